"""Months of contributions: which are missing, and what follows (rules.md §2.8).

A gap (pinned choice 11) only warns. The balance stays usable, and no recorded
payment changes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from db.rules.months import ended_months, month_of, next_month

__all__ = [
    "Allowed",
    "Coverage",
    "Gap",
    "Paid",
    "ended_months",
    "gaps",
    "month_of",
    "next_month",
]


@dataclass(frozen=True)
class Gap:
    """A run of months without a credit, from `first` to `last` as "2024-04"."""

    first: str
    last: str
    months: int


class Paid(NamedTuple):
    """That a month was paid for; `day` is when the first of it arrived.

    `back` payments were made up for later. One that does not name its month is
    for the month of its day and for whatever was missed just before it.
    """

    month: str
    day: date
    back: bool = False
    named: bool = True


class Allowed(NamedTuple):
    """Months that a region lets pass (None: not known) and makes one wait after."""

    grace: int | None
    waiting: int


@dataclass(frozen=True)
class Coverage:
    """A stretch of days in one state; `until` is None while no end is known.

    gap: months without a credit. continuous_again: such months, paid later within
    the grace. waiting: the fund is not expected to pay yet. `months` is how many
    were missed or are waited for, 0 in the normal state. The account's balance is
    usable in every state.
    """

    state: Literal["normal", "gap", "continuous_again", "waiting"]
    since: date
    until: date | None
    months: int = 0


def gaps(paid: Iterable[str], due: Iterable[str]) -> tuple[Gap, ...]:
    """Find the runs of due months that nothing was paid for.

    `due` are the months on which a credit is expected, in order; those before
    the first paid one are not missing, the person had not begun.
    """
    have = set(paid)
    if not have:
        return ()
    runs: list[list[str]] = []
    previous = ""
    for month in (m for m in due if m >= min(have) and m not in have):
        if runs and month == next_month(previous):
            runs[-1].append(month)
        else:
            runs.append([month])
        previous = month
    return tuple(Gap(run[0], run[-1], len(run)) for run in runs)
