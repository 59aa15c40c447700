"""A drawing as pixels or as a file; usable in a worker thread, no Qt, no pyplot."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from desktop.charts.boxes import Box, Key
from desktop.charts.colours import Colours
from desktop.charts.marks import Live
from desktop.charts.measuring import boxes, fade_hidden, keep_in_place, keys
from desktop.charts.style import SIZE
from desktop.exports.files import replacing
from desktop.fonts import matplotlib_fonts

Draw = Callable[[Figure], None]
"""Draws a picture on a figure that it is given."""

DPI = 100
"""Pixels to the inch at scale 1."""
FORMATS = (".png", ".svg", ".pdf")


@dataclass(frozen=True)
class Picture:
    """Pixels in rows from the top, four bytes each: red, green, blue, opacity.

    `boxes` and `keys` are its Axes and its legends' entries, in pixels of the screen.
    """

    width: int
    height: int
    rgba: bytes
    boxes: tuple[Box, ...] = ()
    keys: tuple[Key, ...] = ()


def render(  # noqa: PLR0913, PLR0917  # a size is three numbers
    draw: Draw,
    width: int,
    height: int,
    scale: float,
    colours: Colours,
    frame: Sequence[Box] = (),
    text: float = 1.0,
) -> Picture:
    """Draw at a size in pixels of the screen, `scale` real pixels to each.

    `frame` is where the Axes of an earlier picture were: they stay there.
    Text and lines are `text` times as large as usual, in a picture of the same size.
    """
    with _looks():
        figure = _figure(draw, width, height, colours, text)
        keep_in_place(figure, frame)
        canvas = FigureCanvasAgg(figure)
        canvas.figure.set_dpi(DPI * scale * text)
        canvas.draw()
        wide, high = canvas.get_width_height()
        places = boxes(figure, scale), keys(figure, scale)
        return Picture(wide, high, bytes(canvas.buffer_rgba()), *places)


def save(  # noqa: PLR0913, PLR0917  # as above
    draw: Draw,
    path: Path,
    colours: Colours,
    width: int = 1000,
    height: int = 420,
    scale: float = 2,
) -> None:
    """Write a .png, .svg or .pdf file, which appears only when it is whole.

    Text stays text in a PDF (Type 42) and becomes outlines in an SVG, which carries
    no fonts: the picture must look right where there is no Chinese font.

    Raises:
        ValueError: the suffix is none of the three.
        OSError: the file cannot be written; an old one is still there.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise ValueError(path.suffix)
    with _looks(), replacing(path) as new:
        figure = _figure(draw, width, height, colours)
        FigureCanvasAgg(figure)
        # Without a date equal data gives equal files.
        date = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}
        figure.savefig(
            new,
            format=suffix[1:],
            dpi=DPI * scale,
            metadata=date.get(suffix),
        )


def _figure(
    draw: Draw, width: int, height: int, colours: Colours, text: float = 1.0
) -> Figure:
    layout = ConstrainedLayoutEngine(w_pad=0.1, h_pad=0.1)
    dots = DPI * text
    figure = Figure(
        figsize=(width / dots, height / dots),
        dpi=dots,
        layout=layout,
    )
    figure.set_facecolor(colours.surface)
    draw(figure)
    if isinstance(draw, Live):
        fade_hidden(figure, draw)
    return figure


@contextmanager
def _looks() -> Iterator[None]:
    settings: dict[Any, Any] = {
        "font.family": matplotlib_fonts(),
        "font.size": SIZE,
        "text.hinting": "none",
        "hatch.linewidth": 0.7,
        "axes.unicode_minus": True,
        "pdf.fonttype": 42,
        "svg.fonttype": "path",
        "svg.hashsalt": "yibao",
        # A name may hold a dollar sign.
        "text.parse_math": False,
    }
    with mpl.rc_context(settings):
        yield
