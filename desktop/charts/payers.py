"""Who paid a bill, as the parts of a stacked bar: names, colours, hatches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.patches import Patch

from db.rules.spending import PARTS, Part, SpentSum
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.spending_words import part_name

HATCHES: dict[Part, str] = {"fund": "", "account": "//", "shared": "\\\\", "cash": ".."}


@dataclass(frozen=True)
class Piece:
    """One piece of a stacked bar, in fen: from `base` on by `amount`."""

    part: Part
    base: int
    amount: int


def part_colour(part: Part, colours: Colours) -> str:
    """Give the colour of a part; its hatch tells it apart as well."""
    return {
        "fund": colours.contributed,
        "account": colours.spent,
        "shared": colours.family,
        "cash": colours.other,
    }[part]


def pieces(row: SpentSum, view: View = WHOLE) -> tuple[Piece, ...]:
    """Stack what everybody paid from zero, and what came back below zero."""
    return tuple(_pieces(row, view))


def _pieces(row: SpentSum, view: View) -> Iterator[Piece]:
    above, below = 0, 0
    for part in PARTS:
        amount = row.part(part) if view.shows(part) else 0
        if amount > 0:
            yield Piece(part, above, amount)
            above += amount
        elif amount < 0:
            yield Piece(part, below, amount)
            below += amount


def reach(row: SpentSum, view: View = WHOLE) -> tuple[int, int]:
    """Give the lowest and the highest edge of a stacked bar, in fen."""
    edges = [piece.base + piece.amount for piece in pieces(row, view)]
    return min(0, *edges, 0), max(0, *edges, 0)


def part_handles(rows: Sequence[SpentSum], colours: Colours) -> list[Patch]:
    """Make the legend of the parts that any of the rows has."""
    found = [part for part in PARTS if any(row.part(part) for row in rows)]
    return [
        Patch(
            facecolor=part_colour(part, colours),
            hatch=HATCHES[part] or None,
            hatchcolor=colours.surface,
            linewidth=0,
            label=part_name(part),
        )
        for part in found
    ]
