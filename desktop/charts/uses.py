"""The use of the outpatient limit over time: it starts anew each benefit year."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from db.rules.limit import LimitYear
from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, yuan
from desktop.charts.colours import Colours
from desktop.charts.limit import by_expense, cap_text, no_rule, rest_text
from desktop.charts.limit_steps import Point, points, rest_of, runs
from desktop.charts.marks import WHOLE, View
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
from desktop.charts.viewing import show_days, show_money
from desktop.charts.year_ends import mark_years
from desktop.words import translate


def draw_years(  # noqa: PLR0913  # what is drawn, its look, and what is in sight
    axes: Axes,
    summary: Summary,
    colours: Colours,
    *,
    title: str = "",
    first: date | None = None,
    view: View = WHOLE,
    panel: int = 0,
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
    show_money(axes, view, panel, *_amounts(rows, view))
    show_days(axes, view, begin, summary.as_of)
    for row in rows:
        _year(axes, row, colours, view)
    marks = [
        (after(row.last), show_amount(row.lapsed))
        for row in rows
        if row.lapsed
        and row.last < summary.as_of
        and view.sees(after(row.last), after(row.last))
    ]
    gap = mark_years(axes, marks, translate("charts", "Lapsed"), colours)
    begins = sorted(run[0][0] for row in rows for run in runs(row))
    for place in begins[1:]:
        axes.axvline(place, color=colours.surface, linewidth=3.5, zorder=2.9)
    newest = max(rows, key=lambda row: row.last)
    end = after(newest.last)
    if view.sees(end, end) and view.height(panel) is None:
        _newest(axes, newest, colours)
    legend(axes, _handles(rows, colours), colours, gap=gap + 7, title=title)
    if any(row.kind == "expense_band" for row in rows):
        axes.set_xlabel(by_expense(), fontsize=TINY, color=colours.muted, loc="left")


def _amounts(rows: Sequence[LimitYear], view: View) -> Iterator[int]:
    """Yield what the axis of values must reach: what is in sight and not hidden."""
    for row in rows:
        if not view.sees(at(row.first), after(row.last)):
            continue
        if row.cap and (view.shows("cap") or view.shows(rest_of(row))):
            yield row.cap
        if view.shows("used"):
            places = points(row)
            for (begin, used), (end, _) in pairwise(places):
                if view.sees(begin, end):
                    yield used
            if view.sees(*[places[-1][0]] * 2):
                yield places[-1][1]


def _year(axes: Axes, row: LimitYear, colours: Colours, view: View) -> None:
    for number, steps in enumerate(runs(row)):
        if view.shows("used"):
            _used(axes, steps, colours, begins=number == 0)
        if row.cap is not None and view.shows(rest_of(row)):
            _rest(axes, row, steps, colours)
        if row.cap is not None and view.shows("cap"):
            axes.plot(
                [steps[0][0], steps[-1][0]],
                [yuan(row.cap)] * 2,
                color=colours.text,
                linewidth=1.1,
                zorder=2.5,
            )


def _used(
    axes: Axes, steps: Sequence[Point], colours: Colours, *, begins: bool
) -> None:
    days = [day for day, _ in steps]
    used = [yuan(amount) for _, amount in steps]
    axes.fill_between(
        days, used, step="post", color=colours.used, alpha=0.85, linewidth=0
    )
    axes.step(days, used, where="post", color=colours.used, linewidth=1.6, zorder=2.6)
    if not begins:
        return
    axes.plot(
        days[:1],
        used[:1],
        "o",
        color=colours.used,
        markersize=4,
        zorder=3,
        clip_on=not axes.viewLim.containsx(days[0]),
    )


def _rest(axes: Axes, row: LimitYear, steps: Sequence[Point], colours: Colours) -> None:
    """Fill what of a year's limit is left, or has lapsed, above its use."""
    days = [day for day, _ in steps]
    used = [yuan(amount) for _, amount in steps]
    cap = [yuan(max(row.cap or 0, amount)) for _, amount in steps]
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
    beside(axes, second, end, place, colour=colours.muted, size=SMALL, below=12)


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
