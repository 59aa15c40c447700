"""What was done to a book, by which action, and what was deleted from it."""

# ruff: noqa: S608  # statements are put together from fixed parts

import json
from datetime import datetime
from typing import Any, NamedTuple

from db.sqlite import Connection

MOST = 100
"""Rows of one action that are told one by one."""
LOOKED_AT = 60
"""Rows of one action in which a person is looked for."""
ENTRY_TABLES = ("posting", "spending", "transfer", "checkpoint")
TABLES = (
    *("person", "membership", "override", "confirmation", *ENTRY_TABLES),
    *("filing", "attachment", "distinct_pair"),
)
PERSONAL = ("person_id", "owner_id", "beneficiary_id")


class Operation(NamedTuple):
    """One action: `kind` is do, undo or redo, `rows` how many rows it touched."""

    id: int
    at: datetime
    kind: str
    name: str
    rows: int


class Changed(NamedTuple):
    """One row before and after an action; None where it was not there."""

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Deleted(NamedTuple):
    """A deleted row, the change that deleted it, when and by which action."""

    change: int
    operation: int
    at: datetime
    table: str
    row: dict[str, Any]


class Wanted(NamedTuple):
    """Which actions: about a person, about one table's rows."""

    person_id: int | None = None
    table: str | None = None


def _row_now(table: str, row_id: str) -> str:
    """Write the expression of a row as it is now, as JSON; NULL where it is not."""
    columns = ", ".join(f"'{name}', now.{name}" for name in COLUMNS[table])
    return (
        f"(SELECT json_object({columns}) FROM {table} AS now WHERE now.id = {row_id})"
    )


COLUMNS = {
    "person": ("name", "relation", "born"),
    "membership": ("person_id", "since", "region", "status", "base"),
    "override": ("region", "figure", "status", "tier", "since", "value", "note"),
    "confirmation": (
        *("region", "figure", "status", "tier", "min_age", "since", "value"),
        *("day", "note"),
    ),
    "posting": ("person_id", "day", "kind", "amount", "month", "note"),
    "spending": (
        *("person_id", "day", "kind", "place", "tier", "total", "eligible", "fund"),
        *("other_fund", "account", "cash", "self_paid", "out_of_scope", "deductible"),
        *("receipt", "balance_after", "fund_ytd", "counts_toward_limit", "refund_of"),
        "note",
    ),
    "transfer": (
        *("owner_id", "beneficiary_id", "day", "purpose", "amount", "state"),
        *("returned_on", "spending_id", "note"),
    ),
    "checkpoint": (
        *("person_id", "day", "balance", "current", "prior", "fund_ytd", "note"),
    ),
    "filing": ("owner_id", "beneficiary_id", "since", "until", "note"),
    "attachment": ("spending_id", "name", "size", "note"),
    "distinct_pair": ("first_id", "second_id"),
}
"""The fields of each table, in the order in which they are told."""

_NOW = "CASE c.table_name {} END".format(
    " ".join(f"WHEN '{name}' THEN {_row_now(name, 'c.row_id')}" for name in TABLES)
)
# What became of a row that is gone is told by the next change of it.
_LATER = """(
  SELECT later.before FROM change AS later WHERE later.id > c.id
    AND later.table_name = c.table_name AND later.row_id = c.row_id
    AND later.before IS NOT NULL LIMIT 1)"""
_NAMES_PERSON = " OR ".join(
    [
        *(f"said ->> '{name}' = :person" for name in PERSONAL),
        "(table_name = 'person' AND row_id = :person)",
    ]
)
_CONCERNS = f"""EXISTS (
  SELECT 1 FROM (
    SELECT c.table_name, c.row_id, coalesce(c.before, {_NOW}, {_LATER}) AS said FROM (
      SELECT * FROM change WHERE operation_id = o.id LIMIT {LOOKED_AT}) AS c)
  WHERE (:table IS NULL OR table_name = :table)
    AND (:person IS NULL OR {_NAMES_PERSON}))"""
_OPERATIONS = f"""
SELECT o.id, o.at, o.kind, o.name,
  (SELECT count(*) FROM change WHERE operation_id = o.id)
FROM operation AS o
WHERE o.id < :before AND ((:table IS NULL AND :person IS NULL) OR {_CONCERNS})
ORDER BY o.id DESC LIMIT :limit
"""


def operations(
    connection: Connection, wanted: Wanted, limit: int, before: int | None = None
) -> list[Operation]:
    """Give a page of actions, the newest first; `before` is the last id seen."""
    values = {
        "person": wanted.person_id,
        "table": wanted.table,
        "limit": limit,
        "before": before if before is not None else 2**62,
    }
    return [
        Operation(row[0], datetime.fromisoformat(row[1]), *row[2:])
        for row in connection.execute(_OPERATIONS, values)
    ]


# The state after a change is what the next one of the same row found before it.
_CHANGES = f"""
WITH mine AS (
  SELECT id, table_name, row_id, before FROM change
  WHERE operation_id = :operation ORDER BY id LIMIT {MOST}),
known AS (
  SELECT id, table_name, row_id FROM mine
  UNION ALL SELECT id, table_name, row_id FROM change
  WHERE id > (SELECT max(id) FROM change WHERE operation_id = :operation)),
following AS (
  SELECT mine.id AS id, min(later.id) AS later FROM mine
  JOIN known AS later ON later.table_name = mine.table_name
    AND later.row_id = mine.row_id AND later.id > mine.id
  GROUP BY mine.id)
SELECT c.table_name, c.row_id, c.before,
  iif(later IS NULL, {_NOW}, (SELECT before FROM change WHERE id = later))
FROM mine AS c LEFT JOIN following USING (id) ORDER BY c.id
"""


def changes(connection: Connection, operation: int) -> list[Changed]:
    """Give the rows that an action touched, before and after; at most `MOST`."""
    found = connection.execute(_CHANGES, {"operation": operation})
    return [Changed(row[0], row[1], _read(row[2]), _read(row[3])) for row in found]


# A deletion stands while no later change concerns the row.
# What an undo took away is not deleted: it can be done again; but what had been
# restored is deleted again.
_DELETED = f"""
SELECT c.id, o.id, o.at, c.table_name, c.before FROM change AS c
JOIN operation AS o ON o.id = c.operation_id
WHERE c.table_name IN {ENTRY_TABLES} AND c.before IS NOT NULL
  AND (o.kind <> 'undo' OR o.name = 'restore')
  AND o.name <> 'back_to'
  AND o.name NOT LIKE 'edit!_%' ESCAPE '!' AND {_NOW} IS NULL AND o.at >= :since
  AND NOT EXISTS (
    SELECT 1 FROM change AS later WHERE later.id > c.id
      AND later.table_name = c.table_name AND later.row_id = c.row_id)
ORDER BY c.id DESC LIMIT :limit
"""


def deleted(
    connection: Connection, limit: int, since: datetime | None = None
) -> list[Deleted]:
    """Give the deleted entries that can be restored, the newest deletion first.

    `since` leaves out what was deleted before that moment.
    """
    first = since.isoformat(timespec="seconds") if since else ""
    found = connection.execute(_DELETED, {"limit": limit, "since": first})
    return [
        Deleted(row[0], row[1], datetime.fromisoformat(row[2]), row[3], _row(row[4]))
        for row in found
    ]


def together(rows: list[Deleted], chosen: set[int]) -> list[int]:
    """Add to chosen deletions those that they cannot come back without.

    A bill comes with what relatives paid of it and with its refunds, and each of
    these with its bill.
    """
    found = {row.change for row in rows if row.change in chosen}
    bills = {
        _bill_of(row) for row in rows if row.change in found and _bill_of(row)
    } | _originals(rows, found)
    bills |= {
        row.row["id"]
        for row in rows
        if row.table == "spending" and row.row.get("refund_of") in bills
    }
    found |= {row.change for row in rows if bills & {_bill_of(row), _original(row)}}
    return sorted(found)


def _originals(rows: list[Deleted], chosen: set[int]) -> set[int | None]:
    kept = {_original(row) for row in rows if row.change in chosen}
    return kept - {None}


def _bill_of(row: Deleted) -> int | None:
    """Give the bill that a row is, or paid a part of."""
    name = {"spending": "id", "transfer": "spending_id"}.get(row.table)
    return None if name is None else row.row.get(name)


def _original(row: Deleted) -> int | None:
    return row.row.get("refund_of") if row.table == "spending" else None


def _read(text: str | None) -> dict[str, Any] | None:
    return None if text is None else _row(text)


def _row(text: str) -> dict[str, Any]:
    row: dict[str, Any] = json.loads(text)
    return row
