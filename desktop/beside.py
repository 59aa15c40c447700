"""Changes of a book that take long: kept in the worker, told of when they are done."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from db.errors import BookError
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.tasks import Tasks
from desktop.words import translate

if TYPE_CHECKING:
    from db.store import Store
    from desktop.progress import Progress

T = TypeVar("T")
MANY = 200
"""Rows from which on the window would be felt to wait for their change."""


class Beside:
    """The worker as the place in which one book is changed; `say` tells what failed."""

    def __init__(self, book: Book, tasks: Tasks, say: Callable[[str], None]) -> None:
        self.book, self.say = book, say
        self._tasks = tasks

    def run(
        self,
        label: str,
        work: "Callable[[Store, Progress], T]",
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

        self._tasks.run_long(
            label, lambda progress: work(store, progress), finished, failed, cancelled
        )


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
