"""The column at the left: one button for each page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import app_icon, icon
from desktop.views.dress import worn
from desktop.views.places import PLACES, place_key, place_name
from desktop.words import translate

WIDTH = 168
"""Pixels, the same in every language."""


class Navigation(QFrame):
    """Buttons with icons and words; exactly one of them is down.

    Signals:
        chosen: the page of this name is wanted.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 4, 10)
        layout.setSpacing(2)
        self.setMinimumWidth(WIDTH)
        layout.addLayout(self._head())
        layout.addSpacing(6)
        self._group = QButtonGroup(self)
        self._buttons = {place: self._button(place) for place in PLACES}
        for place, button in self._buttons.items():
            if place == "settings":
                layout.addStretch()
            layout.addWidget(button)
        self._dress()

    def show_place(self, place: str) -> None:
        """Press the button of a page down."""
        self._buttons[place].setChecked(True)

    def button(self, place: str) -> QPushButton:
        """Give the button of a page."""
        return self._buttons[place]

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(24, 24)))
        name = QLabel(translate("window", "Yibao Ledger"))
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        name.setFont(font)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(mark)
        head.addWidget(name, 1)
        return head

    def _button(self, place: str) -> QPushButton:
        button = QPushButton(place_name(place))
        button.setProperty("role", "navigation")
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(f"{place_name(place)} ({place_key(place)})")
        button.clicked.connect(lambda: self.chosen.emit(place))
        button.toggled.connect(lambda _down: self._dress_one(place))
        self._group.addButton(button)
        return button

    def _dress(self) -> None:
        for place in self._buttons:
            self._dress_one(place)

    def _dress_one(self, place: str) -> None:
        button, colours = self._buttons[place], worn()
        colour = colours.on_accent if button.isChecked() else colours.muted
        button.setIcon(icon(place, colour))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
