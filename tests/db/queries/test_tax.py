from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.connection import Connection
from db.queries.people import person_named
from db.queries.tax import serious_illness_of
from db.rules.codes import Relation, SpendingKind, Status
from db.rules.records import Membership, Override, Person, Spending
from db.rules.tax import SeriousIllness
from db.store import Edit, Store

ME, MUM, BABY = -1, -2, -3


def bill(
    day: date, cash: int, self_paid: int | None, fund: int = 0, **more: int
) -> Spending:
    return Spending(
        person_id=more.pop("person", ME),
        day=day,
        kind=SpendingKind.inpatient,
        total=cash + fund,
        fund=fund,
        cash=cash,
        self_paid=self_paid,
        **more,  # type: ignore[arg-type]  # a test's shorthand: id and refund_of
    )


ROWS = (
    Person(id=ME, name="我", relation=Relation.self),
    Person(id=MUM, name="妈妈", relation=Relation.parent),
    Person(id=BABY, name="宝宝", relation=Relation.child),
    Membership(
        person_id=ME, since=date(2023, 1, 1), region="xian", status=Status.employee
    ),
    Membership(
        person_id=MUM, since=date(2023, 1, 1), region="xian", status=Status.resident
    ),
    bill(date(2024, 12, 31), 70_00, 70_00, id=-9),
    bill(date(2025, 1, 1), 30_000_00, 28_000_00, 50_000_00, id=-10),
    bill(date(2025, 6, 1), 4_000_00, None),
    bill(date(2025, 8, 1), -1_000_00, -1_000_00),
    bill(date(2025, 9, 1), -70_00, -70_00, refund_of=-9),
    bill(date(2026, 1, 6), -2_000_00, -2_000_00, refund_of=-10),
    bill(date(2026, 1, 7), 5_00, 5_00),
    bill(date(2018, 5, 1), 20_000_00, 20_000_00, person=MUM),
    bill(date(2025, 3, 1), 16_000_00, 16_000_00, person=MUM),
    bill(date(2025, 3, 1), 17_000_00, 17_000_00, person=BABY),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = lambda: datetime(2026, 6, 1, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(tmp_path / "book.yibao", clock) as made:
        made.apply(Edit("import", ROWS))
        yield made


def line(
    book: Connection, name: str, year: int, as_of: date = date(2026, 6, 1)
) -> SeriousIllness:
    person = person_named(book, name)
    assert person is not None
    return serious_illness_of(book, person, year, as_of)


def test_a_refund_counts_in_the_year_of_the_bill_that_it_names(store: Store) -> None:
    with store.read() as book:
        before = line(book, "我", 2025, date(2025, 12, 31))
        after = line(book, "我", 2025)
        assert before.self_paid == 27_000_00
        assert (after.self_paid, after.deductible) == (25_000_00, 10_000_00)
        assert [row.borne for row in after.unknown] == [4_000_00]
        assert line(book, "我", 2024).bills == ()
        assert line(book, "我", 2026).self_paid == 5_00


def test_each_patient_has_a_line_with_or_without_an_insurance(store: Store) -> None:
    with store.read() as book:
        assert line(book, "妈妈", 2025).deductible == 1_000_00
        child = line(book, "宝宝", 2025)
    assert child.deductible == 2_000_00
    assert [used.name for used in child.figures] == [
        "tax.serious_above",
        "tax.serious_most",
    ]
    assert all(used.source is not None for used in child.figures)


def test_there_was_no_such_deduction_before_2019(store: Store) -> None:
    with store.read() as book:
        found = line(book, "妈妈", 2018)
    assert (found.self_paid, found.deductible, found.figures) == (20_000_00, 0, ())


def test_the_users_own_figure_counts_in_their_region(store: Store) -> None:
    own = Override(
        region="xian",
        figure="tax.serious_above",
        since=date(2025, 1, 1),
        value="10000.00",
    )
    store.apply(Edit("add", [own]))
    with store.read() as book:
        assert line(book, "妈妈", 2025).deductible == 6_000_00
