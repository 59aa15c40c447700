"""The balance of an account over time: it carries over, and never drops to zero."""

from collections.abc import Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.overlay import NOTHING, Overlay, draw_overlay, overlay_handles
from desktop.charts.steps import Step, balance_steps, carried, shown
from desktop.charts.style import (
    HATCH_CURRENT,
    TINY,
    beside,
    dress,
    legend,
    say,
)
from desktop.charts.viewing import show_days, show_money, steps_in_sight
from desktop.charts.year_ends import join_years, mark_years
from desktop.words import translate


def draw_balance(
    axes: Axes,
    summary: Summary,
    colours: Colours,
    view: View = WHOLE,
    overlay: Overlay = NOTHING,
) -> None:
    """Draw the two buckets as steps, what each year carried over, and an overlay."""
    draw_account(axes, summary, colours, view=view, overlay=overlay)


def draw_account(  # noqa: PLR0913  # what is drawn, its look, and what is in sight
    axes: Axes,
    summary: Summary,
    colours: Colours,
    *,
    title: str = "",
    arrows: bool = False,
    view: View = WHOLE,
    overlay: Overlay = NOTHING,
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
    _areas(axes, steps, summary.as_of, colours, view)
    seen = steps_in_sight(view, steps, summary.as_of)
    drawn = (level for step in seen for level in levels(step, view))
    show_money(axes, view, 0, *drawn, *overlay.amounts(view))
    show_days(axes, view, steps[0].day, overlay.last(summary.as_of))
    draw_overlay(axes, overlay, colours, view)
    end = after(summary.as_of)
    if view.sees(end, end) and view.shows("total") and view.height(0) is None:
        inside = overlay.forecast is not None
        _newest(axes, steps[-1], summary.as_of, colours, inside=inside)
    carries = [
        carry
        for carry in carried(summary.account, summary.as_of)
        if view.sees(at(carry.day), at(carry.day))
    ]
    gap = mark_years(
        axes,
        [(at(carry.day), show_amount(carry.amount)) for carry in carries],
        translate("charts", "Carried over"),
        colours,
    )
    for carry in carries:
        join_years(axes, carry, colours, len(carries), arrows=arrows)
    handles = [*_handles(colours), *overlay_handles(overlay, colours)]
    legend(axes, handles, colours, gap=gap + 7, title=title)


def levels(step: Step, view: View = WHOLE) -> tuple[int, int, int]:
    """Give the upper edges of prior, current and balance as they are drawn, in fen.

    A part that is hidden leaves the other standing on zero.
    """
    prior, current = shown(step)
    below = prior if view.shows("prior") else 0
    above = below + (current if view.shows("current") else 0)
    return below, above, step.total if view.shows("total") else 0


def _areas(
    axes: Axes, steps: Sequence[Step], as_of: date, colours: Colours, view: View
) -> None:
    days = [*(at(step.day) for step in steps), after(as_of)]
    parts = [levels(step, view) for step in (*steps, steps[-1])]
    below, above, _total = ([yuan(part[n]) for part in parts] for n in range(3))
    if view.shows("prior"):
        axes.fill_between(
            days, below, step="post", color=colours.prior, linewidth=0, label="prior"
        )
    if view.shows("current"):
        axes.fill_between(
            days,
            below,
            above,
            step="post",
            facecolor=colours.current,
            hatch=HATCH_CURRENT,
            hatchcolor=colours.surface,
            linewidth=0,
            label="current",
        )
    if view.shows("total"):
        total = [yuan(step.total) for step in (*steps, steps[-1])]
        axes.step(
            days, total, where="post", color=colours.text, linewidth=1.3, label="total"
        )
    axes.axhline(0, color=colours.line, linewidth=0.8)


def _newest(
    axes: Axes, step: Step, as_of: date, colours: Colours, *, inside: bool
) -> None:
    """Write the newest balance beside its end, or above it where more is drawn."""
    end, total = after(as_of), yuan(step.total)
    colour = colours.danger if step.total < 0 else colours.text
    axes.plot([end], [total], "o", color=colour, markersize=4, clip_on=False)
    if inside:
        axes.annotate(
            show_amount(step.total),
            (end, total),
            (-4, 7),
            textcoords="offset points",
            ha="right",
            va="bottom",
            color=colour,
            bbox={"facecolor": colours.surface, "linewidth": 0, "pad": 1.0},
        )
        return
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
