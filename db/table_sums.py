"""What the tables of a book add up to, so that a copy can be held against it."""

# ruff: noqa: S608  # the names of tables and columns are the file's own

from typing import Final

from db.sqlite import Connection

_SKIPPED: Final = {"alembic_version"}

Totals = dict[str, dict[str, int]]
"""By table: its rows, and the sum of each of its whole-number columns."""


def totals(reader: Connection) -> Totals:
    """Count the rows of every table and add up its whole numbers."""
    tables = reader.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    ).fetchall()
    return {name: _sums(reader, name) for (name,) in tables if name not in _SKIPPED}


def _sums(reader: Connection, table: str) -> dict[str, int]:
    columns = reader.execute(f"PRAGMA table_info({table})").fetchall()
    numbers = [name for _id, name, kind, *_rest in columns if kind == "INTEGER"]
    sums = ", ".join(["count(*)", *(f"coalesce(sum({n}), 0)" for n in numbers)])
    found = reader.execute(f"SELECT {sums} FROM {table}").fetchone()
    return dict(zip(["*", *numbers], found, strict=True))
