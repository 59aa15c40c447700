"""How much of a deductible is paid: a thin bar of its own below a chart."""

from matplotlib.axes import Axes

from db.rules.limit import LimitYear
from desktop.amounts import show_amount
from desktop.charts.colours import Colours
from desktop.charts.style import SMALL, room
from desktop.words import translate

BELOW, HIGH = 34.0, 7.0
"""Points from the chart down to the bar, and the bar's height."""
WORDS = 14.0
"""Points that the line about an expense band takes above the bar."""
WIDE = 0.36
"""The bar's width, as a share of the chart's."""


def deductible_text(row: LimitYear) -> str:
    """Say what of a year's deductible is paid, empty where there is none."""
    if not row.deductible:
        return ""
    if row.deductible_used >= row.deductible:
        text = translate("charts", "Deductible {0}: reached")
        return text.format(show_amount(row.deductible))
    text = translate("charts", "Deductible: {0} of {1} paid")
    return text.format(show_amount(row.deductible_used), show_amount(row.deductible))


def draw_deductible(axes: Axes, row: LimitYear, colours: Colours) -> None:
    """Draw the deductible below an Axes; it is no part of the limit's own scale."""
    text = deductible_text(row)
    if not text or not row.deductible:
        return
    height = max(1.0, room(axes)[1])
    below = BELOW + (WORDS if row.kind == "expense_band" else 0)
    bar = axes.inset_axes((0, -below / height, WIDE, HIGH / height))
    bar.set_axis_off()
    bar.set_xlim(0, 1)
    bar.set_ylim(0, 1)
    share = min(1.0, max(0.0, row.deductible_used / row.deductible))
    bar.barh([0.5], [1], 1, color=colours.grid, label="deductible")
    bar.barh([0.5], [share], 1, color=colours.prior, label="paid")
    bar.annotate(
        text,
        (1, 0.5),
        (7, 0),
        textcoords="offset points",
        va="center",
        fontsize=SMALL,
        color=colours.text,
        annotation_clip=False,
    )
