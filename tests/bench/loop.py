"""How long the window's thread is busy at a stretch, through every page.

Prints milliseconds of processor time of the window's own thread between two beats
of the event loop: what other programs take of the machine does not count.
"""

import sys
import tempfile
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.queries.entries import key_of
from db.rules.codes import SpendingKind
from db.rules.records import Spending
from desktop import app
from desktop.beside import Beside
from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.entries import EntriesPage
from desktop.views.entry_changes import change_many
from desktop.views.makers import load_pages
from desktop.views.places import PLACES
from desktop.views.window import MainWindow
from tests.bench import books
from tests.bench.moment import clock

MOST = 0.1
"""Seconds for which the window may be busy with itself."""
QUIET = 0.15
"""Seconds without anything to do after which a step is over."""
PATIENCE = 5.0
"""Seconds after which a chart is not waited for any more."""
PULSE = 1
"""Milliseconds between two beats of an event loop that has nothing to do."""
AT_ONCE = 2_000
"""Entries that are changed in one action."""


class Heart(QObject):
    """Beats in the event loop; knows the longest work between two beats."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=PULSE)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._last = thread_time()
        self.longest = 0.0

    def stop(self) -> float:
        """Stop, and give the longest stretch in seconds of processor time."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


class Walk:
    """One window on one book, and what people do in it."""

    def __init__(
        self,
        path: Path,
        folder: Path,
        quiet: float = QUIET,
        patience: float = PATIENCE,
    ) -> None:
        self._quiet, self._patience = quiet, patience
        self._pulse = QTimer(interval=PULSE)
        self._pulse.start()
        self.tasks = Tasks()
        self.book = Book(path, clock)
        self._wait_for(self.book.summaries.prepare)
        # The window lets the worker do so while the first page is looked at.
        load_pages()
        self.book.take_writing(self.book.load_writing())
        settings = Settings(folder / "settings.ini")
        self.scope = Scope(1, "2025")
        self.window = MainWindow(self.book, self.scope, settings, self.tasks)
        self.window.resize(1366, 768)
        self.window.show()
        self._settle()

    def close(self) -> None:
        """Let go of everything."""
        self._settle()
        self.window.close()
        self.tasks.wait()
        self.book.close()
        self.window.deleteLater()

    def longest(self, work: Callable[[], object]) -> float:
        """Give the longest stretch while work is done and what follows from it."""
        heart = Heart()
        work()
        self._settle()
        return heart.stop()

    def steps(
        self, changed_on: Collection[str] = PLACES
    ) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give what people do, by its name; the book is changed on these pages."""
        window, scope = self.window, self.scope
        for place in PLACES:
            yield f"first {place}", partial(window.show_place, place)
        for place in changed_on:
            yield f"again {place}", partial(window.show_place, place)
            yield f"{place} person", lambda: scope.look_at(2, "2025")
            yield f"{place} back", lambda: scope.look_at(1, "2025")
            yield f"{place} year", lambda: scope.look_at(1, "2015")
            yield f"{place} now", lambda: scope.look_at(1, "2025")
            yield f"{place} save", lambda: self._save(clock().date())
            yield f"{place} undo", lambda: window.turn_back("undo")
            yield f"{place} old bill", lambda: self._save(date(2008, 3, 3))
            yield f"{place} membership", self._change_membership
        yield "search", lambda: self._page().search.edit.setText("协和 7")
        yield "search away", self._page().search.edit.clear
        yield "bulk edit", self._change_many
        yield "bulk undo", lambda: window.turn_back("undo")
        yield "bulk redo", lambda: window.turn_back("redo")

    def _page(self) -> EntriesPage:
        self.window.show_place("entries")
        page = self.window.pages.page("entries")
        if not isinstance(page, EntriesPage):
            raise TypeError(page)
        return page

    def _save(self, day: date) -> None:
        bill = Spending(
            person_id=1,
            day=day,
            kind=SpendingKind.pharmacy,
            total=500,
            account=500,
        )
        self.book.edit("add_spending", [bill])

    def _change_membership(self) -> None:
        member = self.book.memberships(1)[0]
        base = (member.base or 0) + 100
        self.book.edit("edit_membership", [replace(member, base=base)])

    def _change_many(self) -> None:
        found = self.book.page(self._page().list.wanted, AT_ONCE)
        keys = [key_of(entry.kind, entry.id) for entry in found]
        beside = Beside(self.book, self.tasks, self.window, self.window.say)
        change_many(beside, keys, "note", f"{clock().date()} {perf_counter()}")

    def _wait_for(self, prepare: Callable[[Tasks, Callable[[], None]], None]) -> None:
        loop, ready = QEventLoop(), []

        def call() -> None:
            ready.append(True)
            loop.quit()

        prepare(self.tasks, call)
        if not ready:
            loop.exec()

    def _settle(self) -> None:
        """Let events run until nothing has been under way for a while.

        The loop waits for events, so that workers have the processor meanwhile.
        """
        wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        begun = since = perf_counter()
        while perf_counter() - since < self._quiet:
            QCoreApplication.processEvents(wait)
            waits = perf_counter() - begun < self._patience
            if self._is_changing() or (waits and self._is_drawing()):
                since = perf_counter()

    def _is_changing(self) -> bool:
        return bool(self.tasks.long) or self.book.summaries.pending

    def _is_drawing(self) -> bool:
        charts = (
            chart
            for chart in self.window.findChildren(QWidget)
            if chart.isVisible() and getattr(chart, "is_settled", True) is False
        )
        return not self.tasks.wait(0) or any(charts)


def walk(
    path: Path,
    folder: Path,
    changed_on: Collection[str] = PLACES,
    quiet: float = QUIET,
    patience: float = PATIENCE,
) -> dict[str, float]:
    """Do everything once; give the longest stretches by the name of the step.

    A step is over after so many `quiet` seconds; charts are waited for with
    `patience`, in seconds.
    """
    walked = Walk(path, folder, quiet, patience)
    steps = walked.steps(changed_on)
    found = {name: walked.longest(work) for name, work in steps}
    walked.close()
    return found


def main(entries: int) -> None:
    """Print every step, the longest last."""
    application = app.make_application()
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        path = books.make(Path(folder) / "bench.yibao", entries)
        found = walk(path, Path(folder))
    for name, took in sorted(found.items(), key=lambda step: step[1]):
        print(f"{took * 1000:7.0f} ms  {name}{'  <-- over' if took > MOST else ''}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
