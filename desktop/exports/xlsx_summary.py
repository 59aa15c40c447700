"""The workbook's first sheet: key figures with live formulas, month ends, charts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from db.rules.months import last_day, month_of, next_month
from db.rules.statement import balance_on
from desktop.exports.columns import Cell, Section, section_title
from desktop.exports.keyfigures import Fact, key_figures
from desktop.exports.tables import Statement, Table
from desktop.exports.xlsx_cells import Styles, write_cell
from desktop.exports.xlsx_charts import Bars, insert
from desktop.words import translate

_AMOUNT = 2
"""The column of amounts."""
_INTO = ("opening", "contributed", "interest", "other_in")
_OUT_OF = ("spent", "family", "other_out")
_SUMS: dict[str, tuple[Section, str]] = {
    "spent": ("bills", "account"),
    "family": ("family", "amount"),
}
"""Key figures that are the person's part of a column of another sheet."""


def write(
    book: Workbook,
    sheet: Worksheet,
    statements: Sequence[Statement],
    tables: Mapping[Section, Table],
    styles: Styles,
) -> None:
    """Write the key figures; what follows from others is a live formula."""
    row = 1
    bars: list[Bars] = []
    for statement in statements:
        rows = _facts(sheet, row, statement, tables, styles)
        bars += _flow(statement.year.person.name, rows)
        bars += _limits(statement.year.person.name, rows)
        row += len(rows)
    for statement in statements:
        points = tuple(month_ends(statement))
        if points:
            bars.append(_balance(sheet, row, statement, points, styles))
            row += len(points) + 1
    insert(book, sheet, bars)


def _facts(
    sheet: Worksheet,
    first: int,
    statement: Statement,
    tables: Mapping[Section, Table],
    styles: Styles,
) -> dict[str, int]:
    """Write one person's key figures; give the row of each."""
    name = statement.year.person.name
    rows: dict[str, int] = {}
    for row, fact in enumerate(key_figures(statement.year), first):
        rows[fact.key] = row
        sheet.write_string(row, 0, name, styles.text)
        sheet.write_string(row, 1, fact.item, styles.text)
        _value(sheet, row, fact, _formula(fact, name, rows, tables), styles)
        sheet.write_string(row, 3, fact.note, styles.text)
    return rows


def _value(
    sheet: Worksheet, row: int, fact: Fact, formula: str, styles: Styles
) -> None:
    if formula and isinstance(fact.value, int):
        value = fact.value / 100
        sheet.write_formula(row, _AMOUNT, formula, styles.money, value)
    else:
        write_cell(sheet, row, _AMOUNT, fact.value, styles, money=True)


def _formula(
    fact: Fact, name: str, rows: Mapping[str, int], tables: Mapping[Section, Table]
) -> str:
    """Give the formula of a figure that follows from others."""
    if fact.key in _SUMS:
        section, field = _SUMS[fact.key]
        return _part_of(fact, name, rows["person"], tables[section], field)
    if fact.key == "closing":
        into = "+".join(_cell(rows[key]) for key in _INTO)
        out = "".join(f"-{_cell(rows[key])}" for key in _OUT_OF)
        return f"={into}{out}"
    limit, _, part = fact.key.partition(".")
    if part in {"left", "lapsed"}:
        return f"=MAX(0,{_cell(rows[f'{limit}.cap'])}-{_cell(rows[f'{limit}.used'])})"
    if part == "over":
        return f"=MAX(0,{_cell(rows[f'{limit}.used'])}-{_cell(rows[f'{limit}.cap'])})"
    return ""


def _part_of(fact: Fact, name: str, person: int, table: Table, field: str) -> str:
    """Add up one person's rows; a name is compared as it stands, never as a pattern.

    Spreadsheets take "Ann" and "ann" for one, and a relative's year may have other
    days: where the sum would be another, there is no formula.
    """
    rows = tuple(table.rows)
    column = table.fields.index(field)
    found = [row[column] for row in rows if _alike(row[0], name)]
    if not found or sum(fen for fen in found if isinstance(fen, int)) != fact.value:
        return ""
    sheet = section_title(table.section)
    names = xl_range_abs(1, 0, len(rows), 0)
    amounts = xl_range_abs(1, column, len(rows), column)
    cell = xl_rowcol_to_cell(person, _AMOUNT)
    return f"=SUMPRODUCT(('{sheet}'!{names}={cell})*'{sheet}'!{amounts})"


def _alike(cell: Cell, name: str) -> bool:
    return isinstance(cell, str) and cell.casefold() == name.casefold()


def _cell(row: int) -> str:
    return str(xl_rowcol_to_cell(row, _AMOUNT))


def month_ends(statement: Statement) -> Iterator[tuple[date, int]]:
    """Yield the balance in fen at each month's end, and on the year's last day."""
    year = statement.year
    account = statement.summary.account
    if account is None or year.account is None:
        return
    month = month_of(year.first)
    while month <= month_of(year.last):
        day = min(last_day(month), year.last)
        yield day, balance_on(account, day).total
        month = next_month(month)


def _balance(
    sheet: Worksheet,
    row: int,
    statement: Statement,
    points: Sequence[tuple[date, int]],
    styles: Styles,
) -> Bars:
    name = statement.year.person.name
    text = translate("exports", "Balance at month ends (yuan): {0}").format(name)
    sheet.write_string(row, 0, text, styles.head)
    for place, (day, fen) in enumerate(points, row + 1):
        sheet.write_string(place, 0, name, styles.text)
        sheet.write_datetime(place, 1, day, styles.day)
        sheet.write_number(place, _AMOUNT, fen / 100, styles.money)
    return Bars(text, row + 1, row + len(points), line=True)


def _flow(name: str, rows: Mapping[str, int]) -> Iterator[Bars]:
    if "closing" in rows:
        text = translate("exports", "The account's year (yuan): {0}").format(name)
        yield Bars(text, rows["opening"], rows["closing"])


def _limits(name: str, rows: Mapping[str, int]) -> Iterator[Bars]:
    """Draw each limit that has a cap: the cap, and what of it was used and left."""
    text = translate("exports", "Outpatient limit (yuan): {0}").format(name)
    for key, first in rows.items():
        limit, _, part = key.partition(".")
        last = rows.get(f"{limit}.lapsed", rows.get(f"{limit}.left"))
        if part == "cap" and last is not None:
            yield Bars(text, first, last)
