"""One worker thread: values in, values out; failures come back too."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from threading import Lock
from traceback import clear_frames
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal, SignalInstance, Slot

from desktop.progress import Cancelled, Progress

T = TypeVar("T")


@dataclass(eq=False)
class LongTask:
    """A piece of work that may take long: what it is called, and how far it is."""

    label: str
    cancelled: Callable[[], None] | None
    progress: Progress = field(default_factory=Progress)
    job: Future[None] | None = None

    @property
    def is_waiting(self) -> bool:
        """Tell whether the work has not begun yet."""
        return self.job is not None and not (self.job.running() or self.job.done())


class Tasks(QObject):
    """Runs work beside the window, one piece after the other.

    Work must touch no widget and no object that belongs to the window.

    The thread is Python's: Qt's pool, deleted while it works, waits for the thread
    with the interpreter locked, and the thread waits for the interpreter. An event
    loop, made there once, lets Qt's text documents start their timers in it. While
    it works nothing is collected: a widget must not be deleted outside its thread.

    Signals:
        long_changed: a long piece of work was asked for, or is over.
        stopped: a long piece of work was cancelled, and nobody else tells so (its
            label).
        _finished: carries a closure back to the thread of the window.
    """

    long_changed = Signal()
    stopped = Signal(str)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "worker", initializer=QEventLoop)
        self._last: Future[None] | None = None
        self._long: list[LongTask] = []
        self._pause = _Pause()
        self._way = _Way(self._finished)
        self._finished.connect(self._deliver)
        self.destroyed.connect(self._way.close)
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
        way = self._way

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001  # handed on, never swallowed
                _let_go(error)
                way.send(_Failure(error, failed))
            else:
                way.send(_Success(value, done))

        self._submit(job)

    def run_long(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Do work that may take long, where the user sees how far it is.

        Who cancels it is told so by `cancelled`, or else by the signal `stopped`.
        The work stops by `Progress.step` and must leave everything as it was.
        """
        task, way = LongTask(label, cancelled), self._way

        def job() -> None:
            try:
                task.progress.step(0, 0)
                value = work(task.progress)
            except Cancelled:
                way.send(lambda: self._stop(task))
            except Exception as error:  # noqa: BLE001  # handed on, never swallowed
                _let_go(error)
                way.send(self._ending(task, _Failure(error, failed)))
            else:
                way.send(self._ending(task, _Success(value, done)))

        self._long.append(task)
        task.job = self._submit(job)
        self.long_changed.emit()

    @property
    def long(self) -> tuple[LongTask, ...]:
        """The long pieces of work that are not over, in the order of their turn."""
        return tuple(self._long)

    def cancel(self, task: LongTask) -> None:
        """Stop a piece of work: now if it has not begun, else at its next step."""
        task.progress.cancel()
        if task.job is not None and task.job.cancel():
            self._pause.end()
            self._stop(task)

    def cancel_long(self) -> None:
        """Stop all long work; `wait` then lets it come to its end."""
        for task in reversed(self._long.copy()):
            self.cancel(task)

    def _ending(
        self, task: LongTask, outcome: Callable[[], None]
    ) -> Callable[[], None]:
        def end() -> None:
            self._take_out(task)
            outcome()

        return end

    def _stop(self, task: LongTask) -> None:
        if self._take_out(task):
            if task.cancelled is None:
                self.stopped.emit(task.label)
            else:
                task.cancelled()

    def _take_out(self, task: LongTask) -> bool:
        if task not in self._long:
            return False
        self._long.remove(task)
        self.long_changed.emit()
        return True

    def _submit(self, job: Callable[[], None]) -> Future[None]:
        self._pause.begin()
        self._last = self._worker.submit(job)
        return self._last

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is running; tell whether that came about."""
        if self._last is None:
            return True
        seconds = None if milliseconds < 0 else milliseconds / 1000
        return not wait([self._last], seconds).not_done

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        self._pause.end()
        outcome()


def _let_go(error: BaseException) -> None:
    """Free in the worker what the failed work held there: it is of this thread."""
    each: BaseException | None = error
    while each is not None:
        clear_frames(each.__traceback__)
        each = each.__context__


class _Way:
    """The way back to the window, closed for good before what it leads to is freed.

    Whoever deletes the tasks waits until what is under way has been sent.
    """

    def __init__(self, signal: SignalInstance) -> None:
        self._signal, self._lock = signal, Lock()
        self._open = True

    def send(self, outcome: Callable[[], None]) -> None:
        with self._lock:
            if self._open:
                self._signal.emit(outcome)

    def close(self) -> None:
        with self._lock:
            self._open = False


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
