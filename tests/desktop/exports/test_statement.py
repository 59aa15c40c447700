import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from python_calamine import CalamineWorkbook

from db.connection import Connection
from db.queries.entries import Entry
from db.queries.people import person_named
from db.queries.statements import UnknownYearError
from db.rules.money import format_yuan
from db.rules.records import Person
from desktop.exports import csv_file, xlsx
from desktop.exports.columns import column_title, section_title
from desktop.exports.entry_rows import SEEN, WHOLE, entry_rows
from desktop.exports.keyfigures import key_figures
from desktop.exports.statement import export, statements
from desktop.exports.tables import Statement, tables
from desktop.progress import silent
from desktop.words import current_language

AS_OF = date(2026, 1, 15)


def csv_rows(path: Path) -> list[dict[str, str]]:
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").splitlines()
    assert len({len(row) for row in csv.reader(lines, strict=True)}) == 1
    return list(csv.DictReader(lines, strict=True))


def key_amounts(found: Sequence[Statement]) -> dict[tuple[str, str], int]:
    return {
        (one.year.person.name, fact.item): fact.value
        for one in found
        for fact in key_figures(one.year)
        if isinstance(fact.value, int)
    }


def everybody(book: Connection) -> tuple[Statement, ...]:
    people = [person_named(book, name) for name in ("我", "妈妈")]
    return statements(book, [p for p in people if p], "2025", AS_OF)


def test_the_book_is_the_one_that_is_expected(book: Connection) -> None:
    me, mother = (one.year for one in everybody(book))
    assert me.account is not None
    assert me.account.opening == 80_000 + 12 * 12_345
    assert me.account.closing == 228_140 + 148_140 + 321 - 31_888 - 48_050
    assert [row.used for row in me.limits] == [12_000]
    assert [row.cap for row in me.limits] == [260_000]
    assert mother.account is None
    assert [row.used for row in mother.limits] == [9_000]


@pytest.mark.usefixtures("_each_language")
def test_csv_and_xlsx_have_the_numbers_of_the_summary(
    book: Connection, tmp_path: Path
) -> None:
    wanted = key_amounts(everybody(book))
    assert len(wanted) > 20
    for suffix in (".csv", ".xlsx"):
        export(tmp_path / f"s{suffix}", book, None, "2025", AS_OF)
    assert from_csv(tmp_path / "s.csv") == wanted
    assert from_xlsx(tmp_path / "s.xlsx") == wanted


def from_csv(path: Path) -> dict[tuple[str, str], int]:
    title = section_title("summary")
    person, item, amount = map(column_title, ("person", "item", "amount"))
    return {
        (row[person], row[item]): round(float(row[amount]) * 100)
        for row in csv_rows(path)
        if row[column_title("section")] == title
        and row[amount].replace("-", "").replace(".", "").isdigit()
        and "." in row[amount]
    }


def from_xlsx(path: Path) -> dict[tuple[str, str], int]:
    book = CalamineWorkbook.from_path(path)
    rows = book.get_sheet_by_name(section_title("summary")).to_python()
    return {
        (str(row[0]), str(row[1])): round(row[2] * 100)
        for row in rows
        if isinstance(row[2], float) and isinstance(row[1], str)
    }


@pytest.mark.usefixtures("_english")
def test_workbook_totals_equal_the_ledgers(book: Connection, tmp_path: Path) -> None:
    export(tmp_path / "s.xlsx", book, person_named(book, "我"), "2025", AS_OF)
    found = CalamineWorkbook.from_path(tmp_path / "s.xlsx")
    assert found.sheet_names == [
        "Summary",
        "Paid in",
        "Bills",
        "Bills by month",
        "Family sharing",
        "Outpatient limit",
        "Entries",
        "Notes",
    ]

    def total(sheet: str, column: str) -> int:
        rows = found.get_sheet_by_name(sheet).to_python()
        assert rows[-1][0] == "Total"
        amount = rows[-1][rows[0].index(column)]
        assert isinstance(amount, float)
        return round(amount * 100)

    (one,) = statements(book, [one_of(book)], "2025", AS_OF)
    account = one.year.account
    assert account is not None
    assert total("Paid in", "Amount") == account.contributed + account.interest
    assert total("Bills", "Paid from the account") == account.spent
    assert total("Family sharing", "Amount") == account.family
    assert total("Outpatient limit", "Paid by the fund") == one.year.limits[0].used


def one_of(book: Connection) -> Person:
    person = person_named(book, "我")
    assert person is not None
    return person


@pytest.mark.usefixtures("_english")
def test_entries_are_whole_and_real_days(book: Connection, tmp_path: Path) -> None:
    export(tmp_path / "s.xlsx", book, one_of(book), "2025", AS_OF)
    sheet = CalamineWorkbook.from_path(tmp_path / "s.xlsx")
    head, *rows = sheet.get_sheet_by_name("Entries").to_python()
    assert len(rows) == 12 + 1 + 3 + 2
    assert all(isinstance(row[head.index("Day")], date) for row in rows)
    notes = [row[head.index("Note")] for row in rows]
    assert "=1+1 感冒，复查；“全愈”。" in notes


@pytest.mark.usefixtures("_english")
def test_a_page_says_when_shared_money_came_back_and_a_table_keeps_the_note() -> None:
    gift = Entry(
        kind="transfer",
        id=1,
        day=date(2025, 12, 31),
        person_id=1,
        person="我",
        code="wallet",
        other="妈妈",
        place="",
        total=500_00,
        balance=0,
        fund=0,
        cash=0,
        note="没有接收",
        returned_on="2026-01-01",
        state="returned",
    )
    (page,) = entry_rows([(1, [gift])], 1, SEEN, silent)
    (whole,) = entry_rows([(1, [gift])], 1, (*SEEN, *WHOLE), silent)
    assert page[SEEN.index("change")] == 0
    note = SEEN.index("note")
    assert page[note] == "Came back in full on 2026-01-01 · 没有接收"
    assert whole[note] == "没有接收"


@pytest.mark.usefixtures("_english")
def test_other_money_in_says_that_shared_money_came_back(book: Connection) -> None:
    year = everybody(book)[0].year
    assert year.account is not None
    without = replace(year.account, other_in=0)
    came = replace(year.account, other_in=500_00)
    notes = [
        fact.note
        for account in (without, came)
        for fact in key_figures(replace(year, account=account, postings=()))
        if fact.key == "other_in"
    ]
    assert notes[0] == ""
    assert notes[1].startswith("Shared money that came back this year is counted")


@pytest.mark.usefixtures("_english")
def test_csv_texts_are_guarded_and_refunds_keep_their_sign(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.csv", book, one_of(book), "2025", AS_OF)
    rows = csv_rows(tmp_path / "s.csv")
    assert "'=1+1 感冒，复查；“全愈”。" in {row["Note"] for row in rows}
    assert "'@药店<b>" in {row["Place"] for row in rows}
    assert "-100.00" in {row["Amount"] for row in rows}
    assert all(row["Item"] for row in rows)


@pytest.mark.usefixtures("_english")
def test_a_resident_has_no_balance_and_no_zeros_for_one(
    book: Connection, tmp_path: Path
) -> None:
    mother = person_named(book, "妈妈")
    export(tmp_path / "s.csv", book, mother, "2025", AS_OF)
    rows = csv_rows(tmp_path / "s.csv")
    items = {row["Item"]: row["Amount"] for row in rows if row["Section"] == "Summary"}
    assert items["Personal account"] == "none"
    assert "Closing balance" not in items
    assert items["Limit used"] == format_yuan(9_000)


@pytest.mark.usefixtures("_english")
def test_notes_name_figures_sources_and_what_differs(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.csv", book, one_of(book), "2025", AS_OF)
    notes = {
        row["Item"]: row
        for row in csv_rows(tmp_path / "s.csv")
        if row["Section"] == "Notes"
    }
    cap = notes["Outpatient cap of the year"]
    assert (cap["Amount"], cap["Source"]) == ("¥2,600.00", "Your own value")
    assert cap["Note"] == "市医保局热线"
    deductible = notes["Deductible of the year"]
    assert deductible["Source"] != ""
    assert "unverified" in deductible["Note"]
    differs = notes["Does not agree: balance"]
    assert (differs["Day"], differs["Source"]) == ("2025-12-31", "App")
    assert "official ¥1,000.00, recorded ¥2,966.63" in differs["Amount"]


def test_the_language_asked_for_is_spoken_and_then_forgotten(
    book: Connection, tmp_path: Path
) -> None:
    before = current_language()
    export(tmp_path / "s.csv", book, None, "2025", AS_OF, "en")
    assert "Closing balance" in (tmp_path / "s.csv").read_text("utf-8-sig")
    assert current_language() == before


def test_without_a_label_it_is_the_newest_year(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.csv", book, None, None, AS_OF, "en")
    assert "2026-01-01 to 2026-01-15" in (tmp_path / "s.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".pdf"])
def test_a_year_that_nobody_has_leaves_no_file(
    book: Connection, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"s{suffix}"
    with pytest.raises(UnknownYearError):
        export(path, book, None, "1999", AS_OF)
    assert not path.exists()


def test_bills_by_month_add_up_to_the_bills_of_the_year(book: Connection) -> None:
    found = {table.section: table for table in tables(everybody(book))}
    for name in ("amount", "fund", "other_fund", "account", "shared", "cash"):
        sums = []
        for section in ("months", "bills"):
            table = found[section]
            cells = [row[table.fields.index(name)] for row in table.rows]
            sums.append(sum(cell for cell in cells if isinstance(cell, int)))
        assert sums[0] == sums[1], name


def test_another_suffix_is_refused(book: Connection, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="docx"):
        export(tmp_path / "s.docx", book, None, "2025", AS_OF)


@pytest.mark.parametrize(("module", "suffix"), [(csv_file, ".csv"), (xlsx, ".xlsx")])
def test_a_failed_export_keeps_the_old_file(
    book: Connection,
    tmp_path: Path,
    module: ModuleType,
    suffix: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"s{suffix}"
    path.write_bytes(b"old")

    def fail(*_statements: object, **_how: object) -> object:
        raise OSError("disk full")

    monkeypatch.setattr(module, "tables", fail)
    with pytest.raises(OSError, match="disk full"):
        export(path, book, None, "2025", AS_OF)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]
