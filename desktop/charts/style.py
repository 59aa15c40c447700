"""The look that all charts share: dress, sentences, legends, room for text."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import ScaledTranslation, Transform

from desktop.charts.colours import Colours

SIZE = 9.0
"""Points of ordinary chart text."""
SMALL = 8.0
TINY = 7.0
HATCH_CURRENT = "////"
HATCH_GONE = "xxxx"


def dress(axes: Axes, colours: Colours, *, grid: Literal["x", "y"] = "y") -> None:
    """Give an Axes the calm look: no box, faint lines along one axis."""
    axes.set_facecolor(colours.surface)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(colours.line)
    axes.tick_params(colors=colours.muted, labelsize=SMALL, length=0, pad=5)
    axes.grid(visible=True, axis=grid, color=colours.grid, linewidth=0.8)
    axes.set_axisbelow(True)


def say(axes: Axes, sentence: str, colours: Colours) -> None:
    """Put a sentence where a chart of nothing would be."""
    axes.set_axis_off()
    width = room(axes)[0] * 0.8
    axes.text(
        0.5,
        0.5,
        wrap(sentence, width, SIZE + 1),
        transform=axes.transAxes,
        ha="center",
        va="center",
        color=colours.muted,
        fontsize=SIZE + 1,
        linespacing=1.6,
    )


def legend(
    axes: Axes, handles: Sequence[Artist], colours: Colours, *, gap: float, title: str
) -> None:
    """Put a legend above an Axes, `gap` points away from it, in as few rows as fit."""
    found = axes.legend(
        handles=list(handles),
        title=title or None,
        title_fontproperties={"size": SIZE + 1},
        alignment="left",
        loc="lower left",
        bbox_to_anchor=(0, 1),
        bbox_transform=shifted(axes.transAxes, axes, 0, gap),
        ncols=_columns([str(handle.get_label()) for handle in handles], axes),
        fontsize=SMALL,
        frameon=False,
        labelcolor=colours.text,
        borderaxespad=0,
        borderpad=0,
        handlelength=1.4,
        handleheight=0.9,
        columnspacing=1.6,
    )
    found.get_title().set_color(colours.text)


def _columns(labels: Sequence[str], axes: Axes) -> int:
    """Give the most columns of a legend that fit beside each other.

    A legend may go on above what is written right of the Axes.
    """
    most = figure_of(axes).get_size_inches()[0] * 72 * 0.87
    widths = [length(label, SMALL) + 3.9 * SMALL for label in labels]
    for count in range(len(widths), 1, -1):
        rows, larger = divmod(len(widths), count)
        begins = [n * rows + min(n, larger) for n in range(count + 1)]
        if sum(max(widths[i:j]) for i, j in pairwise(begins)) <= most:
            return count
    return 1


def shifted(base: Transform, axes: Axes, right: float, up: float) -> Transform:
    """Move a transform by points, whatever the size of the picture."""
    scale = figure_of(axes).dpi_scale_trans
    return base + ScaledTranslation(right / 72, up / 72, scale)


def beside(  # noqa: PLR0913  # a place, words and their look
    axes: Axes,
    text: str,
    x: float,
    y: float,
    *,
    colour: str,
    size: float = SIZE,
    below: float = 0,
) -> None:
    """Write a text right of a point, outside the Axes where the point is its edge.

    It stands so many points `below`, however high the Axes comes to be.
    """
    axes.annotate(
        text,
        (x, y),
        (7, -below),
        textcoords="offset points",
        annotation_clip=False,
        va="center",
        color=colour,
        fontsize=size,
    )


def figure_of(axes: Axes) -> Figure:
    """Give the figure that an Axes is on; TypeError where it is on none."""
    figure = axes.get_figure(root=True)
    if figure is None:
        raise TypeError(axes)
    return figure


def room(axes: Axes) -> tuple[float, float]:
    """Give the width and height that an Axes has, in points, before the layout."""
    width, height = figure_of(axes).get_size_inches()
    place = axes.get_position()
    return width * 72 * place.width, height * 72 * place.height


def length(text: str, size: float) -> float:
    """Estimate how long a line of text is, in points."""
    return size * max(
        sum(1.0 if ord(sign) > 0x2E7F else 0.58 for sign in line)
        for line in text.split("\n")
    )


def wrap(text: str, width: float, size: float) -> str:
    """Break a text into lines of at most `width` points, Chinese between any signs.

    Lines that the text has already are kept.
    """
    return "\n".join(_wrap_line(line, width, size) for line in text.split("\n"))


def _wrap_line(text: str, width: float, size: float) -> str:
    lines = [""]
    for word in _words(text):
        if lines[-1] and length(lines[-1] + word.rstrip(), size) > width:
            lines.append("")
        lines[-1] += word
    return "\n".join(line.rstrip() for line in lines)


def _words(text: str) -> list[str]:
    """Cut where a line may break: after a space, and before a Chinese character."""
    words = [""]
    for sign in text:
        chinese = "\u2e80" < sign <= "\u9fff" and sign not in "、。"
        if words[-1].endswith(" ") or chinese:
            words.append("")
        words[-1] += sign
    return words
