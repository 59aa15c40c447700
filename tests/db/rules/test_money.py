from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.rules.money import (
    MAX_FEN,
    AmountError,
    format_yuan,
    parse_yuan,
    round_fen,
    share_of,
)

AMOUNTS = st.integers(-MAX_FEN, MAX_FEN)


@given(AMOUNTS)
@example(-1)
@example(MAX_FEN)
@example(-MAX_FEN)
def test_every_amount_survives_being_written_and_read(fen: int) -> None:
    assert parse_yuan(format_yuan(fen)) == fen


@given(AMOUNTS)
def test_written_yuan_are_the_exact_hundredth_of_the_fen(fen: int) -> None:
    assert Decimal(format_yuan(fen)) * 100 == fen


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("350.00", 35000),
        ("350", 35000),
        ("0.5", 50),
        ("0.05", 5),
        ("-12.30", -1230),
        ("-0.01", -1),
        ("-0.00", 0),
        ("007.10", 710),
        ("10000000.00", MAX_FEN),
    ],
)
def test_strict_amounts_are_read(text: str, fen: int) -> None:
    assert parse_yuan(text) == fen


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not_a_number"),
        ("-", "not_a_number"),
        (".5", "not_a_number"),
        ("5.", "not_a_number"),
        ("+5", "not_a_number"),
        ("1,000.00", "not_a_number"),
        ("1e3", "not_a_number"),
        ("NaN", "not_a_number"),
        (" 5.00", "not_a_number"),
        ("5.00\n", "not_a_number"),
        ("１２.００", "not_a_number"),
        ("٣", "not_a_number"),
        ("¥5.00", "not_a_number"),
        ("5.001", "too_precise"),
        ("-5.000", "too_precise"),
        ("10000000.01", "too_large"),
        ("-10000000.01", "too_large"),
        ("1234567890", "too_large"),
        ("1234567890.12", "too_large"),
    ],
)
def test_everything_else_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(AmountError) as refused:
        parse_yuan(text)
    assert refused.value.code == code


@given(st.text(max_size=12))
def test_no_text_reads_as_anything_but_an_amount_or_a_refusal(text: str) -> None:
    try:
        fen = parse_yuan(text)
    except AmountError:
        return
    assert Decimal(text) * 100 == fen


def test_a_sign_is_refused_only_where_amounts_have_none() -> None:
    with pytest.raises(AmountError) as refused:
        parse_yuan("-0.01", signed=False)
    assert refused.value.code == "negative"
    assert parse_yuan("-0.00", signed=False) == 0


@pytest.mark.parametrize(
    ("fen", "text"),
    [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123456789, "1234567.89")],
)
def test_amounts_have_two_decimals_and_no_separators(fen: int, text: str) -> None:
    assert format_yuan(fen) == text


@pytest.mark.parametrize(
    ("fen", "share", "taken"),
    [
        (1001, "0.50", 501),  # 10.01 at 50 % is 5.005: scenario 3, 2025-02-02
        (1001, "0.49", 490),
        (-1001, "0.50", -501),
        (133333, "0.60", 80000),
        (MAX_FEN, "1", MAX_FEN),
        (MAX_FEN, "0", 0),
    ],
)
def test_a_share_is_rounded_half_up(fen: int, share: str, taken: int) -> None:
    assert share_of(fen, Decimal(share)) == taken


@given(AMOUNTS, st.decimals(0, 1, places=4))
def test_a_share_is_never_off_by_more_than_half_a_fen(fen: int, share: Decimal) -> None:
    assert abs(share_of(fen, share) - fen * share) <= Decimal("0.5")


def test_bands_added_before_rounding_are_rounded_once() -> None:
    both = 1 * Decimal("0.50") + 3 * Decimal("0.50")
    assert round_fen(both) == 2
    assert share_of(1, Decimal("0.50")) + share_of(3, Decimal("0.50")) == 3
