"""Saving one entry in the window: what comes after the commit, and who waits.

Needs a display, a real one or Xvfb. Prints milliseconds: the commit alone, the
commit with fresh numbers and table, the chart, and the longest time for which the
window would not have answered a key while the chart was drawn.
"""

import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer

from db.rules.codes import PostingKind
from db.rules.records import Posting
from db.store import Edit, Store
from desktop import app
from desktop.program import Program
from desktop.settings import Settings
from desktop.views.chart_view import ChartView
from desktop.views.window import MainWindow
from tests.bench import books
from tests.bench.moment import clock

ROUNDS = 9


def main(entries: int) -> None:
    """Print the medians for each page that shows numbers."""
    with tempfile.TemporaryDirectory() as folder:
        alone = _commits(books.make(Path(folder) / "alone.yibao", entries))
        application = app.make_application()
        settings = Settings(Path(folder) / "settings.ini")
        frame = app.make_frame(settings, [])
        frame.show()
        program = Program(application, settings, clock, frame)
        program.open_book(books.make(Path(folder) / "bench.yibao", entries))
        print(f"entries               {entries}")
        print(f"commit alone          {alone:.1f} ms")
        for place in ("overview", "entries", "balance"):
            _measure(program, place)
        program.close()


def _commits(path: Path) -> float:
    with Store(path, clock) as store:
        times = []
        for number in range(ROUNDS):
            start = perf_counter()
            store.apply(Edit("add_posting", [_posting(number)]))
            times.append(perf_counter() - start)
    return median(times) * 1000


def _posting(number: int) -> Posting:
    day = clock().date() - timedelta(days=number)
    return Posting(person_id=1, day=day, kind=PostingKind.interest, amount=100 + number)


def _measure(program: Program, place: str) -> None:
    window = program.window
    if window is None:
        raise RuntimeError(place)
    window.show_place(place)
    _settle(window)
    fresh, drawn, blocked = [], [], []
    for number in range(ROUNDS):
        start = perf_counter()
        window.book.edit("add_posting", [_posting(number)])
        fresh.append(perf_counter() - start)
        blocked.append(_settle(window))
        drawn.append(perf_counter() - start)
    print(f"{place:10} fresh      {median(fresh) * 1000:.1f} ms")
    print(f"{place:10} chart      {median(drawn) * 1000:.1f} ms")
    print(f"{place:10} blocked    {median(blocked) * 1000:.1f} ms")


def _settle(window: MainWindow) -> float:
    """Let events run until the charts seen are drawn; give the longest pause."""
    longest, last = 0.0, perf_counter()
    loop, tick = QEventLoop(), QTimer(interval=1)

    def look() -> None:
        nonlocal longest, last
        now = perf_counter()
        longest, last = max(longest, now - last), now
        charts = window.findChildren(ChartView)
        if all(chart.is_settled for chart in charts if chart.isVisible()):
            loop.quit()

    tick.timeout.connect(look)
    tick.start()
    loop.exec()
    return longest


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
