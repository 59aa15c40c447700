"""Leads from a mark of a chart, or from the days in sight, to what is behind it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from db.queries.entries import Filter
from desktop.views.charts.look import Look
from desktop.views.charts.spots import Spot
from desktop.views.why_button import show_reason
from desktop.views.why_parts import page_of, shower_of


class Opener(QObject):
    """Asks the window that a chart stands in to show entries."""

    def __init__(self, chart: QWidget, look: Look) -> None:
        super().__init__(chart)
        self._chart, self._look = chart, look
        self._clicked: Spot | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._open_clicked)

    def click(self, spot: Spot) -> None:
        """Open a mark; where a second click would show all again, wait for it."""
        self._clicked = spot
        if self._look.view.is_whole:
            self._open_clicked()
        else:
            self._later.start(QApplication.doubleClickInterval())

    def forget(self) -> None:
        """Let go of a click: it was the first of two."""
        self._later.stop()

    def open_current(self) -> None:
        """Show the entries behind the mark that is pointed at."""
        if self._look.current is not None:
            self._lead_on(self._look.current)

    def open_period(self) -> None:
        """Show the entries of the days in sight."""
        period = self._look.period()
        if period is not None and period[0] is not None:
            self._show(Filter(*period))

    def _open_clicked(self) -> None:
        spot = self._clicked
        if spot is not None and self._look.holds(spot):
            self._lead_on(spot)

    def _lead_on(self, spot: Spot) -> None:
        """Show a mark's entries, or why it is what it is."""
        asked, page = self._look.mark(spot).asked, page_of(self._chart)
        if asked is not None and page is not None:
            show_reason(self._chart, page.book.why(asked))
        else:
            self._show(self._look.entries(spot))

    def _show(self, wanted: Filter | None) -> None:
        window = shower_of(self._chart)
        if wanted is not None and window is not None:
            window.show_entries(wanted)
