"""Inputs that read text at once, each with its label and the sentence below it."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.icons import icon
from desktop.views.amount_edit import AmountEdit
from desktop.views.choices import Choices, CodeBox, PersonBox, WordBox
from desktop.views.day_edit import DayEdit
from desktop.views.text_edit import TextEdit

__all__ = [
    "AmountEdit",
    "CodeBox",
    "DayEdit",
    "Edit",
    "Field",
    "Notice",
    "PersonBox",
    "TextEdit",
    "Tone",
    "WordBox",
    "align",
]

Tone = Literal["danger", "warning", "good", "muted"]
_ICONS: dict[Tone, str] = {"danger": "warning", "warning": "warning", "good": "check"}
_POPUP = Qt.FocusReason.PopupFocusReason


Edit = AmountEdit | DayEdit | Choices | TextEdit
"""Any input of a form: tells `changed`, and `fault()` when it cannot be read."""


class Notice(QWidget):
    """A sentence with an icon before it, so that colour is never the only sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "muted"
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel()
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        """Give the sentence shown, empty if there is none."""
        return self._text.text()

    def say(self, text: str, tone: Tone = "danger") -> None:
        """Show a sentence; an empty one takes no room."""
        if (text, tone) == (self._text.text(), self._tone):
            return
        self._tone = tone
        self._text.setText(text)
        self._text.setProperty("role", tone)
        self._text.style().polish(self._text)
        self._draw()
        self.setVisible(bool(text))

    def _draw(self) -> None:
        name = _ICONS.get(self._tone)
        self._icon.setVisible(name is not None)
        if name is not None:
            colour = self._text.palette().windowText().color().name()
            self._icon.setPixmap(icon(name, colour).pixmap(QSize(16, 16)))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw()


class Field(QWidget):
    """A row of a form: label, input, and below them what is wrong or worth knowing.

    Signals:
        left: the input has been left for the first time.
    """

    left = Signal()

    def __init__(self, label: str, edit: Edit, beside: QWidget | None = None) -> None:
        """Label an input; "&" marks the key that goes to it."""
        super().__init__()
        self.edit = edit
        self.was_left = False
        self.label = QLabel(label)
        self.label.setBuddy(edit)
        self.label.setMinimumHeight(30)
        self.notice = Notice()
        self._hint = self._wrong = ""
        edit.setAccessibleName(label.replace("&", ""))
        edit.installEventFilter(self)
        self.setFocusProxy(edit)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(edit, 3)
        if beside is not None:
            row.addWidget(beside, 2)
            beside.installEventFilter(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.label, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(self.notice, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_problem(self, text: str) -> None:
        """Show what is wrong, in red, with an icon, and for screen readers too."""
        self._wrong = text
        said = text or self._result() or self._hint
        self.notice.say(said, "danger" if text else "muted")
        self.edit.setAccessibleDescription(said)
        if isinstance(self.edit, QLineEdit):
            role = "danger" if text else None
            if self.edit.property("role") != role:
                self.edit.setProperty("role", role)
                self.edit.style().polish(self.edit)

    def set_hint(self, text: str) -> None:
        """Say something worth knowing below the input while nothing is wrong."""
        if text != self._hint:
            self._hint = text
            self.show_problem(self._wrong)

    def problem(self) -> str:
        """Give what is shown to be wrong, empty if nothing is."""
        return self._wrong

    def _result(self) -> str:
        return self.edit.result() if isinstance(self.edit, AmountEdit) else ""

    def start_afresh(self) -> None:
        """Forget that the input was left, and what was wrong."""
        self.was_left = False
        self.show_problem("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when somebody leaves the input."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            opened_list = event.reason() in {
                _POPUP,
                Qt.FocusReason.ActiveWindowFocusReason,
            }
            if not self.was_left and not opened_list:
                self.was_left = True
                self.left.emit()
        return super().eventFilter(watched, event)


def align(fields: Iterable[Field]) -> None:
    """Give the labels of a column one width."""
    column = list(fields)
    width = max(field.label.sizeHint().width() for field in column)
    for field in column:
        field.label.setMinimumWidth(width)
