"""Verified copies of a book: made, listed, thinned and put back."""

from db.backups.catalogue import Backup, backups, folder_of, holds
from db.backups.making import Made, back_up, copy_to
from db.backups.restoring import restore

__all__ = [
    "Backup",
    "Made",
    "back_up",
    "backups",
    "copy_to",
    "folder_of",
    "holds",
    "restore",
]
