"""The buttons above the table of entries."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.icons import icon
from desktop.words import translate

Kind = Literal["posting", "spending", "transfer"]
KINDS: tuple[Kind, ...] = ("posting", "spending", "transfer")
KEYS: dict[Kind, str] = {
    "posting": "Ctrl+I",
    "spending": "Ctrl+B",
    "transfer": "Ctrl+T",
}
ICONS: dict[Kind, str] = {
    "posting": "contribution",
    "spending": "bill",
    "transfer": "family",
}


class EntriesTools(QWidget):
    """One button for each form, and what can be done with entries chosen.

    Signals:
        wanted: a form for a new entry of this kind is wanted.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.new = {kind: self._new_button(kind, KEYS[kind]) for kind in KINDS}
        self.again = {kind: self._new_button(kind) for kind in KINDS}
        """The same for the place of an empty table."""
        self.only_year = QCheckBox(translate("entries", "Only this year"))
        self.edit = _tool(translate("entries", "Change"), "Enter")
        self.delete = _tool(translate("entries", "Delete"), "Del")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self.new.values():
            row.addWidget(button)
        row.addStretch(1)
        for widget in (self.only_year, self.edit, self.delete):
            row.addWidget(widget)
        self._dress()

    def offer(self, *, ready: bool) -> None:
        """Offer new entries once there is somebody to have them."""
        for button in self.new.values():
            button.setEnabled(ready)

    def fit(self, chosen: int) -> None:
        """Offer what can be done with so many entries chosen."""
        self.edit.setEnabled(chosen > 0)
        self.delete.setEnabled(chosen > 0)

    def _new_button(self, kind: Kind, keys: str = "") -> QPushButton:
        button = QPushButton(new_words()[kind])
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda: self.wanted.emit(kind))
        if keys:
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text()} ({shown})")
        return button

    def _dress(self) -> None:
        colour = self.palette().buttonText().color().name()
        for kind, name in ICONS.items():
            for buttons in (self.new, self.again):
                buttons[kind].setIcon(icon(name, colour))
        self.edit.setIcon(icon("edit", colour))
        self.delete.setIcon(icon("delete", colour))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _tool(text: str, keys: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "flat")
    button.setIconSize(QSize(18, 18))
    button.setToolTip(f"{text} ({keys})")
    return button


def new_words() -> dict[Kind, str]:
    """Name the kinds of entries."""
    return {
        "posting": translate("entries", "Account in or out"),
        "spending": translate("entries", "Bill"),
        "transfer": translate("entries", "Family sharing"),
    }
