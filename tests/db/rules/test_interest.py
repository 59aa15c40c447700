from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.balance import Account, fold
from db.rules.flows import Flow, FlowKind
from db.rules.interest import Interest, Rates, estimate, of_product
from db.rules.years import years

KIND = FlowKind
DEMAND, THREE_MONTHS = Decimal("0.0035"), Decimal("0.011")


def rates(
    method: str = "daily_product",
    since: date = date(2000, 1, 1),
    current: Decimal = DEMAND,
    prior: Decimal = THREE_MONTHS,
) -> Rates:
    return Rates(since=since, method=method, current=current, prior=prior, days=360)


def flows_of(year: int, monthly: int) -> list[Flow]:
    return [
        Flow(date(year, month, 10), KIND.contributed, monthly) for month in range(1, 13)
    ]


TEST_8 = [
    Flow(date(2024, 1, 1), KIND.opening, 5000_00),
    *flows_of(2024, 200_00),
    Flow(date(2024, 6, 20), KIND.spent, 1500_00),
    Flow(date(2024, 11, 5), KIND.spent, 800_00),
    *flows_of(2025, 210_00),
    Flow(date(2025, 3, 15), KIND.spent, 90_50),
]
INTEREST_2024 = Flow(date(2024, 12, 31), KIND.interest, 54_13 + 1_71)


def account(flows: list[Flow], last: date = date(2025, 12, 31)) -> Account:
    ordered = sorted(flows, key=lambda flow: flow.day)
    return fold(ordered, lambda first: years(first, last))


def year(
    label: str, flows: list[Flow], *rules: Rates, last: date = date(2025, 12, 31)
) -> Interest | None:
    found = account(flows, last)
    row = next(row for row in found.years if row.year.label == label)
    return estimate(found, row, rules or (rates(),), last)


def known(
    label: str, flows: list[Flow], *rules: Rates, last: date = date(2025, 12, 31)
) -> Interest:
    found = year(label, flows, *rules, last=last)
    assert found is not None
    return found


def test_daily_product_of_2024_is_exact() -> None:
    """rules.md §6, test 8."""
    found = known("2024", TEST_8)
    assert (found.sum_prior, found.sum_current) == (1_771_500_00, 175_600_00)
    assert (found.prior, found.current) == (54_13, 1_71)
    closing = account(TEST_8).years[0].closing
    assert (closing, closing + found.total) == (5100_00, 5155_84)


def test_the_year_after_begins_with_the_interest_that_was_posted() -> None:
    """rules.md §6, test 8: 2025 after the interest of 2024 was recorded."""
    flows = [*TEST_8, INTEREST_2024]
    found = known("2025", flows)
    assert (found.sum_prior, found.sum_current) == (1_881_881_60, 451_114_00)
    assert (found.prior, found.current) == (57_50, 4_39)
    assert account(flows).years[1].closing + found.total == 7647_23


def test_the_same_product_all_at_the_demand_rate() -> None:
    """rules.md §6, test 8, variant."""
    first, second = known("2024", TEST_8), known("2025", [*TEST_8, INTEREST_2024])
    whole = [found.sum_current + found.sum_prior for found in (first, second)]
    assert [of_product(fen, DEMAND, 360) for fen in whole] == [18_93, 22_68]


def test_recorded_interest_leaves_nothing_to_estimate() -> None:
    assert year("2024", [*TEST_8, INTEREST_2024]) is None


def test_without_a_known_method_there_is_no_estimate() -> None:
    later = rates(since=date(2026, 1, 1))
    assert year("2024", TEST_8, later) is None


def test_the_estimate_enters_no_balance() -> None:
    assert [row.closing for row in account(TEST_8).years] == [5100_00, 7529_50]


def test_rates_are_cut_at_the_day_of_their_change() -> None:
    flows = [Flow(date(2024, 1, 1), KIND.opening, 360_000_00)]
    halves = (
        rates(prior=Decimal("0.01")),
        rates(since=date(2024, 7, 1), prior=Decimal("0.02")),
    )
    # 182 days at 10.00 a day, then 184 days at 20.00.
    assert known("2024", flows, *halves).prior == 1820_00 + 3680_00


def test_days_before_the_rule_began_earn_nothing_in_it() -> None:
    flows = [Flow(date(2022, 1, 1), KIND.opening, 360_000_00)]
    since = rates("demand_quarterly", date(2022, 9, 1), Decimal("0.01"))
    found = known("2022", flows, since)
    # September: 30 days at 10.00; then 92 days, also on the 300.00.
    assert found.current == 300_00 + 920_77
    assert found.prior == found.sum_prior == 0


def test_quarterly_interest_earns_interest_from_the_next_quarter_on() -> None:
    flows = [Flow(date(2025, 1, 1), KIND.opening, 360_000_00)]
    rule = rates("demand_quarterly", current=Decimal("0.01"))
    first = known("2025", flows, rule, last=date(2025, 3, 31))
    second = known("2025", flows, rule, last=date(2025, 6, 30))
    assert first.total == 900_00
    assert second.total == 900_00 + 910_00 + 2_28


def test_the_carried_part_needs_a_balance_that_reached_it() -> None:
    opening = Flow(date(2025, 1, 1), KIND.opening, 360_000_00)
    spent = Flow(date(2025, 7, 1), KIND.spent, 180_000_00)
    rule = rates("average_condition", current=Decimal("0.01"), prior=Decimal("0.02"))
    kept, drawn = known("2025", [opening], rule), known("2025", [opening, spent], rule)
    assert (kept.prior, kept.current) == (7300_00, 0)
    # 181 days at 10.00, then 184 days at 5.00: all at the demand rate.
    assert (drawn.prior, drawn.current) == (2730_00, 0)


def test_a_debt_neither_earns_nor_costs_interest() -> None:
    flows = [
        Flow(date(2025, 1, 1), KIND.spent, 500_00),
        Flow(date(2025, 1, 2), KIND.moved_in, 400_00),
    ]
    assert known("2025", flows).total == 0


def test_interest_can_stop_in_a_gap() -> None:
    found = account([Flow(date(2025, 1, 1), KIND.opening, 360_000_00)])
    gap = (date(2025, 2, 1), date(2025, 2, 28))
    rule = (rates(prior=Decimal("0.01")),)
    made = estimate(found, found.years[0], rule, date(2025, 12, 31), [gap])
    assert made is not None
    assert made.prior == (365 - 28) * 10_00


def test_the_last_year_of_the_calendar_can_be_estimated() -> None:
    found = account([Flow(date(9999, 12, 30), KIND.contributed, 1_00)], date.max)
    (row,) = found.years
    gap = (date(9999, 12, 31), date.max)
    for stopped, days in (((), 2), ((gap,), 1)):
        made = estimate(found, row, (rates(),), date.max, stopped)
        assert made is not None
        assert made.sum_current == 1_00 * days


START = date(2024, 1, 1)
moving = st.lists(
    st.builds(
        Flow,
        st.integers(0, 730).map(lambda n: START + timedelta(days=n)),
        st.sampled_from([KIND.opening, KIND.contributed, KIND.spent, KIND.shared]),
        st.integers(1, 999_99),
    ),
    min_size=1,
    max_size=12,
)
methods = st.sampled_from(["daily_product", "demand_quarterly", "average_condition"])


@given(moving, methods)
def test_interest_is_never_negative_and_zero_rates_give_none(
    flows: list[Flow], method: str
) -> None:
    found = account(flows)
    none = rates(method, current=Decimal(0), prior=Decimal(0))
    for row in found.years:
        made = estimate(found, row, (rates(method),), date(2025, 12, 31))
        assert made is not None
        assert min(made.current, made.prior) >= 0
        without = estimate(found, row, (none,), date(2025, 12, 31))
        assert without is not None
        assert without.total == 0


@given(moving, methods, st.randoms(use_true_random=False))
def test_the_order_of_a_days_rows_changes_no_interest(
    flows: list[Flow], method: str, chance: Random
) -> None:
    shuffled = list(flows)
    chance.shuffle(shuffled)
    for one, other in zip(account(flows).years, account(shuffled).years, strict=True):
        last = date(2025, 12, 31)
        assert estimate(account(flows), one, (rates(method),), last) == estimate(
            account(shuffled), other, (rates(method),), last
        )


@pytest.mark.parametrize("cut", [date(2024, 5, 5), date(2024, 6, 20)])
def test_a_change_to_the_same_rates_changes_nothing(cut: date) -> None:
    assert known("2024", TEST_8, rates(), rates(since=cut)) == known("2024", TEST_8)
