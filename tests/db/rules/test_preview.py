from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.rules.balance import Account, DayBalance
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, TransferState
from db.rules.limit import LimitYear
from db.rules.preview import (
    as_counted,
    balance_after,
    balance_now,
    counts,
    effect,
    limit_after,
    limit_on,
)
from db.rules.records import Person, Posting, Spending, Transfer
from db.rules.summary import Summary
from db.rules.years import Year

TODAY = date(2025, 6, 15)
ME = Person(id=1, name="我", relation=Relation.self)
MARCH = date(2025, 3, 5)
YEAR = Year(date(2025, 1, 1), date(2025, 12, 31), "2025")

bill = Spending(
    person_id=1,
    day=MARCH,
    kind=SpendingKind.outpatient,
    total=500_00,
    fund=150_00,
    account=350_00,
)
credit = Posting(person_id=1, day=MARCH, kind=PostingKind.contribution, amount=120_00)
shared = Transfer(
    owner_id=1, beneficiary_id=2, day=MARCH, purpose=Purpose.wallet, amount=80_00
)
row = LimitYear(
    year=YEAR,
    region="xian",
    kind="fund_cap",
    first=YEAR.start,
    last=TODAY,
    cap=2000_00,
    used=500_00,
    left=1500_00,
    over=0,
    lapsed=None,
    deductible=200_00,
    deductible_used=200_00,
    fund=500_00,
    steps=(),
)


def summary(*, balance: int | None) -> Summary:
    days = () if balance is None else (DayBalance(MARCH, balance, 0),)
    account = Account((), days)
    return Summary(ME, TODAY, account, (), (), ())


def test_each_row_moves_the_account_of_its_own_person() -> None:
    assert [effect(r, 1) for r in (credit, bill, shared)] == [120_00, -350_00, -80_00]
    assert [effect(r, 2) for r in (credit, bill, shared)] == [0, 0, 0]


def test_money_that_came_back_has_moved_nothing() -> None:
    back = replace(shared, state=TransferState.returned, returned_on=date(2025, 3, 6))
    assert effect(back, 1) == 0
    assert effect(back, 1, until=MARCH) == -80_00


def test_account_that_never_moved_holds_nothing() -> None:
    assert balance_now(summary(balance=None)) == 0


def test_person_without_account_has_no_balance() -> None:
    without = replace(summary(balance=0), account=None)
    assert balance_now(without) is None
    assert balance_after(without, [bill]) is None


def test_changed_row_replaces_what_it_did_before() -> None:
    now = replace(bill, account=300_00)
    assert balance_after(summary(balance=1000_00), [now], [bill]) == 1050_00


def test_row_dated_ahead_was_not_in_the_balance_yet() -> None:
    ahead = replace(bill, day=date(2025, 7, 1))
    assert balance_after(summary(balance=1000_00), [ahead], [ahead]) == 650_00


@given(st.integers(1, 10**9), st.integers(-(10**9), 10**9))
def test_unchanged_row_leaves_the_balance(account: int, balance: int) -> None:
    same = replace(bill, account=account)
    assert balance_after(summary(balance=balance), [same], [same]) == balance


def test_pharmacy_counts_only_if_somebody_says_so() -> None:
    pharmacy = replace(bill, kind=SpendingKind.pharmacy)
    assert not counts(pharmacy)
    assert counts(replace(pharmacy, counts_toward_limit=True))
    assert not counts(replace(bill, counts_toward_limit=False))


def test_fund_uses_the_limit_and_account_never_does() -> None:
    after = limit_after(row, bill)
    assert (after.used, after.left, after.over) == (650_00, 1350_00, 0)
    free = limit_after(row, replace(bill, fund=0, account=500_00))
    assert free.left == 1500_00


def test_expense_band_counts_what_is_eligible() -> None:
    band = replace(row, kind="expense_band")
    assert limit_after(band, bill).used == 1000_00
    assert limit_after(band, replace(bill, out_of_scope=100_00)).used == 900_00
    assert limit_after(band, replace(bill, eligible=350_00)).used == 850_00


def test_no_cap_means_nothing_left_and_nothing_over() -> None:
    after = limit_after(replace(row, cap=None, left=None, kind="none"), bill)
    assert (after.used, after.left, after.over) == (650_00, None, 0)


def test_used_beyond_the_cap_is_over() -> None:
    after = limit_after(row, replace(bill, fund=1600_00, total=1600_00, account=0))
    assert (after.left, after.over) == (0, 100_00)


def test_bill_moved_to_another_year_frees_the_limit() -> None:
    moved = replace(bill, day=date(2024, 12, 31))
    assert limit_after(row, moved, bill).used == 350_00


@given(st.integers(0, 10**9))
def test_unchanged_bill_leaves_the_limit(fund: int) -> None:
    same = replace(bill, fund=fund)
    assert limit_after(row, same, same).used == row.used


def test_refund_counts_where_its_original_does() -> None:
    back = Spending(
        person_id=1,
        day=TODAY,
        kind=SpendingKind.other,
        total=-500_00,
        fund=-150_00,
        account=-350_00,
    )
    assert not counts(back)
    assert as_counted(back, None) == back
    counted = as_counted(back, bill)
    assert (counted.day, counts(counted)) == (MARCH, True)


def test_row_of_the_region_insured_in_on_the_day_is_found() -> None:
    moved = replace(row, region="taiyuan", first=date(2025, 5, 1))
    before = replace(row, last=date(2025, 4, 30))
    rows = [before, moved]
    assert limit_on(rows, date(2025, 4, 30)) == before
    assert limit_on(rows, date(2025, 9, 1)) == moved
    assert limit_on(rows, date(2026, 1, 1)) is None


def test_a_refund_gives_back_its_share_of_what_was_eligible() -> None:
    original = replace(bill, eligible=400_00)
    back = replace(bill, total=-250_00, fund=-75_00, account=-175_00)
    assert as_counted(back, original).eligible == -200_00
    assert as_counted(replace(back, eligible=-1_00), original).eligible == -1_00


def test_no_more_than_the_cap_is_ever_left() -> None:
    after = limit_after(row, replace(bill, total=-900_00, fund=-900_00, account=0))
    assert (after.used, after.left, after.over) == (-400_00, 2000_00, 0)


def test_a_bill_away_from_a_region_is_not_counted_there() -> None:
    away = replace(
        row, region="taiyuan", first=date(2025, 3, 1), last=date(2025, 3, 31)
    )
    home = replace(
        row,
        spans=((YEAR.start, date(2025, 2, 28)), (date(2025, 4, 1), TODAY)),
    )
    assert limit_on([home, away], MARCH) == away
    assert limit_on([home, away], date(2025, 4, 1)) == home
    assert limit_after(home, bill).used == home.used
