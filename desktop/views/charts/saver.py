"""Asks for a file and writes a chart into it, beside the window; then tells so."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.charts.marks import View
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.charts import saving
from desktop.views.drawings import Make
from desktop.words import translate

SPOKEN = 6000
"""Milliseconds for which a sentence is shown."""


class Saver(QObject):
    """Writes a chart where the user wants it.

    Signals:
        changed: there is something else to say, or nothing any more.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, chart: QWidget, name: str) -> None:
        super().__init__(chart)
        self._tasks, self._chart, self._name = tasks, chart, name
        self.said = ""

    def save(self, make: Make, view: View, *, numbers: bool) -> None:
        """Ask for a file and write the picture, or the numbers, into it."""
        title = translate("chart_view", "Save the chart")
        proposed = f"{self._name}{saving.NUMBERS if numbers else '.png'}"
        kinds = saving.kinds(numbers=numbers)
        path = NewFile.ask(self._chart, title, proposed, kinds)
        if path is None:
            return
        width, height = self._chart.width(), self._chart.height()
        self._tasks.run(
            lambda: saving.write(make, view, path, width, height),
            lambda _none: self._say_saved(path),
            self._say_failed,
        )

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
        self.said = sentence
        self.changed.emit()
        QTimer.singleShot(SPOKEN, self, self._be_quiet)

    def _be_quiet(self) -> None:
        self.said = ""
        self.changed.emit()
