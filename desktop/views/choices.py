"""Fields that offer choices: codes in words, people, words with free text."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.rules.records import Person
from desktop.views.completion import Completer
from desktop.words import translate

T = TypeVar("T")


class Choices(QComboBox):
    """A list to choose from that the wheel does not change by accident.

    Signals:
        changed: another choice stands here now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(20)
        self.setMinimumContentsLength(6)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(adjust)

    def fault(self) -> str | None:
        """Say that a list can hold nothing unreadable."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form, which scrolls."""
        event.ignore()


class CodeBox(Choices, Generic[T]):
    """A code, shown in words."""

    def __init__(
        self, choices: Iterable[tuple[T, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[T] = []
        self.set_choices(choices)
        self.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def value(self) -> T:
        """Give the code chosen. IndexError where there is nothing to choose."""
        return self._values[max(self.currentIndex(), 0)]

    def set_value(self, value: T) -> None:
        """Choose a code; ValueError if it is not offered."""
        self._place(self._values.index(value))

    def offers(self, value: T) -> bool:
        """Tell whether a code can be chosen."""
        return value in self._values

    def set_choices(self, choices: Iterable[tuple[T, str]]) -> None:
        """Offer these, and stay at the choice made if it is still one of them."""
        before = self._values[self.currentIndex()] if self.currentIndex() >= 0 else None
        pairs = list(choices)
        same = [value for value, _ in pairs] == self._values
        if same and all(self.itemText(n) == word for n, (_, word) in enumerate(pairs)):
            return
        blocked = self.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.clear()
        self._values = [value for value, _ in pairs]
        self.addItems([word for _, word in pairs])
        self.setCurrentIndex(
            self._values.index(before) if before in self._values else 0
        )
        self.blockSignals(blocked)

    def _place(self, place: int) -> None:
        blocked = self.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.setCurrentIndex(place)
        self.blockSignals(blocked)
        self.update()


class PersonBox(CodeBox[int | None]):
    """Somebody of the family, or nobody yet."""

    def set_people(self, people: Sequence[Person], nobody: str = "") -> None:
        """Offer these people, and nobody first, in the given words."""
        nobody = nobody or translate("fields", "Choose a person")
        named = [(person.id, person.name) for person in people]
        self.set_choices([(None, nobody), *named])


class WordBox(Choices):
    """A word, one of those offered or another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.words = Completer(line)
        self.words.complete_from(self._offered)
        self.editTextChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> str:
        """Give the word."""
        return self.currentText().strip()

    def set_value(self, word: str) -> None:
        """Put a word in."""
        blocked = self.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.setEditText(word)
        self.blockSignals(blocked)

    def _offered(self) -> list[str]:
        return [self.itemText(n) for n in range(self.count())]

    def set_words(self, words: Sequence[str]) -> None:
        """Offer these words; what stands in the field stays."""
        if self._offered() == list(words):
            return
        self.words.complete_from(self._offered)
        word = self.currentText()
        blocked = self.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.clear()
        self.addItems(list(words))
        self.setEditText(word)
        self.blockSignals(blocked)
