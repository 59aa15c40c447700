from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.days import DayError, last_of_month, month_later, read_day

TODAY = date(2025, 6, 15)
days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-03-05", date(2025, 3, 5)),
        ("2025/3/5", date(2025, 3, 5)),
        ("2025-3-5", date(2025, 3, 5)),
        ("2025.3.5", date(2025, 3, 5)),
        ("20250305", date(2025, 3, 5)),
        ("2025年3月5日", date(2025, 3, 5)),
        ("２０２５－３－５", date(2025, 3, 5)),
        ("3-5", date(2025, 3, 5)),
        ("3月5号", date(2025, 3, 5)),
        ("3.5", date(2025, 3, 5)),
        ("0305", date(2025, 3, 5)),
        ("今天", TODAY),
        ("昨天", date(2025, 6, 14)),
        ("前天", date(2025, 6, 13)),
        ("today", TODAY),
        ("Yesterday", date(2025, 6, 14)),
        ("1-5", date(2025, 1, 5)),
        ("11-5", date(2024, 11, 5)),
        ("7-16", date(2025, 7, 16)),
        ("7-17", date(2024, 7, 17)),
        ("12-28", date(2024, 12, 28)),
        ("5", date(2025, 6, 5)),
        ("15", TODAY),
        ("31", date(2025, 5, 31)),
        ("2-29", date(2024, 2, 29)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


def test_month_and_day_around_new_year_mean_the_nearest_one() -> None:
    assert read_day("12-30", date(2025, 1, 2)) == date(2024, 12, 30)
    assert read_day("1-2", date(2024, 12, 30)) == date(2025, 1, 2)


@pytest.mark.parametrize(
    "text", ["", "x", "32", "2-30", "2025-13-01", "2025-02-29", "0", "2025", "1-2-3-4"]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(DayError):
        read_day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "code"),
    [("2-30", "no_such_day"), ("0231", "no_such_day"), ("x", "not_a_day")],
)
def test_refusal_says_why(text: str, code: str) -> None:
    with pytest.raises(DayError) as caught:
        read_day(text, TODAY)
    assert caught.value.code == code


@given(days, st.integers(1, 12), st.integers(1, 28))
def test_no_part_of_a_day_leads_far_ahead(today: date, month: int, day: int) -> None:
    found = read_day(f"{month}-{day}", today)
    assert timedelta(days=-335) <= found - today <= timedelta(days=31)


@given(days, days)
def test_iso_is_read_whatever_today_is(day: date, today: date) -> None:
    assert read_day(day.isoformat(), today) == day


@given(days)
def test_bare_day_is_within_a_month_or_so(today: date) -> None:
    assert abs(read_day("5", today) - today) <= timedelta(days=16)


def test_month_later_stays_inside_the_month() -> None:
    assert month_later(date(2025, 1, 31), 1) == date(2025, 2, 28)
    assert month_later(date(2025, 1, 31), -1) == date(2024, 12, 31)
    assert last_of_month(date(2024, 2, 3)) == date(2024, 2, 29)
