"""From which day on the newest operation changed what follows from a book."""

import json
from datetime import date

from db.sqlite import Connection

MANY = 200
"""Rows of one operation; more are read again as a whole."""
DATED = {
    "posting": "SELECT day FROM posting WHERE id = ?",
    "spending": """
      SELECT coalesce(min(original.day, bill.day), bill.day) FROM spending AS bill
      LEFT JOIN spending AS original ON original.id = bill.refund_of
      WHERE bill.id = ?""",
    "transfer": "SELECT day FROM transfer WHERE id = ?",
}


BESIDE = {"filing", "attachment", "distinct_pair"}
"""Tables of which nothing follows for either ledger."""


def generation(connection: Connection) -> int:
    """Count how often the book was changed, by whomever."""
    (count,) = connection.execute("SELECT generation FROM state").fetchone()
    return int(count)


def size(connection: Connection, operation: int) -> int:
    """Count the changes that an operation made."""
    (count,) = connection.execute(
        "SELECT count(*) FROM change WHERE operation_id = ?", (operation,)
    ).fetchone()
    return int(count)


def touched_since(connection: Connection) -> date | None:
    """Give the earliest day that the newest operation touched.

    The last day there is: it touched nothing that sums depend on. None: it touched
    people, memberships or figures, or too much to look at.
    """
    changes = connection.execute(
        "SELECT table_name, row_id, before FROM change"
        " WHERE operation_id = (SELECT max(id) FROM operation) LIMIT ?",
        (MANY + 1,),
    ).fetchall()
    touched = {table for table, _row_id, _before in changes}
    if len(changes) > MANY or touched - DATED.keys() - BESIDE or not touched:
        return None
    days = [
        day
        for table, row_id, before in changes
        if table in DATED
        for day in (*_now(connection, table, row_id), *_before(connection, before))
    ]
    return min(days, default=date.max)


def _now(connection: Connection, table: str, row_id: int) -> list[date]:
    found = connection.execute(DATED[table], (row_id,)).fetchone()
    return [date.fromisoformat(found[0])] if found else []


def _before(connection: Connection, before: str | None) -> list[date]:
    if before is None:
        return []
    row = json.loads(before)
    refunded = row.get("refund_of")
    bill = [] if refunded is None else _now(connection, "spending", refunded)
    return [date.fromisoformat(row["day"]), *bill]
