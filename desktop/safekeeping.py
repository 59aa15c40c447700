"""Backs the open book up by itself: beside the window, which never waits for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.backing_up import Kept, Trouble, keep
from desktop.backup_state import remember
from desktop.backup_words import shrunk_sentence, trouble_sentence
from desktop.book import Book, at_once
from desktop.settings import Settings
from desktop.tasks import Tasks

HALF_HOUR: Final = 30 * 60 * 1000
"""Milliseconds from a change to the backup that holds it."""


class Safekeeping(QObject):
    """Makes a backup half an hour after a change, before a risk, and at the end.

    The sample book is never backed up. A trouble is said once, until a backup
    succeeds or something else stops it.

    Signals:
        said: a sentence about a backup that could not be made.
        finished: a backup was made, or could not be.
    """

    said = Signal(str)
    finished = Signal()

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._settings = tasks, settings
        self._book: Book | None = None
        self._told: Trouble | None = None
        self._at_end: list[tuple[Path, Kept]] = []
        self.due = QTimer(self, singleShot=True, interval=HALF_HOUR)
        self.due.timeout.connect(self.back_up)

    def watch(self, book: Book) -> None:
        """Keep a book safe from now on, and no other."""
        self.leave()
        if not book.is_sample:
            self._book = book
            book.changed.connect(self._begin_waiting)
            book.safe_first = self.back_up

    def back_up(self, then: Callable[[], None] = lambda: None) -> None:
        """Back the book up in the worker if it has changed; then go on."""
        self.due.stop()
        if self._book is None:
            then()
            return
        path = self._book.path

        def done(kept: Kept) -> None:
            self._tell(path, kept)
            then()

        self._tasks.run(self._work(self._book), done)

    def leave(self) -> None:
        """Back the book up a last time in the worker, and watch it no longer."""
        self.due.stop()
        if self._book is None:
            return
        book, self._book = self._book, None
        book.safe_first = at_once
        book.changed.disconnect(self._begin_waiting)
        work, path = self._work(book), book.path

        def last() -> None:
            self._at_end.append((path, work()))

        self._tasks.run(last, lambda _none: self.remember())

    def forget(self) -> None:
        """Watch the book no longer; somebody else has backed it up."""
        if self._book is not None:
            self._book.changed.disconnect(self._begin_waiting)
            self._book.safe_first = at_once
        self._book = None
        self.due.stop()

    def remember(self) -> None:
        """Remember what came of last backups; it is told while somebody is there."""
        while self._at_end:
            self._tell(*self._at_end.pop())

    def _work(self, book: Book) -> Callable[[], Kept]:
        second = self._settings.second_folder
        return partial(keep, book.path, second, book.now, book.key)

    def _begin_waiting(self) -> None:
        if not self.due.isActive():
            self.due.start()

    def _tell(self, path: Path, kept: Kept) -> None:
        remember(self._settings, path, kept)
        if kept.trouble is not None and kept.trouble != self._told:
            self.said.emit(trouble_sentence(kept.trouble))
        elif kept.made is not None and kept.made.shrunk:
            self.said.emit(shrunk_sentence())
        self._told = kept.trouble
        self.finished.emit()
