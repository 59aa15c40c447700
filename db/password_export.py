"""Writing a book anew under another password, or under none; proven to be the same."""

# ruff: noqa: S608  # the names of tables and columns are the file's own

from contextlib import closing
from pathlib import Path
from typing import Final

from db.errors import BookError
from db.password import PLAIN, Key
from db.password_file import start_of
from db.sqlite import Connection, DatabaseError, connect, fingerprint, speaking_of

_MARKS: Final = ("application_id", "user_version")

Contents = dict[str, tuple[int, ...]]
"""By table: its rows, and the sum of each of its whole-number columns."""


def write_under(book: Path, key: Key | None, target: Path, new_key: Key | None) -> None:
    """Write a book into an empty file that is there, under another key; prove it.

    Raises:
        BookError: damaged, full or unwritable; the target is then to be removed.
    """
    with speaking_of(target), closing(connect(book, key=key)) as old:
        marks = {name: _mark(old, name) for name in _MARKS}
        literal = "" if new_key is None else new_key.literal()
        old.execute("ATTACH DATABASE ? AS other KEY ?", (str(target), literal)).close()
        try:
            # Nothing refers to the copy before it is proven, and synced, as a whole.
            old.execute("PRAGMA other.synchronous=OFF").close()
            old.execute("PRAGMA other.journal_mode=MEMORY").close()
            old.execute("SELECT sqlcipher_export('other')").close()
            for name, mark in marks.items():
                old.execute(f"PRAGMA other.{name}={mark}").close()
        finally:
            old.execute("DETACH DATABASE other").close()
        _prove(old, target, new_key, marks)


def _prove(
    old: Connection, target: Path, key: Key | None, marks: dict[str, int]
) -> None:
    """Refuse a copy that differs, or that is not under its key. Raises BookError."""
    if start_of(target) != (PLAIN if key is None else key.salt):
        raise BookError("damaged", target)
    with closing(connect(target, key=key)) as new:
        same = (
            fingerprint(new) == fingerprint(old)
            and contents(new) == contents(old)
            and all(_mark(new, name) == mark for name, mark in marks.items())
        )
        if not same or _is_damaged(new):
            raise BookError("damaged", target)


def _is_damaged(book: Connection) -> bool:
    return (
        book.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",)
        or book.execute("PRAGMA foreign_key_check").fetchone() is not None
        or book.execute("PRAGMA cipher_integrity_check").fetchone() is not None
    )


def contents(book: Connection) -> Contents:
    """Count the rows of every table and add up its whole numbers."""
    tables = book.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    ).fetchall()
    return {name: _sums(book, name) for (name,) in tables}


def _sums(book: Connection, table: str) -> tuple[int, ...]:
    columns = book.execute(f"PRAGMA table_info({table})").fetchall()
    numbers = [name for _id, name, kind, *_rest in columns if kind == "INTEGER"]
    sums = ", ".join(["count(*)", *(f"total({name})" for name in numbers)])
    found: tuple[int, ...] = book.execute(f"SELECT {sums} FROM {table}").fetchone()
    return found


def _mark(book: Connection, name: str) -> int:
    try:
        return int(book.execute(f"PRAGMA {name}").fetchone()[0])
    except (DatabaseError, TypeError) as error:
        raise DatabaseError(name) from error
