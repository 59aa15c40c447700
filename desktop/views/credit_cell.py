"""One month of the strip of credits: a cell with month, shape, word and amount."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from db.rules.credits import Credit
from desktop.views.credit_words import (
    amount_word,
    sentence,
    short_month,
    state_word,
)
from desktop.views.dress import worn

WIDTH, HEIGHT = 78, 92
COLOURS = {
    "arrived": "good",
    "missing": "warning",
    "different": "danger",
    "due": "muted",
    "unknown": "muted",
}
_SOFT = Qt.PenStyle.DashLine


class CreditCell(QAbstractButton):
    """A month; its state is told by word and shape, and only then by colour."""

    def __init__(
        self, credit: Credit, parent: QWidget | None = None, *, dated: bool = False
    ) -> None:
        """Make the cell of a credit; `dated` shows the year beside the month."""
        super().__init__(parent)
        self.credit = credit
        self.month = short_month(credit, dated=dated)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(WIDTH, HEIGHT)
        self.setAccessibleName(sentence(credit))

    def sizeHint(self) -> QSize:
        """Be as small as the words allow."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the month, the shape of its state, word and amount."""
        colours = worn()
        state = QColor(getattr(colours, COLOURS[self.credit.state]))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, state)
        width = self.width()
        painter.setPen(QColor(colours.text))
        self._write(painter, QRectF(0, 6, width, 18), self.month, bold=True)
        _paint_shape(painter, QPointF(width / 2, 36), self.credit.state, state)
        painter.setPen(state)
        self._write(painter, QRectF(0, 48, width, 18), state_word(self.credit))
        painter.setPen(QColor(colours.text))
        self._write(painter, QRectF(0, 67, width, 18), amount_word(self.credit))
        painter.end()

    def _paint_frame(self, painter: QPainter, state: QColor) -> None:
        colours, seen = worn(), self.credit.state in {"missing", "different"}
        pen = QPen(state if seen else QColor(colours.grid), 1.5 if seen else 1)
        if self.credit.state in {"missing", "due"}:
            pen.setStyle(_SOFT)
        if self.isChecked():
            pen = QPen(QColor(colours.accent), 2 if self.hasFocus() else 1.5)
        painter.setPen(pen)
        lit = self.isChecked() or self.underMouse()
        painter.setBrush(QColor(colours.raised if lit else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _write(
        self, painter: QPainter, place: QRectF, text: str, *, bold: bool = False
    ) -> None:
        """Write a line in the middle, smaller where it would not fit."""
        font = QFont(self.font())
        font.setBold(bold)
        painter.setFont(font)
        while painter.fontMetrics().horizontalAdvance(text) > place.width() - 6:
            font.setPointSizeF(font.pointSizeF() - 0.5)
            if font.pointSizeF() < 6:
                break
            painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _paint_shape(painter: QPainter, middle: QPointF, state: str, ink: QColor) -> None:
    """Paint a disc with a tick, a ring, a diamond, a clock or a dash."""
    x, y = middle.x(), middle.y()
    painter.setPen(QPen(ink, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "arrived":
        painter.setBrush(ink)
        painter.drawEllipse(middle, 8, 8)
        painter.setPen(QPen(QColor(worn().surface), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = ((x - 3.6, y + 0.2), (x - 1, y + 2.8), (x + 3.8, y - 2.6))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in tick]))
    elif state == "different":
        diamond = ((x, y - 9), (x + 9, y), (x, y + 9), (x - 9, y))
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in diamond]))
        painter.drawLine(QPointF(x - 3, y - 1.8), QPointF(x + 3, y - 1.8))
        painter.drawLine(QPointF(x - 3, y + 1.8), QPointF(x + 3, y + 1.8))
    elif state == "unknown":
        painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
    else:
        painter.drawEllipse(middle, 8, 8)
    if state == "due":
        painter.drawPolyline([QPointF(x, y - 4.5), middle, QPointF(x + 3, y + 1.5)])
    if state == "missing":
        painter.drawLine(QPointF(x, y - 4.2), QPointF(x, y + 1))
        painter.drawPoint(QPointF(x, y + 4))
