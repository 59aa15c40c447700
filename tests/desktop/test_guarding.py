"""The window guards its book: alone on it, read-only where it must, never fooled."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db import interchange
from db.errors import BookError
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Edit, Store
from desktop import app
from desktop.instance import Instance
from desktop.lock_name import lock_of
from desktop.program import Program
from desktop.settings import Settings
from desktop.views.ask import NewFile
from desktop.views.importing.comparing import CompareDialog
from desktop.views.window import MainWindow
from desktop.words import use_language
from tests.desktop.shell import FILE


def clock() -> datetime:
    return datetime(2026, 6, 18, 9).astimezone()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    return settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    path = tmp_path / "own" / "book.yibao"
    with Store.create(path, clock) as store:
        interchange.load(store, json.dumps(FILE).encode())
    return path


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


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def press(qtbot: QtBot, program: Program, words: str) -> None:
    buttons: list[QPushButton] = window_of(program).guard.buttons
    (button,) = [each for each in buttons if words in each.text().replace("&", "")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_window_holds_its_book_until_it_is_closed(
    program: Program, path: Path
) -> None:
    assert program.open_book(path)
    other = Instance(path)
    held = other.claim()
    assert held is not None
    assert held.is_here
    program.close()
    assert other.claim() is None
    other.release()
    assert not lock_of(path).exists()


def test_a_refused_book_leaves_no_lock_behind(program: Program, path: Path) -> None:
    assert program.open_book(path)
    wrong = path.with_name("wrong.yibao")
    wrong.write_bytes(b"x" * 1000)
    assert not program.open_book(wrong)
    assert not lock_of(wrong).exists()
    assert lock_of(path).exists()


def test_a_book_of_another_computer_is_only_read(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    lock_of(path).write_text(f"4321\npython3\nmamas-laptop\n{'0' * 32}\n\n")
    assert program.open_book(path)
    window = window_of(program)
    assert "mamas-laptop" in window.guard.text
    qtbot.waitUntil(window.guard.isVisible)
    with pytest.raises(BookError, match="read_only"):
        window.book.edit("add", [Person(name="x", relation=Relation.other)])
    program.close()
    assert path.read_bytes() == before
    assert "mamas-laptop" in lock_of(path).read_text()


def test_a_book_that_cannot_be_written_says_so_kindly(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.book.writable", lambda _path: False)
    monkeypatch.setattr("db.sqlite.writable", lambda _path: False)
    before = path.read_bytes()
    assert program.open_book(path)
    window = window_of(program)
    assert "can only be read" in window.guard.text
    for place in ("overview", "entries", "balance", "limit", "checks", "settings"):
        window.show_place(place)
        assert window.pages.current == place
    window.turn_back("undo")
    assert path.read_bytes() == before


def test_a_replaced_file_is_told_and_what_is_seen_can_be_saved(
    program: Program,
    path: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert program.open_book(path)
    window = window_of(program)
    window.book.edit("add", [Person(name="姐姐", relation=Relation.sibling)])
    other = path.with_name("other")
    Store.create(other, clock).close()
    other.replace(path)
    before = path.read_bytes()
    with pytest.raises(BookError, match="replaced"):
        window.book.edit("add", [Person(name="x", relation=Relation.other)])
    program._guard.look()  # noqa: SLF001  # the clock of a person is two seconds
    assert "replaced “book.yibao”" in window.guard.text
    copy = tmp_path / "saved.yibao"
    monkeypatch.setattr(NewFile, "ask", lambda *_asked: copy)
    press(qtbot, program, "Save a copy")
    with Store(copy, clock) as store, store.read() as book:
        names = {name for (name,) in book.execute("SELECT name FROM person")}
    assert names == {"我", "妈妈", "姐姐"}
    assert path.read_bytes() == before
    press(qtbot, program, "Open the new file")
    assert window_of(program).book.people() == ()


def test_a_book_that_went_back_is_told_with_both_counts(
    program: Program, path: Path, qtbot: QtBot, settings: Settings
) -> None:
    old = path.read_bytes()
    with Store(path, clock) as store:
        for number in range(3):
            store.apply(
                Edit("add", [Person(name=f"p{number}", relation=Relation.other)])
            )
    assert program.open_book(path)
    assert window_of(program).guard.text == ""
    newer = settings.seen(path)
    program.close()
    path.write_bytes(old)
    assert program.open_book(path)
    found = window_of(program).book.generation
    assert found < newer
    for number in (found, newer):
        assert f" {number}" in window_of(program).guard.text
    assert settings.seen(path) == newer
    press(qtbot, program, "Keep this one")
    assert settings.seen(path) == found
    assert not window_of(program).guard.isVisible()


def test_a_second_start_brings_the_first_window_forward(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    assert program.open_book(path)
    frame = window_of(program).window()
    frame.showMinimized()
    program._guard.called.emit()  # noqa: SLF001  # another process would call
    qtbot.waitUntil(lambda: not frame.isMinimized())


def test_a_copy_gone_apart_at_the_same_count_is_noticed(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    assert program.open_book(path)
    window_of(program).book.edit("add", [Person(name="姐姐", relation=Relation.other)])
    program.close()
    path.write_bytes(_gone_another_way(path))
    assert program.open_book(path)
    window = window_of(program)
    assert "went apart" in window.guard.text
    press(qtbot, program, "Keep this one")
    assert window.guard.text == ""
    program.close()
    assert program.open_book(path)
    assert window_of(program).guard.text == ""


def _gone_another_way(path: Path) -> bytes:
    """Give the book as it would be had another computer changed it instead."""
    twin = path.with_name("twin.yibao")
    with Store.create(twin, lambda: clock() + timedelta(hours=2)) as store:
        interchange.load(store, json.dumps(FILE).encode())
        store.apply(Edit("add", [Person(name="妹妹", relation=Relation.other)]))
    found = twin.read_bytes()
    twin.unlink()
    return found


def test_a_conflicted_copy_beside_the_book_is_told_until_it_is_left(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    copy = path.with_name("book (conflicted copy).yibao")
    copy.write_bytes(path.read_bytes())
    assert program.open_book(path)
    window = window_of(program)
    assert copy.name in window.guard.text
    press(qtbot, program, "Compare with book")
    dialogs = [
        d for d in QApplication.topLevelWidgets() if isinstance(d, CompareDialog)
    ]
    (dialog,) = [d for d in dialogs if d.isVisible()]
    said = "nothing that is not in this book"
    qtbot.waitUntil(lambda: said in dialog.state.text(), timeout=20_000)
    dialog.reject()
    press(qtbot, program, "Leave them")
    assert window.guard.text == ""
    assert program.open_book(path)
    assert window_of(program).guard.text == ""
