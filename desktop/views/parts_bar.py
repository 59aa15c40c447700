"""A thin bar of parts in colours, and the legend that names them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.views.dress import worn
from desktop.views.flow import Flow


class Legend(QWidget):
    """Names the parts of a bar, each behind a patch of its colour."""

    def __init__(
        self, parts: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Name the parts, each (text, name of its colour)."""
        super().__init__(parent)
        flow = Flow(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for text, colour in parts:
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 2, 0, 0)
            row.setSpacing(6)
            row.addWidget(Patch(colour))
            row.addWidget(QLabel(text))
            flow.addWidget(part)


class Patch(QWidget):
    """A small square of a colour, by its name."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(10, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square in the colour worn now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(worn(), self._colour)))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


class PartsBar(QWidget):
    """A thin bar of parts, each (fen, name of its colour); the rest stays empty."""

    def __init__(
        self,
        parts: Sequence[tuple[int, str]],
        whole: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = [(max(0, fen), colour) for fen, colour in parts]
        self._whole = max(whole, sum(fen for fen, _colour in self._parts), 1)
        self.setFixedHeight(10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts on a rounded track."""
        colours = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 1, self.width(), 8)
        shape = QPainterPath()
        shape.addRoundedRect(track, 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(track, QColor(colours.raised))
        left = 0.0
        for fen, colour in self._parts:
            width = self.width() * fen / self._whole
            part = QRectF(left, 1, width, 8)
            painter.fillRect(part, QColor(getattr(colours, colour)))
            left += width
        painter.end()
