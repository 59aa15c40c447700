"""Putting a backup back: proven aside, then moved into place of the present book."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from db.backups.catalogue import Holding, backups, holding
from db.backups.making import back_up, refuse_damage
from db.connection import open_book
from db.errors import BookError
from db.files import settle, unnamed
from db.sqlite import Connection, DatabaseError, connect, speaking_of, trouble


@dataclass(frozen=True)
class Restored:
    """What came back, and where the book that was there before lies now."""

    holding: Holding
    former: Path | None


_RESTORING: Final = ".restoring"
_BEYOND_REPAIR: Final = {"damaged", "not_a_book", "foreign"}


def restore(backup: Path, book: Path, folder: Path, now: datetime) -> Restored:
    """Put a backup in the place of a book.

    The present book is backed up into the folder first; one that is damaged is
    moved aside under another name. Nobody may have the book open.

    Raises:
        BookError: the backup is no whole book, or something cannot be written; the
            present book is as it was before.
    """
    target = book.resolve()
    try:
        with unnamed(target, _RESTORING) as copy:
            _bring(backup, copy)
            former = _keep_present(target, folder, now)
            held = _number(copy, _newest(folder))
            with copy.open("rb+") as opened:
                os.fsync(opened.fileno())
            copy.replace(target)
        settle(target)
    except OSError as error:
        raise BookError("unwritable", target) from error
    return Restored(held, former)


def _bring(backup: Path, copy: Path) -> None:
    """Copy a backup, bring it to the newest schema and prove it."""
    if not backup.is_file():
        raise BookError("missing", backup)
    try:
        with closing(connect(backup)) as old, closing(connect(copy)) as new:
            refuse_damage(old, backup)
            old.backup(new)
        with closing(open_book(copy, keep_old=False)) as brought:
            refuse_damage(brought, backup)
    except BookError as error:
        raise BookError(error.code, backup) from error
    except DatabaseError as error:
        raise trouble(error, backup) from error


def _keep_present(book: Path, folder: Path, now: datetime) -> Path | None:
    """Back the present book up, or move it aside; tell where that lies."""
    if not os.path.lexists(book):
        return None
    try:
        return back_up(book, folder, now).backup.path
    except BookError as error:
        if error.code not in _BEYOND_REPAIR:
            raise
        return _move_aside(book, now)


def _newest(folder: Path) -> int:
    known = backups(folder)
    return known[-1].generation if known else 0


def _move_aside(book: Path, now: datetime) -> Path:
    """Keep a damaged book, and what a crash left beside it, under another name."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = book.with_name(f"{book.stem}-damaged-{stamp}{book.suffix}")
    for suffix in ("", "-journal", "-wal", "-shm"):
        old = book.with_name(book.name + suffix)
        if os.path.lexists(old):
            old.rename(aside.with_name(aside.name + suffix))
    return aside


def _number(copy: Path, newest: int) -> Holding:
    """Let the restored book be newer than every backup, so that none outranks it."""
    with speaking_of(copy), closing(connect(copy)) as book:
        _raise_generation(book, newest + 1)
        return holding(book)


def _raise_generation(book: Connection, least: int) -> None:
    book.execute("BEGIN IMMEDIATE")
    book.execute(
        "UPDATE state SET generation = max(generation + 1, ?)", (least,)
    ).close()
    book.commit()
