"""What interest an account would earn in a year: an estimate (rules.md §2.6).

It enters no balance. Where the bureau's own interest is recorded, there is none.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from db.rules.balance import Account, AccountYear, DayBalance
from db.rules.money import round_fen
from db.rules.months import first_day, month_of, months_later
from db.rules.statement import FigureUsed
from db.rules.years import Year

_ONE_DAY = timedelta(days=1)

Span = tuple[date, date]
"""The first and the last day of an unbroken stretch."""


@dataclass(frozen=True, kw_only=True)
class Rates:
    """How a region reckons interest from a day on; rates are shares of a year."""

    since: date
    method: str
    current: Decimal
    prior: Decimal
    days: int
    figures: tuple[FigureUsed, ...] = ()


@dataclass(frozen=True)
class Interest:
    """The interest of one account year up to the last day counted, in fen.

    The sums are fen times days, of each bucket's balance at the end of each day.
    Where the whole balance has one rate, all of it stands under `current`.
    """

    year: Year
    current: int
    prior: int
    sum_current: int
    sum_prior: int
    figures: tuple[FigureUsed, ...]

    @property
    def total(self) -> int:
        """Add the parts up."""
        return self.current + self.prior


class Piece(NamedTuple):
    """Days on which neither the balance nor a rate changes; buckets in fen."""

    first: date
    last: date
    current: int
    prior: int
    rates: Rates

    @property
    def days(self) -> int:
        """Count the days."""
        return (self.last - self.first).days + 1


def of_product(product: int, rate: Decimal, days: int) -> int:
    """Give the interest on fen times days, half-up once, in fen."""
    return round_fen(product * rate / days)


def estimate(  # noqa: PLR0913  # a year's whole situation
    account: Account,
    row: AccountYear,
    rates: Sequence[Rates],
    last: date,
    stopped: Iterable[Span] = (),
    *,
    recorded: bool | None = None,
) -> Interest | None:
    """Estimate one year's interest up to `last`; a debt neither earns nor costs any.

    `rates` are in the order of their days, and days before the first have none.
    None: no method is known, or the bureau's interest of the year is `recorded` (if
    that is not told, whenever some arrived in the year). The interest of `stopped`
    days is left out. Each method reckons its own days.
    """
    end = min(row.year.end, last)
    rates = [rate for rate in rates if rate.since <= end]
    if (bool(row.interest) if recorded is None else recorded) or not rates:
        return None
    pieces = list(_pieces(account, row.year, rates, end, tuple(stopped)))
    used = dict.fromkeys(f for rate in rates for f in rate.figures)
    current = prior = sum_current = sum_prior = 0
    for method, group in groupby(pieces, key=lambda piece: piece.rates.method):
        part = list(group)
        earned = _METHODS[method](part, row.year, part[-1].rates)
        products = _products(part, whole=method == "demand_quarterly")
        current, prior = current + earned[0], prior + earned[1]
        sum_current, sum_prior = sum_current + products[0], sum_prior + products[1]
    return Interest(row.year, current, prior, sum_current, sum_prior, tuple(used))


def _products(pieces: Sequence[Piece], *, whole: bool) -> tuple[int, int]:
    """Give fen times days of both buckets, all under current where it has one rate."""
    current = sum(piece.current * piece.days for piece in pieces)
    prior = sum(piece.prior * piece.days for piece in pieces)
    return (current + prior, 0) if whole else (current, prior)


def _pieces(
    account: Account,
    year: Year,
    rates: Sequence[Rates],
    end: date,
    stopped: tuple[Span, ...],
) -> Iterator[Piece]:
    """Cut a year where a balance or a rate changes; same days, same pieces."""
    cuts = {year.start, *(rate.since for rate in rates), *_quarters(year)}
    cuts |= {entry.day for entry in account.days}
    cuts |= {first for first, _last in stopped}
    cuts |= {last + _ONE_DAY for _first, last in stopped if last < end}
    days = sorted(day for day in cuts if year.start <= day <= end)
    ends = (*(day - _ONE_DAY for day in days[1:]), end)
    for first, until in zip(days, ends, strict=True):
        rate = next((r for r in reversed(rates) if r.since <= first), None)
        if rate is None or any(begin <= first <= last for begin, last in stopped):
            continue
        held = _held(account.days, year, first)
        debt = min(held.current, 0)
        yield Piece(
            first,
            until,
            max(held.current, 0),
            max(held.prior + debt, 0),
            rate,
        )


def _held(days: Sequence[DayBalance], year: Year, day: date) -> DayBalance:
    """Give the buckets at the end of a day, rolled over at the start of its year."""
    place = bisect_right(days, day, key=lambda entry: entry.day)
    if not place:
        return DayBalance(day, 0, 0)
    entry = days[place - 1]
    return entry if entry.day >= year.start else DayBalance(day, 0, entry.total)


def _quarters(year: Year) -> list[date]:
    """Give the first days of the second and later quarters of a year."""
    starts = (months_later(month_of(year.start), count) for count in (3, 6, 9))
    return [day for day in map(first_day, starts) if day <= year.end]


def _daily_product(
    pieces: Sequence[Piece], _year: Year, rates: Rates
) -> tuple[int, int]:
    """Sum each bucket's daily balance at its rate of the day (鄂医保办〔2024〕10号)."""
    current = sum((p.current * p.days * p.rates.current for p in pieces), Decimal(0))
    prior = sum((p.prior * p.days * p.rates.prior for p in pieces), Decimal(0))
    return round_fen(current / rates.days), round_fen(prior / rates.days)


def _demand_quarterly(
    pieces: Sequence[Piece], year: Year, rates: Rates
) -> tuple[int, int]:
    """Pay on the whole balance each quarter, and on what was paid (Beijing, W7)."""
    paid = 0
    starts = [year.start, *_quarters(year)]
    for start, stop in zip(starts, (*starts[1:], date.max), strict=True):
        earned = sum(
            (
                (p.current + p.prior + paid) * p.days * p.rates.current
                for p in pieces
                if start <= p.first < stop
            ),
            Decimal(0),
        )
        paid += round_fen(earned / rates.days)
    return paid, 0


def _average_condition(
    pieces: Sequence[Piece], _year: Year, rates: Rates
) -> tuple[int, int]:
    """Give the carried part the better rate if the average reached it (Qingdao, W6).

    The reading: both parts by their daily products at the rates of the last day.
    Carried is what the first day holds as prior, and the average is that of the
    whole balance. Below it, the carried part has the demand rate as well.
    """
    days = sum(p.days for p in pieces)
    whole = sum((p.current + p.prior) * p.days for p in pieces)
    carried = pieces[0].prior if pieces else 0
    prior_rate = rates.prior if whole >= carried * days else rates.current
    current = sum(p.current * p.days for p in pieces)
    prior = sum(p.prior * p.days for p in pieces)
    return (
        of_product(current, rates.current, rates.days),
        of_product(prior, prior_rate, rates.days),
    )


_Method = Callable[[Sequence[Piece], Year, Rates], tuple[int, int]]
_METHODS: dict[str, _Method] = {
    "daily_product": _daily_product,
    "demand_quarterly": _demand_quarterly,
    "average_condition": _average_condition,
}
