"""The same change to many entries at once: only what is safe for each of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeVar

from db.queries import bills
from db.queries.entries import EntryKind, name_of
from db.queries.rows import read_one
from db.rules.codes import PostingKind, SpendingKind
from db.rules.records import Posting, Record, Spending, Transfer
from db.sqlite import Connection

Field = Literal["place", "tier", "kind", "note"]
FIELDS: tuple[Field, ...] = ("place", "tier", "kind", "note")
Row = Posting | Spending | Transfer
Told = Callable[[int, int], None]
"""Hears how many of how many rows were looked at; raises to stop."""
KINDS: dict[EntryKind, type[Row]] = {
    "posting": Posting,
    "spending": Spending,
    "transfer": Transfer,
}
EVERY = 100
R = TypeVar("R", bound=Record)


class Rows(Protocol):
    """Whatever gives rows: the book of the window, or a connection of the worker."""

    def record(self, kind: type[R], row_id: int) -> R:
        """Give one row by its id. Raises KeyError when it is not there."""
        ...

    def refunds_of(self, spending_id: int) -> tuple[Spending, ...]:
        """Give what of a bill was refunded."""
        ...

    def transfers_of(self, spending_id: int) -> tuple[Transfer, ...]:
        """Give what relatives' accounts paid of a bill."""
        ...


class RowsBeside:
    """Rows as a connection of the worker reads them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, kind: type[R], row_id: int) -> R:
        """Give one row by its id. Raises KeyError when it is not there."""
        found = read_one(self._connection, kind, row_id)
        if found is None:
            raise KeyError(row_id)
        return found

    def refunds_of(self, spending_id: int) -> tuple[Spending, ...]:
        """Give what of a bill was refunded."""
        return bills.refunds_of(self._connection, spending_id)

    def transfers_of(self, spending_id: int) -> tuple[Transfer, ...]:
        """Give what relatives' accounts paid of a bill."""
        return bills.transfers_of(self._connection, spending_id)


@dataclass(frozen=True)
class Plan:
    """What one action would do to many entries."""

    put: Sequence[Row] = ()
    remove: Sequence[Record] = ()
    unfit: int = 0
    """Entries that have no such field."""
    parts: Sequence[Transfer] = ()
    """Money for bills that are not among them: nothing may be deleted."""


def changed(row: Row, field: Field, value: str) -> Row | None:
    """Give a row with another value; None: that is not for a row of its sort.

    Amounts, days and people are never changed in bulk.
    """
    if field == "note":
        return replace(row, note=value)
    if isinstance(row, Spending):
        return _changed_bill(row, field, value)
    if isinstance(row, Posting) and field == "kind" and value in set(PostingKind):
        return replace(row, kind=PostingKind(value))
    return None


def plan_change(
    rows: Rows, keys: Sequence[int], field: Field, value: str, told: Told | None = None
) -> Plan:
    """Plan to give the entries that keys name the same value."""
    found = [(row, changed(row, field, value)) for row in _named(rows, keys, told)]
    put = [new for old, new in found if new is not None and new != old]
    return Plan(put, unfit=sum(new is None for _old, new in found))


def plan_deletion(rows: Rows, keys: Sequence[int], told: Told | None = None) -> Plan:
    """Plan to delete the entries that keys name, with what hangs on them."""
    remove = whole(rows, _named(rows, keys, told))
    there = {row.id for row in remove if isinstance(row, Spending)}
    gifts = (row for row in remove if isinstance(row, Transfer))
    parts = [row for row in gifts if row.spending_id not in {None, *there}]
    return Plan(parts=parts) if parts else Plan(remove=remove)


def whole(rows: Rows, chosen: Iterable[Record]) -> list[Record]:
    """Add to bills their refunds and what relatives paid of them."""
    found: dict[tuple[type[Record], int | None], Record] = {}
    for row in chosen:
        family: list[Record] = [row]
        if isinstance(row, Spending) and row.id is not None:
            refunds = rows.refunds_of(row.id)
            paid = [
                t for bill in (row, *refunds) for t in rows.transfers_of(bill.id or 0)
            ]
            family = [*paid, *refunds, row]
        found |= {(type(member), member.id): member for member in family}
    return list(found.values())


def _named(rows: Rows, keys: Sequence[int], told: Told | None) -> Iterable[Row]:
    for done, key in enumerate(keys):
        if told is not None and done % EVERY == 0:
            told(done, len(keys))
        kind, number = name_of(key)
        yield rows.record(KINDS[kind], number)


def _changed_bill(bill: Spending, field: Field, value: str) -> Spending | None:
    if field == "place":
        return replace(bill, place=value)
    if field == "tier":
        return replace(bill, tier=value)
    if value in set(SpendingKind):
        return replace(bill, kind=SpendingKind(value))
    return None
