"""What makes a region's figures contradict or lack one another."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

from db.rules.codes import Status
from db.rules.complaint import Complaint, complaint
from db.rules.figures import FIGURES
from db.rules.policy import Figure, Policy

Fault = tuple[str, Complaint]
"""The name of the figure, and what is wrong with it."""


@dataclass(frozen=True)
class _Pair:
    """A figure that some choices of another need, some allow, and the rest forbid."""

    figure: str
    by: str
    needed: frozenset[str]
    allowed: frozenset[str] = frozenset()


_CAPPED: Final = frozenset({"fund_cap", "expense_band"})
_TWO_RATIOS: Final = frozenset({"tier_no_cap", "expense_band"})
_PER_VISIT: Final = frozenset({"per_visit"})
_MAKEUP: Final = frozenset({"makeup"})
_MONTHLY: Final = frozenset({"monthly"})
_BY_YEAR: Final = frozenset({"annual", "segment", "makeup", "monthly"})
_FUND_CAP: Final = frozenset({"fund_cap"})
_NOT_NEEDED: Final = frozenset[str]()
_CREDITED: Final = frozenset({"monthly", "yearly"})

_PAIRS: Final = (
    _Pair("outpatient.cap", "outpatient.kind", _CAPPED),
    _Pair("outpatient.threshold", "outpatient.kind", _TWO_RATIOS),
    _Pair("outpatient.ratio_above", "outpatient.kind", _TWO_RATIOS),
    _Pair("outpatient.deductible", "outpatient.deductible_kind", _BY_YEAR, _PER_VISIT),
    _Pair("outpatient.deductible_visit", "outpatient.deductible_kind", _PER_VISIT),
    _Pair("outpatient.deductible_tier", "outpatient.deductible_kind", _MAKEUP),
    _Pair("outpatient.deductible_month", "outpatient.deductible_kind", _MONTHLY),
    _Pair("outpatient.cap_visit", "outpatient.kind", _NOT_NEEDED, _FUND_CAP),
    _Pair("outpatient.cap_tier", "outpatient.kind", _NOT_NEEDED, _FUND_CAP),
    _Pair("outpatient.cap_month", "outpatient.kind", _NOT_NEEDED, _FUND_CAP),
    _Pair("account.rate", "account.credit", _NOT_NEEDED, _CREDITED),
    _Pair("account.credit_amount", "account.credit", _NOT_NEEDED, _CREDITED),
)


def faults(policy: Policy) -> Iterator[Fault]:
    """Yield what contradicts itself in the figures that one file states."""
    tiers = _all_tiers(policy)
    for name, figures in policy.figures.items():
        yield from ((name, reason) for reason in _order_faults(figures))
        yield from ((name, reason) for reason in _double_faults(figures))
        yield from ((name, reason) for reason in _scope_faults(name, figures, tiers))


def gaps(policy: Policy) -> Iterator[Fault]:
    """Yield what a region lacks, or has too much, with what it lies within."""
    for day in sorted(policy.change_days):
        for status in Status:
            yield from _pair_faults(policy, day, status)


def _all_tiers(policy: Policy) -> set[str]:
    stated = policy.figures.get("outpatient.tiers", ())
    return {tier for figure in stated for tier in figure.words}


def _order_faults(figures: tuple[Figure, ...]) -> Iterator[Complaint]:
    """Want each run of values for the same people and place to go forward in time."""
    latest = dict[tuple[frozenset[str], str | None, int | None], date]()
    for figure in figures:
        run = figure.statuses, figure.tier, figure.min_age
        if run in latest and figure.since <= latest[run]:
            yield complaint("not_after", figure.since, latest[run])
        latest[run] = figure.since


def _double_faults(figures: tuple[Figure, ...]) -> Iterator[Complaint]:
    """Want one answer only: no two values of a day for overlapping statuses."""
    for one, other in combinations(figures, 2):
        same = (one.since, one.tier, one.min_age) == (
            other.since,
            other.tier,
            other.min_age,
        )
        disjoint = one.statuses and other.statuses and not one.statuses & other.statuses
        if same and not disjoint:
            yield complaint("two_values", one.since)


def _scope_faults(
    name: str, figures: tuple[Figure, ...], tiers: set[str]
) -> Iterator[Complaint]:
    kind = FIGURES[name]
    for figure in figures:
        if figure.tier is not None and not kind.by_tier:
            yield complaint("no_tier_here")
        elif figure.tier is not None and figure.tier not in tiers:
            yield complaint("unknown_tier", figure.tier)
        if kind.for_everybody and (figure.statuses or figure.min_age is not None):
            yield complaint("for_everybody")


def _pair_faults(policy: Policy, day: date, status: Status) -> Iterator[Fault]:
    for pair in _PAIRS:
        by = policy.find(pair.by, day=day, status=status)
        choice = "none" if by is None else by.text
        known = _known(policy, pair.figure, day, status)
        if choice in pair.needed and not all(known):
            yield pair.figure, complaint("needed", pair.by, choice, status, day)
        if choice not in pair.needed | pair.allowed and any(known):
            yield pair.figure, complaint("forbidden", pair.by, choice, status, day)


def _known(policy: Policy, name: str, day: date, status: Status) -> list[bool]:
    """Tell of each tier, or once where tiers play no part, whether there is a value.

    Asked without an age: a value for everybody must stand under every age step.
    """
    stated = policy.find("outpatient.tiers", day=day)
    tiers = stated.words if stated is not None and FIGURES[name].by_tier else ()
    return [
        policy.find(name, day=day, status=status, tier=tier) is not None
        for tier in tiers or (None,)
    ]
