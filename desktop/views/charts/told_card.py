"""The card with the exact values of what is pointed at, painted beside it."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.charts.colours import Colours
from desktop.charts.telling import Card

PAD = 8.0
"""Pixels between a card's edge and its words."""
GAP = 13.0
"""Pixels between a card and the point that it is about."""
LINE = 1.25
"""A line's height by that of its letters."""
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Places(NamedTuple):
    """The point that a card is about, the room there is, and what is taken of it."""

    point: QPointF
    room: QSizeF
    taken: QRectF


def paint_card(painter: QPainter, told: Card, places: Places, colours: Colours) -> None:
    """Paint a card where it covers neither the point nor the tools."""
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setBold(True)
    line = QFontMetricsF(bold).height() * LINE
    wide = _width(told, plain, bold)
    lines = 1 + len(told.rows) + bool(told.note)
    area = place(QSizeF(wide + 2 * PAD, line * lines + 2 * PAD), places)
    painter.setPen(QPen(QColor(colours.line), 1.0))
    painter.setBrush(QColor(colours.raised))
    painter.drawRoundedRect(area, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    row = QRectF(area.left() + PAD, area.top() + PAD, wide, line)
    painter.setPen(QColor(colours.text))
    _write(painter, row, bold, START, told.heading)
    for _key, name, value in told.rows:
        row.translate(0, line)
        _write(painter, row, plain, START, name)
        _write(painter, row, bold, END, value)
    row.translate(0, line)
    painter.setPen(QColor(colours.muted))
    _write(painter, row, plain, START, told.note)


def place(size: QSizeF, places: Places) -> QRectF:
    """Put a card beside a point, on the side where there is room for it."""
    point, room = places.point, places.room
    whole = QRectF(QPointF(0, 0), room)
    sides = point.x() + GAP, point.x() - GAP - size.width()
    below = point.y() + GAP
    under = max(below, places.taken.bottom() + 1)
    for top in (point.y() - GAP - size.height(), below, under):
        for left in sides:
            found = QRectF(QPointF(left, top), size)
            if whole.contains(found) and not found.intersects(places.taken):
                return found
    left = max(0.0, min(sides[0], room.width() - size.width()))
    top = max(0.0, min(below, room.height() - size.height()))
    return QRectF(QPointF(left, top), size)


def _width(told: Card, plain: QFont, bold: QFont) -> float:
    lines, strong = QFontMetricsF(plain), QFontMetricsF(bold)
    names = max((lines.horizontalAdvance(name) for _, name, _ in told.rows), default=0)
    values = max((strong.horizontalAdvance(text) for *_, text in told.rows), default=0)
    return max(
        strong.horizontalAdvance(told.heading),
        names + 2 * PAD + values if told.rows else 0.0,
        lines.horizontalAdvance(told.note),
    )


def _write(
    painter: QPainter, row: QRectF, font: QFont, side: Qt.AlignmentFlag, text: str
) -> None:
    painter.setFont(font)
    painter.drawText(row, side, text)
