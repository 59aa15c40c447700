"""A book that does not open any more: its backups are offered, never an empty start."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.backups import Keys, backups
from db.errors import BookError
from desktop.backing_up import is_locked, own_folder, put_back
from desktop.problems import book_sentence
from desktop.tasks import Tasks

LOST = {"missing", "damaged", "not_a_book", "foreign"}
"""Why a book does not open any more that a backup can bring back."""


def is_kept(path: Path, error: BookError) -> bool:
    """Tell whether a book that does not open any more has backups."""
    return error.code in LOST and bool(backups(own_folder(path)))


def bring_back(
    path: Path,
    error: BookError,
    clock: Callable[[], datetime],
    tasks: Tasks,
    parent: QWidget,
) -> bool:
    """Offer the backups of a book that is lost; tell whether one was put back.

    Raises BookError when the one chosen cannot be; the book is as it was before.
    """
    from desktop.views.ask_key import ask_key  # noqa: PLC0415  # seldom
    from desktop.views.restore_dialog import RestoreDialog  # noqa: PLC0415  # seldom

    said = book_sentence(error)
    dialog = RestoreDialog(path, (own_folder(path),), tasks, parent, said)
    wanted: list[Path] = []
    dialog.chosen.connect(wanted.append)
    dialog.exec()
    for backup in wanted:
        key = ask_key(parent, backup) if is_locked(backup, None) else None
        if key is None and is_locked(backup, None):
            return False
        put_back(backup, path, clock(), Keys(None, key))
    return bool(wanted)
