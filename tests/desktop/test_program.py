"""The running program: first paint, books, languages, and what goes wrong."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop import app, sample
from desktop.program import Program
from desktop.settings import Settings
from desktop.views.entry_table import EntryTable
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
    frame = app.make_frame(qapp, settings, [])
    qtbot.addWidget(frame)
    program = Program(qapp, settings, clock, frame)
    frame.show()
    yield program
    program.close()
    use_language(None)
    qapp.setStyleSheet("")


def test_the_first_paint_shows_the_newest_entries(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    sample.make(tmp_path / "sample.yibao")
    frame = app.make_frame(qapp, settings, app.newest(tmp_path / "sample.yibao"))
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    table = frame.findChildren(EntryTable)[0]
    assert table.model().index(0, 0).data() == "2026-06-16"


def test_the_first_paint_needs_nothing_heavy() -> None:
    code = (
        "import sys, desktop.app\n"
        "heavy = {'sqlmodel', 'sqlalchemy', 'matplotlib', 'pydantic', 'numpy', "
        "'desktop.views.window', 'db.policies'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603
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
    program: Program, tmp_path: Path
) -> None:
    program.open_sample()
    assert program.window is not None
    whole = tmp_path / "whole.json"
    program.window.export_wanted.emit(whole)
    assert whole.exists()
    program.make_book(tmp_path / "second.yibao")
    program.window.import_wanted.emit(whole)
    assert len(program.window.book.people()) == 5
    program.window.import_wanted.emit(whole)
    with Store(tmp_path / "second.yibao", clock) as store, store.read() as connection:
        count = connection.execute("SELECT count(*) FROM spending").fetchone()[0]
    assert count == 80


def test_where_the_window_stood_is_remembered(
    program: Program, settings: Settings
) -> None:
    program.open_sample()
    program._frame.close()  # noqa: SLF001  # what a click on the window's cross does
    assert not settings.geometry.isEmpty()
