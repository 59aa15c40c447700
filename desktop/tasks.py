"""One worker thread: values in, values out; failures come back too."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Tasks(QObject):
    """Runs work beside the window, one piece after the other.

    Work must touch no widget and no object that belongs to the window.

    The thread is Python's: Qt's pool, deleted while it works, waits for the thread
    with the interpreter locked, and the thread waits for the interpreter. An event
    loop, made there once, lets Qt's text documents start their timers in it. While
    it works nothing is collected: a widget must not be deleted outside its thread.

    Signals:
        _finished: carries a closure back to the thread of the window.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "worker", initializer=QEventLoop)
        self._last: Future[None] | None = None
        self._pause = _Pause()
        self._finished.connect(self._deliver)
        self.destroyed.connect(self._pause.end_all)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do the work in the worker; then call done, or failed, in the window.

        Without `failed` an exception is raised again in the window's thread.
        """

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001  # handed on, never swallowed
                self._hand_back(_Failure(error, failed))
            else:
                self._hand_back(_Success(value, done))

        self._pause.begin()
        self._last = self._worker.submit(job)

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is running; tell whether that came about."""
        if self._last is None:
            return True
        seconds = None if milliseconds < 0 else milliseconds / 1000
        return not wait([self._last], seconds).not_done

    def _hand_back(self, outcome: Callable[[], None]) -> None:
        if isValid(self):
            self._finished.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        self._pause.end()
        outcome()


class _Pause:
    """Keeps the collector still while anything is being done; for one thread."""

    def __init__(self) -> None:
        self._open = 0

    def begin(self) -> None:
        self._open += 1
        gc.disable()

    def end(self) -> None:
        self._open -= 1
        if self._open == 0:
            gc.enable()

    def end_all(self) -> None:
        if self._open:
            self._open = 0
            gc.enable()


class _Success:
    def __init__(self, value: T, done: Callable[[T], None]) -> None:
        self._call = lambda: done(value)

    def __call__(self) -> None:
        self._call()


class _Failure:
    def __init__(
        self, error: Exception, failed: Callable[[Exception], None] | None
    ) -> None:
        self._error = error
        self._failed = failed

    def __call__(self) -> None:
        if self._failed is None:
            raise self._error
        self._failed(self._error)
