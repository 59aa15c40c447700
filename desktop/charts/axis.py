"""Axes of days and of yuan that can be read at every size."""

from collections.abc import Iterator
from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.dates import get_epoch
from matplotlib.ticker import FixedFormatter, FixedLocator, FuncFormatter, MaxNLocator

from desktop.amounts import show_amount
from desktop.charts.style import SMALL, length, room

# Asked once: a chart of twenty years places thousands of days.
EPOCH = date.fromisoformat(get_epoch()[:10]).toordinal()
SHORTEST = 7
"""Days that an axis shows at least, or one day would fill a picture."""


def at(day: date) -> float:
    """Place the beginning of a day on a time axis, in days since matplotlib's epoch."""
    return float(day.toordinal() - EPOCH)


def after(day: date) -> float:
    """Place the end of a day on a time axis."""
    return at(day) + 1


def yuan(fen: float) -> float:
    """Turn fen into the number that is drawn."""
    return fen / 100


def money_axis(axis: Axis, ticks: int = 5) -> None:
    """Write yuan with thousands along an axis."""
    axis.set_major_locator(MaxNLocator(ticks, steps=[1, 2, 2.5, 5, 10]))
    axis.set_major_formatter(FuncFormatter(lambda value, _place: tick(value)))


def tick(value: float) -> str:
    """Write yuan for a tick: whole yuan without decimals."""
    text = show_amount(round(value * 100))
    return text.removesuffix(".00")


def money_range(axes: Axes, *fen: int) -> None:
    """Show these amounts with some air, and always zero."""
    low, high = min(0, *fen), max(0, *fen)
    if low == high:
        high = 10_000
    air = (high - low) * 0.07
    axes.set_ylim(yuan(low - (air if low else 0)), yuan(high + (air if high else 0)))
    money_axis(axes.yaxis, max(2, int(room(axes)[1] // 36)))


def day_axis(axes: Axes, first: date, last: date) -> None:
    """Show the days from the beginning of `first` to the end of `last`."""
    last = max(last, first + timedelta(days=SHORTEST - 1))
    axes.set_xlim(at(first), after(last))
    days, form = _ticks(first, last, room(axes)[0])
    axes.xaxis.set_major_locator(FixedLocator([at(day) for day in days]))
    axes.xaxis.set_major_formatter(FixedFormatter([day.strftime(form) for day in days]))


def _ticks(first: date, last: date, width: float) -> tuple[list[date], str]:
    """Choose the finest marks whose labels do not touch."""
    span = (last - first).days + 1
    for step, form in _STEPS:
        if length(first.strftime(form), SMALL) + 12 > width * step / span:
            continue
        days = list(_marks(first, last, step))
        if days:
            return days, form
    return [first], "%Y-%m-%d"


# Days between marks (months as 30.4 of them, years as 365) and how they are written.
_STEPS = (
    (1, "%m-%d"),
    (7, "%m-%d"),
    (30.4, "%Y-%m"),
    (91.3, "%Y-%m"),
    (182.5, "%Y-%m"),
    (365, "%Y"),
    (730, "%Y"),
    (1825, "%Y"),
    (3650, "%Y"),
)


def _marks(first: date, last: date, step: float) -> Iterator[date]:
    if step < 28:
        for number in range(0, (last - first).days + 1, int(step)):
            yield first + timedelta(days=number)
        return
    months = round(step / 30.4)
    for number in range(first.year * 12, last.year * 12 + 12, months):
        day = date(number // 12, number % 12 + 1, 1)
        if first <= day <= last:
            yield day
