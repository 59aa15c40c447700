"""The lines of a reason: they add up, they can be read, they name what acted."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db import policies
from db.rules.balance import Account, AccountYear, DayBalance
from db.rules.codes import PostingKind, Relation, SpendingKind, Status
from db.rules.continuity import Gap
from db.rules.credits import Credit
from db.rules.limit import LimitYear
from db.rules.passbook import passbook
from db.rules.preview import limit_after
from db.rules.reasons import (
    Line,
    Reason,
    after,
    estimates,
    limit,
    others,
    passbooks,
    shortened,
)
from db.rules.reasons.account import Moved
from db.rules.reasons.reason import total
from db.rules.records import Person, Posting, Spending, Transfer
from db.rules.reimbursement import Counters, Visit, estimate
from db.rules.summary import Summary
from db.rules.years import Year

NEW_YEAR = date(2025, 1, 1)
YEAR = Year(NEW_YEAR, date(2025, 12, 31), "2025")
BILL = Spending(
    person_id=1,
    day=date(2025, 3, 1),
    kind=SpendingKind.outpatient,
    total=900_00,
    fund=400_00,
    account=300_00,
    cash=200_00,
)
lines = st.builds(
    Line,
    code=st.sampled_from(["bill_counted", "bill_given_back"]),
    amount=st.integers(-999_99, 999_99),
    first=st.dates(NEW_YEAR, date(2025, 12, 31)),
    times=st.integers(1, 3),
)


def limit_year(cap: int | None, used: int, deductible_used: int = 0) -> LimitYear:
    """Give a limit year that is still running."""
    left = None if cap is None else cap - min(cap, max(0, used))
    return LimitYear(
        year=YEAR,
        region="xian",
        kind="fund_cap" if cap is not None else "none",
        first=YEAR.start,
        last=date(2025, 6, 1),
        cap=cap,
        used=used,
        left=left,
        over=0 if cap is None else max(0, used - cap),
        lapsed=None,
        deductible=200_00,
        deductible_used=deductible_used,
        fund=used,
        steps=(),
    )


def codes(reason: Reason) -> list[str]:
    """Give what each line is."""
    return [line.code for line in reason.lines]


@given(st.lists(lines, max_size=80), st.integers(1, 60))
def test_shortening_keeps_the_sum_and_the_count(made: list[Line], most: int) -> None:
    kept = shortened(made, most)
    assert total(kept) == total(made)
    assert sum(line.times for line in kept) == sum(line.times for line in made)


def test_too_many_lines_are_summed_by_month() -> None:
    made = [
        Line(code="took", amount=1, times=1, first=NEW_YEAR + timedelta(days=n))
        for n in range(59)
    ]
    january, february = shortened(made)
    assert (january.amount, january.times) == (31, 31)
    assert (february.amount, february.times) == (28, 28)


@given(st.lists(st.integers(-50, 50), max_size=40))
def test_every_use_that_changes_a_running_sum_is_found(steps: list[int]) -> None:
    # Sums of a deductible never fall: a bill takes something or nothing.
    taken = [max(0, step) for step in steps]
    found = dict(limit.takers(lambda count: sum(taken[:count]), 0, len(taken)))
    assert found == {place: step for place, step in enumerate(taken) if step}


def test_no_more_than_the_cap_counts_as_used() -> None:
    left = limit.left(limit_year(2000_00, 2300_00))
    assert codes(left) == ["cap", "used", "beyond"]
    assert left.lines[-1].amount == 300_00
    assert left.result == total(left.lines) == 0


def test_what_is_over_the_cap_is_used_less_cap() -> None:
    over = limit.over(limit_year(2000_00, 2300_00))
    assert codes(over) == ["cap", "used"]
    assert over.result == total(over.lines) == 300_00


def test_a_deductible_paid_twice_over_leaves_nothing_to_pay() -> None:
    left = limit.deductible_left(limit_year(2000_00, 0, deductible_used=250_00))
    assert codes(left) == ["deductible", "deductible_used", "beyond_deductible"]
    assert left.result == total(left.lines) == 0


def test_a_correction_belongs_where_its_sign_says() -> None:
    up = Moved("posting", "correction", 1, 5_00, NEW_YEAR, NEW_YEAR)
    down = up._replace(amount=-5_00)
    assert (up.field, up.line(1).code) == ("other_in", "posting.correction")
    assert (down.field, down.line(1).code) == ("other_out", "posting.correction_down")


def test_a_gap_over_new_year_names_each_month() -> None:
    reason = others.gap(Gap("2024-11", "2025-02", 4))
    assert [line.name for line in reason.lines] == [
        "2024-11",
        "2024-12",
        "2025-01",
        "2025-02",
    ]
    assert reason.lines[1].last == date(2024, 12, 31)


def test_only_the_account_part_of_a_bill_moves_the_balance() -> None:
    reason = others.entry(BILL)
    assert reason.result == total(reason.lines) == -300_00
    assert {line.code: line.amount for line in reason.beside} == {
        "bill_total": 900_00,
        "bill_fund": 400_00,
        "bill_account": 300_00,
        "bill_cash": 200_00,
    }


def test_shared_money_that_came_back_moved_nothing_in_the_end() -> None:
    reason = others.entry(
        Transfer(
            owner_id=1,
            beneficiary_id=2,
            day=NEW_YEAR,
            purpose="wallet",  # type: ignore[arg-type]  # its code will do
            amount=50_00,
            returned_on=date(2025, 1, 3),
        )
    )
    assert [line.amount for line in reason.lines] == [-50_00, 50_00]
    assert reason.result == 0


def summary(balance: int) -> Summary:
    """Give somebody's account as it stands on 1 June."""
    day = date(2025, 6, 1)
    row = AccountYear(
        year=YEAR,
        opening=balance,
        contributed=0,
        interest=0,
        other_in=0,
        spent=0,
        family=0,
        other_out=0,
        closing=balance,
        current=0,
        prior=balance,
        in_transit=0,
    )
    account = Account((row,), (DayBalance(NEW_YEAR, 0, balance),))
    person = Person(id=1, name="我", relation=Relation.self)
    return Summary(person, day, account, (), (), ())


def test_a_preview_starts_from_today_and_takes_the_entry_replaced_back() -> None:
    old = Posting(
        person_id=1, day=NEW_YEAR, kind=PostingKind.contribution, amount=100_00
    )
    new = Posting(
        person_id=1, day=NEW_YEAR, kind=PostingKind.contribution, amount=130_00
    )
    reason = after.balance(summary(500_00), [new], [old])
    assert reason is not None
    assert [(line.code, line.amount) for line in reason.lines] == [
        ("balance_now", 500_00),
        ("replaced", -100_00),
        ("this_entry", 130_00),
    ]
    assert reason.result == total(reason.lines) == 530_00


@given(st.integers(0, 3000_00), st.integers(0, 3000_00))
def test_the_limit_after_a_bill_adds_up(cap: int, used: int) -> None:
    for row in (limit_year(cap, used), limit_year(None, used)):
        found = limit_after(row, BILL)
        reason = after.limit(found)
        expected = found.used if found.left is None else found.left
        assert reason.result == total(reason.lines) == expected


@given(st.integers(0, 20_000_00), st.integers(0, 3000_00), st.integers(0, 1))
def test_an_estimates_reasons_add_up(total_fen: int, used: int, share: int) -> None:
    visit = Visit(
        day=date(2026, 3, 1),
        tier="三级",
        eligible=total_fen - share * (total_fen // 3),
        total=total_fen,
    )
    found = estimate(
        visit,
        policy=policies.load("xian"),
        status=Status.employee,
        age=40,
        counters=Counters(fund=used, deductible=100_00, current=50_00, prior=0),
    )
    reason = estimates.cash(found)
    assert not found.unknown
    assert reason.result == total(reason.lines) == found.cash
    (fund,) = reason.also
    assert fund.result == total(fund.lines) == found.fund
    assert "beyond" not in codes(fund)
    assert reason.figures


@given(st.lists(st.tuples(st.dates(), st.integers(-99_99, 99_99)), min_size=1))
def test_a_passbooks_reasons_add_up(moved: list[tuple[date, int]]) -> None:
    found = passbook(sorted(moved))
    assert found is not None
    left = passbooks.left(found)
    assert left.result == total(left.lines) == found.total
    for year in found.years:
        came, went, rest = (
            explain(found, year.year)
            for explain in (passbooks.paid_in, passbooks.taken_out, passbooks.at_end)
        )
        assert came.result == total(came.lines) == year.paid_in
        assert went.result == total(went.lines) == year.taken_out
        assert rest.result == total(rest.lines) == year.total


def test_a_month_of_credits_says_what_came_and_what_should_have() -> None:
    came = Credit("2025-04", 120_00, 100_00, "different", 0, None, date(2025, 4, 9))
    reason = others.of_month(came)
    assert reason.result == total(reason.lines) == 100_00
    assert [(line.code, line.amount) for line in reason.beside] == [("due", 120_00)]
