"""Goes through the marks of a chart by keys, and tells them."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desktop.views.charts import overlay
from desktop.views.charts.look import Look


class Walker:
    """Moves what is pointed at, and says what it is to a screen reader."""

    def __init__(self, chart: QWidget, look: Look) -> None:
        self._chart, self._look = chart, look

    def walk(self, by: int) -> None:
        """Go to another mark; bars that lie are below one another."""
        self._move(by, across=False)

    def climb(self, by: int) -> None:
        """Go to another value of the mark."""
        self._move(by, across=True)

    def end(self, by: int) -> None:
        """Go to the first or the last mark in sight."""
        for _step in range(2):
            self._look.walk(by * len(self._look.panels[self._look.lead or 0].marks))
        self._tell()

    def measure(self) -> None:
        """Measure from the mark that is pointed at, or stop measuring."""
        look = self._look
        if look.current is None:
            look.walk(1)
        look.anchor = look.current if look.anchor is None else None
        self._tell()

    def _move(self, by: int, *, across: bool) -> None:
        look = self._look
        panel = look.current.panel if look.current else look.lead
        if panel is None:
            return
        lying = look.panels[panel].lying
        (look.walk if lying == across else look.climb)(by)
        self._tell()

    def _tell(self) -> None:
        """Say what the mark pointed at is, also to a screen reader."""
        told = overlay.told_of(self._look)
        if told is not None:
            self._chart.setAccessibleDescription(told.text)
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self._chart, changed))
        self._chart.update()
