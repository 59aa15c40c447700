"""A statement as a PDF to keep and hand in: the pages, with bookmarks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.exports import pdf_marks
from desktop.exports.paper import DPI, MARGIN, Paper, application
from desktop.exports.tables import Statement
from desktop.progress import Told, part, silent
from desktop.words import translate


def write(path: Path, statements: Sequence[Statement], told: Told = silent) -> None:
    """Write the statements as A4 pages.

    Raises:
        OSError: the file cannot be written.
    """
    with application():
        paper = Paper(statements, part(told, 0, 5, 10))
        _paint(path, paper, part(told, 5, 8, 10))
        day = max(statement.year.as_of for statement in statements)
        pdf_marks.mark(path, paper.headings, day)
    told(10, 10)


def _paint(path: Path, paper: Paper, told: Told) -> None:
    writer = _writer(path, paper.title)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        for number in range(paper.count):
            told(number, paper.count)
            if number:
                writer.newPage()
            paper.paint(painter, number)
    finally:
        ended = painter.end()
    if not ended:
        raise OSError(str(path))


def _writer(path: Path, name: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(name)
    writer.setCreator(translate("exports", "Yibao Ledger"))
    return writer
