"""The pages behind each other: made when first shown, refreshed only while seen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.views.page import Page

Make = Callable[[], Page]


class Pages(QStackedWidget):
    """One page is seen; the others compute and draw nothing.

    Signals:
        shown: the page of this name is seen now.
    """

    shown = Signal(str)

    def __init__(
        self, makers: Mapping[str, Make], first: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers = dict(makers)
        self._made: dict[str, Page] = {}
        self._stale = set(makers)
        self._wanted = first

    @property
    def current(self) -> str:
        """The name of the page seen."""
        return self._wanted

    def page(self, name: str) -> Page:
        """Give a page, made now if nobody has seen it yet."""
        if name not in self._made:
            made = self._made[name] = self._makers[name]()
            # Nobody shall see it for a moment at the size that Qt gives new widgets.
            made.resize(self.size())
            self.addWidget(made)
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Show a page with what the book holds now."""
        self._wanted = name
        if self.isVisible():
            self._show()

    def mark_stale(self) -> None:
        """Something changed: read again what is seen, the rest when it is shown."""
        self._stale = set(self._makers)
        if self.isVisible():
            self.refresh_seen()

    def refresh_seen(self) -> None:
        """Read the page seen again if something changed since it was read."""
        if self._wanted in self._stale:
            self._stale.discard(self._wanted)
            self.page(self._wanted).refresh()

    def _show(self) -> None:
        page = self.page(self._wanted)
        self.setCurrentWidget(page)
        self.refresh_seen()
        self.shown.emit(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the first page only when it is about to be seen."""
        super().showEvent(event)
        self._show()
