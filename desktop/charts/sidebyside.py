"""The two ledgers on one time axis: why nothing was lost at New Year."""

from matplotlib.figure import Figure

from db.rules.summary import Summary
from desktop.charts.balance import draw_account
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.uses import draw_years
from desktop.charts.viewing import show_days
from desktop.words import translate


def draw_two_ledgers(
    figure: Figure, summary: Summary, colours: Colours, view: View = WHOLE
) -> None:
    """Draw the balance, which carries over, above the limit, which starts anew."""
    heights = (6, 5) if summary.account else (1, 4)
    upper, lower = figure.subplots(2, 1, height_ratios=heights)
    days = summary.account.days if summary.account else ()
    begins = [day.day for day in days[:1]]
    begins += [row.first for row in summary.limits[:1]]
    first = min(begins, default=summary.as_of)
    draw_account(
        upper,
        summary,
        colours,
        title=translate("charts", "Balance: carries over at the end of each year"),
        arrows=True,
        view=view,
    )
    draw_years(
        lower,
        summary,
        colours,
        title=translate("charts", "Outpatient limit: starts anew each year"),
        first=first,
        view=view,
        panel=1,
    )
    for axes, drawn in ((upper, days), (lower, summary.limits)):
        if drawn:
            show_days(axes, view, first, summary.as_of)
