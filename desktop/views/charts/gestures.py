"""The mouse over a chart: point, drag, turn the wheel, click."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from desktop.charts import looking
from desktop.views.charts import zooming
from desktop.views.charts.look import Look
from desktop.views.charts.spots import Drag, DragKind, Pixel

LEAST = 5.0
"""Pixels that a drag has at least; less is a click."""
TURN = 120
"""What a wheel tells of one turn."""
PANNED = 0.1
"""The share of what is in sight that one turn to the side moves."""

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Gestures(QObject):
    """Turns what the mouse does into what is wanted of the chart.

    Signals:
        view_wanted: this part of the chart is to be shown (View).
        clicked: a mark was clicked on (Spot).
        pointed: something else is pointed at.
    """

    view_wanted = Signal(object)
    clicked = Signal(object)
    pointed = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._pressed: Pixel | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag, or a click."""
        at = _pixel(event)
        panel = self._look.panel_at(*at)
        self._pressed = at if event.button() == LEFT else None
        kind = self._kind(event, panel)
        if panel is None or kind is None:
            return
        if kind == "measure":
            self._anchor(at)
        self._look.drag = Drag(kind, panel, at, at)

    def move(self, event: QMouseEvent) -> None:
        """Point at what is below the mouse, or go on with a drag."""
        at, drag = _pixel(event), self._look.drag
        if drag is not None and drag.kind == "pan":
            step = replace(drag, start=drag.now, now=at)
            self._look.drag = replace(drag, now=at)
            self.view_wanted.emit(zooming.dragged(self._look, step))
        elif drag is not None:
            self._look.drag = replace(drag, now=at)
        if drag is None or drag.kind == "measure":
            self._look.point(*at)
        self.pointed.emit()

    def release(self, event: QMouseEvent) -> None:
        """End a drag, or a click."""
        drag, pressed = self._look.drag, self._pressed
        self._look.drag = self._pressed = None
        if drag is not None and drag.length >= LEAST:
            if drag.kind in {"period", "frame"}:
                self.view_wanted.emit(zooming.dragged(self._look, drag))
        elif pressed is not None and not event.modifiers() & (CTRL | SHIFT):
            self._click(pressed)
        self._look.point(*_pixel(event))
        self.pointed.emit()

    def wheel(self, event: QWheelEvent, *, focused: bool) -> bool:
        """Zoom around the pointer; tell whether the page must not scroll.

        Without Ctrl only in the chart that has the focus: else the page scrolls.
        """
        look, turned = self._look, event.angleDelta()
        at = event.position().x(), event.position().y()
        ctrl = bool(event.modifiers() & CTRL)
        if look.panel_at(*at) is None or not (ctrl or focused):
            return False
        if abs(turned.x()) > abs(turned.y()):
            wanted = zooming.panned(look, -PANNED * turned.x() / TURN)
        else:
            factor = looking.STEP ** (turned.y() / TURN)
            wanted = zooming.zoomed(look, factor, at)
        if wanted == look.view and not ctrl:
            return False
        self.view_wanted.emit(wanted)
        look.point(*at)
        return True

    def can_click(self) -> bool:
        """Tell whether a click where the pointer is would do something."""
        if self._look.pointer is None:
            return False
        if self._look.key_at(*self._look.pointer):
            return True
        spot = self._look.hit(*self._look.pointer)
        return spot is not None and self._look.leads_on(spot)

    def _kind(self, event: QMouseEvent, panel: int | None) -> DragKind | None:
        """Tell what a drag is for, by its button and the keys that are held."""
        if panel is None:
            return None
        if event.button() == MIDDLE:
            return "pan"
        if event.button() != LEFT:
            return None
        if event.modifiers() & CTRL:
            return "frame"
        if event.modifiers() & SHIFT:
            return "measure"
        days = self._look.panels[panel].axis == "days"
        return "period" if days else "pan"

    def _anchor(self, at: Pixel) -> None:
        """Measure from here; the second time, up to here, and then from anew."""
        look = self._look
        look.point(*at)
        if look.anchor is None or look.current is None:
            look.anchor = look.current

    def _click(self, at: Pixel) -> None:
        look = self._look
        key = look.key_at(*at)
        if key is not None:
            self.view_wanted.emit(zooming.toggled(look, key))
            return
        if look.anchor is not None:
            look.anchor = None
            return
        spot = look.hit(*at)
        if spot is not None:
            self.clicked.emit(spot)


def _pixel(event: QMouseEvent) -> Pixel:
    return event.position().x(), event.position().y()
