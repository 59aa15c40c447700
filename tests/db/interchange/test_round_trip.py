"""Whatever a book holds can leave it and come back the same."""

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings

from db import interchange
from db.queries.rows import read_all
from db.rules.records import Confirmation, Record, Spending, Transfer
from db.store import Edit, Store
from db.writing.action import ORDER
from tests.db.random_books import clock, families


def text_of(store: Store) -> str:
    with store.read() as connection:
        return "".join(interchange.dump(connection))


def rows_of(store: Store) -> list[tuple[Record, ...]]:
    with store.read() as connection:
        return [read_all(connection, kind, "ORDER BY id") for kind in ORDER]


@settings(max_examples=20)
@given(families())
def test_export_and_import_give_an_equal_book(rows: list[Record]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a.yibao", clock) as first,
        Store.create(Path(folder) / "b.yibao", clock) as second,
    ):
        first.apply(Edit("all", rows))
        text = text_of(first)
        loaded = interchange.load(second, text.encode())
        assert text_of(second) == text
        assert rows_of(second) == rows_of(first)
        assert loaded.people == 3
        assert loaded.spendings == sum(isinstance(r, Spending) for r in rows)
        assert loaded.transfers == sum(isinstance(r, Transfer) for r in rows)


@settings(max_examples=10)
@given(families())
def test_dump_is_the_public_form(rows: list[Record]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        document = json.loads(text_of(store))
    confirmed = any(isinstance(row, Confirmation) for row in rows)
    assert list(document) == [
        "format",
        "version",
        "people",
        "memberships",
        "overrides",
        *(["confirmations"] if confirmed else []),
        "postings",
        "spendings",
        "transfers",
        "checkpoints",
    ]
    assert all(row.get("tier", "one") is not None for row in document["overrides"])
    for row in document["spendings"]:
        assert list(row) == SPENDING
        assert row["total"].partition(".")[2].isdigit()


SPENDING = [
    "person",
    "day",
    "kind",
    "place",
    "tier",
    "total",
    "eligible",
    "fund",
    "other_fund",
    "account",
    "cash",
    "self_paid",
    "out_of_scope",
    "deductible",
    "receipt",
    "balance_after",
    "fund_ytd",
    "counts_toward_limit",
    "refund_of",
    "note",
]
