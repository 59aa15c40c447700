"""The marks of the charts of spending: a bar a month, kind or place, a day's box."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import starmap

from db.queries.entries import Filter
from db.rules.codes import SpendingKind
from db.rules.months import first_day, last_day
from db.rules.spending import PARTS, Spent, SpentSum, places_of
from desktop import codes
from desktop.charts.day_map import day_sums
from desktop.charts.marks import Mark, Panel, Series, Value
from desktop.charts.payers import pieces
from desktop.charts.spending_words import part_name, place_name
from desktop.words import translate

BILLS = tuple(SpendingKind)


def months_panel(rows: Sequence[SpentSum], period: Filter) -> Panel:
    """Give a mark for each month; `period` is whose bills, and of which days."""

    def behind(row: SpentSum) -> Filter:
        first = max(period.first, first_day(row.key))
        last = min(period.last, last_day(row.key))
        return period._replace(first=first, last=last, kinds=BILLS)

    return _panel(
        rows,
        translate("charts", "Month"),
        lambda row: row.key,
        behind,
        lying=False,
    )


def kinds_panel(rows: Sequence[SpentSum], period: Filter) -> Panel:
    """Give a mark for each kind of bill."""
    return _panel(
        rows,
        translate("charts", "Kind"),
        lambda row: codes.spending_kind(row.key),
        lambda row: period._replace(kinds=(row.key,)),
    )


def places_panel(
    rows: Sequence[SpentSum], period: Filter, spent: Sequence[Spent] = ()
) -> Panel:
    """Give a mark for each place; `spent` has the places that are added up in one."""

    def behind(row: SpentSum) -> Filter:
        return period._replace(kinds=BILLS, places=places_of(row.key, rows, spent))

    return _panel(
        rows, translate("charts", "Place"), lambda row: place_name(row.key), behind
    )


def days_panel(
    rows: Sequence[SpentSum], first: date, last: date, period: Filter
) -> Panel:
    """Give a mark for each day that has bills, at its place in the map."""
    marks = (
        Mark(
            name=entry.day.isoformat(),
            begin=entry.row - 0.5,
            end=entry.row + 0.5,
            values=(
                Value("total", entry.total),
                *(Value(part, entry.sums.part(part) or None) for part in PARTS),
                _times(entry.sums),
            ),
            entries=period._replace(first=entry.day, last=entry.day, kinds=BILLS),
            across=(entry.day.day - 0.5, entry.day.day + 0.5),
        )
        for entry in day_sums(rows, first, last)
    )
    parts = (Series(part, part_name(part), aside=True) for part in PARTS)
    return Panel(
        axis="names",
        of=translate("charts", "Day"),
        series=(Series("total", translate("charts", "Total")), *parts, _counted()),
        marks=tuple(marks),
        lying=True,
        person_id=period.person_id,
    )


def _panel(
    rows: Sequence[SpentSum],
    of: str,
    name: Callable[[SpentSum], str],
    behind: Callable[[SpentSum], Filter],
    *,
    lying: bool = True,
) -> Panel:
    def mark(place: int, row: SpentSum) -> Mark:
        bases = {piece.part: piece.base for piece in pieces(row)}
        return Mark(
            name=name(row),
            begin=place - 0.5,
            end=place + 0.5,
            values=(
                *(Value(part, row.part(part), bases.get(part, 0)) for part in PARTS),
                Value("total", row.total),
                _times(row),
            ),
            entries=behind(row),
        )

    return Panel(
        axis="names",
        of=of,
        series=(
            *(Series(part, part_name(part)) for part in PARTS),
            Series("total", translate("charts", "Total"), aside=True),
            _counted(),
        ),
        marks=tuple(starmap(mark, enumerate(rows)))
        if any(r.times for r in rows)
        else (),
        lying=lying,
    )


def _times(row: SpentSum) -> Value:
    return Value("times", row.times * 100, text=str(row.times))


def _counted() -> Series:
    return Series("times", translate("charts", "Bills"), "count", aside=True)
