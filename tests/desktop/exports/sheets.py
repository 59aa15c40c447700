"""Reads a workbook's XML and works its formulas out again, by rules of its own."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL = re.compile(r"\$?([A-Z]+)\$?(\d+)")

Sheet = dict[str, "tuple[str, str | float]"]
"""A cell's place to its formula ("" without one) and its value."""


def sheets(path: Path) -> dict[str, Sheet]:
    """Give every sheet by its name."""
    with ZipFile(path) as book:
        workbook = book.read("xl/workbook.xml")
        root = ET.fromstring(workbook)  # noqa: S314 - ours
        names = [sheet.attrib["name"] for sheet in root.iter(f"{MAIN}sheet")]
        return {
            name: _sheet(book.read(f"xl/worksheets/sheet{number}.xml"))
            for number, name in enumerate(names, 1)
        }


def _sheet(data: bytes) -> Sheet:
    found: Sheet = {}
    for cell in ET.fromstring(data).iter(f"{MAIN}c"):  # noqa: S314 - ours
        formula = cell.findtext(f"{MAIN}f") or ""
        value: str | float
        if cell.get("t") == "inlineStr":
            value = "".join(part.text or "" for part in cell.iter(f"{MAIN}t"))
        else:
            value = float(cell.findtext(f"{MAIN}v") or 0)
        found[cell.attrib["r"]] = formula, value
    return found


def worked_out(book: dict[str, Sheet], name: str, place: str) -> int:
    """Give a cell in fen; a formula is worked out, its kept value is not looked at."""
    formula, value = book[name].get(place, ("", 0.0))
    if not formula:
        assert isinstance(value, float)
        return round(value * 100)
    if formula.startswith("SUM("):
        first, last = formula[4:-1].split(":")
        return sum(worked_out(book, name, cell) for cell in _column(first, last))
    if formula.startswith("MAX(0,"):
        return max(0, _added(book, name, formula[6:-1]))
    match = re.fullmatch(
        r"SUMPRODUCT\(\('(.+)'!(\S+):(\S+)=(\S+)\)\*'\1'!(\S+):(\S+)\)", formula
    )
    if match is None:
        return _added(book, name, formula)
    other, first, last, wanted, top, end = match.groups()
    person = book[name][wanted][1]
    names, amounts = _column(first, last), _column(top, end)
    return sum(
        worked_out(book, other, amount)
        for cell, amount in zip(names, amounts, strict=True)
        if book[other][cell][1] == person
    )


def _added(book: dict[str, Sheet], name: str, formula: str) -> int:
    parts = re.findall(r"([+-]?)([A-Z]+\d+)", formula)
    assert "".join(sign + cell for sign, cell in parts) == formula
    return sum(
        (-1 if sign == "-" else 1) * worked_out(book, name, cell)
        for sign, cell in parts
    )


def _column(first: str, last: str) -> list[str]:
    (letter, top), (same, end) = (_parts(first), _parts(last))
    assert letter == same
    return [f"{letter}{row}" for row in range(top, end + 1)]


def _parts(cell: str) -> tuple[str, int]:
    match = _CELL.fullmatch(cell)
    assert match is not None
    return match[1], int(match[2])
