"""A region, found by typing a part of its name or the beginnings of its pinyin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.views.choices import CodeBox
from desktop.views.completion import Completer, Names
from desktop.words import translate

NONE = ""
"""The region while none is chosen."""


def fitting(typed: str, names: Sequence[str]) -> str | None:
    """Give the first name that fits what is typed, None where none does."""
    wanted = typed.strip()
    if wanted in names:
        return wanted
    return next(iter(Names(names).find(wanted, 1)), None) if wanted else None


class RegionBox(CodeBox[str]):
    """Regions in words; none is chosen at first, and nobody slips into one."""

    def __init__(
        self, regions: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__((), parent)
        self._names = [name for _region, name in regions]
        line = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.words = Completer(line)
        self.words.complete_from(lambda: self._names)
        self.words.activated.connect(self._choose)
        line.editingFinished.connect(self._settle)
        first = translate("fields", "Choose a region, or type its name")
        self.set_choices([(NONE, first), *regions])

    def fault(self) -> str | None:
        """Say that a region must be chosen."""
        return "empty" if self.value() == NONE else None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle what is typed when the box is left, not when its list opens."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _settle(self) -> None:
        """Turn what is typed into a choice, or back into the choice made before."""
        typed = self.currentText()
        if typed != self.itemText(self.currentIndex()):
            self._choose(fitting(typed, self._names) or "")

    def _choose(self, name: str) -> None:
        place = self.findText(name) if name else self.currentIndex()
        if place != self.currentIndex():
            self.setCurrentIndex(place)
        self.setEditText(self.itemText(place))
