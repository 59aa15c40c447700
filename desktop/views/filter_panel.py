"""The filters of the entries, below the search: kinds, person, period, amount."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from db.rules.records import Person
from desktop.looking import NOBODY, Looking, flag_words
from desktop.search_words import words_of_codes
from desktop.views.choices import CodeBox
from desktop.views.fields import AmountEdit, DayEdit
from desktop.views.staying_menu import StayingMenu
from desktop.words import translate


class FilterPanel(QFrame):
    """Fields for what the table shall show; each works at once.

    Signals:
        changed: another filter is set.
        clear_wanted: no filter is wanted any more.
    """

    changed = Signal()
    clear_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.kinds = QPushButton()
        self.menu = StayingMenu(self)
        self.codes = {code: self._code(text) for code, text in words_of_codes().items()}
        self.person: CodeBox[int | None] = CodeBox()
        self.first, self.last = DayEdit(today), DayEdit(today)
        self.least, self.most = AmountEdit(), AmountEdit()
        self.flags = {flag: QCheckBox(text) for flag, text in flag_words().items()}
        self.clear = QPushButton(translate("entries", "Clear the filters"))
        self.kinds.setMenu(self.menu)
        self.set_people(())
        self._lay_out()
        self._connect()
        self.show_looking(Looking())
        self.hide()

    def looking(self) -> Looking:
        """Give the filters set; the text is typed elsewhere."""
        return Looking(
            codes=tuple(code for code, act in self.codes.items() if act.isChecked()),
            person_id=self.person.value(),
            first=self.first.value(),
            last=self.last.value(),
            least=self.least.value(),
            most=self.most.value(),
            flags=tuple(flag for flag, box in self.flags.items() if box.isChecked()),
        )

    def show_looking(self, looking: Looking) -> None:
        """Show filters set elsewhere, without telling of it."""
        if looking.filters == self.looking():
            return
        self.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        for code, act in self.codes.items():
            act.setChecked(code in looking.codes)
        if self.person.offers(looking.person_id):
            self.person.set_value(looking.person_id)
        self.first.set_value(looking.first)
        self.last.set_value(looking.last)
        self.least.set_value(looking.least)
        self.most.set_value(looking.most)
        for flag, box in self.flags.items():
            box.setChecked(flag in looking.flags)
        self.blockSignals(False)  # noqa: FBT003  # Qt's own signature
        self._name_kinds()

    def set_people(self, people: Sequence[Person]) -> None:
        """Offer these people."""
        above = translate("entries", "The person chosen above")
        everybody = translate("entries", "Everybody")
        named = [(person.id, person.name) for person in people]
        self.person.set_choices([(None, above), (NOBODY, everybody), *named])

    def _code(self, text: str) -> QAction:
        act = self.menu.addAction(text)
        act.setCheckable(True)
        return act

    def _name_kinds(self) -> None:
        chosen = [act.text() for act in self.codes.values() if act.isChecked()]
        text = translate("entries", "All kinds")
        if chosen:
            text = translate("entries", "{0} kinds").format(len(chosen))
        self.kinds.setText(chosen[0] if len(chosen) == 1 else text)
        name = translate("entries", "Kinds of entries")
        self.kinds.setAccessibleName(f"{name}: {self.kinds.text()}")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        named: list[tuple[str, QWidget]] = [
            (translate("entries", "Kind"), self.kinds),
            (translate("entries", "Person"), self.person),
            (translate("entries", "From"), self.first),
            (translate("entries", "To"), self.last),
            (translate("entries", "Amount from"), self.least),
            (translate("entries", "up to"), self.most),
        ]
        for place, (text, field) in enumerate(named):
            row, column = divmod(place, 4)
            _name(grid, text, field, (row, column * 2))
        boxes = list(self.flags.values())
        lines: list[list[QWidget]] = [[*boxes[:4]], [*boxes[4:], self.clear]]
        for row, line in enumerate(lines, 2):
            flags = QHBoxLayout()
            flags.setSpacing(14)
            for box in line:
                if box is self.clear:
                    flags.addStretch(1)
                flags.addWidget(box)
            if self.clear not in line:
                flags.addStretch(1)
            grid.addLayout(flags, row, 0, 1, 8)
        for column in (1, 3, 5, 7):
            grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self.menu.triggered.connect(self._name_kinds)
        self.menu.triggered.connect(lambda _act: self.changed.emit())
        fields = (self.person, self.first, self.last, self.least, self.most)
        for field in fields:
            field.changed.connect(self.changed)
        for box in self.flags.values():
            box.toggled.connect(lambda _on: self.changed.emit())
        self.clear.clicked.connect(self.clear_wanted)


def _name(grid: QGridLayout, text: str, field: QWidget, spot: tuple[int, int]) -> None:
    label = QLabel(text)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(text)
    grid.addWidget(label, *spot)
    grid.addWidget(field, spot[0], spot[1] + 1)
