"""Entries that look as if they were recorded twice; only a suspicion, ever."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Final

from db.checking.bills import MOST
from db.checking.finding import Finding, Fix, Ref
from db.queries.bills import transfers_of
from db.queries.rows import read_all
from db.rules.records import Distinct, Posting, Record, Spending
from db.sqlite import Connection

NEAR: Final = 3
"""Days between two bills of one total that can be the same one."""

# Each bill is compared with the one before it of the same person, total and place;
# a bill without a place with any. Bills that both have receipt numbers of their own
# are different bills, and one that was refunded may have been billed anew.
_BILLS = """
WITH alike AS (
  SELECT id, person_id, day, place, total, receipt,
    lag(id) OVER near AS before FROM spending WHERE total > 0
  WINDOW near AS (PARTITION BY person_id, total, place ORDER BY day, id)
  UNION
  SELECT id, person_id, day, place, total, receipt,
    lag(id) OVER near FROM spending WHERE total > 0
  WINDOW near AS (PARTITION BY person_id, total ORDER BY day, id))
SELECT alike.person_id, first.day, alike.day,
  iif(alike.place = '', first.place, alike.place), alike.total, first.id, alike.id
FROM alike JOIN spending AS first ON first.id = alike.before
WHERE julianday(alike.day) - julianday(first.day) <= :near
  AND (alike.place = first.place OR alike.place = '' OR first.place = '')
  AND (coalesce(alike.receipt, '#') LIKE '#%' OR coalesce(first.receipt, '#') LIKE '#%')
  AND NOT EXISTS (SELECT 1 FROM spending AS back
    WHERE back.refund_of IN (first.id, alike.id))
  AND NOT EXISTS (SELECT 1 FROM distinct_pair
    WHERE first_id = min(first.id, alike.id) AND second_id = max(first.id, alike.id))
ORDER BY first.day, alike.day, alike.id LIMIT :most
"""
_POSTINGS = """
SELECT person_id, day, kind, amount, json_group_array(id) FROM posting
GROUP BY person_id, day, kind, amount, month HAVING count(*) > 1
ORDER BY day LIMIT ?
"""


def repeated(connection: Connection) -> Iterator[Finding]:
    """Find bills of one patient and total on near days, and postings that are alike."""
    about = {"near": NEAR, "most": MOST}
    for row in connection.execute(_BILLS, about).fetchall():
        yield _two_bills(connection, *row)
    for person, text, kind, amount, listed in connection.execute(
        _POSTINGS, (MOST,)
    ).fetchall():
        ids = sorted(json.loads(listed))
        later = read_all(connection, Posting, "WHERE id = ?", (ids[-1],))
        yield Finding(
            code="repeated_posting",
            person_id=person,
            entries=tuple(Ref("posting", number) for number in ids),
            first=date.fromisoformat(text),
            last=date.fromisoformat(text),
            count=len(ids),
            amounts=(amount,),
            words=(kind,),
            fix=Fix("delete", remove=later),
        )


def _two_bills(  # noqa: PLR0913, PLR0917  # the columns of a row
    connection: Connection,
    person_id: int,
    first: str,
    last: str,
    place: str,
    total: int,
    *ids: int,
) -> Finding:
    lesser, greater = sorted(ids)
    pair = Distinct(first_id=lesser, second_id=greater)
    return Finding(
        code="repeated_bill" if first == last else "near_bill",
        person_id=person_id,
        entries=(Ref("spending", ids[0]), Ref("spending", ids[1])),
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        count=2,
        amounts=(total,),
        words=(place,),
        fix=_fix_bills(connection, [lesser, greater]),
        real=Fix("add_distinct", put=(pair,)),
    )


def _fix_bills(connection: Connection, ids: list[int]) -> Fix:
    """Delete the bill recorded last, one without a receipt number first."""
    bills = read_all(
        connection,
        Spending,
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY"
        " coalesce(receipt, '#') NOT LIKE '#%', id DESC LIMIT 1",
        (json.dumps(ids),),
    )
    rows: list[Record] = [*transfers_of(connection, bills[0].id or 0), *bills]
    return Fix("delete", remove=rows)
