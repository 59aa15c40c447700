from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.connection import Connection
from db.queries.people import person_named
from db.queries.statements import UnknownYearError, year_of
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, Status
from db.rules.records import Checkpoint, Membership, Person, Posting, Spending, Transfer
from db.rules.statement import BillSum, PostingSum
from db.rules.summary import YearSummary
from db.store import Edit, Store

ME, MUM = -1, -2
AS_OF = date(2025, 6, 30)


def bill(day: date, account: int, fund: int, **more: object) -> Spending:
    values = {"kind": SpendingKind.outpatient, "place": "A", "tier": "一级"} | more
    return Spending(
        person_id=ME,
        day=day,
        total=account + fund,
        fund=fund,
        account=account,
        **values,  # type: ignore[arg-type]  # a test's shorthand
    )


ROWS = (
    Person(id=ME, name="我", relation=Relation.self),
    Person(id=MUM, name="妈妈", relation=Relation.parent),
    Membership(
        person_id=ME, since=date(2023, 1, 1), region="xian", status=Status.employee
    ),
    Membership(
        person_id=MUM, since=date(2023, 1, 1), region="xian", status=Status.resident
    ),
    Posting(
        person_id=ME,
        day=date(2024, 2, 1),
        kind=PostingKind.contribution,
        amount=90_000,
        month="2024-01",
    ),
    Posting(
        person_id=ME, day=date(2024, 2, 9), kind=PostingKind.contribution, amount=1_000
    ),
    Posting(person_id=ME, day=date(2024, 3, 1), kind=PostingKind.withheld, amount=-500),
    bill(date(2024, 5, 1), 3_000, 4_000, id=-10),
    bill(date(2024, 5, 9), 1_000, 0, kind=SpendingKind.pharmacy, place="B"),
    bill(date(2025, 1, 5), -3_000, -4_000, refund_of=-10),
    bill(date(2025, 7, 1), 100, 100),
    Transfer(
        owner_id=ME,
        beneficiary_id=MUM,
        day=date(2024, 6, 1),
        purpose=Purpose.resident_premium,
        amount=40_000,
    ),
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Connection]:
    clock = lambda: datetime(2025, 12, 1, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(tmp_path / "book.yibao", clock) as store:
        store.apply(Edit("import", ROWS))
        with store.read() as connection:
            yield connection


def year(book: Connection, name: str, label: str) -> YearSummary:
    person = person_named(book, name)
    assert person is not None
    return year_of(book, summary_of(book, person, AS_OF), label)


def test_postings_are_summed_by_the_month_that_they_are_for(book: Connection) -> None:
    assert year(book, "我", "2024").postings == (
        PostingSum("2024-01", PostingKind.contribution, 1, 90_000),
        PostingSum("2024-02", PostingKind.contribution, 1, 1_000),
        PostingSum("2024-03", PostingKind.withheld, 1, -500),
    )


def test_bills_are_summed_by_kind_and_place(book: Connection) -> None:
    found = year(book, "我", "2024").bills
    kind = SpendingKind
    assert found == (
        BillSum(kind.outpatient, "A", 1, 7_000, 4_000, 0, 3_000, 0, 0),
        BillSum(kind.pharmacy, "B", 1, 1_000, 0, 0, 1_000, 0, 0),
    )


@pytest.mark.parametrize("label", ["2024", "2025"])
def test_the_lists_add_up_to_both_ledgers(book: Connection, label: str) -> None:
    found = year(book, "我", label)
    account = found.account
    assert account is not None
    paid_in = sum(row.amount for row in found.postings)
    assert paid_in == account.contributed + account.interest - account.other_out
    assert sum(row.account for row in found.bills) == account.spent
    assert sum(row.amount for row in found.family) == account.family
    (limit,) = found.limits
    assert sum(row.fund for row in found.counted) == limit.used


def test_a_refund_counts_in_the_year_of_its_bill_alone(book: Connection) -> None:
    before, after = year(book, "我", "2024"), year(book, "我", "2025")
    assert [row.fund for row in before.counted] == [0]
    assert [row.used for row in before.counted] == [0]
    assert before.counted[0].times == 2
    assert after.counted == ()


def test_what_lies_after_the_last_day_is_not_listed(book: Connection) -> None:
    found = year(book, "我", "2025")
    assert found.last == AS_OF
    assert [row.account for row in found.bills] == [-3_000]


def test_a_resident_gets_the_days_of_the_limits_year(book: Connection) -> None:
    found = year(book, "妈妈", "2024")
    assert found.account is None
    assert (found.first, found.last) == (date(2024, 1, 1), date(2024, 12, 31))
    assert [use.owner for use in found.family] == ["我"]


def test_figures_are_those_of_the_rows_last_day_with_their_source(
    book: Connection,
) -> None:
    found = year(book, "我", "2024").figures
    names = [used.name for used in found]
    assert "outpatient.cap" in names
    assert "account.year_start" in names
    assert all(used.source is not None for used in found)
    assert all(used.figure.since <= date(2024, 12, 31) for used in found)
    resident = {used.name for used in year(book, "妈妈", "2024").figures}
    assert not {name for name in resident if name.startswith("account.")}


def test_an_unknown_year_is_refused(book: Connection) -> None:
    with pytest.raises(UnknownYearError):
        year(book, "我", "1999")


def test_a_year_away_and_back_lists_each_regions_own_days(tmp_path: Path) -> None:
    clock = lambda: datetime(2025, 12, 1, tzinfo=UTC)  # noqa: E731 - one line
    moves = [(date(2024, 5, 1), "taiyuan"), (date(2024, 9, 1), "xian")]
    away = [
        Membership(person_id=ME, since=day, region=region, status=Status.employee)
        for day, region in moves
    ]
    bills = [bill(date(2024, month, 5), 0, 1_00 * month) for month in (3, 6, 10)]
    printed = [
        Checkpoint(person_id=ME, day=date(2024, 6, 30), fund_ytd=6_00),
        Checkpoint(person_id=ME, day=date(2024, 12, 1), fund_ytd=13_00),
    ]
    with Store.create(tmp_path / "book.yibao", clock) as store:
        store.apply(Edit("import", [*ROWS[:4], *away, *bills, *printed]))
        with store.read() as connection:
            found = year(connection, "我", "2024")
    assert [(row.region, row.used) for row in found.counted] == [
        ("xian", 3_00),
        ("xian", 13_00),
        ("taiyuan", 6_00),
    ]
    assert found.mismatches == ()
