"""One book in one SQLite file: create it, open it, change it one action at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection as SqlConnection
from sqlalchemy import exc

from db import history, writing
from db.connection import open_book
from db.engine import driver_connection, engine_of
from db.errors import BookError
from db.files import Identity, identity, writable
from db.history import Step
from db.new_book import make_file
from db.password import Key
from db.rules.records import Record
from db.sqlite import (
    PATIENCE,
    Connection,
    DatabaseError,
    speaking_of,
    trouble,
)
from db.totals import prove_whole
from db.writing import Refused, Told

__all__ = ["Edit", "Refused", "Store"]


Clock = Callable[[], datetime]
"""Tells the moment, with its zone; the store reads no clock of its own."""


@dataclass(frozen=True)
class Edit:
    """One user action: rows to keep and rows to remove.

    Rows to keep are new without an id or with a negative one, which other rows of
    the action may refer to.
    """

    name: str
    put: Sequence[Record] = ()
    remove: Sequence[Record] = ()
    contents: Mapping[str, bytes] = field(default_factory=dict)
    """The bytes of the files among the rows to keep, by their SHA-256."""


class Store:
    """An open book.

    Raises:
        BookError: the file cannot be used; it is as it was before.
    """

    def __init__(  # noqa: PLR0913  # which file, and how it is opened
        self,
        path: Path,
        clock: Clock,
        patience: int = PATIENCE,
        *,
        key: Key | None = None,
        same: Identity | None = None,
        read_only: bool = False,
    ) -> None:
        """Open an existing book; `patience` with a lock is in milliseconds.

        `key` opens an encrypted one, `same` is the file that it must be,
        `read_only` refuses every change.
        """
        self.path = path
        self._clock = clock
        self._read_only = read_only
        self._same = same
        self._seen = 0
        if same is not None:
            self._stay_same()
        open_book(path, patience, key=key).close()
        self._same = same or identity(path)
        self._engine = engine_of(path, patience, key=key)
        try:
            with self.read() as connection:
                prove_whole(connection, path)
        except BookError:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, clock: Clock, key: Key | None = None) -> "Store":
        """Make an empty book where there is no file yet, readable only by its owner.

        With a `key` it is encrypted from the first byte.

        Raises:
            BookError: exists, unwritable or full; nothing is left behind.
        """
        make_file(path, key)
        return cls(path, clock, key=key)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a driver connection for queries that belong together.

        Raises:
            BookError: the file is locked or damaged.
        """
        with speaking_of(self.path), closing(self._engine.raw_connection()) as lent:
            connection = driver_connection(lent)
            connection.execute("BEGIN")
            yield connection

    @property
    def today(self) -> date:
        """Give the day that it is where the user is."""
        return self._clock().date()

    def apply(
        self, edit: Edit, *, keep: bool = True, told: Told | None = None
    ) -> list[int]:
        """Keep one user action whole, with its history; give the ids put.

        An action that changes no row leaves no trace. Without `keep` everything
        is tried and nothing kept. `told` hears how many of how many steps are done;
        when it raises, nothing is kept.

        Raises:
            Refused: a record is wrong; nothing is kept.
            BookError: full, locked or unwritable; nothing is kept.
        """
        with self._write() as connection:
            operation = history.begin(connection, "do", edit.name, self._now())
            ids = writing.apply(
                connection, edit.put, edit.remove, self.today, edit.contents, told
            )
            history.end(connection)
            if not keep or not history.touched(connection, operation):
                connection.rollback()
        return ids

    def undo(self, told: Told | None = None) -> Step | None:
        """Undo the newest action in force; give it, None when there is none.

        `told` hears how many of how many rows are done; when it raises, nothing is.
        """
        return self._turn_back("undo", told)

    def redo(self, told: Told | None = None) -> Step | None:
        """Redo the action undone last; give it, None when there is none; see `undo`."""
        return self._turn_back("redo", told)

    def back_to(self, operation: int) -> bool:
        """Put the book back to the end of an operation, as one action to be undone.

        False: nothing was done since.

        Raises:
            BookError: full, locked or unwritable; nothing is changed.
        """
        with self._write() as connection:
            opened = history.begin(connection, "do", "back_to", self._now())
            history.rewind(connection, operation)
            history.end(connection)
            changed = history.touched(connection, opened)
            if not changed:
                connection.rollback()
        return changed

    def restore(self, changes: Sequence[int]) -> int:
        """Bring deleted rows back in one action; count them.

        `changes` are the ids of the changes that deleted them.

        Raises:
            Refused: a row does not fit the book any more; nothing is restored.
            BookError: full, locked or unwritable; nothing is restored.
        """
        with self._write() as connection:
            history.begin(connection, "do", "restore", self._now())
            rows = history.restore(connection, changes)
            writing.prove(connection, rows, self.today)
            history.end(connection)
            if not rows:
                connection.rollback()
        return len(rows)

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """Give what undo and redo would do next."""
        with self.read() as connection:
            return history.next_undo(connection), history.next_redo(connection)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def _turn_back(self, kind: str, told: Told | None) -> Step | None:
        with self._write() as connection:
            reader = driver_connection(connection.connection)
            undoing = kind == "undo"
            find = history.next_undo if undoing else history.next_redo
            step = find(reader)
            if step is not None:
                history.begin(connection, kind, step.name, self._now(), step.operation)
                history.invert(connection, step.operation, told)
                history.end(connection)
        return step

    @contextmanager
    def _write(self) -> Iterator[SqlConnection]:
        if self._read_only or not (writable(self.path) or self._gone()):
            raise BookError("read_only", self.path)
        try:
            with self._engine.begin() as connection:
                self._stay_same()
                self._go_on(connection)
                # Within an action rows may refer to what is not there yet.
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                yield connection
            # What was kept in a file that somebody took away meanwhile is not kept.
            self._stay_same()
        except exc.IntegrityError as error:
            raise Refused([(0, writing.broken_rule(error))]) from error
        except (exc.DatabaseError, DatabaseError) as error:
            self._stay_same()
            raise trouble(error, self.path) from error

    def _gone(self) -> bool:
        return identity(self.path) is None

    def _stay_same(self) -> None:
        """Refuse to go on with a file that is not the one that was opened."""
        if self._gone():
            raise BookError("gone", self.path)
        if identity(self.path) != self._same:
            raise BookError("replaced", self.path)

    def _go_on(self, connection: SqlConnection) -> None:
        """Refuse to go on with a file whose contents were put back from outside."""
        found = connection.exec_driver_sql("SELECT generation FROM state").scalar_one()
        if int(found) < self._seen:
            raise BookError("replaced", self.path)
        self._seen = int(found)
