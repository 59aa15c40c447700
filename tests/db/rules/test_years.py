from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.rules.years import Year, year_of, years

starts = st.sampled_from([(1, 1), (4, 1), (7, 1), (12, 31), (2, 28)])
days = st.dates(date(1950, 1, 1), date(2050, 12, 31))


def shanghai(day: date) -> tuple[int, int]:
    """Begin in April up to 2015, in July since (W31, W30)."""
    return (4, 1) if day < date(2016, 4, 1) else (7, 1)


def test_the_first_day_belongs_to_the_new_year() -> None:
    assert year_of(date(2024, 6, 30), (7, 1)).label == "2023"
    july = year_of(date(2024, 7, 1), (7, 1))
    assert (july.start, july.end, july.label) == (
        date(2024, 7, 1),
        date(2025, 6, 30),
        "2024",
    )
    assert july.days == 365
    assert year_of(date(2024, 12, 31), (1, 1)).days == 366


def test_without_a_rule_years_are_those_of_the_calendar() -> None:
    made = list(years(date(2023, 5, 6), date(2024, 1, 1)))
    assert [year.label for year in made] == ["2023", "2024"]
    assert made[0].start == date(2023, 1, 1)


def test_moving_the_start_makes_one_odd_year_named_with_its_month() -> None:
    made = list(years(date(2014, 5, 1), date(2018, 1, 1), shanghai))
    assert [(y.label, y.start, y.end) for y in made] == [
        ("2014", date(2014, 4, 1), date(2015, 3, 31)),
        ("2015", date(2015, 4, 1), date(2016, 3, 31)),
        ("2016-04", date(2016, 4, 1), date(2016, 6, 30)),
        ("2016", date(2016, 7, 1), date(2017, 6, 30)),
        ("2017", date(2017, 7, 1), date(2018, 6, 30)),
    ]


@given(st.dates(date(2013, 1, 1), date(2018, 1, 1)))
def test_a_year_is_the_same_from_wherever_one_begins(first: date) -> None:
    last = date(2018, 1, 1)
    all_years = list(years(date(2013, 1, 1), last, shanghai))
    assert list(years(first, last, shanghai)) == [
        y for y in all_years if y.end >= first
    ]


def test_a_rule_from_new_year_on_cuts_the_year_short() -> None:
    def rule(day: date) -> tuple[int, int]:
        return (1, 1) if day < date(2024, 1, 1) else (7, 1)

    made = list(years(date(2023, 3, 1), date(2024, 12, 31), rule))
    assert [(y.label, y.end) for y in made] == [
        ("2023", date(2023, 12, 31)),
        ("2024-01", date(2024, 6, 30)),
        ("2024", date(2025, 6, 30)),
    ]


@given(days, st.integers(0, 3000), starts, starts, days)
def test_years_follow_one_another_without_a_hole(
    first: date, more: int, old: tuple[int, int], new: tuple[int, int], change: date
) -> None:
    last = first + timedelta(days=more)
    made = list(years(first, last, lambda day: old if day < change else new))
    assert first in made[0]
    assert last in made[-1]
    assert len({year.label for year in made}) == len(made)
    for before, after in pairwise(made):
        assert after.start == before.end + timedelta(days=1)
        assert before.days <= 366


def test_years_are_ordered_by_their_first_day() -> None:
    one, two = (
        Year(date(2023, 1, 1), date(2023, 12, 31), "b"),
        Year(date(2024, 1, 1), date(2024, 12, 31), "a"),
    )
    assert max(one, two) is two


def test_the_calendar_ends_without_a_crash() -> None:
    made = list(years(date(9998, 5, 5), date.max, lambda _day: (7, 1)))
    assert [year.end for year in made] == [
        date(9998, 6, 30),
        date(9999, 6, 30),
        date.max,
    ]
