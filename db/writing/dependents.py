"""Rows that mean nothing without a bill or a person, and go with it."""

# ruff: noqa: S608  # the names of tables and columns are our own

import json
from collections.abc import Sequence

from sqlalchemy import Connection as SqlConnection

from db.queries.rows import table_of
from db.rules.records import Attachment, Distinct, Filing, Person, Record, Spending

_NEEDING: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Spending: (
        (Attachment, "spending_id"),
        (Distinct, "first_id"),
        (Distinct, "second_id"),
    ),
    Person: ((Filing, "owner_id"), (Filing, "beneficiary_id")),
}
"""Rows that mean nothing without another one, and by which column they name it."""


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
