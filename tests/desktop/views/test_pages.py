"""The pages behind each other."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.scope import Scope
from desktop.views.page import Page
from desktop.views.pages import Pages


class Empty(Page):
    """A page of nothing."""

    def refresh(self) -> None:
        """Show nothing."""


def test_a_page_is_never_seen_at_another_size_than_its_place(
    qtbot: QtBot, book: Book, scope: Scope
) -> None:
    pages = Pages({"empty": lambda: Empty(book, scope)}, "empty")
    qtbot.addWidget(pages)
    pages.resize(812, 575)
    assert pages.page("empty").size() == QSize(812, 575)
