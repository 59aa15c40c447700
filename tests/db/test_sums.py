"""Sums made by the database against a plain fold over the rows, day by day."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from db.queries.people import people
from db.queries.statements import year_of
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Purpose, SpendingKind
from db.rules.records import (
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.rules.summary import Summary
from db.store import Edit, Store
from tests.db.random_books import (
    FAMILY,
    FIRST,
    ME,
    MOTHER,
    SISTER,
    clock,
    families,
    passbooks,
)

NAMES = {ME: "我", MOTHER: "妈妈", SISTER: "姐姐"}


def summaries(rows: Sequence[Record], as_of: date) -> dict[str, Summary]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            found = [
                summary_of(connection, person, as_of) for person in people(connection)
            ]
    return {summary.person.name: summary for summary in found}


def in_and_out(rows: Sequence[Record], who: int, day: date) -> tuple[int, int]:
    """Add up what came into and went out of an account on one day, row by row."""
    moved = []
    for row in rows:
        if isinstance(row, Posting) and (row.person_id, row.day) == (who, day):
            moved += [row.amount] * (row.kind is not PostingKind.passbook)
        if isinstance(row, Spending) and (row.person_id, row.day) == (who, day):
            moved.append(-row.account)
        if isinstance(row, Transfer) and row.owner_id == who:
            moved += [-row.amount] * (row.day == day)
            moved += [row.amount] * (row.returned_on == day)
    return sum(m for m in moved if m > 0), -sum(m for m in moved if m < 0)


def balances(rows: Sequence[Record], who: int, until: date) -> dict[date, int]:
    total, found = 0, {}
    day = FIRST
    while day <= until:
        into, out = in_and_out(rows, who, day)
        total += into - out
        found[day] = total
        day += timedelta(days=1)
    return found


@settings(max_examples=20)
@given(families(), st.dates(FIRST, date(2026, 6, 1)))
def test_balances_equal_a_plain_fold(rows: list[Record], as_of: date) -> None:
    found = summaries(rows, as_of)
    for who, name in NAMES.items():
        account = found[name].account
        if who == MOTHER:
            assert account is None
            continue
        assert account is not None
        by_day = balances(rows, who, as_of)
        assert {d.day: d.total for d in account.days}.items() <= by_day.items()
        for year in account.years:
            assert year.closing == by_day[min(year.year.end, as_of)]
            assert year.closing == (
                year.opening + year.contributed + year.interest + year.other_in
            ) - (year.spent + year.family + year.other_out)


@settings(max_examples=20)
@given(families(6), st.lists(passbooks, min_size=1), st.dates(FIRST, date(2026, 6, 1)))
def test_passbook_money_changes_no_balance_and_no_limit(
    rows: list[Record], more: list[Posting], as_of: date
) -> None:
    before, after = summaries(rows, as_of), summaries([*rows, *more], as_of)
    for who, name in NAMES.items():
        own = [
            row.amount
            for row in [*rows, *more]
            if isinstance(row, Posting)
            and (row.kind, row.person_id) == (PostingKind.passbook, who)
            and row.day <= as_of
        ]
        kept = after[name].passbook
        assert (kept.total if kept else 0) == sum(own)
        assert (kept is None) == (not own)
        assert replace(after[name], passbook=None) == replace(
            before[name], passbook=None
        )


@settings(max_examples=20)
@given(families(), st.dates(FIRST, date(2026, 6, 1)))
def test_categories_equal_plain_sums(rows: list[Record], as_of: date) -> None:
    account = summaries(rows, as_of)["我"].account
    assert account is not None
    mine = [r for r in rows if getattr(r, "person_id", None) == ME]
    postings = [r for r in mine if isinstance(r, Posting) and r.day <= as_of]
    bills = [r for r in mine if isinstance(r, Spending) and r.day <= as_of]
    sent = [r for r in rows if isinstance(r, Transfer) and r.owner_id == ME]
    back = [t.amount for t in sent if t.returned_on and t.returned_on <= as_of]

    def of(*kinds: PostingKind) -> int:
        return sum(p.amount for p in postings if p.kind in kinds)

    kind = PostingKind
    corrections = [p.amount for p in postings if p.kind is kind.correction]
    assert sum(y.contributed for y in account.years) == of(
        kind.contribution, kind.prepaid, kind.back_pay, kind.claw_back
    )
    assert sum(y.interest for y in account.years) == of(kind.interest)
    assert sum(y.spent for y in account.years) == sum(b.account for b in bills)
    assert sum(y.family for y in account.years) == sum(
        t.amount for t in sent if t.day <= as_of
    )
    assert sum(y.other_in for y in account.years) == of(kind.moved_in) + sum(
        [*back, *(c for c in corrections if c > 0)]
    )
    assert sum(y.other_out for y in account.years) == -of(
        kind.withheld, kind.moved_out
    ) - sum(c for c in corrections if c < 0)


@settings(max_examples=20)
@given(families(), st.dates(FIRST, date(2026, 6, 1)))
def test_use_of_the_limit_equals_a_plain_sum(rows: list[Record], as_of: date) -> None:
    found = summaries(rows, as_of)
    bills = {r.id: r for r in rows if isinstance(r, Spending)}
    for who, name in NAMES.items():
        for row in found[name].limits:
            used = 0
            for bill in bills.values():
                original = bills[bill.refund_of] if bill.refund_of else bill
                said = original.counts_toward_limit
                counted = original.kind.counts_by_itself if said is None else said
                mine = bill.person_id == who and bill.day <= as_of
                if mine and counted and row.holds(original.day):
                    used += bill.fund
            assert row.kind != "expense_band"
            assert row.used == row.fund == used


@settings(max_examples=20)
@given(families(), st.dates(FIRST, date(2026, 6, 1)))
def test_wallet_money_is_in_transit_until_it_is_back(
    rows: list[Record], as_of: date
) -> None:
    account = summaries(rows, as_of)["我"].account
    assert account is not None
    moves = [r for r in rows if isinstance(r, Posting) and r.person_id == ME]
    if not account.years or any(p.kind is PostingKind.moved_out for p in moves):
        return
    waiting = [
        t.amount
        for t in rows
        if isinstance(t, Transfer)
        and (t.owner_id, t.purpose) == (ME, Purpose.wallet)
        and t.day <= as_of
        and t.state != "accepted"
        and (t.returned_on is None or t.returned_on > as_of)
    ]
    assert account.years[-1].in_transit == sum(waiting)


@settings(max_examples=10)
@given(families(), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows: list[Record], dice: object) -> None:
    kept = [r for r in rows if isinstance(r, Person)]
    shuffled = [r for r in rows if not isinstance(r, Person)]
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random
    as_of = date(2026, 1, 1)
    assert summaries([*kept, *shuffled], as_of) == summaries(rows, as_of)


@settings(max_examples=20)
@given(families(), st.dates(FIRST, date(2026, 6, 1)))
def test_the_last_use_of_a_statement_is_that_of_the_limit(
    rows: list[Record], as_of: date
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            for person in people(connection):
                found = summary_of(connection, person, as_of)
                for label in found.labels:
                    year = year_of(connection, found, label)
                    last = {row.region: row.used for row in year.counted}
                    for limit in year.limits:
                        assert last.get(limit.region, 0) == limit.used


def thirds(eligible: int, deductible: int | None) -> list[Record]:
    """Make a bill of 300.00 that three refunds give back whole."""
    bill = Spending(
        id=-1,
        person_id=MOTHER,
        day=date(2024, 3, 5),
        kind=SpendingKind.outpatient,
        total=300_00,
        fund=300_00,
        eligible=eligible,
        deductible=deductible,
    )
    parts = [
        Spending(
            id=-n,
            person_id=MOTHER,
            day=date(2024, 4, n),
            kind=SpendingKind.outpatient,
            total=-100_00,
            fund=-100_00,
            refund_of=-1,
        )
        for n in (2, 3, 4)
    ]
    return [*FAMILY, bill, *parts]


def test_a_bill_refunded_in_parts_leaves_exactly_nothing() -> None:
    for printed in (None, 50_01):
        rows = [
            *thirds(100_01, printed),
            Override(
                region="xian",
                figure="outpatient.kind",
                since=date(2020, 1, 1),
                value="expense_band",
            ),
        ]
        found = summaries(rows, date(2024, 4, 3))["妈妈"].limits[-1]
        assert found.used == 100_01 - 66_67
        found = summaries(rows, date(2024, 12, 31))["妈妈"].limits[-1]
        assert (found.used, found.fund, found.deductible_used) == (0, 0, 0)
