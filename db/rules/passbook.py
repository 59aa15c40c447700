"""The passbook ledger: money of the time before the bureau kept the account.

Beijing paid account money out to a passbook until 2022-09-01, Tianjin to a card until
2022 (rules.md §2.10, figure account.legacy). It is cash of its owner: it can be taken
out at any time, and it is never part of an account's balance.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, groupby
from typing import NamedTuple

from db.rules.codes import PostingKind
from db.rules.figures import NONE
from db.rules.policy import Policy
from db.rules.records import Posting, Record

LEGACY = "account.legacy"


class PassbookRow(NamedTuple):
    """Money paid in or (negative) taken out on a day, and the total then; in fen."""

    day: date
    amount: int
    total: int


class PassbookYear(NamedTuple):
    """What a calendar year paid in and took out (both positive), and left; in fen."""

    year: int
    paid_in: int
    taken_out: int
    total: int


def _year(label: int, rows: tuple[PassbookRow, ...]) -> PassbookYear:
    paid_in = sum(row.amount for row in rows if row.amount > 0)
    taken_out = -sum(row.amount for row in rows if row.amount < 0)
    return PassbookYear(label, paid_in, taken_out, rows[-1].total)


@dataclass(frozen=True)
class Passbook:
    """What is recorded of a passbook, oldest first."""

    rows: tuple[PassbookRow, ...]

    @property
    def total(self) -> int:
        """Give what is left on the passbook, in fen; below zero if rows are missing."""
        return self.rows[-1].total if self.rows else 0

    @property
    def years(self) -> tuple[PassbookYear, ...]:
        """Add up each calendar year that has rows."""
        by_year = groupby(self.rows, key=lambda row: row.day.year)
        return tuple(_year(label, tuple(rows)) for label, rows in by_year)

    @property
    def below_zero(self) -> PassbookRow | None:
        """Give the first row after which more was taken out than was recorded."""
        return next((row for row in self.rows if row.total < 0), None)


def passbook(moved: Iterable[tuple[date, int]]) -> Passbook | None:
    """Add up amounts in fen, given in the order of their days; None where none is."""
    rows = tuple(moved)
    totals = accumulate(amount for _day, amount in rows)
    made = (
        PassbookRow(day, amount, total)
        for (day, amount), total in zip(rows, totals, strict=True)
    )
    return Passbook(tuple(made)) if rows else None


def total_after(
    kept: Passbook | None,
    person_id: int,
    until: date,
    put: Iterable[Record],
    replaced: Iterable[Record] = (),
) -> int:
    """Give what a person's passbook holds once rows are put in place of others.

    `kept` is what was recorded `until` a day.
    """
    now = kept.total if kept else 0
    gone = sum(_amount(row, person_id, until) for row in replaced)
    return now - gone + sum(_amount(row, person_id, date.max) for row in put)


def _amount(row: Record, person_id: int, until: date) -> int:
    match row:
        case Posting(kind=PostingKind.passbook, person_id=owner, day=day):
            return row.amount if owner == person_id and day <= until else 0
        case _:
            return 0


def had_passbook(policy: Policy) -> bool:
    """Tell whether a region ever paid account money out to a passbook."""
    return any(figure.value != NONE for figure in policy.figures.get(LEGACY, ()))


def ended(policy: Policy, day: date, status: str | None) -> date | None:
    """Give the day from which a region pays nothing out any more, if it is over."""
    figure = policy.find(LEGACY, day=day, status=status)
    return figure.since if figure is not None and figure.value == NONE else None
