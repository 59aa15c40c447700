"""Ledger 2, the outpatient limit: it starts anew each benefit year (rules.md §2.7).

What was used never carries over, and what was left has lapsed once its year has
ended; neither ever touches a balance. Pinned choices 6 and 7 of §2.12.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from db.rules.deductible import deductible, deductible_used
from db.rules.insured import Insured
from db.rules.policy import Policy
from db.rules.stretches import Stretch, within
from db.rules.uses import CurrentMoney, LimitUse, Lookup, age_on
from db.rules.years import Year, years

__all__ = [
    "UNCAPPED",
    "LimitStep",
    "LimitUse",
    "LimitYear",
    "age_on",
    "fold",
    "left",
    "limit_years",
]

UNCAPPED = {"tier_no_cap", "none"}

Span = tuple[date, date]
"""The first and the last day of an unbroken stretch."""


class LimitStep(NamedTuple):
    """How much of a limit is used at the end of a day, in fen."""

    day: date
    used: int


@dataclass(frozen=True, kw_only=True)
class LimitYear:
    """One limit year of one person in one region; every amount in fen.

    For an expense band `cap`, `used` and `left` are eligible expense; `fund` is
    always what the fund paid. Without a cap `cap`, `left`, `lapsed` are None.
    """

    year: Year
    region: str
    kind: str
    first: date
    last: date
    cap: int | None
    used: int
    left: int | None
    over: int
    lapsed: int | None
    deductible: int | None
    deductible_used: int
    fund: int
    steps: tuple[LimitStep, ...]
    spans: tuple[Span, ...] = ()
    """The unbroken stretches in the region; empty: from `first` to `last`."""

    @property
    def stretches(self) -> tuple[Span, ...]:
        """Give the unbroken stretches of days, first and last, oldest first."""
        return self.spans or ((self.first, self.last),)

    def holds(self, day: date) -> bool:
        """Tell whether the person was insured in the region on a day of the row."""
        return any(first <= day <= last for first, last in self.stretches)


def left(cap: int | None, used: int) -> int | None:
    """Give what of a cap is left, in fen: from 0 to the cap; None without a cap.

    Refunds of bills that are not in the book may be more than what was used.
    """
    return None if cap is None else cap - min(cap, max(0, used))


def fold(  # noqa: PLR0913, PLR0917  # a person's whole situation
    uses: Sequence[LimitUse],
    insured: Insured,
    policy_of: Callable[[str], Policy],
    born: date | None,
    as_of: date,
    kept: Sequence[LimitYear] = (),
    current: CurrentMoney | None = None,
) -> tuple[LimitYear, ...]:
    """Fold uses (in the order of their days) into a row a limit year and region.

    Rows that are `kept` from an earlier fold are not folded again. `current`, None
    without an account, matters to a segment deductible alone.
    """
    known = {(row.region, row.year): row for row in kept}
    rows: dict[tuple[str, Year], list[Stretch]] = {}
    for membership, first, last in insured.spans(as_of):
        for year in limit_years(policy_of(membership.region), first, last):
            stretch = Stretch(membership, max(first, year.start), min(last, year.end))
            rows.setdefault((membership.region, year), []).append(stretch)
    folded = (
        known.get((region, year))
        or _row(
            year,
            stretches,
            uses,
            policy=policy_of(region),
            born=born,
            as_of=as_of,
            current=current,
        )
        for (region, year), stretches in sorted(rows.items(), key=_by_start)
    )
    return tuple(row for row in folded if row is not None)


def limit_years(policy: Policy, first: date, last: date) -> Iterator[Year]:
    """Yield the region's limit years from that of `first` to that of `last`."""
    return years(first, last, lambda day: policy.year_start("limit.year_start", day))


def _by_start(item: tuple[tuple[str, Year], list[Stretch]]) -> date:
    return item[1][0].first


def _row(  # noqa: PLR0913  # one row needs the whole situation
    year: Year,
    stretches: list[Stretch],
    uses: Sequence[LimitUse],
    *,
    policy: Policy,
    born: date | None,
    as_of: date,
    current: CurrentMoney | None,
) -> LimitYear | None:
    last = stretches[-1].last
    at_end = Lookup(policy, stretches[-1].membership.status, age_on(last, born), last)
    kind = at_end.text("outpatient.kind")
    if kind is None:
        return None
    mine = [use for stretch in stretches for use in within(uses, stretch)]
    by_expense = kind == "expense_band"
    steps = _steps(mine, by_expense=by_expense)
    used = steps[-1].used if steps else 0
    cap = None if kind in UNCAPPED else at_end.money("outpatient.cap")
    remainder = left(cap, used)
    return LimitYear(
        year=year,
        region=policy.id,
        kind=kind,
        first=stretches[0].first,
        last=last,
        cap=cap,
        used=used,
        left=remainder,
        over=0 if cap is None else max(0, used - cap),
        lapsed=remainder if year.end < as_of else None,
        deductible=deductible(at_end),
        deductible_used=deductible_used(stretches, uses, policy, born, current).year,
        fund=sum(use.fund for use in mine),
        steps=steps,
        spans=_spans(stretches),
    )


def _spans(stretches: Iterable[Stretch]) -> tuple[Span, ...]:
    """Join the stretches that follow one another without a day between."""
    spans: list[Span] = []
    for stretch in stretches:
        first = stretch.first
        if spans and (first - spans[-1][1]).days == 1:
            first = spans.pop()[0]
        spans.append((first, stretch.last))
    return tuple(spans)


def _steps(uses: Iterable[LimitUse], *, by_expense: bool) -> tuple[LimitStep, ...]:
    used, steps = 0, dict[date, int]()
    for use in uses:
        used += use.eligible if by_expense else use.fund
        steps[use.day] = used
    return tuple(LimitStep(day, total) for day, total in steps.items())
