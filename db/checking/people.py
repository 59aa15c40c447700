"""People: how they are insured, and entries of days on which that cannot be."""

import json
from collections.abc import Iterator
from datetime import date

from db.checking.bills import MOST
from db.checking.finding import Finding, Ref
from db.queries.people import insured, people
from db.queries.rows import as_day
from db.queries.summaries import policies_of
from db.rules.codes import Status
from db.rules.records import Person
from db.sqlite import Connection

_MOVED = """
WITH account (who, since, closed) AS MATERIALIZED (
  SELECT id, (SELECT min(since) FROM membership WHERE person_id = person.id
      AND status IN (SELECT value FROM json_each(:with_account))),
    (SELECT min(day) FROM posting WHERE person_id = person.id AND kind = 'settlement')
  FROM person),
moved (who, day, amount) AS (
  SELECT person_id, day, abs(amount) FROM posting WHERE kind <> 'passbook'
  UNION ALL SELECT person_id, day, abs(account) FROM spending WHERE account <> 0
  UNION ALL SELECT owner_id, day, amount FROM transfer)
SELECT who, min(day), max(day), count(*), sum(amount)
FROM moved JOIN account USING (who)
"""
_NO_ACCOUNT = f"{_MOVED} WHERE since IS NULL OR day < since GROUP BY who ORDER BY who"
_AFTER_CLOSING = f"{_MOVED} WHERE day > closed GROUP BY who ORDER BY who"
# Account money without an account is told by itself.
_UNINSURED = """
WITH first (who, since) AS MATERIALIZED (
  SELECT person_id, min(since) FROM membership GROUP BY person_id)
SELECT who, min(day), max(day), count(*), sum(total)
FROM spending JOIN first ON who = person_id
WHERE day < since AND account = 0 GROUP BY who ORDER BY who
"""
_BEFORE_BIRTH = """
WITH dated (who, day, amount) AS (
  SELECT person_id, day, amount FROM posting
  UNION ALL SELECT person_id, day, total FROM spending
  UNION ALL SELECT owner_id, day, amount FROM transfer)
SELECT who, min(day), max(day), count(*), sum(amount)
FROM dated JOIN person ON person.id = who WHERE day < born GROUP BY who ORDER BY who
"""
_GROUPED = {
    "no_account": _NO_ACCOUNT,
    "account_closed": _AFTER_CLOSING,
    "uninsured": _UNINSURED,
    "before_birth": _BEFORE_BIRTH,
}
_TO_COME = """
SELECT 'posting', id, person_id, day, amount FROM posting WHERE day > :today
UNION ALL SELECT 'spending', id, person_id, day, total FROM spending WHERE day > :today
UNION ALL SELECT 'transfer', id, owner_id, day, amount FROM transfer WHERE day > :today
ORDER BY day, id LIMIT :most
"""


def people_of(connection: Connection, today: date) -> Iterator[Finding]:
    """Find entries that cannot be on their days, and gaps in what is known."""
    about = {
        "with_account": json.dumps([s for s in Status if s.has_account]),
        "today": today.isoformat(),
        "most": MOST,
    }
    for code, statement in _GROUPED.items():
        for who, first, last, count, amount in connection.execute(
            statement, about
        ).fetchall():
            yield Finding(
                code=code,
                person_id=who,
                first=as_day(first),
                last=as_day(last),
                count=count,
                amounts=(amount,),
            )
    for kind, number, who, day, amount in connection.execute(
        _TO_COME, about
    ).fetchall():
        yield Finding(
            code="future_day",
            person_id=who,
            entries=(Ref(kind, number),),
            first=as_day(day),
            last=as_day(day),
            amounts=(amount,),
        )
    for person in people(connection):
        yield from _insurance(connection, person, today)


def _insurance(
    connection: Connection, person: Person, today: date
) -> Iterator[Finding]:
    """Find somebody of whom it is not known how, or by which rules, they are insured.

    A region is unknown where not even the kind of its outpatient limit is known.
    """
    known = insured(connection, person.id or 0)
    if not known.memberships:
        yield Finding(code="no_membership", person_id=person.id)
    policy_of = policies_of(connection)
    for membership, first, last in known.spans(today):
        policy = policy_of(membership.region)
        kind = policy.find("outpatient.kind", day=last, status=membership.status)
        if kind is None:
            yield Finding(
                code="rule_gap",
                person_id=person.id,
                first=first,
                last=last,
                words=(membership.region, membership.status),
            )
