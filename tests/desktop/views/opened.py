"""Opens the window on a book for a test."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.window import MainWindow


def open_window(qtbot: QtBot, book: Book, scope: Scope, folder: Path) -> MainWindow:
    """Show the window with settings of its own, and wait for its first paint."""
    tasks = Tasks()
    window = MainWindow(book, scope, Settings(folder / "settings.ini"), tasks)
    tasks.setParent(window)
    qtbot.addWidget(window, before_close_func=lambda _window: finish(tasks))
    with qtbot.waitExposed(window):
        window.show()
    return window


def finish(tasks: Tasks) -> None:
    """Wait until nothing is drawn or written any more."""
    assert tasks.wait()
