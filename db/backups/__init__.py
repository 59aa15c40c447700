"""Verified copies of a book: made, listed, thinned and put back."""

from db.backups.catalogue import Backup, backups, folder_of, holds, opens_as
from db.backups.making import Made, back_up, copy_from, copy_to
from db.backups.restoring import Keys, Restored, restore

__all__ = [
    "Backup",
    "Keys",
    "Made",
    "Restored",
    "back_up",
    "backups",
    "copy_from",
    "copy_to",
    "folder_of",
    "holds",
    "opens_as",
    "restore",
]
