"""A mark of how far a book has come, by which a copy that went apart is known."""

from db.sqlite import Connection

_LAST = "SELECT id, at, name FROM operation ORDER BY id DESC LIMIT 1"
_ONE = "SELECT id, at, name FROM operation WHERE id = ?"


def mark_of(connection: Connection) -> str:
    """Name the last operation of a book; empty while nothing was done."""
    return _written(connection.execute(_LAST).fetchone())


def has_mark(connection: Connection, mark: str) -> bool:
    """Tell whether a book ever came to a mark; it may have gone on since.

    Of two copies that went apart neither has come to the other's mark, though both
    may have been changed as often.
    """
    number = mark.partition("/")[0]
    if not number.isdecimal():
        return True
    return _written(connection.execute(_ONE, (int(number),)).fetchone()) == mark


def _written(row: tuple[object, ...] | None) -> str:
    return "" if row is None else "/".join(map(str, row))
