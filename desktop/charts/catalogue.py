"""The charts that have a name, for the command line."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from desktop.charts.balance import draw_balance
from desktop.charts.colours import Colours
from desktop.charts.family import draw_family
from desktop.charts.flow import draw_flow
from desktop.charts.limit import draw_limit
from desktop.charts.sidebyside import draw_two_ledgers

NAMES = ("balance", "limit", "flow", "family", "overview")
"""All but `flow` and `family` show every year; those show one."""


def draw_named(  # noqa: PLR0913, PLR0917  # what any of the charts may need
    name: str,
    figure: Figure,
    summary: Summary,
    label: str,
    uses: Sequence[FamilyUse],
    colours: Colours,
) -> None:
    """Draw a chart by its name; `label` is the year, `uses` are that year's.

    Raises:
        KeyError: no chart has this name.
    """
    if name == "overview":
        draw_two_ledgers(figure, summary, colours)
        return
    if name not in NAMES:
        raise KeyError(name)
    axes = figure.add_subplot()
    match name:
        case "balance":
            draw_balance(axes, summary, colours)
        case "limit":
            draw_limit(axes, summary, colours)
        case "flow":
            draw_flow(axes, summary.year(label).account, colours)
        case "family":
            draw_family(axes, uses, colours)
