import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from db.connection import Connection
from db.queries.entries import Entry
from desktop.exports import xlsx
from desktop.exports.columns import section_title
from desktop.exports.statement import export, statements
from desktop.exports.xlsx_rows import _serial
from desktop.exports.xlsx_summary import month_ends
from tests.desktop.exports.sheets import sheets, worked_out
from tests.desktop.exports.test_statement import everybody, one_of

AS_OF = date(2026, 1, 15)
MANY = 10_000


@pytest.mark.usefixtures("_each_language")
def test_every_live_formula_comes_to_the_value_that_is_kept(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.xlsx", book, None, "2025", AS_OF)
    found = sheets(tmp_path / "s.xlsx")
    live = [
        (name, place, value)
        for name, sheet in found.items()
        for place, (formula, value) in sheet.items()
        if formula
    ]
    for name, place, value in live:
        assert isinstance(value, float)
        assert worked_out(found, name, place) == round(value * 100)
    formulas = [found[name][place][0] for name, place, _ in live]
    assert sum(text.startswith("SUM(") for text in formulas) == 1 + 6 + 6 + 2 + 3
    assert sum(text.startswith("SUMPRODUCT(") for text in formulas) == 2
    assert sum(text.startswith("MAX(") for text in formulas) == 2 * 2
    assert len(formulas) == 18 + 2 + 4 + 1


def test_a_text_is_a_text_whatever_it_starts_with(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.xlsx", book, None, "2025", AS_OF)
    sheet = sheets(tmp_path / "s.xlsx")[section_title("entries")]
    texts = {value: formula for formula, value in sheet.values()}
    assert texts["=1+1 感冒，复查；“全愈”。"] == ""
    assert texts["@药店<b>"] == ""


@pytest.mark.parametrize(
    "text",
    [
        "<r><t>x</t></r>",
        "<r></broken",
        " blank before and after ",
        "_x0041_ \x01 \x0b",
        'a & b < c > d "e" \']]>',
        "两行\n第二行",
        "#REF!",
        "12.5",
    ],
)
def test_every_text_comes_back_as_it_was(
    book: Connection, tmp_path: Path, text: str
) -> None:
    (one,) = statements(book, [one_of(book)], "2025", AS_OF)
    bill = next(entry for entry in one.entries() if entry.kind == "spending")
    many = [bill._replace(note=text, place=text, tier=text)]
    person = replace(one.year.person, name=text)
    year = replace(one.year, person=person)
    made = replace(one, year=year, entries=lambda: iter(many))
    xlsx.write(tmp_path / "s.xlsx", [made])
    found = CalamineWorkbook.from_path(tmp_path / "s.xlsx")
    summary = found.get_sheet_by_name(section_title("summary")).to_python()
    entries = found.get_sheet_by_name(section_title("entries")).to_python()
    assert summary[1][0] == text
    assert text in entries[1]


def test_days_are_those_of_a_spreadsheet() -> None:
    assert _serial(date(2025, 3, 5)) == 45721
    assert _serial(date(1900, 3, 1)) == 61
    assert _serial(date(1900, 2, 28)) == 59
    assert _serial(date(1900, 1, 1)) == 1


def test_native_charts_show_the_balance_and_the_limits(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.xlsx", book, None, "2025", AS_OF, "en")
    with ZipFile(tmp_path / "s.xlsx") as found:
        charts = [
            found.read(name).decode()
            for name in found.namelist()
            if name.startswith("xl/charts/chart")
        ]
    titles = (
        "The account&#39;s year (yuan): 我",
        "Outpatient limit (yuan): 我",
        "Outpatient limit (yuan): 妈妈",
        "Balance at month ends (yuan): 我",
    )
    assert len(charts) == len(titles)
    for title in titles:
        plain = title.replace("&#39;", "'")
        assert sum(title in text or plain in text for text in charts) == 1


def test_month_ends_go_up_to_the_closing_balance(book: Connection) -> None:
    me, mother = everybody(book)
    points = list(month_ends(me))
    assert len(points) == 12
    assert points[0][0] == date(2025, 1, 31)
    assert me.year.account is not None
    assert points[-1] == (date(2025, 12, 31), me.year.account.closing)
    assert list(month_ends(mother)) == []
    (running,) = statements(book, [one_of(book)], "2026", AS_OF)
    assert [day for day, _ in month_ends(running)] == [AS_OF]


def test_each_sheet_prints_on_a4_under_its_heads_and_can_be_filtered(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.xlsx", book, None, "2025", AS_OF)
    with ZipFile(tmp_path / "s.xlsx") as found:
        pages = [
            found.read(f"xl/worksheets/sheet{n}.xml").decode() for n in range(1, 9)
        ]
        assert found.read("xl/workbook.xml").decode().count("Print_Titles") == 8
    assert all('paperSize="9"' in page for page in pages)
    assert all('state="frozen"' in page for page in pages)
    assert sum("<autoFilter" in page for page in pages) == 7


def test_many_entries_need_little_memory(book: Connection, tmp_path: Path) -> None:
    (one,) = statements(book, [one_of(book)], "2025", AS_OF)
    entry = next(one.entries())

    def many() -> Iterator[Entry]:
        for number in range(MANY):
            day = date(2025, 1, 1) + timedelta(days=number % 365)
            yield entry._replace(day=day, note=f"备注 {number}")

    tracemalloc.start()
    try:
        xlsx.write(tmp_path / "s.xlsx", [replace(one, entries=many)])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    assert len(sheets(tmp_path / "s.xlsx")[section_title("entries")]) > 4 * MANY
