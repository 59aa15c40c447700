"""A policy figure over time, as values and as a drawing."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Drawing

from db.rules.figures import NONE, Count, Value
from db.rules.policy import Figure, Policy
from db.rules.records import Override
from desktop.charts.colours import LIGHT
from desktop.charts.policy_steps import draw_policy, number, span
from desktop.charts.value_steps import ValueStep, ValueSteps, value_steps
from desktop.words import use_language

CAP = "outpatient.cap"
DAY = date(2025, 6, 15)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def policy(*figures: Figure, name: str = CAP) -> Policy:
    return Policy(
        id="somewhere",
        name_zh="某地",
        name_en="Somewhere",
        last_looked=DAY,
        figures={name: figures},
    )


def changes(known: Policy, name: str = CAP) -> tuple[ValueStep, ...]:
    return value_steps(known, name, status="employee", tier=None, age=None)


def drawn(steps: ValueSteps) -> Axes:
    axes = Drawing(figsize=(5, 2)).add_subplot()
    draw_policy(axes, steps, LIGHT)
    return axes


def texts(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


TWO = policy(Figure(1800_00, date(2023, 1, 1)), Figure(2500_00, date(2024, 1, 1)))


def test_each_change_is_a_step_and_an_equal_value_is_none() -> None:
    known = policy(
        Figure(1800_00, date(2022, 1, 1)),
        Figure(1800_00, date(2023, 1, 1)),
        Figure(2500_00, date(2024, 1, 1)),
    )
    assert changes(known) == (
        ValueStep(date(2022, 1, 1), 1800_00),
        ValueStep(date(2024, 1, 1), 2500_00),
    )


def test_a_value_that_has_ended_has_no_height() -> None:
    known = policy(Figure(2000_00, date(2018, 1, 1)), Figure(NONE, date(2023, 1, 1)))
    assert changes(known)[-1] == ValueStep(date(2023, 1, 1), None)
    assert number(None) != number(None)


@pytest.mark.parametrize(
    ("value", "height"), [(1800_00, 1800.0), (Decimal("0.55"), 55.0), (Count(3), 3.0)]
)
def test_yuan_per_cent_and_times_are_drawn(value: Value, height: float) -> None:
    assert number(value) == height


FIGURES = st.lists(
    st.builds(
        Figure,
        value=st.integers(0, 5) | st.just(NONE),
        since=st.dates(date(2020, 1, 1), date(2021, 1, 1)),
        statuses=st.sampled_from([frozenset(), frozenset({"employee"})]),
        own=st.booleans(),
    ),
    max_size=6,
)


@given(FIGURES, st.integers(-5, 400))
def test_the_last_step_is_the_value_that_counts_on_any_day(
    figures: list[Figure], after: int
) -> None:
    known = policy(*figures)
    day = date(2020, 1, 1) + timedelta(days=after)
    found = known.find(CAP, day=day, status="employee")
    before = [step.value for step in changes(known) if step.day <= day]
    assert next(reversed(before), None) == (found.value if found else None)


def test_the_steps_and_their_values_are_drawn() -> None:
    axes = drawn(ValueSteps(CAP, changes(TWO), changes(TWO), DAY))
    (line,) = [line for line in axes.lines if line.get_label() == "counting"]
    assert np.asarray(line.get_ydata()).tolist() == [1800, 2500, 2500]
    assert line.get_drawstyle() == "steps-post"
    assert texts(axes) == ["¥1,800", "¥2,500"]
    assert axes.get_ylim()[0] == 0


def test_ones_own_value_is_drawn_over_the_shipped_one() -> None:
    own = Override(region="somewhere", figure=CAP, since=DAY, value="3500.00")
    steps = ValueSteps(CAP, changes(TWO.with_overrides([own])), changes(TWO), DAY)
    axes = drawn(steps)
    assert {"counting", "shipped"} <= {line.get_label() for line in axes.lines}
    legend = axes.get_legend()
    assert legend is not None
    words = [text.get_text() for text in legend.get_texts()]
    assert words == ["What counts", "Shipped value"]


def test_an_age_old_first_value_does_not_press_the_changes_together() -> None:
    known = policy(Figure(1, date(1998, 1, 1)), Figure(2, date(2024, 1, 1)))
    first, last = span(ValueSteps(CAP, changes(known), changes(known), DAY))
    assert first == date(2023, 1, 1)
    assert last == DAY


def test_one_value_alone_is_no_chart() -> None:
    known = policy(Figure(1, date(2024, 1, 1)))
    steps = ValueSteps(CAP, changes(known), changes(known), DAY)
    assert not steps.can_be_drawn
    assert texts(drawn(steps))[0].startswith("There is only one value")


def test_words_and_choices_have_no_height_and_are_not_drawn() -> None:
    name = "outpatient.kind"
    known = policy(
        Figure("fund_cap", date(2020, 1, 1)),
        Figure("tier_no_cap", date(2023, 1, 1)),
        name=name,
    )
    assert not ValueSteps(name, changes(known, name), (), DAY).can_be_drawn
