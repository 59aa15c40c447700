"""What was spent on care: by month standing, by kind and by place lying."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from db.rules.spending import SpentSum
from desktop import codes
from desktop.amounts import show_amount
from desktop.charts.axis import money_axis, yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.payers import HATCHES, part_colour, part_handles, pieces, reach
from desktop.charts.spending_words import place_name
from desktop.charts.style import SMALL, TINY, dress, legend, length, room, say
from desktop.charts.viewing import (
    names_in_sight,
    show_lying,
    show_money,
    show_standing,
)
from desktop.words import translate

PLACES = 12
"""Places that are drawn at the most; the others are added up."""


def draw_months(
    axes: Axes, rows: Sequence[SpentSum], colours: Colours, view: View = WHOLE
) -> None:
    """Draw a standing bar for each month, of who paid what, its total above it."""
    if not any(row.times for row in rows):
        say(axes, nothing(), colours)
        return
    dress(axes, colours)
    seen = [rows[place] for place in names_in_sight(view, len(rows))]
    edges = [edge for row in seen for edge in reach(row, view)]
    show_money(axes, view, 0, *edges)
    for place, row in enumerate(rows):
        for piece in pieces(row, view):
            axes.bar(
                [place],
                [yuan(piece.amount)],
                0.66,
                bottom=[yuan(piece.base)],
                facecolor=part_colour(piece.part, colours),
                hatch=HATCHES[piece.part] or None,
                hatchcolor=colours.surface,
                linewidth=0,
            )
    axes.axhline(0, color=colours.line, linewidth=0.8)
    show_standing(axes, view, len(rows) - 0.4)
    _months_named(axes, rows, colours, view)
    legend(axes, part_handles(rows, colours), colours, gap=16, title="")


def draw_kinds(
    axes: Axes, rows: Sequence[SpentSum], colours: Colours, view: View = WHOLE
) -> None:
    """Draw a lying bar for each kind of bill, the dearest on top."""
    names = [codes.spending_kind(row.key) for row in rows]
    _draw_lying(axes, rows, names, colours, view)


def draw_places(
    axes: Axes, rows: Sequence[SpentSum], colours: Colours, view: View = WHOLE
) -> None:
    """Draw a lying bar for each place, the dearest on top."""
    _draw_lying(axes, rows, [place_name(row.key) for row in rows], colours, view)


def nothing() -> str:
    """Say that no bill is in the time looked at."""
    return translate("charts", "No bill is recorded in this time.")


def shortened(name: str, width: float, size: float) -> str:
    """Cut a name that is wider than so many points, and end it in dots."""
    if length(name, size) <= width:
        return name
    while name and length(f"{name}…", size) > width:
        name = name[:-1]
    return f"{name.rstrip()}…"


def sum_text(row: SpentSum) -> str:
    """Say how much and how often."""
    text = translate("charts", "{0} · {1}×")
    return text.format(show_amount(row.total), row.times)


def _months_named(
    axes: Axes, rows: Sequence[SpentSum], colours: Colours, view: View
) -> None:
    """Write the months below the bars, and totals above where they do not touch."""
    space = room(axes)[0] / max(1, len(names_in_sight(view, len(rows))))
    first = rows[0].key[:4]
    names = [
        row.key if row.key[:4] != first or place == 0 else row.key[5:]
        for place, row in enumerate(rows)
    ]
    every = 1 if length("2025-12", SMALL) < space * 1.4 else 3
    ticks = range(0, len(rows), every)
    axes.set_xticks(ticks, [names[place] for place in ticks], color=colours.text)
    widest = max(length(show_amount(row.total), SMALL) for row in rows)
    size = SMALL if widest + 2 <= space else TINY
    turned = widest * size / SMALL + 2 > space
    for place in names_in_sight(view, len(rows), whole=True):
        row = rows[place]
        if not row.times:
            continue
        low, high = reach(row, view)
        axes.annotate(
            show_amount(row.total),
            (place, yuan(high or low)),
            (0, 3 if high else -3),
            textcoords="offset points",
            ha="center",
            va="bottom" if high else "top",
            rotation=90 if turned else 0,
            fontsize=size,
            color=colours.text,
            annotation_clip=None if view.height(0) else False,
        )
    if turned and view.height(0) is None:
        bottom, top = axes.get_ylim()
        room_up = max(1.0, room(axes)[1] * 0.7)
        axes.set_ylim(bottom, top + (top - bottom) * widest / room_up)


def _draw_lying(
    axes: Axes,
    rows: Sequence[SpentSum],
    names: Sequence[str],
    colours: Colours,
    view: View,
) -> None:
    if not rows:
        say(axes, nothing(), colours)
        return
    dress(axes, colours, grid="x")
    for place, row in enumerate(rows):
        for piece in pieces(row, view):
            axes.barh(
                [place],
                [yuan(piece.amount)],
                0.62,
                left=[yuan(piece.base)],
                facecolor=part_colour(piece.part, colours),
                hatch=HATCHES[piece.part] or None,
                hatchcolor=colours.surface,
                linewidth=0,
            )
    width = room(axes)[0] * 0.24
    shown = [shortened(name, width, SMALL) for name in names]
    axes.set_yticks(range(len(rows)), shown, color=colours.text, fontsize=SMALL)
    for place in names_in_sight(view, len(rows), whole=True):
        axes.annotate(
            sum_text(rows[place]),
            (yuan(reach(rows[place], view)[1]), place),
            (5, 0),
            textcoords="offset points",
            va="center",
            fontsize=SMALL,
            color=colours.text,
            annotation_clip=None if view.height(0) else False,
            bbox={"facecolor": colours.surface, "linewidth": 0, "pad": 0.8},
        )
    _across(axes, [rows[n] for n in names_in_sight(view, len(rows))], view)
    axes.axvline(0, color=colours.line, linewidth=0.8)
    show_lying(axes, view, max(len(rows) - 0.4, 2.4))
    legend(axes, part_handles(rows, colours), colours, gap=6, title="")


def _across(axes: Axes, seen: Sequence[SpentSum], view: View) -> None:
    """Show the values of lying bars, and always zero."""
    edges = [edge for row in seen for edge in reach(row, view)] or [0]
    low, high = min(0, *edges), max(0, *edges)
    if low == high:
        high = 10_000
    axes.set_xlim(yuan(low) * 1.02, yuan(high) * 1.02)
    money_axis(axes.xaxis, max(2, int(room(axes)[0] * 0.6 // 70)))
