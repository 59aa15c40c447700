"""A field for an amount of money."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.amounts import AmountError, read_amount, show_amount
from desktop.arithmetic import is_sum, reckon
from desktop.words import translate

_FILLED = """
AmountEdit[filled="true"] { color: palette(placeholder-text); font-style: italic; }
AmountEdit:disabled { background: transparent; border-style: dashed; }
"""


class AmountEdit(QLineEdit):
    """An amount in fen, read at each key; what was typed is never changed or lost.

    A form may fill in what follows from other fields; that stands in grey until
    somebody types here. "16.9*3+5" is read as the sum.

    Signals:
        changed: somebody typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = False
        self._filled: int | None = None
        self._shelved = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setStyleSheet(_FILLED)
        self.setToolTip(
            translate(
                "fields",
                "You can reckon here: 16.9*3+5, with brackets. Enter or Tab shows "
                "the result.",
            )
        )
        self.textEdited.connect(self._take_typing)

    @property
    def typed(self) -> bool:
        """Tell whether somebody wrote what stands here."""
        return self._typed

    def value(self) -> int | None:
        """Give the amount in fen, None if the field is empty or not readable."""
        if not self._typed:
            return self._filled
        try:
            return read_sum(self.text())
        except AmountError:
            return None

    def fault(self) -> str | None:
        """Give the code of what is wrong with the text, None if it can be read."""
        if not self._typed:
            return None
        try:
            read_sum(self.text())
        except AmountError as error:
            return error.code
        return None

    def result(self) -> str:
        """Show what a sum comes to, "" where a plain amount or nothing stands."""
        value = self.value()
        if not self._typed or value is None or not is_sum(self.text()):
            return ""
        return f"= {show_amount(value)}"

    def set_value(self, fen: int | None) -> None:
        """Put a recorded amount in, as if it had been typed; None empties the field."""
        self._typed, self._filled = fen is not None, None
        self._shelved = ""
        self._write("" if fen is None else written(fen))

    def set_typed(self, text: str) -> None:
        """Put text in as somebody typed it, readable or not."""
        self._shelved = ""
        self._write(text)
        self._typed, self._filled = bool(text.strip()), None
        self._dress()

    def fill(self, fen: int | None) -> None:
        """Fill in what follows from other fields, unless somebody typed here."""
        if not self._typed and not self._shelved:
            self._filled = fen
            if not self.hasFocus():
                self._write("" if fen is None else written(fen))

    def set_open(self, *, open_: bool) -> None:
        """Close the field where it has no meaning: typed text stays, uncounted."""
        if open_ == self.isEnabled():
            return
        self.setEnabled(open_)
        if open_:
            self._typed = bool(self._shelved)
            self._write(self._shelved)
            self._shelved = ""
        else:
            self._shelved = self.text() if self._typed else ""
            self._typed, self._filled = False, None
            self._write(self._shelved)

    def _take_typing(self, text: str) -> None:
        self._typed = bool(text.strip())
        self._dress()
        self.changed.emit()

    def _write(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
        self._dress()

    def _dress(self) -> None:
        filled = not self._typed and bool(self.text())
        if self.property("filled") != filled:
            self.setProperty("filled", filled)
            self.style().polish(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a readable amount in full, or what was filled in meanwhile."""
        super().focusOutEvent(event)
        value = self.value()
        if value is not None:
            self._write(written(value))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let typing take the place of what was filled in, as after a tab."""
        super().mouseReleaseEvent(event)
        if not self._typed and not self.hasSelectedText():
            self.selectAll()


def written(fen: int) -> str:
    """Write an amount as it stands in a field: "1,234.50", "-20.00"."""
    yuan, cents = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}{yuan:,}.{cents:02d}"


def read_sum(text: str) -> int:
    """Read an amount or a sum ("16.9*3+5") as fen; AmountError if it is none."""
    return reckon(text) if is_sum(text) else read_amount(text)
