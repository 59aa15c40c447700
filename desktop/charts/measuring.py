"""Measure a figure that has been drawn: where its Axes and its legends are."""

from collections.abc import Iterator, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox, BboxBase

from desktop.charts.boxes import Box, Key
from desktop.charts.marks import Live

PAD = 4
"""Pixels around an entry of a legend that belong to it."""
FAINT = 0.35
"""The opacity of what a legend calls hidden."""


def boxes(figure: Figure, scale: float) -> tuple[Box, ...]:
    """Give every Axes in pixels of the screen, `scale` real ones to each."""
    return tuple(_box(axes, scale) for axes in figure.axes)


def keys(figure: Figure, scale: float) -> tuple[Key, ...]:
    """Give every entry of every legend, the sign and its words together."""
    return tuple(
        key
        for number, axes in enumerate(figure.axes)
        for key in _keys(axes, number, scale)
    )


def keep_in_place(figure: Figure, frame: Sequence[Box]) -> None:
    """Leave every Axes where an earlier picture of this size had it.

    What is below the pointer must not move aside when a label goes out of sight.
    """
    if len(frame) != len(figure.axes):
        return
    figure.set_layout_engine("none")
    width, height = figure.get_size_inches() * figure.dpi
    for axes, box in zip(figure.axes, frame, strict=True):
        wide, high = (box.right - box.left) / width, (box.bottom - box.top) / height
        axes.set_position((box.left / width, 1 - box.bottom / height, wide, high))


def fade_hidden(figure: Figure, live: Live) -> None:
    """Let the legend's entries of hidden series look as if they were switched off."""
    for axes, panel in zip(figure.axes, live.panels, strict=False):
        legend = axes.get_legend()
        if legend is None:
            continue
        hidden = {row.label for row in panel.series if not live.view.shows(row.key)}
        for handle, text in zip(
            legend.legend_handles, legend.get_texts(), strict=False
        ):
            if text.get_text() in hidden:
                text.set_alpha(FAINT)
                if handle is not None:
                    handle.set_alpha(FAINT)


def _box(axes: Axes, scale: float) -> Box:
    extent = _from_top(axes.get_window_extent(), axes, scale)
    left_is, right_is = axes.get_xlim()
    bottom_is, top_is = axes.get_ylim()
    return Box(*extent, left_is, right_is, bottom_is, top_is)


def _keys(axes: Axes, number: int, scale: float) -> Iterator[Key]:
    legend = axes.get_legend()
    if legend is None:
        return
    for handle, text in zip(legend.legend_handles, legend.get_texts(), strict=False):
        parts = [part.get_window_extent() for part in (handle, text) if part]
        left, top, right, bottom = _from_top(Bbox.union(parts), axes, scale)
        edges = left - PAD, top - PAD, right + PAD, bottom + PAD
        yield Key(number, text.get_text(), *edges)


def _from_top(
    extent: BboxBase, axes: Axes, scale: float
) -> tuple[float, float, float, float]:
    """Give left, top, right and bottom in pixels of the screen, from the top down."""
    figure = axes.get_figure(root=True)
    height = figure.bbox.height if figure else 0.0
    return (
        extent.x0 / scale,
        (height - extent.y1) / scale,
        extent.x1 / scale,
        (height - extent.y0) / scale,
    )
