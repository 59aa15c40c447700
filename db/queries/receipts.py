"""The files kept with a person's bills of a period."""

from datetime import date
from typing import NamedTuple

from db.sqlite import Connection

_RECEIPTS = """
SELECT spending.id, spending.day, spending.place, spending.total, attachment.name,
  attachment.sha256,
  EXISTS (SELECT 1 FROM content WHERE content.sha256 = attachment.sha256)
FROM attachment JOIN spending ON spending.id = attachment.spending_id
WHERE spending.person_id = ? AND spending.day BETWEEN ? AND ?
ORDER BY spending.day, spending.id, attachment.id
"""


class Receipt(NamedTuple):
    """A file and the bill with which it is kept; the bill's total in fen.

    `name` is what the file was called: never to be used as a path. `is_kept` is
    false where the book has lost the bytes, as by the fault of a disk.
    """

    spending_id: int
    day: date
    place: str
    total: int
    name: str
    sha256: str
    is_kept: bool = True


def receipts_of(
    connection: Connection, person_id: int, first: date, last: date
) -> tuple[Receipt, ...]:
    """Give the files of the bills of a person's days, by day."""
    period = (person_id, first.isoformat(), last.isoformat())
    return tuple(
        Receipt(bill, date.fromisoformat(day), place, total, name, sha256, bool(kept))
        for bill, day, place, total, name, sha256, kept in connection.execute(
            _RECEIPTS, period
        )
    )
