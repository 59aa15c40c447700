"""Entries that look as if they were recorded twice; only a suspicion, ever."""

import json
from collections.abc import Iterator
from datetime import date

from db.checking.bills import MOST
from db.checking.finding import Finding, Fix, Ref
from db.queries.bills import refunds_of, transfers_of
from db.queries.rows import read_all
from db.rules.records import Posting, Record, Spending
from db.sqlite import Connection

# Bills that all have receipt numbers of their own are different bills.
_BILLS = """
SELECT person_id, day, place, total, json_group_array(id) FROM spending
WHERE total > 0 GROUP BY person_id, day, place, total
HAVING count(*) > 1
  AND count(DISTINCT iif(receipt LIKE '#%', NULL, receipt)) < count(*)
ORDER BY day LIMIT ?
"""
_POSTINGS = """
SELECT person_id, day, kind, amount, json_group_array(id) FROM posting
GROUP BY person_id, day, kind, amount, month HAVING count(*) > 1
ORDER BY day LIMIT ?
"""


def repeated(connection: Connection) -> Iterator[Finding]:
    """Find bills of one patient, day, place and total, and postings that are alike."""
    for row in connection.execute(_BILLS, (MOST,)).fetchall():
        ids = sorted(json.loads(row[4]))
        yield _finding(row, "repeated_bill", ids, _fix_bills(connection, ids))
    for row in connection.execute(_POSTINGS, (MOST,)).fetchall():
        ids = sorted(json.loads(row[4]))
        later = read_all(connection, Posting, "WHERE id = ?", (ids[-1],))
        yield _finding(row, "repeated_posting", ids, Fix("delete", remove=later))


def _finding(
    row: tuple[int, str, str, int, str], code: str, ids: list[int], fix: Fix | None
) -> Finding:
    day = date.fromisoformat(row[1])
    kind: Ref = Ref("spending", 0) if code == "repeated_bill" else Ref("posting", 0)
    return Finding(
        code=code,
        person_id=row[0],
        entries=tuple(kind._replace(id=number) for number in ids),
        first=day,
        last=day,
        count=len(ids),
        amounts=(row[3],),
        words=(row[2],),
        fix=fix,
    )


def _fix_bills(connection: Connection, ids: list[int]) -> Fix | None:
    """Delete the bill recorded last, one without a receipt number first.

    A bill that was refunded is left alone.
    """
    listed = json.dumps(ids)
    bills = read_all(
        connection,
        Spending,
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY"
        " coalesce(receipt, '#') NOT LIKE '#%', id DESC",
        (listed,),
    )
    for bill in bills:
        number = bill.id or 0
        if not refunds_of(connection, number):
            rows: list[Record] = [*transfers_of(connection, number), bill]
            return Fix("delete", remove=rows)
    return None
