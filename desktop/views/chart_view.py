"""A chart in the window: drawn in the worker, shown as a picture."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop.amounts import in_full
from desktop.charts.colours import LIGHT
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.drawings import Make
from desktop.views.dress import worn
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.charts.render import Picture

SETTLED = 120
"""Milliseconds without another change of size before drawing anew."""


class ChartView(QWidget):
    """Shows a drawing at its own size; the old one stays until the new one is there.

    Of requests that follow each other closely only the last one is drawn.

    Signals:
        drawn: the picture asked for last is shown.
    """

    drawn = Signal()

    def __init__(
        self, tasks: Tasks, name: str, height: int = 300, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._name = name
        self._make: Make | None = None
        self._stale = Event()
        self._settled = False
        self._image = QImage()
        self._said = ""
        self._dark = worn().dark
        self._delay = QTimer(self, singleShot=True)
        self._delay.timeout.connect(self._draw)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._add_actions()

    def show_drawing(self, make: Make, description: str) -> None:
        """Draw something else; the description tells its key figures in words."""
        self._make = make
        self.setAccessibleDescription(description)
        self.setToolTip(description)
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
        return self._said

    def image(self) -> QImage:
        """Give the picture shown; null before the first one."""
        return self._image

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._image)

    def save_picture(self) -> None:
        """Ask for a file and draw into it; always in light colours, for paper."""
        if self._make is None:
            return
        title = translate("chart_view", "Save the chart")
        kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        path = NewFile.ask(self, title, f"{self._name}.png", kinds)
        if path is not None:
            self._save(self._make, path)

    def _save(self, make: Make, path: Path) -> None:
        width, height = self.width(), self.height()

        def work() -> None:
            from desktop.charts import render  # noqa: PLC0415  # heavy, in the worker

            with in_full():
                render.save(make(LIGHT), path, LIGHT, width, height)

        self._tasks.run(work, lambda _none: self._say_saved(path), self._say_failed)

    def _say_saved(self, path: Path) -> None:
        if isValid(self):
            self._say(translate("chart_view", "Saved to {0}.").format(path))

    def _say_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError | ValueError):
            raise error
        if isValid(self):
            self._say(
                translate(
                    "chart_view",
                    "The chart could not be saved there; please choose another place.",
                )
            )

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self.update()
        QTimer.singleShot(6000, self, self._be_quiet)

    def _be_quiet(self) -> None:
        self._said = ""
        self.update()

    def _ask_for(self, milliseconds: int) -> None:
        """Draw anew after a while; what is being drawn is out of date already."""
        self._settled = False
        self._stale.set()
        self._delay.start(milliseconds)

    def _draw(self) -> None:
        if self._make is None or not self.isVisible():
            return
        self._stale.set()
        stale = self._stale = Event()
        make, colours, size = self._make, worn(), self.size()
        scale = self.devicePixelRatioF()

        def work() -> "Picture | None":
            if stale.is_set():
                return None
            from desktop.charts import render  # noqa: PLC0415  # heavy, in the worker

            draw = make(colours)
            return render.render(draw, size.width(), size.height(), scale, colours)

        def done(picture: "Picture | None") -> None:
            if picture is not None and not stale.is_set() and isValid(self):
                self._show(picture, scale)

        self._tasks.run(work, done)

    def _show(self, picture: "Picture", scale: float) -> None:
        form = QImage.Format.Format_RGBA8888
        width, height = picture.width, picture.height
        image = QImage(picture.rgba, width, height, 4 * width, form).copy()
        image.setDevicePixelRatio(scale)
        self._image = image
        self._settled = True
        self.drawn.emit()
        self.update()

    def _add_actions(self) -> None:
        save = QAction(translate("chart_view", "Save the chart…"), self)
        save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        save.triggered.connect(self.save_picture)
        copy = QAction(translate("chart_view", "Copy the picture"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copy_picture)
        for action in (save, copy):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.addAction(action)

    def sizeHint(self) -> QSize:
        """Be wide rather than high."""
        return QSize(720, self.minimumHeight())

    def contextMenuEvent(self, event: QEvent) -> None:
        """Offer to save or copy the picture."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        position = getattr(event, "globalPos", QPoint)()
        menu.popup(position)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for, or went out of date, while nobody looked."""
        super().showEvent(event)
        if self._make is not None and not self._settled:
            self._ask_for(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew once the size has settled."""
        super().resizeEvent(event)
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
        """Paint the picture, or say that it is coming."""
        painter = QPainter(self)
        colours = worn()
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            text = translate("chart_view", "Drawing…")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        else:
            painter.drawImage(self._place(), self._image)
        if self._said:
            painter.setPen(QColor(colours.accent))
            flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(self.rect(), flags, self._said)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _place(self) -> QRectF:
        """Fit an old picture into the room there is until the new one comes."""
        size = self._image.deviceIndependentSize()
        size.scale(self.width(), self.height(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(0, 0, size.width(), size.height())
