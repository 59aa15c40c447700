"""The pages of a statement on a printer: at their true size on A4."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.exports.paper import DPI, HIGH, MARGIN, WIDE, Paper
from desktop.progress import Told, silent


@dataclass(frozen=True)
class Placing:
    """Where the corner of the margins is, in millimetres, and how large all is."""

    left: float
    top: float
    scale: float


def placing(wide: float, high: float) -> Placing:
    """Put an A4 page on paper of a size in millimetres: smaller there if need be."""
    scale = min(1.0, wide / WIDE, high / HIGH)
    return Placing(
        (wide - WIDE * scale) / 2 + MARGIN * scale,
        (high - HIGH * scale) / 2 + MARGIN * scale,
        scale,
    )


def send(printer: QPrinter, paper: Paper, told: Told = silent) -> None:
    """Print the pages that were chosen in the printer's dialog, else all.

    Raises:
        OSError: the printer does not begin or does not end.
    """
    printer.setDocName(paper.title)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(printer.printerName())
    try:
        _paint(printer, painter, paper, told)
    except BaseException:
        printer.abort()
        painter.end()
        raise
    if not painter.end():
        raise OSError(printer.printerName())


def _paint(printer: QPrinter, painter: QPainter, paper: Paper, told: Told) -> None:
    numbers = tuple(chosen(printer, paper.count))
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    place = placing(size.width(), size.height())
    for turn, number in enumerate(numbers):
        told(turn, len(numbers))
        if turn:
            printer.newPage()
        painter.save()
        dots = printer.resolution() / 25.4
        painter.translate(place.left * dots, place.top * dots)
        scale = place.scale * printer.resolution() / DPI
        painter.scale(scale, scale)
        paper.paint(painter, number)
        painter.restore()
    told(len(numbers), len(numbers))


def chosen(printer: QPrinter, count: int) -> Iterator[int]:
    """Yield the pages to print, counted from 0."""
    first, last = 1, count
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        first = max(printer.fromPage(), 1)
        last = min(printer.toPage() or count, count)
    yield from range(first - 1, last)
