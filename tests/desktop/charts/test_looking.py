"""Looking closer: the point below the cursor stays, and nothing leaves the whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.charts.boxes import Box, box_at
from desktop.charts.looking import (
    between,
    framed,
    panned,
    reset,
    same_subject,
    seen,
    stretched,
    zoomed,
)
from desktop.charts.marks import WHOLE, Panel, View

ALL = (0.0, 1000.0)
DAYS = Panel("days", "Day", (), ())
NAMES = Panel("names", "Year", (), (), lying=True)
BOX = Box(100, 20, 500, 220, 0.0, 1000.0, 0.0, 50.0)
PLACE = st.floats(0, 1000)


@given(PLACE, st.floats(0.05, 1.0), st.floats(0.05, 20))
def test_zoom_keeps_the_point_under_the_cursor(
    about: float, first: float, then: float
) -> None:
    view = zoomed(WHOLE, ALL, about, first, 7)
    low, high = view.span or ALL
    again = zoomed(view, ALL, about, then, 7)
    new_low, new_high = again.span or ALL
    share = (about - low) / (high - low)
    at_an_end = new_low == ALL[0] or new_high == ALL[1]
    assert at_an_end or (about - new_low) / (new_high - new_low) == pytest.approx(share)


@given(st.lists(st.tuples(PLACE, st.floats(0.05, 20)), max_size=12))
def test_what_is_in_sight_never_leaves_the_whole_nor_gets_too_small(
    turns: list[tuple[float, float]],
) -> None:
    view = WHOLE
    for about, factor in turns:
        view = zoomed(view, ALL, about, factor, 7)
        low, high = view.span or ALL
        assert ALL[0] <= low < high <= ALL[1] + 1e-9
        assert high - low >= 7 - 1e-9


def test_zooming_out_again_ends_with_the_whole() -> None:
    view = zoomed(WHOLE, ALL, 300, 0.5, 7)
    assert view.span == (150.0, 650.0)
    assert zoomed(view, ALL, 300, 2.0, 7) == WHOLE


@given(st.floats(-5000, 5000))
def test_panning_keeps_the_width_and_stops_at_the_ends(by: float) -> None:
    low, high = panned(View(span=(400, 500)), ALL, by).span or ALL
    assert high - low == pytest.approx(100)
    assert ALL[0] <= low <= high <= ALL[1]


def test_a_period_chosen_backwards_is_the_same() -> None:
    assert between(WHOLE, ALL, (300, 100), 7).span == (100, 300)
    assert between(WHOLE, ALL, (100, 300), 7).span == (100, 300)


def test_a_rectangle_asks_for_values_too_and_reset_forgets_both() -> None:
    view = framed(View(hidden=frozenset({"used"})), ALL, (100, 300), (1, (9.0, 4.0)))
    assert (view.span, view.height(1), view.height(0)) == ((100, 300), (4.0, 9.0), None)
    assert reset(view) == WHOLE


def test_a_hidden_series_is_shown_again_by_the_same_key() -> None:
    view = WHOLE.toggled("prior")
    assert not view.shows("prior")
    assert view.shows("current")
    assert view.toggled("prior") == WHOLE


@given(st.floats(100, 500), st.floats(20, 220))
def test_pixels_and_numbers_lead_to_each_other(x: float, y: float) -> None:
    assert BOX.x_of(BOX.number_at_x(x)) == pytest.approx(x)
    assert BOX.y_of(BOX.number_at_y(y)) == pytest.approx(y)
    place, up = BOX.along(DAYS, x, y), BOX.up(DAYS, x, y)
    assert BOX.point(DAYS, place, up) == pytest.approx((x, y))
    place, up = BOX.along(NAMES, x, y), BOX.up(NAMES, x, y)
    assert BOX.point(NAMES, place, up) == pytest.approx((x, y))


def test_the_highest_pixel_has_the_greatest_value() -> None:
    assert BOX.number_at_y(20) == 50.0
    assert BOX.number_at_y(220) == 0.0
    assert box_at((BOX,), 98, 100) is None
    assert box_at((BOX,), 100, 100) == 0


def test_an_old_picture_is_stretched_over_what_is_wanted() -> None:
    wanted = seen(BOX, DAYS, View(span=(250, 500)), ALL)
    source, target = (200.0, 20.0, 300.0, 220.0), (100.0, 20.0, 500.0, 220.0)
    assert stretched(BOX, wanted, DAYS) == (source, target)


def test_an_old_picture_shrinks_where_more_is_wanted() -> None:
    drawn = seen(BOX, DAYS, View(span=(250, 500)), ALL)
    source, target = (100.0, 20.0, 500.0, 220.0), (200.0, 20.0, 300.0, 220.0)
    assert stretched(drawn, BOX, DAYS) == (source, target)


def test_nothing_of_an_old_picture_helps_where_other_days_are_wanted() -> None:
    drawn = seen(BOX, DAYS, View(span=(0, 100)), ALL)
    wanted = seen(BOX, DAYS, View(span=(600, 700)), ALL)
    assert stretched(drawn, wanted, DAYS) is None


def test_another_persons_chart_is_another_subject() -> None:
    mine, hers = Panel("days", "Day", (), (), person_id=1), Panel("days", "Day", (), ())
    assert same_subject((mine,), (mine,))
    assert not same_subject((mine,), (hers,))
