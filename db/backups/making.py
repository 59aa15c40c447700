"""Making a backup: a copy by the database itself, opened and proven, then named."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from db.backups.catalogue import (
    Backup,
    Holding,
    backups,
    holding,
    holds,
    name_of,
    opens_as,
)
from db.backups.thinning import kept
from db.connection import open_book
from db.errors import BookError
from db.files import forget, place, settle, sync, unnamed
from db.password import Key
from db.sqlite import Connection, DatabaseError, connect, fingerprint, trouble
from db.totals import prove_whole

_MAKING: Final = ".copying"
_SHARE: Final = 2
"""A book that holds less than one in two of the entries it had is not trusted."""


@dataclass(frozen=True)
class Made:
    """What came of a backup; `shrunk` says that nothing older was thinned out."""

    backup: Backup
    holding: Holding
    is_new: bool = True
    shrunk: bool = False


def back_up(book: Path, folder: Path, now: datetime, key: Key | None = None) -> Made:
    """Keep a proven copy of a book in a folder, and thin out the older ones.

    The copy has the password of the book, whose `key` this is. Nothing is copied
    when the newest backup already holds the same under the same password.

    Raises:
        BookError: the book or the copy is not whole, or the folder cannot be
            written; every older backup is still there.
    """
    known = backups(folder)
    with closing(open_book(book, key=key)) as source:
        present = holding(source)
        if known and _is_copy(known[-1].path, present, key):
            return Made(known[-1], present, is_new=False)
        target = folder / name_of(book, present.generation, now)
        _private(folder, book)
        held = _copy(source, target, book, key)
    _forget_half_made(folder)
    new = Backup(present.generation, _moment(now), target)
    shrunk = _has_shrunk(known, held, key)
    if not shrunk:
        _thin(folder)
    return Made(new, held, shrunk=shrunk)


def copy_to(book: Path, target: Path, key: Key | None = None) -> Holding:
    """Write one proven copy of a book where there is no file yet.

    Raises:
        BookError: exists, or as `back_up` does.
    """
    if os.path.lexists(target):
        raise BookError("exists", target)
    with closing(open_book(book, key=key)) as source:
        return _copy(source, target, book, key)


def copy_from(
    source: Connection, target: Path, book: Path, key: Key | None = None
) -> Holding:
    """Write one proven copy of an open book where there is no file yet.

    `key` is that of the book; the copy has its password. Raises BookError as
    `copy_to` does; `book` is named where the source is at fault.
    """
    if os.path.lexists(target):
        raise BookError("exists", target)
    return _copy(source, target, book, key)


def _copy(source: Connection, target: Path, book: Path, key: Key | None) -> Holding:
    """Copy, prove, and only then give the copy its name; nobody writes meanwhile."""
    try:
        source.execute("BEGIN")
        refuse_damage(source, book)
        with unnamed(target, _MAKING) as copy:
            held = _copied(source, copy, key)
            sync(copy)
            place(copy, target)
        settle(target)
    except OSError as error:
        raise BookError("unwritable", target) from error
    except DatabaseError as error:
        raise trouble(error, target) from error
    finally:
        source.rollback()
    return held


def _copied(source: Connection, copy: Path, key: Key | None) -> Holding:
    with closing(connect(copy, key=key)) as made:
        source.backup(made)
        held = holding(made)
        if held != holding(source) or fingerprint(made) != fingerprint(source):
            raise BookError("damaged", copy)
        refuse_damage(made, copy)
    return held


def refuse_damage(book: Connection, path: Path) -> None:
    """Raise BookError (damaged): pages, sums or references of a book are wrong."""
    prove_whole(book, path)
    if book.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise BookError("damaged", path)


def _is_copy(path: Path, present: Holding, key: Key | None) -> bool:
    """Tell whether a backup holds the same as the book, under the same password."""
    return opens_as(path, key) and holds(path, key) == present and _whole(path, key)


def _whole(path: Path, key: Key | None) -> bool:
    try:
        with closing(connect(path, key=key)) as book:
            refuse_damage(book, path)
    except (BookError, DatabaseError):
        return False
    return True


def _moment(now: datetime) -> datetime:
    return now.replace(microsecond=0)


def _private(folder: Path, book: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BookError("unwritable", book) from error


def _forget_half_made(folder: Path) -> None:
    """Remove what interrupted backups left; nobody else backs up this book now."""
    for file in folder.iterdir():
        if file.name.startswith(".") and file.name.endswith(_MAKING):
            forget(file)


def _has_shrunk(known: tuple[Backup, ...], held: Holding, key: Key | None) -> bool:
    before = holds(known[-1].path, key) if known else None
    return before is not None and held.entries * _SHARE < before.entries


def _thin(folder: Path) -> None:
    known = backups(folder)
    keep = kept(known)
    for backup in known:
        if backup not in keep:
            forget(backup.path)
