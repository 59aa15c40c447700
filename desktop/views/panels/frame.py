"""The frame around a form: its name, a part that scrolls, and the buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.views.dress import text_share
from desktop.views.fields import Field, Notice, align
from desktop.views.panels.aside import Aside
from desktop.words import translate

RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ROOMY = 800
"""Pixels of a form from which on its figures stand beside it, at the usual text."""


class Frame(QWidget):
    """Where a form stands.

    Signals:
        save_wanted: save; carries whether another entry follows.
        empty_wanted: begin again with an empty form.
        close_wanted: put the form away.
        grown: the form would like to have another height.
    """

    save_wanted = Signal(bool)
    empty_wanted = Signal()
    close_wanted = Signal()
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.notice = Notice()
        self.aside = Aside()
        self._inner = QWidget()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body.setSpacing(8)
        self.save_button = _button(
            translate("panel", "&Save"), "Ctrl+Return", "primary"
        )
        self.next_button = _button(
            translate("panel", "Save, then &next"), "Ctrl+Shift+Return"
        )
        self.empty_button = _button(translate("panel", "Clear the form"), "", "flat")
        self.close_button = _button(translate("panel", "Close"), "Esc", "flat")
        self._lay_out()
        self._connect()

    def wanted_height(self) -> int:
        """Tell how high the form is when nothing has to scroll, in pixels."""
        inner = self._inner.heightForWidth(self.area.viewport().width())
        inner = max(inner, self._inner.sizeHint().height())
        return self.sizeHint().height() - self.area.sizeHint().height() + inner

    def _lay_out(self) -> None:
        inner = self._inner
        inner.installEventFilter(self)
        inner.setLayout(self.body)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.addWidget(self.notice, 1)
        foot.addStretch(0)
        for button in (self.empty_button, self.next_button, self.save_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(False))  # noqa: FBT003  # a signal
        self.next_button.clicked.connect(lambda: self.save_wanted.emit(True))  # noqa: FBT003  # a signal
        self.empty_button.clicked.connect(self.empty_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button in (
            ("Ctrl+Return", self.save_button),
            ("Ctrl+Enter", self.save_button),
            ("Ctrl+Shift+Return", self.next_button),
            ("Ctrl+Shift+Enter", self.next_button),
            ("Esc", self.close_button),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=inside)
            shortcut.activated.connect(button.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures beside the columns, or below where room is short."""
        super().resizeEvent(event)
        for columns in self.findChildren(Columns):
            columns.fit(self.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when a sentence comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press a button, or go on to the next field."""
        if event.key() not in RETURN or event.modifiers():
            super().keyPressEvent(event)
            return
        there = self.focusWidget()
        if isinstance(there, QPushButton):
            there.click()
        else:
            self.focusNextChild()


class Columns(QBoxLayout):
    """Columns of rows with something beside them, below where room is short."""

    def __init__(self, columns: Sequence[Sequence[QWidget]], beside: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(26)
        self._row = QHBoxLayout()
        self._row.setSpacing(26)
        for widgets in columns:
            self._row.addLayout(_stacked(widgets), 1)
        self.addLayout(self._row, 1)
        self.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)

    def fit(self, width: int) -> None:
        """Put what is beside the columns below them in so narrow a form."""
        ways = QBoxLayout.Direction
        roomy = width >= ROOMY * text_share()
        self.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        self.setSpacing(26 if roomy else 8)
        self._row.setSpacing(26 if roomy else 16)


def in_columns(*columns: Sequence[QWidget], beside: QWidget) -> Columns:
    """Lay rows out in columns of one width, with something beside them."""
    return Columns(columns, beside)


def _stacked(widgets: Sequence[QWidget]) -> QVBoxLayout:
    """Put the rows of one column below each other."""
    stack = QVBoxLayout()
    stack.setSpacing(4)
    align(widget for widget in widgets if isinstance(widget, Field))
    for widget in widgets:
        stack.addWidget(widget)
        if isinstance(widget, QPushButton):
            stack.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
    stack.addStretch(1)
    return stack


def _button(text: str, keys: str, role: str | None = None) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    if keys:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(shown)
    return button
