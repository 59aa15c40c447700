import random
import time
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import interchange
from db.history import Step
from db.queries.rows import read_all
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind
from db.rules.records import (
    Membership,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.store import Edit, Refused, Store
from tests.db.random_books import FAMILY, clock

DAY = date(2024, 3, 5)


def dump(store: Store) -> str:
    with store.read() as connection:
        return "".join(interchange.dump(connection))


def person(name: str) -> Person:
    return Person(name=name, relation=Relation.other)


def test_undo_takes_back_the_newest_action_in_force(store: Store) -> None:
    store.apply(Edit("first", [person("a")]))
    store.apply(Edit("second", [person("b")]))
    assert store.undo() == Step(2, "second")
    assert store.undo() == Step(1, "first")
    assert store.undo() is None
    assert store.redo() == Step(1, "first")
    assert store.redo() == Step(2, "second")
    assert store.redo() is None
    assert '"b"' in dump(store)


def test_something_new_ends_redoing(store: Store) -> None:
    store.apply(Edit("first", [person("a")]))
    store.undo()
    store.apply(Edit("second", [person("b")]))
    assert store.next_steps() == (Step(3, "second"), None)
    assert store.redo() is None


def test_undoing_again_after_redoing_works(store: Store) -> None:
    store.apply(Edit("first", [person("a")]))
    empty = dump(store)
    for _ in range(3):
        assert store.undo() == Step(1, "first")
        assert store.redo() == Step(1, "first")
    assert dump(store) == empty


def test_a_changed_row_gets_its_old_values_back(store: Store) -> None:
    store.apply(Edit("add", [person("a")]))
    store.apply(Edit("rename", [replace(person("b"), id=1, born=DAY)]))
    store.undo()
    with store.read() as connection:
        assert read_all(connection, Person) == (replace(person("a"), id=1),)
    store.redo()
    with store.read() as connection:
        assert read_all(connection, Person)[0].born == DAY


def test_a_removed_row_comes_back_as_it_was(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    bill = Spending(
        person_id=1,
        day=DAY,
        kind=SpendingKind.outpatient,
        total=500,
        cash=500,
        counts_toward_limit=False,
        note="a 'quoted' \"note\" {with} :signs ?",
    )
    store.apply(Edit("bill", [bill]))
    before = dump(store)
    store.apply(Edit("gone", remove=[replace(bill, id=1)]))
    assert dump(store) != before
    store.undo()
    assert dump(store) == before


def test_undo_survives_reopening(store: Store) -> None:
    store.apply(Edit("first", [person("a")]))
    store.apply(Edit("second", [person("b")]))
    store.undo()
    store.close()
    with Store(store.path, clock) as again:
        assert again.next_steps() == (Step(1, "first"), Step(2, "second"))
        again.redo()
        assert again.next_steps() == (Step(2, "second"), None)


def test_history_of_a_table_unknown_to_it_is_refused(store: Store) -> None:
    store.apply(Edit("first", [person("a")]))
    with store.read() as connection:
        connection.execute("UPDATE state SET open_operation = 1")
        connection.execute(
            "INSERT INTO change (operation_id, table_name, row_id)"
            " VALUES (1, 'sqlite_schema', 1)"
        )
        connection.execute("UPDATE state SET open_operation = NULL")
        connection.execute("COMMIT")
    with pytest.raises(ValueError, match="sqlite_schema"):
        store.undo()


def random_action(dice: random.Random, rows: dict[str, list[Record]]) -> Edit:
    """Make an action that adds, changes or removes; it may be refused."""
    day = DAY + timedelta(days=dice.randrange(600))
    amount = dice.randrange(1, 99999)
    choices: list[Edit] = [
        Edit("person", [person(f"n{dice.randrange(99)}")]),
        Edit(
            "posting",
            [Posting(person_id=1, day=day, kind=PostingKind.interest, amount=amount)],
        ),
        Edit(
            "paid bill",
            [
                Spending(
                    id=-1,
                    person_id=2,
                    day=day,
                    kind=SpendingKind.pharmacy,
                    total=amount,
                ),
                Transfer(
                    owner_id=1,
                    beneficiary_id=2,
                    day=day,
                    purpose=Purpose.bill,
                    amount=amount,
                    spending_id=-1,
                ),
            ],
        ),
    ]
    for kept in rows.values():
        if kept:
            row = dice.choice(kept)
            choices.append(Edit("remove", remove=[row]))
            text = f"t{dice.randrange(999)}"
            if isinstance(row, Person):
                choices.append(Edit("change", [replace(row, name=text)]))
            elif isinstance(row, Posting | Transfer):
                choices.append(Edit("change", [replace(row, note=text)]))
    return dice.choice(choices)


def everything(store: Store) -> dict[str, list[Record]]:
    kinds: list[type[Record]] = [Person, Membership, Posting, Spending, Transfer]
    with store.read() as connection:
        return {kind.__name__: list(read_all(connection, kind)) for kind in kinds}


def test_many_random_actions_are_undone_and_redone_in_full(store: Store) -> None:
    dice = random.Random(20241231)  # noqa: S311  # the same on every machine
    store.apply(Edit("all", FAMILY))
    dumps = [dump(store)]
    while len(dumps) < 60:
        try:
            store.apply(random_action(dice, everything(store)))
        except Refused:
            continue
        dumps.append(dump(store))
        if dice.random() < 0.2:
            store.undo()
            assert dump(store) == dumps[-2]
            store.redo()
            assert dump(store) == dumps[-1]
    for earlier in reversed(dumps[:-1]):
        assert store.undo() is not None
        assert dump(store) == earlier
    for later in dumps[1:]:
        assert store.redo() is not None
        assert dump(store) == later


def test_an_import_of_thousands_is_undone_at_once(store: Store) -> None:
    bills = [
        Spending(
            person_id=-1,
            day=DAY,
            kind=SpendingKind.outpatient,
            total=number,
            cash=number,
            receipt=f"A{number}",
        )
        for number in range(1, 5001)
    ]
    before = dump(store)
    store.apply(Edit("import", [*FAMILY, *bills]))
    after = dump(store)
    began = time.perf_counter()
    store.undo()
    store.redo()
    took = time.perf_counter() - began
    assert dump(store) == after
    store.undo()
    assert dump(store) == before
    assert took < 5


def test_an_undo_that_is_stopped_half_way_puts_nothing_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.history.SLICE", 2)
    store.apply(Edit("many", [person(name) for name in "abcde"]))
    before, heard = dump(store), list[tuple[int, int]]()

    def stop(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        store.undo(told=stop)
    assert heard == [(2, 5), (4, 5)]
    assert dump(store) == before
    assert store.undo(told=lambda _done, _of: None) == Step(1, "many")
    assert store.next_steps() == (None, Step(1, "many"))
