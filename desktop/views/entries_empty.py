"""What stands in the place of an empty table: a sentence, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.words import translate


class NothingYet(QWidget):
    """A sentence in the middle, with buttons below it.

    Signals:
        all_wanted: nothing more is looked for.
    """

    all_wanted = Signal()

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self.all = QPushButton(translate("entries", "Show all entries"))
        self.all.clicked.connect(self.all_wanted)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(520)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in (*buttons, self.all):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(row)
        column.addStretch(3)

    def text(self) -> str:
        """Give all that is said."""
        return f"{self._title.text()}. {self._text.text()}"

    def say_why(self, *, ready: bool, year: bool, narrowed: bool) -> None:
        """Say why nothing is here, and offer the buttons that can help.

        `ready`: somebody is in the book; `year`: only one is shown; `narrowed`:
        something is looked for.
        """
        self._say(*_why(ready=ready, year=year, narrowed=narrowed))
        for button in self.buttons:
            button.setVisible(ready and not narrowed)
        self.all.setVisible(ready and narrowed)

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setMinimumWidth(min(520, self._text.sizeHint().width() * 3))


def _why(*, ready: bool, year: bool, narrowed: bool) -> tuple[str, str]:
    if not ready:
        return (
            translate("entries", "Nobody is in the book yet"),
            translate(
                "entries", "Add yourself or a relative on the family page first."
            ),
        )
    if narrowed:
        return (
            translate("entries", "Nothing was found"),
            translate(
                "entries",
                "Every word and every filter must fit. Escape takes them away, "
                "the text first.",
            ),
        )
    if year:
        return (
            translate("entries", "Nothing was recorded in this year"),
            translate("entries", "Untick “Only this year” to see the other years."),
        )
    return (
        translate("entries", "Nothing is recorded yet"),
        translate(
            "entries",
            "Begin with the opening balance or a monthly credit, or copy a receipt.",
        ),
    )
