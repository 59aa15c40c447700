"""What stands in the place of an empty table: a sentence, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class NothingYet(QWidget):
    """A sentence in the middle, with buttons below it."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(520)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in buttons:
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

    def say(self, title: str, text: str, *, ready: bool) -> None:
        """Say why nothing is here; the buttons work only when they can help."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setMinimumWidth(min(520, self._text.sizeHint().width() * 3))
        for button in self.buttons:
            button.setVisible(ready)
