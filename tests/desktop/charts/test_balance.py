from collections.abc import Iterator
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.figure import Figure

from db.rules.balance import Account, fold
from db.rules.codes import Relation
from db.rules.flows import Flow, FlowKind
from db.rules.records import Person
from db.rules.summary import Summary
from db.rules.years import years
from desktop.charts.balance import draw_balance
from desktop.charts.colours import LIGHT
from desktop.charts.steps import Step, balance_steps, shown
from desktop.words import use_language

ME = Person(id=1, name="我", relation=Relation.self)
AS_OF = date(2025, 6, 30)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def account_of(*flows: Flow, as_of: date = AS_OF) -> Account:
    return fold(flows, lambda first: years(first, as_of))


def summary_of(account: Account | None, as_of: date = AS_OF) -> Summary:
    return Summary(ME, as_of, account, (), (), ())


def drawn(account: Account | None, as_of: date = AS_OF) -> Axes:
    axes = Figure(figsize=(10, 4)).add_subplot()
    draw_balance(axes, summary_of(account, as_of), LIGHT)
    return axes


def texts(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


def drawn_values(data: object) -> list[float]:
    values: list[float] = np.asarray(data).tolist()
    return values


def line(axes: Axes) -> tuple[list[float], list[float]]:
    (total,) = (found for found in axes.lines if found.get_label() == "total")
    return drawn_values(total.get_xdata()), drawn_values(total.get_ydata())


TWO_YEARS = (
    Flow(date(2023, 3, 1), FlowKind.opening, 80_000),
    Flow(date(2023, 5, 1), FlowKind.contributed, 30_000),
    Flow(date(2023, 7, 1), FlowKind.spent, 10_050),
    Flow(date(2024, 2, 1), FlowKind.contributed, 12_000),
)


def test_total_is_the_same_before_and_after_each_years_end() -> None:
    steps = balance_steps(account_of(*TWO_YEARS), AS_OF)
    assert steps == (
        Step(date(2023, 3, 1), 0, 80_000),
        Step(date(2023, 5, 1), 30_000, 80_000),
        Step(date(2023, 7, 1), 19_950, 80_000),
        Step(date(2024, 1, 1), 0, 99_950),
        Step(date(2024, 2, 1), 12_000, 99_950),
        Step(date(2025, 1, 1), 0, 111_950),
    )


def test_line_runs_from_the_first_day_to_the_end_of_as_of_and_never_drops_to_zero() -> (
    None
):
    days, amounts = line(drawn(account_of(*TWO_YEARS)))
    assert days[0] == date2num(date(2023, 3, 1))
    assert days[-1] == date2num(AS_OF) + 1
    assert amounts == [800.0, 1100.0, 999.5, 999.5, 1119.5, 1119.5, 1119.5]


def test_each_years_end_names_the_exact_amount_carried_over() -> None:
    found = texts(drawn(account_of(*TWO_YEARS)))
    assert "Carried over ¥999.50" in found
    assert "Carried over ¥1,119.50" in found


def test_the_newest_balance_and_its_day_are_written_out() -> None:
    found = texts(drawn(account_of(*TWO_YEARS)))
    assert {"¥1,119.50", "2025-06-30"} <= set(found)


def test_a_year_that_is_still_running_carries_nothing_yet() -> None:
    account = account_of(TWO_YEARS[0], as_of=date(2023, 12, 31))
    found = texts(drawn(account, date(2023, 12, 31)))
    assert not [text for text in found if "Carried" in text]


def test_zero_is_in_sight_above_and_below() -> None:
    for amount, kind in ((50_000, FlowKind.contributed), (50_000, FlowKind.spent)):
        low, high = drawn(account_of(Flow(date(2025, 1, 5), kind, amount))).get_ylim()
        assert low <= 0 <= high


def test_a_debt_is_drawn_below_zero_and_carried_over_as_a_debt() -> None:
    axes = drawn(account_of(Flow(date(2024, 5, 1), FlowKind.spent, 25_000)))
    assert min(line(axes)[1]) == -250.0
    assert "Carried over −¥250.00" in texts(axes)


def test_without_an_account_there_is_a_sentence_and_no_axes() -> None:
    axes = drawn(None)
    assert "no personal account" in texts(axes)[0].replace("\n", " ")
    assert not axes.axison
    assert not axes.lines


def test_an_account_that_never_moved_is_said_to_be_so() -> None:
    assert "Nothing has moved this account yet." in texts(drawn(Account((), ())))


def test_a_single_day_has_room_to_be_seen() -> None:
    axes = drawn(account_of(Flow(AS_OF, FlowKind.contributed, 20_000)))
    low, high = axes.get_xlim()
    assert high - low == 7
    assert line(axes)[1] == [200.0, 200.0]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 1200),
            st.sampled_from([FlowKind.contributed, FlowKind.spent, FlowKind.moved_in]),
            st.integers(1, 10**6),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_no_roll_over_ever_changes_the_total(
    rows: list[tuple[int, FlowKind, int]],
) -> None:
    first = date(2022, 3, 1)
    flows = sorted(
        (Flow(first + timedelta(days=day), kind, fen) for day, kind, fen in rows),
        key=lambda flow: flow.day,
    )
    account = account_of(*flows)
    steps = balance_steps(account, AS_OF)
    ends = {row.year.end + timedelta(days=1): row.closing for row in account.years}
    moved = {entry.day for entry in account.days}
    rolled = [place for place, step in enumerate(steps) if step.day in ends]
    for place in rolled:
        if steps[place].day not in moved:
            assert steps[place].total == steps[place - 1].total
            assert steps[place].total == ends[steps[place].day]
    assert len(steps) >= len(account.days)


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_the_edge_of_the_areas_is_always_the_balance(current: int, prior: int) -> None:
    below, above = shown(Step(AS_OF, current, prior))
    assert below + above == current + prior
    assert below * above >= 0
