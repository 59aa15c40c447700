"""Writing a book anew under another password, or under none; proven to be the same."""

from contextlib import closing
from pathlib import Path
from typing import Final

from db.errors import BookError
from db.password import PLAIN, Key
from db.password_file import start_of
from db.sqlite import Connection, DatabaseError, connect, fingerprint, speaking_of
from db.table_sums import totals

_MARKS: Final = ("application_id", "user_version")


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
            and totals(new) == totals(old)
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


def _mark(book: Connection, name: str) -> int:
    try:
        return int(book.execute(f"PRAGMA {name}").fetchone()[0])
    except (DatabaseError, TypeError) as error:
        raise DatabaseError(name) from error
