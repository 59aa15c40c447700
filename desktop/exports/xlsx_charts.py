"""Native charts of the workbook's first sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

_HEIGHT, _ROWS = 320, 18
"""Pixels of a chart, and the rows that it covers with a gap."""


@dataclass(frozen=True)
class Bars:
    """Rows of the sheet that one chart shows, the first and the last of them."""

    title: str
    first: int
    last: int
    line: bool = False


def insert(book: Workbook, sheet: Worksheet, charts: Sequence[Bars]) -> None:
    """Put the charts beside the figures, one below the other."""
    for number, bars in enumerate(charts):
        _chart(book, sheet, bars, number)


def _chart(book: Workbook, sheet: Worksheet, bars: Bars, number: int) -> None:
    chart = book.add_chart({"type": "line" if bars.line else "column"})
    name = sheet.get_name()
    chart.add_series(
        {
            "name": bars.title,
            "categories": [name, bars.first, 1, bars.last, 1],
            "values": [name, bars.first, 2, bars.last, 2],
            "data_labels": {"value": not bars.line, "num_format": "#,##0.00"},
            **_look(line=bars.line),
        }
    )
    chart.set_title({"name": bars.title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    if bars.line:
        chart.set_x_axis({"date_axis": True, "num_format": "yyyy-mm"})
    chart.set_size({"width": 640, "height": _HEIGHT})
    options = {"description": bars.title, "object_position": 3}
    sheet.insert_chart(1 + number * _ROWS, 5, chart, options)


def _look(*, line: bool) -> dict[str, object]:
    colour = "#1f5f8b"
    if line:
        marker = {"type": "circle", "size": 6, "fill": {"color": colour}}
        return {"line": {"color": colour, "width": 2}, "marker": marker}
    return {"fill": {"color": colour}, "gap": 60}
