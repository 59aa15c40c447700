"""What missed months of contributions lead to, day by day (rules.md §2.8).

It only warns: recorded payments stay as they are, and the balance stays usable.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile

from db.rules.continuity import Allowed, Coverage, Gap, Paid, gaps
from db.rules.months import (
    ended_months,
    first_day,
    last_day,
    month_of,
    months_later,
    next_month,
)


@dataclass(frozen=True)
class Course:
    """The days to look at, and what is asked of them.

    `due` are the months on which a credit is expected, that of `last` among them;
    `allowed` tells the region's figures for the month in which payment began again.
    """

    first: date
    last: date
    due: Sequence[str]
    allowed: Callable[[str], Allowed]


def coverage(
    paid: Iterable[Paid], course: Course, waits: Iterable[Coverage] = ()
) -> tuple[Coverage, ...]:
    """Tell the state of every day of a course, in order, never overlapping.

    `waits` come from elsewhere and give way to what the payments show.
    """
    first, last = course.first, course.last
    known = _Payments.of(pay for pay in paid if pay.day <= last)
    ended = set(ended_months(first, last))
    found = gaps(known.months, (month for month in course.due if month in ended))
    runs = [part for run in found for part in known.parted(run, course)]
    made: list[Coverage] = []
    for run, following in zip(runs, (*runs[1:], None), strict=False):
        stop = first_day(following.first) if following else date.max
        made += _after(run, stop, known, course, _waited(made))
    rows = sorted((*waits, *made), key=lambda row: row.since)
    return tuple(_filled(_in_order(rows, first, last), first, last))


def _waited(made: Iterable[Coverage]) -> date:
    ends = (row.until for row in made if row.state == "waiting" and row.until)
    return max(ends, default=date.min)


def _after(
    run: Gap, stop: date, known: "_Payments", course: Course, waited: date
) -> Iterator[Coverage]:
    """Yield what missed months lead to: cover begins the month after payment.

    The next run begins at `stop`; an earlier wait lasts until `waited`.
    """
    since, following = first_day(run.first), next_month(run.last)
    resumed = known.in_time.get(following)
    if known.made_up(run, stop, course.allowed(following).grace):
        if waited < since:
            again = last_day(run.last)
            yield Coverage("continuous_again", since, again, run.months)
    elif resumed is None:
        open_end = following in course.due
        yield Coverage(
            "gap", since, None if open_end else last_day(run.last), run.months
        )
    else:
        month = max(following, month_of(resumed))
        begin = min(first_day(month), stop)
        yield Coverage("gap", since, begin - timedelta(days=1), run.months)
        months = _wait(run, course.allowed(month))
        end = max(waited, last_day(months_later(month, months - 1)))
        if begin < stop:
            yield Coverage("waiting", begin, end, months)


def _wait(run: Gap, allowed: Allowed) -> int:
    """Count the months without cover from the one in which payment began again."""
    too_long = allowed.grace is not None and run.months > allowed.grace
    return max(1, allowed.waiting) if too_long else 1


@dataclass(frozen=True)
class _Payments:
    """When each month was paid in its time, and when it was made up for."""

    in_time: dict[str, date]
    later: dict[str, date]
    nameless: tuple[date, ...]

    @classmethod
    def of(cls, paid: Iterable[Paid]) -> "_Payments":
        in_time: dict[str, date] = {}
        later: dict[str, date] = {}
        nameless = []
        for pay in sorted(paid, key=lambda pay: pay.day):
            late = pay.back and month_of(pay.day) > pay.month
            (later if late else in_time).setdefault(pay.month, pay.day)
            if pay.back and not pay.named:
                nameless.append(pay.day)
        return cls(in_time, later, tuple(nameless))

    @property
    def months(self) -> set[str]:
        """Give the months paid in their time; a person begins with the first paid."""
        start = min([*self.in_time, *self.later], default="")
        return {*self.in_time, start} if start else set()

    def parted(self, run: Gap, course: Course) -> tuple[Gap, ...]:
        """Part the first months of a run, made up for in time, from those after."""
        head = list(takewhile(self.later.__contains__, _months(run)))
        rest = run.months - len(head)
        grace = course.allowed(run.last).grace
        if not head or not rest or (grace is not None and len(head) > grace):
            return (run,)
        after = Gap(next_month(head[-1]), run.last, rest)
        return Gap(run.first, head[-1], len(head)), after

    def made_up(self, run: Gap, stop: date, grace: int | None) -> bool:
        """Tell whether a whole run was paid for later, and was short enough."""
        if grace is not None and run.months > grace:
            return False
        after = last_day(run.last)
        lump = any(after < day < stop for day in self.nameless)
        return lump or all(month in self.later for month in _months(run))


def _months(run: Gap) -> Iterator[str]:
    return (months_later(run.first, count) for count in range(run.months))


def _in_order(rows: Sequence[Coverage], first: date, last: date) -> Iterator[Coverage]:
    """Let each stretch end before the next begins, and begin no later than `last`."""
    begun = [row for row in rows if row.since <= last]
    for row, following in zip(begun, (*begun[1:], None), strict=False):
        since, until = max(row.since, first), row.until
        if following is not None:
            before = following.since - timedelta(days=1)
            until = before if until is None else min(until, before)
        if until is None or since <= until:
            yield replace(row, since=since, until=until)


def _filled(rows: Iterable[Coverage], first: date, last: date) -> Iterator[Coverage]:
    """Put normal stretches between the others, so that no day is left out."""
    begin: date | None = first
    for row in rows:
        if begin is not None and begin < row.since:
            yield Coverage("normal", begin, row.since - timedelta(days=1))
        yield row
        begin = row.until and row.until + timedelta(days=1)
    if begin is not None and begin <= last:
        yield Coverage("normal", begin, None)
