"""The yearly statement as a page, and as three kinds of file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.exports.keyfigures import key_figures
from desktop.scope import Scope
from desktop.views.statement import StatementPage
from tests.desktop.views.conftest import ME
from tests.desktop.views.opened import open_window

BEGINNINGS = {
    ".xlsx": b"PK",
    ".pdf": b"%PDF",
    ".csv": b"\xef\xbb\xbf",
    ".html": b"<!DOCTYPE html>",
    ".zip": b"PK",
}


@pytest.fixture
def page(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> Iterator[StatementPage]:
    """Give the page of a window that is open."""
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("statement")
    shown = window.pages.currentWidget()
    assert isinstance(shown, StatementPage)
    yield shown
    window.close()


@pytest.mark.parametrize("suffix", BEGINNINGS)
def test_a_click_writes_the_file(
    qtbot: QtBot,
    page: StatementPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    path = tmp_path / f"2025{suffix}"
    monkeypatch.setattr(StatementPage, "ask", lambda *_asked: path)
    qtbot.mouseClick(page.tools.buttons[suffix], Qt.MouseButton.LeftButton)
    assert page.tools.outcome.text() == "Writing the statement…"
    qtbot.waitUntil(
        lambda: page.tools.outcome.text() == f"Saved to {path}.", timeout=60_000
    )
    assert path.read_bytes().startswith(BEGINNINGS[suffix])
    assert page.tools.open.isVisible()


def test_a_place_that_cannot_be_written_is_one_sentence(
    qtbot: QtBot, page: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "nowhere" / "2025.csv"
    monkeypatch.setattr(StatementPage, "ask", lambda *_asked: nowhere)
    qtbot.mouseClick(page.tools.buttons[".csv"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: "another folder" in page.tools.outcome.text(), timeout=60_000
    )
    assert not page.tools.open.isVisible()


def test_a_file_that_nothing_opens_is_told_where_it_lies(
    qtbot: QtBot, page: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "2025.csv"
    monkeypatch.setattr(StatementPage, "ask", lambda *_asked: path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    qtbot.mouseClick(page.tools.buttons[".csv"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.tools.open.isVisible, timeout=60_000)
    qtbot.mouseClick(page.tools.open, Qt.MouseButton.LeftButton)
    said = f"No program opened the file by itself; it lies at {path}."
    assert page.tools.outcome.text() == said


def test_an_opening_balance_that_was_typed_is_not_said_to_be_carried_over(
    book: Book,
) -> None:
    def note(label: str) -> str:
        facts = key_figures(book.year(ME, label))
        return next(fact.note for fact in facts if fact.key == "opening")

    assert note("2023") == "As it was entered when the book began."
    assert note("2024") == "Carried over from the year before, in full."


def test_a_running_year_has_a_balance_up_to_today(book: Book) -> None:
    def item(label: str) -> str:
        facts = key_figures(book.year(ME, label))
        return next(fact.item for fact in facts if fact.key == "closing")

    assert item("2025") == "Balance up to today"
    assert item("2024") == "Closing balance"


def test_no_place_chosen_writes_nothing(
    qtbot: QtBot, page: StatementPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StatementPage, "ask", lambda *_asked: None)
    qtbot.mouseClick(page.tools.buttons[".pdf"], Qt.MouseButton.LeftButton)
    assert page.tools.outcome.text() == ""
