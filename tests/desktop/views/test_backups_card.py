"""The backups in the settings: how the book stands, and the way back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.backups import back_up, backups
from db.rules.codes import Relation
from db.rules.records import Person
from desktop.backing_up import own_folder
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.backups_card import BackupsCard
from desktop.views.restore_dialog import RestoreDialog
from desktop.views.settings_page import SettingsPage
from desktop.views.window import MainWindow
from tests.desktop.views.opened import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> Iterator[MainWindow]:
    """Give an open window that shows the settings."""
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("settings")
    yield window
    window.close()


def card_of(window: MainWindow) -> BackupsCard:
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page.backups


def made_on(book: Book, month: int, day: int) -> None:
    """Back the book up on a day of 2025."""
    at = datetime(2025, month, day, 9, tzinfo=UTC)
    back_up(book.path, own_folder(book.path), at)


def add_somebody(book: Book, name: str = "Mimi") -> None:
    born = date(2018, 9, 1)
    assert not book.edit(
        "add_person", [Person(name=name, relation=Relation.child, born=born)]
    )


def dialog_of(qtbot: QtBot, card: BackupsCard) -> RestoreDialog:
    """Press the button that opens the list, and wait until it is filled."""
    qtbot.mouseClick(card.restore, LEFT)
    dialog = card.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: not dialog.about.text().startswith("Looking"))
    return dialog


def shown(dialog: RestoreDialog) -> list[tuple[str, ...]]:
    rows = dialog.table.rows
    columns = range(rows.columnCount())
    return [
        tuple(str(rows.index(row, column).data()) for column in columns)
        for row in range(rows.rowCount())
    ]


def test_one_press_makes_a_backup_and_says_what_it_holds(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    card = card_of(window)
    assert card.state.text().startswith("There is no backup of this book yet.")
    qtbot.mouseClick(card.now, LEFT)
    qtbot.waitUntil(lambda: "holds everything" in card.state.text())
    assert window.notice.text.startswith("Backed up and proven: 2 people, 31 entries")
    assert len(backups(own_folder(book.path))) == 1
    assert card.now.isEnabled()


def test_an_old_backup_of_a_changed_book_is_loud(
    window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 31)
    add_somebody(book)
    state = card_of(window).state
    assert "15 days ago" in state.text()
    assert state.property("role") == "danger"


def test_an_old_backup_of_an_unchanged_book_is_not(
    window: MainWindow, book: Book
) -> None:
    made_on(book, 1, 31)
    card = card_of(window)
    card.refresh()
    assert card.state.property("role") == ""
    assert card.state.text().endswith("It holds everything recorded so far.")


def test_what_stopped_a_backup_is_said_in_plain_words_until_one_succeeds(
    qtbot: QtBot, window: MainWindow, backup_root: Path
) -> None:
    card = card_of(window)
    backup_root.write_text("in the way", "utf-8")
    qtbot.mouseClick(card.now, LEFT)
    qtbot.waitUntil(card.trouble.isVisible)
    assert card.trouble.text().startswith("No backup could be written into")
    assert card.trouble.property("role") == "danger"
    backup_root.unlink()
    qtbot.mouseClick(card.now, LEFT)
    qtbot.waitUntil(card.trouble.isHidden)


def test_a_second_folder_is_chosen_and_left_again(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setattr("desktop.views.ask.KnownFolder.ask", lambda *_anything: disk)
    card = card_of(window)
    assert not card.leave.isVisible()
    qtbot.mouseClick(card.choose, LEFT)
    qtbot.waitUntil(lambda: len(list(disk.glob("*/*.yibao"))) == 1)
    qtbot.waitUntil(card.now.isEnabled)
    assert str(disk) in card.second.text()
    qtbot.mouseClick(card.leave, LEFT)
    assert str(disk) not in card.second.text()
    assert list(disk.glob("*/*.yibao"))


def test_the_sample_book_has_nothing_to_back_up(window: MainWindow, book: Book) -> None:
    book.is_sample = True
    card = card_of(window)
    card.refresh()
    assert card.state.text() == "The sample book is never backed up."
    assert not card.now.isVisible()
    assert not card.restore.isVisible()


def test_the_list_shows_what_each_backup_holds(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 31)
    add_somebody(book)
    made_on(book, 6, 2)
    rows = shown(dialog_of(qtbot, card_of(window)))
    assert [row[1:4] for row in rows] == [
        ("2025-06-10", "3", "31"),
        ("2025-06-10", "2", "31"),
    ]
    assert rows[0][0].startswith("2025-06-02")
    assert rows[0][4].endswith(" KB")


def test_a_backup_is_restored_only_after_being_asked_once_more(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 31)
    wanted = backups(own_folder(book.path))[0].path
    dialog = dialog_of(qtbot, card_of(window))
    asked = list[Path]()
    window.restore_wanted.connect(asked.append)
    qtbot.mouseClick(dialog.restore, LEFT)
    assert asked == []
    assert "“family” becomes again what the backup 2025-05-31" in dialog.question.text()
    assert "2 people, 31 entries" in dialog.question.text()
    assert not dialog.reason.isVisible()
    qtbot.mouseClick(dialog.restore, LEFT)
    assert asked == [wanted]


def test_the_keyboard_alone_restores(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 30)
    add_somebody(book)
    made_on(book, 5, 31)
    wanted = backups(own_folder(book.path))[0].path
    dialog = dialog_of(qtbot, card_of(window))
    asked = list[Path]()
    window.restore_wanted.connect(asked.append)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.question.isVisible()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked == [wanted]


def test_looking_at_another_backup_takes_the_question_back(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 30)
    add_somebody(book)
    made_on(book, 5, 31)
    dialog = dialog_of(qtbot, card_of(window))
    qtbot.mouseClick(dialog.restore, LEFT)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.question.isHidden()


def test_a_broken_backup_cannot_be_chosen(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    made_on(book, 5, 31)
    backups(own_folder(book.path))[0].path.write_bytes(b"no book")
    dialog = dialog_of(qtbot, card_of(window))
    assert shown(dialog)[0][1] == "does not open"
    assert not dialog.restore.isEnabled()


def test_a_file_that_is_no_book_is_refused_before_anything(
    qtbot: QtBot,
    window: MainWindow,
    book: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made_on(book, 5, 31)
    letter = tmp_path / "letter.txt"
    letter.write_text("hello", "utf-8")
    monkeypatch.setattr("desktop.views.ask.KnownFile.ask", lambda *_anything: letter)
    dialog = dialog_of(qtbot, card_of(window))
    asked = list[Path]()
    window.restore_wanted.connect(asked.append)
    qtbot.mouseClick(dialog.restore, LEFT)
    qtbot.mouseClick(dialog.other, LEFT)
    assert dialog.question.text().startswith("letter.txt is no book that opens")
    qtbot.mouseClick(dialog.restore, LEFT)
    assert asked == []
    assert dialog.isVisible()
