"""A small text beside a book, under the password of the book if it has one."""

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from db.errors import BookError
from db.password import Key
from db.password_file import start_of
from db.sqlite import DatabaseError, connect

_ONLY_OWNER: Final = 0o600


def draft_of(book: Path) -> Path:
    """Name the file of what lies half typed beside a book."""
    return book.with_name(f"{book.name}-draft")


def read_sealed(file: Path, key: Key | None) -> str | None:
    """Read a text; None: there is none that this key opens.

    One that was written before the book had a password is read as well.
    """
    with suppress(OSError, ValueError, BookError, DatabaseError):
        if key is None or start_of(file) != key.salt:
            return file.read_text("utf-8")
        with closing(connect(file, key=key)) as sealed:
            (text,) = sealed.execute("SELECT text FROM sealed").fetchone()
            return str(text)
    return None


def write_sealed(file: Path, text: str, key: Key | None) -> None:
    """Put a text in the place of the old one; "" removes it. Raises OSError."""
    if not text:
        file.unlink(missing_ok=True)
        return
    beside = file.with_name(f"{file.name}-new")
    beside.unlink(missing_ok=True)
    number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_OWNER)
    with os.fdopen(number, "w", encoding="utf-8") as opened:
        opened.write("" if key is not None else text)
    if key is not None:
        _write_under(beside, text, key)
    beside.replace(file)


def _write_under(file: Path, text: str, key: Key) -> None:
    try:
        with closing(connect(file, key=key)) as sealed:
            sealed.execute("CREATE TABLE sealed (text TEXT NOT NULL) STRICT").close()
            sealed.execute("INSERT INTO sealed VALUES (?)", (text,)).close()
    except DatabaseError as error:
        file.unlink(missing_ok=True)
        raise OSError from error
