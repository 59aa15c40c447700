"""Find the mark that is meant by a place on a chart; no Qt, no matplotlib."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.charts.marks import Mark, Panel, Span, Value, View


class Level(NamedTuple):
    """A value as it is drawn: from `low` to `high`, in yuan; hidden ones left out."""

    value: Value
    low: float
    high: float

    @property
    def edge(self) -> float:
        """Give the end that the amount leads to."""
        return self.high if (self.value.amount or 0) >= 0 else self.low


def mark_at(
    panel: Panel, view: View, place: float, up: float, near: float
) -> int | None:
    """Give the number of the mark at a place along the axis and a value in yuan.

    A point wins over a step if it is within `near`; else the mark that the place is
    in, else the nearest within `near`.
    """
    marks = panel.marks
    points = _points(marks, view, (place - near, place + near))
    nearest = min(points, key=lambda n: abs(marks[n].begin - place), default=None)
    if nearest is not None:
        return nearest
    inside = next(_holding(marks, place, up), None)
    if inside is not None:
        return inside
    beside = [n for n, mark in enumerate(marks) if _gap(mark, place) <= near]
    return min(beside, key=lambda n: _gap(marks[n], place), default=None)


def levels(panel: Panel, mark: Mark, view: View) -> Iterator[Level]:
    """Yield what is drawn of a mark; what stood on a hidden value has come down."""
    drawn = {series.key for series in panel.series if not series.aside}
    values = [v for v in mark.values if v.series in drawn and v.amount is not None]
    for value in values:
        if view.shows(value.series):
            base = value.base - _hidden_below(value.base, values, view)
            low, high = sorted((base, base + (value.amount or 0)))
            yield Level(value, low / 100, high / 100)


def value_at(panel: Panel, mark: Mark, up: float, view: View) -> Level | None:
    """Give the value of a mark that a height in yuan is in, else the nearest one."""
    found = list(levels(panel, mark, view))
    inside = [level for level in found if level.low <= up <= level.high]
    if inside:
        return min(inside, key=lambda level: level.high - level.low)
    return min(
        found,
        key=lambda level: min(abs(level.low - up), abs(level.high - up)),
        default=None,
    )


def seen_marks(panel: Panel, view: View) -> list[int]:
    """Give the numbers of the marks that are in sight, in their order."""
    return [
        number
        for number, mark in enumerate(panel.marks)
        if view.sees(mark.begin, mark.end) and _is_inside(mark, view)
    ]


def step_to(panel: Panel, current: int | None, by: int, view: View) -> int | None:
    """Give the mark `by` steps from the current one; the last one if there is none."""
    found = seen_marks(panel, view)
    if not found:
        return None
    if current not in found:
        return found[0] if by > 0 and current is not None else found[-1]
    return found[min(max(found.index(current) + by, 0), len(found) - 1)]


def _points(marks: Sequence[Mark], view: View, among: Span) -> Iterator[int]:
    """Yield the points in a stretch of the axis that are not hidden."""
    first = bisect_left(marks, among[0], key=lambda mark: mark.begin)
    for number in range(first, len(marks)):
        mark = marks[number]
        if mark.begin > among[1]:
            return
        shown = any(view.shows(value.series) for value in mark.values)
        if mark.begin == mark.end and shown:
            yield number


def _holding(marks: Sequence[Mark], place: float, up: float) -> Iterator[int]:
    """Yield the marks that a place is in, the last one that begins there first."""
    number = bisect_right(marks, place, key=lambda mark: mark.begin) - 1
    while number >= 0:
        mark = marks[number]
        across = mark.across is None or mark.across[0] <= up <= mark.across[1]
        if mark.begin <= place <= mark.end and across and mark.begin < mark.end:
            yield number
        elif mark.across is None and mark.begin < mark.end:
            return
        number -= 1


def _gap(mark: Mark, place: float) -> float:
    return max(mark.begin - place, place - mark.end, 0.0)


def _hidden_below(base: int, values: Sequence[Value], view: View) -> int:
    """Add up the hidden values that something with this base stands on."""
    for value in values:
        amount = value.amount or 0
        if amount and value.base + amount == base:
            rest = _hidden_below(value.base, values, view)
            return rest + (0 if view.shows(value.series) else amount)
    return 0


def _is_inside(mark: Mark, view: View) -> bool:
    """Leave out what only touches the edge of the sight."""
    if view.span is None or mark.begin == mark.end:
        return True
    return mark.begin < view.span[1] and mark.end > view.span[0]
