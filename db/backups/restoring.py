"""Putting a backup back: proven aside, then moved into place of the present book."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from db.backups.catalogue import Holding, backups, holding, opens_as
from db.backups.making import back_up, refuse_damage
from db.connection import open_book
from db.errors import BookError
from db.files import settle, sync, unnamed
from db.password import Key
from db.password_export import write_under
from db.password_file import is_encrypted
from db.sqlite import Connection, DatabaseError, connect, speaking_of, trouble


@dataclass(frozen=True)
class Restored:
    """What came back, and where the book that was there before lies now."""

    holding: Holding
    former: Path | None


_RESTORING: Final = ".restoring"
_ASIDE: Final = {
    "damaged": "damaged",
    "not_a_book": "damaged",
    "foreign": "damaged",
    "needs_password": "locked",
    "password_changed": "locked",
}
"""Why a book cannot be backed up, and the word for it in the name it is kept under."""


@dataclass(frozen=True)
class Keys:
    """The keys of a restoring: of the present book and of the backup; None: none."""

    book: Key | None = None
    backup: Key | None = None


def restore(
    backup: Path, book: Path, folder: Path, now: datetime, keys: Keys | None = None
) -> Restored:
    """Put a backup in the place of a book.

    The present book is backed up into the folder first; one that is damaged, or
    whose password nobody gave, is moved aside under another name. What comes back
    has the password of the present book, else that of the backup. Nobody may have
    the book open.

    Raises:
        BookError: the backup is no whole book, or something cannot be written; the
            present book is as it was before.
    """
    target = book.resolve()
    keys = keys or Keys()
    key = keys.book or keys.backup
    try:
        with unnamed(target, _RESTORING) as copy:
            _bring(backup, copy, keys.backup, key)
            former = _keep_present(target, folder, now, keys.book)
            held = _number(copy, _newest(folder), key)
            sync(copy)
            copy.replace(target)
        settle(target)
    except OSError as error:
        raise BookError("unwritable", target) from error
    return Restored(held, former)


def _bring(backup: Path, copy: Path, old_key: Key | None, key: Key | None) -> None:
    """Copy a backup, bring it to the newest schema and prove it."""
    if not backup.is_file():
        raise BookError("missing", backup)
    try:
        _refuse_locked(backup, old_key)
        with closing(connect(backup, key=old_key)) as old:
            refuse_damage(old, backup)
            if old_key == key:
                with closing(connect(copy, key=key)) as new:
                    old.backup(new)
        if old_key != key:
            write_under(backup, old_key, copy, key)
        with closing(open_book(copy, keep_old=False, key=key)) as brought:
            refuse_damage(brought, backup)
    except BookError as error:
        raise BookError(error.code, backup) from error
    except DatabaseError as error:
        raise trouble(error, backup) from error


def _refuse_locked(backup: Path, key: Key | None) -> None:
    if opens_as(backup, key):
        return
    if key is None and is_encrypted(backup):
        raise BookError("needs_password", backup)
    raise BookError("not_a_book" if key is None else "wrong_password", backup)


def _keep_present(
    book: Path, folder: Path, now: datetime, key: Key | None
) -> Path | None:
    """Back the present book up, or move it aside; tell where that lies."""
    if not os.path.lexists(book):
        return None
    try:
        return back_up(book, folder, now, key).backup.path
    except BookError as error:
        if error.code not in _ASIDE:
            raise
        return _move_aside(book, now, _ASIDE[error.code])


def _newest(folder: Path) -> int:
    known = backups(folder)
    return known[-1].generation if known else 0


def _move_aside(book: Path, now: datetime, why: str) -> Path:
    """Keep a book, and what a crash left beside it, under another name."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = book.with_name(f"{book.stem}-{why}-{stamp}{book.suffix}")
    for suffix in ("", "-journal", "-wal", "-shm"):
        old = book.with_name(book.name + suffix)
        if os.path.lexists(old):
            old.rename(aside.with_name(aside.name + suffix))
    return aside


def _number(copy: Path, newest: int, key: Key | None) -> Holding:
    """Let the restored book be newer than every backup, so that none outranks it."""
    with speaking_of(copy), closing(connect(copy, key=key)) as book:
        _raise_generation(book, newest + 1)
        return holding(book)


def _raise_generation(book: Connection, least: int) -> None:
    book.execute("BEGIN IMMEDIATE")
    book.execute(
        "UPDATE state SET generation = max(generation + 1, ?)", (least,)
    ).close()
    book.commit()
