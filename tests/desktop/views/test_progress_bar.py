"""Long work in the status line: shown late, in turn, and stopped by a click or Esc."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.progress import Progress
from desktop.tasks import Tasks
from desktop.views.progress_bar import ProgressBar, ProgressLine
from tests.desktop.views.conftest import show

LEFT = Qt.MouseButton.LeftButton


class Work:
    """Work that goes on until it is let go or stopped; tells what became of it."""

    def __init__(self, tasks: Tasks, name: str, at: int = 42) -> None:
        self.name, self.gate, self.at = name, Event(), at
        self.became = ""
        tasks.run_long(name, self._work, self._become, self._fail, self._stop)

    def _work(self, progress: Progress) -> str:
        while not self.gate.is_set():
            progress.step(self.at, 100)
            self.gate.wait(0.005)
        if self.at < 0:
            raise OSError("The disk is full.")
        return "done"

    def _become(self, outcome: str) -> None:
        self.became = outcome

    def _fail(self, error: Exception) -> None:
        self.became = str(error)

    def _stop(self) -> None:
        self.became = "stopped"


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp is not None
    made = Tasks()
    yield made
    made.cancel_long()
    assert made.wait(5000)


@pytest.fixture
def bar(qtbot: QtBot, tasks: Tasks) -> Iterator[ProgressBar]:
    window, made = QWidget(), ProgressBar(tasks)
    window.resize(500, 120)
    QVBoxLayout(window).addWidget(made)
    show(qtbot, window)
    yield made
    window.close()


def seen(bar: ProgressBar) -> list[ProgressLine]:
    return [line for line in bar.lines if line.isVisible()]


def test_short_work_is_never_shown(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    work = Work(tasks, "Export")
    line = bar.lines[0]
    assert not line.isVisible()
    work.gate.set()
    qtbot.waitUntil(lambda: work.became == "done")
    qtbot.waitUntil(lambda: not isValid(line))
    assert bar.lines == []


def test_long_work_is_shown_with_its_percentage_until_it_is_done(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    work = Work(tasks, "Export")
    qtbot.waitUntil(lambda: bool(seen(bar)))
    line = bar.lines[0]
    qtbot.waitUntil(lambda: line.percent.text() == "42 %")
    assert (line.name.text(), line.bar.value()) == ("Export", 42)
    spoken = QAccessible.queryAccessibleInterface(line.bar)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Export"
    assert spoken.valueInterface().currentValue() == 42
    work.gate.set()
    qtbot.waitUntil(lambda: work.became == "done")
    assert seen(bar) == []


def test_a_click_stops_the_work_and_what_waits_goes_on(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    first, second = Work(tasks, "Export"), Work(tasks, "Import", at=7)
    qtbot.waitUntil(lambda: len(seen(bar)) == 2)
    assert [line.name.text() for line in seen(bar)] == ["Export", "Import"]
    assert bar.lines[1].percent.text() == "Waiting"
    qtbot.mouseClick(bar.lines[0].button, LEFT)
    qtbot.waitUntil(lambda: first.became == "stopped")
    qtbot.waitUntil(lambda: bar.lines[0].percent.text() == "7 %")
    second.gate.set()
    qtbot.waitUntil(lambda: second.became == "done")


def test_what_still_waits_is_stopped_at_once_and_never_begins(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    first, second = Work(tasks, "Export"), Work(tasks, "Import")
    qtbot.waitUntil(lambda: len(seen(bar)) == 2)
    qtbot.mouseClick(bar.lines[1].button, LEFT)
    assert second.became == "stopped"
    assert [line.name.text() for line in bar.lines] == ["Export"]
    first.gate.set()
    qtbot.waitUntil(lambda: first.became == "done")
    assert tasks.wait(5000)


def test_esc_stops_the_work_that_has_the_focus(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    work = Work(tasks, "Export")
    qtbot.waitUntil(lambda: bool(seen(bar)))
    button = bar.lines[0].button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: work.became == "stopped")
    assert bar.lines == []


def test_a_failure_takes_the_line_away_and_is_told(
    qtbot: QtBot, tasks: Tasks, bar: ProgressBar
) -> None:
    work = Work(tasks, "Export", at=-1)
    qtbot.waitUntil(lambda: bool(seen(bar)))
    work.gate.set()
    qtbot.waitUntil(lambda: work.became == "The disk is full.")
    assert bar.lines == []
