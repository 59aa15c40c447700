"""The rows of a CSV: read strictly, so that no row is ever merged into another."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import Final

from db.imports.faults import TableError
from db.imports.header import best_score
from db.imports.rows import MOST_CELLS, Row, Told, bounded, nobody
from db.rules.guard import unguarded

SEPARATORS: Final = (",", ";", "\t")
_LOOKED_AT = 20
_EACH = 2000


def separator_of(text: str) -> str:
    """Find what separates the cells: what makes the best heads, then the most cells."""
    start = text[:100_000]

    def fitness(separator: str) -> tuple[int, int]:
        lines = csv.reader(io.StringIO(start, newline=""), delimiter=separator)
        try:
            cells = [tuple(line) for line in islice(lines, _LOOKED_AT)]
        except csv.Error:
            return 0, 0
        return best_score(cells), sum(map(len, cells))

    return max(SEPARATORS, key=fitness)


def text_rows(text: str, separator: str, told: Told = nobody) -> list[Row]:
    """Read every row that holds anything.

    Raises TableError: broken_quotes, merged_rows or a bound of `rows.bounded`.
    """
    found: list[Row] = []
    cells = 0
    for row in _rows(text, separator):
        cells += len(row.cells)
        if cells > MOST_CELLS:
            raise TableError("too_many_cells", row.number, MOST_CELLS)
        if not row.is_blank:
            found.append(bounded(row, len(found)))
            if len(found) % _EACH == 0:
                told(len(found), 0)
    return found


def _rows(text: str, separator: str) -> Iterator[Row]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 1
    while True:
        try:
            cells = tuple(next(lines))
        except StopIteration:
            return
        except csv.Error as error:
            long = "field limit" in str(error)
            code = "cell_too_long" if long else "broken_quotes"
            raise TableError(code, number) from error
        _refuse_merged(cells, separator, number)
        yield Row(number, tuple(map(unguarded, cells)))
        number = lines.line_num + 1


def _refuse_merged(cells: tuple[str, ...], separator: str, number: int) -> None:
    """Refuse a row in which a stray quotation mark swallowed the next ones.

    Rows of the same width that run into one leave the separators of a whole row
    inside cells of several lines.
    """
    long = [cell for cell in cells if "\n" in cell or "\r" in cell]
    swallowed = sum(cell.count(separator) for cell in long)
    if long and len(cells) > 1 and swallowed >= len(cells) - 1:
        raise TableError("merged_rows", number)
