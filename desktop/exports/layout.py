"""What a table shows where people read it: columns in use, totals, written cells."""

from collections.abc import Sequence
from datetime import date

from desktop.amounts import show_amount
from desktop.exports.columns import KINDS, Cell
from desktop.exports.tables import Table
from desktop.words import translate

Rows = Sequence[Sequence[Cell]]


def shown(table: Table, rows: Rows) -> list[int]:
    """Leave out columns without a value, and the person where there is no other."""
    return [
        place
        for place, field in enumerate(table.fields)
        if any(row[place] not in {None, "", 0} for row in rows)
        and (field != "person" or len({row[place] for row in rows}) > 1 or _both(table))
    ]


def _both(table: Table) -> bool:
    """Tell whether rows have an owner and a relative, either of whom it may be."""
    return table.section == "family"


def totals(table: Table, rows: Rows, first: int) -> list[Cell]:
    """Add up the columns that have a total; `first` is where the word stands."""
    line: list[Cell] = [None] * len(table.fields)
    for place, field in enumerate(table.fields):
        if field in table.sums:
            cells = (row[place] for row in rows)
            line[place] = sum(cell for cell in cells if isinstance(cell, int))
    if line[first] is None:
        line[first] = translate("exports", "Total")
    return line


def to_right(field: str) -> bool:
    """Tell whether a column is one of numbers."""
    return KINDS[field] in {"money", "count"}


def written(field: str, cell: Cell) -> str:
    """Write a cell as people read it."""
    match cell:
        case None:
            return ""
        case int():
            return show_amount(cell) if KINDS[field] == "money" else str(cell)
        case date():
            return cell.isoformat()
        case str():
            return cell
