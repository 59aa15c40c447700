"""No page and no change makes the window wait: the event loop is watched.

At 100,000 entries the same walk is `python -m tests.bench.loop`.
"""

from collections.abc import Iterator
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtWidgets import QApplication

from desktop import theme
from tests.bench import books
from tests.bench.loop import MOST, walk
from tests.desktop.closed import let_go

ENTRIES = 4_000
"""More than are read again in the window's own thread."""
CHANGED_ON = ("entries",)
QUIET, PATIENCE = 0.02, 0.2
"""Seconds; what draws in the worker is not waited for."""
LONGEST = 1.5 * MOST
"""Seconds of processor time on a machine that sums up in NOMINAL seconds."""
NOMINAL = 0.025
"""Seconds for which a machine works on the sum below that nobody else uses."""


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Wear the theme: it takes its part of the time."""
    before = qapp.palette(), qapp.styleSheet(), qapp.style().name(), qapp.font()
    theme.apply(qapp, "light")
    yield
    let_go()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[2])
    qapp.setFont(before[3])


def slowness() -> float:
    """Tell how many times slower than that this machine works now, never below 1."""
    begun = thread_time()
    assert sum(number % 7 for number in range(400_000)) > 0
    return max((thread_time() - begun) / NOMINAL, 1)


def test_nothing_that_people_do_keeps_the_window_waiting(tmp_path: Path) -> None:
    book = books.make(tmp_path / "large.yibao", ENTRIES)
    longest = LONGEST * slowness()
    found = walk(book, tmp_path, CHANGED_ON, QUIET, PATIENCE)
    slow = {name for name, seconds in found.items() if seconds > longest}
    if slow:
        longest = LONGEST * max(slowness(), longest / LONGEST)
        found = walk(book, tmp_path, CHANGED_ON, QUIET, PATIENCE)
    assert {name: found[name] for name in slow if found[name] > longest} == {}
