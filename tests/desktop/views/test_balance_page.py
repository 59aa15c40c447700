"""The balance page: its pictures, and the estimate that is off until asked for."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.rules.records import Checkpoint, Membership
from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.balance import BalancePage
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import BALANCE, ME, MOTHER
from tests.desktop.views.opened import open_window


def page_of(window: MainWindow) -> BalancePage:
    """Give the balance page, shown."""
    window.show_place("balance")
    page = window.pages.page("balance")
    assert isinstance(page, BalancePage)
    return page


@pytest.fixture
def window(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, book, scope, tmp_path)


def test_the_estimate_is_off_until_it_is_switched_on_and_is_remembered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = page_of(window)
    assert not page.estimate.isChecked()
    assert not page.pictures.estimated.isVisible()
    page.estimate.setFocus()
    qtbot.keyClick(page.estimate, Qt.Key.Key_Space)
    assert page.estimate.isChecked()
    assert page.pictures.estimated.isVisible()
    assert Settings(tmp_path / "settings.ini").balance_forecast


def test_without_a_base_the_page_says_that_no_credit_is_counted_in(
    window: MainWindow,
) -> None:
    page = page_of(window)
    page.estimate.setChecked(True)
    said = page.pictures.estimated.text()
    assert said.startswith("Only an estimate, and in no balance: ¥4,600.00 on 2025-12-")
    assert "No credit is counted in" in said
    assert "Own bills run on at ¥0.00 a month" in said


def test_with_a_base_each_credit_to_come_is_counted_in(
    window: MainWindow, book: Book
) -> None:
    known = book.memberships(ME)[0]
    based = Membership(
        id=known.id,
        person_id=ME,
        since=known.since,
        region=known.region,
        status=known.status,
        base=6000_00,
    )
    book.edit("change", [based])
    page = page_of(window)
    page.estimate.setChecked(True)
    said = page.pictures.estimated.text()
    assert "Counted in: 6 credits still to come" in said
    forecast = book.forecast(ME)
    assert forecast is not None
    assert forecast.start.total == BALANCE
    assert len(forecast.coming) == 6


def test_an_estimate_never_enters_a_number_of_the_page(window: MainWindow) -> None:
    page = page_of(window)
    before = (page.sentence.text(), page.table.text())
    page.estimate.setChecked(True)
    assert (page.sentence.text(), page.table.text()) == before


def test_the_flow_of_the_year_is_one_choice_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = page_of(window)
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)
    before = page.chart.image()
    page.pictures.picture.setFocus()
    qtbot.keyClick(page.pictures.picture, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)
    assert page.chart.image() != before
    assert not page.estimate.isVisible()


def test_a_resident_has_neither_chooser_nor_switch(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, Scope(MOTHER, "2025"), tmp_path)
    page = page_of(window)
    assert not page.pictures.picture.isVisible()
    assert not page.estimate.isVisible()


def test_official_balances_stand_on_the_chart_as_marks(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    point = Checkpoint(person_id=ME, day=date(2025, 6, 12), balance=BALANCE)
    book.edit("add", [point])
    page = page_of(window)
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)
    (panel,) = page.chart.look.panels
    official = [mark for mark in panel.marks if mark.begin == mark.end]
    assert [mark.values[0].amount for mark in official] == [BALANCE]
