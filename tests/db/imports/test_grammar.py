"""Cells are read strictly: what is not plainly an amount or a day is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.imports.grammar import CellError, read_amount, read_day, read_month
from db.rules.money import MAX_FEN, format_yuan


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("350.00", 35000),
        ("350", 35000),
        ("0.5", 50),
        ("-12.30", -1230),
        ("+12.30", 1230),
        ("−12.30", -1230),
        ("¥1,234.50", 123450),
        ("￥88.5", 8850),
        ("¥ 88.5", 8850),
        ("-¥5", -500),
        ("¥-5", -500),
        ("12元", 1200),
        ("１，２３４．５０", 123450),
        ("１２．３元", 1230),
        ("10,000,000.00", MAX_FEN),
        ("007.50", 750),
        (" 3.20\t", 320),
    ],
)
def test_an_amount_is_read_to_the_fen(text: str, fen: int) -> None:
    assert read_amount(text) == fen


@pytest.mark.parametrize("text", ["", "  ", "-", "--", "——", "/", "无"])
def test_a_stroke_is_nothing_and_never_zero(text: str) -> None:
    assert read_amount(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NaN", "not_a_number"),
        ("inf", "not_a_number"),
        ("-Infinity", "not_a_number"),
        ("1_000", "not_a_number"),
        ("١٢", "not_a_number"),
        ("1²", "not_a_number"),
        ("1e400", "not_a_number"),
        ("1e3", "not_a_number"),
        ("0x10", "not_a_number"),
        ("1,23", "not_a_number"),
        ("12,345,6", "not_a_number"),
        (",123", "not_a_number"),
        ("1.234,56", "not_a_number"),
        ("1 234", "not_a_number"),
        ("1.", "not_a_number"),
        (".5", "not_a_number"),
        ("--5", "not_a_number"),
        ("-¥-5", "not_a_number"),
        ("12.3.4", "not_a_number"),
        ("12abc", "not_a_number"),
        ("(12.00)", "not_a_number"),
        ("12.345", "too_precise"),
        ("12.500", "too_precise"),
        ("12345678901234567890", "too_large"),
        ("10,000,000.01", "too_large"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, code: str) -> None:
    with pytest.raises(CellError) as refused:
        read_amount(text)
    assert refused.value.code == code


@given(st.integers(-MAX_FEN, MAX_FEN))
def test_every_amount_that_is_written_is_read_again(fen: int) -> None:
    text = format_yuan(fen)
    assert read_amount(text) == fen
    assert read_amount(f"¥{text}") == fen
    assert read_amount(f"{fen / 100:,.2f}") == fen


@given(st.text(max_size=12))
def test_no_text_at_all_is_taken_for_another_amount(text: str) -> None:
    try:
        fen = read_amount(text)
    except CellError:
        return
    if fen is not None:
        digits = [str(int(sign)) for sign in text if sign.isdecimal()]
        assert "".join(digits).strip("0") == str(abs(fen)).strip("0")


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05",
        "2026/3/5",
        "2026.03.05",
        "2026年3月5日",
        "2026年03月05",
        "20260305",
        "20260305143000",
        "2026-03-05 14:30:00",
        "2026-03-05T14:30",
        "２０２６-０３-０５",
    ],
)
def test_a_day_is_read_in_every_usual_form(text: str) -> None:
    assert read_day(text) == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("2026-02-30", "no_such_day"),
        ("2026-13-01", "no_such_day"),
        ("2025-02-29", "no_such_day"),
        ("3-5", "not_a_day"),
        ("05/03/2026", "not_a_day"),
        ("2026-3/5", "not_a_day"),
        ("46086", "not_a_day"),
        ("昨天", "not_a_day"),
        ("٢٠٢٦-٠٣-٠٥", "not_a_day"),
        ("2026-03-05 nonsense", "not_a_day"),
    ],
)
def test_what_is_no_whole_day_is_refused(text: str, code: str) -> None:
    with pytest.raises(CellError) as refused:
        read_day(text)
    assert refused.value.code == code


@given(st.dates(date(1900, 1, 1)))
def test_every_day_is_read_in_all_its_forms(day: date) -> None:
    year, month, number = day.year, day.month, day.day
    for text in (
        day.isoformat(),
        f"{year}/{month}/{number}",
        f"{year}年{month}月{number}日",
        f"{day:%Y%m%d}",
    ):
        assert read_day(text) == day


@pytest.mark.parametrize(
    "text", ["2026-03", "202603", "2026年3月", "2026/3", "2026-03-01"]
)
def test_a_month_is_read_in_every_usual_form(text: str) -> None:
    assert read_month(text) == "2026-03"


@pytest.mark.parametrize("text", ["2026-13", "3", "三月", "2026-3-"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(CellError, match="not_a_month"):
        read_month(text)
