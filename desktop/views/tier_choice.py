"""The kinds of hospital of a region as big choices, by mouse and by arrow keys."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from desktop.words import translate

GAP = 8
_CHOSEN = """
QPushButton { padding: 7px 8px; min-height: 20px; }
QPushButton:focus { padding: 6px 7px; }
QPushButton:checked {
  background: palette(highlight); color: palette(highlighted-text); font-weight: 600;
}
QPushButton:checked:focus { border: 2px solid palette(text); }
"""


class TierChoice(QWidget):
    """One button for each kind of hospital; exactly one of them is down.

    Signals:
        changed: somebody chose another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        self.setStyleSheet(_CHOSEN)
        self.setAccessibleName(translate("visit", "Where you go"))

    def value(self) -> str:
        """Give the kind of hospital chosen, empty where the region names none."""
        chosen = (word for word, button in self.buttons.items() if button.isChecked())
        return next(chosen, "")

    def offer(self, words: Sequence[str], usual: str) -> None:
        """Offer these; the one chosen stays if it can, else it is the usual one."""
        if list(self.buttons) == list(words):
            return
        chosen = self.value()
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {word: self._button(word) for word in words}
        self._columns = 0
        self._arrange()
        for word in (chosen, usual, *words[:1]):
            if word in self.buttons:
                self.choose(word)
                break

    def choose(self, word: str) -> None:
        """Press one down."""
        self.buttons[word].setChecked(True)
        self.setFocusProxy(self.buttons[word])

    def _button(self, word: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.setFocusProxy(button))
        self._group.addButton(button)
        return button

    def _arrange(self) -> None:
        """Put as many beside each other as the width holds."""
        if not self.buttons:
            return
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        most = max(1, min(len(self.buttons), (self.width() + GAP) // (widest + GAP)))
        columns = ceil(len(self.buttons) / ceil(len(self.buttons) / most))
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)

    def minimumSizeHint(self) -> QSize:
        """Allow to become so narrow that the buttons stand in more rows."""
        widths = (button.sizeHint().width() for button in self.buttons.values())
        height = self._grid.totalMinimumSize().height()
        return QSize(max(widths, default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._arrange()
