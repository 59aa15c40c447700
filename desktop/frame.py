"""The window from its first moment: the newest entries at once, then all the rest.

Imports Qt, the driver and one table, nothing else: what is seen first must not wait
for what is seen later.
"""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from db.queries.entries import Entry
from desktop.views.entry_table import EntryModel, EntryTable

MARGIN = 24


class Frame(QMainWindow):
    """Holds the window of a book once that is made.

    Signals:
        painted: the first painting is done; the time for heavy work has come.
        closing: the window goes; its geometry is still to be had.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, geometry: QByteArray) -> None:
        super().__init__()
        self._has_painted = False
        self.resize(1180, 740)
        self.restoreGeometry(geometry)

    def show_newest(self, entries: Sequence[Entry]) -> None:
        """Show entries as the first thing that there is to see."""
        model = EntryModel(self)
        model.rows(entries)
        first = QWidget()
        layout = QVBoxLayout(first)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(EntryTable(model))
        self.setCentralWidget(first)

    def hold(self, window: QMainWindow) -> None:
        """Show the window of a book inside, with its menus and its title."""
        self.setMenuBar(window.menuBar())
        self.setMinimumSize(window.minimumSize())
        self.setCentralWidget(window)
        self.setWindowTitle(window.windowTitle())
        window.windowTitleChanged.connect(self.setWindowTitle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell so the first time."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        self.closing.emit()
        super().closeEvent(event)
