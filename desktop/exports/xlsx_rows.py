"""A sheet whose rows are written whole: a cell at a time takes too long."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from desktop.exports.columns import KINDS, Cell
from desktop.exports.xlsx_cells import LONGEST, Styles

_EPOCH = date(1899, 12, 30).toordinal()
_LEAP = 60
"""Days up to here are one less: a spreadsheet takes 1900 for a leap year."""
_REMEMBERED = 4096
Line = Callable[[int, Sequence[Cell]], None]
"""Writes a row, counted from 0."""


class Rows(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet of a workbook with constant memory; its texts are never markup.

    The library has no way to write a row as one text: this is the one place that
    calls what it keeps to itself. The tests read every cell back.
    """

    def line_of(self, fields: Sequence[str], styles: Styles) -> Line:
        """Give what writes the rows of a table with these columns."""
        text, day = lru_cache(_REMEMBERED)(self._text), lru_cache(_REMEMBERED)(_serial)
        of_text, of_day = _style(styles.text), _style(styles.day)
        of_money = _style(styles.money)
        columns = [
            (f'<c r="{xl_col_to_name(place)}', KINDS[field] == "money")
            for place, field in enumerate(fields)
        ]

        def write(row: int, cells: Sequence[Cell]) -> None:
            end = f'{row + 1}"'
            parts = []
            for (start, is_money), cell in zip(columns, cells, strict=True):
                if cell is None or cell == "":
                    continue
                if isinstance(cell, str):
                    parts.append(f"{start}{end}{of_text}{text(cell)}")
                elif isinstance(cell, date):
                    parts.append(f"{start}{end}{of_day}><v>{day(cell)}</v></c>")
                elif is_money:
                    parts.append(f"{start}{end}{of_money}><v>{cell / 100}</v></c>")
                else:
                    parts.append(f"{start}{end}><v>{cell}</v></c>")
            self._put(row, len(columns) - 1, f'<row r="{end}>{"".join(parts)}</row>')

        return write

    def _put(self, row: int, last: int, text: str) -> None:
        self._check_dimensions(row, last)
        self._write_single_row(row)
        self.fh.write(text)

    def _text(self, text: str) -> str:
        """Write what follows the place and the look of a text, as the library does."""
        kept = ' xml:space="preserve"' if text != text.strip() else ""
        inside = self._escape_data(self._escape_control_characters(text[:LONGEST]))
        return f' t="inlineStr"><is><t{kept}>{inside}</t></is></c>'

    def _xml_rich_inline_string(
        self, string: str, attributes: list[tuple[str, object]]
    ) -> None:
        """Write a text that looks like the library's own markup as the text it is."""
        self._xml_inline_string(string, None, attributes)


def _style(look: Format) -> str:
    return f' s="{look._get_xf_index()}"'  # noqa: SLF001  # see above


def _serial(day: date) -> int:
    """Count days as a spreadsheet does."""
    serial = day.toordinal() - _EPOCH
    return serial - (serial <= _LEAP)
