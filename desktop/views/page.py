"""What every page of the window has in common."""

from PySide6.QtWidgets import QWidget

from desktop.book import Book
from desktop.scope import Scope


class Page(QWidget):
    """A page that reads the book for the person and year of the scope.

    The window calls `refresh` when the page is shown and something changed since;
    a hidden page computes and draws nothing.
    """

    def __init__(self, book: Book, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.scope = scope

    def refresh(self) -> None:
        """Show what the book holds now."""
        raise NotImplementedError
