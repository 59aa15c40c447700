"""The rows of a table as texts, and how much of a table is read at all."""

from collections.abc import Callable
from typing import Final, NamedTuple

from db.imports.faults import TableError

MOST_BYTES: Final = 50_000_000
"""Bytes of a file; a family's bills of a lifetime are a hundredth of it."""
MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 256
MOST_CELLS: Final = 5_000_000
LONGEST_CELL: Final = 32_767
"""Signs of one cell: what a spreadsheet holds."""

Told = Callable[[int, int], None]
"""Is told how much of how much is done, and raises to stop the work."""


def nobody(_done: int, _of: int) -> None:
    """Tell nobody how far the work is."""


class Row(NamedTuple):
    """One row: its number in the file, counted from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing stands in the row."""
        return not any(cell.strip() for cell in self.cells)


def bounded(row: Row, place: int) -> Row:
    """Give a row back if it is not too much; `place` counts the rows so far.

    Raises TableError: too_many_rows, too_many_columns or cell_too_long.
    """
    if place >= MOST_ROWS:
        raise TableError("too_many_rows", row.number, MOST_ROWS)
    if len(row.cells) > MOST_COLUMNS:
        raise TableError("too_many_columns", row.number, MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in row.cells):
        raise TableError("cell_too_long", row.number, LONGEST_CELL)
    return row
