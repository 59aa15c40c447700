"""What this program exports as a list of entries, it imports as the same entries."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import Connection
from db.imports import open_table, plan_for
from db.imports.header import columns_of, kind_of
from db.imports.judging import chosen, consider
from db.imports.keeping import keep
from db.imports.reading import candidates
from db.queries.rows import read_all
from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    TransferState,
)
from db.rules.records import Person, Posting, Record, Spending, Transfer
from db.store import Edit, Store
from desktop import codes
from desktop.exports import csv_file
from desktop.exports.columns import KINDS, column_title
from desktop.exports.statement import export
from desktop.exports.tables import Table
from tests.desktop.exports.conftest import PEOPLE

R = TypeVar("R", Posting, Spending, Transfer)
TODAY = date(2026, 1, 15)


def clock() -> datetime:
    return datetime(2026, 1, 15, tzinfo=UTC)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Make a book of the same family, in which nothing is recorded yet."""
    path = tmp_path / "other.yibao"
    with Store.create(path, clock) as store:
        store.apply(Edit("first_start", PEOPLE))
        yield store


def rows_of(connection: Connection, kind: type[R]) -> list[R]:
    """Give the rows of 2025 in full, but for ids, which every book gives anew."""
    found = read_all(connection, kind, "WHERE day >= '2025' ORDER BY day, id")
    named = {field.name for field in fields(kind)}
    known: dict[str, Any] = dict.fromkeys(named & {"refund_of"})
    return [replace(row, id=None, **known) for row in found]


@pytest.mark.usefixtures("_each_language")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_exported_year_imported_again_gives_equal_entries(
    book: Connection, other: Store, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"2025.{ending}"
    export(file, book, None, "2025", TODAY)
    table = open_table(file.read_bytes())
    plan = plan_for(table)
    assert plan.target == "entries"
    with other.read() as connection:
        judged = consider(connection, table, plan, TODAY)
    assert [each.candidate.faults for each in judged if each.candidate.faults] == []
    keep(other, chosen(judged, {}))
    with other.read() as made:
        for kind in (Posting, Spending, Transfer):
            assert rows_of(made, kind) == rows_of(book, kind)  # type: ignore[type-var]  # one kind at a time
    with other.read() as connection:
        again = consider(connection, table, plan, TODAY)
    assert chosen(again, {}) == []


WHOLE: tuple[Record, ...] = (
    Posting(
        person_id=-1,
        day=date(2025, 2, 10),
        kind=PostingKind.contribution,
        amount=900_00,
        month="2025-01",
        note="迟到一个月",
    ),
    Spending(
        id=-20,
        person_id=-1,
        day=date(2025, 3, 5),
        kind=SpendingKind.outpatient,
        place="市第一医院",
        tier="三级",
        total=500_00,
        eligible=450_00,
        fund=150_00,
        other_fund=20_00,
        account=300_00,
        cash=30_00,
        self_paid=280_00,
        out_of_scope=50_00,
        deductible=10_00,
        receipt="0012345678901234567890",
        balance_after=600_00,
        fund_ytd=150_00,
        counts_toward_limit=False,
        note="两行\n备注",
    ),
    Spending(
        person_id=-1,
        day=date(2025, 4, 1),
        kind=SpendingKind.outpatient,
        place="市第一医院",
        total=-100_00,
        account=-100_00,
        counts_toward_limit=True,
        refund_of=-20,
    ),
    Transfer(
        owner_id=-1,
        beneficiary_id=-2,
        day=date(2025, 5, 1),
        purpose=Purpose.wallet,
        amount=50_00,
        state=TransferState.returned,
        returned_on=date(2025, 5, 3),
    ),
    Transfer(
        owner_id=-1,
        beneficiary_id=-2,
        day=date(2025, 12, 30),
        purpose=Purpose.wallet,
        amount=60_00,
        state=TransferState.sent,
        note="还没收",
    ),
)


@pytest.mark.usefixtures("_each_language")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_taken_in_again_loses_nothing_of_any_entry(
    other: Store, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"2025.{ending}"
    with Store.create(tmp_path / "whole.yibao", clock) as whole:
        whole.apply(Edit("import", (*PEOPLE, *WHOLE)))
        with whole.read() as source:
            export(file, source, None, "2025", TODAY)
            table = open_table(file.read_bytes())
            with other.read() as connection:
                judged = consider(connection, table, plan_for(table), TODAY)
            keep(other, chosen(judged, {}))
            with other.read() as made:
                for kind in (Posting, Spending, Transfer):
                    got, given = rows_of(made, kind), rows_of(source, kind)  # type: ignore[type-var]  # one kind at a time
                    assert got == given
                    assert given
                (refund,) = read_all(made, Spending, "WHERE refund_of IS NOT NULL")
                (bill,) = read_all(made, Spending, "WHERE total > 0")
                assert refund.refund_of == bill.id


@pytest.mark.usefixtures("_each_language")
def test_every_name_of_ours_is_known_in_both_languages() -> None:
    known = {"item": "kind", "amount": "total", "files": None}
    for field in KINDS:
        found = columns_of([column_title(field)])
        wanted = known.get(field, field)
        assert list(found) == ([] if wanted is None else [wanted])
    for kind in PostingKind:
        assert kind_of(codes.posting_kind(kind)) is kind
    for bill in SpendingKind:
        assert kind_of(codes.spending_kind(bill)) is bill
    for purpose in Purpose:
        assert kind_of(codes.purpose(purpose)) is purpose


texts = st.text(
    st.one_of(
        st.sampled_from("'=+-@|＝＋－＠\t 医,;\""),
        st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]),
    ),
    max_size=8,
)
lines = st.lists(texts, min_size=1, max_size=3).map("\n".join)


@settings(max_examples=60)
@given(texts, lines, st.integers(1, 10**9))
def test_a_guard_is_taken_off_exactly_once(
    tmp_path_factory: pytest.TempPathFactory, place: str, note: str, fen: int
) -> None:
    me = Person(id=1, name="我", relation=Relation.self)
    cells = (
        "我",
        date(2025, 3, 5),
        codes.spending_kind("other"),
        place,
        fen,
        fen,
        note,
    )
    heads = ("person", "day", "item", "place", "amount", "cash", "note")
    extra = ("change", "fund", "account", "other_fund", "tier", "source", "times")
    rows = [(*cells, *(None for _ in extra))]
    path = tmp_path_factory.mktemp("guard") / "a.csv"
    csv_file.write_table(path, Table("entries", (*heads, *extra), rows))
    table = open_table(path.read_bytes())
    plan = plan_for(table)
    (found,) = candidates(table.rows, plan, [me], strict=True)
    entry: Record = found.records[0]
    assert isinstance(entry, Spending)
    assert (entry.place, entry.note, entry.total) == (place, note, fen)
