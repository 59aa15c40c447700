"""What the spending card draws, made in the worker: only there matplotlib is loaded."""

# ruff: noqa: PLC0415  # heavy: loaded in the worker

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.queries.entries import Filter
from db.rules.spending import Spent, SpentSum
from desktop.charts.colours import Colours
from desktop.charts.marks import Live, Panel, View
from desktop.views.drawings import Make

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from desktop.charts.render import Draw

Rows = tuple[SpentSum, ...]


def months(rows: Rows, period: Filter) -> Make:
    """Draw a bar for each month."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.spending import draw_months
        from desktop.charts.spending_marks import months_panel

        return _live(
            lambda axes, view: draw_months(axes, rows, colours, view),
            months_panel(rows, period),
        )

    return make


def kinds(rows: Rows, period: Filter) -> Make:
    """Draw a bar for each kind of bill."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.spending import draw_kinds
        from desktop.charts.spending_marks import kinds_panel

        return _live(
            lambda axes, view: draw_kinds(axes, rows, colours, view),
            kinds_panel(rows, period),
        )

    return make


def places(rows: Rows, period: Filter, spent: Sequence[Spent]) -> Make:
    """Draw a bar for each place; `spent` has all of them."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.spending import draw_places
        from desktop.charts.spending_marks import places_panel

        return _live(
            lambda axes, view: draw_places(axes, rows, colours, view),
            places_panel(rows, period, spent),
        )

    return make


def days(rows: Rows, first: date, last: date, period: Filter) -> Make:
    """Draw the map of the days from first to last."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.day_map import draw_days
        from desktop.charts.spending_marks import days_panel

        return _live(
            lambda axes, view: draw_days(axes, rows, first, last, colours, view),
            days_panel(rows, first, last, period),
        )

    return make


def _live(draws: "Callable[[Axes, View], None]", panel: Panel) -> Live:
    def draw(figure: "Figure", view: View) -> None:
        draws(figure.add_subplot(), view)

    return Live(draw, (panel,))
