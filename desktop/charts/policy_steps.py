"""One policy figure over time, as steps, with what is shipped beside one's own."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from db.rules.figures import FIGURES, Count, Value
from db.rules.policy import Figure
from desktop.charts.axis import after, at, money_axis
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.style import SMALL, dress, legend, room, say
from desktop.charts.value_steps import ValueStep, ValueSteps
from desktop.charts.viewing import days_in_sight, show_days
from desktop.exports.figure_words import figure_value
from desktop.words import translate

BEFORE = timedelta(days=365)
"""What is shown before the second value: the first may hold since anybody knows."""


def number(value: Value | None) -> float:
    """Give the height of a value: yuan, per cent or times; no height without one."""
    match value:
        case Count(times):
            return float(times)
        case Decimal():
            return float(value * 100)
        case int():
            return value / 100
        case _:
            return float("nan")


def draw_policy(
    axes: Axes, steps: ValueSteps, colours: Colours, view: View = WHOLE
) -> None:
    """Draw a figure over time; one's own value over the shipped one, which is faint."""
    if not steps.can_be_drawn:
        text = translate("charts", "There is only one value, so nothing to compare.")
        say(axes, text, colours)
        return
    dress(axes, colours)
    first, last = span(steps)
    show_days(axes, view, first, last)
    _heights(axes, steps)
    height = view.height(0)
    if height is not None:
        axes.set_ylim(*height)
    differs = steps.shipped != steps.counting
    if differs and view.shows("shipped"):
        _line(axes, steps.shipped, last, colours.muted, dashed=True)
    if differs:
        legend(axes, _handles(colours), colours, gap=7, title="")
    if view.shows("counting"):
        _line(axes, steps.counting, last, colours.accent, dashed=False)
        _values(axes, steps, *days_in_sight(view, first, last), colours)
    axes.axvline(at(steps.day), color=colours.line, linewidth=1, linestyle=(0, (1, 2)))


def span(steps: ValueSteps) -> tuple[date, date]:
    """Give the days that are drawn, from a year before the first change on."""
    days = sorted({step.day for step in (*steps.counting, *steps.shipped)})
    first = max(days[0], days[1] - BEFORE) if len(days) > 1 else days[0]
    first = min(first, steps.day)
    last = max(days[-1] + BEFORE / 2, steps.day)
    return first, last


def _line(
    axes: Axes,
    steps: Sequence[ValueStep],
    last: date,
    colour: str,
    *,
    dashed: bool,
) -> None:
    days = [*(at(step.day) for step in steps), after(last)]
    heights = [number(step.value) for step in steps]
    style = (0, (4, 3)) if dashed else "-"
    width = 1.4 if dashed else 2.2
    axes.step(
        days,
        [*heights, heights[-1]],
        where="post",
        color=colour,
        linewidth=width,
        linestyle=style,
        label="shipped" if dashed else "counting",
    )


def _values(
    axes: Axes, steps: ValueSteps, first: date, last: date, colours: Colours
) -> None:
    """Write each value that counts over the beginning of its step, if there is room."""
    width, days = room(axes)[0], (last - first).days or 1
    seen = [step for step in steps.counting if step.value is not None]
    nexts = [*(step.day for step in seen[1:]), last]
    for step, following in zip(seen, nexts, strict=True):
        if following < first or step.day > last:
            continue
        begin, until = max(step.day, first), min(following, last)
        text = _written(steps.name, step)
        has_room = width * (until - begin).days / days > 0.55 * SMALL * len(text)
        if not has_room and step is not seen[-1]:
            continue
        late = (last - begin).days < days / 5
        axes.annotate(
            text,
            (after(last) if late else at(begin), number(step.value)),
            (-2 if late else 3, 4),
            textcoords="offset points",
            ha="right" if late else "left",
            va="bottom",
            color=colours.text,
            fontsize=SMALL,
        )


def _written(name: str, step: ValueStep) -> str:
    if step.value is None:
        return ""
    text = figure_value(name, Figure(step.value, step.day))
    return text.removesuffix(".00")


def _heights(axes: Axes, steps: ValueSteps) -> None:
    """Begin at zero and leave room for the value written over the highest step."""
    heights = [number(s.value) for s in (*steps.counting, *steps.shipped) if s.value]
    top = max(heights, default=0) or 1
    axes.set_ylim(0, top * 1.22)
    ticks = max(2, int(room(axes)[1] // 40))
    match FIGURES[steps.name].unit:
        case "money":
            money_axis(axes.yaxis, ticks)
        case "share":
            axes.yaxis.set_major_locator(MaxNLocator(ticks))
            axes.yaxis.set_major_formatter(FuncFormatter(lambda y, _place: f"{y:g}%"))
        case _:
            axes.yaxis.set_major_locator(MaxNLocator(ticks, integer=True))


def _handles(colours: Colours) -> list[Line2D]:
    own = Line2D([], [], color=colours.accent, linewidth=2.2)
    own.set_label(translate("charts", "What counts"))
    shipped = Line2D([], [], color=colours.muted, linewidth=1.4, linestyle=(0, (4, 3)))
    shipped.set_label(translate("charts", "Shipped value"))
    return [own, shipped]
