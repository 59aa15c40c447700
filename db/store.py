"""One book in one SQLite file: create it, open it, change it one action at a time."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection as SqlConnection
from sqlalchemy import exc

from db import history, schema, writing
from db.connection import open_book
from db.engine import driver_connection, engine_of
from db.errors import BookError
from db.files import place, settle, unnamed
from db.history import Step
from db.rules.records import Record
from db.sqlite import (
    PATIENCE,
    Connection,
    DatabaseError,
    speaking_of,
    trouble,
)
from db.writing import Refused

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


class Store:
    """An open book.

    Raises:
        BookError: the file cannot be used; it is as it was before.
    """

    def __init__(self, path: Path, clock: Clock, patience: int = PATIENCE) -> None:
        """Open an existing book; `patience` with a lock is in milliseconds."""
        self.path = path
        self._clock = clock
        open_book(path, patience).close()
        self._engine = engine_of(path, patience)
        try:
            self._prove_whole()
        except BookError:
            self.close()
            raise

    @classmethod
    def create(cls, path: Path, clock: Clock) -> "Store":
        """Make an empty book where there is no file yet, readable only by its owner.

        Raises:
            BookError: exists, unwritable or full; nothing is left behind.
        """
        if os.path.lexists(path):
            raise BookError("exists", path)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with unnamed(path, ".new") as new:
                _lay_out(new)
                place(new, path)
            settle(path)
        except (OSError, ValueError) as error:
            raise BookError("unwritable", path) from error
        except exc.DatabaseError as error:
            raise trouble(error, path) from error
        return cls(path, clock)

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

    def apply(self, edit: Edit, *, keep: bool = True) -> list[int]:
        """Keep one user action whole, with its history; give the ids put.

        An action that changes no row leaves no trace. Without `keep` everything
        is tried and nothing kept.

        Raises:
            Refused: a record is wrong; nothing is kept.
            BookError: full, locked or unwritable; nothing is kept.
        """
        with self._write() as connection:
            operation = history.begin(connection, "do", edit.name, self._now())
            ids = writing.apply(connection, edit.put, edit.remove, self.today)
            history.end(connection)
            if not keep or not history.touched(connection, operation):
                connection.rollback()
        return ids

    def undo(self) -> Step | None:
        """Undo the newest action in force; give it, None when there is none."""
        return self._turn_back("undo")

    def redo(self) -> Step | None:
        """Redo the action undone last; give it, None when there is none."""
        return self._turn_back("redo")

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """Give what undo and redo would do next."""
        with self.read() as connection:
            return history.next_undo(connection), history.next_redo(connection)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def _turn_back(self, kind: str) -> Step | None:
        with self._write() as connection:
            reader = driver_connection(connection.connection)
            undoing = kind == "undo"
            find = history.next_undo if undoing else history.next_redo
            step = find(reader)
            if step is not None:
                history.begin(connection, kind, step.name, self._now(), step.operation)
                history.invert(connection, step.operation)
                history.end(connection)
        return step

    @contextmanager
    def _write(self) -> Iterator[SqlConnection]:
        try:
            with self._engine.begin() as connection:
                # Within an action rows may refer to what is not there yet.
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                yield connection
        except exc.IntegrityError as error:
            raise Refused([(0, writing.broken_rule(error))]) from error
        except (exc.DatabaseError, DatabaseError) as error:
            raise trouble(error, self.path) from error

    def _prove_whole(self) -> None:
        with self.read() as connection:
            whole = connection.execute("PRAGMA quick_check(1)").fetchone()
            if whole != ("ok",):
                raise BookError("damaged", self.path)


def _lay_out(path: Path) -> None:
    engine = engine_of(path)
    try:
        with engine.begin() as connection:
            schema.lay_out(connection)
    finally:
        engine.dispose()
