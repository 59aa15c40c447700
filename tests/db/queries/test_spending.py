"""Bills of a period, by day, kind and place."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.connection import Connection
from db.queries.people import person_named
from db.queries.spending import spent
from db.rules.codes import Purpose, Relation, SpendingKind, Status
from db.rules.records import Membership, Person, Record, Spending, Transfer
from db.rules.spending import (
    REST,
    SpentSum,
    added,
    by_day,
    by_kind,
    by_month,
    by_place,
)
from db.store import Edit, Store

ME, MUM = -1, -2
FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)


def bill(  # noqa: PLR0917 - the parts of a bill
    number: int, who: int, day: date, place: str, total: int, fund: int, account: int
) -> Spending:
    return Spending(
        id=number,
        person_id=who,
        day=day,
        kind=SpendingKind.outpatient,
        place=place,
        total=total,
        fund=fund,
        account=account,
    )


ROWS: tuple[Record, ...] = (
    Person(id=ME, name="我", relation=Relation.self),
    Person(id=MUM, name="妈妈", relation=Relation.parent),
    Membership(
        person_id=ME, since=date(2024, 1, 1), region="xian", status=Status.employee
    ),
    bill(-10, ME, date(2025, 1, 5), "A", 100, 60, 40),
    bill(-11, ME, date(2025, 1, 5), "A", 10, 0, 10),
    bill(-12, MUM, date(2025, 3, 5), "B", 50, 20, 0),
    Transfer(
        owner_id=ME,
        beneficiary_id=MUM,
        day=date(2025, 3, 5),
        purpose=Purpose.bill,
        amount=30,
        spending_id=-12,
    ),
    bill(-13, ME, date(2024, 12, 31), "A", 7, 7, 0),
    bill(-14, ME, date(2025, 12, 31), "", 5, 0, 5),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Connection]:
    clock = lambda: datetime(2026, 6, 1, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(tmp_path / "book.yibao", clock) as store:
        store.apply(Edit("import", ROWS))
        with store.read() as connection:
            yield connection


def test_only_bills_of_the_period_and_person_are_summed(book: Connection) -> None:
    me = person_named(book, "我")
    assert me is not None
    mine = spent(book, FIRST, LAST, me.id)
    assert [(row.day, row.place, row.times) for row in mine] == [
        (date(2025, 1, 5), "A", 2),
        (date(2025, 12, 31), "", 1),
    ]
    assert len(spent(book, FIRST, LAST)) == 3


def test_what_relatives_paid_is_a_part_of_its_own(book: Connection) -> None:
    (row,) = (row for row in spent(book, FIRST, LAST) if row.place == "B")
    assert (row.fund, row.account, row.shared, row.cash) == (20, 0, 30, 0)


def test_however_bills_are_added_up_the_sum_is_the_same(book: Connection) -> None:
    rows = spent(book, FIRST, LAST)
    whole = SpentSum("", 4, 80, 55, 30, 0)
    for found in (
        by_month(rows, FIRST, LAST),
        by_kind(rows),
        by_place(rows),
        by_place(rows, 2),
        by_day(rows),
    ):
        assert added(found) == whole


def test_places_beyond_the_dearest_are_added_up_in_the_last(book: Connection) -> None:
    found = by_place(spent(book, FIRST, LAST), 2)
    assert [(row.key, row.total) for row in found] == [("A", 110), (REST, 55)]


def test_every_month_of_the_period_has_a_row(book: Connection) -> None:
    found = by_month(spent(book, FIRST, LAST), FIRST, LAST)
    assert [row.key for row in found] == [f"2025-{n:02d}" for n in range(1, 13)]
    assert [row.total for row in found if row.times] == [110, 50, 5]
