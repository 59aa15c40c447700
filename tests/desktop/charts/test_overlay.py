"""Official balances and the estimate over the recorded balance."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from db.rules.expected import Expected
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import Forecast, forecast
from db.rules.official import OfficialBalance
from desktop.charts.account_marks import balance_panel
from desktop.charts.balance import draw_balance
from desktop.charts.colours import LIGHT
from desktop.charts.marks import View
from desktop.charts.overlay import Overlay, gap_text
from desktop.charts.overlay_marks import with_overlay
from desktop.words import use_language
from tests.desktop.charts.test_balance import account_of, summary_of

AS_OF = date(2025, 6, 30)
ACCOUNT = account_of(
    Flow(date(2024, 3, 1), FlowKind.opening, 80_000),
    Flow(date(2025, 2, 1), FlowKind.spent, 10_050),
)
AGREES = OfficialBalance(date(2024, 12, 31), 80_000, 80_000)
DIFFERS = OfficialBalance(date(2025, 3, 1), 70_000, 69_950)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def estimate() -> Forecast:
    spent = {f"2024-{month:02d}": 6_000 for month in range(4, 13)}
    found = forecast(ACCOUNT, spent, {}, lambda month: (Expected(month, 1_000),), AS_OF)
    assert found is not None
    return found


def drawn(overlay: Overlay, view: View | None = None) -> Axes:
    axes = Figure(figsize=(10, 4)).add_subplot()
    draw_balance(axes, summary_of(ACCOUNT), LIGHT, view or View(), overlay)
    return axes


def line(axes: Axes, label: str) -> Line2D:
    (found,) = (one for one in axes.lines if one.get_label() == label)
    return found


def values(data: object) -> list[float]:
    found: list[float] = np.asarray(data).tolist()
    return found


def texts(axes: Axes) -> list[str]:
    return [text.get_text().replace("\n", " ") for text in axes.texts]


def test_dots_stand_at_the_official_balance_and_differ_in_shape_and_colour() -> None:
    axes = drawn(Overlay((AGREES, DIFFERS)))
    same, other = line(axes, "_agrees"), line(axes, "_differs")
    assert values(same.get_xdata()) == [date2num(AGREES.day) + 0.5]
    assert values(same.get_ydata()) == [800.0]
    assert values(other.get_ydata()) == [700.0]
    assert same.get_marker() != other.get_marker()
    assert to_hex(str(same.get_markerfacecolor())) == LIGHT.good
    assert to_hex(str(other.get_markeredgecolor())) == LIGHT.danger


def test_the_gap_is_written_and_agreement_needs_no_words() -> None:
    found = texts(drawn(Overlay((AGREES, DIFFERS))))
    assert "book ¥0.50 less" in found
    assert not [text for text in found if "more" in text]
    assert gap_text(replace(DIFFERS, recorded=70_001)) == "book ¥0.01 more"


def test_gaps_that_would_touch_are_not_written_over_each_other() -> None:
    close = [replace(DIFFERS, day=date(2025, 3, day)) for day in range(1, 20)]
    found = texts(drawn(Overlay(tuple(close))))
    assert found.count("book ¥0.50 less") == 1


def test_the_estimate_is_dashed_pale_and_goes_to_the_years_end_day_by_day() -> None:
    found = estimate()
    axes = drawn(Overlay(forecast=found))
    estimated = line(axes, "forecast")
    assert estimated.get_linestyle() == "--"
    assert estimated.get_color() == LIGHT.muted
    days = values(estimated.get_xdata())
    assert days[0] == date2num(AS_OF) + 1
    assert days[-1] == date2num(date(2025, 12, 31)) + 1
    amounts = values(estimated.get_ydata())
    assert amounts == [entry.total / 100 for entry in found.days] + [amounts[-1]]


def test_the_lowest_point_named_is_the_lowest_drawn() -> None:
    found = estimate()
    axes = drawn(Overlay(forecast=found))
    amounts = values(line(axes, "forecast").get_ydata())
    assert values(line(axes, "lowest").get_ydata()) == [min(amounts)]
    words = f"estimated lowest ¥{min(amounts):,.2f} on {found.lowest.day}"
    assert words in texts(axes)


def test_the_recorded_balance_is_the_same_with_and_without_an_estimate() -> None:
    bare, with_one = drawn(Overlay()), drawn(Overlay(forecast=estimate()))
    for data in ("get_xdata", "get_ydata"):
        before = values(getattr(line(bare, "total"), data)())
        assert values(getattr(line(with_one, "total"), data)()) == before


def test_what_is_hidden_in_the_legend_is_not_drawn() -> None:
    view = View(hidden=frozenset({"forecast", "official"}))
    axes = drawn(Overlay((AGREES,), estimate()), view)
    labels = {one.get_label() for one in axes.lines}
    assert not labels & {"forecast", "_agrees", "lowest"}


def test_an_official_balance_far_above_is_in_sight() -> None:
    high = OfficialBalance(date(2025, 1, 1), 5_000_000, 80_000)
    assert drawn(Overlay((high,))).get_ylim()[1] >= 50_000


def test_marks_of_the_overlay_stand_in_order_and_keep_an_estimate_apart() -> None:
    panel = balance_panel(summary_of(ACCOUNT))
    full = with_overlay(panel, Overlay((AGREES, DIFFERS), estimate()))
    begins = [mark.begin for mark in full.marks]
    assert begins == sorted(begins)
    assert len(full.marks) == len(panel.marks) + 2 + len(estimate().days) - 1
    for mark in full.marks:
        keys = {value.series for value in mark.values}
        assert keys == {"forecast"} or "forecast" not in keys
