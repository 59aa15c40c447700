from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.figure import Figure

from db.rules.codes import Relation
from db.rules.limit import LimitStep, LimitYear
from db.rules.records import Person
from db.rules.summary import Summary
from db.rules.years import Year
from desktop.charts.colours import LIGHT, Colours
from desktop.charts.limit import bars, draw_limit
from desktop.charts.limit_steps import points, runs
from desktop.charts.pace import draw_pace, gone, pace
from desktop.charts.uses import draw_years
from desktop.words import use_language

ME = Person(id=1, name="我", relation=Relation.self)
AS_OF = date(2025, 6, 30)
Draw = Callable[[Axes, Summary, Colours], None]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def limit_year(
    year: int, used: int, *, cap: int | None = 200_000, kind: str = "fund_cap"
) -> LimitYear:
    start, end = date(year, 1, 1), date(year, 12, 31)
    left = None if cap is None else max(0, cap - used)
    return LimitYear(
        year=Year(start, end, str(year)),
        region="xian",
        kind=kind,
        first=start,
        last=min(end, AS_OF),
        cap=cap,
        used=used,
        left=left,
        over=0 if cap is None else max(0, used - cap),
        lapsed=left if end < AS_OF else None,
        deductible=20_000,
        deductible_used=20_000,
        fund=used,
        steps=(LimitStep(date(year, 3, 1), used),),
    )


def summary_of(*rows: LimitYear) -> Summary:
    return Summary(ME, AS_OF, None, rows, (), ())


def drawn(draw: Draw, *rows: LimitYear) -> Axes:
    axes = Figure(figsize=(10, 4)).add_subplot()
    draw(axes, summary_of(*rows), LIGHT)
    return axes


def texts(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


def values(data: object) -> list[float]:
    found: list[float] = np.asarray(data).tolist()
    return found


def widths(axes: Axes, label: str) -> list[float]:
    (found,) = (bars for bars in axes.containers if bars.get_label() == label)
    return [round(bar.get_width(), 2) for bar in found]


def test_bars_reach_the_cap_and_the_amounts_are_exact() -> None:
    axes = drawn(draw_limit, limit_year(2024, 138_763), limit_year(2025, 5_000))
    assert widths(axes, "used") == [1387.63, 50.0]
    assert widths(axes, "left") == [0.0, 1950.0]
    assert widths(axes, "lapsed") == [612.37]
    amounts = {"¥1,387.63", "lapsed ¥612.37", "¥50.00", "left ¥1,950.00", "¥2,000.00"}
    assert amounts <= set(texts(axes))


def test_unused_limit_of_an_ended_year_is_never_shown_as_left() -> None:
    row = bars([limit_year(2024, 138_763)])[0]
    assert (row.left, row.lapsed) == (0, 61_237)


def test_use_above_the_cap_is_named() -> None:
    found = texts(drawn(draw_limit, limit_year(2025, 210_000)))
    assert "over by ¥100.00" in found


@pytest.mark.parametrize("kind", ["tier_no_cap", "none"])
def test_regions_without_a_cap_show_only_use(kind: str) -> None:
    row = limit_year(2025, 5_000, cap=None, kind=kind)
    axes = drawn(draw_limit, row)
    assert widths(axes, "left") == [0.0]
    assert widths(axes, "lapsed") == []
    assert {"no cap", "¥50.00"} <= set(texts(axes))
    assert "no cap" in texts(drawn(draw_years, row))


def test_an_expense_band_says_what_its_amounts_are() -> None:
    row = limit_year(2025, 5_000, kind="expense_band")
    for draw in (draw_limit, draw_years):
        assert "eligible expense" in drawn(draw, row).get_xlabel()


@pytest.mark.parametrize("draw", [draw_limit, draw_years])
def test_without_a_rule_there_is_a_sentence(draw: Draw) -> None:
    axes = drawn(draw)
    assert "No outpatient rule is known" in texts(axes)[0].replace("\n", " ")
    assert not axes.axison


def test_every_year_begins_at_zero_and_is_drawn_apart() -> None:
    axes = drawn(draw_years, limit_year(2024, 138_763), limit_year(2025, 5_000))
    steps = [line for line in axes.lines if line.get_drawstyle() == "steps-post"]
    assert [values(line.get_ydata()) for line in steps] == [
        [0.0, 1387.63, 1387.63],
        [0.0, 50.0, 50.0],
    ]
    new_year = date2num(date(2025, 1, 1))
    assert values(steps[0].get_xdata())[-1] == new_year
    assert values(steps[1].get_xdata())[0] == new_year


def test_a_lapsed_rest_is_named_at_its_years_end() -> None:
    found = texts(drawn(draw_years, limit_year(2024, 138_763), limit_year(2025, 0)))
    assert "Lapsed ¥612.37" in found


def test_steps_start_at_zero_on_the_first_day() -> None:
    assert points(limit_year(2025, 5_000)) == (
        (date2num(date(2025, 1, 1)), 0),
        (date2num(date(2025, 3, 1)), 5_000),
        (date2num(date(2025, 7, 1)), 5_000),
    )


def test_pace_is_the_share_of_the_year_gone_times_the_cap() -> None:
    row = limit_year(2025, 5_000)
    assert gone(row.year, date(2025, 1, 1)) == (1, 365)
    assert gone(row.year, AS_OF) == (181, 365)
    assert pace(row, AS_OF) == 200_000 * 181 // 365
    assert pace(row, date(2026, 5, 1)) == 200_000
    assert pace(limit_year(2025, 5_000, cap=None, kind="none"), AS_OF) is None


def test_pace_line_runs_from_zero_to_the_cap_over_the_whole_year() -> None:
    axes = Figure().add_subplot()
    draw_pace(axes, limit_year(2025, 5_000), AS_OF, LIGHT)
    lines = {line.get_label(): line for line in axes.lines}
    assert values(lines["pace"].get_ydata()) == [0.0, 2000.0]
    assert values(lines["pace"].get_xdata()) == [
        date2num(date(2025, 1, 1)),
        date2num(date(2026, 1, 1)),
    ]
    assert values(lines["used"].get_ydata()) == [0.0, 50.0, 50.0]
    assert values(lines["cap"].get_ydata()) == [2000.0, 2000.0]


def test_without_a_cap_there_is_no_pace() -> None:
    axes = Figure().add_subplot()
    draw_pace(axes, limit_year(2025, 5_000, cap=None, kind="none"), AS_OF, LIGHT)
    assert not {"pace", "cap"} & {line.get_label() for line in axes.lines}


def test_who_was_insured_elsewhere_for_a_while_has_nothing_drawn_between() -> None:
    stay = (date(2025, 1, 1), date(2025, 2, 28)), (date(2025, 5, 1), date(2025, 6, 30))
    steps = (LimitStep(date(2025, 2, 1), 100_00), LimitStep(date(2025, 6, 1), 300_00))
    row = replace(limit_year(2025, 300_00), spans=stay, steps=steps)
    before, later = runs(row)
    assert [used for _, used in before] == [0, 100_00, 100_00]
    assert [used for _, used in later] == [100_00, 300_00, 300_00]
    assert before[-1][0] == date2num(date(2025, 3, 1))
    assert later[0][0] == date2num(date(2025, 5, 1))


def test_the_deductible_has_a_bar_of_its_own_below_the_pace() -> None:
    row = replace(limit_year(2025, 300_00), deductible=200_00, deductible_used=50_00)
    axes = Figure(figsize=(8, 3)).add_subplot()
    draw_pace(axes, row, AS_OF, LIGHT)
    (gauge,) = axes.child_axes
    assert isinstance(gauge, Axes)
    whole, paid = (
        box.get_width() for box in gauge.patches if hasattr(box, "get_width")
    )
    assert (whole, paid) == (1, 0.25)
    assert texts(gauge) == ["Deductible: ¥50.00 of ¥200.00 paid"]
    draw_pace(axes, replace(row, deductible_used=200_00), AS_OF, LIGHT)
    gauge = axes.child_axes[-1]
    assert isinstance(gauge, Axes)
    assert texts(gauge) == ["Deductible ¥200.00: reached"]


def test_a_year_without_a_deductible_has_no_bar_for_it() -> None:
    for none in (0, None):
        axes = Figure(figsize=(8, 3)).add_subplot()
        draw_pace(axes, replace(limit_year(2025, 5), deductible=none), AS_OF, LIGHT)
        assert not axes.child_axes
