"""A visit reckoned on what a book holds."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import Connection
from db.queries.estimates import estimate_of, situation_on
from db.queries.people import people, person_named
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, Status
from db.rules.records import (
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.rules.reimbursement import Estimate, Visit
from db.store import Edit, Store
from tests.db.random_books import FAMILY, FIRST, ME, SISTER, clock, families

MAY = date(2023, 5, 15)


@contextmanager
def book(rows: Sequence[Record]) -> Iterator[Connection]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            yield connection


def visit(
    day: date = MAY, eligible: int = 500_00, tier: str = "三级", total: int = 0
) -> Visit:
    return Visit(day=day, tier=tier, eligible=eligible, total=total or eligible)


def bill(day: date, fund: int, eligible: int, **more: object) -> Spending:
    values: dict[str, object] = {
        "person_id": ME,
        "kind": SpendingKind.outpatient,
        "tier": "三级",
        "total": eligible,
        "cash": eligible - fund,
    }
    return Spending(day=day, fund=fund, **(values | more))  # type: ignore[arg-type]  # by name


def reckoned(rows: Sequence[Record], wanted: Visit, name: str = "我") -> Estimate:
    with book([*FAMILY, *rows]) as connection:
        person = person_named(connection, name)
        assert person is not None
        found = estimate_of(connection, person, wanted)
    assert found is not None
    return found


def test_an_empty_book_has_the_whole_limit() -> None:
    found = reckoned([], visit())
    assert (found.region, found.status) == ("xian", Status.employee)
    assert (found.deductible, found.fund, found.cash) == (200_00, 150_00, 350_00)
    assert (found.deductible_left, found.limit_left) == (0, 1850_00)


def test_bills_of_the_day_itself_come_before_the_visit() -> None:
    found = reckoned([bill(MAY, 0, 150_00)], visit())
    assert (found.deductible, found.fund) == (50_00, 225_00)


def test_bills_after_the_visit_do_not_exist_for_it() -> None:
    later = bill(date(2023, 5, 16), 900_00, 2000_00)
    assert reckoned([later], visit()) == reckoned([], visit())


def test_bills_of_the_year_before_do_not_count() -> None:
    before = bill(date(2022, 12, 31), 900_00, 2000_00)
    assert reckoned([before], visit()) == reckoned([], visit())


def test_a_refund_gives_back_what_its_bill_had_used() -> None:
    paid = bill(date(2023, 3, 1), 900_00, 2000_00, id=-9)
    back = bill(
        date(2023, 4, 1), -900_00, -2000_00, total=-2000_00, cash=-1100_00, refund_of=-9
    )
    assert reckoned([paid, back], visit()) == reckoned([], visit())
    meanwhile = visit(date(2023, 3, 31))
    assert reckoned([paid, back], meanwhile) == reckoned([paid], meanwhile)


def test_another_region_begins_with_its_own_whole_limit() -> None:
    used = bill(date(2024, 3, 1), 900_00, 2000_00)
    found = reckoned([used], visit(date(2024, 8, 1), tier="一类"))
    assert (found.region, found.status) == ("taiyuan", Status.retiree)
    assert (found.deductible, found.fund) == (80_00, 252_00)
    assert found.limit_left == 3000_00 - 252_00


def test_the_account_pays_as_far_as_it_goes() -> None:
    opening = Posting(
        person_id=ME, day=date(2023, 1, 1), kind=PostingKind.opening, amount=100_00
    )
    found = reckoned([opening], visit(total=600_00))
    assert (found.fund, found.account, found.cash) == (150_00, 100_00, 350_00)


def test_a_resident_has_no_account_and_pays_cash() -> None:
    found = reckoned([], visit(eligible=100_00), "妈妈")
    assert (found.account, found.cash) == (0, 100_00 - found.fund)
    assert "account" not in {step.code for step in found.steps}


def test_the_users_own_figure_comes_before_the_packs() -> None:
    own = Override(
        region="xian", figure="outpatient.deductible", since=MAY, value="100.00"
    )
    found = reckoned([own], visit())
    used = [step.figure for step in found.steps if step.code == "deductible"]
    assert found.deductible == 100_00
    assert used[0] is not None
    assert (used[0].figure.own, used[0].source) == (True, None)


def test_nobody_reckons_for_days_before_the_first_membership() -> None:
    with book(FAMILY) as connection:
        person = person_named(connection, "我")
        assert person is not None
        assert estimate_of(connection, person, visit(date(2019, 12, 31))) is None


def test_a_region_without_figures_names_what_is_missing() -> None:
    moved = Membership(
        person_id=ME, since=date(2025, 1, 1), region="custom", status=Status.employee
    )
    found = reckoned([moved], visit(date(2025, 2, 1)))
    assert found.unknown == ("outpatient.kind", "outpatient.deductible_kind")


def test_what_relatives_paid_does_not_use_up_the_deductible() -> None:
    shared: list[Record] = [
        bill(date(2023, 2, 1), 0, 150_00, id=-9, cash=90_00),
        Transfer(
            owner_id=SISTER,
            beneficiary_id=ME,
            day=date(2023, 2, 1),
            purpose=Purpose.bill,
            amount=60_00,
            spending_id=-9,
        ),
    ]
    assert reckoned(shared, visit()).deductible == 110_00


days = st.dates(date(2021, 1, 1), date(2026, 6, 1))
amounts = st.integers(0, 5000_00)
tiers = st.sampled_from(["", "一级", "三级", "一类"])


@settings(max_examples=15)
@given(families(), days, days, amounts, tiers)
def test_a_known_summary_spares_reading_and_changes_nothing(
    rows: list[Record], day: date, as_of: date, eligible: int, tier: str
) -> None:
    wanted = visit(day, eligible, tier)
    with book(rows) as connection:
        for person in people(connection):
            known = summary_of(connection, person, as_of)
            plain = estimate_of(connection, person, wanted)
            assert estimate_of(connection, person, wanted, known) == plain


@settings(max_examples=15)
@given(families(), days, amounts, tiers)
def test_the_counters_are_those_of_the_limit_row(
    rows: list[Record], day: date, eligible: int, tier: str
) -> None:
    wanted = visit(day, 0, tier, eligible)
    with book(rows) as connection:
        for person in people(connection):
            found = estimate_of(connection, person, wanted)
            summary = summary_of(connection, person, day)
            row = [r for r in summary.limits if r.holds(day)][-1:]
            if found is None or not row:
                continue
            assert found.limit_left == row[0].left
            if row[0].deductible is not None:
                left = max(0, row[0].deductible - row[0].deductible_used)
                assert found.deductible_left == left
            if summary.account is not None:
                balance = summary.account.days[-1].total if summary.account.days else 0
                assert found.account == min(eligible, max(0, balance))


@settings(max_examples=10)
@given(families(), days, amounts)
def test_what_comes_later_never_changes_an_estimate(
    rows: list[Record], day: date, eligible: int
) -> None:
    later = [
        r for r in rows if isinstance(r, Posting | Spending | Transfer) and r.day > day
    ]
    gone = {id(row) for row in later}
    refunds = {r.id for r in later if isinstance(r, Spending)}
    assert all(
        getattr(r, "refund_of", None) not in refunds or id(r) in gone for r in rows
    )
    earlier = [row for row in rows if id(row) not in gone]
    wanted = visit(day, eligible, "三级")
    with book(rows) as one, book(earlier) as other:
        for person in people(one):
            same = person_named(other, person.name)
            assert same is not None
            assert estimate_of(one, person, wanted) == estimate_of(other, same, wanted)


@settings(max_examples=10)
@given(families(), days, amounts, st.integers(1, 900_00))
def test_a_bill_paid_from_the_account_alone_changes_no_fund_payment(
    rows: list[Record], day: date, eligible: int, paid: int
) -> None:
    drug = Spending(
        person_id=ME,
        day=max(FIRST, min(day, date(2025, 12, 31))),
        kind=SpendingKind.pharmacy,
        total=paid,
        account=paid,
    )
    wanted = visit(day, eligible, "三级")
    with book(rows) as one, book([*rows, drug]) as other:
        me, same = person_named(one, "我"), person_named(other, "我")
        assert me is not None
        assert same is not None
        before, after = (
            estimate_of(one, me, wanted),
            estimate_of(other, same, wanted),
        )
        assert before is not None
        assert after is not None
        assert (before.fund, before.deductible) == (after.fund, after.deductible)


@settings(max_examples=10)
@given(families(), days)
def test_another_start_of_the_limit_year_changes_no_balance(
    rows: list[Record], day: date
) -> None:
    moved = [
        Override(
            region=region,
            figure="limit.year_start",
            since=date(2021, 1, 1),
            value="04-01",
        )
        for region in ("xian", "taiyuan", "shanghai")
    ]
    with book(rows) as one, book([*rows, *moved]) as other:
        for person in people(one):
            same = person_named(other, person.name)
            assert same is not None
            assert (
                summary_of(one, person, day).account
                == summary_of(other, same, day).account
            )


def test_somebody_not_yet_kept_cannot_be_asked_about() -> None:
    nobody = Person(name="新人", relation=Relation.other)
    with book(FAMILY) as connection, pytest.raises(ValueError, match="新人"):
        estimate_of(connection, nobody, visit())


def test_one_situation_reckons_every_tier_of_its_day_and_no_other_day() -> None:
    with book(FAMILY) as connection:
        me = next(iter(people(connection)))
        situation = situation_on(connection, me, MAY)
        assert situation is not None
        assert situation.tiers
        for tier in situation.tiers:
            wanted = visit(tier=tier)
            assert situation.reckon(wanted) == estimate_of(connection, me, wanted)
        with pytest.raises(ValueError, match="2023"):
            situation.reckon(visit(date(2023, 5, 16)))
