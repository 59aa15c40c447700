"""The running program: first paint, books, languages, and what goes wrong."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from db.backups import back_up, backups, holds
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Store
from desktop import app, sample
from desktop.backing_up import own_folder
from desktop.first_view import MARGIN, ROW, FirstView
from desktop.program import Program
from desktop.progress import Progress
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.restore_dialog import RestoreDialog
from desktop.views.window import MainWindow
from desktop.words import current_language, use_language


def clock() -> datetime:
    return datetime(2026, 6, 18, 9).astimezone()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def program(
    qapp: QApplication,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setattr("desktop.crash.install", lambda *_anything: None)
    frame = app.make_frame(settings, [])
    qtbot.addWidget(frame)
    program = Program(qapp, settings, clock, frame)
    frame.show()
    yield program
    program.close()
    use_language(None)
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("qapp")
def test_the_first_paint_shows_the_newest_entries(
    settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    sample.make(tmp_path / "sample.yibao")
    frame = app.make_frame(settings, app.newest(tmp_path / "sample.yibao"))
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    first = frame.findChildren(FirstView)[0]
    assert first.lines[0][0] == "2026-06-16"
    assert colours_in(first, QRect(MARGIN, MARGIN + ROW, 200, ROW)) > 2
    assert colours_in(first, QRect(0, 0, first.width(), MARGIN)) == 1


def colours_in(widget: QWidget, part: QRect) -> int:
    image = widget.grab(part).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return len({image.pixel(x, y) for x, y in places})


HEAVY = """
sqlmodel sqlalchemy alembic pydantic matplotlib numpy pypinyin zxcvbn
python_calamine pypdf xlsxwriter openpyxl email http ssl asyncio ctypes
xml.etree.ElementTree PySide6.QtNetwork PySide6.QtSvg PySide6.QtPrintSupport
desktop.views.window desktop.views.entry_table desktop.theme desktop.instance
desktop.program desktop.book desktop.guarding desktop.unlocking desktop.system_libraries
db.policies db.store db.migrate db.password db.password_file db.totals
db.queries.entries.finding db.queries.summaries
"""


def test_the_first_paint_needs_nothing_heavy(tmp_path: Path) -> None:
    sample.make(tmp_path / "sample.yibao")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop import app\n"
        "assert app.newest(Path(sys.argv[1]))\n"
        "sys.exit(', '.join(set(sys.argv[2:]) & set(sys.modules)) or None)"
    )
    done = subprocess.run(  # noqa: S603  # our own interpreter and code
        [sys.executable, "-c", code, tmp_path / "sample.yibao", *HEAVY.split()],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_first_paint_never_asks_for_the_enumerations_of_qt(tmp_path: Path) -> None:
    sample.make(tmp_path / "sample.yibao")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6 import QtCore\n"
        "from desktop import app\n"
        "from desktop.settings import Settings\n"
        "book, settings = map(Path, sys.argv[1:])\n"
        "application = app.make_application()\n"
        "frame = app.make_frame(Settings(settings), app.newest(book))\n"
        "app.begin(application, frame, application.quit)\n"
        "sys.exit('Qt' in vars(QtCore))"
    )
    files = [str(tmp_path / "sample.yibao"), str(tmp_path / "settings.ini")]
    done = subprocess.run([sys.executable, "-c", code, *files], check=False)  # noqa: S603
    assert done.returncode == 0


def test_the_sample_opens_with_its_people_and_stands_on_its_own_day(
    program: Program,
) -> None:
    assert program.open_sample()
    window = program.window
    assert window is not None
    assert window.bar.people.currentText() == "我"
    assert window.book.is_sample
    assert window.book.today == sample.moment().date()


def test_the_copy_of_the_sample_is_thrown_away_at_the_end(program: Program) -> None:
    program.open_sample()
    assert program.window is not None
    path = program.window.book.path
    assert path.exists()
    program.close()
    assert not path.exists()


def test_a_new_book_asks_who_it_is_for(program: Program, tmp_path: Path) -> None:
    assert program.make_book(tmp_path / "book.yibao")
    window = program.window
    assert window is not None
    assert window.scope.person_id is None
    assert (tmp_path / "book.yibao").exists()


def test_another_language_is_spoken_without_a_restart(
    program: Program, qtbot: QtBot
) -> None:
    program.open_sample()
    assert program.window is not None
    qtbot.waitUntil(program.window.isVisible)
    program.window.show_place("balance")
    program.window.language_chosen.emit("en")
    assert current_language() == "en"
    qtbot.waitUntil(program.window.isVisible)
    assert program.window.pages.current == "balance"
    program.window.language_chosen.emit("zh_CN")
    assert current_language() == "zh_CN"


def test_a_file_of_another_program_is_refused_in_one_sentence(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list[str]()
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: said.append(words[2]))
    (tmp_path / "letter.txt").write_text("你好", "utf-8")
    assert not program.open_book(tmp_path / "letter.txt")
    assert "不是医保账本的文件" in said[0]
    assert (tmp_path / "letter.txt").read_text("utf-8") == "你好"


def test_a_refused_book_leaves_the_open_one_in_place(
    program: Program, tmp_path: Path
) -> None:
    program.open_sample()
    assert program.window is not None
    before = program.window
    assert not program.open_book(tmp_path / "nowhere.yibao")
    assert program.window is before
    assert before.book.people()


def test_import_and_export_say_what_came_of_them(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open_sample()
    assert program.window is not None
    whole = tmp_path / "whole.json"
    program.window.export_wanted.emit(whole)
    assert whole.exists()
    program.make_book(tmp_path / "second.yibao")
    window, book = program.window, program.window.book
    window.import_wanted.emit(whole)
    qtbot.waitUntil(lambda: len(book.people()) == 5)
    window.import_wanted.emit(whole)
    qtbot.waitUntil(lambda: "没有导入" in window.notice.text)
    with Store(tmp_path / "second.yibao", clock) as store, store.read() as connection:
        count = connection.execute("SELECT count(*) FROM spending").fetchone()[0]
    assert count == 80


def test_where_the_window_stood_is_remembered(
    program: Program, settings: Settings
) -> None:
    program.open_sample()
    program._frame.close()  # noqa: SLF001  # what a click on the window's cross does
    assert not settings.geometry.isEmpty()


def own_book(program: Program, path: Path) -> MainWindow:
    """Give the window of a book of one's own with the sample's rows in it."""
    sample.make(path, clock)
    assert program.open_book(path)
    assert program.window is not None
    return program.window


def kept(path: Path) -> list[int]:
    return [backup.generation for backup in backups(own_folder(path))]


def test_closing_stops_long_work_and_waits_until_it_has_stopped(
    program: Program, qtbot: QtBot
) -> None:
    program.open_sample()
    tasks = program.findChild(Tasks)
    assert tasks is not None
    seen = list[str]()

    def endless(progress: Progress) -> None:
        try:
            while True:
                progress.step(1, 2)
        finally:
            seen.append("tidied up")

    tasks.run_long("Export", endless, lambda _none: None)
    qtbot.waitUntil(lambda: tasks.long[0].progress.percent == 50)
    program.close()
    assert seen == ["tidied up"]
    assert tasks.wait(0)


def test_closing_the_book_backs_it_up(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "own.yibao"
    own_book(program, path)
    program.close()
    assert kept(path) == [1]


def test_opening_another_book_backs_up_the_one_left(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.yibao"
    own_book(program, path)
    program.open_sample()
    qtbot.waitUntil(lambda: kept(path) == [1])


def test_the_sample_is_never_backed_up(program: Program, backup_root: Path) -> None:
    program.open_sample()
    program.close()
    assert not backup_root.exists()


def test_an_import_is_preceded_by_a_backup(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path, whole = tmp_path / "own.yibao", tmp_path / "whole.json"
    own_book(program, tmp_path / "other.yibao").export_wanted.emit(whole)
    assert program.make_book(path)
    window = program.window
    assert window is not None
    window.import_wanted.emit(whole)
    assert window.book.people() == ()
    qtbot.waitUntil(lambda: len(window.book.people()) == 5)
    assert kept(path) == [0]


def test_a_restore_closes_the_book_brings_the_backup_and_opens_it(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.yibao"
    before = own_book(program, path)
    made = back_up(path, own_folder(path), clock())
    people = before.book.people()
    assert (
        before.book.edit("add_person", [Person(name="新", relation=Relation.other)])
        == []
    )
    before.restore_wanted.emit(made.backup.path)
    qtbot.waitUntil(lambda: program.window not in {None, before})
    window = program.window
    assert window is not None
    assert window.book.people() == people
    assert window.book.path == path
    assert "5 人" in window.notice.text or "5 people" in window.notice.text
    present = holds(backups(own_folder(path))[-1].path)
    assert present is not None
    assert present.people == 6


def test_a_backup_that_is_broken_leaves_the_book_open_as_it_was(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path, broken = tmp_path / "own.yibao", tmp_path / "broken.yibao"
    before = own_book(program, path)
    broken.write_bytes(b"no book at all" * 99)
    before.restore_wanted.emit(broken)
    qtbot.waitUntil(lambda: program.window not in {None, before})
    assert program.window is not None
    assert "broken.yibao" in program.window.notice.text
    assert len(program.window.book.people()) == 5


def test_a_failed_automatic_backup_is_said_in_the_line_below(
    program: Program, qtbot: QtBot, tmp_path: Path, backup_root: Path
) -> None:
    backup_root.write_text("in the way", "utf-8")
    window = own_book(program, tmp_path / "own.yibao")
    program._safe.due.timeout.emit()  # noqa: SLF001  # half an hour has passed
    qtbot.waitUntil(lambda: str(backup_root) in window.notice.text)


def choosing(qtbot: QtBot, program: Program, *, restore: bool) -> list[str]:
    """Answer the list of backups when it comes up; give what it said first."""
    said = list[str]()

    def answer() -> None:
        dialog = program._frame.findChild(RestoreDialog)  # noqa: SLF001  # its parent
        if dialog is None or not dialog.restore.isEnabled():
            QTimer.singleShot(20, answer)
            return
        said.append(dialog.reason.text())
        button = dialog.restore if restore else dialog.close_button
        for _press in range(2 if restore else 1):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, answer)
    return said


def test_a_damaged_book_offers_its_backups_and_opens_with_one(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.yibao"
    sample.make(path, clock)
    back_up(path, own_folder(path), clock())
    path.write_bytes(b"\xff" * 9000)
    said = choosing(qtbot, program, restore=True)
    assert program.open_book(path)
    assert "own.yibao" in said[0]
    assert program.window is not None
    assert len(program.window.book.people()) == 5
    (aside,) = tmp_path.glob("own-damaged-*")
    assert aside.read_bytes() == b"\xff" * 9000


def test_a_damaged_book_is_left_as_it_is_when_no_backup_is_chosen(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.yibao"
    sample.make(path, clock)
    back_up(path, own_folder(path), clock())
    path.write_bytes(b"\xff" * 9000)
    choosing(qtbot, program, restore=False)
    assert not program.open_book(path)
    assert path.read_bytes() == b"\xff" * 9000


@pytest.mark.parametrize("restore", [True, False])
def test_the_own_book_that_vanished_is_not_made_anew_without_being_asked(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    restore: bool,
) -> None:
    path = tmp_path / "book.yibao"
    monkeypatch.setattr("desktop.program.default_book", lambda: path)
    sample.make(path, clock)
    back_up(path, own_folder(path), clock())
    path.unlink()
    said = choosing(qtbot, program, restore=restore)
    assert program.open_own()
    assert len(said) == 1
    assert program.window is not None
    assert len(program.window.book.people()) == (5 if restore else 0)
