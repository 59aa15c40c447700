"""The deductible of a limit year: what it is, and what bills took of it (§2.12, 7)."""

from calendar import isleap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from db.rules.policy import Policy
from db.rules.uses import LimitUse, Lookup, Stretch, age_on, within


def deductible(figures: Lookup) -> int | None:
    """Give what a year's deductible comes to at most, None where it is unknown."""
    kind = figures.text("outpatient.deductible_kind")
    if kind == "none":
        return 0
    return figures.money("outpatient.deductible")


def deductible_used(
    stretches: list[Stretch],
    uses: Sequence[LimitUse],
    policy: Policy,
    born: date | None,
) -> int:
    """Add up what bills took of a deductible, bill by bill in the order of days."""
    used = 0
    for stretch in stretches:
        for part in _unchanging(stretch, policy, born):
            status, day = part.membership.status, part.first
            figures = Lookup(policy, status, age_on(day, born), day)
            used = _take(used, within(uses, part), figures)
    return used


def _unchanging(
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


def _take(used: int, uses: Iterable[LimitUse], figures: Lookup) -> int:
    """Add what bills under the same figures take of the deductible."""
    kind = figures.text("outpatient.deductible_kind")
    most = figures.money("outpatient.deductible")
    for use in uses:
        taken = _taken(use, kind, figures)
        ruled = kind == "annual" or use.deductible is None
        room = most - used if ruled and most is not None else taken
        # A refund that names no bill takes nothing and gives nothing back.
        used += max(0, min(taken, room))
    return used


def _taken(use: LimitUse, kind: str | None, figures: Lookup) -> int:
    """Give what bills would take of a deductible that had room, in fen."""
    if use.deductible is not None:
        return use.deductible
    if kind == "annual":
        return use.eligible
    if kind == "per_visit":
        standard = figures.money("outpatient.deductible_visit", use.tier)
        return min(use.eligible, standard or 0)
    return 0
