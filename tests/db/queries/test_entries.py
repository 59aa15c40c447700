from datetime import date

import pytest

from db.queries import bills, entries, family, people, summaries
from db.queries.entries import Filter
from db.queries.entries.entry import LISTED
from db.queries.rows import read_one, without_id
from db.queries.sums import recorded
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, TransferState
from db.rules.records import Override, Person, Posting, Record, Spending, Transfer
from db.store import Edit, Store
from tests.db.random_books import FAMILY, ME, MOTHER

DAY = date(2024, 3, 5)
ROWS: list[Record] = [
    Posting(person_id=ME, day=DAY, kind=PostingKind.contribution, amount=500),
    Spending(
        id=-1,
        person_id=MOTHER,
        day=date(2024, 3, 6),
        kind=SpendingKind.pharmacy,
        place="药店",
        total=100,
        cash=20,
        receipt="M1",
    ),
    Spending(
        person_id=ME,
        day=date(2024, 3, 6),
        kind=SpendingKind.outpatient,
        total=100,
        fund=60,
        account=40,
    ),
    Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2024, 3, 6),
        purpose=Purpose.bill,
        amount=80,
        spending_id=-1,
    ),
    Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2024, 3, 7),
        purpose=Purpose.wallet,
        amount=70,
        state=TransferState.returned,
        returned_on=date(2024, 4, 1),
    ),
]


@pytest.fixture
def book(store: Store) -> Store:
    store.apply(Edit("all", [*FAMILY, *ROWS]))
    return store


def test_the_newest_entries_come_first(book: Store) -> None:
    with book.read() as connection:
        found = entries.page(connection, Filter(), 10)
        oldest = list(entries.oldest_first(connection, Filter()))
        assert entries.count(connection, Filter()) == 5
    assert [(e.kind, e.code, e.day.day, e.balance, e.fund) for e in found] == [
        ("transfer", "wallet", 7, 0, 0),
        ("transfer", "bill", 6, -80, 0),
        ("spending", "outpatient", 6, -40, 60),
        ("spending", "pharmacy", 6, 0, 0),
        ("posting", "contribution", 5, 500, 0),
    ]
    shown = len(LISTED)
    assert [one[:shown] for one in oldest] == [one[:shown] for one in found[::-1]]


def test_pages_follow_one_another(book: Store) -> None:
    with book.read() as connection:
        whole = entries.page(connection, Filter(), 10)
        parts = [entries.page(connection, Filter(), 2, offset) for offset in (0, 2, 4)]
    assert [entry for part in parts for entry in part] == whole


def test_a_filter_leaves_a_persons_entries_of_a_period(book: Store) -> None:
    hers = Filter(person_id=2, first=date(2024, 3, 6), last=date(2024, 3, 6))
    with book.read() as connection:
        found = entries.page(connection, hers, 10)
        assert entries.count(connection, hers) == len(found) == 2
    assert {(e.kind, e.person, e.other, e.place) for e in found} == {
        ("spending", "妈妈", "", "药店"),
        ("transfer", "我", "妈妈", ""),
    }


def test_family_uses_are_summed_by_purpose(book: Store) -> None:
    with book.read() as connection:
        found = family.family_uses(connection, DAY, date(2024, 3, 31))
        later = family.family_uses(connection, DAY, date(2024, 4, 1), 2)
        nobody = family.family_uses(connection, DAY, date(2024, 4, 1), 3)
    assert [
        (u.owner, u.beneficiary, u.purpose, u.amount, u.returned) for u in found
    ] == [
        ("我", "妈妈", "bill", 80, 0),
        ("我", "妈妈", "wallet", 70, 0),
    ]
    assert later[1].returned == 70
    assert nobody == ()


def test_bills_are_found_by_their_receipt(book: Store) -> None:
    with book.read() as connection:
        assert bills.receipts(connection, 2) == {"M1": 1}
        assert bills.holder_of(connection, 2, "M1") == 1
        assert bills.holder_of(connection, 2, "M2") is None
        (paid,) = bills.transfers_of(connection, 1)
        bill = read_one(connection, Spending, 1)
        assert bill is not None
        assert not bills.receipt_taken(connection, bill)
        assert bills.receipt_taken(connection, without_id(bill))
        assert bills.refunds_of(connection, 1) == ()
    assert paid.amount == 80


def test_refunds_are_found_by_their_bill(book: Store) -> None:
    back = Spending(
        person_id=2,
        day=date(2024, 5, 1),
        kind=SpendingKind.pharmacy,
        total=-20,
        cash=-20,
        refund_of=1,
    )
    book.apply(Edit("refund", [back]))
    with book.read() as connection:
        (found,) = bills.refunds_of(connection, 1)
    assert without_id(found) == back


def test_the_keeper_of_the_book_comes_first(store: Store) -> None:
    store.apply(Edit("all", [FAMILY[1], FAMILY[2], FAMILY[0]]))
    with store.read() as connection:
        found = people.people(connection)
    assert [p.name for p in found] == ["我", "妈妈", "姐姐"]


def test_facts_know_account_and_closing(book: Store) -> None:
    end = Posting(
        person_id=1, day=date(2026, 1, 1), kind=PostingKind.settlement, amount=-1
    )
    book.apply(Edit("end", [end]))
    with book.read() as connection:
        me, mother, _sister = people.people(connection)
        mine, hers = people.facts(connection, me), people.facts(connection, mother)
        assert people.person_named(connection, "谁") is None
    assert (mine.account_since, mine.closed_on) == (date(2020, 1, 1), date(2026, 1, 1))
    assert (hers.account_since, hers.closed_on) == (None, None)


def test_a_person_who_is_not_kept_has_nothing_to_read(book: Store) -> None:
    stranger = Person(name="谁", relation=Relation.other)
    with book.read() as connection:
        with pytest.raises(ValueError, match="谁"):
            people.facts(connection, stranger)
        with pytest.raises(ValueError, match="谁"):
            recorded(connection, stranger, DAY)


def test_own_figures_stand_over_those_of_the_region(book: Store) -> None:
    own = Override(region="xian", figure="outpatient.cap", since=DAY, value="1.00")
    book.apply(Edit("own", [own]))
    with book.read() as connection:
        policy = summaries.policies_of(connection)("xian")
        assert people.overrides(connection) == people.overrides(connection, "xian")
        assert people.overrides(connection, "taiyuan") == ()
        figure = policy.find("outpatient.cap", day=DAY, status="employee")
    assert figure is not None
    assert (figure.fen, figure.own) == (1_00, True)


def test_a_region_that_is_no_longer_known_has_no_figures(book: Store) -> None:
    with book.read() as connection:
        policy = summaries.policies_of(connection)("atlantis")
    assert policy.figures == {}
    assert policy.year_start("account.year_start", DAY) == (1, 1)
