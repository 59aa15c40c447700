"""Set, change or remove the password of a book: on a proven copy, then in its place.

A kill at any moment leaves the old book or the new one. Copies of the book made
before keep the password they had, until they are rewritten or removed on purpose.
"""

import glob
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from db.backups.catalogue import SUFFIX, backups, opens_as
from db.connection import open_book
from db.errors import BookError
from db.files import forget, forget_half_made, settle, sync, unnamed, writable
from db.password import Key
from db.password_export import write_under
from db.sqlite import connect, speaking_of

_CHANGING: Final = ".relocking"
_LEFT: Final = (_CHANGING, f"{_CHANGING}-journal")
_BESIDE: Final = ("before-upgrade", "damaged")
"""How the names go on of the copies of a book that lie beside it."""


def change(book: Path, key: Key | None, new_key: Key | None) -> None:
    """Bring a book under another key; None: under none. Nobody may have it open.

    Raises:
        BookError: as `open_book` does, read_only, full or unwritable; the book is as
            it was before.
    """
    target = book.resolve()
    if not writable(target):
        raise BookError("read_only", book)
    open_book(target, key=key).close()
    try:
        with speaking_of(target), closing(connect(target, key=key)) as lock:
            # Nobody writes what the copy would not have.
            lock.execute("BEGIN IMMEDIATE").close()
            forget_half_made(target, _LEFT)
            with unnamed(target, _CHANGING) as copy:
                write_under(target, key, copy, new_key)
                _go_on(copy, new_key)
                sync(copy)
                if os.name == "nt":
                    # Windows lets nobody replace a file that is open.
                    lock.close()
                copy.replace(target)
        settle(target)
    except OSError as error:
        raise BookError("unwritable", book) from error


def open_copies(book: Path, folders: Iterable[Path]) -> tuple[Path, ...]:
    """List the copies of a book that open without any password, oldest first.

    Those are its backups in some folders, and what lies beside it.
    """
    found = [backup.path for folder in folders for backup in backups(folder)]
    real = book.resolve()
    for word in _BESIDE:
        found += sorted(real.parent.glob(f"{glob.escape(real.stem)}-{word}-*{SUFFIX}"))
    return tuple(path for path in found if opens_as(path, None))


def relock(
    copies: Sequence[Path],
    key: Key,
    told: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[Path, ...]:
    """Rewrite copies that open without a password under a key; give those that failed.

    Each is replaced whole or stays as it is; `told` hears how many are done.
    """
    failed = []
    for number, path in enumerate(copies, 1):
        try:
            forget_half_made(path, _LEFT)
            with unnamed(path, _CHANGING) as copy:
                write_under(path, None, copy, key)
                sync(copy)
                copy.replace(path)
            settle(path)
        except (BookError, OSError):
            failed.append(path)
        told(number, len(copies))
    return tuple(failed)


def remove(copies: Sequence[Path]) -> tuple[Path, ...]:
    """Delete copies; give those that could not be."""
    for path in copies:
        forget(path)
    return tuple(path for path in copies if path.exists())


def _go_on(copy: Path, key: Key | None) -> None:
    """Let the book be newer than its backups, which have the former password."""
    with speaking_of(copy), closing(connect(copy, key=key)) as book:
        book.execute("BEGIN IMMEDIATE").close()
        book.execute("UPDATE state SET generation = generation + 1").close()
        book.commit()
