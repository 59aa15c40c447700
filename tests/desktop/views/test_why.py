"""Any number on any page can be asked why, and answers with what adds up to it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from db import interchange
from db.rules.reasons import Reason
from db.store import Store
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.balance import BalancePage
from desktop.views.cards import CardButton
from desktop.views.entries import EntriesPage
from desktop.views.family import FamilyPage
from desktop.views.figure_table import FigureTable
from desktop.views.limit import LimitPage
from desktop.views.overview import OverviewPage
from desktop.views.statement import StatementPage
from desktop.views.visit import VisitPage
from desktop.views.why import WhyView
from desktop.views.why_button import WhyButton
from desktop.views.why_words import result
from desktop.views.window import MainWindow
from tests.desktop.views.opened import open_window

ASKED = ("overview", "balance", "limit", "family", "statement")
TABLES = ("balance", "limit", "family")
MONEY = re.compile(r"[+−]?¥[\d,]+\.\d\d")


def sample_day() -> datetime:
    """Be the clock of the sample family's book."""
    return datetime(2026, 6, 18, 9, tzinfo=UTC)


@pytest.fixture
def sample(tmp_path: Path, qapp: object) -> Iterator[Book]:
    """Give the open book of the sample family, who have years of everything."""
    assert qapp is not None
    path = tmp_path / "sample.yibao"
    with Store.create(path, sample_day) as store:
        interchange.load(store, resources.read_bytes("demo", "family.json"))
    book = Book(path, sample_day)
    yield book
    book.close()


@pytest.fixture
def window(qtbot: QtBot, sample: Book, tmp_path: Path) -> MainWindow:
    """Show the sample book, at its keeper's year 2025."""
    return open_window(qtbot, sample, Scope(1, "2025"), tmp_path)


def is_whole(reason: Reason | None) -> bool:
    """Tell whether a reason and those beside it say something that adds up."""
    assert reason is not None
    total = sum(line.amount for line in reason.lines)
    whole = bool(reason.figures) if reason.unit == "figure" else total == reason.result
    return whole and all(is_whole(other) for other in reason.also)


def shown(window: MainWindow) -> WhyView:
    """Give the explanation that is open."""
    view = window.findChild(WhyView)
    assert view is not None
    return view


def open_views(window: MainWindow) -> list[WhyView]:
    """Give the explanations that are seen."""
    return [view for view in window.findChildren(WhyView) if view.isVisible()]


def amounts(table: FigureTable) -> Iterator[tuple[int, int, str]]:
    """Yield the row, column and text of each sum of money in a table."""
    for row in range(table.rows.rowCount()):
        for column in range(table.rows.columnCount()):
            text = str(table.rows.index(row, column).data())
            if MONEY.fullmatch(text):
                yield row, column, text


@pytest.mark.parametrize("person", [1, 2, 3])
@pytest.mark.parametrize("place", TABLES)
def test_each_sum_in_every_table_has_a_reason_that_makes_it(
    window: MainWindow, sample: Book, place: str, person: int
) -> None:
    labels = sample.summary(person).labels
    window.scope.look_at(person, labels[-2] if len(labels) > 1 else labels[0])
    window.show_place(place)
    page = window.pages.page(place)
    for table in page.findChildren(FigureTable):
        for row, column, text in amounts(table):
            reason = table.reason_at(row, column)
            assert is_whole(reason), (table.accessibleName(), row, column)
            assert reason is not None
            assert result(reason).lstrip("−") == text.lstrip("−")


@pytest.mark.parametrize("year", ["2023", "2024", "2025", "2026"])
def test_each_card_with_a_sum_has_a_reason_that_makes_it(
    window: MainWindow, year: str
) -> None:
    window.scope.look_at(1, year)
    window.show_place("overview")
    page = window.pages.page("overview")
    cards = [card for card in page.findChildren(CardButton) if card.isVisible()]
    with_sums = [card for card in cards if "¥" in card.figure.text()]
    assert len(with_sums) >= 3
    for card in with_sums:
        reason = card.reason()
        assert is_whole(reason), card.question.text()
        assert reason is not None
        assert result(reason) == card.figure.text()


@pytest.mark.parametrize("place", ASKED)
def test_every_button_that_asks_why_is_answered(window: MainWindow, place: str) -> None:
    window.show_place(place)
    page = window.pages.page(place)
    buttons = [b for b in page.findChildren(WhyButton) if b.isVisibleTo(page)]
    assert buttons
    assert all(is_whole(button.reason()) for button in buttons)


def test_each_sum_of_the_statement_has_a_button(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("statement")
    page = window.pages.page("statement")
    assert isinstance(page, StatementPage)
    qtbot.waitUntil(lambda: bool(sums_of(page)))
    sums = sums_of(page)
    buttons = [b for b in page.findChildren(WhyButton) if b.isVisibleTo(page)]
    found = [result(reason) for b in buttons if (reason := b.reason()) is not None]
    assert found == sums


def sums_of(page: QWidget) -> list[str]:
    """Give the labels of a page that are sums, in the order in which they were made."""
    labels = [made for made in page.findChildren(QLabel) if made.isVisibleTo(page)]
    return [made.text() for made in labels if MONEY.fullmatch(made.text())]


def test_f1_asks_about_the_cell_and_escape_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("balance")
    page = window.pages.page("balance")
    assert isinstance(page, BalancePage)
    table = page.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 8))
    qtbot.keyClick(table, Qt.Key.Key_F1)
    view = shown(window)
    assert view.figure.text() == table.rows.index(1, 8).data()
    assert "not a fen is lost" in view.rule.text()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not open_views(window)
    assert window.focusWidget() is table


def test_f1_answers_with_the_main_number_of_each_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    for place in (*ASKED, "policy"):
        window.show_place(place)
        window.navigation.button(place).setFocus()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert shown(window).isVisible(), place
        assert ("¥" in shown(window).figure.text()) == (place != "policy"), place
        qtbot.keyClick(shown(window), Qt.Key.Key_Escape)


def test_a_double_click_asks_about_the_cell(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place("limit")
    page = window.pages.page("limit")
    assert isinstance(page, LimitPage)
    index = page.table.rows.index(0, 3)
    place = page.table.visualRect(index).center()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.table.viewport(), left, pos=place)
    qtbot.mouseDClick(page.table.viewport(), left, pos=place)
    view = shown(window)
    assert view.figure.text() == index.data()
    assert "Outpatient cap of the year" in view.sources.text()


def test_the_card_leads_to_its_page_and_its_small_button_explains(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("overview")
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.mouseClick(page.balance.why, Qt.MouseButton.LeftButton)
    assert window.pages.current == "overview"
    view = shown(window)
    assert view.figure.text() == page.balance.figure.text()
    assert [b.text().split(" ¥")[0] for b in buttons_of(view)][:2] == [
        "Earlier years' money (2025)",
        "This year's money (2025)",
    ]


def buttons_of(view: WhyView) -> list[QPushButton]:
    """Give the buttons of the numbers that stand at the same place."""
    items = (view.also.itemAt(n) for n in range(view.also.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if isinstance(widget, QPushButton)]


def test_what_stands_at_the_same_place_is_explained_in_turn_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("overview")
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    page.balance.why.setFocus()
    qtbot.keyClick(page.balance.why, Qt.Key.Key_Space)
    view = shown(window)
    whole = view.figure.text()
    qtbot.mouseClick(buttons_of(view)[0], Qt.MouseButton.LeftButton)
    assert view.reason.subject == "prior"
    view.show_before()
    assert view.figure.text() == whole


def test_a_line_leads_to_its_entries_and_all_come_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("overview")
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.mouseClick(page.credit.why, Qt.MouseButton.LeftButton)
    view = shown(window)
    view.show_reason(page.balance.reason() or view.reason)
    place = [line.code for line in view.reason.lines].index("posting.contribution")
    view.lines.setCurrentIndex(view.lines.rows.index(place, 0))
    qtbot.keyClick(view.lines, Qt.Key.Key_Return)
    assert not open_views(window)
    entries = window.pages.page("entries")
    assert isinstance(entries, EntriesPage)
    assert window.pages.current == "entries"
    assert entries.only.isVisible()
    days = [entry.day for entry in entries.model.entries()]
    assert min(days) >= date(2025, 1, 1)
    assert max(days) <= date(2025, 12, 31)
    qtbot.mouseClick(entries.only.button, Qt.MouseButton.LeftButton)
    assert not entries.only.isVisible()
    days = [entry.day for entry in entries.model.entries()]
    assert min(days) < date(2025, 1, 1)


def test_control_c_copies_the_whole_explanation(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("limit")
    page = window.pages.page("limit")
    assert isinstance(page, LimitPage)
    qtbot.mouseClick(page.asked.button, Qt.MouseButton.LeftButton)
    view = shown(window)
    qtbot.keyClick(view.lines, "c", Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "Cap of the year" in text
    assert "Together" in text
    assert "Unverified" in text


def test_the_menu_of_a_cell_offers_the_question(window: MainWindow) -> None:
    window.show_place("family")
    page = window.pages.page("family")
    assert isinstance(page, FamilyPage)
    table = page.always
    place = table.visualRect(table.rows.index(0, 4)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        place,
        table.viewport().mapToGlobal(place),
    )
    table.contextMenuEvent(event)
    (menu,) = table.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Why is it this number?"]
    menu.actions()[0].trigger()
    assert view_amount(window) == table.rows.index(0, 4).data()
    menu.close()


def view_amount(window: MainWindow) -> str:
    """Give the number explained now."""
    return shown(window).figure.text()


def test_an_entry_says_what_it_does_to_the_account(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("entries")
    page = window.pages.page("entries")
    assert isinstance(page, EntriesPage)
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_F1)
    view = shown(window)
    assert view.reason.subject == "entry"
    assert view.reason.result == page.model.entry(0).balance
    assert [other.subject for other in view.reason.also] == ["balance_of"]


def test_the_form_explains_what_saving_would_do(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.start_entry("posting")
    page = window.pages.page("entries")
    assert isinstance(page, EntriesPage)
    panel = page.panels.panel("posting")
    field = panel.fields["amount"].edit
    line = field.focusProxy() or field
    line.setFocus()
    qtbot.keyClicks(line, "120")
    qtbot.keyClick(line, Qt.Key.Key_F1)
    reason = shown(window).reason
    assert reason.subject == "balance_after"
    assert [line.code for line in reason.lines] == ["balance_now", "this_entry"]
    assert reason.lines[1].amount == 120_00
    assert is_whole(reason)


def test_an_estimate_says_who_pays_what_and_by_which_figures(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("visit")
    page = window.pages.page("visit")
    assert isinstance(page, VisitPage)
    page.form.begin()
    qtbot.keyClicks(page.form.eligible, "500")
    qtbot.keyClick(page.form.eligible, Qt.Key.Key_F1)
    reason = shown(window).reason
    assert page.estimate is not None
    assert reason.result == page.estimate.fund
    assert is_whole(reason)
    assert reason.figures


def test_a_balance_leads_on_to_the_year_that_it_was_carried_over_from(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("overview")
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.mouseClick(page.balance.why, Qt.MouseButton.LeftButton)
    view, years = shown(window), []
    for _step in range(3):
        years.append(view.reason.year)
        view.lines.setCurrentIndex(view.lines.rows.index(0, 0))
        qtbot.keyClick(view.lines, Qt.Key.Key_Return)
        if view.reason.lines[0].code != "carried":
            break
    assert years[:2] == ["2025", "2024"]
    assert view.reason.year == "2023"


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("overview")
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.mouseClick(page.balance.why, Qt.MouseButton.LeftButton)
    view = shown(window)
    button = buttons_of(view)[0]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert view.reason.subject == "prior"
    assert window.pages.current == "overview"
