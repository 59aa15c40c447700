"""A chart in the window: drawn in the worker, shown as a picture to look into."""

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.tasks import Tasks
from desktop.views.charts import overlay, picture
from desktop.views.charts.canvas import Canvas
from desktop.views.charts.drawer import Drawer, Drawn, Wanted
from desktop.views.charts.saver import Saver
from desktop.views.drawings import Make
from desktop.views.dress import text_share, worn
from desktop.words import translate

SETTLED = 120
"""Milliseconds without another change of size before drawing anew."""
LOOKED = 60
"""Milliseconds without another turn of the wheel before drawing anew."""
BOTTOM = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter


class ChartView(Canvas):
    """Shows a drawing at its own size; the old one stays until the new one is there.

    Of requests that follow each other closely only the last one is drawn.

    Signals:
        drawn: the picture asked for last is shown.
    """

    drawn = Signal()

    def __init__(
        self, tasks: Tasks, name: str, height: int = 300, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._make: Make | None = None
        self._settled = False
        self._image, self._picture = QImage(), QPixmap()
        self._dark = worn().dark
        self._drawer = Drawer(tasks, self)
        self._drawer.came.connect(self._show)
        self._saver = Saver(tasks, self, name)
        self._saver.changed.connect(self.update)
        self.tools.view_changed.connect(lambda: self._ask_for(LOOKED))
        self.tools.save_wanted.connect(self.save_picture)
        self.tools.copy_wanted.connect(self.copy_picture)
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._draw)
        self.setMinimumHeight(round(height * max(1.0, text_share())))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_drawing(self, make: Make, description: str) -> None:
        """Draw something else; the description tells its key figures in words."""
        self._make, self.description = make, description
        self.setAccessibleDescription(description)
        self._ask_for(0)

    @property
    def is_settled(self) -> bool:
        """Tell whether the picture shown is the one asked for last."""
        return self._settled

    @property
    def is_waiting(self) -> bool:
        """Tell whether a drawing is still to be handed to the worker."""
        return self._delay.isActive()

    @property
    def said(self) -> str:
        """The sentence about saving that is shown now."""
        return self._saver.said

    def image(self) -> QImage:
        """Give the picture shown; null before the first one."""
        return self._image

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, or the numbers if they are shown."""
        clipboard = QGuiApplication.clipboard()
        if self.tools.shows_table:
            clipboard.setText(self.tools.tables.text())
        else:
            clipboard.setImage(self._image)

    def save_picture(self) -> None:
        """Ask for a file and write the picture or the numbers into it."""
        if self._make is not None:
            numbers = self.tools.shows_table
            self._saver.save(self._make, self.look.view, numbers=numbers)

    def _ask_for(self, milliseconds: int) -> None:
        """Draw anew after a while; what is being drawn is out of date already."""
        self._settled = False
        self._drawer.drop()
        self._delay.start(milliseconds)
        self.update()

    def _draw(self) -> None:
        if self._make is None or not self.isVisible():
            return
        look, room = self.look, (float(self.width()), float(self.height()))
        self._drawer.draw(
            Wanted(
                self._make,
                worn(),
                self.size(),
                self.devicePixelRatioF(),
                look.view,
                look.panels,
                look.frame(room),
                text_share(),
            )
        )

    def _show(self, found: Drawn) -> None:
        form = QImage.Format.Format_RGBA8888
        width, height = found.picture.width, found.picture.height
        image = QImage(found.picture.rgba, width, height, 4 * width, form).copy()
        image.setDevicePixelRatio(found.scale)
        self._image, self._picture = image, QPixmap.fromImage(image)
        boxes, keys = found.picture.boxes, found.picture.keys
        room = found.picture.width / found.scale, found.picture.height / found.scale
        self.look.show(found.panels, boxes, keys, found.view, room)
        self.tools.picture_came()
        self.setToolTip("" if found.panels else self.description)
        self._settled = True
        self.drawn.emit()
        self.update()

    def sizeHint(self) -> QSize:
        """Be wide rather than high."""
        return QSize(720, self.minimumHeight())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for, or went out of date, while nobody looked."""
        super().showEvent(event)
        if self._make is not None and not self._settled:
            self._ask_for(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew once the size has settled."""
        super().resizeEvent(event)
        self.tools.lay_out()
        waiting = self._delay.isActive() and self._delay.interval() == 0
        if self._make is not None and not waiting:
            self._ask_for(SETTLED)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and worn().dark != self._dark:
            self._dark = worn().dark
            self._ask_for(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture and what lies over it, or say that it is coming."""
        painter = QPainter(self)
        colours, room = worn(), QSizeF(self.size())
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            text = translate("chart_view", "Drawing…")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        elif not self.tools.shows_table:
            picture.paint(painter, self._picture, self.look, room, colours)
            if self._picture.deviceIndependentSize() == room:
                overlay.paint(painter, self.look, room, self.tools.taken(), colours)
        painter.setPen(QColor(colours.accent))
        if self._saver.said:
            painter.drawText(self.rect(), BOTTOM, self._saver.said)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(0.5, 0.5, room.width() - 1, room.height() - 1))
        painter.end()
