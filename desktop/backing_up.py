"""Backups of a book in the user's folders: kept, listed, and put back. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from db.backups import (
    Backup,
    Keys,
    Made,
    Restored,
    back_up,
    backups,
    folder_of,
    holds,
    opens_as,
    restore,
)
from db.backups.catalogue import Holding
from db.errors import BookError
from db.password import Key
from db.password_file import is_encrypted
from desktop import folders

OLD: Final = 14
"""Days after which a backup of a book that has changed since is too old."""


@dataclass(frozen=True)
class Trouble:
    """Why there is no newer backup; `path` is the folder or the book at fault."""

    code: str
    path: str


@dataclass(frozen=True)
class Kept:
    """What came of backing up into every folder: the first copy, the first trouble."""

    made: Made | None
    trouble: Trouble | None


@dataclass(frozen=True)
class Standing:
    """The newest backup of a book, and how far the book has gone on since."""

    newest: Backup | None
    is_current: bool = False
    days: int = 0

    @property
    def is_old(self) -> bool:
        """Tell whether the book changed and has had no backup for too long."""
        return self.newest is not None and not self.is_current and self.days > OLD


@dataclass(frozen=True)
class Listed:
    """A backup and what it holds; None if it does not open. `size` is in bytes.

    A locked one does not open because it has another password than the book.
    """

    backup: Backup
    holding: Holding | None
    size: int
    locked: bool = False


def own_folder(book: Path) -> Path:
    """Give the program's own folder for the backups of a book."""
    return folder_of(book, folders.backup_root())


def keep(
    book: Path, second: Path | None, now: datetime, key: Key | None = None
) -> Kept:
    """Back a book up into its own folder and, if there is one, a second one.

    The copies have the password of the book, whose `key` this is. Never raises for
    what is wrong with files: that is the trouble.
    """
    made, trouble = _try(book, own_folder(book), now, key)
    if second is not None:
        copied, apart = _second(book, second, now, key)
        made, trouble = made or copied, trouble or apart
    return Kept(made, trouble)


def _second(
    book: Path, second: Path, now: datetime, key: Key | None
) -> tuple[Made | None, Trouble | None]:
    """Copy into the second folder, never made anew: its disk may not be there."""
    if not second.is_dir():
        return None, Trouble("no_folder", str(second))
    return _try(book, folder_of(book, second), now, key)


def _try(
    book: Path, folder: Path, now: datetime, key: Key | None
) -> tuple[Made | None, Trouble | None]:
    try:
        return back_up(book, folder, now, key), None
    except BookError as error:
        of_folder = error.code in {"unwritable", "full"}
        return None, Trouble(error.code, str(folder if of_folder else book))
    except OSError:
        return None, Trouble("unwritable", str(folder))


def standing(known: Sequence[Backup], generation: int, now: datetime) -> Standing:
    """Tell how a book of a generation stands with its backups, oldest first."""
    if not known:
        return Standing(None)
    newest = known[-1]
    days = max(0, (now - newest.made_at).days)
    return Standing(newest, newest.generation == generation, days)


def listed(places: Sequence[Path], key: Key | None = None) -> tuple[Listed, ...]:
    """List the backups of some folders with what each holds, the newest first.

    `key` is that of the book.
    Copies of one generation and moment in two folders are listed once.
    """
    found: dict[tuple[int, datetime], Backup] = {}
    for place in places:
        for backup in backups(place):
            found.setdefault((backup.generation, backup.made_at), backup)
    newest_first = sorted(found.values(), reverse=True)
    return tuple(_listed(backup, key) for backup in newest_first)


def _listed(backup: Backup, key: Key | None) -> Listed:
    held, size = holds(backup.path, key), _size(backup.path)
    return Listed(backup, held, size, held is None and is_locked(backup.path, key))


def is_locked(backup: Path, key: Key | None) -> bool:
    """Tell whether a backup needs another password than that of a key."""
    try:
        return is_encrypted(backup) and not opens_as(backup, key)
    except BookError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def put_back(
    backup: Path, book: Path, now: datetime, keys: Keys | None = None
) -> Restored:
    """Put a backup in the place of a book; `keys` open the two where they need it.

    Raises BookError as `db.backups.restore` does.
    """
    return restore(backup, book, own_folder(book), now, keys)
