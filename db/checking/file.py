"""The file itself: its pages, its rules, and references from table to table."""

from collections.abc import Iterator

from db.checking.finding import Finding
from db.sqlite import Connection, DatabaseError

_MOST = 100


def file(connection: Connection) -> Iterator[Finding]:
    """Find damage; a book that has any cannot be trusted any further."""
    try:
        said = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        lost = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    except DatabaseError:
        yield Finding(code="damaged")
        return
    if said != [("ok",)]:
        yield Finding(code="damaged", count=len(said))
    if lost:
        tables = sorted({str(row[0]) for row in lost})
        yield Finding(code="reference", count=len(lost), words=tuple(tables))
