"""Changes of a book that take long: kept in the worker, told of when they are done."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from db.errors import BookError
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.tasks import Tasks
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.rules.records import Record
    from db.store import Store
    from desktop.progress import Progress

T = TypeVar("T")
MANY = 200
"""Rows from which on the window would be felt to wait for their change."""


class Writer:
    """What work in the worker changes the book with; stopped, it leaves no trace."""

    def __init__(self, store: "Store", progress: "Progress") -> None:
        self._store, self._progress = store, progress

    def keep(
        self, name: str, put: "Sequence[Record]" = (), remove: "Sequence[Record]" = ()
    ) -> None:
        """Keep one action. Raises Refused, BookError and Cancelled."""
        from db.store import Edit  # noqa: PLC0415  # heavy: after the first paint

        self._store.apply(Edit(name, put, remove), told=self._progress.step)

    def turn(self, kind: str) -> str | None:
        """Undo or redo one action; name it. Raises BookError and Cancelled."""
        turned = self._store.undo if kind == "undo" else self._store.redo
        step = turned(told=self._progress.step)
        return None if step is None else step.name


class Beside:
    """The worker as the place in which one book is changed; `say` tells what failed."""

    def __init__(
        self, book: Book, tasks: Tasks, page: QObject, say: Callable[[str], None]
    ) -> None:
        self.book, self._say = book, say
        self._tasks = tasks
        self._page = page

    def say(self, sentence: str) -> None:
        """Say what came of it, while the page is there that began it.

        It is not once the book was locked, or the window made anew.
        """
        if isValid(self._page):
            self._say(sentence)

    def run(
        self,
        label: str,
        work: "Callable[[Writer, Progress], T]",
        done: Callable[[T], None],
    ) -> None:
        """Change the book; meanwhile nothing else can. `done` announces what was."""
        try:
            store = self.book.begin_beside()
        except BookError as error:
            self.say(book_sentence(error))
            return

        def finished(value: T) -> None:
            self.book.end_beside()
            done(value)

        def failed(error: Exception) -> None:
            self.book.end_beside()
            self.say(_why(error))

        def cancelled() -> None:
            self.book.end_beside()
            text = translate("entries", "Cancelled: {0}. Nothing was changed.")
            self.say(text.format(label))

        def working(progress: "Progress") -> T:
            return work(Writer(store, progress), progress)

        self._tasks.run_long(label, working, finished, failed, cancelled)


def _why(error: Exception) -> str:
    from db.store import Refused  # noqa: PLC0415  # heavy: after the first paint

    if isinstance(error, BookError):
        return book_sentence(error)
    if isinstance(error, Refused):
        return sentence(error.problems[0][1])
    if isinstance(error, KeyError):
        return translate(
            "entries",
            "Some of these entries are no longer in the book; nothing was changed.",
        )
    raise error
