"""What of a file is in the book already: a file must not be imported twice."""

from collections import Counter
from collections.abc import Iterator, Sequence

from db.queries import rows
from db.rules.codes import PostingKind
from db.rules.records import Checkpoint, Posting, Record, Spending, Transfer
from db.sqlite import Connection

Placed = tuple[str, Record]
"""A record with the path of its row in the file."""

_Entry = Posting | Spending | Transfer | Checkpoint
_OPENED = "SELECT 1 FROM posting WHERE person_id = ? AND kind = ?"


def known_openings(connection: Connection, made: Sequence[Placed]) -> Iterator[str]:
    """Yield the paths of opening balances of people who have one in the book."""
    for path, record in made:
        if isinstance(record, Posting) and record.kind is PostingKind.opening:
            about = (record.person_id, record.kind.value)
            if connection.execute(_OPENED, about).fetchone() is not None:
                yield path


def all_known(connection: Connection, made: Sequence[Placed]) -> bool:
    """Tell whether there are entries and each is in the book in exactly this form.

    Equal entries must be in the book as often as they are in the file.
    """
    entries = Counter(
        rows.without_id(record) for _path, record in made if isinstance(record, _Entry)
    )
    known = (_times(connection, entry) >= n for entry, n in entries.items())
    return bool(entries) and all(known)


def _times(connection: Connection, entry: _Entry) -> int:
    """Count the rows of the book that say the same."""
    owner = "owner_id" if isinstance(entry, Transfer) else "person_id"
    kept = rows.read_all(
        connection,
        type(entry),
        f"WHERE {owner} = ? AND day = ?",
        (getattr(entry, owner), entry.day.isoformat()),
    )
    return sum(rows.without_id(row) == entry for row in kept)
