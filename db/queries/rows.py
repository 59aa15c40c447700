"""Rows of any table as the record that they are."""

from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar, get_args, get_type_hints

from db.rules.records import Distinct, Record
from db.sqlite import Connection

R = TypeVar("R", bound=Record)


def table_of(kind: type[R]) -> str:
    """Name the table that keeps a kind of record."""
    return "distinct_pair" if kind is Distinct else kind.__name__.lower()


def read_all(
    connection: Connection,
    kind: type[R],
    rest: str = "",
    values: tuple[object, ...] = (),
) -> tuple[R, ...]:
    """Read the rows that the rest of the statement selects."""
    names = ", ".join(field.name for field in fields(kind))
    found = connection.execute(
        f"SELECT {names} FROM {table_of(kind)} {rest}",  # noqa: S608  # fixed names
        values,
    )
    return tuple(_record(kind, row) for row in found)


def read_one(connection: Connection, kind: type[R], row_id: int) -> R | None:
    """Read one row by its id."""
    found = read_all(connection, kind, "WHERE id = ?", (row_id,))
    return found[0] if found else None


def without_id(record: R) -> R:
    """Give what a row says, whichever row it is."""
    return replace(record, id=None)


def as_day(text: str | None) -> date | None:
    """Read a day as the database keeps it."""
    return date.fromisoformat(text) if text is not None else None


def _reader(hint: Any) -> Any:  # noqa: ANN401  # a type hint has no type
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not type(None)]
    if kinds[0] is date:
        return date.fromisoformat
    return kinds[0]


_READERS: dict[object, list[tuple[str, Any]]] = {
    kind: [(name, _reader(hint)) for name, hint in get_type_hints(kind).items()]
    for kind in get_args(Record)
}


def _record(kind: type[R], row: tuple[Any, ...]) -> R:
    values = {
        name: None if value is None else reader(value)
        for (name, reader), value in zip(_READERS[kind], row, strict=True)
    }
    return kind(**values)  # type: ignore[arg-type]  # each read as its field's type
