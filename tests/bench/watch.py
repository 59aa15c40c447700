"""Tells when a window has painted, has its numbers and has its chart."""

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.first_view import FirstView
from desktop.frame import Frame


class Watch(QObject):
    """Prints each moment once, and quits after the chart."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look at the window at each painting, at the first view after its own."""
        if event.type() == QEvent.Type.Paint:
            if isinstance(watched, FirstView) and watched.lines:
                watched.event(event)
                self._tell("painted")
                return True
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        for widget in self._window.findChildren(QWidget):
            name = type(widget).__name__
            if name == "CardButton" and "¥" in widget.accessibleName():
                self._tell("numbers")
            if name == "ChartView" and getattr(widget, "is_settled", False):
                self._tell("chart")
                QApplication.quit()

    def _tell(self, moment: str) -> None:
        if moment not in self._told:
            self._told.add(moment)
            print(moment, time.time(), flush=True)
