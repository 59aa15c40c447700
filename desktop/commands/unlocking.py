"""The password of a book on the command line: asked for at the terminal or in a file.

It never stands on the command line itself: others would see it in the list of
processes, and the shell would remember it.
"""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from db.backups import Keys
from db.errors import BookError
from db.password import Key, PasswordError
from db.password_file import is_encrypted, unlock
from desktop import dumps
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.words import translate

MOST_BYTES = 4096


def key_of(book: Path, file: Path | None) -> Key | None:
    """Give the key of a book, its password asked for; None: it needs none.

    Raises Failure or BookError. A book that is not there needs none either.
    """
    try:
        if not is_encrypted(book):
            return None
    except BookError:
        return None
    dumps.forbid()
    try:
        return unlock(book, _password(book, file))
    except PasswordError as error:
        raise BookError("wrong_password", book) from error


def keys_of(backup: Path, book: Path, file: Path | None) -> Keys:
    """Give the keys of a backup and of the book it replaces. Raises as `key_of`."""
    of_backup = key_of(backup, file)
    try:
        of_book = key_of(book, file)
    except BookError as error:
        # The file holds the password of the backup; the book is then kept locked.
        if error.code != "wrong_password" or of_backup is None:
            raise
        of_book = None
    return Keys(of_book, of_backup)


def unlocked(chosen: argparse.Namespace) -> argparse.Namespace:
    """Add the key of the book that a command names. Raises as `key_of`."""
    book = getattr(chosen, "book", None)
    file = getattr(chosen, "password_file", None)
    chosen.key = None if book is None else key_of(book, file)
    return chosen


def _password(book: Path, file: Path | None) -> str:
    if file is not None:
        return _read(file)
    if sys.stdin is None or not sys.stdin.isatty():
        text = translate(
            "cli",
            "{0} has a password. Please run this at a terminal, which asks for it, or "
            "name a file that holds it: --password-file FILE.",
        )
        raise Failure(text.format(one_line(str(book))))
    asked = translate("cli", "Password of {0}: ").format(one_line(book.name))
    try:
        return getpass(asked)
    except EOFError as error:
        raise BookError("wrong_password", book) from error


def _read(file: Path) -> str:
    """Read the first line of a file; only what ends the line is left out."""
    try:
        with file.open("rb") as opened:
            line = opened.readline(MOST_BYTES).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        text = translate("cli", "{0} cannot be read.")
        raise Failure(text.format(one_line(str(file)))) from error
    return line.rstrip("\r\n")
