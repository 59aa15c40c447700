"""What of a text document must not be divided: its rows, pictures and paragraphs."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from desktop.exports.paging import Piece, Strip

PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""The text of a block that is nothing but a picture."""


def pieces(document: QTextDocument) -> Iterator[Piece]:
    """Yield the pieces of a document laid out as one endless column, in order.

    A heading keeps the pictures below it, and those keep what they show.
    """
    is_bound, block = False, document.begin()
    while block.isValid():
        table = _table(block)
        if table is None:
            level = block.blockFormat().headingLevel()
            first = level == 1 and block.position() > 0
            strip = _strip(document, block)
            is_bound = level > 0 or (is_bound and block.text() == PICTURE)
            yield Piece(strip.top, strip.bottom, None, is_bound, first)
        else:
            is_bound = False
            yield from _rows(document, table)
            block = table.lastCursorPosition().block()
        block = block.next()


def _table(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _strip(document: QTextDocument, block: QTextBlock) -> Strip:
    place = document.documentLayout().blockBoundingRect(block)
    return Strip(place.top(), place.bottom())


def _rows(document: QTextDocument, table: QTextTable) -> Iterator[Piece]:
    """Yield rows that touch; the heads keep the first row, the last row another."""
    strips = _touching([_row(document, table, row) for row in range(table.rows())])
    has_heads = table.format().headerRowCount() > 0
    head = strips[0] if has_heads else None
    last = len(strips) - 1
    for row, strip in enumerate(strips):
        piece = Piece(strip.top, strip.bottom, is_bound=row == last - 1)
        if not row:
            yield replace(piece, is_bound=has_heads and last > 0)
        else:
            yield replace(piece, head=head)


def _row(document: QTextDocument, table: QTextTable, row: int) -> Strip:
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    tops = (_strip(document, cell.firstCursorPosition().block()) for cell in cells)
    ends = (_strip(document, cell.lastCursorPosition().block()) for cell in cells)
    return Strip(min(strip.top for strip in tops), max(strip.bottom for strip in ends))


def _touching(rows: list[Strip]) -> list[Strip]:
    """Divide the padding between two rows among them."""
    gap = (rows[1].top - rows[0].bottom) / 2 if len(rows) > 1 else 0
    edges = [(above.bottom + row.top) / 2 for above, row in pairwise(rows)]
    tops = [rows[0].top - gap, *edges]
    ends = [*edges, rows[-1].bottom + gap]
    return [Strip(top, end) for top, end in zip(tops, ends, strict=True)]
