"""Whole books in and out of files, as the window's menu asks for them."""

# ruff: noqa: PLC0415  # the store is heavy and the window shows before it is loaded

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from db.errors import BookError
from desktop.book import Book
from desktop.exports.files import replacing
from desktop.problems import book_sentence
from desktop.words import translate


def make(path: Path, clock: Callable[[], datetime]) -> None:
    """Make an empty book. Raises BookError when it cannot be made."""
    from db.store import Store

    Store.create(path, clock).close()


def import_into(book: Book, file: Path) -> str:
    """Add the rows of an interchange file to a book; say what came of it."""
    from db import interchange
    from desktop.commands import books
    from desktop.commands.failure import Failure

    try:
        loaded = interchange.load(book.store, books.read_file(file))
    except interchange.Unreadable as refused:
        return books.refusal(file, refused)
    except Failure as failure:
        return str(failure)
    except BookError as error:
        return book_sentence(error)
    book.announce("do", "import")
    text = translate("window", "Imported {0} entries and {1} people from {2}.")
    entries = loaded.postings + loaded.spendings + loaded.transfers
    return text.format(entries, loaded.people, file.name)


def export_whole(book: Book, file: Path) -> str:
    """Write the whole book as an interchange file; say what came of it."""
    from db import interchange

    try:
        with (
            book.store.read() as connection,
            replacing(file) as new,
            new.open("w", encoding="utf-8") as text,
        ):
            text.writelines(interchange.dump(connection))
    except OSError:
        return translate("window", "{0} cannot be written.").format(file)
    return translate("window", "The whole book was written to {0}.").format(file)
