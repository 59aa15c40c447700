"""Work beside the window: values come back in its thread, and so do failures."""

import gc
import subprocess
import sys
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.progress import Progress
from desktop.tasks import Tasks


def test_work_runs_beside_the_window_and_its_value_comes_back(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), list[tuple[bool, bool]]()
    window = threading.current_thread()

    def work() -> bool:
        return threading.current_thread() is window

    def done(beside: bool) -> None:  # noqa: FBT001  # a callback takes what comes
        seen.append((beside, threading.current_thread() is window))

    tasks.run(work, done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


DELETED_AT_WORK = """
import sys
from threading import Event
from PySide6.QtCore import QCoreApplication
from shiboken6 import delete
from desktop.tasks import Tasks

application = QCoreApplication([])
sys.setswitchinterval(1e-6)
for _ in range(1000):
    tasks, begun = Tasks(), Event()
    for _ in range(20):
        tasks.run(begun.set, lambda _none: None)
    begun.wait()
    delete(tasks)
"""


def test_tasks_can_be_deleted_while_they_work() -> None:
    command = [sys.executable, "-c", DELETED_AT_WORK]
    done = subprocess.run(command, check=False)  # noqa: S603  # our own words
    assert done.returncode == 0


def test_a_failure_is_handed_to_who_asked(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), list[Exception]()

    def work() -> None:
        raise OSError("full")

    tasks.run(work, lambda _none: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "full"


def test_a_failure_nobody_expected_is_raised_in_the_window(qtbot: QtBot) -> None:
    tasks = Tasks()
    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: 1 // 0, lambda _value: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_nothing_is_collected_in_the_worker(qtbot: QtBot) -> None:
    tasks, during = Tasks(), list[bool]()
    tasks.run(gc.isenabled, during.append)
    tasks.run(gc.isenabled, during.append)
    qtbot.waitUntil(lambda: len(during) == 2)
    assert during == [False, False]
    assert gc.isenabled()


@pytest.mark.parametrize("count", [1, 5])
def test_waiting_ends_when_all_work_is_done(qtbot: QtBot, count: int) -> None:
    tasks, done = Tasks(), list[int]()
    for number in range(count):
        tasks.run(partial(abs, number), done.append)
    assert tasks.wait(5000)
    qtbot.waitUntil(lambda: len(done) == count)
    assert done == list(range(count))


def endless(progress: Progress) -> None:
    while True:
        progress.step(1, 2)


def test_who_cancels_work_that_nobody_tells_of_is_told_by_a_signal(
    qtbot: QtBot,
) -> None:
    tasks, done = Tasks(), list[None]()
    tasks.run_long("Export", endless, done.append)
    with qtbot.waitSignal(tasks.stopped) as told:
        tasks.cancel(tasks.long[0])
    assert told.args == ["Export"]
    assert (tasks.long, done) == ((), [])
    assert gc.isenabled()


def test_all_long_work_can_be_stopped_and_waited_for(qtbot: QtBot) -> None:
    tasks, became = Tasks(), list[str]()
    for name in ("first", "second"):
        tasks.run_long(
            name, endless, lambda _none: None, None, partial(became.append, name)
        )
    tasks.run(lambda: "short", became.append)
    tasks.cancel_long()
    assert tasks.wait(5000)
    qtbot.waitUntil(lambda: len(became) == 3)
    assert became == ["second", "first", "short"]
    assert gc.isenabled()


def test_work_that_ends_before_it_hears_of_the_wish_to_stop_is_done(
    qtbot: QtBot,
) -> None:
    tasks, became = Tasks(), list[str]()

    def deaf(progress: Progress) -> str:
        progress.cancel()
        return "done"

    tasks.run_long("Export", deaf, became.append)
    qtbot.waitUntil(lambda: bool(became))
    assert became == ["done"]


def test_a_failure_of_long_work_is_handed_to_who_asked(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), list[Exception]()

    def work(_progress: Progress) -> None:
        raise OSError("full")

    tasks.run_long("Export", work, lambda _none: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "full"
    assert tasks.long == ()
