"""Words that entries used before: places, tiers and notes, the latest first."""

from typing import Literal

from db.queries.rows import read_all
from db.rules.records import Spending
from db.sqlite import Connection

Noted = Literal["posting", "spending", "transfer"]
NEWEST = 6_000
"""So many of the newest entries are looked at: decades of a family's visits, and
few enough to be read between two keys."""

_USED = """
SELECT {column} FROM (SELECT {column}, day FROM {table} ORDER BY day DESC LIMIT ?)
WHERE {column} <> '' GROUP BY {column}
ORDER BY max(day) DESC, count(*) DESC, {column}
"""
_LAST = """
WHERE id = (
  SELECT id FROM (
    SELECT id, place, total, person_id, day FROM spending
    ORDER BY day DESC, id DESC LIMIT ?)
  WHERE place = ? AND total > 0
  ORDER BY person_id = ? DESC, day DESC, id DESC LIMIT 1)
"""


def places(connection: Connection) -> tuple[str, ...]:
    """Give the places of all bills, the most recent first, then the most used."""
    return _used(connection, "spending", "place")


def tiers(connection: Connection) -> tuple[str, ...]:
    """Give the tiers of all bills, the most recent first, then the most used."""
    return _used(connection, "spending", "tier")


def notes(connection: Connection, kind: Noted) -> tuple[str, ...]:
    """Give the notes of one kind of entry, the most recent first, then most used."""
    return _used(connection, kind, "note")


def last_bill_at(
    connection: Connection, place: str, person_id: int | None
) -> Spending | None:
    """Give the latest bill of a place, the patient's own before a relative's."""
    found = read_all(connection, Spending, _LAST, (NEWEST, place, person_id or 0))
    return found[0] if found else None


def _used(connection: Connection, table: str, column: str) -> tuple[str, ...]:
    sql = _USED.format(table=table, column=column)
    return tuple(row[0] for row in connection.execute(sql, (NEWEST,)))
