"""What follows from a book, computed once until a change; a large one in the worker."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from db.errors import BookError
from db.queries import people, rows, summaries, touched
from db.queries.weight import rows_since
from db.rules.records import Person
from db.rules.summary import Summary
from db.sqlite import Connection
from desktop.tasks import Tasks

Lend = Callable[[], AbstractContextManager[Connection]]
LARGE = 3_000
"""Entries to be read again, from which on people would feel that they wait."""


@dataclass(frozen=True)
class Standing:
    """Every summary of a book as it stood after so many changes."""

    generation: int
    of: Mapping[int, Summary]


def stand(
    lend: Lend, today: date, known: Mapping[int, Summary], since: Mapping[int, date]
) -> Standing:
    """Compute every summary through a connection of one's own. Raises BookError.

    What is known is right but for what happened since a day, where one is given.
    """
    with lend() as connection:
        connection.execute("BEGIN").close()
        generation = touched.generation(connection)
        found = {}
        for person in people.people(connection):
            number = person.id or 0
            before, day = known.get(number), since.get(number)
            found[number] = (
                before
                if before is not None and day is None
                else summaries.summary_of(
                    connection, person, today, before, day or date.min
                )
            )
    return Standing(generation, found)


class Summaries(QObject):
    """Knows the summary of everybody; while one is computed, the one before.

    Signals:
        settled: what was computed in the worker is known now.
    """

    settled = Signal()

    def __init__(
        self, connection: Connection, lend: Lend, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._connection, self._lend, self._today = connection, lend, today
        self._tasks: Tasks | None = None
        self._known: dict[int, Summary] = {}
        self._touched: dict[int, date] = {}
        self._generation = touched.generation(connection)
        self._running = self._closed = False
        self._ready: list[Callable[[], None]] = []

    @property
    def pending(self) -> bool:
        """Tell whether what is known is from before a change."""
        return self._running

    @property
    def is_closed(self) -> bool:
        """Tell whether the book was closed."""
        return self._closed

    @property
    def is_large(self) -> bool:
        """Tell whether people would feel that all of the book is read."""
        return self._is_much(date.min)

    def prepare(self, tasks: Tasks, ready: Callable[[], None]) -> None:
        """Call back when everything is known; from now on compute in the worker."""
        self._tasks = tasks
        if not self._is_much(date.min):
            ready()
            return
        self._ready.append(ready)
        self._begin()

    def of(self, person_id: int) -> Summary:
        """Give both ledgers of a person. Raises KeyError where nobody has the id."""
        if touched.generation(self._connection) != self._generation:
            self.forget(None)
        known, since = self._known.get(person_id), self._touched.get(person_id)
        if known is not None and self._running:
            return known
        if known is not None and known.as_of != self._today():
            if self._begin_if_much(date.min):
                return known
            known = None
        if known is not None and since is None:
            return known
        return self._compute(person_id, known, since or date.min)

    def follow(self) -> None:
        """Doubt what the newest action in the book touched."""
        alone = touched.generation(self._connection) == self._generation + 1
        self.forget(touched.touched_since(self._connection) if alone else None)

    def forget(self, since: date | None) -> None:
        """Doubt every summary from a day on; None: altogether."""
        self._generation = touched.generation(self._connection)
        day = since or date.min
        for known in self._known:
            self._touched[known] = min(day, self._touched.get(known, day))
        if not self._begin_if_much(day) and since is None:
            self._known.clear()
            self._touched.clear()

    def close(self) -> None:
        """Take no more results; the connection is closed."""
        self._closed = True
        self._ready.clear()

    def _compute(self, person_id: int, known: Summary | None, since: date) -> Summary:
        person = rows.read_one(self._connection, Person, person_id)
        if person is None:
            raise KeyError(person_id)
        found = summaries.summary_of(
            self._connection, person, self._today(), known, since
        )
        self._known[person_id] = found
        self._touched.pop(person_id, None)
        return found

    def _is_much(self, since: date) -> bool:
        """Tell whether the years that a day can still change have many entries."""
        starts = (first for one in self._known.values() for first in one.starts(since))
        return rows_since(self._connection, min([since, *starts])) > LARGE

    def _begin_if_much(self, since: date) -> bool:
        """Compute in the worker what would make the window wait; tell whether so."""
        if self._running:
            return True
        if self._tasks is None or not self._known or not self._is_much(since):
            return False
        self._begin()
        return True

    def _begin(self) -> None:
        if self._tasks is None or not isValid(self._tasks):
            return
        self._running = True
        today, lend = self._today(), self._lend
        whole = {number for number, day in self._touched.items() if day == date.min}
        known = {
            number: one
            for number, one in self._known.items()
            if number not in whole and one.as_of == today
        }
        since = dict(self._touched)
        self._tasks.run(
            lambda: stand(lend, today, known, since), self._take, self._give_up
        )

    def _take(self, standing: Standing) -> None:
        if self._closed or not isValid(self):
            return
        generation = touched.generation(self._connection)
        if generation != self._generation:
            self.forget(None)
        if standing.generation != generation:
            self._begin()
            return
        self._known = dict(standing.of)
        self._touched.clear()
        self._settle()

    def _give_up(self, error: Exception) -> None:
        """Let the window ask itself, and say what is wrong with the file."""
        if self._closed or not isValid(self):
            return
        if not isinstance(error, BookError):
            raise error
        self._known.clear()
        self._touched.clear()
        self._settle()

    def _settle(self) -> None:
        self._running = False
        ready, self._ready = self._ready, []
        for call in ready:
            call()
        self.settled.emit()
