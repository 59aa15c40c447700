"""The entries of the file menu that ask for a file and hand it to the application."""

from typing import TYPE_CHECKING

from desktop.views.ask import KnownFile, NewFile
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


def ask_new(window: "MainWindow") -> None:
    """Ask where a new book shall lie."""
    title = translate("window", "New book")
    proposed = translate("window", "My ledger") + ".yibao"
    path = NewFile.ask(window, title, proposed, _books())
    if path is not None:
        window.new_book_wanted.emit(path)


def ask_open(window: "MainWindow") -> None:
    """Ask which book shall be opened."""
    path = KnownFile.ask(window, translate("window", "Open a book"), _books())
    if path is not None:
        window.book_wanted.emit(path)


def ask_import(window: "MainWindow") -> None:
    """Ask which interchange file shall be imported."""
    path = KnownFile.ask(window, translate("window", "Import"), _exchanged())
    if path is not None:
        window.import_wanted.emit(path)


def ask_export(window: "MainWindow") -> None:
    """Ask where the whole book shall be written."""
    title = translate("window", "Export the whole book")
    proposed = f"{window.book.path.stem}.json"
    path = NewFile.ask(window, title, proposed, _exchanged())
    if path is not None:
        window.export_wanted.emit(path)


def _books() -> str:
    return translate("window", "Books of Yibao Ledger (*.yibao)")


def _exchanged() -> str:
    return translate("window", "Whole book as JSON (*.json)")
