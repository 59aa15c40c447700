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
from desktop.views.places import PLACES, place_name
from desktop.words import translate

WIDTH = 168
"""Pixels; wider where a language needs it."""
NARROW, WIDEST = 80, 16777215
"""Pixels of the column with icons alone; Qt's own greatest width."""
ICON_ALONE = 50
"""Pixels of a button without its word: a scroll bar has room beside it."""
TOOLS = "policy"
"""The first of the pages that are not about money itself."""
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
        self._is_narrow = False
        self._group = QButtonGroup(self)
        self._buttons = {place: self._button(place) for place in PLACES}
        self._rule = QFrame()
        self._rule.setProperty("role", "rule")
        self._rule.setFixedHeight(1)
        self._area = self._column()
        layout.addWidget(self._area, 1)
        self._dress()

    def show_place(self, place: str) -> None:
        """Press the button of a page down."""
        self._buttons[place].setChecked(True)
        self._area.ensureWidgetVisible(self._buttons[place], 0, 0)

    def be_narrow(self, *, narrow: bool) -> None:
        """Show the icons alone where room is short; tips and readers have the words."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._name.setHidden(narrow)
        for place, button in self._buttons.items():
            button.setText("" if narrow else place_name(place))
            button.setMinimumWidth(0 if narrow else _width(button))
            button.setMaximumWidth(ICON_ALONE if narrow else WIDEST)
        self._rule.setMaximumWidth(ICON_ALONE if narrow else WIDEST)
        inside = self._area.widget()
        if inside is not None:
            self._area.setMinimumWidth(inside.minimumSizeHint().width())
        self.setMinimumWidth(0 if narrow else WIDTH)
        self.setMaximumWidth(NARROW if narrow else WIDEST)

    def button(self, place: str) -> QPushButton:
        """Give the button of a page."""
        return self._buttons[place]

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(24, 24)))
        name = self._name = QLabel(translate("window", "Yibao Ledger"))
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
            if place == TOOLS:
                column.addSpacing(7)
                column.addWidget(self._rule)
                column.addSpacing(7)
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
        button.setAccessibleName(place_name(place))
        button.setMinimumWidth(_width(button))
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(place_name(place))
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


def _width(button: QPushButton) -> int:
    """Give the width for the words: the style sheet's hint forgets the gap."""
    return button.fontMetrics().horizontalAdvance(button.text()) + AROUND
