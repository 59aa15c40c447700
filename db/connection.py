"""Opening a book that is there: what the file is, is looked at before it is used.

Nothing here opens the file but the driver: closing another handle would drop the
locks that this process holds on it.
"""

import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

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
    use_key,
)

if TYPE_CHECKING:
    from db.password import Key

__all__ = ["Connection", "DatabaseError", "connect", "open_book", "reading"]

SMALLEST = 512
"""The bytes of the smallest page that a file of SQLite can have."""


def open_book(
    path: Path,
    patience: int = PATIENCE,
    *,
    key: "Key | None" = None,
    keep_old: bool = True,
) -> Connection:
    """Open a connection to an existing book after looking at what the file is.

    An old one is brought to the newest schema first; with `keep_old` it is kept
    beside, as it was. One that cannot be written is opened for reading alone.
    `patience` with another program's lock is in milliseconds; `key` opens an
    encrypted book.

    Raises:
        BookError: missing, not_a_book, damaged, foreign, newer, locked, unreadable,
            not_upgraded, old_read_only, needs_password or password_changed; the
            file is as it was before.
    """
    _look_at_file(path)
    if _version(path, key) < SCHEMA_VERSION:
        from db import migrate  # noqa: PLC0415  # heavy, and for old books alone

        migrate.upgrade(path, keep_old=keep_old, key=key)
    with speaking_of(path):
        book = connect(path, patience, key)
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
def reading(
    path: Path, key: "Key | None" = None, *, prove: bool = False
) -> Iterator[Connection]:
    """Lend a connection for reading and close it; raises as `open_book` does.

    With `prove` the book must add up to its control totals first.
    """
    with closing(open_book(path, key=key)) as book, speaking_of(path):
        if prove:
            from db.totals import prove_totals  # noqa: PLC0415  # not for first paint

            prove_totals(book, path)
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


def _version(path: Path, key: "Key | None") -> int:
    """Read the marks without locks, and without rolling back what a crash left.

    Only the first page is read, and a transaction under way leaves it alone.
    """
    try:
        marks = _marks(path, key)
    except BookError as error:
        if error.code != "not_a_book":
            raise
        raise BookError(_why_no_book(path, key), path) from error
    if marks[0] != APPLICATION_ID or marks[1] < 0:
        raise BookError("foreign", path)
    if marks[1] > SCHEMA_VERSION:
        raise BookError("newer", path)
    return marks[1]


def _marks(path: Path, key: "Key | None") -> list[int]:
    if key is not None:
        from db.password_file import start_of  # noqa: PLC0415  # encrypted books alone

        if start_of(path) != key.salt:
            raise BookError("not_a_book", path)
    header = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with speaking_of(path), closing(open_file(header, uri=True)) as probe:
        if key is not None:
            use_key(probe, key)
        # A crash may leave a first page that counts pages which were never written;
        # the journal mends that later, and the marks can be read all the same.
        probe.execute("PRAGMA writable_schema=ON").close()
        return [
            int(probe.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("application_id", "user_version")
        ]


def _why_no_book(path: Path, key: "Key | None") -> str:
    """Tell apart what is no book, what is encrypted, and what has another password."""
    from db.password import PLAIN  # noqa: PLC0415  # seldom
    from db.password_file import is_encrypted, start_of  # noqa: PLC0415  # seldom

    if key is not None and start_of(path) == PLAIN:
        return "password_changed"
    if not is_encrypted(path):
        return "not_a_book"
    return "needs_password" if key is None else "password_changed"
