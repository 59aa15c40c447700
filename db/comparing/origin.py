"""Since when two copies of a book went apart, and what each did from then on."""

from collections.abc import Iterator
from itertools import takewhile

from db.queries.rows import table_of
from db.sqlite import Connection
from db.writing.action import ORDER

_OPERATIONS = "SELECT id, at, kind, name, target FROM operation ORDER BY id"
# The first change of a row since then says whether it was there before.
_TOUCHED = """
SELECT table_name, row_id, before IS NOT NULL, min(id) FROM change
WHERE operation_id > ? GROUP BY table_name, row_id
"""
Touched = dict[tuple[str, int], bool]
"""Rows by table and id, and whether they were there when both were one."""


def fork_of(mine: Connection, theirs: Connection) -> int:
    """Give the last operation that both did; 0: they never were one book."""
    both = zip(_operations(mine), _operations(theirs), strict=False)
    same = takewhile(lambda pair: pair[0] == pair[1], both)
    return max((pair[0][0] for pair in same), default=0)


def touched_since(connection: Connection, fork: int) -> Touched:
    """Give every row that a copy touched since both were one."""
    rows = connection.execute(_TOUCHED, (fork,))
    return {(table, row): bool(was_there) for table, row, was_there, _first in rows}


def unaccounted(
    mine: Connection, theirs: Connection, known: set[tuple[str, int]]
) -> Iterator[tuple[str, int]]:
    """Give rows that differ though no history says so.

    Two computers that did something of one name in the very same second look as if
    they had done the same.
    """
    for kind in ORDER:
        table = table_of(kind)
        here, there = _rows(mine, table), _rows(theirs, table)
        for number in sorted(here.keys() | there.keys()):
            if (table, number) not in known and here.get(number) != there.get(number):
                yield table, number


def _rows(connection: Connection, table: str) -> dict[int, tuple[object, ...]]:
    found = connection.execute(f"SELECT id, * FROM {table}")  # noqa: S608  # our names
    return {row[0]: tuple(row) for row in found}


def operations_since(connection: Connection, fork: int) -> int:
    """Count what was done since both were one."""
    count = "SELECT count(*) FROM operation WHERE id > ?"
    return int(connection.execute(count, (fork,)).fetchone()[0])


def _operations(connection: Connection) -> Iterator[tuple[int, *tuple[object, ...]]]:
    yield from connection.execute(_OPERATIONS)
