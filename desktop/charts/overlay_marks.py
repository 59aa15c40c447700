"""The marks of what is drawn over the balance: official balances, estimated days."""

from collections.abc import Iterator
from dataclasses import replace

from db.queries.entries import Filter
from desktop.charts.axis import after, at
from desktop.charts.marks import Mark, Panel, Series, Value
from desktop.charts.overlay import Overlay, gap_text, place
from desktop.words import translate


def with_overlay(panel: Panel, overlay: Overlay) -> Panel:
    """Add the marks of an overlay to those of the balance, in order along the axis."""
    series = list(panel.series)
    if overlay.official:
        series.append(Series("official", translate("charts", "Official balance")))
    if overlay.forecast is not None:
        series.append(Series("forecast", translate("charts", "Estimate")))
    marks = (*panel.marks, *_official(panel, overlay), *_estimated(overlay))
    ordered = tuple(sorted(marks, key=lambda mark: (mark.begin, mark.end)))
    return replace(panel, series=tuple(series), marks=ordered)


def _official(panel: Panel, overlay: Overlay) -> Iterator[Mark]:
    for row in overlay.official:
        agrees = translate("charts", "The book agrees with it to the fen.")
        yield Mark(
            name=row.day.isoformat(),
            begin=place(row),
            end=place(row),
            values=(Value("official", row.printed), Value("total", row.recorded)),
            note=agrees if row.agrees else gap_text(row),
            entries=Filter(panel.person_id, last=row.day),
        )


def _estimated(overlay: Overlay) -> Iterator[Mark]:
    if overlay.forecast is None:
        return
    note = translate("charts", "Only an estimate; nothing of it is recorded.")
    for day, total in overlay.forecast.days[1:]:
        yield Mark(
            name=day.isoformat(),
            begin=at(day),
            end=after(day),
            values=(Value("forecast", total),),
            note=note,
        )
