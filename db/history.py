"""Append-only history, written by triggers in the transaction of the change.

Undo is a new operation that puts back what was before; redo is the undo of an
undo. Both walk the operations kept in the book, so they survive a restart.
"""

# ruff: noqa: S608  # the names of tables and columns are our own

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, MetaData, Table, text

from db.models import LEDGER
from db.sqlite import Connection as Reader

FROZEN = ("change", "operation", "content")
Told = Callable[[int, int], None]
SLICE = 500
"""Rows that are put back at once."""
TABLES = tuple(str(model.__tablename__) for model in LEDGER)


@dataclass(frozen=True)
class Step:
    """An action that can be undone or redone next."""

    operation: int
    name: str


def trigger_statements(metadata: MetaData) -> list[str]:
    """Give the CREATE TRIGGER statements of the ledger's tables and of history."""
    recording = [
        statement for name in TABLES for statement in _recording(metadata.tables[name])
    ]
    return [*recording, *(_freezing(table, act) for table, act in _FROZEN_ACTS)]


_FROZEN_ACTS = [(table, act) for table in FROZEN for act in ("UPDATE", "DELETE")]


def _recording(table: Table) -> list[str]:
    columns = ", ".join(f"'{c.name}', OLD.{c.name}" for c in table.columns)
    before = f"json_object({columns})"
    return [
        _record(table.name, "INSERT", "NEW.id", "NULL"),
        _record(table.name, "UPDATE", "OLD.id", before),
        _record(table.name, "DELETE", "OLD.id", before),
    ]


def _record(table: str, act: str, row_id: str, before: str) -> str:
    return (
        f"CREATE TRIGGER history_{table}_{act.lower()} AFTER {act} ON {table} BEGIN "
        "INSERT INTO change (operation_id, table_name, row_id, before) VALUES "
        f"((SELECT open_operation FROM state), '{table}', {row_id}, {before}); END"
    )


def _freezing(table: str, act: str) -> str:
    return (
        f"CREATE TRIGGER frozen_{table}_{act.lower()} BEFORE {act} ON {table} BEGIN "
        "SELECT RAISE(ABORT, 'history is append-only'); END"
    )


def begin(
    connection: Connection, kind: str, name: str, at: str, target: int | None = None
) -> int:
    """Open an operation; every row touched from here on belongs to it."""
    operation = connection.execute(
        text(
            "INSERT INTO operation (at, kind, name, target)"
            " VALUES (:at, :kind, :name, :target) RETURNING id"
        ),
        {"at": at, "kind": kind, "name": name, "target": target},
    ).scalar_one()
    connection.execute(
        text("UPDATE state SET open_operation = :id, generation = generation + 1"),
        {"id": operation},
    )
    return int(operation)


def end(connection: Connection) -> None:
    """Close the open operation; a write after this fails."""
    connection.execute(text("UPDATE state SET open_operation = NULL"))


def touched(connection: Connection, operation: int) -> bool:
    """Tell whether an operation changed any row."""
    found = connection.execute(
        text("SELECT 1 FROM change WHERE operation_id = :id LIMIT 1"),
        {"id": operation},
    )
    return found.first() is not None


_UNDOABLE = (
    "SELECT id, name FROM operation AS done WHERE kind = 'do' AND coalesce("
    "(SELECT kind FROM operation AS later WHERE later.target = done.id"
    " ORDER BY later.id DESC LIMIT 1), 'redo') = 'redo' ORDER BY id DESC LIMIT 1"
)
_REDOABLE = (
    "SELECT done.id, done.name FROM operation AS undone"
    " JOIN operation AS done ON done.id = undone.target"
    " WHERE undone.kind = 'undo'"
    " AND undone.id > (SELECT max(id) FROM operation WHERE kind = 'do')"
    " AND NOT EXISTS (SELECT 1 FROM operation AS later"
    " WHERE later.target = undone.target AND later.id > undone.id)"
    " ORDER BY undone.id DESC LIMIT 1"
)


def next_undo(reader: Reader) -> Step | None:
    """Give the newest action that is in force."""
    row = reader.execute(_UNDOABLE).fetchone()
    return Step(row[0], row[1]) if row else None


def next_redo(reader: Reader) -> Step | None:
    """Give the action undone last, unless something new was done since."""
    row = reader.execute(_REDOABLE).fetchone()
    return Step(row[0], row[1]) if row else None


_LAST_TURN = text(
    "SELECT coalesce(max(id), :id) FROM operation WHERE target = :id AND id < "
    "(SELECT open_operation FROM state)"
)
_CHANGES = text(
    "SELECT table_name, before IS NULL, row_id, before FROM change"
    " WHERE operation_id = :id ORDER BY id DESC"
)
_LATER = text(
    "SELECT table_name, before IS NULL, row_id, before FROM change"
    " WHERE operation_id > :id AND operation_id < (SELECT open_operation FROM state)"
    " ORDER BY id DESC"
)
# Files of a bill and pairs with it were deleted with it, and come back with it.
_CHOSEN = text("""
WITH chosen AS (
  SELECT id, operation_id, table_name, row_id FROM change AS c
  WHERE id IN (SELECT value FROM json_each(:ids)) AND before IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.id > c.id
      AND later.table_name = c.table_name AND later.row_id = c.row_id)),
bills (id) AS (
  SELECT row_id FROM chosen WHERE table_name = 'spending'
  UNION SELECT id FROM spending),
gone AS (
  SELECT * FROM change AS c WHERE before IS NOT NULL
    AND operation_id IN (SELECT operation_id FROM chosen WHERE table_name = 'spending')
    AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.id > c.id
      AND later.table_name = c.table_name AND later.row_id = c.row_id))
SELECT table_name, before IS NULL, row_id, before FROM change
WHERE id IN (SELECT id FROM chosen) OR id IN (
  SELECT id FROM gone WHERE iif(table_name = 'attachment',
    before ->> 'spending_id' IN bills, table_name = 'distinct_pair'
    AND before ->> 'first_id' IN bills AND before ->> 'second_id' IN bills))
ORDER BY id DESC
""")


def invert(connection: Connection, action: int, told: Told | None = None) -> None:
    """Put back every row as it was before an action was last done or undone.

    One by one from the newest change to the oldest, so that each row meets the
    book as it was next to it; neighbours of one kind go in one call. `told` hears
    how many of how many rows are put back, and may raise.
    """
    last = connection.execute(_LAST_TURN, {"id": action}).scalar_one()
    rows = connection.execute(_CHANGES, {"id": last}).all()
    for start in range(0, len(rows), SLICE):
        _put_back_rows(connection, rows[start : start + SLICE])
        if told is not None:
            told(min(start + SLICE, len(rows)), len(rows))


def rewind(connection: Connection, operation: int) -> None:
    """Put back every row as it was at the end of an operation."""
    _put_back_rows(connection, connection.execute(_LATER, {"id": operation}).all())


def restore(connection: Connection, changes: Sequence[int]) -> list[tuple[str, int]]:
    """Put rows back as they were before these changes; give their tables and ids.

    What was changed again since stays as it is.
    """
    wanted = {"ids": json.dumps(sorted(set(changes)))}
    rows = connection.execute(_CHOSEN, wanted).all()
    _put_back_rows(connection, rows)
    return [(row[0], row[2]) for row in rows]


def _put_back_rows(connection: Connection, changes: Sequence[Any]) -> None:
    """Put back rows, given from the newest change to the oldest."""
    for (table, added), rows in groupby(changes, key=lambda row: (row[0], row[1])):
        if table not in TABLES:
            raise ValueError(table)
        if added:
            statement = f"DELETE FROM {table} WHERE id = ?"
            values = [(row_id,) for _table, _added, row_id, _before in rows]
        else:
            statement = _put_back(connection, table)
            values = [(before,) for _table, _added, _row_id, before in rows]
        connection.exec_driver_sql(statement, values)


def _put_back(connection: Connection, table: str) -> str:
    """Write the statement that brings back a row, whether it is there or not."""
    columns = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
    names = [str(column[1]) for column in columns]
    old = ", ".join(f"kept ->> '{name}'" for name in names)
    again = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    return (
        f"INSERT INTO {table} ({', '.join(names)}) "
        f"SELECT {old} FROM (SELECT ? AS kept) WHERE true "
        f"ON CONFLICT (id) DO UPDATE SET {again}"
    )
