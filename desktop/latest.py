"""Work of which only the newest matters, as a search at every key pressed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desktop.tasks import Tasks

T = TypeVar("T")
Job = Callable[[], None]


class Latest(QObject):
    """Does one piece beside the window; what was asked meanwhile waits, the last alone.

    What becomes of a piece that is not the newest any more is thrown away.
    """

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._running = False
        self._asked = 0
        self._next: Job | None = None

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._running or self._next is not None

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do this instead of everything asked before."""
        self._asked += 1
        asked = self._asked

        def finished(value: T) -> None:
            if self._is_free() and asked == self._asked:
                done(value)

        def broken(error: Exception) -> None:
            if self._is_free() and asked == self._asked:
                failed(error)

        self._next = lambda: self._tasks.run(work, finished, broken)
        self._begin()

    def forget(self) -> None:
        """Ask for nothing any more."""
        self._asked += 1
        self._next = None

    def _is_free(self) -> bool:
        if not isValid(self):
            return False
        self._running = False
        self._begin()
        return True

    def _begin(self) -> None:
        job = self._next
        if job is not None and not self._running:
            self._running, self._next = True, None
            job()
