from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.connection import Connection
from db.queries.credits import credits_of
from db.queries.interest import interest_of
from db.queries.people import person_named
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Relation, SpendingKind, Status
from db.rules.continuity import Coverage
from db.rules.credits import Credit, draft
from db.rules.interest import Interest
from db.rules.participation import FundInGap
from db.rules.records import Membership, Override, Person, Posting, Spending
from db.rules.summary import Summary
from db.store import Edit, Store

ME = -1
KIND = PostingKind
AS_OF = date(2025, 6, 20)


def posting(
    day: date, kind: PostingKind, amount: int, month: str | None = None
) -> Posting:
    return Posting(person_id=ME, day=day, kind=kind, amount=amount, month=month)


def own(figure: str, value: str) -> Override:
    return Override(region="xian", figure=figure, since=date(2020, 1, 1), value=value)


ROWS = (
    Person(id=ME, name="我", relation=Relation.self, born=date(1980, 1, 1)),
    Membership(
        person_id=ME,
        since=date(2024, 1, 1),
        region="xian",
        status=Status.employee,
        base=6000_00,
    ),
    own("account.rate", "0.02"),
    posting(date(2025, 1, 10), KIND.contribution, 120_00),
    posting(date(2025, 2, 10), KIND.contribution, 60_00, "2025-02"),
    posting(date(2025, 3, 10), KIND.back_pay, 60_00, "2025-02"),
    posting(date(2025, 3, 10), KIND.contribution, 120_00),
    posting(date(2025, 3, 10), KIND.withheld, -5_00),
    posting(date(2025, 4, 10), KIND.contribution, 100_00, "2025-04"),
    posting(date(2025, 6, 30), KIND.back_pay, 120_00, "2025-05"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = lambda: datetime(2026, 6, 1, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(tmp_path / "book.yibao", clock) as made:
        made.apply(Edit("import", ROWS))
        yield made


def me(book: Connection) -> Person:
    person = person_named(book, "我")
    assert person is not None
    return person


def strip(store: Store, as_of: date = AS_OF) -> dict[str, Credit]:
    with store.read() as book:
        return {row.month: row for row in credits_of(book, me(book), as_of)}


def summary(store: Store, as_of: date) -> Summary:
    with store.read() as book:
        return summary_of(book, me(book), as_of)


def test_the_strip_shows_what_became_of_each_of_twelve_months(store: Store) -> None:
    found = strip(store)
    assert min(found) == "2024-07"
    assert {month: row.state for month, row in found.items() if month > "2025"} == {
        "2025-01": "arrived",
        "2025-02": "arrived",
        "2025-03": "arrived",
        "2025-04": "different",
        "2025-05": "missing",
        "2025-06": "due",
    }
    assert found["2025-02"].day == date(2025, 3, 10)
    assert found["2025-05"].expected == 120_00


def test_what_came_after_the_day_is_not_known_on_it(store: Store) -> None:
    assert strip(store, date(2025, 6, 30))["2025-05"].state == "arrived"


def test_recording_the_missing_one_makes_it_arrive(store: Store) -> None:
    with store.read() as book:
        number = me(book).id
    assert number is not None
    store.apply(Edit("add", [draft(strip(store)["2025-05"], number, AS_OF)]))
    assert strip(store)["2025-05"].state == "arrived"


def test_a_settlement_ends_what_is_expected(store: Store) -> None:
    store.apply(Edit("add", [posting_of(store, date(2026, 2, 3), -400_00)]))
    found = strip(store, date(2026, 5, 31))
    assert list(found)[-1] == "2026-02"
    covered = summary(store, date(2026, 5, 31)).coverage
    assert covered[-1].until is None
    assert covered[-1].since <= date(2026, 2, 3)


def posting_of(store: Store, day: date, amount: int) -> Posting:
    with store.read() as book:
        number = me(book).id
    assert number is not None
    return Posting(person_id=number, day=day, kind=KIND.settlement, amount=amount)


def test_waiting_follows_the_users_own_figures(store: Store) -> None:
    """Paid in January 2025, then for 2025-09 after a gap of June to August."""
    with store.read() as book:
        number = me(book).id
    assert number is not None
    paid = Posting(
        person_id=number, day=date(2025, 9, 10), kind=KIND.contribution, amount=120_00
    )
    bill = Spending(
        person_id=number,
        day=date(2025, 7, 5),
        kind=SpendingKind.outpatient,
        total=300_00,
        fund=200_00,
        cash=100_00,
    )
    rules = [own("continuity.grace", "2"), own("continuity.waiting", "3")]
    store.apply(Edit("add", [paid, bill, *rules]))
    found = summary(store, date(2025, 9, 30))
    assert [row for row in found.coverage if row.since >= date(2025, 5, 1)] == [
        Coverage("continuous_again", date(2025, 5, 1), date(2025, 5, 31), 1),
        Coverage("gap", date(2025, 6, 1), date(2025, 8, 31), 3),
        Coverage("waiting", date(2025, 9, 1), date(2025, 11, 30), 3),
    ]
    assert found.fund_in_gap == (
        FundInGap(date(2025, 6, 1), date(2025, 8, 31), 1, 200_00),
    )
    assert [row.fund for row in found.limits if row.year.label == "2025"] == [200_00]


def interest(store: Store, as_of: date) -> tuple[Interest, ...]:
    with store.read() as book:
        return interest_of(book, summary_of(book, me(book), as_of))


def test_interest_is_estimated_where_a_method_is_known(store: Store) -> None:
    assert interest(store, AS_OF) == ()
    store.apply(Edit("add", [own("interest.method", "daily_product")]))
    (found,) = interest(store, date(2025, 2, 10))
    # 120.00 from 10 January for 31 days, then 180.00 for one day, at 0.35 %.
    assert found.sum_current == 120_00 * 31 + 180_00
    assert (found.current, found.prior) == (4, 0)
    assert [used.name for used in found.figures] == [
        "interest.method",
        "interest.rate_current",
        "interest.rate_prior",
        "interest.days",
        "interest.stops_in_gap",
    ]


def test_a_gap_stops_interest_only_where_the_region_says_so(store: Store) -> None:
    store.apply(Edit("add", [own("interest.method", "daily_product")]))
    (whole,) = interest(store, AS_OF)
    store.apply(Edit("add", [own("interest.stops_in_gap", "yes")]))
    (stopped,) = interest(store, AS_OF)
    # 455.00 from 1 May, the first day without a credit, to 20 June.
    assert whole.sum_current - stopped.sum_current == 455_00 * (31 + 20)


def test_the_bureaus_interest_leaves_its_year_without_an_estimate(store: Store) -> None:
    with store.read() as book:
        number = me(book).id
    assert number is not None
    posted = Posting(
        person_id=number, day=date(2025, 12, 31), kind=KIND.interest, amount=1_00
    )
    store.apply(Edit("add", [posted, own("interest.method", "daily_product")]))
    found = interest(store, date(2026, 3, 31))
    assert [row.year.label for row in found] == ["2026"]
