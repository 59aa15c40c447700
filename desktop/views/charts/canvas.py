"""A widget that shows something to be looked into, by mouse and by keys."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.views.charts.look import Look
from desktop.views.charts.tools import Tools


class Canvas(QWidget):
    """Hands what the user does on to the tools of a chart; paints nothing itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.description = ""
        """The key figures in words, told while no mark is pointed at."""
        self.look = Look()
        self.tools = Tools(self, self.look, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def contextMenuEvent(self, event: QEvent) -> None:
        """Offer what can be done with the whole chart."""
        self.tools.show_menu(getattr(event, "globalPos", QPoint)())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the tools."""
        super().enterEvent(event)
        self.tools.lay_out()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing, and put the tools away."""
        super().leaveEvent(event)
        self.tools.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the tools."""
        super().focusInEvent(event)
        self.tools.focus(event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the tools away unless the focus went to one of them."""
        super().focusOutEvent(event)
        self.setAccessibleDescription(self.description)
        self.tools.lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or a click."""
        self.tools.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the exact values of what is pointed at, or go on with a drag."""
        self.tools.gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a click."""
        self.tools.gestures.release(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Show the whole chart again."""
        self.tools.reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look closer or show more; else let the page scroll."""
        taken = self.tools.gestures.wheel(event, focused=self.hasFocus())
        event.setAccepted(taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape and the digits; the other keys belong to actions."""
        if not self.tools.press_key(event):
            super().keyPressEvent(event)
