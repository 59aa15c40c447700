"""Control totals stay right whatever is done, and tell what was changed beside them."""

import random
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import interchange
from db.connection import reading
from db.control import PRIME, SMALLER, SPREAD
from db.errors import BookError
from db.queries.rows import read_all
from db.rules.codes import PostingKind
from db.rules.records import Posting, Record
from db.sqlite import Connection, connect
from db.store import Edit, Store
from db.totals import disagreeing
from tests.db.random_books import FAMILY, clock, families
from tests.db.rewriting import rewritten


def off(store: Store) -> list[str]:
    with store.read() as connection:
        return disagreeing(connection)


def kept(connection: Connection) -> dict[str, tuple[int, int, int, int]]:
    found = connection.execute("SELECT * FROM control").fetchall()
    return {
        name: (rows, money, mix, changes) for name, rows, money, mix, changes in found
    }


ACTIONS = ("add", "change", "delete", "undo", "redo", "back_to", "tried")


def act(store: Store, action: str, chance: random.Random) -> None:
    with store.read() as connection:
        rows = read_all(connection, Posting)
        (last,) = connection.execute("SELECT max(id) FROM operation").fetchone()
    some = chance.sample(rows, min(3, len(rows)))
    if action == "add":
        store.apply(Edit("add", [replace(row, id=None) for row in some]))
    elif action == "change":
        store.apply(Edit("change", [replace(row, note="新") for row in some]))
    elif action == "delete":
        store.apply(Edit("delete", remove=some))
    elif action == "undo":
        store.undo()
    elif action == "redo":
        store.redo()
    elif action == "back_to":
        store.back_to(chance.randint(1, last))
    else:
        store.apply(Edit("tried", remove=some), keep=False)


@settings(max_examples=8)
@given(families(), st.lists(st.sampled_from(ACTIONS), max_size=8), st.randoms())
def test_totals_are_what_rows_add_up_to_after_any_action(
    rows: list[Record], actions: list[str], chance: random.Random
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with Store.create(Path(folder) / "a.yibao", clock) as store:
            assert off(store) == []
            store.apply(Edit("all", rows))
            for action in actions:
                act(store, action, chance)
                assert off(store) == []
            with store.read() as connection:
                text = "".join(interchange.dump(connection))
        with Store.create(Path(folder) / "b.yibao", clock) as other:
            interchange.load(other, text.encode())
            assert off(other) == []


def test_totals_count_rows_money_and_history(store: Store) -> None:
    store.apply(Edit("first_start", FAMILY))
    with store.read() as connection:
        totals = kept(connection)
    assert totals["person"][:2] == (3, 0)
    assert totals["membership"][:2] == (4, 6000_00)
    assert [totals[name][3] for name in ("person", "membership", "posting")] == [
        3,
        4,
        0,
    ]


@pytest.fixture
def book(store: Store) -> Path:
    store.apply(Edit("first_start", FAMILY))
    rows = [
        Posting(person_id=1, day=clock().date(), kind=kind, amount=amount, month=month)
        for kind, amount, month in (
            (PostingKind.contribution, 120_00, "2026-05"),
            (PostingKind.interest, 7, None),
        )
    ]
    store.apply(Edit("add", rows))
    store.close()
    return store.path


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("UPDATE posting SET amount = amount + 1 WHERE id = 1", "posting"),
        ("UPDATE posting SET day = '2026-06-02' WHERE id = 2", "posting"),
        ("UPDATE posting SET month = '2026-04' WHERE id = 1", "posting"),
        ("UPDATE posting SET kind = 'prepaid' WHERE id = 1", "posting"),
        ("UPDATE posting SET note = '长' WHERE id = 1", "posting"),
        ("UPDATE posting SET id = 3 WHERE id = 1", "posting"),
        (
            "UPDATE posting SET amount = CASE id WHEN 1 THEN 7 ELSE 12000 END",
            "posting",
        ),
        ("DELETE FROM posting WHERE id = 2", "posting"),
        ("UPDATE membership SET since = '2020-01-02' WHERE id = 1", "membership"),
        ("UPDATE membership SET base = NULL WHERE base IS NOT NULL", "membership"),
        ("UPDATE person SET born = NULL WHERE id = 1", "person"),
        ("UPDATE state SET generation = generation - 1", "state"),
        ("DELETE FROM change WHERE id = (SELECT max(id) FROM change)", "change"),
        ("UPDATE control SET mix = mix + 1 WHERE table_name = 'spending'", "spending"),
        ("DELETE FROM control WHERE table_name = 'transfer'", "transfer"),
    ],
)
def test_what_is_changed_beside_the_totals_is_told_and_not_opened(
    book: Path, said: str, where: str
) -> None:
    rewritten(book, said)
    before = book.read_bytes()
    with closing(connect(book)) as raw:
        assert disagreeing(raw) == [where]
    for opening in (
        lambda: Store(book, clock),
        lambda: reading(book, prove=True).__enter__(),
    ):
        with pytest.raises(BookError) as caught:
            opening()
        assert caught.value.code == "damaged"
    assert book.read_bytes() == before


def test_no_row_counts_nothing_and_no_product_is_too_large() -> None:
    assert SMALLER < PRIME
    assert all(n * SPREAD % SMALLER + 1 < PRIME for n in (0, 1, 2**31, 2**32))
    assert PRIME * PRIME < 2**63
    assert (2**32) * SPREAD < 2**63


@settings(max_examples=60)
@given(st.integers(0, 29), st.integers(0, 10**9), st.integers(0, 20))
def test_one_bit_of_an_amount_always_changes_its_total(
    bit: int, amount: int, row: int
) -> None:
    weight = pow(7919, 5, 1_048_573)
    spread = row * SPREAD % SMALLER + 1
    one, other = (
        n * weight % PRIME * spread % PRIME for n in (amount, amount ^ 1 << bit)
    )
    assert one != other
