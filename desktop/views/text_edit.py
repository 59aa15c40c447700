"""A field for free text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class TextEdit(QLineEdit):
    """Free text.

    Signals:
        changed: somebody typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> str:
        """Give the text without blanks around it."""
        return self.text().strip()

    def set_value(self, text: str) -> None:
        """Put text in."""
        if text != self.text():
            self.setText(text)

    def fault(self) -> str | None:
        """Say that any text can be read."""
        return None
