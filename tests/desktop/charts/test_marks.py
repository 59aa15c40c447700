"""The marks of a chart are its numbers; what is drawn is the marks, and no more."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import numpy as np
import pytest
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.dates import date2num, get_epoch
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from db.queries.entries import Filter
from db.rules.balance import Account, fold
from db.rules.codes import Purpose, Relation
from db.rules.flows import Flow, FlowKind
from db.rules.limit import LimitStep, LimitYear
from db.rules.policy import Figure as PolicyFigure
from db.rules.policy import Policy
from db.rules.records import Person
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from db.rules.years import Year, years
from desktop.charts.account_marks import balance_panel, flow_panel
from desktop.charts.axis import after, at
from desktop.charts.colours import LIGHT
from desktop.charts.family import draw_family
from desktop.charts.flow import draw_flow
from desktop.charts.limit import draw_limit
from desktop.charts.limit_marks import limits_panel, pace_panel, uses_panel
from desktop.charts.marks import EPOCH, WHOLE, Live, Panel, View, day_of
from desktop.charts.measuring import boxes, keys
from desktop.charts.other_marks import family_panel, policy_panel
from desktop.charts.pace import draw_pace
from desktop.charts.policy_steps import draw_policy
from desktop.charts.render import render
from desktop.charts.sidebyside import draw_two_ledgers
from desktop.charts.value_steps import ValueSteps, value_steps
from desktop.fonts import matplotlib_fonts
from desktop.words import use_language

ME = Person(id=1, name="我", relation=Relation.self)
AS_OF = date(2025, 6, 30)
FLOWS = (
    Flow(date(2023, 3, 1), FlowKind.opening, 800_00),
    Flow(date(2023, 5, 1), FlowKind.contributed, 300_00),
    Flow(date(2023, 7, 1), FlowKind.spent, 100_50),
    Flow(date(2024, 2, 1), FlowKind.contributed, 120_00),
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def account() -> Account:
    return fold(FLOWS, lambda first: years(first, AS_OF))


def limit_year(year: int, used: int, cap: int | None = 2000_00) -> LimitYear:
    start, end = date(year, 1, 1), date(year, 12, 31)
    left = None if cap is None else max(0, cap - used)
    return LimitYear(
        year=Year(start, end, str(year)),
        region="xian",
        kind="fund_cap" if cap else "tier_no_cap",
        first=start,
        last=min(end, AS_OF),
        cap=cap,
        used=used,
        left=left,
        over=0 if cap is None else max(0, used - cap),
        lapsed=left if end < AS_OF else None,
        deductible=None,
        deductible_used=0,
        fund=used,
        steps=(LimitStep(date(year, 3, 1), used),),
    )


LIMITS = (limit_year(2024, 1200_00), limit_year(2025, 300_00))
SUMMARY = Summary(ME, AS_OF, account(), LIMITS, (), ())
USES = (
    FamilyUse(1, "我", 2, "妈妈", Purpose.bill, 3, 90_00, 0),
    FamilyUse(1, "我", 2, "妈妈", Purpose.wallet, 1, 10_00, 5_00),
)
POLICY = Policy(
    id="somewhere",
    name_zh="某地",
    name_en="Somewhere",
    last_looked=AS_OF,
    figures={
        "outpatient.cap": (
            PolicyFigure(1800_00, date(2023, 1, 1)),
            PolicyFigure(2500_00, date(2024, 1, 1)),
        )
    },
)
CHANGES = value_steps(POLICY, "outpatient.cap", status="employee", tier=None, age=None)
STEPS = ValueSteps("outpatient.cap", CHANGES, CHANGES[:1], AS_OF)


KINDS = ["both", "limit", "pace", "flow", "family", "policy"]


@pytest.fixture(params=KINDS)
def live(request: pytest.FixtureRequest, _english: None) -> Live:
    """Give each kind of chart with its marks."""
    return kind(str(request.param))


def kind(name: str) -> Live:
    """Make one kind of chart."""
    year = account().years[0]
    match name:
        case "both":
            return Live(
                lambda figure, view: draw_two_ledgers(figure, SUMMARY, LIGHT, view),
                (balance_panel(SUMMARY), uses_panel(SUMMARY)),
            )
        case "limit":
            return alone(draw_limit, SUMMARY, limits_panel(SUMMARY))
        case "pace":
            return Live(
                lambda figure, view: draw_pace(
                    figure.add_subplot(), LIMITS[1], AS_OF, LIGHT, view
                ),
                (pace_panel(LIMITS[1], 1),),
            )
        case "flow":
            return alone(draw_flow, year, flow_panel(year, 1, first=True))
        case "family":
            return alone(draw_family, USES, family_panel(USES))
        case _:
            return alone(draw_policy, STEPS, policy_panel(STEPS))


@cache
def whole(name: str) -> tuple[Live, Figure]:
    """Draw all of a kind of chart, once."""
    live = kind(name)
    return live, drawn(live)


def alone(draw: Callable[..., None], shown: object, panel: Panel) -> Live:
    return Live(
        lambda figure, view: draw(figure.add_subplot(), shown, LIGHT, view), (panel,)
    )


def drawn(live: Live) -> Figure:
    figure = Figure(figsize=(10, 5), layout="constrained")
    with rc_context({"font.family": matplotlib_fonts()}):
        live(figure)
        figure.draw_without_rendering()
    return figure


def line(axes: Axes, label: str) -> list[tuple[float, float]]:
    (found,) = (found for found in axes.lines if found.get_label() == label)
    return [(float(x), float(y)) for x, y in np.asarray(found.get_xydata())]


def amounts(panel: Panel, key: str) -> list[int | None]:
    found = (value for mark in panel.marks for value in mark.values)
    return [value.amount for value in found if value.series == key]


def test_days_are_placed_where_matplotlib_places_them() -> None:
    assert date.fromisoformat(get_epoch()[:10]).toordinal() == EPOCH
    assert day_of(date2num(AS_OF)) == day_of(after(AS_OF) - 0.001) == AS_OF


def test_the_marks_of_a_balance_are_its_days_and_roll_overs() -> None:
    panel = balance_panel(SUMMARY)
    assert amounts(panel, "total") == [
        *(800_00, 1100_00, 999_50),
        *(999_50, 1119_50, 1119_50),
    ]
    assert amounts(panel, "total")[-1] == account().years[-1].closing
    assert [mark.name for mark in panel.marks if mark.note] == [
        "2024-01-01",
        "2025-01-01",
    ]
    for before, mark in zip(panel.marks, panel.marks[1:], strict=False):
        assert before.end == mark.begin
    assert panel.marks[-1].end == after(AS_OF)


def test_a_step_leads_to_its_days_entries_and_a_roll_over_to_its_year() -> None:
    marks = {mark.name: mark.entries for mark in balance_panel(SUMMARY).marks}
    day = date(2023, 7, 1)
    assert marks["2023-07-01"] == Filter(1, day, day)
    assert marks["2024-01-01"] == Filter(1, date(2023, 1, 1), date(2023, 12, 31))


def test_the_line_that_is_drawn_runs_through_the_marks() -> None:
    figure = drawn(Live(draws=both, panels=(balance_panel(SUMMARY),)))
    points = line(figure.axes[0], "total")
    marks = balance_panel(SUMMARY).marks
    assert points[:-1] == [
        (mark.begin, (mark.values[0].amount or 0) / 100) for mark in marks
    ]
    assert points[-1] == (marks[-1].end, points[-2][1])


def both(figure: Figure, view: View) -> None:
    draw_two_ledgers(figure, SUMMARY, LIGHT, view)


def test_the_marks_of_the_limit_start_from_zero_and_add_up_to_the_cap() -> None:
    panel = uses_panel(SUMMARY)
    assert amounts(panel, "used") == [0, 1200_00, 0, 300_00]
    assert amounts(panel, "lapsed") == [2000_00, 800_00]
    assert amounts(panel, "left") == [2000_00, 1700_00]
    assert panel.marks[1].entries == Filter(
        1, date(2024, 3, 1), date(2024, 3, 1), flags=("counts",)
    )


def test_a_limit_without_a_cap_has_no_rest_and_no_pace() -> None:
    row = limit_year(2025, 300_00, cap=None)
    panel = pace_panel(row, 1)
    assert [series.key for series in panel.series] == ["used"]
    assert {value.series for mark in panel.marks for value in mark.values} == {"used"}


def test_the_bars_that_are_drawn_are_as_long_as_the_marks() -> None:
    axes = drawn(alone(draw_limit, SUMMARY, limits_panel(SUMMARY))).axes[0]
    panel = limits_panel(SUMMARY)
    bars = {found.get_label(): found for found in axes.containers}
    for key in ("used", "left"):
        widths = [round(bar.get_width() * 100) for bar in bars[key]]
        assert widths == [amount or 0 for amount in amounts(panel, key)]
    assert amounts(panel, "cap") == [2000_00, 2000_00]


def test_the_waterfall_that_is_drawn_is_the_marks() -> None:
    year = account().years[0]
    panel = flow_panel(year, 1, first=True)
    axes = drawn(alone(draw_flow, year, panel)).axes[0]
    bars = [bar for bar in axes.patches if isinstance(bar, Rectangle)]
    heights = [
        (round(bar.get_y() * 100), round(bar.get_height() * 100)) for bar in bars
    ]
    values = [mark.values[0] for mark in panel.marks]
    assert heights == [(value.base, value.amount) for value in values]
    assert values[-1].amount == year.closing
    assert all(mark.entries for mark in panel.marks)


def test_bars_that_no_entries_add_up_to_ask_why() -> None:
    flows = (
        *FLOWS,
        Flow(date(2024, 3, 1), FlowKind.shared, 50_00),
        Flow(date(2024, 3, 9), FlowKind.returned, 50_00, date(2024, 3, 1)),
        Flow(date(2024, 4, 1), FlowKind.corrected_down, 1_00),
    )
    found = fold(flows, lambda first: years(first, AS_OF))
    asked = [mark.asked for mark in flow_panel(found.years[1], 1).marks]
    subjects = [one.subject if one else "" for one in asked]
    opening, credited, other_in, own, family, other_out, closing = subjects
    assert (opening, closing) == ("opening", "closing")
    assert (other_in, family, other_out) == ("other_in", "family", "other_out")
    assert (credited, own) == ("", "")


def test_entries_of_days_to_come_are_behind_no_bar() -> None:
    until = date(2024, 2, 2)
    for mark in flow_panel(account().years[1], 1, until=until).marks[1:]:
        assert mark.entries is not None
        assert mark.entries.last == until


def test_family_marks_lead_to_one_relative_and_purpose() -> None:
    first, last = date(2025, 1, 1), AS_OF
    mark = family_panel(USES, first, last).marks[0]
    assert [value.amount for value in mark.values] == [90_00, None, 300]
    assert mark.entries is not None
    assert mark.entries[:3] == (1, first, last)
    assert mark.entries.purposes == ("bill",)
    assert [word.text for word in mark.entries.words] == ["妈妈"]


def test_policy_marks_tell_what_counts_beside_what_is_shipped() -> None:
    panel = policy_panel(STEPS)
    assert amounts(panel, "counting") == [1800_00, 2500_00]
    assert amounts(panel, "shipped") == [1800_00, 1800_00]


@pytest.mark.parametrize("name", KINDS)
def test_every_legend_names_series_of_its_panel(name: str) -> None:
    live, figure = whole(name)
    assert len(figure.axes) == len(live.panels)
    for key in keys(figure, 1.0):
        panel = live.panels[key.panel]
        assert key.label in {series.label for series in panel.series}
        assert key.left < key.right
        assert key.top < key.bottom


@pytest.mark.parametrize("name", KINDS)
def test_all_marks_lie_inside_the_axes_and_in_their_order(name: str) -> None:
    live, figure = whole(name)
    for box, panel in zip(boxes(figure, 1.0), live.panels, strict=True):
        low, high = box.span(panel)
        assert panel.marks
        begins = [mark.begin for mark in panel.marks]
        assert begins == sorted(begins)
        assert all(mark.end > low and mark.begin < high for mark in panel.marks)


def test_a_view_shows_its_part_and_writes_nothing_outside_the_picture(
    live: Live,
) -> None:
    panel = live.panels[-1]
    middle = (panel.marks[0].begin + panel.marks[-1].end) / 2
    half = 30.0 if panel.axis == "days" else 0.5
    view = View(span=(middle - half, middle + half))
    figure = drawn(live.seen(view))
    for box, shown in zip(boxes(figure, 1.0), live.panels, strict=True):
        assert box.span(shown) == pytest.approx(view.span)
        assert 0 <= box.left < box.right <= figure.bbox.width
        assert 0 <= box.top < box.bottom <= figure.bbox.height
    for text in (text for axes in figure.axes for text in axes.texts):
        place = text.get_window_extent()
        assert not text.get_text() or place.x0 < figure.bbox.x1
        assert not text.get_text() or place.x1 > 0


def test_a_part_leaves_the_axes_where_the_whole_had_them() -> None:
    live = Live(draws=both, panels=(balance_panel(SUMMARY), uses_panel(SUMMARY)))
    picture = render(live, 600, 400, 2.0, LIGHT)
    low = at(date(2023, 4, 1))
    part = live.seen(View(span=(low, low + 90)))
    again = render(part, 600, 400, 2.0, LIGHT, picture.boxes)
    for before, now in zip(picture.boxes, again.boxes, strict=True):
        edges = before.left, before.top, before.right, before.bottom
        assert (now.left, now.top, now.right, now.bottom) == pytest.approx(edges)
        assert now.left_is == pytest.approx(low)


def test_a_hidden_series_is_not_drawn_and_the_axis_fits_the_rest() -> None:
    view = WHOLE.toggled("prior").toggled("total")
    live = Live(draws=both, panels=(balance_panel(SUMMARY), uses_panel(SUMMARY)))
    before, now = drawn(live), drawn(live.seen(view))
    labels = {found.get_label() for found in now.axes[0].lines}
    assert "total" not in labels
    assert {c.get_label() for c in now.axes[0].collections} & {"prior", "current"} == {
        "current"
    }
    assert before.axes[0].get_ylim()[1] > 1119.50
    assert 300 < now.axes[0].get_ylim()[1] < 350


def test_a_hidden_cap_lets_the_axis_fit_the_use() -> None:
    live = Live(draws=both, panels=(balance_panel(SUMMARY), uses_panel(SUMMARY)))
    view = WHOLE.toggled("cap").toggled("left").toggled("lapsed")
    low, high = drawn(live.seen(view)).axes[1].get_ylim()
    assert low == 0
    assert 1200 < high < 1500


def test_the_legend_of_a_hidden_series_is_faint_in_the_picture() -> None:
    live = Live(draws=both, panels=(balance_panel(SUMMARY), uses_panel(SUMMARY)))
    whole = render(live, 800, 500, 1.0, LIGHT)
    part = render(live.seen(WHOLE.toggled("prior")), 800, 500, 1.0, LIGHT)
    key = next(key for key in part.keys if key.label == "Earlier years' money")
    assert darkest(part.rgba, key.left, key.top, key.right, key.bottom) > 100
    assert darkest(whole.rgba, key.left, key.top, key.right, key.bottom) < 60


def darkest(rgba: bytes, *edges: float) -> int:
    """Give the darkest red, green or blue of a part of a picture of 800 by 500."""
    left, top, right, bottom = (round(edge) for edge in edges)
    pixels = np.frombuffer(rgba, np.uint8).reshape(500, 800, 4)
    return int(pixels[top:bottom, left:right, :3].max(axis=2).min())


def test_a_pixel_of_a_step_has_the_colour_of_the_step() -> None:
    live = Live(draws=both, panels=(balance_panel(SUMMARY), uses_panel(SUMMARY)))
    picture = render(live, 800, 500, 2.0, LIGHT)
    box = picture.boxes[0]
    x, y = box.point(live.panels[0], at(date(2023, 4, 1)), 400.0)
    place = (round(y * 2) * picture.width + round(x * 2)) * 4
    red, green, blue = picture.rgba[place : place + 3]
    assert to_rgba(LIGHT.prior)[:3] == pytest.approx(
        (red / 255, green / 255, blue / 255), abs=0.01
    )
