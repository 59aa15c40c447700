"""The interest that the accounts of a book would earn, by the figures of its days."""

from collections.abc import Iterator
from datetime import date

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


def interest_of(connection: Connection, summary: Summary) -> tuple[Interest, ...]:
    """Estimate each account year for which no interest is recorded, oldest first.

    Years of a region whose method is not known have none.
    """
    account, person = summary.account, summary.person
    if account is None or person.id is None:
        return ()
    memberships, policy_of = insured(connection, person.id), policies_of(connection)
    made = []
    for row in account.years:
        end = min(row.year.end, summary.as_of)
        rates = tuple(_rates(memberships, policy_of, row.year, end))
        stopped = _stopped(summary, memberships, policy_of, end)
        made.append(interest.estimate(account, row, rates, summary.as_of, stopped))
    return tuple(found for found in made if found is not None)


def _rates(
    memberships: Insured, policy_of: PolicyOf, year: Year, end: date
) -> Iterator[Rates]:
    """Yield the rates from each day of a year on which they could change."""
    regions = {m.region for m in memberships.memberships}
    changes = {day for region in regions for day in policy_of(region).change_days}
    changes |= {m.since for m in memberships.memberships}
    for day in sorted({year.start, *(d for d in changes if year.start < d <= end)}):
        member = memberships.nearest(day)
        rates = member and _on(policy_of(member.region), day, member.status)
        if rates:
            yield rates


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
