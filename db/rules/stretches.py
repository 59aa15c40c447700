"""Days on which nothing about a person's insurance changes."""

from bisect import bisect_left, bisect_right
from calendar import isleap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.rules.policy import Policy
from db.rules.records import Membership
from db.rules.uses import LimitUse


@dataclass(frozen=True)
class Stretch:
    """Days on which the membership, and once cut age and figures, do not change."""

    membership: Membership
    first: date
    last: date


def within(uses: Sequence[LimitUse], stretch: Stretch) -> Sequence[LimitUse]:
    """Give the uses (in the order of their days) that fall into a stretch."""
    first = bisect_left(uses, stretch.first, key=lambda use: use.day)
    last = bisect_right(uses, stretch.last, key=lambda use: use.day)
    return uses[first:last]


def unchanging(
    stretch: Stretch, policy: Policy, born: date | None
) -> Iterator[Stretch]:
    """Cut a stretch at every day on which a figure or the age changes."""
    cuts = {stretch.first}
    cuts |= {day for day in policy.change_days if stretch.first < day <= stretch.last}
    if born is not None:
        cuts |= set(_birthdays(born, stretch.first, stretch.last))
    starts = sorted(cuts)
    for start, following in zip(starts, [*starts[1:], date.max], strict=True):
        last = min(stretch.last, date.fromordinal(following.toordinal() - 1))
        yield replace(stretch, first=start, last=last)


def _birthdays(born: date, first: date, last: date) -> Iterator[date]:
    for year in range(first.year, last.year + 1):
        leapling = (born.month, born.day) == (2, 29) and not isleap(year)
        day = date(year, 3, 1) if leapling else born.replace(year=year)
        if first < day <= last:
            yield day
