"""A chart by mouse and by keys: exact values, closer looks, its entries, its table."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.balance import AccountYear, fold
from db.rules.codes import Relation
from db.rules.flows import Flow, FlowKind
from db.rules.limit import LimitStep, LimitYear
from db.rules.records import Person
from db.rules.summary import Summary
from db.rules.years import Year, years
from desktop.amounts import HIDDEN, hide_amounts
from desktop.book import Book
from desktop.charts.axis import at
from desktop.charts.marks import WHOLE
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import drawings
from desktop.views.ask import NewFile
from desktop.views.chart_view import ChartView
from desktop.views.charts import overlay
from desktop.views.charts.told_card import Places, place
from desktop.views.commands import shortcuts
from desktop.views.drawings import Make
from desktop.views.entries import EntriesPage
from tests.desktop.views.conftest import MONTHS
from tests.desktop.views.opened import open_window

LONG = 20_000
AS_OF = date(2025, 6, 30)
MINE = Person(id=1, name="我", relation=Relation.self)
NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
FLOWS = (
    Flow(date(2023, 3, 1), FlowKind.opening, 800_00),
    Flow(date(2023, 7, 1), FlowKind.spent, 100_50),
    Flow(date(2024, 2, 1), FlowKind.contributed, 120_00),
)
ACCOUNT = fold(FLOWS, lambda first: years(first, AS_OF))


def limit_year(year: int, used: int) -> LimitYear:
    """Give a year with a cap of ¥2,000, of which the use began in March."""
    start, end = date(year, 1, 1), date(year, 12, 31)
    return LimitYear(
        year=Year(start, end, str(year)),
        region="xian",
        kind="fund_cap",
        first=start,
        last=min(end, AS_OF),
        cap=2000_00,
        used=used,
        left=2000_00 - used,
        over=0,
        lapsed=2000_00 - used if end < AS_OF else None,
        deductible=None,
        deductible_used=0,
        fund=used,
        steps=(LimitStep(date(year, 3, 1), used),),
    )


SUMMARY = Summary(
    MINE, AS_OF, ACCOUNT, (limit_year(2024, 1200_00), limit_year(2025, 300_00)), (), ()
)


class Host(QWidget):
    """Stands for the window: it is asked for entries."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Filter] = []
        self.tasks = Tasks(self)
        self.chart = ChartView(self.tasks, "Chart", height=300)
        QVBoxLayout(self).addWidget(self.chart)
        self.resize(820, 420)

    def show_entries(self, wanted: Filter) -> None:
        """Note what was asked for."""
        self.asked.append(wanted)


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[Host]:
    """Show a window with a chart in it that has the keyboard."""
    made = Host()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.chart.setFocus()
    yield made
    hide_amounts(hidden=False)
    made.tasks.wait()


def show(qtbot: QtBot, host: Host, make: Make) -> ChartView:
    """Draw something and wait for its picture."""
    host.chart.show_drawing(make, "what it is")
    settle(qtbot, host.chart)
    return host.chart


def settle(qtbot: QtBot, chart: ChartView) -> None:
    """Wait until the picture that is wanted is shown."""
    qtbot.waitUntil(lambda: chart.is_settled, timeout=LONG)


def pixel(chart: ChartView, place: float, up: float, panel: int = 0) -> QPoint:
    """Give the pixel of a place along the axis and a value in yuan."""
    box = chart.look.box(panel)
    return QPointF(*box.point(chart.look.panels[panel], place, up)).toPoint()


def drag(
    chart: ChartView, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NO
) -> None:
    """Drag with the left button from one pixel to another."""
    QTest.mousePress(chart, LEFT, held, start)
    QTest.mouseMove(chart, (start + end) / 2)
    QTest.mouseMove(chart, end)
    QTest.mouseRelease(chart, LEFT, held, end)


def told(chart: ChartView) -> str:
    """Give what the card says."""
    card = overlay.told_of(chart.look)
    return "" if card is None else card.text


def turn_wheel(chart: ChartView, at: QPoint, held: Qt.KeyboardModifier) -> bool:
    """Turn the wheel towards the screen; tell whether the chart took it."""
    where = QPointF(at)
    event = QWheelEvent(
        where,
        QPointF(chart.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # Qt's: not inverted
    )
    event.ignore()
    QApplication.sendEvent(chart, event)
    return event.isAccepted()


def test_pointing_at_a_day_tells_its_exact_balance(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.both_ledgers(SUMMARY))
    QTest.mouseMove(chart, pixel(chart, at(date(2023, 9, 5)) + 0.5, 350))
    assert told(chart).startswith("2023-09-0")
    assert "(since 2023-07-01)" in told(chart)
    assert "Balance ¥699.50" in told(chart)
    QTest.mouseMove(chart, pixel(chart, at(date(2024, 9, 5)) + 0.5, 500, 1))
    assert "Used ¥1,200.00 · Lapsed ¥800.00 · Cap ¥2,000.00" in told(chart)


def test_the_card_is_painted_over_the_picture_and_leaves_with_the_mouse(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    plain = chart.grab().toImage()
    QTest.mouseMove(chart, pixel(chart, at(date(2024, 9, 5)), 300))
    assert chart.grab().toImage() != plain
    assert chart.is_settled
    chart.tools.leave()
    assert told(chart) == ""


@pytest.mark.parametrize("hidden", [False, True])
def test_hover_never_redraws_and_takes_less_than_a_frame(
    qtbot: QtBot, host: Host, *, hidden: bool
) -> None:
    hide_amounts(hidden=hidden)
    chart = show(qtbot, host, drawings.both_ledgers(SUMMARY))
    shown = chart.image()
    times = []
    for x in range(100, 700, 10):
        begin = perf_counter()
        QTest.mouseMove(chart, QPoint(x, 120 + x % 50))
        chart.repaint()
        times.append(perf_counter() - begin)
    assert told(chart)
    assert (HIDDEN in told(chart)) == hidden
    assert chart.image() == shown
    assert chart.is_settled
    assert sorted(times)[len(times) // 2] < 0.016


def test_the_wheel_zooms_around_the_pointer_and_only_where_it_is_meant(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    spot = pixel(chart, at(date(2024, 3, 1)), 300)
    before = chart.look.place_at(0, spot.x(), spot.y())
    assert turn_wheel(chart, spot, NO)
    settle(qtbot, chart)
    low, high = chart.look.view.span or (0.0, 0.0)
    assert high - low == pytest.approx(
        0.8 * (chart.look.whole[1] - chart.look.whole[0])
    )
    assert chart.look.place_at(0, spot.x(), spot.y()) == pytest.approx(before, abs=0.01)
    chart.clearFocus()
    assert not turn_wheel(chart, spot, NO)
    assert turn_wheel(chart, spot, CTRL)


def test_a_drag_sets_the_period_and_double_click_shows_all_again(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.both_ledgers(SUMMARY))
    first, last = date(2024, 2, 1), date(2024, 8, 31)
    start, end = pixel(chart, at(first) + 1.5, 300), pixel(chart, at(last) - 0.5, 300)
    with qtbot.waitSignal(chart.tools.period_chosen) as chosen:
        drag(chart, start, end)
    settle(qtbot, chart)
    assert chart.look.view.span is not None
    found = chosen.args or []
    assert abs((found[0] - first).days) <= 3
    assert abs((found[1] - last).days) <= 3
    assert chart.tools.strip.period.isVisible()
    qtbot.mouseClick(chart.tools.strip.period, LEFT)
    assert host.asked == [Filter(1, found[0], found[1])]
    QTest.mouseDClick(chart, LEFT, NO, start)
    settle(qtbot, chart)
    assert chart.look.view == WHOLE
    assert not chart.tools.strip.period.isVisible()


def test_a_drag_of_a_few_pixels_sets_no_period(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    spot = pixel(chart, at(date(2024, 3, 1)), 790)
    drag(chart, spot, spot + QPoint(4, 0))
    assert chart.look.view == WHOLE


def test_a_rectangle_shows_its_days_and_values(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    start = pixel(chart, at(date(2023, 6, 1)), 800)
    drag(chart, start, pixel(chart, at(date(2023, 9, 1)), 600), CTRL)
    settle(qtbot, chart)
    box = chart.look.box(0)
    assert box.bottom_is == pytest.approx(600, abs=5)
    assert box.top_is == pytest.approx(800, abs=5)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    settle(qtbot, chart)
    assert chart.look.view == WHOLE


def test_shift_and_two_clicks_measure_days_and_yuan(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    for day in (date(2023, 4, 1), date(2024, 5, 1)):
        spot = pixel(chart, at(day), 200)
        QTest.mouseClick(chart, LEFT, SHIFT, spot)
    assert told(chart) == (
        "2023-03-01 to 2024-02-01 · Balance +¥19.50 · This year's money +¥120.00 · "
        "Earlier years' money −¥100.50 · 337 days apart"
    )
    assert not host.asked
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.look.anchor is None


def test_a_click_on_a_step_opens_its_days_entries_and_above_it_nothing(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    day = date(2024, 2, 1)
    QTest.mouseClick(chart, LEFT, NO, pixel(chart, at(day) + 40, 845))
    assert not host.asked
    QTest.mouseClick(chart, LEFT, NO, pixel(chart, at(day) + 40, 500))
    assert host.asked == [Filter(1, day, day)]


def test_a_click_on_a_bar_opens_the_bills_of_its_year(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.limits(SUMMARY))
    QTest.mouseClick(chart, LEFT, NO, pixel(chart, 0, 1600))
    whole = Filter(1, date(2024, 1, 1), date(2024, 12, 31), flags=("counts",))
    assert host.asked == [whole]


def test_keys_walk_the_steps_tell_them_and_open_them(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.both_ledgers(SUMMARY))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "Balance ¥819.50" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription().startswith("2023-07-01 · Balance ¥699.50")
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert host.asked == [Filter(1, date(2023, 7, 1), date(2023, 7, 1))]
    for _value in range(4):
        QTest.keyClick(chart, Qt.Key.Key_Down)
    assert "Cap ¥2,000.00" in chart.accessibleDescription()


def test_bars_that_lie_are_walked_up_and_down(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.limits(SUMMARY))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription().startswith("2025 · Used ¥300.00")
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription().startswith("2024 · Used ¥1,200.00")


def test_bars_that_stand_are_walked_to_and_fro(qtbot: QtBot, host: Host) -> None:
    year: AccountYear = ACCOUNT.years[0]
    chart = show(qtbot, host, drawings.flow(year, 1, first=True))
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "¥699.50" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "Own bills · Amount −¥100.50"
    QTest.keyClick(chart, Qt.Key.Key_Enter)
    assert "outpatient" in host.asked[0].kinds


def test_keys_look_closer_move_aside_and_show_all_again(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    for _turn in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Plus)
    low, high = chart.look.view.span or (0.0, 0.0)
    QTest.keyClick(chart, Qt.Key.Key_Left, SHIFT)
    assert chart.look.view.span == pytest.approx(
        (low - 0.2 * (high - low), high - 0.2 * (high - low))
    )
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert (chart.look.view.span or (0.0, 0.0))[1] > high - 0.2 * (high - low)
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.look.view == WHOLE


def test_the_legend_hides_a_series_by_click_and_by_its_digit(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    (key,) = (k for k in chart.look.keys if k.label == "Earlier years' money")
    middle = QPointF((key.left + key.right) / 2, (key.top + key.bottom) / 2).toPoint()
    QTest.mouseClick(chart, LEFT, NO, middle)
    settle(qtbot, chart)
    assert chart.look.view.hidden == {"prior"}
    QTest.mouseMove(chart, pixel(chart, at(date(2024, 9, 5)), 100))
    assert "Earlier" not in told(chart)
    QTest.keyClick(chart, Qt.Key.Key_2)
    assert chart.look.view.hidden == frozenset()


def test_the_last_series_that_is_seen_cannot_be_hidden(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(chart, key)
    assert len(chart.look.view.hidden) == 2


def test_one_key_turns_the_chart_into_the_table_of_its_numbers(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.both_ledgers(SUMMARY))
    QTest.keyClick(chart, Qt.Key.Key_T)
    upper, lower = chart.tools.tables.tables
    assert upper.isVisible()
    assert upper.hasFocus()
    assert upper.rows.index(1, 1).data() == "¥699.50"
    assert lower.rows.index(1, 1).data() == "¥1,200.00"
    QTest.keyClick(upper, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[1].split("\t")[:2] == ["2023-07-01", "¥699.50"]
    QTest.keyClick(upper, Qt.Key.Key_T)
    assert not chart.tools.shows_table
    assert chart.hasFocus()


def test_the_table_hides_amounts_and_the_file_has_them_in_full(
    qtbot: QtBot, host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chart.csv"
    monkeypatch.setattr(NewFile, "ask", lambda *_asked: path)
    hide_amounts(hidden=True)
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    QTest.keyClick(chart, Qt.Key.Key_T)
    assert chart.tools.tables.tables[0].rows.index(1, 1).data() == HIDDEN
    chart.save_picture()
    qtbot.waitUntil(lambda: "chart.csv" in chart.said, timeout=LONG)
    assert "2023-07-01,699.50" in path.read_text("utf-8-sig")


def test_another_persons_chart_is_shown_as_a_whole(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    other = Summary(
        Person(id=2, name="妈妈", relation=Relation.parent), AS_OF, ACCOUNT, (), (), ()
    )
    show(qtbot, host, drawings.balance(SUMMARY))
    assert chart.look.view.span is not None
    show(qtbot, host, drawings.balance(other))
    assert chart.look.view.span is None


def test_tools_come_with_the_tab_key_and_have_names(qtbot: QtBot, host: Host) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    chart.clearFocus()
    chart.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    strip = chart.tools.strip
    assert strip.isVisible()
    assert all(button.accessibleName() for button in strip.buttons.values())
    assert all("(" in button.toolTip() for button in strip.buttons.values())
    qtbot.mouseClick(strip.buttons["closer"], LEFT)
    assert chart.look.view.span is not None


def test_a_focus_that_nobody_asked_for_covers_no_heading(
    qtbot: QtBot, host: Host
) -> None:
    chart = show(qtbot, host, drawings.balance(SUMMARY))
    chart.clearFocus()
    chart.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    chart.setFocus(Qt.FocusReason.OtherFocusReason)
    assert chart.hasFocus()
    assert not chart.tools.strip.isVisible()


def test_a_card_covers_neither_its_point_nor_the_tools() -> None:
    size, room = QSizeF(120, 60), QSizeF(400, 200)
    for x in range(0, 400, 40):
        for y in range(0, 200, 20):
            point = QPointF(x, y)
            tools = QRectF(300, 0, 100, 30)
            card = place(size, Places(point, room, tools))
            assert not card.contains(point)
            assert card.left() >= 0
            assert card.right() <= 400
            assert card.top() >= 0
            assert card.bottom() <= 200
            assert not card.intersects(tools)


def test_a_mark_leads_from_the_overview_to_its_entries_in_the_window(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("overview")
    page = window.pages.page("overview")
    chart = page.findChildren(ChartView)[0]
    qtbot.waitUntil(lambda: chart.is_settled, timeout=LONG)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "Balance ¥4,600.00" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    entries = window.pages.page("entries")
    assert isinstance(entries, EntriesPage)
    assert entries.only.wanted == Filter(1, MONTHS[-1], MONTHS[-1])
    told = [words for _group, words, _keys in shortcuts(window)]
    assert "Measure from the mark" in told
    assert "Chart or table of the same numbers" in told
