"""A statement as a PDF to print and keep: one text document, the one part with Qt."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desktop.charts.render import Picture
from desktop.exports import pdf_marks
from desktop.exports.page import html, pictures
from desktop.exports.tables import Statement, title
from desktop.fonts import install_qt_font
from desktop.words import translate

DPI = 600
MARGIN = 15.0
"""Millimetres on every side."""
FOOTER = 8.0
"""Millimetres above the bottom margin that are the footer's."""
POINTS = 9.0


def write(path: Path, statements: Sequence[Statement]) -> None:
    """Lay the statements out on A4 pages.

    Raises:
        OSError: the file cannot be written.
    """
    with _application():
        family = install_qt_font()
        writer = _writer(path, title(statements))
        document = _document(statements, writer, family)
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(str(path))
        _print(document, painter, writer, family)
        if not painter.end():
            raise OSError(str(path))
    pdf_marks.fix(path, max(statement.year.as_of for statement in statements))


@contextmanager
def _application() -> Iterator[None]:
    """Start Qt without a screen where no window has started it."""
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    try:
        yield
    finally:
        application.shutdown()


def _writer(path: Path, name: str) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(name)
    writer.setCreator(translate("exports", "Yibao Ledger"))
    return writer


def _document(
    statements: Sequence[Statement], writer: QPdfWriter, family: str
) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    font = QFont(family)
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    for name, picture in pictures(statements):
        resource = QTextDocument.ResourceType.ImageResource
        document.addResource(resource, QUrl(name), _image(picture))
    document.setHtml(html(statements))
    document.setPageSize(QSizeF(writer.width(), writer.height() - _footer_height()))
    return document


def _image(picture: Picture) -> QImage:
    form = QImage.Format.Format_RGBA8888
    width, height = picture.width, picture.height
    return QImage(picture.rgba, width, height, 4 * width, form).copy()


def _footer_height() -> float:
    return FOOTER / 25.4 * DPI


def _print(
    document: QTextDocument, painter: QPainter, writer: QPdfWriter, family: str
) -> None:
    page, pages = document.pageSize(), document.pageCount()
    font = QFont(family)
    font.setPointSizeF(POINTS - 1)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        area = QRectF(0, number * page.height(), page.width(), page.height())
        document.drawContents(painter, area)
        painter.restore()
        painter.setFont(font)
        text = translate("exports", "Page {0} of {1}").format(number + 1, pages)
        foot = QRectF(0, page.height(), page.width(), _footer_height())
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, text
        )
        name = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name
        )
