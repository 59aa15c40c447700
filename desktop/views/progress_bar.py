"""How far long work is, at the end of the status line, with a way to stop it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.tasks import LongTask, Tasks
from desktop.views.cards import label
from desktop.words import translate

PATIENCE = 300
"""Milliseconds that work may take before anything is shown of it."""
BEAT = 100
"""Milliseconds from one look at the work to the next."""


class ProgressBar(QWidget):
    """Shows a line for each long piece of work, in the order of their turn."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.lines: list[ProgressLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 24, 0)
        self._column.setSpacing(0)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self._look)
        tasks.long_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        there = self._tasks.long
        for line in [line for line in self.lines if line.task not in there]:
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
        known = {id(line.task) for line in self.lines}
        for task in there:
            if id(task) not in known:
                self._add(task)
        if self.lines:
            self._beat.start()
        else:
            self._beat.stop()

    def _add(self, task: LongTask) -> None:
        line = ProgressLine(self._tasks, task, self)
        line.hide()
        self.lines.append(line)
        self._column.addWidget(line)
        QTimer.singleShot(PATIENCE, line, line.show)

    def _look(self) -> None:
        for line in self.lines:
            line.look()


class ProgressLine(QWidget):
    """One piece of work: its name, a bar, the percentage, and a button to stop it."""

    def __init__(self, tasks: Tasks, task: LongTask, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self.task = tasks, task
        self.name = label(task.label)
        self.percent = label("", "muted")
        self.bar = self._make_bar()
        self.button = QPushButton(translate("progress", "Cancel"))
        self.button.clicked.connect(self._cancel)
        stop = translate("progress", "Cancel: {0}").format(task.label)
        self.button.setAccessibleName(stop)
        self.button.setToolTip(translate("progress", "Stop this (Esc)"))
        self._arrange((self.name, self.bar, self.percent, self.button))
        self.look()

    def look(self) -> None:
        """Show how far the work is now."""
        percent = self.task.progress.percent
        self.bar.setRange(0, 0 if percent is None else 100)
        if percent is not None:
            self.bar.setValue(percent)
        self.percent.setText(self._words(percent))
        self.bar.setAccessibleDescription(self.percent.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop the work by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self._tasks.cancel(self.task)
        self.look()

    def _words(self, percent: int | None) -> str:
        if self.task.progress.is_cancelled:
            return translate("progress", "Stopping…")
        if self.task.is_waiting:
            return translate("progress", "Waiting")
        return "" if percent is None else f"{percent} %"

    def _make_bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedSize(140, 8)
        bar.setAccessibleName(self.task.label)
        return bar

    def _arrange(self, parts: tuple[QWidget, ...]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(10)
        self.setFixedHeight(40)
        for part in parts:
            if isinstance(part, QLabel):
                part.setWordWrap(False)
            row.addWidget(part)
        widest = self.percent.fontMetrics().horizontalAdvance
        words = (translate("progress", "Stopping…"), translate("progress", "Waiting"))
        self.percent.setMinimumWidth(max(widest(text) for text in words))
