"""Bars of spending by month, kind and place, and the map of a year's days."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from db.queries.entries import Filter
from db.rules.codes import SpendingKind
from db.rules.spending import PARTS, REST, Spent, SpentSum, by_day, by_kind, by_month
from desktop.charts.colours import DARK, LIGHT, Colours
from desktop.charts.day_map import (
    STEPS,
    colour_of,
    day_sums,
    draw_days,
    months_of,
    step_of,
    thresholds,
)
from desktop.charts.marks import View
from desktop.charts.payers import pieces, reach
from desktop.charts.spending import (
    draw_kinds,
    draw_months,
    draw_places,
    shortened,
)
from desktop.charts.spending_marks import days_panel, months_panel, places_panel
from desktop.charts.style import length
from desktop.words import use_language
from tests.desktop.charts.test_colours import contrast

FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
KIND = SpendingKind
ROWS = (
    Spent(date(2025, 1, 5), KIND.outpatient, "A", 2, 100_00, 50_00, 0, 10_00),
    Spent(date(2025, 1, 9), KIND.pharmacy, "B", 1, 0, 30_00, 0, 0),
    Spent(date(2025, 3, 1), KIND.outpatient, "A", 1, -40_00, -20_00, 0, 0),
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def axes() -> Axes:
    return Figure(figsize=(10, 4)).add_subplot()


def texts(drawn: Axes) -> list[str]:
    return [text.get_text() for text in drawn.texts if text.get_text()]


def boxes(drawn: Axes) -> list[Rectangle]:
    return [patch for patch in drawn.patches if isinstance(patch, Rectangle)]


def test_each_month_of_the_year_is_there_and_names_its_total() -> None:
    drawn = axes()
    rows = by_month(ROWS, FIRST, LAST)
    draw_months(drawn, rows, LIGHT)
    assert len(rows) == 12
    assert texts(drawn) == ["¥190.00", "−¥60.00"]
    labels = [tick.get_text() for tick in drawn.get_xticklabels()]
    assert labels[:3] == ["2025-01", "02", "03"]


def test_parts_stand_on_each_other_and_what_came_back_hangs_below_zero() -> None:
    drawn = axes()
    draw_months(drawn, by_month(ROWS, FIRST, LAST), LIGHT)
    sides = [(box.get_y(), box.get_height()) for box in boxes(drawn)]
    assert sides == [(0, 100), (100, 80), (180, 10), (0, -40), (-40, -20)]
    low, high = drawn.get_ylim()
    assert low < -60
    assert high > 190


def test_a_part_that_is_hidden_leaves_the_others_on_zero() -> None:
    drawn = axes()
    view = View(hidden=frozenset({"fund"}))
    draw_months(drawn, by_month(ROWS, FIRST, LAST), LIGHT, view)
    assert boxes(drawn)[0].get_y() == 0
    assert boxes(drawn)[0].get_height() == 80


def test_kinds_stand_in_the_order_of_their_sums_and_say_how_often() -> None:
    drawn = axes()
    draw_kinds(drawn, by_kind(ROWS), LIGHT)
    names = [tick.get_text() for tick in drawn.get_yticklabels()]
    assert names == ["Outpatient visit", "Pharmacy"]
    assert texts(drawn) == ["¥100.00 · 3×", "¥30.00 · 1×"]


def test_places_have_names_even_without_one_and_long_names_end_in_dots() -> None:
    drawn = axes()
    long = "第一人民医院互联网医院门诊部" * 4
    rows = [SpentSum(long, 1, 5), SpentSum("", 1, 4), SpentSum(REST, 3, 2)]
    draw_places(drawn, rows, LIGHT)
    names = [tick.get_text() for tick in drawn.get_yticklabels()]
    assert names[0].endswith("…")
    assert long.startswith(names[0][:-1])
    assert names[1:] == ["No place given", "Other places"]


def test_a_short_name_is_not_cut() -> None:
    assert shortened("协和医院", 100, 8) == "协和医院"
    assert length(shortened("协和医院" * 9, 60, 8), 8) <= 60


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_no_bill_is_said_in_words(colours: Colours) -> None:
    months = by_month((), FIRST, LAST)
    for draw, rows in ((draw_months, months), (draw_kinds, ()), (draw_places, ())):
        drawn = axes()
        draw(drawn, rows, colours)
        assert texts(drawn) == ["No bill is recorded in this time."]
        assert not drawn.axison
    drawn = axes()
    draw_days(drawn, (), FIRST, LAST, colours)
    assert not drawn.axison


def test_each_day_stands_in_the_row_of_its_month() -> None:
    found = day_sums(by_day(ROWS), FIRST, LAST)
    assert [(entry.row, entry.day.day, entry.total) for entry in found] == [
        (0, 5, 160_00),
        (0, 9, 30_00),
        (2, 1, -60_00),
    ]


def test_a_year_that_begins_in_april_has_its_own_twelve_rows() -> None:
    months = months_of(date(2024, 4, 1), date(2025, 3, 31))
    assert (months[0], months[-1], len(months)) == ("2024-04", "2025-03", 12)


def test_the_dearer_a_day_the_larger_and_darker_its_box() -> None:
    drawn = axes()
    rows = [SpentSum(f"2025-01-0{n}", 1, fen) for n, fen in enumerate(SUMS, 1)]
    draw_days(drawn, rows, FIRST, LAST, LIGHT)
    sides = [box.get_width() for box in boxes(drawn)]
    assert sides == sorted(sides)
    assert len(set(sides)) == STEPS
    shades = [contrast(colour_of(step, LIGHT), LIGHT.surface) for step in range(STEPS)]
    assert shades == sorted(shades)


SUMS = (10_00, 80_00, 150_00, 430_00)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_step_of_the_map_can_be_seen(colours: Colours) -> None:
    for step in range(STEPS):
        assert contrast(colour_of(step, colours), colours.surface) >= 3


def test_a_day_on_which_money_came_back_is_hollow() -> None:
    drawn = axes()
    draw_days(drawn, by_day(ROWS), FIRST, LAST, LIGHT)
    filled = [to_rgba(box.get_facecolor())[3] > 0 for box in boxes(drawn)]
    assert filled == [True, True, False]
    legend = drawn.get_legend()
    assert legend is not None
    labels = [text.get_text() for text in legend.get_texts()]
    assert labels[-1] == "Nothing, or more came back"


@given(st.lists(st.integers(-(10**8), 10**9), min_size=1, max_size=20))
def test_every_sum_lies_in_a_step_and_the_dearest_in_the_last(
    totals: list[int],
) -> None:
    edges = thresholds(totals)
    assert len(edges) == STEPS
    assert all(low < high for low, high in pairwise(edges))
    for total in totals:
        step = step_of(total, edges)
        assert total <= edges[step]
        assert step == 0 or total > edges[step - 1]


AMOUNT = st.integers(-(10**6), 10**6)


@given(st.tuples(AMOUNT, AMOUNT, AMOUNT, AMOUNT))
def test_the_pieces_of_a_bar_add_up_to_what_was_paid(parts: tuple[int, ...]) -> None:
    row = SpentSum("2025-01", 1, *parts)
    found = pieces(row)
    assert sum(piece.amount for piece in found) == row.total
    low, high = reach(row)
    assert high - low == sum(abs(part) for part in parts)


def test_marks_carry_each_part_and_lead_to_the_bills_behind_them() -> None:
    period = Filter(1, date(2025, 1, 3), LAST)
    panel = months_panel(by_month(ROWS, FIRST, LAST), period)
    january = panel.marks[0]
    assert [value.amount for value in january.values[: len(PARTS)]] == [
        100_00,
        80_00,
        0,
        10_00,
    ]
    assert january.entries == Filter(
        1, date(2025, 1, 3), date(2025, 1, 31), kinds=tuple(KIND)
    )
    sums = [SpentSum("A", 1, 5), SpentSum("", 1, 4), SpentSum(REST, 1, 3)]
    place = places_panel(sums, period, ROWS).marks
    assert place[0].entries == period._replace(kinds=tuple(KIND), places=("A",))
    assert place[1].entries == period._replace(kinds=tuple(KIND), places=("",))
    assert place[2].entries == period._replace(kinds=tuple(KIND), places=("B",))


def test_a_day_of_the_map_is_marked_where_its_box_is() -> None:
    panel = days_panel(by_day(ROWS), FIRST, LAST, Filter(1))
    mark = panel.marks[-1]
    assert (mark.begin, mark.end, mark.across) == (1.5, 2.5, (0.5, 1.5))
    assert mark.values[0].amount == -60_00
    assert mark.entries is not None
    assert mark.entries.first == mark.entries.last == date(2025, 3, 1)
