"""Bills added up by month, kind, place and day; who paid which part, in fen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from db.rules.codes import SpendingKind
from db.rules.months import month_of, next_month

Part = Literal["fund", "account", "shared", "cash"]
PARTS: tuple[Part, ...] = ("fund", "account", "shared", "cash")
"""Who paid: the funds, the patient's own account, relatives' accounts, cash."""

REST = "\N{BLACK STAR}"
"""The key of what is beyond the dearest places."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Bills of a day of one kind at one place, refunds taken off, in fen.

    `fund` is what all funds paid; `shared` is what relatives' accounts paid.
    """

    day: date
    kind: SpendingKind
    place: str
    times: int
    fund: int
    account: int
    shared: int
    cash: int


@dataclass(frozen=True, slots=True)
class SpentSum:
    """Bills added up under one key: a month, a kind, a place or a day."""

    key: str
    times: int = 0
    fund: int = 0
    account: int = 0
    shared: int = 0
    cash: int = 0

    @property
    def total(self) -> int:
        """Add up what everybody paid, in fen."""
        return self.fund + self.account + self.shared + self.cash

    def part(self, name: Part) -> int:
        """Give one part, in fen."""
        found: int = getattr(self, name)
        return found

    def plus(self, row: "Spent | SpentSum") -> "SpentSum":
        """Add bills."""
        return SpentSum(
            self.key,
            self.times + row.times,
            self.fund + row.fund,
            self.account + row.account,
            self.shared + row.shared,
            self.cash + row.cash,
        )


@dataclass(frozen=True, slots=True)
class SpentMonth:
    """One patient's bills of a month, refunds taken off, in fen."""

    month: str
    times: int
    fund: int
    other_fund: int
    account: int
    shared: int
    cash: int

    @property
    def sums(self) -> SpentSum:
        """Give the same with what all funds paid in one sum."""
        funds = self.fund + self.other_fund
        return SpentSum(
            self.month, self.times, funds, self.account, self.shared, self.cash
        )


def whole_year(
    rows: Iterable[SpentMonth], first: date, last: date
) -> tuple[SpentSum, ...]:
    """Give each month from that of `first` to that of `last`, empty ones too."""
    found, months = {row.month: row.sums for row in rows}, [month_of(first)]
    while months[-1] < month_of(last):
        months.append(next_month(months[-1]))
    return tuple(found.get(month, SpentSum(month)) for month in months)


def by_month(rows: Iterable[Spent], first: date, last: date) -> tuple[SpentSum, ...]:
    """Add up each month from that of `first` to that of `last`, empty ones too."""
    months, month = {}, month_of(first)
    while month <= month_of(last):
        months[month] = SpentSum(month)
        month = next_month(month)
    return tuple(_added(rows, lambda row: month_of(row.day), months).values())


def by_kind(rows: Iterable[Spent]) -> tuple[SpentSum, ...]:
    """Add up each kind of bill, the dearest first."""
    return _dearest_first(_added(rows, lambda row: row.kind.value))


def by_place(rows: Iterable[Spent], most: int | None = None) -> tuple[SpentSum, ...]:
    """Add up each place, the dearest first, at the most so many.

    What is beyond them is added up in one last row, whose key is REST.
    """
    found = _dearest_first(_added(rows, lambda row: row.place))
    if most is None or len(found) <= most:
        return found
    rest = SpentSum(REST)
    for row in found[most - 1 :]:
        rest = rest.plus(row)
    return (*found[: most - 1], rest)


def places_of(
    key: str, shown: Iterable[SpentSum], rows: Iterable[Spent]
) -> tuple[str, ...]:
    """Name the places that a row stands for: REST for all that have no row."""
    if key != REST:
        return (key,)
    named = {row.key for row in shown}
    return tuple(sorted({row.place for row in rows} - named))


def by_day(rows: Iterable[Spent]) -> tuple[SpentSum, ...]:
    """Add up each day that has bills, oldest first; the key is the day in ISO form."""
    found = _added(rows, lambda row: row.day.isoformat())
    return tuple(found[key] for key in sorted(found))


def added(rows: Sequence[SpentSum]) -> SpentSum:
    """Add everything up."""
    whole = SpentSum("")
    for row in rows:
        whole = whole.plus(row)
    return whole


def _added(
    rows: Iterable[Spent],
    key_of: Callable[[Spent], str],
    begun: dict[str, SpentSum] | None = None,
) -> dict[str, SpentSum]:
    found = begun or {}
    for row in rows:
        key = key_of(row)
        found[key] = found.get(key, SpentSum(key)).plus(row)
    return found


def _dearest_first(found: dict[str, SpentSum]) -> tuple[SpentSum, ...]:
    return tuple(sorted(found.values(), key=lambda row: (-row.total, row.key)))
