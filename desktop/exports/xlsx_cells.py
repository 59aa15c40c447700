"""The looks of a workbook's cells, and how a typed cell is written."""

from datetime import date

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from desktop.exports.columns import Cell

LONGEST = 32_767
"""Signs that a cell of a workbook holds."""


class Styles:
    """The few looks of cells."""

    def __init__(self, book: Workbook) -> None:
        self.head = book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#e9eef0", "text_wrap": True}
        )
        self.money = book.add_format({"num_format": "#,##0.00"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.sum = book.add_format({"num_format": "#,##0.00", "bold": True, "top": 1})
        self.total = book.add_format({"bold": True, "top": 1})


def write_cell(  # noqa: PLR0913  # where, what and how
    sheet: Worksheet, row: int, column: int, cell: Cell, styles: Styles, *, money: bool
) -> None:
    """Write money as yuan, days as days, and a text as text whatever it starts with."""
    match cell:
        case None | "":
            return
        case int() if money:
            sheet.write_number(row, column, cell / 100, styles.money)
        case int():
            sheet.write_number(row, column, cell)
        case date():
            sheet.write_datetime(row, column, cell, styles.day)
        case str():
            sheet.write_string(row, column, cell[:LONGEST], styles.text)
