"""What is remembered of the last backup of a book between two starts."""

from pathlib import Path

from desktop.backing_up import Kept, Trouble, own_folder
from desktop.settings import Settings


def remembered(settings: Settings, book: Path) -> Trouble | None:
    """Give what stopped the last backup of a book; None: it was made."""
    found = settings.backup_trouble(_place(book))
    return None if found is None else Trouble(*found)


def remember(settings: Settings, book: Path, kept: Kept) -> None:
    """Remember what came of a backup."""
    trouble = kept.trouble
    said = None if trouble is None else (trouble.code, trouble.path)
    settings.set_backup_trouble(_place(book), said)


def _place(book: Path) -> str:
    """Name a book by the hash that ends the name of its folder."""
    return own_folder(book).name[-8:]
