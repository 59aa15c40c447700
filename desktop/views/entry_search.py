"""Looks for entries: in a small book at once, in a large one beside the window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.connection import reading
from db.errors import BookError
from db.password import Key
from db.queries import entries
from db.queries.entries import Filter, Found, Order, Totals
from desktop.book import Book
from desktop.latest import Latest
from desktop.problems import book_sentence
from desktop.tasks import Tasks

if TYPE_CHECKING:
    from array import array

SMALL = 2000
"""A book of so many entries is searched before a key comes up again."""


@dataclass(frozen=True)
class Request:
    """What to find; `account`: whose balance is wanted after each entry.

    `before`: the keys that the same filter left last; None: it is another filter.
    """

    wanted: Filter
    order: Order
    account: int | None = None
    before: "array[int] | None" = None


@dataclass(frozen=True)
class Answer:
    """What was found, the balances by key, and the keys that are new."""

    request: Request
    found: Found
    after: Mapping[int, int]
    new: Sequence[int]


class EntrySearch(QObject):
    """Asks the book what the table is to show.

    Signals:
        found: this is what was asked for last (Answer).
        summed: so much is what was selected last (Totals).
        failed: the book could not be read; a sentence says why.
    """

    found = Signal(object)
    summed = Signal(object)
    failed = Signal(str)

    def __init__(self, book: Book, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._search = Latest(tasks, self)
        self._sums = Latest(tasks, self)
        self._counted: tuple[int, int] | None = None

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._search.busy

    def ask(self, request: Request) -> bool:
        """Look for entries; tell whether the answer has been given already."""
        if self._is_small():
            self._search.forget()
            self.found.emit(_answer_of_book(self._book, request))
            return True
        path, key = self._book.path, self._book.key
        work = lambda: look(path, request, key)  # noqa: E731  # no name says more
        self._search.run(work, self.found.emit, self._tell)
        return False

    def sum_up(self, keys: Sequence[int]) -> None:
        """Sum entries selected."""
        if len(keys) <= SMALL:
            self._sums.forget()
            self.summed.emit(self._book.totals(keys))
            return
        path, key = self._book.path, self._book.key
        self._sums.run(lambda: sums(path, keys, key), self.summed.emit, self._tell)

    def forget_sums(self) -> None:
        """Let no sum of an older selection come any more."""
        self._sums.forget()

    def _is_small(self) -> bool:
        generation = self._book.generation
        if self._counted is None or self._counted[0] != generation:
            self._counted = generation, self._book.count(Filter())
        return self._counted[1] <= SMALL

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, BookError):
            raise error
        self.failed.emit(book_sentence(error))


def look(path: Path, request: Request, key: Key | None = None) -> Answer:
    """Find entries through a connection of one's own. Raises BookError."""
    with reading(path, key) as connection:
        account = request.account
        found = entries.find(connection, request.wanted, request.order)
        after = {} if account is None else entries.running(connection, account)
    return Answer(request, found, after, appeared(request.before, found.keys))


def sums(path: Path, keys: Sequence[int], key: Key | None = None) -> Totals:
    """Sum entries through a connection of one's own. Raises BookError."""
    with reading(path, key) as connection:
        return entries.totals(connection, keys)


def _answer_of_book(book: Book, request: Request) -> Answer:
    account = request.account
    after = {} if account is None else book.running(account)
    found = book.find(request.wanted, request.order)
    return Answer(request, found, after, appeared(request.before, found.keys))


def appeared(before: "array[int] | None", now: "array[int]") -> Sequence[int]:
    """Give the keys that were not there before, in their order."""
    if before is None or before == now:
        return ()
    known = frozenset(before)
    return [key for key in now if key not in known]
