"""An estimated balance: a dashed, pale line that nobody takes for a record."""

from matplotlib.axes import Axes

from db.rules.forecast import Forecast
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import View
from desktop.charts.style import TINY, beside, room, wrap
from desktop.words import translate

DASHES = (0, (4, 2.5))
NARROWEST = 62.0
"""Points that the words about the lowest point have at least."""


def draw_forecast(axes: Axes, forecast: Forecast, colours: Colours, view: View) -> None:
    """Draw each estimated day, what the year ends with, and the lowest point."""
    days = [after(forecast.start.day), *(at(day) for day, _ in forecast.days[1:])]
    totals = [yuan(total) for _, total in forecast.days]
    days, totals = [*days, after(forecast.end.day)], [*totals, totals[-1]]
    axes.fill_between(
        days, totals, step="post", color=colours.muted, alpha=0.1, linewidth=0
    )
    axes.step(
        days,
        totals,
        where="post",
        color=colours.muted,
        linewidth=1.3,
        linestyle=DASHES,
        label="forecast",
    )
    today = after(forecast.start.day)
    axes.axvline(today, color=colours.line, linewidth=0.9, linestyle=(0, (1, 2)))
    end = after(forecast.end.day)
    if view.height(0) is not None:
        return
    if view.sees(end, end):
        text = translate("charts", "estimate {0}")
        text = text.format(show_amount(forecast.end.total))
        beside(axes, text, end, yuan(forecast.end.total), colour=colours.muted)
    _name_lowest(axes, forecast, colours, view)


def _name_lowest(axes: Axes, forecast: Forecast, colours: Colours, view: View) -> None:
    """Mark the lowest point; its words are in the room of the estimate."""
    day, total = forecast.lowest
    where = at(day) + 0.5
    if not view.sees(where, where):
        return
    axes.plot(
        [where],
        [yuan(total)],
        "v",
        color=colours.muted,
        markerfacecolor=colours.surface,
        markersize=6,
        zorder=5,
        label="lowest",
    )
    low, high = axes.get_xlim()
    begin = max(low, after(forecast.start.day))
    width = room(axes)[0] * 0.85 * (high - begin) / max(1.0, high - low)
    bottom, top = axes.get_ylim()
    below = yuan(total) - bottom > (top - bottom) * 0.35
    highest = yuan(max(entry.total for entry in forecast.days))
    highest = min(highest, bottom + (top - bottom) * 0.7)
    axes.annotate(
        wrap(lowest_text(forecast), max(width - 6, NARROWEST), TINY),
        (begin, yuan(total) if below else highest),
        (4, -10 if below else 14),
        textcoords="offset points",
        va="top" if below else "bottom",
        fontsize=TINY,
        color=colours.text,
        zorder=6,
        annotation_clip=False,
    )


def lowest_text(forecast: Forecast) -> str:
    """Say what the least of an estimate is, and on which day."""
    day, total = forecast.lowest
    text = translate("charts", "estimated lowest {0} on {1}")
    return text.format(show_amount(total), day.isoformat())
