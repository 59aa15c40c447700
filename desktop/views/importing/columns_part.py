"""Which column says what, whose the rows are, and presets of all that."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from db.imports import Plan, Preset, Table
from db.imports.planning import FIELDS, NEEDED, TARGETS, Target, fits
from db.rules.codes import PostingKind, SpendingKind
from db.rules.records import Person
from desktop import codes
from desktop.import_words import field_name, target_name
from desktop.views.cards import Card, empty_layout, label
from desktop.views.choices import CodeBox, PersonBox
from desktop.views.importing.preview import letters
from desktop.words import translate

ACROSS = 4
"""Fields in one line."""


class ColumnsPart(Card):
    """What the rows are and which column says what.

    Signals:
        changed: the plan is another one now.
        target_wanted: the rows are to be something else.
        preset_wanted: a preset is to be used (Preset).
        keep_wanted: the columns are to be kept as a preset.
    """

    changed = Signal()
    target_wanted = Signal(str)
    preset_wanted = Signal(object)
    keep_wanted = Signal()

    def __init__(self, people: Sequence[Person]) -> None:
        super().__init__(translate("import", "What the rows are"))
        self.target = CodeBox[Target]((t, target_name(t)) for t in TARGETS)
        self.preset = CodeBox[Preset | None]()
        self.keep = QPushButton(translate("import", "&Keep these columns…"))
        self.person, self.owner = PersonBox(), PersonBox()
        self.person.set_people(people)
        self.owner.set_people(people)
        self.bill_kind = CodeBox[SpendingKind](
            (kind, codes.spending_kind(kind)) for kind in SpendingKind
        )
        self.posting_kind = CodeBox[PostingKind](
            (kind, codes.posting_kind(kind)) for kind in PostingKind
        )
        self.rest = CodeBox[str](
            (
                ("cash", translate("import", "cash")),
                ("account", translate("import", "the personal account")),
            )
        )
        self.boxes: dict[str, CodeBox[int | None]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._whose = QGridLayout()
        self._whose.setHorizontalSpacing(14)
        self._others = self._lay_out()
        self.missing = label("", "warning")
        self.body.addWidget(self.missing)
        self._connect()

    def plan(self, before: Plan) -> Plan:
        """Give the plan as it is chosen now."""
        columns = {name: box.value() for name, box in self.boxes.items()}
        return replace(
            before,
            columns={
                name: place for name, place in columns.items() if place is not None
            },
            person_id=self.person.value(),
            owner_id=self.owner.value(),
            bill_kind=self.bill_kind.value(),
            posting_kind=self.posting_kind.value(),
            rest="account" if self.rest.value() == "account" else "cash",
        )

    def show_plan(self, plan: Plan, table: Table, presets: Sequence[Preset]) -> None:
        """Show a plan for a table."""
        self.target.set_value(plan.target)
        fitting = [preset for preset in presets if fits(preset, table, plan)]
        named = [(preset, preset.name) for preset in fitting]
        self.preset.set_choices([(None, translate("import", "by the heads")), *named])
        self._others["preset"].setVisible(bool(fitting))
        self.person.set_value(plan.person_id)
        self.owner.set_value(plan.owner_id)
        self.bill_kind.set_value(plan.bill_kind)
        self.posting_kind.set_value(plan.posting_kind)
        self.rest.set_value(plan.rest)
        self._show_columns(plan, table)
        self.show_needs(plan)

    def show_needs(self, plan: Plan) -> None:
        """Show only the questions that a plan leaves open, and what is missing."""
        bills = plan.target == "bills"
        seen = {
            "owner": bills and "shared" in plan.columns,
            "bill_kind": bills,
            "posting_kind": plan.target == "postings",
            "rest": bills and not {"cash", "account"} <= plan.columns.keys(),
        }
        for name, is_seen in seen.items():
            self._others[name].setVisible(is_seen)
        text = translate("import", "Please choose the column for: {0}.")
        lacking = "、".join(map(field_name, plan.missing()))
        self.missing.setText(text.format(lacking) if lacking else "")
        self.missing.setVisible(bool(lacking))

    def _show_columns(self, plan: Plan, table: Table) -> None:
        empty_layout(self._grid)
        heads = () if plan.header is None else table.rows[plan.header].cells
        width = max((len(row.cells) for row in table.rows[:50]), default=0)
        choices: list[tuple[int | None, str]] = [(None, "—")]
        for place in range(width):
            head = heads[place].strip() if place < len(heads) else ""
            choices.append((place, f"{letters(place)}  {head}".strip()))
        self.boxes = {}
        for at, name in enumerate(FIELDS[plan.target]):
            box = CodeBox[int | None](choices)
            if plan.columns.get(name) in {place for place, _words in choices}:
                box.set_value(plan.columns.get(name))
            box.changed.connect(self.changed)
            self.boxes[name] = box
            star = " *" if name in NEEDED[plan.target] else ""
            self._place(self._grid, at, field_name(name) + star, box)

    def _place(self, grid: QGridLayout, at: int, text: str, box: QWidget) -> None:
        name = QLabel(text)
        name.setBuddy(box)
        box.setAccessibleName(text.replace("&", "").removesuffix(" *"))
        line, place = divmod(at, ACROSS)
        grid.addWidget(name, 2 * line, place)
        grid.addWidget(box, 2 * line + 1, place)
        grid.setColumnStretch(place, 1)

    def _lay_out(self) -> dict[str, QWidget]:
        named: dict[str, tuple[int, str, QWidget]] = {
            "target": (0, translate("import", "Th&e rows are"), self.target),
            "person": (
                1,
                translate("import", "&Whose, where no name stands"),
                self.person,
            ),
            "bill_kind": (
                2,
                translate("import", "Bills without a kind are"),
                self.bill_kind,
            ),
            "posting_kind": (
                2,
                translate("import", "Rows without a kind are"),
                self.posting_kind,
            ),
            "preset": (3, translate("import", "&Columns"), self.preset),
            "rest": (5, translate("import", "The rest was paid with"), self.rest),
            "owner": (
                4,
                translate("import", "Relatives paid from the account of"),
                self.owner,
            ),
        }
        others: dict[str, QWidget] = {}
        for name, (at, text, box) in named.items():
            holder = QWidget()
            inner = QGridLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            self._place(inner, 0, text, box)
            self._whose.addWidget(holder, at // ACROSS, at % ACROSS)
            others[name] = holder
        for place in range(ACROSS):
            self._whose.setColumnStretch(place, 1)
        self.body.addLayout(self._whose)
        self.body.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addStretch()
        self.body.addLayout(foot)
        return others

    def _connect(self) -> None:
        for box in (
            self.person,
            self.owner,
            self.bill_kind,
            self.posting_kind,
            self.rest,
        ):
            box.changed.connect(self.changed)
        self.target.changed.connect(
            lambda: self.target_wanted.emit(self.target.value())
        )
        self.preset.changed.connect(
            lambda: self.preset_wanted.emit(self.preset.value())
        )
        self.keep.clicked.connect(lambda _checked: self.keep_wanted.emit())
