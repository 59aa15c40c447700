"""A statement as a workbook: real numbers and days, live totals, one chart."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from desktop.exports.columns import KINDS, column_title, section_title
from desktop.exports.keyfigures import Fact
from desktop.exports.tables import Cell, Statement, Table, facts, tables, title
from desktop.words import translate

_WIDTHS = {"text": 18, "day": 12, "count": 8, "money": 15}
_WIDE = {"note": 48, "source": 40, "item": 24}
_A4 = 9


def write(path: Path, statements: Sequence[Statement]) -> None:
    """Write a sheet a section; rows go out as they come, whatever their number."""
    with Workbook(str(path), {"constant_memory": True}) as book:
        book.set_properties({"title": title(statements)})
        styles = _Styles(book)
        for table in tables(statements):
            sheet = book.add_worksheet(section_title(table.section))
            _set_up(sheet, table, styles)
            if table.section == "summary":
                _summary(book, sheet, statements, styles)
            else:
                _table(sheet, table, styles)


class _Styles:
    """The few looks of cells."""

    def __init__(self, book: Workbook) -> None:
        self.head = book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#e9eef0", "text_wrap": True}
        )
        self.money = book.add_format({"num_format": "#,##0.00"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.sum = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
        self.total = book.add_format({"bold": True, "top": 1})


def _set_up(sheet: Worksheet, table: Table, styles: _Styles) -> None:
    """Set widths, frozen heads and the printed page, then write the heads."""
    for column, field in enumerate(table.fields):
        width = _WIDE.get(field, _WIDTHS[KINDS[field]])
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
    if len(table.fields) > 6:
        sheet.set_landscape()
    for column, field in enumerate(table.fields):
        sheet.write_string(0, column, column_title(field), styles.head)


def _table(sheet: Worksheet, table: Table, styles: _Styles) -> None:
    sums = dict.fromkeys(table.sums, 0)
    row = 0
    for row, cells in enumerate(table.rows, 1):  # the last row is used
        for column, (field, cell) in enumerate(zip(table.fields, cells, strict=True)):
            _cell(sheet, row, column, cell, styles, money=KINDS[field] == "money")
            if field in sums and isinstance(cell, int):
                sums[field] += cell
    if not sums or not row:
        return
    sheet.write_string(row + 1, 0, translate("exports", "Total"), styles.total)
    for column, field in enumerate(table.fields):
        if field in sums:
            top, end = xl_rowcol_to_cell(1, column), xl_rowcol_to_cell(row, column)
            formula = f"=SUM({top}:{end})"
            sheet.write_formula(row + 1, column, formula, styles.sum, sums[field] / 100)


def _cell(  # noqa: PLR0913  # a place, a value and its look
    sheet: Worksheet, row: int, column: int, cell: Cell, styles: _Styles, *, money: bool
) -> None:
    match cell:
        case None:
            return
        case int() if money:
            sheet.write_number(row, column, cell / 100, styles.money)
        case int():
            sheet.write_number(row, column, cell)
        case date():
            sheet.write_datetime(row, column, cell, styles.day)
        case str():
            sheet.write_string(row, column, cell, styles.text)


def _summary(
    book: Workbook,
    sheet: Worksheet,
    statements: Sequence[Statement],
    styles: _Styles,
) -> None:
    """Write the key figures; what follows from others is a live formula."""
    places: dict[str, str] = {}
    flows: list[tuple[int, int]] = []
    listed = facts(statement.year for statement in statements)
    for row, (name, fact) in enumerate(listed, 1):
        if fact.key == "person":
            places = {}
        place = xl_rowcol_to_cell(row, 2)
        places[fact.key] = place
        sheet.write_string(row, 0, name, styles.text)
        sheet.write_string(row, 1, fact.item, styles.text)
        formula = _formula(fact.key, places)
        if formula and isinstance(fact.value, int):
            sheet.write_formula(row, 2, formula, styles.money, fact.value / 100)
        else:
            _cell(sheet, row, 2, fact.value, styles, money=True)
        sheet.write_string(row, 3, fact.note, styles.text)
        flows += _flow_rows(fact, row)
    for number, (first, last) in enumerate(flows):
        _chart(book, sheet, first, last, number)


def _formula(key: str, places: dict[str, str]) -> str:
    """Give the formula of a figure that follows from those above it."""
    if key == "closing":
        into = "+".join(
            places[name] for name in ("opening", "contributed", "interest", "other_in")
        )
        out = "".join(f"-{places[name]}" for name in ("spent", "family", "other_out"))
        return f"={into}{out}"
    limit, _, part = key.partition(".")
    if part in {"left", "lapsed"}:
        return f"=MAX(0,{places[f'{limit}.cap']}-{places[f'{limit}.used']})"
    if part == "over":
        return f"=MAX(0,{places[f'{limit}.used']}-{places[f'{limit}.cap']})"
    return ""


def _flow_rows(fact: Fact, row: int) -> list[tuple[int, int]]:
    """Tell which rows a chart shows: the eight of the account, or those of a limit."""
    if fact.key == "closing":
        return [(row - 7, row)]
    if fact.key == "account":
        return [(row + 2, row + 4)]
    return []


def _chart(
    book: Workbook, sheet: Worksheet, first: int, last: int, number: int
) -> None:
    chart = book.add_chart({"type": "column"})
    name = sheet.get_name()
    chart.add_series(
        {
            "categories": [name, first, 1, last, 1],
            "values": [name, first, 2, last, 2],
            "data_labels": {"value": True, "num_format": "#,##0.00"},
            "fill": {"color": "#1f5f8b"},
            "gap": 60,
        }
    )
    title = translate("exports", "The year at a glance (yuan)")
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    chart.set_size({"width": 640, "height": 320})
    sheet.insert_chart(
        1 + number * 18, 5, chart, {"description": title, "object_position": 3}
    )
