"""Workbooks made to hurt are refused at once, and never read in this process."""

import struct
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from db.imports import TableError, open_table
from tests.db.imports.making import workbook

NAMES = ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")
SOUND = workbook([["日期", "金额"], ["2024-03-05", "1"]])
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def changed(name: str, text: bytes, *, packed: bool = True) -> bytes:
    """Give the sound workbook with other bytes in one of its members."""
    out = BytesIO()
    form = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with (
        zipfile.ZipFile(BytesIO(SOUND)) as old,
        zipfile.ZipFile(out, "w", form, compresslevel=1) as new,
    ):
        for member in old.namelist():
            new.writestr(member, text if member == name else old.read(member))
    return out.getvalue()


def sheet(rows: str) -> bytes:
    return f"<worksheet {NS}><sheetData>{rows}</sheetData></worksheet>".encode()


def cell(place: str) -> str:
    row = "".join(sign for sign in place if sign.isdecimal())
    return f'<row r="{row}"><c r="{place}" t="inlineStr"><is><t>x</t></is></c></row>'


def many_members() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for number in range(3000):
            packed.writestr(f"xl/{number}", b"")
    return out.getvalue()


def lying_list() -> bytes:
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 2**32 - 1, 0, 0)
    return b"PK\3\4" + bytes(200) + end


def overlapping() -> bytes:
    """Give many members that are all the same bytes of the file."""
    data = bytearray(changed("xl/worksheets/sheet1.xml", sheet("x" * 1000)))
    start = struct.unpack_from("<L", data, data.rfind(b"PK\5\6") + 16)[0]
    first = struct.unpack_from("<L", data, start + 42)[0]
    at = start
    while data[at : at + 4] == b"PK\1\2":
        struct.pack_into("<L", data, at + 42, first)
        at += 46 + sum(struct.unpack_from("<3H", data, at + 28))
    return bytes(data)


BOMBS = {
    "one huge cell": lambda: changed(NAMES[2], sheet(" " * 60_000_000)),
    "tightly packed": lambda: changed(NAMES[2], sheet("0" * 30_000_000)),
    "huge shared texts": lambda: changed("xl/sharedStrings.xml", b"x" * 201_000_000),
    "thousands of members": many_members,
    "a list that lies": lying_list,
    "members that overlap": overlapping,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_less_than_a_second(name: str) -> None:
    data = BOMBS[name]()
    began = time.perf_counter()
    with pytest.raises(TableError) as refused:
        open_table(data)
    assert time.perf_counter() - began < 1
    assert refused.value.code in {"bomb", "not_a_workbook"}


def test_cells_at_the_far_ends_do_not_fill_the_memory() -> None:
    data = changed(NAMES[2], sheet(cell("A1") + cell("XFD1048576")))
    with pytest.raises(TableError) as refused:
        open_table(data)
    assert refused.value.code in {"too_many_cells", "too_large_inside"}


def test_an_entity_is_never_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", "utf-8")
    text = (
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">'
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        f"<worksheet {NS}><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&e;&b;"
        "</t></is></c></row></sheetData></worksheet>"
    ).encode()
    try:
        table = open_table(changed(NAMES[2], text))
    except TableError:
        return
    assert "geheim" not in str(table.rows)
    assert "aaaa" not in str(table.rows)


@pytest.mark.parametrize(
    "data",
    [
        SOUND[:-30],
        SOUND[: len(SOUND) // 2],
        b"PK\3\4" + bytes(100),
        b"\xd0\xcf\x11\xe0" + bytes(2000),
        changed("xl/workbook.xml", b"<nothing"),
    ],
    ids=["cut", "half", "no list", "no old workbook", "no sheets"],
)
def test_a_damaged_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(TableError) as refused:
        open_table(data)
    assert refused.value.code in {"not_a_workbook", "no_rows", "too_large_inside"}


def test_an_electronic_receipt_is_told_from_a_workbook() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("OFD.xml", "<ofd/>")
    with pytest.raises(TableError, match="is_ofd"):
        open_table(out.getvalue())


def test_the_sheet_of_single_entries_is_chosen_by_itself() -> None:
    assert open_table(SOUND).sheet == "Sheet1"
    assert open_table(workbook([["a"]], "明细")).sheet == "明细"
