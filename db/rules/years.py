"""Benefit years: rules.md §2.3.

The account year and the limit year are separate, dated settings of a region.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

StartRule = Callable[[date], tuple[int, int]]
"""Tells (month, day) on which years begin under the rule in force on a day."""


@dataclass(frozen=True, order=True)
class Year:
    """One benefit year; `start` and `end` both belong to it."""

    start: date
    end: date
    label: str

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    @property
    def days(self) -> int:
        """Count the days of the year."""
        return (self.end - self.start).days + 1


def calendar(_day: date) -> tuple[int, int]:
    """Begin every year on 1 January, as nearly every region does."""
    return 1, 1


def year_of(day: date, start: tuple[int, int]) -> Year:
    """Give the year that contains a day when years begin on (month, day)."""
    begin = date(day.year, *start)
    if day < begin:
        begin = date(day.year - 1, *start)
    if begin.year == MAXYEAR:
        return Year(begin, date.max, str(begin.year))
    end = date(begin.year + 1, *start) - timedelta(days=1)
    return Year(begin, end, str(begin.year))


_LONG_BEFORE = 3
"""Years to look back, so that the runs from any two days agree on each year."""


def years(first: date, last: date, rule: StartRule = calendar) -> Iterator[Year]:
    """Yield the unbroken run of years from the one of `first` to the one of `last`.

    Where the start rule changes, the year running then ends before the first start
    of the new rule and is odd in length (Shanghai moved from April to July). Of the
    years that begin in one calendar year the last has the plain label, and those cut
    short before it the month in theirs.
    """
    before = date(max(first.year - _LONG_BEFORE, 1), 12, 31)
    begin = year_of(before, rule(before)).start
    while begin <= last:
        end = _end(begin, rule)
        if end >= first:
            yield Year(begin, end, _label(begin, end))
        if end == date.max:
            return
        begin = end + timedelta(days=1)


def _label(begin: date, end: date) -> str:
    another_follows = end < date(begin.year, 12, 31)
    if another_follows:
        return f"{begin.year}-{begin.month:02d}"
    return str(begin.year)


def _end(begin: date, rule: StartRule) -> date:
    """Find the last day of the year that begins on a day."""
    end = year_of(begin, rule(begin)).end
    changed = year_of(end, rule(end)).start
    if changed > begin and rule(changed) == rule(end):
        return changed - timedelta(days=1)
    return end
