"""What a chart says of its marks: on a card, in a table, in a file; no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from db.rules.guard import guarded
from db.rules.money import format_yuan
from desktop.amounts import show_amount, show_change
from desktop.charts.finding import seen_marks
from desktop.charts.marks import Mark, Panel, Series, Unit, Value, View, day_of
from desktop.words import translate


@dataclass(frozen=True)
class Card:
    """What is told of a mark: its name, its exact values, a sentence if it has one.

    `rows` are a series' key, what it is called, and its value.
    """

    heading: str
    rows: tuple[tuple[str, str, str], ...]
    note: str = ""

    @property
    def text(self) -> str:
        """Say all of it in one line, for a screen reader."""
        rows = [f"{label} {value}" for _key, label, value in self.rows]
        return " · ".join([self.heading, *rows, *filter(None, [self.note])])


def card(panel: Panel, mark: Mark, view: View, place: float | None = None) -> Card:
    """Tell a mark's exact values; `place` is the one pointed at, if it is a day."""
    rows = (
        (series.key, series.name, written(value, series.unit))
        for series, value in _pairs(panel, mark)
        if value.amount is not None and view.shows(series.key)
    )
    return Card(heading(panel, mark, place), tuple(rows), mark.note)


def heading(panel: Panel, mark: Mark, place: float | None) -> str:
    """Name a mark, or the day pointed at and since when it is so."""
    if panel.axis != "days" or place is None or mark.begin == mark.end:
        return mark.name
    day = day_of(min(max(place, mark.begin), mark.end - 1e-6))
    if day == day_of(mark.begin):
        return mark.name
    return translate("charts", "{0} (since {1})").format(day.isoformat(), mark.name)


def written(value: Value, unit: Unit) -> str:
    """Write a value for the screen; a dash where nothing is known."""
    if value.amount is None:
        return "—"
    if unit == "money":
        return show_amount(value.amount)
    return value.text or f"{Decimal(value.amount) / 100:f}"


def apart(panel: Panel, first: Mark, second: Mark, view: View) -> Card:
    """Tell how far two marks are apart: in days, and in every series."""
    ends = sorted((first, second), key=lambda mark: mark.begin)
    befores = {value.series: value for value in ends[0].values}
    rows = [
        (series.key, series.name, show_change(value.amount - before.amount))
        for series, value in _pairs(panel, ends[1])
        if view.shows(series.key)
        and series.unit == "money"
        and value.amount is not None
        and (before := befores.get(series.key)) is not None
        and before.amount is not None
    ]
    name = translate("charts", "{0} to {1}").format(ends[0].name, ends[1].name)
    return Card(name, tuple(rows), _days_apart(panel, ends[0], ends[1]))


def headings(panel: Panel, view: View) -> tuple[str, ...]:
    """Name the columns of the table of a panel's marks."""
    return (panel.of, *(series.name for series in _columns(panel, view)))


def rows(panel: Panel, view: View) -> Iterator[tuple[str, ...]]:
    """Yield the marks in sight as rows of text for the screen."""
    for mark, values in _seen(panel, view):
        cells = (written(value, series.unit) for series, value in values)
        yield mark.name, *cells


def csv_headings(panel: Panel, view: View) -> tuple[str, ...]:
    """Name the columns of the file of a panel's marks."""
    return tuple(guarded(name) for name in headings(panel, view))


def csv_rows(panel: Panel, view: View) -> Iterator[tuple[str, ...]]:
    """Yield the marks in sight as rows of a file: plain numbers, never masked."""
    for mark, values in _seen(panel, view):
        yield guarded(mark.name), *(_plain(value, series) for series, value in values)


def _plain(value: Value, series: Series) -> str:
    if value.amount is None:
        return ""
    if series.unit == "money":
        return format_yuan(value.amount)
    return guarded(value.text or f"{Decimal(value.amount) / 100:f}")


def _columns(panel: Panel, view: View) -> tuple[Series, ...]:
    return tuple(series for series in panel.series if view.shows(series.key))


def _seen(
    panel: Panel, view: View
) -> Iterator[tuple[Mark, list[tuple[Series, Value]]]]:
    columns = _columns(panel, view)
    for number in seen_marks(panel, view):
        mark = panel.marks[number]
        known = {value.series: value for value in mark.values}
        yield (
            mark,
            [(row, known.get(row.key, Value(row.key, None))) for row in columns],
        )


def _pairs(panel: Panel, mark: Mark) -> Iterator[tuple[Series, Value]]:
    """Yield a mark's values in the order of the panel's series."""
    known = {value.series: value for value in mark.values}
    for series in panel.series:
        if series.key in known:
            yield series, known[series.key]


def _days_apart(panel: Panel, first: Mark, second: Mark) -> str:
    if panel.axis != "days":
        return ""
    days = round(second.begin - first.begin)
    return translate("charts", "{0} days apart").format(days)
