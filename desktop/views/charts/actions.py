"""What can be done with a chart, each with its key; the sheet of keys reads them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.words import translate

HERE = Qt.ShortcutContext.WidgetShortcut
INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
STANDARD = QKeySequence.StandardKey


class Does(Protocol):
    """What a chart can do, as far as its keys ask for it."""

    def save(self) -> None:
        """Write the picture or the numbers into a file."""

    def copy(self) -> None:
        """Copy the picture or the numbers."""

    def turn(self) -> None:
        """Show the table in place of the picture, or the picture again."""

    def zoom(self, factor: float) -> None:
        """Show more, or less."""

    def pan(self, share: float) -> None:
        """Show what lies aside."""

    def reset(self) -> None:
        """Show everything."""

    def open(self) -> None:
        """Show the entries behind the mark."""

    def open_period(self) -> None:
        """Show the entries of the days in sight."""

    def toggle(self, number: int) -> None:
        """Hide or show a series, by its place in the legend."""


class Walks(Protocol):
    """What goes through the marks of a chart."""

    def walk(self, by: int) -> None:
        """Go to another mark."""

    def climb(self, by: int) -> None:
        """Go to another value of the mark."""

    def end(self, by: int) -> None:
        """Go to the first or the last mark in sight."""

    def measure(self) -> None:
        """Measure from the mark that is pointed at."""


class Deed(NamedTuple):
    """A name, the words for it, its keys, what it does, and where its keys hold."""

    name: str
    words: str
    keys: tuple[str | QKeySequence.StandardKey, ...]
    do: Callable[[], None]
    where: Qt.ShortcutContext = HERE


def add_actions(widget: QWidget, chart: Does, walker: Walks) -> dict[str, QAction]:
    """Give a chart its actions; those of its menu have a key that works inside too."""
    found = {}
    for deed in (*_whole(chart), *_sight(chart), *_marks(chart, walker)):
        action = QAction(deed.words, widget)
        action.setShortcuts([QKeySequence(key) for key in deed.keys])
        action.setShortcutContext(deed.where)
        action.triggered.connect(lambda _checked=False, do=deed.do: do())
        widget.addAction(action)
        found[deed.name] = action
    return found


def _whole(chart: Does) -> Iterator[Deed]:
    text = translate("chart_view", "Save the chart…")
    yield Deed("save", text, (STANDARD.Save,), chart.save, INSIDE)
    text = translate("chart_view", "Copy the picture")
    yield Deed("copy", text, (STANDARD.Copy,), chart.copy, INSIDE)
    text = translate("chart_view", "Chart or table of the same numbers")
    yield Deed("turn", text, ("T",), chart.turn, INSIDE)
    text = translate("chart_view", "Entries of the days in sight")
    yield Deed("period", text, ("E",), chart.open_period, INSIDE)


def _sight(chart: Does) -> Iterator[Deed]:
    text = translate("chart_view", "Look closer at the chart")
    yield Deed("closer", text, ("+", "="), lambda: chart.zoom(0.8))
    text = translate("chart_view", "Show more of the chart")
    yield Deed("further", text, ("-",), lambda: chart.zoom(1.25))
    text = translate("chart_view", "Show the whole chart")
    yield Deed("reset", text, ("0",), chart.reset)
    text = translate("chart_view", "Move the chart to earlier days")
    yield Deed("earlier", text, ("Shift+Left",), lambda: chart.pan(-0.2))
    text = translate("chart_view", "Move the chart to later days")
    yield Deed("later", text, ("Shift+Right",), lambda: chart.pan(0.2))


def _marks(chart: Does, walker: Walks) -> Iterator[Deed]:
    text = translate("chart_view", "Next mark of the chart")
    yield Deed("next", text, ("Right",), lambda: walker.walk(1))
    text = translate("chart_view", "Mark of the chart before")
    yield Deed("before", text, ("Left",), lambda: walker.walk(-1))
    text = translate("chart_view", "Value of the mark below, or the chart below")
    yield Deed("below", text, ("Down",), lambda: walker.climb(1))
    text = translate("chart_view", "Value of the mark above, or the chart above")
    yield Deed("above", text, ("Up",), lambda: walker.climb(-1))
    text = translate("chart_view", "First mark of the chart in sight")
    yield Deed("first", text, ("Home",), lambda: walker.end(-1))
    text = translate("chart_view", "Last mark of the chart in sight")
    yield Deed("last", text, ("End",), lambda: walker.end(1))
    text = translate(
        "chart_view", "Hide or show the first of the legend (2 to 9: the others)"
    )
    yield Deed("toggle", text, ("1",), lambda: chart.toggle(0))
    text = translate("chart_view", "Measure from the mark")
    yield Deed("measure", text, ("M",), walker.measure)
    text = translate("chart_view", "Entries behind the mark")
    yield Deed("open", text, ("Return", "Enter"), chart.open)
