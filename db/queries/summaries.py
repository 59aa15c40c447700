"""What follows from a book: its rows summed, then folded by the rules."""

from datetime import date
from functools import cache

from db import policies
from db.queries.people import memberships, overrides
from db.queries.sums import recorded
from db.rules import summary
from db.rules.policy import Policy
from db.rules.records import Person
from db.rules.summary import PolicyOf, Summary
from db.sqlite import Connection


def policies_of(connection: Connection) -> PolicyOf:
    """Give policies by region, with the user's own values in place."""

    @cache
    def policy_of(region: str) -> Policy:
        own = overrides(connection, region)
        known = region in policies.regions()
        policy = policies.load(region) if known else unknown(region)
        return policy.with_overrides(own) if own else policy

    return policy_of


def unknown(region: str) -> Policy:
    """Stand in for a region whose figures this version no longer has."""
    return Policy(id=region, name_zh=region, name_en=region, last_looked=date.min)


def summary_of(
    connection: Connection,
    person: Person,
    as_of: date,
    known: Summary | None = None,
    since: date = date.min,
) -> Summary:
    """Compute both ledgers of a person as they stood at the end of a day.

    With a `known` summary of the same day that is right but for what happened
    `since` a day, only the years that this can change are read again.
    """
    policy_of = policies_of(connection)
    by_visit = any(
        policy_of(membership.region).counts_by_visit
        for membership in memberships(connection, person.id or 0)
    )
    first = date.min if known is None else min([since, *known.starts(since)])
    facts = recorded(connection, person, as_of, since=first, by_visit=by_visit)
    kept = known and known.before(since)
    return summary.summarize(facts, policy_of, as_of, kept)
