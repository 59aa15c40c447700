"""Guards the open book: nobody else writes it, and it stays the file that it was."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from db.errors import BookError
from desktop.apart import compare_offers, offer_copies, went_apart
from desktop.backing_up import own_folder
from desktop.book import Book
from desktop.guard_words import (
    apart_sentence,
    elsewhere_sentence,
    lost_sentence,
    older_sentence,
)
from desktop.guard_words import read_only_sentence as read_only
from desktop.instance import Instance, Owner
from desktop.problems import book_sentence
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.restore_dialog import RestoreDialog
from desktop.views.window import MainWindow
from desktop.words import translate

LOOK: Final = 2000
"""Milliseconds between two looks at which file lies under the window."""


class Guard(QObject):
    """Holds the lock of the open book and tells its window what is special about it.

    Signals:
        called: the program was started on the book again.
    """

    called = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._tasks = settings, tasks
        self._instance: Instance | None = None
        self._book: Book | None = None
        self._window: MainWindow | None = None
        self._host = ""
        self._seen = 0
        self._apart = False
        self.looking = QTimer(self, interval=LOOK)
        self.looking.timeout.connect(self.look)

    def claim(self, path: Path) -> tuple[Instance | None, Owner | None]:
        """Take the lock of a book; give it, or who has it."""
        if self._instance is not None and self._instance.book == path.resolve():
            return self._instance, self._instance.claim()
        wanted = Instance(path, self)
        return wanted, wanted.claim()

    def drop(self, claimed: Instance | None) -> None:
        """Let go of a lock that was taken for a book that did not open."""
        if claimed is not None and claimed is not self._instance:
            claimed.release()
            claimed.deleteLater()

    def watch(self, book: Book, claimed: Instance | None, owner: Owner | None) -> None:
        """Guard a book from now on, and no other; `owner` has it on another machine."""
        self._hold(claimed)
        self._book, self._window = book, None
        self._host = "" if owner is None else owner.host
        book.read_only = book.read_only or owner is not None
        self._seen = 0 if book.is_sample else self._settings.seen(book.path)
        self._apart = not book.is_sample and went_apart(book, self._settings)
        if self._seen <= book.generation:
            self._remember()
        book.changed.connect(self._remember)
        self.looking.start()

    def show(self, window: MainWindow) -> None:
        """Tell the window of the book what is special about it."""
        self._window = window
        book = window.book
        if self._host:
            window.guard.say(elsewhere_sentence(self._host), {})
        elif book.read_only:
            window.guard.say(read_only(), {})
        elif self._seen > book.generation:
            self._warn(window, older_sentence(self._seen, book.generation))
        elif self._apart:
            self._warn(window, apart_sentence())
        elif not book.is_sample:
            offer_copies(window, self._settings)

    def look(self) -> None:
        """Look which file lies under the window, and say so when it is another."""
        window, book = self._window, self._book
        if window is None or book is None or not isValid(window):
            return
        lost = book.lost
        if not lost:
            return
        self.looking.stop()
        offers = {translate("guard", "&Save a copy as…"): self.save_copy}
        if lost == "replaced":
            offers[translate("guard", "&Open the new file")] = self._reopen
        window.guard.say(lost_sentence(lost, book.path.name), offers)

    def hold(self, claimed: Instance | None) -> None:
        """Keep the lock of a book that is not open yet: it has a password."""
        self.rest()
        self._hold(claimed)

    def rest(self) -> None:
        """Look no longer, but keep the lock."""
        self.looking.stop()
        self._book = self._window = None

    def release(self) -> None:
        """Let somebody else have the book."""
        self.rest()
        self._hold(None)

    def save_copy(self) -> None:
        """Ask for a name and write what is shown there."""
        if self._window is None or self._book is None:
            return
        title = translate("guard", "Save a copy")
        kinds = translate("window", "Books of Yibao Ledger (*.yibao)")
        proposed = f"{self._book.path.stem}-2.yibao"
        target = NewFile.ask(self._window, title, proposed, kinds)
        if target is not None:
            self.write_copy(target)

    def write_copy(self, target: Path) -> None:
        """Write what is shown into a new file; say what came of it."""
        if self._window is None or self._book is None:
            return
        try:
            self._book.save_copy(target)
        except BookError as error:
            self._window.say(book_sentence(error))
        else:
            text = translate("guard", "A copy was saved: {0}")
            self._window.say(text.format(target))

    def _reopen(self) -> None:
        if self._window is not None and self._book is not None:
            self._window.book_wanted.emit(self._book.path)

    def _hold(self, claimed: Instance | None) -> None:
        if self._instance is not None and self._instance is not claimed:
            self._instance.release()
            self._instance.deleteLater()
        if claimed is not None and claimed is not self._instance:
            claimed.called.connect(self.called)
            claimed.listen()
        self._instance = claimed

    def _warn(self, window: MainWindow, said: str) -> None:
        offers = compare_offers(window, own_folder(window.book.path)) | {
            translate("guard", "Look at the &backups…"): self._show_backups,
            translate("guard", "&Keep this one"): self._keep,
        }
        window.guard.say(said, offers)

    def _show_backups(self) -> None:
        if self._window is None:
            return
        path = self._window.book.path
        dialog = RestoreDialog(
            path,
            (own_folder(path),),
            self._tasks,
            self._window,
            key=self._window.book.key,
        )
        dialog.chosen.connect(self._window.restore_wanted)
        dialog.open()

    def _keep(self) -> None:
        self._seen, self._apart = 0, False
        self._remember()
        if self._window is not None:
            self._window.guard.say("", {})

    def _remember(self) -> None:
        """Remember how far the book has come, unless it is behind what was seen."""
        book = self._book
        if book is None or book.is_sample or book.lost or self._apart:
            return
        if book.generation >= self._seen:
            self._seen = book.generation
            self._settings.see(book.path, self._seen)
            self._settings.see_mark(book.path, book.mark)
