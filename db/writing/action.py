"""The steps of one action, in the transaction that its caller has begun."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Table, delete, insert, update
from sqlmodel import SQLModel

from db import models
from db.engine import driver_connection
from db.queries import rows
from db.rules import checks
from db.rules.checks import Problem
from db.rules.records import (
    Attachment,
    Checkpoint,
    Confirmation,
    Distinct,
    Filing,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.sqlite import Connection
from db.writing.contents import keep_contents
from db.writing.dependents import remove_with
from db.writing.known import known
from db.writing.proofs import contradictions
from db.writing.receipts import number_receipts
from db.writing.refusal import Placed, refuse

ORDER: tuple[type[Record], ...] = (
    Person,
    Membership,
    Override,
    Confirmation,
    Posting,
    Spending,
    Transfer,
    Checkpoint,
    Filing,
    Attachment,
    Distinct,
)
"""Parents before children."""

MODELS: dict[type[Record], type[SQLModel]] = dict(
    zip(ORDER, models.LEDGER, strict=True)
)
REFERENCES = {
    "person_id": Person,
    "owner_id": Person,
    "beneficiary_id": Person,
    "spending_id": Spending,
    "refund_of": Spending,
    "first_id": Spending,
    "second_id": Spending,
}

Told = Callable[[int, int], None]
"""Is told how many steps of how many are done, and raises to stop the action."""
SLICE = 2000
"""Rows that are written at once."""
RECENT = 20_000
"""Changes of rows that a new id must keep clear of: a bulk of them counts as many."""
_LATELY = """
SELECT coalesce(max(row_id), 0) FROM (
  SELECT table_name, row_id FROM change ORDER BY id DESC LIMIT ?)
WHERE table_name = ?
"""


def apply(  # noqa: PLR0913, PLR0917  # one action has these parts
    connection: SqlConnection,
    put: Sequence[Record],
    remove: Sequence[Record],
    today: date,
    contents: Mapping[str, bytes] = MappingProxyType({}),
    told: Told | None = None,
) -> list[int]:
    """Write the rows of one action; give the ids of those put.

    Rows that others refer to may be removed if these others are removed or put
    differently in the same action; whether any is left over shows at the commit.
    Files and pairs of a bill, and filings of a person, go with it. `contents` are
    the bytes of files by their SHA-256. `told` hears of every row checked and
    written, and may raise.

    Raises:
        Refused: a record is wrong, or rows touched contradict one another.
    """
    reader = driver_connection(connection.connection)
    remove_with(connection, remove, put)
    for record in remove:
        _remove(connection, record)
    keep_contents(reader, put, contents)
    numbered = _numbered(reader, put)
    steps = _Steps(2 * len(put), told)
    refuse(_problems(reader, numbered, today, steps))
    for kind in ORDER:
        _write(connection, kind, put, numbered, steps)
    number_receipts(reader)
    refuse(contradictions(reader, numbered))
    return [record.id or 0 for record in numbered]


class _Steps:
    """Tells now and then how many steps of an action are done."""

    def __init__(self, of: int, told: Told | None) -> None:
        self._of, self._told, self._at = of, told, 0

    def done(self, count: int) -> None:
        """Count steps."""
        self._at += count
        if self._told is not None:
            self._told(self._at, self._of)


def prove(
    connection: SqlConnection, rows_back: Sequence[tuple[str, int]], today: date
) -> None:
    """Look over rows that came back as they were, given by their tables and ids.

    Raises:
        Refused: they do not fit the book any more.
    """
    reader = driver_connection(connection.connection)
    kinds = {rows.table_of(kind): kind for kind in ORDER}
    found = [rows.read_one(reader, kinds[table], row_id) for table, row_id in rows_back]
    records = [record for record in found if record is not None]
    refuse(_problems(reader, records, today, _Steps(0, None)))
    refuse(contradictions(reader, records))


def _numbered(reader: Connection, put: Sequence[Record]) -> list[Record]:
    """Give new rows their ids, and put those in place of the negative ones."""
    ids: dict[tuple[type[Record], int], int] = {}
    last = {kind: _last_id(reader, kind) for kind in {type(r) for r in put}}
    given = []
    for record in put:
        kind, number = type(record), record.id
        if number is None or number < 0:
            last[kind] += 1
            if number is not None:
                ids[kind, number] = last[kind]
            number = last[kind]
        given.append(replace(record, id=number))
    return [_resolved(record, ids) for record in given]


def _last_id(reader: Connection, kind: type[Record]) -> int:
    """Give the highest id, also of rows deleted lately: the bin may bring them back."""
    table = rows.table_of(kind)
    sql = f"SELECT coalesce(max(id), 0) FROM {table}"  # noqa: S608  # fixed names
    lately = reader.execute(_LATELY, (RECENT, table)).fetchone()[0]
    return max(int(reader.execute(sql).fetchone()[0]), int(lately))


def _resolved(record: Record, ids: dict[tuple[type[Record], int], int]) -> Record:
    found = {}
    for name, kind in REFERENCES.items():
        number = getattr(record, name, None)
        if number is not None and number < 0:
            found[name] = ids.get((kind, number), number)
    made: Record = replace(record, **found) if found else record
    # In which order new bills get their ids, nobody can know before.
    return made.in_order() if found and isinstance(made, Distinct) else made


def _problems(
    reader: Connection, records: Sequence[Record], today: date, steps: _Steps
) -> Iterable[Placed]:
    around = known(reader, records, today)
    for place, record in enumerate(records):
        if place % SLICE == SLICE - 1:
            steps.done(SLICE)
        for problem in checks.check(record, around):
            yield place, problem


def _remove(connection: SqlConnection, record: Record) -> None:
    table = _table(type(record))
    connection.execute(delete(table).where(table.c.id == record.id))


def _write(
    connection: SqlConnection,
    kind: type[Record],
    put: Sequence[Record],
    numbered: Sequence[Record],
    steps: _Steps,
) -> None:
    mine = [place for place, record in enumerate(numbered) if type(record) is kind]
    added = {place for place in mine if (put[place].id or -1) < 0}
    table = _table(kind)
    for place in mine:
        if place not in added:
            _replace(connection, table, numbered[place], place)
    new = [dict(vars(numbered[place])) for place in mine if place in added]
    for start in range(0, len(new), SLICE):
        connection.execute(insert(table), new[start : start + SLICE])
        steps.done(len(new[start : start + SLICE]))


def _replace(
    connection: SqlConnection, table: Table, record: Record, place: int
) -> None:
    values = dict(vars(record))
    there = table.c.id == values.pop("id")
    if connection.execute(update(table).where(there).values(values)).rowcount == 0:
        refuse([(place, Problem("", "row_gone"))])


def _table(kind: type[Record]) -> Table:
    return SQLModel.metadata.tables[str(MODELS[kind].__tablename__)]
