"""A statement as a workbook: real numbers and days, live totals, charts."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxFileError
from xlsxwriter.utility import xl_rowcol_to_cell

from desktop.exports import xlsx_summary
from desktop.exports.columns import KINDS, column_title, section_title
from desktop.exports.tables import Statement, Table, tables, title
from desktop.exports.xlsx_cells import Styles
from desktop.exports.xlsx_rows import Rows
from desktop.progress import Told, part, silent
from desktop.words import translate

_WIDTHS = {"text": 18, "day": 12, "count": 8, "money": 15}
_WIDE = {"note": 48, "source": 40, "item": 24}
_A4 = 9


def write(path: Path, statements: Sequence[Statement], told: Told = silent) -> None:
    """Write a sheet a section; rows go out as they come, whatever their number."""
    listing = part(told, 0, 7, 10)
    with _workbook(path) as book:
        day = max(statement.year.as_of for statement in statements)
        made = datetime(day.year, day.month, day.day, tzinfo=UTC)
        book.set_properties({"title": title(statements), "created": made})
        styles = Styles(book)
        every = tables(statements, listing, whole=True)
        found = {table.section: table for table in every}
        for table in found.values():
            sheet = book.add_worksheet(section_title(table.section), Rows)
            _set_up(sheet, table, styles)
            if table.section == "summary":
                xlsx_summary.write(book, sheet, statements, found, styles)
            else:
                _table(sheet, table, styles)
        told(7, 10)
    told(10, 10)


@contextmanager
def _workbook(path: Path) -> Iterator[Workbook]:
    """Lend a workbook, put together at the end; a failure throws its parts away."""
    with TemporaryDirectory(dir=path.parent, prefix=".sheets-") as folder:
        book = Workbook(str(path), {"constant_memory": True, "tmpdir": folder})
        try:
            yield book
            book.close()
        except XlsxFileError as error:
            raise OSError(str(path)) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()


def _set_up(sheet: Rows, table: Table, styles: Styles) -> None:
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


def _table(sheet: Rows, table: Table, styles: Styles) -> None:
    sums = {place: 0 for place, field in enumerate(table.fields) if field in table.sums}
    line = sheet.line_of(table.fields, styles)
    row = 0
    for row, cells in enumerate(table.rows, 1):  # the last row is used
        line(row, cells)
        for place in sums:
            cell = cells[place]
            if isinstance(cell, int):
                sums[place] += cell
    if not row:
        return
    sheet.autofilter(0, 0, row, len(table.fields) - 1)
    if not sums:
        return
    sheet.write_string(row + 1, 0, translate("exports", "Total"), styles.total)
    for column, fen in sums.items():
        top, end = xl_rowcol_to_cell(1, column), xl_rowcol_to_cell(row, column)
        formula = f"=SUM({top}:{end})"
        sheet.write_formula(row + 1, column, formula, styles.sum, fen / 100)
