"""The entries of the file menu that ask for a file and hand it to the application."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from desktop.views.ask import KnownFile, NewFile
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsm", ".ods", ".json", ".yibao")
"""How files are called that can be imported."""


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
    """Ask which table, whole book or copy of the book shall be imported."""
    path = KnownFile.ask(window, translate("window", "Import"), _imported())
    if path is not None:
        window.import_file(path)


def dropped_file(data: QMimeData) -> Path | None:
    """Give the one file that was dragged here, if it can be imported."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    fitting = [path for path in files if path.suffix.lower() in ENDINGS]
    return fitting[0] if len(files) == len(fitting) == 1 else None


def ask_export(window: "MainWindow") -> None:
    """Ask where the whole book shall be written."""
    title = translate("window", "Export the whole book")
    proposed = f"{window.book.path.stem}.json"
    path = NewFile.ask(window, title, proposed, _exchanged())
    if path is not None:
        window.export_wanted.emit(path)


def _books() -> str:
    return translate("window", "Books of Yibao Ledger (*.yibao)")


def _imported() -> str:
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    text = translate("window", "Tables and books ({0})")
    return text.format(kinds)


def _exchanged() -> str:
    return translate("window", "Whole book as JSON (*.json)")
