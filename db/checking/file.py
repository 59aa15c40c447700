"""The file itself: its pages, its rules, and references from table to table."""

from collections.abc import Iterator

from db.checking.finding import Finding
from db.sqlite import Connection, DatabaseError
from db.totals import disagreeing

_MOST = 100


def file(connection: Connection) -> Iterator[Finding]:
    """Find damage; a book that has any cannot be trusted any further."""
    try:
        # Only an encrypted file has pages that can fail it.
        forged = connection.execute("PRAGMA cipher_integrity_check").fetchmany(_MOST)
        said = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        differ = disagreeing(connection)
        lost = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    except DatabaseError:
        yield Finding(code="damaged")
        return
    if said != [("ok",)] or forged:
        yield Finding(code="damaged", count=max(len(said), len(forged)))
    elif differ:
        yield Finding(code="damaged", count=len(differ), words=tuple(differ))
    if lost:
        tables = sorted({str(row[0]) for row in lost})
        yield Finding(code="reference", count=len(lost), words=tuple(tables))
