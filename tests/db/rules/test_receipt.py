from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from db.rules.receipt import PARTS, Typed, rebalance

amounts = st.none() | st.integers(0, 1_000_000)
bills = st.builds(
    Typed,
    total=amounts,
    fund=amounts,
    other_fund=amounts,
    account=amounts,
    shared=amounts,
    cash=amounts,
)
spares = st.lists(st.sampled_from(PARTS), unique=True)


def test_cash_takes_what_is_left_of_the_total() -> None:
    whole = rebalance(Typed(total=500_00, fund=150_00, account=300_00))
    assert (whole.cash, whole.missing) == (50_00, 0)


def test_typed_cash_leaves_the_rest_to_the_next_spare_part() -> None:
    whole = rebalance(Typed(total=500_00, cash=100_00), ["cash", "account", "fund"])
    assert (whole.cash, whole.account, whole.fund) == (100_00, 400_00, 0)


def test_what_no_spare_part_takes_is_missing() -> None:
    typed = Typed(total=500_00, fund=150_00, account=300_00, cash=20_00)
    assert rebalance(typed, ["cash", "account", "fund"]).missing == 30_00


def test_parts_make_the_total_that_nobody_typed() -> None:
    assert rebalance(Typed(fund=150_00, account=350_00)).total == 500_00


def test_too_much_is_shown_and_never_a_negative_part() -> None:
    whole = rebalance(Typed(total=500_00, fund=600_00))
    assert (whole.cash, whole.missing) == (0, -100_00)


def test_refund_fills_below_zero() -> None:
    assert rebalance(Typed(total=-500_00, fund=-150_00)).cash == -350_00


@given(bills, spares)
def test_typed_amounts_are_never_overwritten(typed: Typed, spare: list[str]) -> None:
    whole = asdict(rebalance(typed, spare))
    typed_amounts = {k: v for k, v in asdict(typed).items() if v is not None}
    assert typed_amounts.items() <= whole.items()


@given(bills, spares)
def test_parts_and_missing_make_the_total(typed: Typed, spare: list[str]) -> None:
    whole = rebalance(typed, spare)
    paid = sum(getattr(whole, name) for name in PARTS)
    assert paid + whole.missing == whole.total


@given(bills)
def test_open_cash_balances_every_bill_whose_parts_fit(typed: Typed) -> None:
    whole = rebalance(Typed(**{**asdict(typed), "cash": None}))
    assert whole.missing == min(0, whole.missing)
    assert all(getattr(whole, name) >= 0 for name in PARTS)


@given(bills, spares)
def test_filling_again_changes_nothing(typed: Typed, spare: list[str]) -> None:
    whole = rebalance(typed, spare)
    filled = {k: v for k, v in asdict(whole).items() if k != "missing"}
    assert rebalance(Typed(**filled), spare) == whole


@given(bills, spares)
def test_a_turned_sign_turns_the_whole_bill(typed: Typed, spare: list[str]) -> None:
    turned = {k: None if v is None else -v for k, v in asdict(typed).items()}
    whole = asdict(rebalance(typed, spare))
    assert asdict(rebalance(Typed(**turned), spare)) == {
        k: -v for k, v in whole.items()
    }
