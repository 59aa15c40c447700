"""The page of the book's history, with the bin behind a second tab."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.history.bin_view import BinView
from desktop.views.history.steps_view import StepsView
from desktop.views.page import Page
from desktop.words import translate


class HistoryPage(Page):
    """What was done to the book, and what was deleted from it.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(
        self,
        book: Book,
        scope: Scope,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(book, scope, parent)
        self.steps = StepsView(book)
        self.bin = BinView(book, settings)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.steps, translate("history", "What was done"))
        self.tabs.addTab(self.bin, translate("history", "Bin"))
        for view in (self.steps, self.bin):
            view.said.connect(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 12)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _place: self.refresh())

    def refresh(self) -> None:
        """Show what the book holds now."""
        seen = self.tabs.currentWidget()
        if seen is self.steps:
            self.steps.refresh()
        else:
            self.bin.refresh()
