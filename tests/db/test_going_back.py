"""Going back to any point and restoring what was deleted, each as one action."""

import random
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from db import interchange, sqlite
from db.queries import history
from db.queries.history import Wanted, together
from db.queries.rows import read_all, read_one
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind
from db.rules.records import Person, Posting, Record, Spending, Transfer
from db.store import Edit, Refused, Store
from tests.db.random_books import FAMILY, NOW, clock

ME, MOTHER, SISTER = 1, 2, 3
DAY = date(2024, 3, 5)
EVERYTHING = Wanted()
CREDIT = Posting(
    person_id=ME, day=DAY, kind=PostingKind.contribution, amount=500_00, note="三月"
)


def dump(store: Store) -> str:
    with store.read() as connection:
        return "".join(interchange.dump(connection))


def balance(store: Store) -> int:
    with store.read() as connection:
        person = read_one(connection, Person, ME)
        assert person is not None
        account = summary_of(connection, person, NOW.date()).account
    return account.years[-1].closing if account and account.years else 0


def bill(amount: int = 40_00) -> Spending:
    return Spending(
        person_id=ME,
        day=DAY,
        kind=SpendingKind.pharmacy,
        total=amount,
        account=amount,
    )


@pytest.fixture
def family(store: Store) -> Store:
    store.apply(Edit("first_start", FAMILY))
    store.apply(Edit("add_posting", [CREDIT]))
    return store


def deleted(store: Store) -> list[history.Deleted]:
    with store.read() as connection:
        return history.deleted(connection, 100)


def operations(store: Store, wanted: Wanted = EVERYTHING) -> list[history.Operation]:
    with store.read() as connection:
        return history.operations(connection, wanted, 50)


def test_back_to_a_point_is_one_action_that_undo_takes_back(family: Store) -> None:
    then = dump(family)
    family.apply(Edit("add_spending", [bill()]))
    family.apply(
        Edit("edit_person", [Person(id=ME, name="自己", relation=Relation.self)])
    )
    family.undo()
    family.apply(Edit("delete", remove=[replace(CREDIT, id=1)]))
    now = dump(family)
    assert family.back_to(2)
    assert dump(family) == then
    step = family.undo()
    assert step is not None
    assert step.name == "back_to"
    assert dump(family) == now
    assert family.redo() is not None
    assert dump(family) == then


def test_back_to_where_the_book_is_leaves_no_trace(family: Store) -> None:
    assert not family.back_to(2)
    assert len(operations(family)) == 2


def test_a_page_of_actions_goes_on_where_the_last_one_ended(family: Store) -> None:
    for _ in range(5):
        family.apply(Edit("add_spending", [bill()]))
    with family.read() as connection:
        first = history.operations(connection, Wanted(), 4)
        rest = history.operations(connection, Wanted(), 4, first[-1].id)
    assert [row.id for row in first + rest] == [7, 6, 5, 4, 3, 2, 1]
    assert (rest[-1].name, rest[-1].rows) == ("first_start", len(FAMILY))


def test_actions_are_found_by_person_and_by_table(family: Store) -> None:
    family.apply(Edit("add_spending", [bill()]))
    family.apply(Edit("delete", remove=[replace(bill(), id=1)]))
    mine = operations(family, Wanted(ME, "spending"))
    assert [row.name for row in mine] == ["delete", "add_spending"]
    assert operations(family, Wanted(MOTHER, "spending")) == []
    hers = operations(family, Wanted(MOTHER))
    assert [row.name for row in hers] == ["first_start"]


def test_a_change_tells_the_row_before_and_after(family: Store) -> None:
    family.apply(Edit("edit_posting", [replace(CREDIT, id=1, amount=600_00)]))
    family.apply(Edit("edit_posting", [replace(CREDIT, id=1, amount=700_00)]))
    family.apply(Edit("delete", remove=[replace(CREDIT, id=1)]))
    told = []
    with family.read() as connection:
        for operation in (2, 3, 4, 5):
            (row,) = history.changes(connection, operation)
            told.append([side and side["amount"] for side in (row.before, row.after)])
    assert told == [
        [None, 500_00],
        [500_00, 600_00],
        [600_00, 700_00],
        [700_00, None],
    ]


def test_a_deleted_row_counts_in_no_sum_until_it_is_restored(family: Store) -> None:
    assert balance(family) == 500_00
    family.apply(Edit("delete", remove=[replace(CREDIT, id=1)]))
    assert balance(family) == 0
    (gone,) = deleted(family)
    assert gone.row["amount"] == 500_00
    assert family.restore([gone.change]) == 1
    assert balance(family) == 500_00
    assert deleted(family) == []
    family.undo()
    assert balance(family) == 0
    assert [row.row["note"] for row in deleted(family)] == ["三月"]


def test_a_new_row_never_takes_the_place_of_a_deleted_one(family: Store) -> None:
    family.apply(Edit("delete", remove=[replace(CREDIT, id=1)]))
    (number,) = family.apply(Edit("add_posting", [replace(CREDIT, note="另一")]))
    assert number == 2
    (gone,) = deleted(family)
    family.restore([gone.change])
    with family.read() as connection:
        notes = [row.note for row in read_all(connection, Posting, "ORDER BY id")]
    assert notes == ["三月", "另一"]


def test_what_undo_took_away_is_not_in_the_bin(family: Store) -> None:
    family.undo()
    assert deleted(family) == []


def test_a_bill_comes_back_with_what_relatives_paid_of_it(family: Store) -> None:
    hers = Spending(
        id=-1, person_id=MOTHER, day=DAY, kind=SpendingKind.pharmacy, total=30_00
    )
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=DAY,
        purpose=Purpose.bill,
        amount=30_00,
        spending_id=-1,
    )
    family.apply(Edit("add_spending", [hers, paid]))
    before = dump(family)
    rows: list[Record] = [
        replace(paid, id=1, spending_id=1),
        replace(hers, id=1),
    ]
    family.apply(Edit("delete", remove=rows))
    gone = deleted(family)
    for row in gone:
        assert together(gone, {row.change}) == sorted(r.change for r in gone)
    family.restore(together(gone, {gone[0].change}))
    assert dump(family) == before


def test_a_row_that_fits_no_longer_is_refused_and_nothing_restored(
    family: Store,
) -> None:
    numbered = replace(bill(), receipt="R1")
    family.apply(Edit("add_spending", [numbered]))
    family.apply(Edit("delete", remove=[replace(numbered, id=1)]))
    family.apply(Edit("add_spending", [replace(numbered, note="again")]))
    before = dump(family)
    (gone,) = deleted(family)
    with pytest.raises(Refused):
        family.restore([gone.change])
    assert dump(family) == before


def _one(dice: random.Random, store: Store, kind: type[Record]) -> Record | None:
    with store.read() as connection:
        rows = read_all(connection, kind, "ORDER BY id")
    return dice.choice(rows) if rows else None


def _edit(dice: random.Random, store: Store) -> Edit:
    """Make one action as the window does: a name, rows to keep, rows to remove."""
    day = date(2023, 1, 1) + timedelta(days=dice.randrange(900))
    known = _one(dice, store, dice.choice([Posting, Spending]))
    match dice.randrange(6):
        case 0 if isinstance(known, Posting):
            return Edit("edit_posting", [replace(known, note=str(dice.random()))])
        case 1 if isinstance(known, Spending):
            return Edit("edit_spending", [replace(known, day=day)])
        case 2 if known is not None:
            return Edit("delete", remove=[known])
        case 3:
            return Edit("add_spending", [replace(bill(dice.randrange(1, 99)), day=day)])
        case 4:
            wallet = Transfer(
                owner_id=ME,
                beneficiary_id=MOTHER,
                day=day,
                purpose=Purpose.wallet,
                amount=dice.randrange(1, 999),
            )
            return Edit("add_transfer", [wallet])
        case _:
            rows = [replace(CREDIT, day=day, note=str(n)) for n in range(3)]
            return Edit("import", rows)


KILLED = """
import os, signal, sys, random
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from db.store import Store
from tests.db.random_books import clock
from tests.db.test_going_back import _edit
with Store(Path(sys.argv[1]), clock) as store:
    dice = random.Random(9)
    for _ in range(20):
        store.apply(_edit(dice, store))
    for _ in range(5):
        store.undo()
    with store._write() as connection:
        connection.exec_driver_sql("UPDATE state SET generation = generation + 1")
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_undo_goes_on_after_the_process_was_killed(family: Store) -> None:
    before = dump(family)
    path = family.path
    family.close()
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(  # noqa: S603  # our own interpreter and code
        [sys.executable, "-c", KILLED, path, root], check=False, timeout=60
    )
    assert done.returncode == -9
    with Store(path, clock) as again:
        for _ in range(15):
            assert again.undo() is not None
        assert dump(again) == before
        for _ in range(20):
            assert again.redo() is not None
        assert again.redo() is None


def test_500_random_actions_undone_and_redone_leave_equal_books(
    family: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whether the disk keeps what it is told is proved elsewhere.
    fast = tuple(line.replace("EXTRA", "OFF") for line in sqlite.SETTINGS)
    monkeypatch.setattr(sqlite, "SETTINGS", fast)
    family.close()
    dice = random.Random(4)  # noqa: S311  # nothing secret
    before = dump(family)
    for _ in range(500):
        family.apply(_edit(dice, family))
    after = dump(family)
    assert after != before
    for _ in range(500):
        assert family.undo() is not None
    assert dump(family) == before
    for _ in range(500):
        assert family.redo() is not None
    assert dump(family) == after
    assert family.back_to(2)
    assert dump(family) == before
