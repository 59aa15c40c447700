"""The window from its first moment: the newest entries at once, then all the rest.

What is seen first must not wait for what is seen later.
"""

# ruff: noqa: PLC0415  # as above: Qt's own name alone takes long to import

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from db.queries.entries import Entry
from desktop.charts.colours import Colours
from desktop.first_view import FirstView


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

    def show_newest(self, entries: Sequence[Entry], colours: Colours) -> None:
        """Show entries as the first thing that there is to see."""
        self.setCentralWidget(FirstView(entries, colours))

    def hold(self, window: QMainWindow) -> None:
        """Show the window of a book inside, with its menus and its title."""
        self.setMenuBar(window.menuBar())
        self.setMinimumSize(window.minimumSize())
        # The menus take some of that height: what is inside must fit the rest.
        window.setMinimumSize(0, 0)
        self.setCentralWidget(window)
        self.setWindowTitle(window.windowTitle())
        window.windowTitleChanged.connect(self.setWindowTitle)

    def wait(self, sentence: str) -> None:
        """Show a sentence alone while there is no book to look at."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QLabel, QMenuBar

        self.setMenuBar(QMenuBar())
        words = QLabel(sentence)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(words)

    def show_alone(self, view: QWidget, title: str) -> None:
        """Show a view without menus while there is no open book to look at."""
        from PySide6.QtWidgets import QMenuBar

        self.setMenuBar(QMenuBar())
        self.setCentralWidget(view)
        self.setWindowTitle(title)

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
