"""Another password for a book, with a backup before, and all that lies beside. No Qt.

Kept apart from the window: here is what its worker does.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.backups import back_up, folder_of
from db.password import Key
from db.sealed import draft_of, read_sealed, write_sealed
from desktop.backing_up import own_folder


def is_password(password: str, key: Key) -> bool:
    """Tell whether a password is the one that gave a key (takes about 0.1 s)."""
    return Key.of(password, key.salt) == key


def relock_book(book: Path, key: Key | None, new: str, now: datetime) -> Key | None:
    """Give a closed book another password, "" none; give the key it has then.

    It is backed up as it was first. Raises BookError or PasswordError; the book is
    as it was before.
    """
    from db.password_change import change  # noqa: PLC0415  # seldom

    new_key = Key.new(new) if new else None
    back_up(book, own_folder(book), now, key)
    change(book, key, new_key)
    reseal(book, key, new_key)
    return new_key


def reseal(book: Path, key: Key | None, new_key: Key | None) -> None:
    """Bring what lies half typed beside a book under its password."""
    draft = draft_of(book)
    if not draft.exists():
        return
    text = read_sealed(draft, key)
    if text is not None:
        with suppress(OSError):
            write_sealed(draft, text, new_key)


def open_copies(book: Path, second: Path | None) -> tuple[Path, ...]:
    """List the copies of a book, in its folders and beside it, that are in clear."""
    from db import password_change  # noqa: PLC0415  # seldom

    folders = [own_folder(book)]
    if second is not None:
        folders.append(folder_of(book, second))
    return password_change.open_copies(book, folders)


def relock(
    copies: Sequence[Path], key: Key, told: Callable[[int, int], None]
) -> tuple[Path, ...]:
    """Bring copies in clear under a key; give those that could not be."""
    from db import password_change  # noqa: PLC0415  # seldom

    return password_change.relock(copies, key, told)


def remove(copies: Sequence[Path]) -> tuple[Path, ...]:
    """Delete copies; give those that could not be."""
    from db import password_change  # noqa: PLC0415  # seldom

    return password_change.remove(copies)
