"""What an entry will do to the ledgers, live beside the form."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.views.fields import Notice
from desktop.views.why_button import WhyButton, reason_near

WIDTH = 212
"""In pixels, so that the columns beside it never move."""


class Line(NamedTuple):
    """A figure with what it is, and a word below it."""

    caption: str
    figure: str
    word: str = ""


class Aside(QFrame):
    """A card of figures and at most one warning."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        keep_room = self.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(keep_room)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self._text.setTextInteractionFlags(flags)
        self.warning = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self.warning)
        self.why = WhyButton()
        # Shown without a parent it would be a window and take the keyboard away.
        column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignRight)
        self.why.explain(lambda: reason_near(self.parentWidget()))
        self.lines: tuple[Line, ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[Line], warning: str = "") -> None:
        """Show figures, and what gives pause but forbids nothing."""
        self.lines = tuple(lines)
        self._text.setText("".join(_html(line) for line in lines))
        self._text.setVisible(bool(lines))
        self.warning.say(warning, "warning")
        self.setVisible(bool(lines or warning))
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Give all that is shown as plain text."""
        shown = [f"{line.caption} {line.figure} {line.word}" for line in self.lines]
        return "\n".join([*shown, self.warning.text()]).strip()


def _html(line: Line) -> str:
    word = f'<div style="margin-bottom:8px">{line.word}</div>'
    return (
        f"<div>{line.caption}</div>"
        f'<div style="font-size:15pt; font-weight:600">{line.figure}</div>{word}'
    )
