"""Draw a chart by its name, for the command line."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from db.rules.period import Period
from db.rules.spending import Spent, by_day, by_kind, by_month, by_place
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from desktop.charts.balance import draw_balance
from desktop.charts.chart_names import NAMES
from desktop.charts.colours import Colours
from desktop.charts.day_map import draw_days
from desktop.charts.family import draw_family
from desktop.charts.flow import draw_flow
from desktop.charts.limit import draw_limit, no_rule
from desktop.charts.overlay import NOTHING, Overlay
from desktop.charts.pace import draw_pace
from desktop.charts.sidebyside import draw_two_ledgers
from desktop.charts.spending import (
    PLACES,
    draw_kinds,
    draw_months,
    draw_places,
    nothing,
)
from desktop.charts.style import say

__all__ = ["NAMES", "Charted", "draw_named"]


@dataclass(frozen=True)
class Charted:
    """What any of the charts may need; `uses` and `spent` are of the year `label`."""

    summary: Summary
    label: str = ""
    uses: Sequence[FamilyUse] = ()
    spent: Sequence[Spent] = ()
    overlay: Overlay = NOTHING


def draw_named(name: str, figure: Figure, what: Charted, colours: Colours) -> None:
    """Draw a chart by its name.

    Raises:
        KeyError: no chart has this name.
    """
    if name == "overview":
        draw_two_ledgers(figure, what.summary, colours)
        return
    if name not in NAMES:
        raise KeyError(name)
    axes = figure.add_subplot()
    match name:
        case "balance":
            official = Overlay(what.overlay.official)
            draw_balance(axes, what.summary, colours, overlay=official)
        case "forecast":
            draw_balance(axes, what.summary, colours, overlay=what.overlay)
        case "limit":
            draw_limit(axes, what.summary, colours)
        case "pace":
            _draw_pace(axes, what, colours)
        case "flow":
            draw_flow(axes, what.summary.year(what.label).account, colours)
        case "family":
            draw_family(axes, what.uses, colours)
        case _:
            _draw_spending(name, axes, what, colours)


def _draw_pace(axes: Axes, what: Charted, colours: Colours) -> None:
    rows = what.summary.year(what.label).limits
    if rows:
        draw_pace(axes, rows[-1], what.summary.as_of, colours)
    else:
        say(axes, no_rule(), colours)


def _draw_spending(name: str, axes: Axes, what: Charted, colours: Colours) -> None:
    if not what.spent:
        say(axes, nothing(), colours)
        return
    days = Period.of(what.summary, what.label)
    match name:
        case "months":
            draw_months(axes, by_month(what.spent, days.first, days.last), colours)
        case "kinds":
            draw_kinds(axes, by_kind(what.spent), colours)
        case "places":
            draw_places(axes, by_place(what.spent, PLACES), colours)
        case "calendar":
            draw_days(axes, by_day(what.spent), days.first, days.last, colours)
