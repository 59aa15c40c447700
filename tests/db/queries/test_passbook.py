from datetime import date, timedelta

import pytest

from db.queries.passbook import had_passbook, passbook_of
from db.queries.summaries import policies_of
from db.rules.checks import Problem
from db.rules.codes import PostingKind, Relation, Status
from db.rules.passbook import PassbookRow
from db.rules.records import Membership, Override, Person, Posting
from db.store import Edit, Refused, Store
from tests.db.random_books import FAMILY

ME, MOTHER = 1, 2
DAY, LATER = date(2022, 5, 10), date(2024, 5, 10)


def moved(amount: int, day: date) -> Posting:
    return Posting(person_id=ME, day=day, kind=PostingKind.passbook, amount=amount)


def test_a_passbook_is_read_as_of_a_day_money_in_before_money_out(
    store: Store,
) -> None:
    store.apply(Edit("family", FAMILY))
    store.apply(Edit("rows", [moved(-30, DAY), moved(100, DAY), moved(-70, LATER)]))
    with store.read() as connection:
        found = passbook_of(connection, ME, DAY)
        assert found is not None
        assert found.rows == (PassbookRow(DAY, 100, 100), PassbookRow(DAY, -30, 70))
        whole = passbook_of(connection, ME, LATER)
        assert whole is not None
        assert whole.total == 0
        assert passbook_of(connection, ME, date(2022, 5, 9)) is None
        assert passbook_of(connection, MOTHER, LATER) is None


def test_somebody_had_a_passbook_by_region_or_by_what_is_recorded(
    store: Store,
) -> None:
    store.apply(Edit("family", FAMILY))
    with store.read() as connection:
        assert not had_passbook(connection, policies_of(connection), ME)
    store.apply(Edit("row", [moved(1, LATER)]))
    with store.read() as connection:
        assert had_passbook(connection, policies_of(connection), ME)
        assert not had_passbook(connection, policies_of(connection), MOTHER)
    store.undo()
    legacy = Override(
        region="taiyuan", figure="account.legacy", since=DAY, value="passbook"
    )
    store.apply(Edit("figure", [legacy]))
    with store.read() as connection:
        assert had_passbook(connection, policies_of(connection), ME)
        assert not had_passbook(connection, policies_of(connection), MOTHER)


@pytest.mark.parametrize(
    ("region", "first"),
    [("beijing", date(2022, 9, 1)), ("tianjin", date(2022, 1, 1))],
)
def test_shipped_passbooks_end_on_the_day_of_their_region(
    store: Store, region: str, first: date
) -> None:
    me = Person(id=-1, name="我", relation=Relation.self)
    insured = Membership(
        person_id=-1, since=date(2015, 1, 1), region=region, status=Status.employee
    )
    store.apply(Edit("first_start", [me, insured]))
    store.apply(Edit("row", [moved(100, first - timedelta(days=1))]))
    store.apply(Edit("row", [moved(-40, first)]))
    with pytest.raises(Refused) as caught:
        store.apply(Edit("row", [moved(100, first)]))
    assert caught.value.problems == ((0, Problem("day", "passbook_ended", first)),)
