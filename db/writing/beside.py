"""What goes with other rows: bytes of files, and rows that need a bill or a person."""

# ruff: noqa: S608  # the names of tables and columns are our own

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from sqlalchemy import Connection as SqlConnection

from db.queries.rows import table_of
from db.rules.checks.problem import LARGEST_FILE
from db.rules.records import Attachment, Distinct, Filing, Person, Record, Spending
from db.sqlite import Connection

_NEEDING: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Spending: (
        (Attachment, "spending_id"),
        (Distinct, "first_id"),
        (Distinct, "second_id"),
    ),
    Person: ((Filing, "owner_id"), (Filing, "beneficiary_id")),
}
"""Rows that mean nothing without another one, and by which column they name it."""
_KEEP = """
INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING
"""


def keep_contents(
    reader: Connection, put: Sequence[Record], contents: Mapping[str, bytes]
) -> None:
    """Keep the bytes of the files put, each once under its hash.

    Bytes that are not what their hash says, or too many, are left out; so the check
    of their file will miss them.
    """
    wanted = {record.sha256 for record in put if isinstance(record, Attachment)}
    for said in sorted(wanted & contents.keys()):
        kept = contents[said]
        if 0 < len(kept) <= LARGEST_FILE and sha256(kept).hexdigest() == said:
            reader.execute(_KEEP, (said, kept))


def remove_with(
    connection: SqlConnection, remove: Sequence[Record], put: Sequence[Record]
) -> None:
    """Remove what goes with rows to be removed, unless the action puts it elsewhere."""
    for kind, needing in _NEEDING.items():
        gone = [(row.id,) for row in remove if isinstance(row, kind)]
        for other, column in needing if gone else ():
            kept = [row.id for row in put if isinstance(row, other) and row.id]
            statement = (
                f"DELETE FROM {table_of(other)} WHERE {column} = ?"
                " AND id NOT IN (SELECT value FROM json_each(?))"
            )
            values = [(*row, json.dumps(kept)) for row in gone]
            connection.exec_driver_sql(statement, values)
