"""What this program exports as a list of entries, it imports as the same entries."""

from collections.abc import Iterator, Sequence
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
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind
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


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Make a book of the same family, in which nothing is recorded yet."""
    path = tmp_path / "other.yibao"
    with Store.create(path, lambda: datetime(2026, 1, 15, tzinfo=UTC)) as store:
        store.apply(Edit("first_start", PEOPLE))
        yield store


def rows_of(connection: Connection, kind: type[R], lost: Sequence[str]) -> list[R]:
    """Give the rows of 2025, without ids and what the list does not have."""
    usual: dict[str, Any] = {
        field.name: None if field.default is None else ""
        for field in fields(kind)
        if field.name in lost
    }
    found = read_all(connection, kind, "WHERE day >= '2025' ORDER BY day, id")
    return [replace(row, id=None, **usual) for row in found]


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
        for kind, lost in (
            (Posting, ["month"]),
            (Spending, ["tier", "eligible", "receipt", "refund_of"]),
            (Transfer, []),
        ):
            assert rows_of(made, kind, lost) == rows_of(book, kind, lost)  # type: ignore[type-var]  # one kind at a time
    with other.read() as connection:
        again = consider(connection, table, plan, TODAY)
    assert chosen(again, {}) == []


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
