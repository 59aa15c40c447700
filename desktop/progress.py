"""What a long piece of work tells while it runs, and whether it is to stop."""

from collections.abc import Callable
from threading import Event

Told = Callable[[int, int], None]
"""Is told how many parts are done, of how many; stops the work by raising Cancelled."""
_FINE = 1000
"""Steps in one part of a whole."""


class Cancelled(Exception):  # noqa: N818  # a wish of the user, not an error
    """The user asked to stop."""


class Progress:
    """Shared by the worker, which tells how far it is, and the window, which asks."""

    def __init__(self) -> None:
        self._at = (0, 0)
        self._stop = Event()

    def step(self, done: int, of: int) -> None:
        """Tell that `done` of `of` parts are finished; 0 of 0 is not known yet.

        Raises:
            Cancelled: the user asked to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self._at = (done, of)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()

    @property
    def percent(self) -> int | None:
        """Give how far the work is, from 0 to 100; None while that is not known."""
        done, of = self._at
        return min(max(100 * done // of, 0), 100) if of > 0 else None


def silent(_done: int, _of: int) -> None:
    """Be told how far work is, and do nothing with it."""


def part(told: Told, first: int, last: int, of: int) -> Told:
    """Tell of work that is the parts `first` to `last` of a whole of `of` parts."""

    def tell(done: int, every: int) -> None:
        share = _FINE * (last - first) * done // max(every, 1)
        told(_FINE * first + share, _FINE * of)

    return tell
