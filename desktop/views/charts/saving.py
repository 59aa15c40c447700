"""Write a chart into a file: its picture, or its numbers; always in full."""

from pathlib import Path

from desktop.amounts import in_full
from desktop.charts.colours import LIGHT
from desktop.charts.marks import Live, View
from desktop.views.drawings import Make

NUMBERS = ".csv"
KINDS = ("PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)", "CSV (*.csv)")


def kinds(*, numbers: bool) -> str:
    """Give the kinds of files that can be chosen; the likeliest one first."""
    return ";;".join(KINDS[::-1] if numbers else KINDS)


def write(make: Make, view: View, path: Path, width: int, height: int) -> None:
    """Write what a view shows, in light colours, for paper; for the worker.

    Raises:
        ValueError: the suffix is none of those known.
        OSError: the file cannot be written; an old one is still there.
    """
    from desktop.charts import render  # noqa: PLC0415  # heavy, in the worker
    from desktop.exports import chart_csv  # noqa: PLC0415  # asked for seldom

    with in_full():
        draw = make(LIGHT)
        if isinstance(draw, Live):
            draw = draw.seen(view)
        if path.suffix.lower() == NUMBERS and isinstance(draw, Live):
            chart_csv.write(path, draw.panels, view)
        else:
            render.save(draw, path, LIGHT, width, height)
