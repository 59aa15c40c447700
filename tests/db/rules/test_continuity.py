from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.rules.continuity import Gap, ended_months, gaps, month_of, next_month

YEAR = [f"2024-{month:02d}" for month in range(1, 13)]


def test_missing_months_run_together() -> None:
    paid = ["2024-01", "2024-04", "2024-12"]
    assert gaps(paid, YEAR) == (
        Gap("2024-02", "2024-03", 2),
        Gap("2024-05", "2024-11", 7),
    )


def test_months_before_the_first_payment_are_not_missing() -> None:
    assert gaps(["2024-11"], YEAR) == (Gap("2024-12", "2024-12", 1),)
    assert gaps([], YEAR) == ()


def test_months_that_were_not_due_part_a_gap() -> None:
    due = [month for month in YEAR if month != "2024-03"]
    assert gaps(["2024-01"], due) == (
        Gap("2024-02", "2024-02", 1),
        Gap("2024-04", "2024-12", 9),
    )


def test_a_month_counts_once_it_has_ended() -> None:
    assert list(ended_months(date(2024, 1, 15), date(2024, 3, 30))) == [
        "2024-01",
        "2024-02",
    ]
    assert list(ended_months(date(2024, 1, 15), date(2024, 2, 29)))[-1] == "2024-02"
    assert list(ended_months(date(2024, 1, 15), date(2024, 1, 20))) == []


def test_december_is_followed_by_january() -> None:
    assert next_month("2024-12") == "2025-01"
    assert next_month("2024-09") == "2024-10"
    assert month_of(date(2024, 2, 29)) == "2024-02"


@given(st.sets(st.sampled_from(YEAR)))
def test_every_month_is_paid_or_in_one_gap(paid: set[str]) -> None:
    missing = sum(gap.months for gap in gaps(paid, YEAR))
    due = [month for month in YEAR if paid and month >= min(paid)]
    assert missing == len(due) - len(paid)


def test_the_last_month_of_the_calendar_never_ends() -> None:
    assert list(ended_months(date(9999, 11, 1), date.max)) == ["9999-11"]
