"""Which backups of a book there are, and what each holds.

A name says which book, its generation and the moment: "book-00000042-20260618T083000Z".
The generation counts the changes of the book, so it orders backups whatever a
clock said.
"""

import re
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from db.errors import BookError
from db.password import PLAIN, Key
from db.password_file import start_of
from db.sqlite import APPLICATION_ID, Connection, DatabaseError, open_file, use_key

SUFFIX: Final = ".yibao"
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"(.+)-([0-9]{8,})-([0-9]{8}T[0-9]{6}Z)\.yibao")
_ENTRIES: Final = ("posting", "spending", "transfer")


@dataclass(frozen=True, order=True)
class Backup:
    """One backup, newest generation last when sorted; `made_at` is in UTC."""

    generation: int
    made_at: datetime
    path: Path


@dataclass(frozen=True)
class Holding:
    """What a book or backup holds: its people, its entries and their last day.

    `newest` is the number and the moment of the last operation; two copies of a
    book that went apart differ in it even where their generations are equal.
    """

    people: int
    entries: int
    last_day: str | None
    generation: int
    newest: tuple[int, str] | None


def folder_of(book: Path, root: Path) -> Path:
    """Give the folder for the backups of a book; two books never share one."""
    real = book.resolve()
    return root / f"{real.stem}-{sha256(str(real).encode()).hexdigest()[:8]}"


def name_of(book: Path, generation: int, at: datetime) -> str:
    """Name a backup after its book, the book's generation and a moment."""
    stamp = at.astimezone(UTC).strftime(_STAMP)
    return f"{book.resolve().stem}-{generation:08d}-{stamp}{SUFFIX}"


def backups(folder: Path) -> tuple[Backup, ...]:
    """List the backups in a folder, oldest generation first; none without it."""
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return ()
    found = (_backup(folder / name) for name in names)
    return tuple(sorted(backup for backup in found if backup is not None))


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        at = datetime.strptime(named[3], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(int(named[2]), at, path)


def holds(path: Path, key: Key | None = None) -> Holding | None:
    """Look into a backup without changing it; None if it is no book that opens.

    One without a password opens with any `key`, any other with its own alone.
    """
    where = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        needed = key if needs(path) is not None else None
        with closing(open_file(where, uri=True)) as book:
            if needed is not None:
                use_key(book, needed)
            if book.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return None
            return holding(book)
    except (BookError, DatabaseError):
        return None


def needs(path: Path) -> bytes | None:
    """Give the salt of the key that a backup needs; None: it needs none.

    Raises BookError as `start_of` does.
    """
    start = start_of(path)
    return None if start == PLAIN else start


def opens_as(path: Path, key: Key | None) -> bool:
    """Tell whether a backup has the very password of a key, or none where that is None.

    Only its beginning is looked at. False for a file that cannot be read.
    """
    try:
        return needs(path) == (None if key is None else key.salt)
    except BookError:
        return False


def holding(book: Connection) -> Holding:
    """Count what an open book holds."""
    days = " UNION ALL ".join(f"SELECT day FROM {table}" for table in _ENTRIES)  # noqa: S608  # our own names
    entries, last = book.execute(f"SELECT count(*), max(day) FROM ({days})").fetchone()  # noqa: S608  # our own names
    (people,) = book.execute("SELECT count(*) FROM person").fetchone()
    (generation,) = book.execute("SELECT generation FROM state").fetchone()
    newest = "SELECT id, at FROM operation ORDER BY id DESC LIMIT 1"
    return Holding(people, entries, last, generation, book.execute(newest).fetchone())
