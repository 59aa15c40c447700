"""Money on its way: out of one account and not yet anywhere (§2.12, 9)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from db.rules.flows import Transit


def in_transit(transits: Iterable[Transit]) -> Callable[[date], int]:
    """Give what is on its way at the end of a day, asked for days that ascend.

    What comes in before anything went out matches nothing that goes out later.
    """
    in_order = sorted(transits, key=lambda t: (t.day, -t.amount))
    changes: Iterator[Transit] = iter(in_order)
    pending = next(changes, None)
    total = 0

    def until(day: date) -> int:
        nonlocal pending, total
        while pending is not None and pending.day <= day:
            total = max(0, total + pending.amount)
            pending = next(changes, None)
        return total

    return until
