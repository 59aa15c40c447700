from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.amounts import AmountError, show_amount
from desktop.arithmetic import is_sum, reckon

amounts = st.integers(0, 99_999)


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("16.9*3+5", 55_70),
        ("(16.9+5)*3", 65_70),
        ("１６．９＊３＋５", 55_70),
        ("（16.9＋5）×3元", 65_70),
        ("¥1,234.50 + ￥10", 1244_50),
        ("100÷3", 33_33),
        ("0.005+0", 1),
        ("-0.005*1", -1),
        ("1.005*100", 100_50),
        ("0.333*3", 1_00),
        ("2*-3", -6_00),
        ("12.5+30", 42_50),
        ("3。5+1", 4_50),
        ("500-150-.5", 349_50),
        ("16.9x3", 50_70),
    ],
)
def test_sums_are_reckoned_and_rounded_once_at_the_end(text: str, fen: int) -> None:
    assert reckon(text) == fen


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5+", "unfinished_sum"),
        ("5**2", "unfinished_sum"),
        ("(5+2", "brackets"),
        ("5+2)", "brackets"),
        ("5/0", "divided_by_zero"),
        ("5/(2-2)", "divided_by_zero"),
        ("5+abc", "not_a_number"),
        ("5+1e5", "not_a_number"),
        ("2(3)", "not_a_number"),
        ("1,23+4", "not_a_number"),
        ("9999999*9999999", "too_large"),
        ("1+" * 200 + "1", "too_large"),
    ],
)
def test_a_wrong_sum_says_why(text: str, code: str) -> None:
    with pytest.raises(AmountError) as caught:
        reckon(text)
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["350", "-20.00", "+5", "¥1,234.5", "", "abc"])
def test_one_amount_is_no_sum(text: str) -> None:
    assert not is_sum(text)


@given(st.lists(amounts, min_size=2, max_size=6))
def test_a_sum_of_amounts_is_exact(parts: list[int]) -> None:
    assert reckon("+".join(show_amount(part) for part in parts)) == sum(parts)


@given(amounts, st.integers(1, 999))
def test_a_share_is_rounded_half_up(fen: int, by: int) -> None:
    exact = Fraction(fen, by)
    whole = Decimal(exact.numerator) / Decimal(exact.denominator)
    near = int(whole.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    assert reckon(f"{fen / 100:.2f}/{by}") == near
