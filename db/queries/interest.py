"""The interest that the accounts of a book would earn, by the figures of its days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from db.queries.people import insured
from db.queries.summaries import policies_of
from db.rules import interest
from db.rules.insured import Insured
from db.rules.interest import Interest, Rates, Span
from db.rules.policy import Policy
from db.rules.statement import figures_used
from db.rules.summary import PolicyOf, Summary
from db.rules.years import Year
from db.sqlite import Connection

NAMES = (
    "interest.method",
    "interest.rate_current",
    "interest.rate_prior",
    "interest.days",
    "interest.stops_in_gap",
)

_PAID_FOR = """
SELECT DISTINCT coalesce(month || '-01', day) FROM posting
WHERE person_id = ? AND kind = 'interest' AND day <= ?
"""


def interest_of(connection: Connection, summary: Summary) -> tuple[Interest, ...]:
    """Estimate each account year for which no interest is recorded, oldest first.

    Years of a region whose method is not known have none.
    """
    account, person = summary.account, summary.person
    if account is None or person.id is None:
        return ()
    memberships, policy_of = insured(connection, person.id), policies_of(connection)
    paid_for = _paid_for(connection, person.id, summary.as_of)
    made = []
    for row in account.years:
        end = min(row.year.end, summary.as_of)
        known = tuple(_rates(memberships, policy_of, row.year, end))
        stopped = _stopped(summary, memberships, policy_of, end)
        found = interest.estimate(
            account,
            row,
            tuple(rates for _day, rates in known if rates is not None),
            summary.as_of,
            (*_without(known, end), *stopped),
            recorded=any(day in row.year for day in paid_for),
        )
        made.append(found)
    return tuple(found for found in made if found is not None)


def _paid_for(connection: Connection, person_id: int, as_of: date) -> tuple[date, ...]:
    """Give days of the periods that recorded interest is for.

    The month that it names tells, else the day on which it came: what a bureau pays
    for a year often arrives in the next.
    """
    rows = connection.execute(_PAID_FOR, (person_id, as_of.isoformat()))
    return tuple(date.fromisoformat(day) for (day,) in rows)


def _without(known: Sequence[tuple[date, Rates | None]], end: date) -> Iterator[Span]:
    """Yield the days on which the region insured in has no method that is known."""
    following = [day - timedelta(days=1) for day, _rates in known[1:]]
    for (day, rates), last in zip(known, [*following, end], strict=True):
        if rates is None:
            yield day, last


def _rates(
    memberships: Insured, policy_of: PolicyOf, year: Year, end: date
) -> Iterator[tuple[date, Rates | None]]:
    """Yield the rates, if known, from each day of a year on which they can change."""
    regions = {m.region for m in memberships.memberships}
    changes = {day for region in regions for day in policy_of(region).change_days}
    changes |= {m.since for m in memberships.memberships}
    for day in sorted({year.start, *(d for d in changes if year.start < d <= end)}):
        member = memberships.nearest(day)
        found = None
        if member is not None:
            found = _on(policy_of(member.region), day, member.status)
        yield day, found


def _on(policy: Policy, day: date, status: str) -> Rates | None:
    found = {name: policy.find(name, day=day, status=status) for name in NAMES}
    method, current = found["interest.method"], found["interest.rate_current"]
    prior, days = found["interest.rate_prior"], found["interest.days"]
    if method is None or current is None or prior is None or days is None:
        return None
    return Rates(
        since=day,
        method=method.text,
        current=current.share,
        prior=prior.share,
        days=int(days.text),
        figures=tuple(figures_used(policy, NAMES, day, status, None)),
    )


def _stopped(
    summary: Summary, memberships: Insured, policy_of: PolicyOf, end: date
) -> Iterator[Span]:
    """Yield the gaps without interest; a region may say so, none does by itself."""
    member = memberships.nearest(end)
    if member is None:
        return
    rule = policy_of(member.region).find("interest.stops_in_gap", day=end)
    if rule is not None and rule.text == "yes":
        for row in summary.coverage:
            if row.state == "gap":
                yield row.since, row.until or end
