"""What relatives' accounts paid of a bill: up to three of them, a row each."""

from collections.abc import Sequence
from typing import NamedTuple

from db.rules.records import Person
from desktop.views.fields import AmountEdit, PersonBox
from desktop.words import translate

ROWS = ("shared", "shared_2", "shared_3")
"""The fields of the rows, by their names in the form."""


class Part(NamedTuple):
    """What one relative's account paid, in fen; below zero: what it got back."""

    payer_id: int | None
    amount: int


class Shares:
    """The amounts and the people of the rows."""

    def __init__(self) -> None:
        self.amounts = {name: AmountEdit() for name in ROWS}
        self.payers = {name: PersonBox() for name in ROWS}
        for payer in self.payers.values():
            wide = payer.fontMetrics().horizontalAdvance(_whose())
            payer.setMinimumWidth(wide + 44)
            payer.setAccessibleName(translate("bill", "Whose account shares"))

    def typed(self) -> int | None:
        """Add up what somebody typed, in fen; None: nothing."""
        typed = [edit.value() or 0 for edit in self.amounts.values() if edit.typed]
        return sum(typed) if typed else None

    def fill(self, shared: int) -> None:
        """Fill the first row with what the others leave of `shared` fen."""
        self.amounts[ROWS[0]].fill(shared - self._others() or None)

    def parts(self, shared: int) -> tuple[Part, ...]:
        """Give each row with its part of `shared` fen; 0 where there is none."""
        amounts = [self.amounts[name].value() or 0 for name in ROWS]
        amounts[0] = shared - self._others()
        payers = [_value(self.payers[name]) for name in ROWS]
        return tuple(map(Part, payers, amounts))

    def put_in(self, parts: Sequence[Part]) -> None:
        """Show parts, as if they had been typed."""
        shown = [*parts, *[Part(None, 0)] * len(ROWS)]
        for name, part in zip(ROWS, shown, strict=False):
            self.amounts[name].set_value(part.amount or None)
            payer = self.payers[name]
            payer.set_value(part.payer_id if payer.offers(part.payer_id) else None)

    def offer(self, payers: list[Person], *, open_: bool, fixed: bool) -> None:
        """Offer whose accounts may pay; `fixed` parts are shown, not changed."""
        for name in ROWS:
            box, edit = self.payers[name], self.amounts[name]
            box.set_people(payers, _whose())
            box.setEnabled(bool(payers) and not fixed)
            edit.set_open(open_=open_)
            edit.setReadOnly(fixed)

    def wanted(self, name: str, most: int) -> bool:
        """Tell whether a row is to be seen: the one after each that is filled in."""
        place = ROWS.index(name)
        if place == 0 or self._holds(name):
            return True
        before = ROWS[place - 1]
        return (
            place < most and self._holds(before) and bool(_value(self.payers[before]))
        )

    def _holds(self, name: str) -> bool:
        return bool(self.amounts[name].value()) or self.amounts[name].typed

    def _others(self) -> int:
        return sum(self.amounts[name].value() or 0 for name in ROWS[1:])


def _whose() -> str:
    return translate("bill", "Whose account")


def _value(box: PersonBox) -> int | None:
    return box.value() if box.count() else None
