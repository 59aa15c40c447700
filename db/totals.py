"""Whether a book is whole: its pages, and what its rows add up to.

Light: it needs no models, since the file itself says how its rows are added up (the
view that `db.control` wrote, and that the layout's fingerprint vouches for).
"""

from pathlib import Path

from db.errors import BookError
from db.sqlite import Connection, DatabaseError, trouble

_KEPT = "SELECT table_name, rows, money, mix FROM control"
_NOW = "SELECT table_name, rows, money, mix FROM control_now"
_HISTORY = (
    "SELECT (SELECT sum(changes) FROM control) IS"
    " (SELECT count(*) FROM change NOT INDEXED)"
)


_KEEPS = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'control'"


def disagreeing(connection: Connection) -> list[str]:
    """Name the tables whose rows are not what their control totals say.

    Raises DatabaseError where the file cannot even be added up.
    """
    kept, now = (set(connection.execute(said).fetchall()) for said in (_KEPT, _NOW))
    found = {str(row[0]) for row in kept ^ now}
    if connection.execute(_HISTORY).fetchone() != (1,):
        found.add("change")
    return sorted(found)


def prove_whole(connection: Connection, path: Path) -> None:
    """Refuse a book with a broken page, or whose rows do not add up.

    One of an older schema has no control totals to be held against.

    Raises:
        BookError: damaged.
    """
    whole = connection.execute("PRAGMA quick_check(1)").fetchone()
    # Only an encrypted book has pages that can fail this.
    forged = connection.execute("PRAGMA cipher_integrity_check").fetchone()
    if whole != ("ok",) or forged is not None:
        raise BookError("damaged", path)
    if connection.execute(_KEEPS).fetchone() is not None:
        prove_totals(connection, path)


def prove_totals(connection: Connection, path: Path) -> None:
    """Refuse a book that does not add up any more: a bit flipped, or a page is old.

    Raises:
        BookError: damaged.
    """
    try:
        differ = disagreeing(connection)
    except DatabaseError as error:
        known = trouble(error, path)
        raise known if known is not error else BookError("damaged", path) from error
    if differ:
        raise BookError("damaged", path)
