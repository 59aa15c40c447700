"""A statement as one CSV table that spreadsheets open and programs can read."""

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from db.rules.guard import guarded, unguarded
from db.rules.money import format_yuan
from desktop.exports.columns import KINDS, Cell, column_title, section_title
from desktop.exports.tables import Statement, Table, tables
from desktop.progress import Told, silent


def write(path: Path, statements: Sequence[Statement], told: Told = silent) -> None:
    """Write UTF-8 with a mark that Excel needs; every row has every column."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, strict=True)
        writer.writerow(column_title(field) for field in KINDS)
        for table in tables(statements, told, whole=True):
            writer.writerows(rows(table))
    told(1, 1)


def write_table(path: Path, table: Table) -> None:
    """Write one table alone, with its own columns."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, strict=True)
        writer.writerow(column_title(field) for field in table.fields)
        for cells in table.rows:
            named = zip(table.fields, cells, strict=True)
            writer.writerow(as_text(cell, money=_money(field)) for field, cell in named)


def read(path: Path) -> Iterator[list[str]]:
    """Yield the rows of such a file, heads first, each text as it was before.

    Raises:
        OSError: the file cannot be read.
        csv.Error: it is no such file.
        UnicodeDecodeError: it is no UTF-8.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, strict=True):
            yield [unguarded(cell) for cell in row]


def rows(table: Table) -> Iterator[list[str]]:
    """Yield a section's rows in the columns that all sections share."""
    section = section_title(table.section)
    for cells in table.rows:
        named: dict[str, Cell] = {"item": section, "section": section}
        named |= dict(zip(table.fields, cells, strict=True))
        yield [as_text(named.get(field), money=_money(field)) for field in KINDS]


def as_text(cell: Cell, *, money: bool) -> str:
    """Write a cell; a text can never be taken for a formula."""
    match cell:
        case None:
            return ""
        case int():
            return format_yuan(cell) if money else str(cell)
        case date():
            return cell.isoformat()
        case str():
            return guarded(cell)


def _money(field: str) -> bool:
    return KINDS[field] == "money"
