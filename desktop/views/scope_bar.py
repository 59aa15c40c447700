"""The bar above the pages: which person and which benefit year they show."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from db.rules.records import Person
from desktop.book import Book
from desktop.scope import Scope
from desktop.words import translate

WIDEST = 200
"""Pixels of a box; a longer name ends in dots."""


def fitting_person(wanted: int | None, people: Sequence[Person]) -> int | None:
    """Keep the person looked at while there, else take the first one."""
    ids = [person.id for person in people]
    return wanted if wanted in ids else next(iter(ids), None)


def fitting_label(wanted: str, labels: Sequence[str]) -> str:
    """Keep the year looked at where the person has it, else take the newest."""
    return wanted if wanted in labels else next(reversed(labels), "")


def year_name(label: str) -> str:
    """Name a benefit year."""
    return translate("window", "Year {0}").format(label)


class ScopeBar(QWidget):
    """Chooses person and benefit year for every page."""

    def __init__(self, book: Book, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._scope = book, scope
        self.people = self._choice(translate("window", "Person"))
        self.years = self._choice(translate("window", "Benefit year"))
        self.earlier = self._arrow("‹", translate("window", "Year before"), -1)
        self.later = self._arrow("›", translate("window", "Year after"), 1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.people)
        layout.addSpacing(8)
        for widget in (self.earlier, self.years, self.later):
            layout.addWidget(widget)
        self.people.activated.connect(self._look)
        self.years.activated.connect(self._look)
        scope.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Offer the people and years of the book; look at one that there is."""
        people = self._book.people()
        person = fitting_person(self._scope.person_id, people)
        labels = () if person is None else self._book.summary(person).labels
        label = fitting_label(self._scope.label, labels)
        _offer(self.people, [(p.name, p.id) for p in people], person)
        newest_first = [(year_name(year), year) for year in reversed(labels)]
        _offer(self.years, newest_first, label)
        self.years.setEnabled(bool(labels))
        self.earlier.setEnabled(bool(labels) and label != labels[0])
        self.later.setEnabled(bool(labels) and label != labels[-1])
        self._scope.look_at(person, label)

    def step_year(self, step: int) -> None:
        """Look at the year that many years later; nothing beyond the ends."""
        place = self.years.currentIndex() - step
        if 0 <= place < self.years.count():
            self.years.setCurrentIndex(place)
            self._look()

    def _look(self) -> None:
        self._scope.look_at(self.people.currentData(), self.years.currentData() or "")

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(6)
        box.setMaximumWidth(WIDEST)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return box

    def _arrow(self, mark: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(mark)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        button.setFont(font)
        button.setAccessibleName(name)
        keys = "Alt+←" if step < 0 else "Alt+→"
        button.setToolTip(f"{name} ({keys})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.step_year(step))
        return button


def _offer(
    box: QComboBox, choices: Sequence[tuple[str, object]], chosen: object
) -> None:
    with QSignalBlocker(box):
        if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != choices:
            box.clear()
            for text, value in choices:
                box.addItem(text, value)
        box.setCurrentIndex(box.findData(chosen))
