"""Which mark a place means: the step it is in, the nearest bar, a point before all."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.charts.finding import levels, mark_at, seen_marks, step_to, value_at
from desktop.charts.marks import WHOLE, Mark, Panel, Series, Value, View

SERIES = (
    Series("prior", "Earlier"),
    Series("current", "This year's"),
    Series("cap", "Cap", aside=True),
)


def step(begin: float, end: float, prior: int = 100_00, current: int = 50_00) -> Mark:
    values = (Value("prior", prior), Value("current", current, base=prior))
    return Mark(f"{begin}", begin, end, (*values, Value("cap", 900_00)))


STEPS = Panel("days", "Day", SERIES, (step(0, 10), step(10, 12), step(12, 40)))


@pytest.mark.parametrize(("place", "number"), [(0, 0), (9.9, 0), (10, 1), (39, 2)])
def test_a_step_holds_from_its_day_until_the_next(place: float, number: int) -> None:
    assert mark_at(STEPS, WHOLE, place, 0, 0.5) == number


@given(st.lists(st.integers(1, 30), min_size=1, max_size=20), st.floats(0, 600))
def test_every_place_on_an_unbroken_line_has_its_step(
    widths: list[int], place: float
) -> None:
    begins = [sum(widths[:n]) for n in range(len(widths) + 1)]
    marks = tuple(step(a, b) for a, b in itertools.pairwise(begins))
    found = mark_at(Panel("days", "Day", SERIES, marks), WHOLE, place, 0, 0)
    if place > begins[-1]:
        assert found is None
    else:
        assert found is not None
        assert marks[found].begin <= place <= marks[found].end


def test_beyond_the_last_step_only_what_is_near_is_meant() -> None:
    assert mark_at(STEPS, WHOLE, 40.4, 0, 0.5) == 2
    assert mark_at(STEPS, WHOLE, 42, 0, 0.5) is None


def test_a_point_wins_over_the_step_below_it_unless_it_is_hidden() -> None:
    told = Panel(
        "days",
        "Day",
        (*SERIES, Series("official", "Official")),
        (*STEPS.marks, Mark("told", 20, 20, (Value("official", 150_00),))),
    )
    assert mark_at(told, WHOLE, 20.3, 0, 0.5) == 3
    assert mark_at(told, WHOLE, 21, 0, 0.5) == 2
    assert mark_at(told, WHOLE.toggled("official"), 20.3, 0, 0.5) == 2


def test_a_day_of_a_calendar_is_found_by_both_its_places() -> None:
    days = tuple(
        Mark(f"{week}-{day}", week - 0.5, week + 0.5, (), across=(day - 0.5, day + 0.5))
        for week in range(3)
        for day in range(7)
    )
    panel = Panel("names", "Day", (), days)
    found = mark_at(panel, WHOLE, 1.2, 4.1, 0)
    assert found is not None
    assert days[found].name == "1-4"


def test_a_value_is_meant_by_the_part_of_the_stack_that_is_pointed_at() -> None:
    mark = STEPS.marks[0]
    for up, key in ((40, "prior"), (120, "current"), (500, "current"), (-30, "prior")):
        level = value_at(STEPS, mark, up, WHOLE)
        assert level is not None
        assert level.value.series == key


def test_what_stood_on_a_hidden_part_stands_on_zero() -> None:
    (level,) = levels(STEPS, STEPS.marks[0], WHOLE.toggled("prior"))
    assert (level.value.series, level.low, level.high) == ("current", 0, 50)


def test_walking_stays_among_what_is_in_sight() -> None:
    view = View(span=(10, 30))
    assert seen_marks(STEPS, view) == [1, 2]
    assert step_to(STEPS, None, 1, view) == 2
    assert step_to(STEPS, 2, -1, view) == 1
    assert step_to(STEPS, 1, -1, view) == 1
    assert step_to(STEPS, 2, 5, view) == 2
    assert step_to(Panel("days", "Day", (), ()), None, 1, WHOLE) is None
