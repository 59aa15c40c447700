"""The picture of a chart on the screen, stretched until the one wanted is there."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.charts import looking
from desktop.charts.colours import Colours
from desktop.views.charts.look import Look


def paint(
    painter: QPainter, picture: QPixmap, look: Look, room: QSizeF, colours: Colours
) -> None:
    """Paint a picture into a room; one of another size fits into it for a moment."""
    size = picture.deviceIndependentSize()
    if size != room:
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(QRectF(QPointF(0, 0), size), picture, QRectF(picture.rect()))
        return
    painter.drawPixmap(QPointF(0, 0), picture)
    if not look.is_drawn:
        _stretch(painter, picture, look, colours)


def _stretch(painter: QPainter, picture: QPixmap, look: Look, colours: Colours) -> None:
    """Show in every Axes the days that are wanted, as far as they are drawn."""
    scale = picture.devicePixelRatio()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, (panel, old) in enumerate(zip(look.panels, look.drawn, strict=False)):
        edges = looking.stretched(old, look.box(number), panel)
        if not panel.marks:
            continue
        whole = QRectF(QPointF(old.left, old.top), QPointF(old.right, old.bottom))
        painter.fillRect(whole, QColor(colours.surface))
        if edges is not None:
            source, target = (
                QRectF(QPointF(edge[0], edge[1]), QPointF(edge[2], edge[3]))
                for edge in edges
            )
            corner, size = source.topLeft() * scale, source.size() * scale
            painter.drawPixmap(target, picture, QRectF(corner, size))
