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
        ("1-5", date(2025, 1, 5)),
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
