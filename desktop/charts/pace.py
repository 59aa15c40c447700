"""One year's use of the outpatient limit against an even pace."""

from datetime import date, timedelta

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from db.rules.limit import LimitYear
from db.rules.years import Year
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, yuan
from desktop.charts.colours import Colours
from desktop.charts.gauge import draw_deductible
from desktop.charts.limit import by_expense, cap_text, rest_text
from desktop.charts.limit_steps import points
from desktop.charts.marks import WHOLE, View
from desktop.charts.style import SMALL, TINY, beside, dress, legend
from desktop.charts.viewing import show_days, show_money
from desktop.words import translate


def draw_pace(
    axes: Axes,
    limit_year: LimitYear,
    as_of: date,
    colours: Colours,
    view: View = WHOLE,
) -> None:
    """Draw the use as steps from zero, the cap, and the cap's even pace."""
    row = limit_year
    dress(axes, colours)
    steps = points(row)
    cap = row.cap if view.shows("cap") or view.shows("pace") else 0
    used = [amount for _, amount in steps] if view.shows("used") else []
    show_money(axes, view, 0, cap or 0, *used)
    show_days(axes, view, row.year.start, row.year.end)
    if view.shows("used"):
        _steps(axes, row, colours)
    if row.cap is not None:
        _cap_and_pace(axes, row, as_of, colours, view)
    legend(axes, _handles(row, colours), colours, gap=7, title=_standing(row, as_of))
    draw_deductible(axes, row, colours)
    if row.kind == "expense_band":
        axes.set_xlabel(by_expense(), fontsize=TINY, color=colours.muted, loc="left")


def gone(year: Year, as_of: date) -> tuple[int, int]:
    """Give the days of a year that have passed, `as_of` among them, and all of them."""
    passed = (min(as_of, year.end) - year.start).days + 1
    return max(0, passed), year.days


def pace(row: LimitYear, as_of: date) -> int | None:
    """Give what an even use would have come to by a day, in fen; None without a cap."""
    if row.cap is None:
        return None
    passed, days = gone(row.year, as_of)
    return row.cap * passed // days


def _steps(axes: Axes, row: LimitYear, colours: Colours) -> None:
    steps = points(row)
    days = [day for day, _ in steps]
    used = [yuan(amount) for _, amount in steps]
    axes.fill_between(
        days, used, step="post", color=colours.used, alpha=0.25, linewidth=0
    )
    axes.step(days, used, where="post", color=colours.used, linewidth=2, label="used")
    axes.plot(days[-1:], used[-1:], "o", color=colours.used, markersize=5)
    near_end = row.last > row.year.end - timedelta(days=row.year.days // 4)
    high = used[-1] > axes.get_ylim()[1] * 0.85
    axes.annotate(
        show_amount(row.used),
        (days[-1], used[-1]),
        (-7 if near_end else 7, -6 if high else 5),
        textcoords="offset points",
        ha="right" if near_end else "left",
        va="top" if high else "bottom",
        color=colours.text,
    )


def _cap_and_pace(
    axes: Axes, row: LimitYear, as_of: date, colours: Colours, view: View
) -> None:
    begin, end, cap = at(row.year.start), after(row.year.end), yuan(row.cap or 0)
    if view.shows("cap"):
        axes.plot(
            [begin, end], [cap] * 2, color=colours.text, linewidth=1.1, label="cap"
        )
    if view.shows("cap") and view.sees(end, end) and view.height(0) is None:
        text = translate("charts", "cap {0}").format(cap_text(row))
        beside(axes, text, end, cap, colour=colours.muted, size=SMALL)
    if view.shows("pace"):
        axes.plot(
            [begin, end],
            [0, cap],
            color=colours.muted,
            linewidth=1.2,
            linestyle=(0, (1, 2)),
            label="pace",
        )
    if as_of < row.year.end:
        axes.axvline(after(as_of), color=colours.grid, linewidth=1.2, zorder=1.5)


def _standing(row: LimitYear, as_of: date) -> str:
    """Say in one line how far the year and the limit have come."""
    passed, days = gone(row.year, as_of)
    year = round(100 * passed / days)
    if not row.cap:
        text = translate("charts", "{0}: used {1}, {2}; {3} % of the year has passed")
        return text.format(row.year.label, show_amount(row.used), cap_text(row), year)
    share = round(100 * row.used / row.cap)
    text = translate("charts", "{0}: used {1} %, {2}; {3} % of the year has passed")
    return text.format(row.year.label, share, rest_text(row), year)


def _handles(row: LimitYear, colours: Colours) -> list[Line2D]:
    used = Line2D([], [], color=colours.used, linewidth=2)
    used.set_label(translate("charts", "Used"))
    if row.cap is None:
        return [used]
    pace_line = Line2D([], [], color=colours.muted, linestyle=(0, (1, 2)))
    pace_line.set_label(translate("charts", "Even pace (share of the year × cap)"))
    cap = Line2D([], [], color=colours.text, linewidth=1.1)
    cap.set_label(translate("charts", "Cap"))
    return [used, pace_line, cap]
