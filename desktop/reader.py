"""What a card asks of a whole book: a small one at once, a large one in the worker."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from db.errors import BookError
from db.sqlite import Connection
from desktop.book import Book
from desktop.latest import Latest
from desktop.tasks import Tasks

T = TypeVar("T")


class Reader(QObject):
    """Asks for one card; of what it asks only the newest is answered."""

    def __init__(self, book: Book, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._latest = Latest(tasks, self)

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._latest.busy

    def ask(
        self, question: Callable[[Connection], T], answer: Callable[[T], None]
    ) -> None:
        """Call `answer` with what the question gives; at once for a small book."""
        book = self._book
        if not book.summaries.is_large:
            self.forget()
            answer(book.read(question))
            return
        lend = book.reading

        def work() -> T:
            with lend() as connection:
                return question(connection)

        def done(found: T) -> None:
            if not book.summaries.is_closed:
                answer(found)

        def failed(error: Exception) -> None:
            if not isinstance(error, BookError):
                raise error
            # What is wrong with the file, the window itself then finds and says.
            if not book.summaries.is_closed:
                answer(book.read(question))

        self._latest.run(work, done, failed)

    def forget(self) -> None:
        """Want no answer any more."""
        self._latest.forget()
