"""What an estimate of an account is made of, read from a real book."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.queries.forecast import forecast_of, spent_by_month
from db.queries.people import person_named
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Relation, SpendingKind, Status
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import Forecast
from db.rules.records import Membership, Override, Person, Posting, Record, Spending
from db.store import Edit, Store

ME = -1
AS_OF = date(2025, 6, 20)


def posting(day: date, kind: PostingKind, amount: int) -> Posting:
    return Posting(person_id=ME, day=day, kind=kind, amount=amount)


def bill(number: int, day: date, account: int, back: int | None = None) -> Spending:
    return Spending(
        id=number,
        person_id=ME,
        day=day,
        kind=SpendingKind.pharmacy,
        total=account,
        account=account,
        refund_of=back,
    )


ROWS: tuple[Record, ...] = (
    Person(id=ME, name="我", relation=Relation.self, born=date(1980, 1, 1)),
    Membership(
        person_id=ME,
        since=date(2024, 1, 1),
        region="xian",
        status=Status.employee,
        base=6000_00,
    ),
    Override(
        region="xian", figure="account.rate", since=date(2020, 1, 1), value="0.02"
    ),
    posting(date(2024, 1, 1), PostingKind.opening, 1000_00),
    posting(date(2025, 6, 10), PostingKind.contribution, 120_00),
    bill(-10, date(2025, 2, 3), 360_00),
    bill(-11, date(2025, 3, 3), -120_00, back=-10),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = lambda: datetime(2026, 6, 1, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(tmp_path / "book.yibao", clock) as made:
        made.apply(Edit("import", ROWS))
        yield made


def estimated(store: Store, as_of: date = AS_OF) -> Forecast | None:
    with store.read() as book:
        person = person_named(book, "我")
        assert person is not None
        return forecast_of(book, summary_of(book, person, as_of))


def test_credits_and_bills_lead_from_todays_balance_to_the_years_end(
    store: Store,
) -> None:
    found = estimated(store)
    assert found is not None
    assert found.start == (AS_OF, 880_00)
    assert [credit.day for credit in found.coming] == [
        date(2025, month, 10) for month in range(7, 13)
    ]
    assert (found.spending, found.months) == (20_00, 12)
    # Ten of thirty days of June, then six whole months.
    assert found.end.total == 880_00 + 6 * 120_00 - 20_00 // 3 - 1 - 6 * 20_00


def test_a_settled_account_and_the_last_day_of_a_year_have_no_estimate(
    store: Store,
) -> None:
    assert estimated(store, date(2025, 12, 31)) is None
    with store.read() as book:
        person = person_named(book, "我")
    assert person is not None
    assert person.id is not None
    closed = Posting(
        person_id=person.id,
        day=date(2025, 6, 15),
        kind=PostingKind.settlement,
        amount=-880_00,
    )
    store.apply(Edit("add", [closed]))
    assert estimated(store) is None


def test_refunds_are_taken_off_in_their_own_month() -> None:
    flows = (
        Flow(date(2025, 1, 5), FlowKind.spent, 50),
        Flow(date(2025, 2, 5), FlowKind.refunded, 20, date(2025, 1, 5)),
        Flow(date(2025, 2, 9), FlowKind.shared, 99),
    )
    assert spent_by_month(flows) == {"2025-01": 50, "2025-02": -20}
