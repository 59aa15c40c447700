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
    ("exact", "fen"), [("500.5", 501), ("-500.5", -501), ("490.49", 490), ("0", 0)]
)
def test_an_exact_amount_is_rounded_half_up(exact: str, fen: int) -> None:
    assert round_fen(Decimal(exact)) == fen


@given(st.decimals(-MAX_FEN, MAX_FEN, places=4))
def test_rounding_is_never_off_by_more_than_half_a_fen(exact: Decimal) -> None:
    assert abs(round_fen(exact) - exact) <= Decimal("0.5")
