"""The statement on paper: looked at and printed as the same pages as the PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from db.connection import reading
from desktop.book import Book
from desktop.charts.render import Picture
from desktop.exports import page as export_page
from desktop.exports.statement import export
from desktop.scope import Scope
from desktop.views.preview import Preview
from desktop.views.printers import Printers
from desktop.views.statement import StatementPage
from tests.desktop.views.conftest import TODAY
from tests.desktop.views.opened import open_window

LEFT = Qt.MouseButton.LeftButton
WAIT = 30_000


@pytest.fixture
def page(
    qtbot: QtBot,
    book: Book,
    scope: Scope,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StatementPage]:
    """Give the page of an open window; pictures are dots, which are quick to draw."""
    dot = Picture(1, 1, b"\xff" * 4)
    monkeypatch.setattr(export_page, "render", lambda *_how: dot)
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("statement")
    shown = window.pages.currentWidget()
    assert isinstance(shown, StatementPage)
    yield shown
    window.close()


def text_of(path: Path) -> list[str]:
    return ["".join(sheet.extract_text().split()) for sheet in PdfReader(path).pages]


def printer_to(path: Path, size: QPageSize.PageSizeId) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(size))
    return printer


@pytest.fixture
def preview(qtbot: QtBot, page: StatementPage) -> Preview:
    """Give the preview that a click opens."""
    qtbot.mouseClick(page.tools.preview, LEFT)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=WAIT)
    assert page.shown is not None
    return page.shown


def test_the_preview_turns_pages_and_zooms_by_keys_and_clicks(
    qtbot: QtBot, preview: Preview
) -> None:
    count = preview.small.model().rowCount()
    assert count > 2
    assert preview.place.text() == f"Page 1 of {count} · 100 %"
    first = preview.page.pixmap().toImage()
    assert first.pixelColor(2, 2).name() == "#ffffff"
    assert len({first.pixel(x, 70) for x in range(first.width())}) > 2
    qtbot.keyClick(preview.small, Qt.Key.Key_Down)
    assert preview.place.text() == f"Page 2 of {count} · 100 %"
    assert preview.page.pixmap().toImage() != first
    qtbot.keyClick(preview.small, Qt.Key.Key_End)
    assert preview.number == count - 1
    wide = preview.page.pixmap().width()
    qtbot.mouseClick(preview.larger, LEFT)
    assert preview.page.pixmap().width() == round(wide * 1.25)
    for _ in range(4):
        qtbot.mouseClick(preview.smaller, LEFT)
    assert not preview.smaller.isEnabled()
    assert preview.place.text().endswith("50 %")


def test_the_preview_can_be_saved_as_the_same_pages(
    qtbot: QtBot,
    page: StatementPage,
    preview: Preview,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "s.pdf"
    monkeypatch.setattr(StatementPage, "ask", lambda *_asked: path)
    qtbot.mouseClick(preview.save, LEFT)
    qtbot.waitUntil(page.tools.open.isVisible, timeout=WAIT)
    assert len(text_of(path)) == preview.small.model().rowCount()


@pytest.mark.parametrize("by_key", [False, True])
def test_a_print_has_the_pages_of_the_pdf_at_their_true_size(  # noqa: PLR0917  # fixtures
    qtbot: QtBot,
    book: Book,
    page: StatementPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    by_key: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    printed, saved = tmp_path / "printed.pdf", tmp_path / "saved.pdf"
    printer = printer_to(printed, QPageSize.PageSizeId.A4)
    monkeypatch.setattr(Printers, "are_there", lambda: True)
    monkeypatch.setattr(Printers, "ask", lambda _parent: printer)
    if by_key:
        modifier = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(page.window(), Qt.Key.Key_P, modifier)
    else:
        qtbot.mouseClick(page.tools.print, LEFT)
    said = "The statement was sent to the printer."
    qtbot.waitUntil(lambda: page.tools.outcome.text() == said, timeout=WAIT)
    with reading(book.path) as opened:
        person = book.people()[0]
        export(saved, opened, person, "2025", TODAY)
    assert text_of(printed) == text_of(saved)
    corners = [first_letter(path) for path in (printed, saved)]
    assert corners[0] == pytest.approx(corners[1], abs=1)


def first_letter(path: Path) -> tuple[float, float]:
    """Give where the first text of the first page stands, in points."""
    found: list[tuple[float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_font: object) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.append((x, y))

    PdfReader(path).pages[0].extract_text(visitor_text=visit)
    return found[0]


def test_without_a_printer_one_is_told_what_to_do(
    qtbot: QtBot, page: StatementPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Printers, "are_there", lambda: False)
    qtbot.mouseClick(page.tools.print, LEFT)
    assert page.tools.outcome.text().startswith("No printer is set up")


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_a_printer_that_fails_is_one_sentence(
    qtbot: QtBot, page: StatementPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = printer_to(tmp_path / "no" / "folder.pdf", QPageSize.PageSizeId.A4)
    monkeypatch.setattr(Printers, "are_there", lambda: True)
    monkeypatch.setattr(Printers, "ask", lambda _parent: printer)
    qtbot.mouseClick(page.tools.print, LEFT)
    qtbot.waitUntil(lambda: "did not take" in page.tools.outcome.text(), timeout=WAIT)
