"""Opening a book that is there: what the file is, is looked at before it is used.

Nothing here opens the file but the driver: closing another handle would drop the
locks that this process holds on it.
"""

import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.errors import BookError
from db.sqlite import (
    APPLICATION_ID,
    LAYOUT,
    PATIENCE,
    SCHEMA_VERSION,
    Connection,
    DatabaseError,
    connect,
    fingerprint,
    open_file,
    speaking_of,
)

__all__ = ["Connection", "DatabaseError", "connect", "open_book", "reading"]

SMALLEST = 512
"""The bytes of the smallest page that a file of SQLite can have."""


def open_book(
    path: Path, patience: int = PATIENCE, *, keep_old: bool = True
) -> Connection:
    """Open a connection to an existing book after looking at what the file is.

    An old one is brought to the newest schema first; with `keep_old` it is kept
    beside, as it was. One that cannot be written is opened for reading alone.
    `patience` with another program's lock is in milliseconds.

    Raises:
        BookError: missing, not_a_book, damaged, foreign, newer, locked, unreadable,
            not_upgraded or old_read_only; the file is as it was before.
    """
    _look_at_file(path)
    if _version(path) < SCHEMA_VERSION:
        from db import migrate  # noqa: PLC0415  # heavy, and for old books alone

        migrate.upgrade(path, keep_old=keep_old)
    with speaking_of(path):
        book = connect(path, patience)
        try:
            layout = fingerprint(book)
        except DatabaseError:
            book.close()
            raise
    if layout != LAYOUT:
        book.close()
        raise BookError("foreign", path)
    return book


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """Lend a connection for reading and close it; raises as `open_book` does."""
    with closing(open_book(path)) as book, speaking_of(path):
        yield book


def _look_at_file(path: Path) -> None:
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise BookError("missing", path) from error
    except (OSError, ValueError) as error:
        raise BookError("unreadable", path) from error
    if not stat.S_ISREG(status.st_mode) or status.st_size < SMALLEST:
        raise BookError("not_a_book", path)


def _version(path: Path) -> int:
    """Read the marks without locks, and without rolling back what a crash left.

    Only the first bytes are read, and a transaction under way leaves them alone.
    """
    header = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with speaking_of(path), closing(open_file(header, uri=True)) as probe:
        marks = [
            int(probe.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("application_id", "user_version")
        ]
    if marks[0] != APPLICATION_ID or marks[1] < 0:
        raise BookError("foreign", path)
    if marks[1] > SCHEMA_VERSION:
        raise BookError("newer", path)
    return marks[1]
