"""What the explanation of a number needs of the window that it was asked in."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from db.queries.entries import Filter
from db.rules.codes import Purpose, SpendingKind
from db.rules.reasons import Line, Question
from desktop.views.figure_table import FigureTable
from desktop.views.page import Page

_CREDITS = ("contribution", "prepaid", "back_pay")
_COUNTED: Mapping[str, Any] = {"flags": ("counts",)}
_NARROWED: Mapping[str, Mapping[str, Any]] = {
    "flow.opening": {"kinds": ("opening",)},
    "flow.contributed": {"kinds": _CREDITS},
    "flow.interest": {"kinds": ("interest",)},
    "flow.moved_in": {"kinds": ("moved_in",)},
    "flow.corrected_up": {"kinds": ("correction",)},
    "flow.refunded": {"kinds": tuple(SpendingKind), "flags": ("refund",)},
    "arrived": {"kinds": (*_CREDITS, "claw_back")},
    "month_missing": {"kinds": _CREDITS},
    "in_wallet": {"purposes": ("wallet",)},
    "tax_bill": {"kinds": tuple(SpendingKind)},
    **dict.fromkeys(("used", "bill_counted", "took", "took_printed"), _COUNTED),
}
"""What of a filter lines leave whose word is their own, by their code."""


class ShowsEntries(Protocol):
    """The window, as far as this view asks something of it."""

    def show_entries(self, wanted: Filter) -> None:
        """Show the entries that a filter leaves."""
        ...


class Reckoning(FigureTable):
    """The lines; Ctrl+C is left to the view, which copies all of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave copying, and Enter, to the view."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter or event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
            return
        super().keyPressEvent(event)


def shower_of(widget: QWidget | None) -> ShowsEntries | None:
    """Find the window above a widget that can show entries; the frame may hold it."""
    place = widget if widget is not None and isValid(widget) else None
    while place is not None and not hasattr(place, "show_entries"):
        place = place.parentWidget()
    return cast("ShowsEntries | None", place)


def before_of(line: Line) -> Question | None:
    """Ask for the balance that a line carried over; None: it carried nothing."""
    if line.code != "carried" or not line.person_id:
        return None
    return Question(subject="closing", person_id=line.person_id, year=line.name)


def entries_of(line: Line) -> Filter | None:
    """Give the filter that leaves the entries of a line; None: it has none."""
    if line.first is None or not line.person_id:
        return None
    found = Filter(line.person_id, line.first, line.last or line.first)
    return _narrowed(found, line)


def _narrowed(found: Filter, line: Line) -> Filter:
    """Leave only the kinds of entries that a line is made of, as far as it names them.

    What came back stands in the table on the day on which it went.
    """
    group, _dot, kind = line.code.partition(".")
    match group:
        case "posting" | "transit" | "bill":
            return found._replace(kinds=(kind.removesuffix("_down"),))
        case "refund":
            return found._replace(kinds=(kind,), flags=("refund",))
        case "shared":
            return found._replace(purposes=(kind,))
        case "returned":
            return _came_back(found, (kind,))
        case "flow" if kind == "returned":
            return _came_back(found, tuple(Purpose))
    return found._replace(**_NARROWED.get(line.code, {}))


def _came_back(found: Filter, purposes: tuple[str, ...]) -> Filter:
    return found._replace(first=date.min, purposes=purposes, flags=("refund",))


def page_of(widget: QWidget) -> Page | None:
    """Give the page that a widget stands on."""
    place: QWidget | None = widget
    while place is not None and not isinstance(place, Page):
        place = place.parentWidget()
    return place
