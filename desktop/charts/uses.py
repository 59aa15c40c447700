"""The use of the outpatient limit over time: it starts anew each benefit year."""

from collections.abc import Iterator, Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from db.rules.limit import LimitYear
from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, day_axis, money_range, yuan
from desktop.charts.colours import Colours
from desktop.charts.limit import by_expense, cap_text, no_rule, rest_text
from desktop.charts.style import (
    HATCH_GONE,
    SMALL,
    TINY,
    beside,
    dress,
    legend,
    room,
    say,
)
from desktop.charts.year_ends import mark_years
from desktop.words import translate

Point = tuple[float, int]


def draw_years(
    axes: Axes,
    summary: Summary,
    colours: Colours,
    *,
    title: str = "",
    first: date | None = None,
) -> None:
    """Draw the use of every year on one time axis, each year from zero.

    The axis begins on `first` if that is given.
    """
    rows = summary.limits
    if not rows:
        say(axes, no_rule(), colours)
        return
    dress(axes, colours)
    begin = min(first or rows[0].first, rows[0].first)
    money_range(axes, *(row.cap or 0 for row in rows), *_amounts(rows))
    day_axis(axes, begin, summary.as_of)
    for row in rows:
        _year(axes, row, colours)
    marks = [
        (after(row.last), show_amount(row.lapsed))
        for row in rows
        if row.lapsed and row.last < summary.as_of
    ]
    gap = mark_years(axes, marks, translate("charts", "Lapsed"), colours)
    for row in rows[1:]:
        axes.axvline(at(row.first), color=colours.surface, linewidth=3.5, zorder=2.9)
    _newest(axes, rows[-1], colours)
    legend(axes, _handles(rows, colours), colours, gap=gap + 7, title=title)
    if any(row.kind == "expense_band" for row in rows):
        axes.set_xlabel(by_expense(), fontsize=TINY, color=colours.muted, loc="left")


def points(row: LimitYear) -> tuple[Point, ...]:
    """Give the steps of a year as (place on the axis, fen), from zero at its start."""
    return tuple(_points(row))


def _points(row: LimitYear) -> Iterator[Point]:
    yield at(row.first), 0
    for step in row.steps:
        yield at(step.day), step.used
    yield after(row.last), row.used


def _amounts(rows: Sequence[LimitYear]) -> Iterator[int]:
    for row in rows:
        yield from (used for _, used in points(row))


def _year(axes: Axes, row: LimitYear, colours: Colours) -> None:
    steps = points(row)
    days = [day for day, _ in steps]
    used = [yuan(amount) for _, amount in steps]
    axes.fill_between(
        days, used, step="post", color=colours.used, alpha=0.85, linewidth=0
    )
    axes.step(days, used, where="post", color=colours.used, linewidth=1.6, zorder=2.6)
    axes.plot(
        days[:1],
        used[:1],
        "o",
        color=colours.used,
        markersize=4,
        zorder=3,
        clip_on=False,
    )
    if row.cap is None:
        return
    cap = [yuan(max(row.cap, amount)) for _, amount in steps]
    gone = row.lapsed is not None
    axes.fill_between(
        days,
        used,
        cap,
        step="post",
        facecolor="none" if gone else colours.left,
        edgecolor=colours.lapsed,
        hatch=HATCH_GONE if gone else None,
        alpha=0.5 if gone else 0.3,
        linewidth=0,
    )
    axes.plot(
        [days[0], days[-1]],
        [yuan(row.cap)] * 2,
        color=colours.text,
        linewidth=1.1,
        zorder=2.5,
    )


def _newest(axes: Axes, row: LimitYear, colours: Colours) -> None:
    """Write the newest use, and what it means, beside the end of the last year."""
    end = after(row.last)
    low, high = axes.get_ylim()
    point = (high - low) / max(1.0, room(axes)[1] * 0.8)
    place = yuan(row.used)
    if row.cap is not None:
        cap = yuan(row.cap)
        text = translate("charts", "cap {0}").format(cap_text(row))
        beside(axes, text, end, cap, colour=colours.muted, size=SMALL)
        nearest = cap - 24 * point
        place = min(place, nearest) if row.used <= row.cap else place + 24 * point
    place = max(place, low + 20 * point)
    text = translate("charts", "used {0}").format(show_amount(row.used))
    beside(axes, text, end, place, colour=colours.used)
    second = rest_text(row) if row.cap is not None else cap_text(row)
    beside(axes, second, end, place - 12 * point, colour=colours.muted, size=SMALL)


def _handles(rows: Sequence[LimitYear], colours: Colours) -> list[Patch | Line2D]:
    found: list[Patch | Line2D] = [
        Patch(color=colours.used, alpha=0.85, label=translate("charts", "Used"))
    ]
    if any(row.left and row.lapsed is None for row in rows):
        found.append(
            Patch(
                facecolor=colours.left,
                alpha=0.3,
                label=translate("charts", "Still left"),
            )
        )
    if any(row.lapsed for row in rows):
        found.append(
            Patch(
                facecolor="none",
                edgecolor=colours.lapsed,
                hatch=HATCH_GONE,
                alpha=0.5,
                label=translate(
                    "charts", "Lapsed when its year ended; no balance is touched"
                ),
            )
        )
    if any(row.cap is not None for row in rows):
        found.append(
            Line2D(
                [],
                [],
                color=colours.text,
                linewidth=1.1,
                label=translate("charts", "Cap"),
            )
        )
    return found
