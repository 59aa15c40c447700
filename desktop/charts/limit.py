"""The outpatient limit of each benefit year, a bar a year that starts from zero."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.patches import Patch

from db.rules.limit import UNCAPPED, LimitYear
from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.charts.axis import money_axis, yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.names import region_name
from desktop.charts.style import (
    HATCH_GONE,
    SMALL,
    TINY,
    dress,
    legend,
    length,
    room,
    say,
    shifted,
)
from desktop.charts.viewing import names_in_sight, show_lying
from desktop.words import translate


@dataclass(frozen=True)
class Row:
    """One bar and the amounts printed beside it."""

    name: str
    used: int
    left: int
    lapsed: int
    over: int
    texts: tuple[str, str, str]
    """Used, left or lapsed, cap."""


def draw_limit(
    axes: Axes, summary: Summary, colours: Colours, view: View = WHOLE
) -> None:
    """Draw what of each year's limit is used, left and lapsed, with exact amounts."""
    if not summary.limits:
        say(axes, no_rule(), colours)
        return
    rows = bars(summary.limits)
    dress(axes, colours, grid="x")
    _draw_bars(axes, rows, colours, view)
    _print_amounts(axes, rows, colours, view)
    money_axis(axes.xaxis, max(2, int(room(axes)[0] * 0.55 // 70)))
    legend(axes, _handles(rows, colours), colours, gap=18, title="")
    if any(row.kind == "expense_band" for row in summary.limits):
        axes.set_xlabel(by_expense(), fontsize=TINY, color=colours.muted, loc="left")


def bars(limits: Sequence[LimitYear]) -> list[Row]:
    """Put limit years into bars; the region is named where there are several."""
    several = len({row.region for row in limits}) > 1
    return [
        Row(
            name=f"{row.year.label} {region_name(row.region)}"
            if several
            else row.year.label,
            used=row.used,
            left=(row.left or 0) if row.lapsed is None else 0,
            lapsed=row.lapsed or 0,
            over=row.over,
            texts=(show_amount(row.used), rest_text(row), cap_text(row)),
        )
        for row in limits
    ]


def rest_text(row: LimitYear) -> str:
    """Say exactly what is left of a limit, or what of it has lapsed."""
    if row.over:
        return translate("charts", "over by {0}").format(show_amount(row.over))
    if row.left is None:
        return "—"
    if row.lapsed is not None:
        return translate("charts", "lapsed {0}").format(show_amount(row.lapsed))
    return translate("charts", "left {0}").format(show_amount(row.left))


def cap_text(row: LimitYear) -> str:
    """Say the cap, or that there is none."""
    if row.kind in UNCAPPED:
        return translate("charts", "no cap")
    if row.cap is None:
        return translate("charts", "cap not known")
    return show_amount(row.cap)


def no_rule() -> str:
    """Say that no limit can be drawn, and why."""
    return translate(
        "charts",
        "No outpatient rule is known for this region and time, so no limit is drawn.",
    )


def by_expense() -> str:
    """Say what the amounts of an expense band are."""
    return translate("charts", "Amounts are eligible expense, not what the fund paid.")


def _draw_bars(axes: Axes, rows: Sequence[Row], colours: Colours, view: View) -> None:
    places = range(len(rows))
    height = 0.62
    used = [yuan(row.used) if view.shows("used") else 0.0 for row in rows]
    if view.shows("used"):
        axes.barh(places, used, height, color=colours.used, label="used")
    if view.shows("left"):
        axes.barh(
            places,
            [yuan(row.left) for row in rows],
            height,
            left=used,
            facecolor=colours.left,
            alpha=0.45,
            label="left",
        )
    lapsed = [(place, row) for place, row in enumerate(rows) if row.lapsed]
    if view.shows("lapsed"):
        axes.barh(
            [place for place, _ in lapsed],
            [yuan(row.lapsed) for _, row in lapsed],
            height,
            left=[used[place] for place, _ in lapsed],
            facecolor=colours.surface,
            edgecolor=colours.lapsed,
            hatch=HATCH_GONE,
            linewidth=0.8,
            label="lapsed",
        )
    for place, row in enumerate(rows):
        if row.over and view.shows("used"):
            cap = yuan(row.used - row.over)
            axes.plot([cap, cap], [place - 0.42, place + 0.42], color=colours.danger)
    size = TINY if len(rows) > 12 else SMALL
    axes.set_yticks(list(places), [row.name for row in rows], fontsize=size)
    seen = names_in_sight(view, len(rows))
    widest = max((longest(rows[place], view) for place in seen), default=0)
    least = min((used[place] for place in seen), default=0.0)
    axes.set_xlim(min(0.0, least), yuan(widest or 10_000) * 1.02)
    show_lying(axes, view, len(rows) - 0.4 if len(rows) > 2 else 2.4)


def longest(row: Row, view: View = WHOLE) -> int:
    """Give how far a bar reaches, in fen, without the parts that are hidden."""
    parts = {"used": row.used, "left": row.left, "lapsed": row.lapsed}
    return sum(fen for part, fen in parts.items() if view.shows(part))


def _print_amounts(
    axes: Axes, rows: Sequence[Row], colours: Colours, view: View
) -> None:
    """Print three columns right of the bars, each aligned at its right edge."""
    size = TINY if len(rows) > 12 else SMALL
    heads = (
        translate("charts", "Used"),
        translate("charts", "Left or lapsed"),
        translate("charts", "Cap"),
    )
    edge = 8.0
    for column, head in enumerate(heads):
        texts = [row.texts[column] for row in rows]
        edge += max(length(text, size) for text in (*texts, head)) + 8
        for place in names_in_sight(view, len(rows), whole=True):
            axes.text(
                1,
                place,
                texts[place],
                transform=shifted(axes.get_yaxis_transform(), axes, edge, 0),
                ha="right",
                va="center",
                fontsize=size,
                color=colours.danger
                if rows[place].over and column == 1
                else colours.text,
            )
        axes.text(
            1,
            1,
            head,
            transform=shifted(axes.transAxes, axes, edge, 4),
            ha="right",
            va="bottom",
            fontsize=size,
            color=colours.muted,
        )


def _handles(rows: Sequence[Row], colours: Colours) -> list[Patch]:
    used = Patch(color=colours.used, label=translate("charts", "Used"))
    left = Patch(
        facecolor=colours.left, alpha=0.45, label=translate("charts", "Still left")
    )
    lapsed = Patch(
        facecolor=colours.surface,
        edgecolor=colours.lapsed,
        hatch=HATCH_GONE,
        label=translate("charts", "Lapsed when its year ended; no balance is touched"),
    )
    found = [used]
    if any(row.left for row in rows):
        found.append(left)
    if any(row.lapsed for row in rows):
        found.append(lapsed)
    return found
