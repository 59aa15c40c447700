"""What follows from a book: its rows summed, then folded by the rules."""

from dataclasses import replace
from datetime import date
from functools import cache

from db import policies
from db.queries.coverage import fund_in_gap
from db.queries.passbook import passbook_of
from db.queries.people import confirmations, memberships, overrides
from db.queries.sums import recorded
from db.rules import summary
from db.rules.policy import Policy
from db.rules.records import Person
from db.rules.summary import PolicyOf, Summary
from db.sqlite import Connection


def policies_of(connection: Connection) -> PolicyOf:
    """Give policies by region, the user's own values and confirmations in place."""

    @cache
    def policy_of(region: str) -> Policy:
        own = overrides(connection, region)
        known = region in policies.regions()
        policy = policies.load(region) if known else unknown(region)
        policy = policy.with_overrides(own) if own else policy
        heard = confirmations(connection, region)
        return policy.with_confirmations(heard) if heard else policy

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
    own = passbook_of(connection, person.id or 0, as_of)
    kept = known and known.before(since)
    found = summary.summarize(replace(facts, passbook=own), policy_of, as_of, kept)
    paid = fund_in_gap(connection, person.id or 0, found.coverage, as_of)
    return replace(found, fund_in_gap=paid)
