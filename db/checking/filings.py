"""Payments from a relative's account on a day for which no filing is recorded."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.checking.finding import Finding, Fix
from db.queries.people import filings, insured
from db.queries.summaries import policies_of
from db.rules.codes import Purpose
from db.rules.insured import Insured
from db.rules.records import Filing
from db.rules.summary import PolicyOf
from db.sqlite import Connection

_UNFILED = """
SELECT owner_id, beneficiary_id, day, count(*), sum(amount) FROM transfer AS t
WHERE purpose <> :wallet AND owner_id <> beneficiary_id AND NOT EXISTS (
  SELECT 1 FROM filing AS f
  WHERE f.owner_id = t.owner_id AND f.beneficiary_id = t.beneficiary_id
    AND t.day BETWEEN f.since AND coalesce(f.until, '9999-12-31'))
GROUP BY owner_id, beneficiary_id, day ORDER BY owner_id, beneficiary_id, day
"""
Day = tuple[date, int, int]
"""A day, how many payments it has, and their sum in fen."""


def unfiled(connection: Connection) -> Iterator[Finding]:
    """Find whose account paid for whom before that was filed, or after it ended.

    Only days count on which the owner's region wants sharing filed first.
    """
    policy_of = policies_of(connection)
    known = filings(connection)
    members: dict[int, Insured] = {}
    pairs: dict[tuple[int, int], list[Day]] = {}
    about = {"wallet": Purpose.wallet.value}
    for owner, other, text, count, amount in connection.execute(_UNFILED, about):
        day = date.fromisoformat(text)
        if owner not in members:
            members[owner] = insured(connection, owner)
        if _is_wanted(members[owner], policy_of, day):
            pairs.setdefault((owner, other), []).append((day, count, amount))
    names = dict(connection.execute("SELECT id, name FROM person").fetchall())
    for (owner, other), days in pairs.items():
        yield _finding(owner, other, names[other], days, known)


def _is_wanted(members: Insured, policy_of: PolicyOf, day: date) -> bool:
    membership = members.on(day)
    if membership is None:
        return False
    figure = policy_of(membership.region).find(
        "sharing.filing", day=day, status=membership.status
    )
    return figure is not None and figure.text == "first"


def _finding(
    owner: int, other: int, name: str, days: list[Day], known: tuple[Filing, ...]
) -> Finding:
    first, last = days[0][0], days[-1][0]
    return Finding(
        code="no_filing",
        person_id=owner,
        first=first,
        last=last,
        count=sum(count for _day, count, _amount in days),
        amounts=(sum(amount for _day, _count, amount in days),),
        words=(name,),
        fix=_file(owner, other, first, last, known),
    )


def _file(
    owner: int, other: int, first: date, last: date, known: tuple[Filing, ...]
) -> Fix:
    """Record a filing from the first of these days; one that is there reaches back.

    A filing that ended too early goes on. Others of the pair, which it then holds
    within it, are taken away.
    """
    mine = [f for f in known if (f.owner_id, f.beneficiary_id) == (owner, other)]
    if not mine:
        filing = Filing(owner_id=owner, beneficiary_id=other, since=first)
        return Fix("add_filing", put=(filing,))
    newest = max(mine, key=lambda filing: filing.since)
    since = min(first, *(filing.since for filing in mine))
    until = newest.until
    if until is not None and until < last:
        until = None
    whole = replace(newest, since=since, until=until)
    rest = tuple(filing for filing in mine if filing.id != newest.id)
    return Fix("edit_filing", put=(whole,), remove=rest)
