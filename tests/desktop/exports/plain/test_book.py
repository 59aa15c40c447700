"""The plain-text book proves its own balances, and real programs agree."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import Connection
from db.queries.people import people
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting, Record
from db.store import Edit, Store
from desktop.exports.plain.accounts import leaf
from desktop.exports.plain.book import FORMATS, export, lines
from desktop.words import use_language
from tests.db.random_books import FIRST, clock, families, passbooks
from tests.desktop.exports.plain.reader import Plain

AS_OF = date(2026, 1, 15)
TOOLS = {
    ".beancount": (shutil.which(os.environ.get("BEAN_CHECK", "bean-check")), ()),
    ".journal": (shutil.which("hledger"), ("check", "--strict", "-f")),
}
EXAMPLES = int(os.environ.get("YIBAO_RANDOM_BOOKS", "15"))


@contextmanager
def kept(rows: list[Record]) -> Iterator[Connection]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            yield connection


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    families(),
    st.lists(passbooks, max_size=2),
    st.dates(FIRST, date(2026, 6, 1)),
    st.sampled_from(FORMATS),
)
def test_year_ends_of_random_books_are_ours_to_the_fen(
    rows: list[Record], beside: list[Record], as_of: date, suffix: str
) -> None:
    with kept([*rows, *beside]) as book:
        found = Plain(lines(book, as_of, suffix))
        for person in people(book):
            summary = summary_of(book, person, as_of)
            account = f"Assets:Account:{leaf(person)}"
            ends = [] if summary.account is None else list(summary.account.years)
            for row in ends:
                day = min(row.year.end, as_of)
                assert found.balance(account, day) == row.closing
                assert (day, account, row.closing) in found.asserted
            total = summary.passbook.total if summary.passbook else 0
            assert found.balance(f"Assets:Passbook:{leaf(person)}", as_of) == total
        for day, account, amount in found.asserted:
            assert found.balance(account, day) == amount


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=max(3, EXAMPLES // 5), deadline=None)
@given(rows=families(), as_of=st.dates(FIRST, date(2026, 6, 1)))
def test_the_real_program_accepts_random_books(
    suffix: str, rows: list[Record], as_of: date
) -> None:
    with kept(rows) as book, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"b{suffix}"
        export(path, book, as_of)
        check(path)


def check(path: Path) -> None:
    program, before = TOOLS[path.suffix]
    if program is None:
        pytest.skip(f"no program here for {path.suffix}")
    done = subprocess.run(  # noqa: S603 - found on PATH
        [program, *before, path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.usefixtures("_each_language")
def test_texts_that_mean_something_to_the_programs_mean_nothing(
    tmp_path: Path, suffix: str
) -> None:
    rows: list[Record] = [
        Person(id=-1, name='a:b; 我 "x\\', relation=Relation.self),
        *odd_rows(),
    ]
    with kept(rows) as book:
        path = tmp_path / f"b{suffix}"
        export(path, book, AS_OF)
        text = path.read_text("utf-8")
        found = Plain(text.splitlines(keepends=True))
        check(path)
    assert found.balance("Assets:Account:P1-ab我x", AS_OF) == 400


def odd_rows() -> Iterator[Record]:
    yield Membership(
        person_id=-1, since=date(2024, 1, 1), region="xian", status=Status.employee
    )
    for note in ('"', "\\", "; date:2020-99-99", "[2020-99-99]", "= 1 CNY", "a | b"):
        yield Posting(
            person_id=-1,
            day=date(2025, 1, 10),
            kind=PostingKind.contribution,
            amount=100,
            note=note,
        )
    yield Posting(
        person_id=-1, day=date(2025, 2, 1), kind=PostingKind.withheld, amount=-200
    )


def test_fund_and_cash_never_touch_the_account(book: Connection) -> None:
    found = Plain(lines(book, AS_OF, ".journal"))
    end = date(2025, 12, 31)
    assert found.balance("Income:Fund:P1-我", end) == -12_000
    assert found.balance("Income:Fund:P2-妈妈", end) == -9_000
    assert found.balance("Equity:Paid-By-Relatives:P2-妈妈", end) == 0
    assert found.balance("Expenses:Care:Outpatient:P2-妈妈", end) == 20_000
    assert found.balance("Assets:Account:P1-我", end) == 296_663
    assert not [name for name in found.legs if name.startswith("Assets:Account:P2")]


def test_an_official_balance_that_differs_is_a_remark_and_no_assertion(
    book: Connection,
) -> None:
    use_language("en")
    try:
        text = "".join(lines(book, AS_OF, ".beancount"))
    finally:
        use_language(None)
    remark = "official balance 1000.00, the book has 2966.63"
    assert f"; 2025-12-31 Assets:Account:P1-我: {remark}" in text
    assert "2026-01-01 balance Assets:Account:P1-我  2966.63 CNY" in text


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_failed_export_keeps_the_old_file(
    book: Connection, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"b{suffix}"
    path.write_bytes(b"old")

    def fail(*_anything: object) -> object:
        raise OSError("disk full")

    monkeypatch.setattr("desktop.exports.plain.book.proofs", fail)
    with pytest.raises(OSError, match="disk full"):
        export(path, book, AS_OF)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_another_suffix_is_refused(book: Connection, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="qif"):
        export(tmp_path / "b.qif", book, AS_OF)
