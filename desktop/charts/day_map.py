"""A year as a map of its days: a row a month, a square a day, the larger the dearer."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes
from matplotlib.colors import to_hex, to_rgb
from matplotlib.patches import Patch, Rectangle

from db.rules.months import month_of
from db.rules.spending import SpentSum
from desktop.amounts import show_amount
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.spending import nothing
from desktop.charts.style import SMALL, TINY, dress, legend, room, say
from desktop.charts.viewing import show_lying
from desktop.words import translate

STEPS = 4
SIZES = (0.42, 0.58, 0.74, 0.9)
"""The side of a square of each step, as a share of the room of a day."""
HATCHES = ("", "", "...", "xxx")
DAYS = 31


@dataclass(frozen=True, slots=True)
class DaySum:
    """What a day's bills came to, in fen, and where the day stands on the map."""

    day: date
    row: int
    sums: SpentSum

    @property
    def total(self) -> int:
        """Give what everybody paid, in fen."""
        return self.sums.total


def months_of(first: date, last: date) -> tuple[str, ...]:
    """Name the months of the map, from that of `first` to that of `last`."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    whole = (first.month - 1 + number for number in range(count))
    return tuple(f"{first.year + n // 12:04d}-{n % 12 + 1:02d}" for n in whole)


def day_sums(rows: Sequence[SpentSum], first: date, last: date) -> tuple[DaySum, ...]:
    """Put each day that has bills in its month's row."""
    places = {month: place for place, month in enumerate(months_of(first, last))}
    days = ((date.fromisoformat(row.key), row) for row in rows)
    return tuple(
        DaySum(day, places[month_of(day)], row)
        for day, row in days
        if month_of(day) in places
    )


def thresholds(totals: Sequence[int]) -> tuple[int, ...]:
    """Give the upper edge of each step, in fen: round sums, up to the dearest day."""
    dearest = max(1, *totals, 1)
    rounded = list(_round_sums(dearest))
    return tuple(rounded[-STEPS:])


def step_of(total: int, edges: Sequence[int]) -> int:
    """Tell which step a day's sum belongs to."""
    return next((n for n, edge in enumerate(edges) if total <= edge), len(edges) - 1)


def draw_days(  # noqa: PLR0913, PLR0917  # the days, their range and their look
    axes: Axes,
    rows: Sequence[SpentSum],
    first: date,
    last: date,
    colours: Colours,
    view: View = WHOLE,
) -> None:
    """Draw each day's bills; a day on which more came back than was paid is hollow."""
    found = day_sums(rows, first, last)
    if not found:
        say(axes, nothing(), colours)
        return
    dress(axes, colours)
    axes.grid(visible=False)
    months = months_of(first, last)
    _empty_days(axes, months, {entry.day for entry in found}, colours)
    edges = thresholds([entry.total for entry in found])
    for entry in found:
        _square(axes, entry, edges, colours)
    axes.set_xlim(0.4, DAYS + 0.6)
    step = 1 if room(axes)[0] * 0.85 / DAYS >= SMALL * 2 else 5
    days = range(1, DAYS + 1) if step == 1 else (1, 5, 10, 15, 20, 25, 30)
    axes.set_xticks(list(days), [str(day) for day in days], fontsize=TINY)
    axes.set_yticks(range(len(months)), months, color=colours.text, fontsize=SMALL)
    show_lying(axes, view, len(months) - 0.4)
    legend(axes, _handles(found, edges, colours), colours, gap=6, title="")


def colour_of(step: int, colours: Colours) -> str:
    """Give the colour of a step: the dearer, the further from the surface."""
    share = (0.62, 0.74, 0.87, 1.0)[step]
    back, front = to_rgb(colours.surface), to_rgb(colours.used)
    red, green, blue = (b + (f - b) * share for b, f in zip(back, front, strict=True))
    return to_hex((red, green, blue))


def _round_sums(dearest: int) -> Iterator[int]:
    """Yield 1, 2, 5, 10 … in fen, at least the steps, until the dearest is in."""
    size, yielded = 1, 0
    while True:
        for number in (1, 2, 5):
            yield size * number
            yielded += 1
            if size * number >= dearest and yielded >= STEPS:
                return
        size *= 10


def _empty_days(
    axes: Axes, months: Sequence[str], taken: set[date], colours: Colours
) -> None:
    """Mark each day without bills by a dot, so that a short month looks short."""
    across, down = [], []
    for place, month in enumerate(months):
        year, number = int(month[:4]), int(month[5:])
        for day in range(1, monthrange(year, number)[1] + 1):
            if date(year, number, day) not in taken:
                across.append(day)
                down.append(place)
    axes.plot(across, down, linestyle="", marker=".", markersize=2, color=colours.line)


def _square(axes: Axes, entry: DaySum, edges: Sequence[int], colours: Colours) -> None:
    step = step_of(abs(entry.total), edges)
    side = SIZES[step]
    hollow = entry.total <= 0
    axes.add_patch(
        Rectangle(
            (entry.day.day - side / 2, entry.row - side / 2),
            side,
            side,
            facecolor="none" if hollow else colour_of(step, colours),
            edgecolor=colours.used if hollow else colours.surface,
            hatch=None if hollow else HATCHES[step] or None,
            hatchcolor=colours.surface,
            linewidth=1.2 if hollow else 0,
        )
    )


def _handles(
    found: Sequence[DaySum], edges: Sequence[int], colours: Colours
) -> list[Patch]:
    steps = sorted({step_of(entry.total, edges) for entry in found if entry.total > 0})
    text = translate("charts", "up to {0}")
    handles = [
        Patch(
            facecolor=colour_of(step, colours),
            hatch=HATCHES[step] or None,
            hatchcolor=colours.surface,
            linewidth=0,
            label=text.format(show_amount(edges[step]).removesuffix(".00")),
        )
        for step in steps
    ]
    if any(entry.total <= 0 for entry in found):
        label = translate("charts", "Nothing, or more came back")
        handles.append(
            Patch(facecolor="none", edgecolor=colours.used, linewidth=1.2, label=label)
        )
    return handles
