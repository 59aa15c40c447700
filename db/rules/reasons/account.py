"""Why the account holds what it holds (pinned choices 1 to 5 and 9 of §2.12)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from db.rules.balance import AccountYear, DayBalance
from db.rules.reasons.reason import Line, Reason, balanced, shortened
from db.rules.summary import Below

Group = Literal["posting", "bill", "refund", "shared", "returned"]


class Moved(NamedTuple):
    """Entries of one kind that moved an account; fen, negative where it left."""

    group: Group
    code: str
    times: int
    amount: int
    first: date
    last: date

    @property
    def field(self) -> str:
        """Name the part of an account year that the entries belong to."""
        if self.group != "posting":
            return _FIELDS[self.group]
        if self.code == "correction":
            return "other_in" if self.amount > 0 else "other_out"
        return _FIELDS.get(self.code, "other_out")

    def line(self, person_id: int, sign: int = 1) -> Line:
        """Give the line of these entries, negative where `sign` is −1."""
        down = self.code == "correction" and self.amount < 0
        name = f"{self.group}.{self.code}" + ("_down" if down else "")
        return Line(
            code=name,
            amount=sign * self.amount,
            times=self.times,
            first=self.first,
            last=self.last,
            person_id=person_id,
        )


_FIELDS: Mapping[str, str] = {
    "opening": "opening",
    "contribution": "contributed",
    "prepaid": "contributed",
    "back_pay": "contributed",
    "claw_back": "contributed",
    "interest": "interest",
    "moved_in": "other_in",
    "bill": "spent",
    "refund": "spent",
    "shared": "family",
    "returned": "other_in",
}
_OUT_FIELDS = {"spent", "family", "other_out"}
FIELDS = ("opening", "contributed", "interest", "other_in", *sorted(_OUT_FIELDS))


def of_field(
    name: str, row: AccountYear, before: AccountYear | None, moved: Sequence[Moved]
) -> Reason:
    """Say what one part of an account year is made of."""
    sign = -1 if name in _OUT_FIELDS else 1
    begun = carried(before) if name == "opening" else ()
    lines = (*begun, *(m.line(0, sign) for m in moved if m.field == name))
    return Reason(
        subject=name,
        result=getattr(row, name),
        rule="account" if name == "opening" else "recorded",
        lines=lines,
        year=row.year.label,
    )


def closing(
    row: AccountYear,
    before: AccountYear | None,
    moved: Sequence[Moved],
    *,
    ended: bool,
) -> Reason:
    """Say how the year's first day became its closing balance."""
    return Reason(
        subject="closing" if ended else "balance",
        result=row.closing,
        rule="account",
        lines=(*carried(before), *(m.line(0) for m in moved)),
        year=row.year.label,
    )


def on_day(
    subject: str,
    balance: DayBalance,
    before: AccountYear | None,
    moved: Sequence[Moved],
) -> Reason:
    """Say how a balance of a day came about; `moved` is the year up to that day."""
    return Reason(
        subject=subject,
        result=balance.total,
        rule="account",
        lines=(*carried(before), *(m.line(0) for m in moved)),
        day=balance.day,
    )


def lowest_day(below: Below, days: Iterable[DayBalance]) -> date:
    """Find the first day on which a balance was as low as it came to be."""
    return next(
        entry.day
        for entry in days
        if below.first <= entry.day <= below.last and entry.total == below.lowest
    )


def carried(before: AccountYear | None) -> tuple[Line, ...]:
    """Give the line of what the year before handed on, if there was one."""
    if before is None:
        return ()
    name = before.year.label
    return (Line(code="carried", amount=before.closing, name=name),)


def in_transit(row: AccountYear, parts: Sequence[Line]) -> Reason:
    """List the money on its way at the end of a year."""
    return Reason(
        subject="in_transit",
        result=row.in_transit,
        rule="transit",
        lines=balanced(shortened(parts), row.in_transit, "unmatched"),
        year=row.year.label,
    )
