"""What is seen first: the newest entries, painted as lines of text.

Nothing here may touch the name Qt: its hundred enumerations, which setPen and
fillRect ask for, take a fifth of the time in which a bare window opens.
"""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from db.queries.entries import Entry
from desktop.amounts import show_amount
from desktop.charts.colours import Colours
from desktop.codes import posting_kind, purpose, spending_kind
from desktop.words import translate

MARGIN = 24
ROW = 32
WIDTHS = (100, 80, 180, 0, 130)
"""In pixels, as places get what is left."""
AMOUNT = 4

Line = tuple[str, str, str, str, str]


class FirstView(QFrame):
    """Shows lines until the window of the book takes its place; takes no input."""

    def __init__(self, entries: Sequence[Entry], colours: Colours) -> None:
        super().__init__()
        self.lines = [line(entry) for entry in entries]
        self.setStyleSheet(f"background: {colours.window}; color: {colours.text};")
        self.setAccessibleName(translate("entries", "Entries"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and as many lines as there is room for."""
        super().paintEvent(event)
        if not self.lines:
            return
        painter, room = QPainter(self), self.height() // ROW
        for row, texts in enumerate([headings(), *self.lines[:room]]):
            self._write(painter, row, texts)
        painter.end()

    def _write(self, painter: QPainter, row: int, texts: Line) -> None:
        metrics, left, top = painter.fontMetrics(), MARGIN, MARGIN + row * ROW
        baseline = top + (ROW + metrics.ascent() - metrics.descent()) // 2
        rest = max(0, self.width() - 2 * MARGIN - sum(WIDTHS))
        for column, text in enumerate(texts):
            width = WIDTHS[column] or rest
            gap = width - metrics.horizontalAdvance(text) if column == AMOUNT else 0
            painter.setClipRect(left, top, width, ROW)
            painter.drawText(left + gap, baseline, text)
            left += width


def headings() -> Line:
    """Name the columns."""
    return (
        translate("entries", "Day"),
        translate("entries", "Who"),
        translate("entries", "What"),
        translate("entries", "Place or relative"),
        translate("entries", "Total"),
    )


def line(entry: Entry) -> Line:
    """Write an entry as one line of text."""
    name = {
        "posting": posting_kind,
        "spending": spending_kind,
        "transfer": purpose,
    }[entry.kind]
    to = translate("entries", "to {0}").format(entry.other) if entry.other else ""
    return (
        entry.day.isoformat(),
        entry.person,
        name(entry.code),
        entry.place or to,
        show_amount(entry.total),
    )
