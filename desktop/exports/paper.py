"""The pages of a statement on A4, laid out once for PDF, printer and screen."""

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
)

from desktop.charts.render import Picture
from desktop.exports.page import html, pictures
from desktop.exports.paging import Strip, pages
from desktop.exports.pieces import pieces
from desktop.exports.tables import Statement, title
from desktop.fonts import install_qt_font
from desktop.progress import Told, part, silent
from desktop.words import translate

DPI = 600
"""Dots to the inch of the layout; who paints elsewhere scales."""
WIDE, HIGH = 210.0, 297.0
"""Millimetres of A4."""
MARGIN = 15.0
"""Millimetres on every side."""
FOOTER = 8.0
"""Millimetres above the bottom margin that are the footer's."""
WIDTH = WIDE - 2 * MARGIN
HEIGHT = HIGH - 2 * MARGIN - FOOTER
"""Millimetres of a page that are its text's."""
POINTS = 9.0
EDGE = 1.0
"""Dots at which a strip must not touch the next one, whose text it would repeat."""


def dots(millimetres: float) -> float:
    """Turn millimetres into dots of the layout."""
    return millimetres / 25.4 * DPI


@dataclass(frozen=True)
class Heading:
    """A heading: a person (level 1) or a section; `top` in dots under the margin."""

    text: str
    level: int
    page: int
    top: float


class Paper:
    """Pages that can be painted one by one, in the thread that they belong to."""

    def __init__(self, statements: Sequence[Statement], told: Told = silent) -> None:
        """Draw the pictures and lay everything out; there must be an application."""
        self._device = _device()
        self._family = install_qt_font()
        self.title = title(statements)
        self._document = QTextDocument()
        self._lay_out(statements, told)
        self._pages = pages(tuple(pieces(self._document)), dots(HEIGHT))
        self.headings = tuple(_headings(self._document, self._pages))

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, in dots from the corner of the margins."""
        painter.save()
        for strip in self._pages[number]:
            painter.save()
            painter.translate(0, -strip.top)
            inside = strip.height - 2 * EDGE
            area = QRectF(0, strip.top + EDGE, dots(WIDTH), inside)
            painter.setClipRect(area)
            self._document.documentLayout().draw(painter, _ink(area))
            painter.restore()
            painter.translate(0, strip.height)
        painter.restore()
        self._paint_foot(painter, number)

    def give_to_window(self) -> None:
        """Hand the pages over to the window's thread, which paints them from now on."""
        application = QGuiApplication.instance()
        if application is not None:
            self._document.moveToThread(application.thread())

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        foot = QRectF(0, dots(HEIGHT), dots(WIDTH), dots(FOOTER))
        font = QFont(self._family)
        font.setPixelSize(round((POINTS - 1) / 72 * DPI))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        text = translate("exports", "Page {0} of {1}").format(number + 1, self.count)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | bottom, text)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | bottom, self.title)

    def _lay_out(self, statements: Sequence[Statement], told: Told) -> None:
        document = self._document
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._device)
        font = QFont(self._family)
        font.setPointSizeF(POINTS)
        document.setDefaultFont(font)
        drawn = part(told, 0, 2, 3)
        for number, (name, picture) in enumerate(pictures(statements), 1):
            resource = QTextDocument.ResourceType.ImageResource
            document.addResource(resource, QUrl(name), _image(picture))
            drawn(number, number + 1)
        told(2, 3)
        document.setTextWidth(dots(WIDTH))
        document.setHtml(html(statements))
        told(3, 3)


@contextmanager
def application() -> Iterator[None]:
    """Start Qt without a screen where no window has started it."""
    if QGuiApplication.instance() is not None:
        yield
        return
    made = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    try:
        yield
    finally:
        made.shutdown()


def _ink(area: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Write in black whatever the window wears: paper is white in the dark, too."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.clip = area
    return context


def _device() -> QImage:
    """Make what the layout measures text for: nothing is painted on it."""
    device = QImage(1, 1, QImage.Format.Format_ARGB32)
    to_the_metre = round(DPI / 0.0254)
    device.setDotsPerMeterX(to_the_metre)
    device.setDotsPerMeterY(to_the_metre)
    return device


def _headings(
    document: QTextDocument, found: Sequence[tuple[Strip, ...]]
) -> Iterator[Heading]:
    starts = [page[-1].top for page in found]
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            top = document.documentLayout().blockBoundingRect(block).top()
            page = bisect_right(starts, top) - 1
            yield Heading(block.text(), level, page, top - starts[page])
        block = block.next()


def _image(picture: Picture) -> QImage:
    form = QImage.Format.Format_RGBA8888
    width, height = picture.width, picture.height
    return QImage(picture.rgba, width, height, 4 * width, form).copy()
