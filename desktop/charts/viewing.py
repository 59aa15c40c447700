"""Draw the part of a chart that is looked at: ranges of days, names and values."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from matplotlib.axes import Axes

from desktop.charts.axis import after, at, day_axis, money_range
from desktop.charts.marks import View, day_of
from desktop.charts.steps import Step


def days_in_sight(view: View, first: date, last: date) -> tuple[date, date]:
    """Give the first and the last day in sight of those drawn."""
    if view.span is None:
        return first, last
    begin, end = view.span
    found = max(first, day_of(begin)), min(last, day_of(end - 1e-6))
    return (found[0], max(found)) if found[0] <= last else (last, last)


def steps_in_sight(view: View, steps: Sequence[Step], as_of: date) -> Iterator[Step]:
    """Yield the steps of which something is in sight; each holds until the next."""
    places = [*(at(step.day) for step in steps), after(as_of)]
    for step, (begin, end) in zip(steps, pairwise(places), strict=True):
        if view.sees(begin, end):
            yield step


def show_days(axes: Axes, view: View, first: date, last: date) -> None:
    """Show the days in sight of those from `first` to `last`, with fitting ticks."""
    if view.span is None:
        day_axis(axes, first, last)
        return
    day_axis(axes, *(day_of(place) for place in view.span))
    axes.set_xlim(*view.span)


def show_money(axes: Axes, view: View, panel: int, *fen: int) -> None:
    """Show these amounts and zero, or the range of values that is asked for."""
    money_range(axes, 0, *fen)
    height = view.height(panel)
    if height is not None:
        axes.set_ylim(*height)


def names_in_sight(view: View, count: int, *, whole: bool = False) -> list[int]:
    """Give the numbers of the names of which something, or the middle, is in sight."""
    half = 0.0 if whole else 0.5
    return [n for n in range(count) if view.sees(n - half, n + half)]


def show_lying(axes: Axes, view: View, end: float) -> None:
    """Show names from the top down to `end`, or those in sight, and their values."""
    low, high = view.span or (-0.6, end)
    axes.set_ylim(high, low)
    width = view.height(0)
    if width is not None:
        axes.set_xlim(*width)


def show_standing(axes: Axes, view: View, end: float) -> None:
    """Show names from the left to `end`, or those in sight."""
    axes.set_xlim(*(view.span or (-0.6, end)))
