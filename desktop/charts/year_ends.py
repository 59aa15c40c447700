"""The ends of years on a time axis: a line, an amount over it, an arrow across."""

from collections.abc import Sequence
from itertools import pairwise

from matplotlib.axes import Axes

from desktop.charts.axis import at, yuan
from desktop.charts.colours import Colours
from desktop.charts.steps import Carry
from desktop.charts.style import SMALL, TINY, length, room, shifted
from desktop.words import translate


def mark_years(
    axes: Axes, marks: Sequence[tuple[float, str]], word: str, colours: Colours
) -> float:
    """Mark places on the time axis and write an amount over each.

    The more marks, the shorter and steeper the writing, so that no two touch.
    Gives the height of the writing in points.
    """
    if not marks:
        return 0
    for place, _text in marks:
        axes.axvline(place, color=colours.muted, linewidth=0.9, linestyle=(0, (3, 2)))
    low, high = axes.get_xlim()
    places = [place for place, _ in marks]
    nearest = min((b - a for a, b in pairwise(places)), default=high - low)
    space = room(axes)[0] * nearest / (high - low)
    full = [f"{word} {text}" for _, text in marks]
    if max(length(text, SMALL) for text in full) + 10 <= space:
        return _write(axes, places, full, SMALL, colours)
    two = [f"{word}\n{text}" for _, text in marks]
    if max(length(text, SMALL) for text in two) + 8 <= space:
        return _write(axes, places, two, SMALL, colours)
    _word_at_left(axes, word, colours)
    short = [text.replace("¥", "") for _, text in marks]
    if max(length(text, TINY) for text in short) + 5 <= space:
        return _write(axes, places, short, TINY, colours)
    return _write(axes, places, short, TINY, colours, turned=True)


def _write(  # noqa: PLR0913  # places, words and their look
    axes: Axes,
    places: Sequence[float],
    texts: Sequence[str],
    size: float,
    colours: Colours,
    *,
    turned: bool = False,
) -> float:
    above = shifted(axes.get_xaxis_transform(), axes, 0, 3)
    for place, text in zip(places, texts, strict=True):
        axes.text(
            place,
            1,
            text,
            transform=above,
            ha="center",
            va="bottom",
            fontsize=size,
            color=colours.text,
            linespacing=1.25,
            rotation=90 if turned else 0,
        )
    if turned:
        return 3 + max(length(text, size) for text in texts)
    return 3 + size * 1.3 * (1 + texts[0].count("\n"))


def _word_at_left(axes: Axes, word: str, colours: Colours) -> None:
    axes.text(
        0,
        1,
        translate("charts", "{0} (¥)").format(word),
        transform=shifted(axes.transAxes, axes, -5, 3),
        ha="right",
        va="bottom",
        fontsize=TINY,
        color=colours.muted,
    )


def join_years(
    axes: Axes, carry: Carry, colours: Colours, years: int, *, arrows: bool
) -> None:
    """Mark that the balance goes on past a year's end, with an arrow where asked."""
    place, height = at(carry.day), yuan(carry.amount)
    axes.plot(
        [place], [height], "o", color=colours.surface, markeredgecolor=colours.text
    )[0].set_markersize(4 if years < 12 else 3)
    if not arrows:
        return
    low, high = axes.get_xlim()
    reach = min(15.0, room(axes)[0] * 365 / (high - low) * 0.3)
    axes.annotate(
        "",
        (place, height),
        (place, height),
        xycoords=shifted(axes.transData, axes, reach, 2),
        textcoords=shifted(axes.transData, axes, -reach, 2),
        arrowprops={
            "arrowstyle": "-|>,head_width=0.22,head_length=0.4",
            "connectionstyle": "arc3,rad=-0.55",
            "color": colours.text,
            "linewidth": 1.2,
            "shrinkA": 0,
            "shrinkB": 0,
        },
        annotation_clip=False,
    )
