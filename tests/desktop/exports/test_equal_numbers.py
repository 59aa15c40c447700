"""Whatever the book: every format says the same numbers.

In the ordinary run few random books; YIBAO_RANDOM_BOOKS=200 looks at that many.
"""

import json
import os
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from db.queries.people import people
from db.queries.summaries import summary_of
from db.rules.records import Record
from db.store import Edit, Store
from desktop.amounts import write_amount
from desktop.charts.render import Picture
from desktop.exports import csv_file, page, web
from desktop.exports.columns import KINDS, section_title
from desktop.exports.keyfigures import key_figures
from desktop.exports.statement import export, statements
from desktop.exports.tables import Statement, tables
from tests.db.random_books import clock, families
from tests.desktop.exports.page_reader import Page
from tests.desktop.exports.test_pdf import joined

EXAMPLES = int(os.environ.get("YIBAO_RANDOM_BOOKS", "8"))
Numbers = list[tuple[str, str, int]]
"""Person, key figure, fen; in the order of the statement."""


@pytest.fixture
def _without_charts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the pictures, which have tests of their own and take long."""
    dot = Picture(1, 1, b"\xff" * 4)
    monkeypatch.setattr(page, "render", lambda *_how: dot)
    monkeypatch.setattr(web, "inline", lambda *_how: "<svg></svg>")


@pytest.mark.usefixtures("qapp", "_without_charts", "_english")
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(families(), st.dates(date(2023, 1, 1), date(2026, 6, 1)))
def test_every_format_has_equal_numbers(rows: list[Record], as_of: date) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as book:
            label = summary_of(book, people(book)[0], as_of).labels[-1]
            found = statements(book, people(book), label, as_of)
            export(Path(folder) / "s.zip", book, None, label, as_of)
            export(Path(folder) / "s.csv", book, None, label, as_of)
        with ZipFile(Path(folder) / "s.zip") as pack:
            pack.extractall(folder)
        compare(found, Path(folder))


def compare(found: tuple[Statement, ...], folder: Path) -> None:
    wanted = numbers(found)
    assert from_csv(folder / "s.csv") == wanted
    assert from_xlsx(folder / "statement.xlsx") == wanted
    assert from_html(folder / "index.html", found) == wanted
    sheets = PdfReader(folder / "statement.pdf").pages
    text = "".join(joined(sheet.extract_text()) for sheet in sheets)
    place = 0
    for _person, item, fen in wanted:
        place = text.index(joined(item) + joined(write_amount(fen)), place)
    for one, row in zip(
        found, json.loads((folder / "summary.json").read_text("utf-8")), strict=True
    ):
        in_json(one, row)
    totals(found, folder)


def numbers(found: tuple[Statement, ...]) -> Numbers:
    return [
        (one.year.person.name, fact.item, fact.value)
        for one in found
        for fact in key_figures(one.year)
        if isinstance(fact.value, int)
    ]


def fen(text: str) -> int:
    return int(Decimal(text) * 100)


def from_csv(path: Path) -> Numbers:
    rows = list(csv_file.read(path))
    place = {field: number for number, field in enumerate(KINDS)}
    return [
        (row[place["person"]], row[place["item"]], fen(row[place["amount"]]))
        for row in rows
        if row[place["section"]] == section_title("summary")
        and row[place["amount"]][-3:-2] == "."
    ]


def from_xlsx(path: Path) -> Numbers:
    book = CalamineWorkbook.from_path(path)
    sheet = book.get_sheet_by_name(section_title("summary"))
    return [
        (str(row[0]), str(row[1]), round(row[2] * 100))
        for row in sheet.to_python()
        if isinstance(row[2], float) and isinstance(row[1], str)
    ]


def from_html(path: Path, found: tuple[Statement, ...]) -> Numbers:
    read = Page(path.read_text("utf-8"))
    return [
        (one.year.person.name, row[0], fen(row[1].translate(PLAIN)))
        for place, one in enumerate(found)
        for row in read.rows[f"summary{place}"]
        if "¥" in row[1]
    ]


PLAIN = str.maketrans({"¥": "", ",": "", "−": "-"})


def in_json(one: Statement, row: dict[str, object]) -> None:
    """Compare the account's and the limits' figures under their public names."""
    assert row["person"] == one.year.person.name
    facts = {fact.key: fact.value for fact in key_figures(one.year)}
    accounts = row["account"]
    if one.year.account is None:
        assert not accounts
    else:
        assert isinstance(accounts, list)
        (account,) = accounts
        for key in ("opening", "contributed", "interest", "other_in", "spent"):
            assert fen(account[key]) == facts[key]
        for key in ("family", "other_out", "closing", "current", "prior", "in_transit"):
            assert fen(account[key]) == facts[key]
    limits = row["limits"]
    assert isinstance(limits, list)
    assert len(limits) == len(one.year.limits)
    for number, limit in enumerate(limits, 1):
        assert fen(limit["used"]) == facts[f"limit{number}.used"]
        cap = facts[f"limit{number}.cap"]
        assert (None if limit["cap"] is None else fen(limit["cap"])) == (
            cap if isinstance(cap, int) else None
        )


def totals(found: tuple[Statement, ...], folder: Path) -> None:
    """Compare the sums of every section's columns between CSV, XLSX and HTML."""
    book = CalamineWorkbook.from_path(folder / "statement.xlsx")
    for table in tables(found):
        rows = list(csv_file.read(folder / "tables" / f"{table.section}.csv"))[1:]
        if not table.sums or not rows:
            continue
        last = book.get_sheet_by_name(section_title(table.section)).to_python()[-1]
        for field in table.sums:
            place = table.fields.index(field)
            ours = sum(fen(row[place]) for row in rows if row[place])
            kept = last[place]
            assert isinstance(kept, float)
            assert round(kept * 100) == ours
