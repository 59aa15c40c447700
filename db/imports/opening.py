"""A file of any kind, told by what is in it and not by its name, as a table."""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import Final, Literal

from db.imports.coding import decode, guess
from db.imports.faults import TableError
from db.imports.header import SEARCHED, columns_of
from db.imports.rows import MOST_BYTES, Row, Told, nobody
from db.imports.text_rows import separator_of, text_rows
from db.imports.workbook import refuse_bombs, workbook_rows

FileKind = Literal["text", "workbook", "book", "json"]
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PLAIN = b"SQLite format 3\0"
_PROVING: Final = 2
"""Known Chinese names of columns that prove in which code they are written."""


@dataclass(frozen=True)
class Table:
    """The rows of one file, and how it was read.

    `code` and `separator` are empty for a workbook. `is_sure` tells that the text
    cannot have been read in the wrong code.
    """

    rows: tuple[Row, ...]
    code: str = ""
    is_sure: bool = True
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""


def kind_of_file(data: bytes) -> FileKind:
    """Tell what a file is by its first bytes.

    Raises TableError: empty_file, is_pdf, is_web_page, is_ofd or not_a_workbook.
    """
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        raise TableError("empty_file")
    if data.startswith(_PLAIN):
        return "book"
    if data.startswith(_OLE):
        return "workbook"
    if data.startswith(_ZIP):
        return _packed(data)
    for mark, code in ((b"%PDF", "is_pdf"), (b"<", "is_web_page")):
        if start.startswith(mark):
            raise TableError(code)
    return "json" if start[:1] in {b"{", b"["} else "text"


def open_table(
    data: bytes,
    *,
    code: str = "",
    separator: str = "",
    sheet: str = "",
    told: Told = nobody,
) -> Table:
    """Read a CSV or a workbook; what is not given is found out.

    Raises TableError: the file is no table, or not one that is safe to read.
    """
    if len(data) > MOST_BYTES:
        raise TableError("too_large", limit=MOST_BYTES // 1_000_000)
    kind = kind_of_file(data)
    if kind in {"book", "json"}:
        raise TableError("not_a_table")
    if kind == "workbook":
        sheets, index, rows = workbook_rows(data, sheet, told)
        if not rows:
            raise TableError("no_rows")
        return Table(tuple(rows), sheets=sheets, sheet=sheets[index])
    return _text_table(data, code, separator, told)


def _text_table(data: bytes, code: str, separator: str, told: Told) -> Table:
    found = guess(data)
    text = decode(data, code or found.code)
    separator = separator or separator_of(text)
    rows = text_rows(text, separator, told)
    if not rows:
        raise TableError("no_rows")
    sure = (found.is_sure and code in {"", found.code}) or _proven(rows)
    return Table(
        tuple(rows), code=code or found.code, is_sure=sure, separator=separator
    )


def _proven(rows: list[Row]) -> bool:
    """Tell whether Chinese heads are known names, which a wrong code cannot make."""
    for row in rows[:SEARCHED]:
        known = columns_of(row.cells).values()
        if sum(not row.cells[place].isascii() for place in known) >= _PROVING:
            return True
    return False


def _packed(data: bytes) -> FileKind:
    refuse_bombs(data)
    with zipfile.ZipFile(BytesIO(data)) as packed:
        names = set(packed.namelist())
    if "OFD.xml" in names:
        raise TableError("is_ofd")
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise TableError("not_a_workbook")
    return "workbook"
