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


def generation(connection: Connection) -> int:
    """Count how often the book was changed, by whomever."""
    (count,) = connection.execute("SELECT generation FROM state").fetchone()
    return int(count)


def touched_since(connection: Connection) -> date | None:
    """Give the earliest day that the newest operation touched.

    None: it touched people, memberships or figures, or too much to look at.
    """
    changes = connection.execute(
        "SELECT table_name, row_id, before FROM change"
        " WHERE operation_id = (SELECT max(id) FROM operation) LIMIT ?",
        (MANY + 1,),
    ).fetchall()
    if len(changes) > MANY or any(table not in DATED for table, _, _ in changes):
        return None
    days = [
        day
        for table, row_id, before in changes
        for day in (*_now(connection, table, row_id), *_before(connection, before))
    ]
    return min(days, default=None)


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
