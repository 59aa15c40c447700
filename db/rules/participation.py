"""How a person's cover held over time, by the figures of each region (§2.8)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from db.rules.codes import Status
from db.rules.continuity import Allowed, Coverage, Paid
from db.rules.coverage import Course, coverage
from db.rules.insured import Insured
from db.rules.limit import age_on
from db.rules.months import first_day, last_day, month_of, months_later
from db.rules.policy import Policy
from db.rules.records import Membership, Person

Member = tuple[Person, Insured]
"""Somebody, and how they are insured."""


@dataclass(frozen=True)
class FundInGap:
    """What the fund paid while the person was not covered, in fen: only a warning."""

    since: date
    until: date
    times: int
    fund: int


def credited_monthly(policy: Policy, membership: Membership, day: date) -> bool:
    """Tell whether a credit of this person is due every month."""
    if not membership.status.has_account:
        return False
    credit = policy.find("account.credit", day=day, status=membership.status)
    return credit is None or credit.value == "monthly"


def coverage_of(
    paid: Iterable[Paid],
    due: Sequence[str],
    member: Member,
    policy_of: Callable[[str], Policy],
    last: date,
) -> tuple[Coverage, ...]:
    """Tell the state of every day from the first membership to `last`.

    `due` are the ended months on which a monthly credit was due.
    """
    person, insured = member
    now = insured.on(last)
    if now is None:
        return ()
    first = insured.memberships[0]
    if credited_monthly(policy_of(now.region), now, last):
        due = (*due, month_of(last))

    def allowed(month: str) -> Allowed:
        then = insured.nearest(first_day(month)) or now
        return _allowed(policy_of(then.region), first_day(month))

    course = Course(first.since, last, due, allowed)
    waits = _resident_wait(first, policy_of(first.region), person.born)
    return coverage(paid, course, waits)


def _allowed(policy: Policy, day: date) -> Allowed:
    grace = policy.find("continuity.grace", day=day)
    waiting = policy.find("continuity.waiting", day=day)
    return Allowed(
        None if grace is None else grace.number,
        0 if waiting is None else waiting.number,
    )


def _resident_wait(
    member: Membership, policy: Policy, born: date | None
) -> Iterable[Coverage]:
    """Yield the fixed wait of a resident who joined outside the window.

    Only for the very first membership: whoever comes from another insurance is not
    known to have missed anything, and newborns are exempt. Which years' premiums
    were missed is in no record, so `resident.waiting_missed` is not added.
    """
    since = member.since
    figure = policy.find("resident.waiting", day=since, status=member.status)
    newborn = age_on(since, born) == 0
    if member.status is not Status.resident or figure is None or newborn:
        return
    if figure.number and not _in_window(policy, since):
        month = months_later(month_of(since), figure.number)
        day = first_day(month).replace(day=min(since.day, last_day(month).day))
        yield Coverage("waiting", since, day - timedelta(days=1), figure.number)


def _in_window(policy: Policy, day: date) -> bool:
    """Tell whether premiums are collected on a day; yes where no window is known."""
    start = policy.find("resident.window_start", day=day)
    late = policy.find("resident.window_late", day=day)
    here = f"{day.month:02d}-{day.day:02d}"
    if start is None:
        return True
    end = policy.find("resident.window_end", day=day)
    return (
        (late is not None and here <= late.text)
        or here == "01-01"
        or start.text <= here <= (end.text if end else "12-31")
    )
