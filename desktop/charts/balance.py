"""The balance of an account over time: it carries over, and never drops to zero."""

from collections.abc import Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, day_axis, money_range, yuan
from desktop.charts.colours import Colours
from desktop.charts.steps import Step, balance_steps, carried, shown
from desktop.charts.style import (
    HATCH_CURRENT,
    TINY,
    beside,
    dress,
    legend,
    say,
)
from desktop.charts.year_ends import join_years, mark_years
from desktop.words import translate


def draw_balance(axes: Axes, summary: Summary, colours: Colours) -> None:
    """Draw the two buckets as steps, and what each year carried over."""
    draw_account(axes, summary, colours)


def draw_account(
    axes: Axes,
    summary: Summary,
    colours: Colours,
    *,
    title: str = "",
    arrows: bool = False,
) -> None:
    """Draw the balance with a title and, where asked, an arrow over each year's end."""
    if summary.account is None:
        say(axes, _no_account(), colours)
        return
    if not summary.account.days:
        say(axes, translate("charts", "Nothing has moved this account yet."), colours)
        return
    steps = balance_steps(summary.account, summary.as_of)
    dress(axes, colours)
    _areas(axes, steps, summary.as_of, colours)
    money_range(axes, *(step.total for step in steps))
    day_axis(axes, steps[0].day, summary.as_of)
    _newest(axes, steps[-1], summary.as_of, colours)
    carries = carried(summary.account, summary.as_of)
    gap = mark_years(
        axes,
        [(at(carry.day), show_amount(carry.amount)) for carry in carries],
        translate("charts", "Carried over"),
        colours,
    )
    for carry in carries:
        join_years(axes, carry, colours, len(carries), arrows=arrows)
    legend(axes, _handles(colours), colours, gap=gap + 7, title=title)


def _areas(axes: Axes, steps: Sequence[Step], as_of: date, colours: Colours) -> None:
    days = [*(at(step.day) for step in steps), after(as_of)]
    parts = [shown(step) for step in (*steps, steps[-1])]
    prior = [yuan(below) for below, _ in parts]
    total = [yuan(below + above) for below, above in parts]
    axes.fill_between(
        days, prior, step="post", color=colours.prior, linewidth=0, label="prior"
    )
    axes.fill_between(
        days,
        prior,
        total,
        step="post",
        facecolor=colours.current,
        hatch=HATCH_CURRENT,
        hatchcolor=colours.surface,
        linewidth=0,
        label="current",
    )
    axes.step(
        days, total, where="post", color=colours.text, linewidth=1.3, label="total"
    )
    axes.axhline(0, color=colours.line, linewidth=0.8)


def _newest(axes: Axes, step: Step, as_of: date, colours: Colours) -> None:
    end, total = after(as_of), yuan(step.total)
    colour = colours.danger if step.total < 0 else colours.text
    axes.plot([end], [total], "o", color=colour, markersize=4, clip_on=False)
    beside(axes, show_amount(step.total), end, total, colour=colour)
    axes.annotate(
        as_of.isoformat(),
        (end, total),
        (7, -12),
        textcoords="offset points",
        va="center",
        annotation_clip=False,
        color=colours.muted,
        fontsize=TINY,
    )


def _handles(colours: Colours) -> list[Patch | Line2D]:
    return [
        Patch(
            facecolor=colours.current,
            hatch=HATCH_CURRENT,
            hatchcolor=colours.surface,
            linewidth=0,
            label=translate("charts", "This year's money"),
        ),
        Patch(
            facecolor=colours.prior,
            linewidth=0,
            label=translate("charts", "Earlier years' money"),
        ),
        Line2D(
            [],
            [],
            color=colours.text,
            linewidth=1.3,
            label=translate("charts", "Balance"),
        ),
    ]


def _no_account() -> str:
    return translate(
        "charts",
        "Residents' insurance has no personal account, so there is no balance here. "
        "The outpatient limit is shown separately.",
    )
