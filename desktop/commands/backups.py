"""`yibao backup` and `yibao restore`: proven copies of a book, out and back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from db.backups import Keys, back_up, copy_to
from db.errors import BookError
from db.password import Key
from desktop.backing_up import Trouble, own_folder, put_back
from desktop.backup_words import holding_words, shrunk_sentence, trouble_sentence
from desktop.commands.claiming import claimed
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.words import translate

Clock = Callable[[], datetime]


def keep(book: Path, to: Path | None, clock: Clock, key: Key | None = None) -> str:
    """Back a book up and say where, and what the copy holds.

    Raises:
        Failure: the folder for backups cannot be used.
        BookError: the book, or the file named, cannot be used; nothing was written.
    """
    if to is not None:
        held = holding_words(copy_to(book, to, key))
        return _said(translate("cli", "Backed up to {0}: {1}."), to, held)
    folder = own_folder(book)
    try:
        made = back_up(book, folder, clock(), key)
    except BookError as error:
        if error.code not in {"unwritable", "full"}:
            raise
        raise Failure(_trouble(error.code, folder)) from error
    except OSError as error:
        raise Failure(_trouble("unwritable", folder)) from error
    text = translate("cli", "Backed up to {0}: {1}.")
    if not made.is_new:
        text = translate("cli", "The newest backup holds all of it: {0}: {1}.")
    said = _said(text, made.backup.path, holding_words(made.holding))
    return f"{said}\n{shrunk_sentence()}" if made.shrunk else said


def restore(backup: Path, book: Path, clock: Clock, keys: Keys | None = None) -> str:
    """Put a backup in the place of a book; say what it held and where that book lies.

    Raises BookError; the book is as it was before.
    """
    with claimed(book):
        restored = put_back(backup, book, clock(), keys)
    text = translate("cli", "Restored {0}: {1}.")
    said = _said(text, book, holding_words(restored.holding))
    if restored.former is None:
        return said
    former = translate("cli", "The book as it was before lies at {0}")
    return f"{said}\n{_said(former, restored.former)}"


def _trouble(code: str, folder: Path) -> str:
    return one_line(trouble_sentence(Trouble(code, str(folder))))


def _said(text: str, path: Path, held: str = "") -> str:
    return text.format(one_line(str(path)), held)
