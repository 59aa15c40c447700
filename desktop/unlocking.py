"""Asks for the password of a book in the frame of the window, and finds its key."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from db.errors import BookError
from db.password import Key, PasswordError
from db.password_file import unlock
from desktop import dumps
from desktop.backing_up import own_folder
from desktop.frame import Frame
from desktop.problems import book_sentence
from desktop.tasks import Tasks
from desktop.tries import pause_after
from desktop.views.ask import KnownFile
from desktop.views.restore_dialog import RestoreDialog
from desktop.views.unlock import UnlockView
from desktop.words import translate


class Unlocking(QObject):
    """Shows the locked book until its password is given, or another book wanted.

    Wrong tries are counted while the program runs, whatever is opened between.

    Signals:
        unlocked: the book (Path) opens with this key (Key, or None).
        other_wanted: this book (Path) is to be opened instead.
        restore_wanted: in the place of this book (Path) that backup (Path) is wanted.
    """

    unlocked = Signal(object, object)
    other_wanted = Signal(object)
    restore_wanted = Signal(object, object)

    def __init__(self, frame: Frame, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._tasks = frame, tasks
        self._wrong = 0
        self.view: UnlockView | None = None

    def ask(self, book: Path) -> None:
        """Show the frame without anything of the book but its name."""
        dumps.forbid()
        view = self.view = UnlockView(book)
        view.tried.connect(partial(self._try, book))
        view.other_wanted.connect(self._ask_other)
        view.backup_wanted.connect(partial(self._show_backups, book))
        self._frame.show_alone(view, book.stem)
        view.ask()

    def _try(self, book: Path, password: str) -> None:
        view = self.view
        if view is None:
            return

        def done(key: Key | None) -> None:
            self._wrong = 0
            if view is self.view and isValid(view):
                self.view = None
                self.unlocked.emit(book, key)

        self._tasks.run(lambda: unlock(book, password), done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        view = self.view
        if not isinstance(error, BookError | PasswordError):
            raise error
        if view is None or not isValid(view):
            return
        if isinstance(error, BookError) and error.code != "wrong_password":
            view.refuse(book_sentence(error), 0)
            return
        self._wrong += 1
        said = translate(
            "password",
            "This is not the password. Please look at capital and small letters and "
            "at the language of the keyboard, then try again.",
        )
        view.refuse(said, pause_after(self._wrong))

    def _ask_other(self) -> None:
        kinds = translate("window", "Books of Yibao Ledger (*.yibao)")
        title = translate("window", "Open a book")
        path = KnownFile.ask(self._frame, title, kinds)
        if path is not None:
            self.other_wanted.emit(path)

    def _show_backups(self, book: Path) -> None:
        dialog = RestoreDialog(book, (own_folder(book),), self._tasks, self._frame)
        dialog.chosen.connect(partial(self.restore_wanted.emit, book))
        dialog.open()
