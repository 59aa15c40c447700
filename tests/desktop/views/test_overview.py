"""The overview: cards that answer at once and lead to their pages."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from db.rules.reasons import Question
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.answer_grid import fitting, places
from desktop.views.asked_label import AskedLabel
from desktop.views.overview import OverviewPage
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import MOTHER
from tests.desktop.views.opened import open_window


def overview(window: MainWindow) -> OverviewPage:
    """Give the overview of a window."""
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    return page


def test_the_numbers_are_there_before_the_chart(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    page = overview(window)
    assert page.balance.figure.text() == "¥4,600.00"
    assert page.chart.image().isNull()
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)


def test_a_resident_has_no_card_for_credits(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, Scope(MOTHER, "2025"), tmp_path)
    page = overview(window)
    assert "no personal account" in page.balance.figure.text()
    assert not page.credit.isVisible()
    assert page.deductible.isVisible()


def test_a_card_leads_to_its_page_by_key_and_by_click(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    page = overview(window)
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.keyClick(page.limit, Qt.Key.Key_Space)
    assert wanted.args == ["limit"]
    window.show_place("overview")
    with qtbot.waitSignal(page.place_wanted) as wanted:
        qtbot.mouseClick(page.balance, Qt.MouseButton.LeftButton)
    assert wanted.args == ["balance"]
    assert page.balance.accessibleName() == "Personal account balance ¥4,600.00"


def test_both_ledgers_are_seen_whole_in_a_small_window_without_scrolling(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    window.resize(1366, 768)
    page = overview(window)
    areas = page.findChildren(QScrollArea)
    (area,) = [one for one in areas if one.isAncestorOf(page.chart)]
    qtbot.waitUntil(lambda: page.answers.height() < 260)
    chart = page.chart
    top = chart.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert top >= 0
    assert top + chart.height() <= area.viewport().height()
    assert chart.height() >= 300


def test_cards_fill_their_rows_whatever_the_width() -> None:
    assert places(5, one_row=True) == [
        (0, 0, 3),
        (0, 3, 3),
        (0, 6, 2),
        (0, 8, 2),
        (0, 10, 2),
    ]
    for count in range(1, 6):
        found = places(count, one_row=False)
        widths = {row: 0 for row, _column, _span in found}
        for row, _column, span in found:
            widths[row] += span
        assert len(set(widths.values())) == 1


def test_cards_stand_in_one_row_only_where_no_amount_is_cut() -> None:
    needed = [260, 260, 170, 170, 170]
    assert fitting(needed, 1200) == places(5, one_row=True)
    assert fitting(needed, 900) == places(5, one_row=False)
    assert fitting(needed, 400) == [(row, 0, 1) for row in range(5)]


def test_many_warnings_leave_the_charts_in_sight_until_all_are_asked_for(
    qtbot: QtBot,
    book: Book,
    scope: Scope,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = [(f"warning {n}", of_balance(scope)) for n in range(8)]
    monkeypatch.setattr("desktop.views.overview.asked_warnings", lambda *_of: said)
    page = overview(open_window(qtbot, book, scope, tmp_path))
    rows = page.warnings.findChildren(AskedLabel)
    assert [row.isVisible() for row in rows] == [n < 3 for n in range(8)]
    (more,) = (
        button
        for button in page.warnings.findChildren(QPushButton)
        if button.text() == "Show 5 more"
    )
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert all(row.isVisible() for row in rows)
    assert not more.isVisible()
    assert rows[3].button.hasFocus()


def of_balance(scope: Scope) -> Question:
    return Question(subject="closing", person_id=scope.person_id or 0, year=scope.label)
