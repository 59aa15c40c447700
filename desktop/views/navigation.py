"""The column at the left: one button for each page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import app_icon, icon
from desktop.views.dress import worn
from desktop.views.places import PLACES, place_key, place_name
from desktop.words import translate

WIDTH = 168
"""Pixels; wider where a language needs it."""
AROUND = 64
"""Pixels that the icon, the gaps and the edges of a button take."""


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
        self._area = self._column()
        layout.addWidget(self._area, 1)
        self._dress()

    def show_place(self, place: str) -> None:
        """Press the button of a page down."""
        self._buttons[place].setChecked(True)
        self._area.ensureWidgetVisible(self._buttons[place], 0, 0)

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

    def _column(self) -> QScrollArea:
        """Put the buttons below one another; they scroll in a very low window."""
        inside = QWidget()
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for place, button in self._buttons.items():
            if place == "settings":
                column.addStretch()
            column.addWidget(button)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMinimumWidth(inside.minimumSizeHint().width())
        return area

    def _button(self, place: str) -> QPushButton:
        button = QPushButton(place_name(place))
        button.setProperty("role", "navigation")
        # The style sheet's own hint forgets the gap between icon and words.
        words = button.fontMetrics().horizontalAdvance(button.text())
        button.setMinimumWidth(words + AROUND)
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
