"""Look closer, further away, or aside: arithmetic of views; no Qt, no matplotlib."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.charts.boxes import Box
from desktop.charts.marks import Panel, Span, View

CLOSEST = {"days": 7.0, "names": 1.0}
"""What is in sight at least: days, or names."""
STEP = 0.8
"""What one turn of the wheel, or one press of a key, leaves of the width in sight."""

Edges = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels."""


def zoomed(view: View, whole: Span, about: float, factor: float, least: float) -> View:
    """Show `factor` times as much, and `about` stays where it is on the screen.

    Never less than `least` and never beyond `whole`.
    """
    low, high = view.span or whole
    wide = min(max((high - low) * factor, least), whole[1] - whole[0])
    share = (about - low) / (high - low)
    return shown(view, whole, about - share * wide, wide)


def panned(view: View, whole: Span, by: float) -> View:
    """Move what is in sight along the axis, at most to the end of `whole`."""
    low, high = view.span or whole
    return shown(view, whole, low + by, high - low)


def shown(view: View, whole: Span, low: float, wide: float) -> View:
    """Show `wide` from `low` on, moved inside `whole`; heights fit themselves."""
    if wide >= whole[1] - whole[0]:
        return replace(view, span=None, heights=())
    low = min(max(low, whole[0]), whole[1] - wide)
    return replace(view, span=(low, low + wide), heights=())


def between(view: View, whole: Span, ends: Span, least: float) -> View:
    """Show what lies between two places, in whatever order they were chosen."""
    low, high = sorted(ends)
    wide = max(high - low, least)
    return shown(view, whole, (low + high - wide) / 2, wide)


def framed(view: View, whole: Span, ends: Span, height: tuple[int, Span]) -> View:
    """Show a rectangle: a stretch of the axis, and a range of values of one Axes."""
    found = between(view, whole, ends, 0.0)
    low, high = sorted(height[1])
    return replace(found, span=found.span or whole, heights=((height[0], (low, high)),))


def reset(view: View) -> View:
    """Show everything, and every series."""
    return replace(view, span=None, heights=(), hidden=frozenset())


def seen(box: Box, panel: Panel, view: View, whole: Span) -> Box:
    """Give an Axes with the ranges that a view asks for, before it is drawn so."""
    low, high = view.span or whole
    if panel.lying:
        return replace(box, bottom_is=high, top_is=low)
    return replace(box, left_is=low, right_is=high)


def stretched(drawn: Box, wanted: Box, panel: Panel) -> tuple[Edges, Edges] | None:
    """Give which part of an old picture stands where until the new one is there."""
    old, new = drawn.span(panel), wanted.span(panel)
    low, high = max(old[0], new[0]), min(old[1], new[1])
    if low >= high:
        return None
    return _edges(drawn, panel, low, high), _edges(wanted, panel, low, high)


def same_subject(some: Sequence[Panel], others: Sequence[Panel]) -> bool:
    """Tell whether two drawings show the same things of the same person."""
    return [_subject(panel) for panel in some] == [_subject(panel) for panel in others]


def _subject(panel: Panel) -> tuple[object, ...]:
    first = panel.marks[0].name if panel.axis == "names" and panel.marks else ""
    return panel.person_id, panel.axis, panel.of, panel.lying, first


def _edges(box: Box, panel: Panel, low: float, high: float) -> Edges:
    if panel.lying:
        ends = sorted((box.y_of(low), box.y_of(high)))
        return box.left, ends[0], box.right, ends[1]
    return box.x_of(low), box.top, box.x_of(high), box.bottom
