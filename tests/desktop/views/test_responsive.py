"""A book of 100,000 entries never makes the window wait: the event loop is watched."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.scope import Scope
from desktop.views.places import PLACES
from tests.bench import books
from tests.bench.moment import clock
from tests.desktop.views.opened import open_window

LONGEST = 0.1
"""Seconds of its own work for which a page that was seen may keep the window."""
FIRST = 1.0
"""The same for a page that is made for the first time, its modules loaded too."""


class Heart:
    """Beats in the event loop; the longest pause is what the window waited for.

    It counts the work of the window's own thread, so that other programs on a busy
    machine make no difference.
    """

    def __init__(self) -> None:
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)
        self.start()

    def start(self) -> None:
        self._last, self.longest = time.thread_time(), 0.0
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the large book once."""
    return books.make(tmp_path_factory.mktemp("large") / "large.yibao", 100_000)


def test_no_page_keeps_the_window_waiting_at_100_000_entries(
    qtbot: QtBot, large: Path, tmp_path: Path
) -> None:
    book = Book(large, clock)
    window = open_window(qtbot, book, Scope(1, "2025"), tmp_path)
    qtbot.wait(1500)
    heart = Heart()
    first: dict[str, float] = {}
    again: dict[str, float] = {}
    for waited in (first, again):
        for place in PLACES:
            heart.start()
            window.show_place(place)
            qtbot.wait(250)
            waited[place] = round(heart.longest, 3)
    assert {place: s for place, s in first.items() if s > FIRST} == {}
    assert {place: s for place, s in again.items() if s > LONGEST} == {}
    book.close()
