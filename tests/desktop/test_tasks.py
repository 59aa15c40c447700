"""Work beside the window: values come back in its thread, and so do failures."""

import gc
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

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
