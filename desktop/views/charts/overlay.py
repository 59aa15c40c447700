"""What lies over the picture of a chart: crosshair, mark, card, measure, drag."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.charts import finding
from desktop.charts.boxes import Box
from desktop.charts.colours import Colours
from desktop.charts.telling import Card, apart, card
from desktop.views.charts.look import Look
from desktop.views.charts.spots import Drag, Spot
from desktop.views.charts.told_card import Places, paint_card

RING = 4.5
"""Pixels of a ring's radius around what is pointed at."""


def paint(
    painter: QPainter, look: Look, room: QSizeF, taken: QRectF, colours: Colours
) -> None:
    """Paint all of it; `room` is the picture's size, `taken` where the tools are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _strike(painter, look, colours)
    if look.drag is not None and look.drag.kind in {"period", "frame"}:
        _band(painter, look, look.drag, colours)
        return
    if look.pointer is not None:
        _cross(painter, look, colours)
    if look.anchor is not None:
        _ring(painter, look, look.anchor, colours)
    spot = look.current
    if spot is None:
        return
    _ring(painter, look, spot, colours)
    if look.anchor is not None and look.anchor.panel == spot.panel:
        _join(painter, look, look.anchor, spot, colours)
    told = told_of(look)
    if told is not None:
        paint_card(painter, told, Places(pixel(look, spot), room, taken), colours)


def told_of(look: Look) -> Card | None:
    """Give what is said of the mark pointed at, or of how far it is from the other."""
    spot, anchor = look.current, look.anchor
    if spot is None:
        return None
    panel, mark = look.panels[spot.panel], look.mark(spot)
    if anchor is not None and anchor.panel == spot.panel and anchor != spot:
        return apart(panel, look.mark(anchor), mark, look.view)
    return card(panel, mark, look.view, _pointed(look, spot))


def pixel(look: Look, spot: Spot) -> QPointF:
    """Give where a mark is pointed at: on the edge of the value that is meant."""
    panel, mark, box = look.panels[spot.panel], look.mark(spot), look.box(spot.panel)
    low, high = box.span(panel)
    pointed = _pointed(look, spot)
    place = mark.middle if pointed is None else pointed
    place = min(max(place, low, mark.begin), high, mark.end)
    found = list(finding.levels(panel, mark, look.view))
    meant = [level for level in found if level.value.series == spot.key] or found
    up = meant[0].edge if meant else 0.0
    if mark.across is not None:
        up = sum(mark.across) / 2
    return QPointF(*box.point(panel, place, up))


def _pointed(look: Look, spot: Spot) -> float | None:
    """Give the place on the axis that the pointer is at, if it points at the mark."""
    if look.pointer is None or spot != look.current:
        return None
    if look.panels[spot.panel].axis != "days":
        return None
    return look.place_at(spot.panel, *look.pointer)


def _strike(painter: QPainter, look: Look, colours: Colours) -> None:
    """Strike out what is hidden, in the legend."""
    painter.setPen(QPen(QColor(colours.muted), 1.4))
    for key in look.keys:
        middle = (key.top + key.bottom) / 2
        series = look.key_at((key.left + key.right) / 2, middle)
        if series is not None and not look.view.shows(series):
            painter.drawLine(QLineF(key.left, middle, key.right, middle))


def _cross(painter: QPainter, look: Look, colours: Colours) -> None:
    x, y = look.pointer or (0.0, 0.0)
    panel = look.panel_at(x, y)
    if panel is None:
        return
    painter.setPen(QPen(QColor(colours.muted), 1.0, Qt.PenStyle.DashLine))
    box = look.drawn[panel]
    painter.drawLine(QLineF(box.left, y, box.right, y))
    for number, shown in enumerate(look.panels):
        if shown.marks and number < len(look.drawn):
            other = look.drawn[number]
            painter.drawLine(QLineF(x, other.top, x, other.bottom))


def _ring(painter: QPainter, look: Look, spot: Spot, colours: Colours) -> None:
    middle, box = pixel(look, spot), look.drawn[spot.panel]
    if not _about(box).contains(middle):
        return
    painter.setPen(QPen(QColor(colours.accent), 2.2))
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(middle, RING, RING)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _join(
    painter: QPainter, look: Look, anchor: Spot, spot: Spot, colours: Colours
) -> None:
    painter.setPen(QPen(QColor(colours.accent), 1.4, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(pixel(look, anchor), pixel(look, spot)))


def _band(painter: QPainter, look: Look, drag: Drag, colours: Colours) -> None:
    """Paint what a drag has gone over: a stretch of the axis, or a rectangle."""
    box, lying = look.drawn[drag.panel], look.panels[drag.panel].lying
    area = QRectF(QPointF(*drag.start), QPointF(*drag.now)).normalized()
    if drag.kind == "period" and lying:
        area.setLeft(box.left)
        area.setRight(box.right)
    elif drag.kind == "period":
        area.setTop(box.top)
        area.setBottom(box.bottom)
    shade = QColor(colours.accent)
    shade.setAlpha(46)
    painter.setPen(QPen(QColor(colours.accent), 1.0))
    painter.setBrush(shade)
    painter.drawRect(area.intersected(_about(box)))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _about(box: Box) -> QRectF:
    edge = QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
    return edge.adjusted(-2, -2, 2, 2)
