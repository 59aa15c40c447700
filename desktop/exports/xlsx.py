"""A statement as a workbook: real numbers and days, live totals, charts."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from desktop.exports import xlsx_summary
from desktop.exports.columns import KINDS, column_title, section_title
from desktop.exports.tables import Statement, Table, tables, title
from desktop.exports.xlsx_cells import Styles, write_cell
from desktop.words import translate

_WIDTHS = {"text": 18, "day": 12, "count": 8, "money": 15}
_WIDE = {"note": 48, "source": 40, "item": 24}
_A4 = 9


def write(path: Path, statements: Sequence[Statement]) -> None:
    """Write a sheet a section; rows go out as they come, whatever their number."""
    with Workbook(str(path), {"constant_memory": True}) as book:
        day = max(statement.year.as_of for statement in statements)
        made = datetime(day.year, day.month, day.day, tzinfo=UTC)
        book.set_properties({"title": title(statements), "created": made})
        styles = Styles(book)
        found = {table.section: table for table in tables(statements)}
        for table in found.values():
            sheet = book.add_worksheet(section_title(table.section))
            _set_up(sheet, table, styles)
            if table.section == "summary":
                xlsx_summary.write(book, sheet, statements, found, styles)
            else:
                _table(sheet, table, styles)


def _set_up(sheet: Worksheet, table: Table, styles: Styles) -> None:
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


def _table(sheet: Worksheet, table: Table, styles: Styles) -> None:
    sums = dict.fromkeys(table.sums, 0)
    row = 0
    for row, cells in enumerate(table.rows, 1):  # the last row is used
        for column, (field, cell) in enumerate(zip(table.fields, cells, strict=True)):
            write_cell(sheet, row, column, cell, styles, money=KINDS[field] == "money")
            if field in sums and isinstance(cell, int):
                sums[field] += cell
    if not row:
        return
    sheet.autofilter(0, 0, row, len(table.fields) - 1)
    if not sums:
        return
    sheet.write_string(row + 1, 0, translate("exports", "Total"), styles.total)
    for column, field in enumerate(table.fields):
        if field in sums:
            top, end = xl_rowcol_to_cell(1, column), xl_rowcol_to_cell(row, column)
            formula = f"=SUM({top}:{end})"
            sheet.write_formula(row + 1, column, formula, styles.sum, sums[field] / 100)
