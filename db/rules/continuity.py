"""Months of contributions: which are missing (rules.md §2.8, pinned choice 11).

A gap only warns. The balance stays usable, and no recorded payment changes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Gap:
    """A run of months without a credit, from `first` to `last` as "2024-04"."""

    first: str
    last: str
    months: int


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


def month_of(day: date) -> str:
    """Name the month of a day as "2024-04"."""
    return f"{day.year:04d}-{day.month:02d}"


def next_month(month: str) -> str:
    """Name the month after one."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


def ended_months(first: date, last: date) -> Iterator[str]:
    """Yield the months from that of `first` that had ended by the end of `last`."""
    following = last if last == date.max else last + timedelta(days=1)
    month, stop = month_of(first), month_of(following)
    while month < stop:
        yield month
        month = next_month(month)
