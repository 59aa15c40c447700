"""The window: pages by keys, one scope for all, undo that names what it undoes."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.rules.codes import SpendingKind
from db.rules.records import Spending
from desktop import theme
from desktop.book import Book
from desktop.charts.colours import DARK, LIGHT
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.balance import BalancePage
from desktop.views.dress import worn
from desktop.views.entries import EntriesPage
from desktop.views.limit import LimitPage
from desktop.views.overview import OverviewPage
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.posting import PostingPanel
from desktop.views.panels.transfer import TransferPanel
from desktop.views.places import PLACES
from desktop.views.window import MainWindow
from tests.desktop.closed import let_go
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import open_window

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BILL = Spending(
    person_id=ME,
    day=date(2025, 6, 1),
    kind=SpendingKind.outpatient,
    total=100_00,
    account=100_00,
)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Wear light colours, and none of ours after the test."""
    before = qapp.palette(), qapp.styleSheet(), qapp.style().name()
    theme.apply(qapp, "light")
    yield
    let_go()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[2])


@pytest.fixture
def window(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> MainWindow:
    """Give the window on the family's book."""
    return open_window(qtbot, book, scope, tmp_path)


@pytest.mark.parametrize(
    ("number", "place"), [*enumerate(PLACES[:9], 1), (10, "settings")]
)
def test_alt_and_a_number_show_a_page(
    qtbot: QtBot, window: MainWindow, number: int, place: str
) -> None:
    window.show_place("family" if place == "overview" else "overview")
    qtbot.keyClick(window, str(number % 10), ALT)
    assert window.pages.current == place
    assert window.navigation.button(place).isChecked()


def test_control_and_tab_walk_through_all_pages_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_place("settings")
    qtbot.keyClick(window, Qt.Key.Key_Tab, CTRL)
    assert window.pages.current == "overview"
    qtbot.keyClick(window, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert window.pages.current == "settings"


def test_a_click_in_the_navigation_shows_the_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.navigation.button("limit")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(window.pages.currentWidget(), LimitPage)


def test_alt_and_an_arrow_step_the_year(
    qtbot: QtBot, window: MainWindow, scope: Scope
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert scope.label == "2024"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert scope.label == "2023"
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert scope.label == "2024"
    assert window.bar.years.currentText() == "Year 2024"


def test_another_person_keeps_the_year_and_reaches_every_page(
    window: MainWindow, scope: Scope
) -> None:
    window.show_place("balance")
    page = window.pages.page("balance")
    assert isinstance(page, BalancePage)
    assert "together" in page.sentence.text()
    place = window.bar.people.findText("妈妈")
    window.bar.people.setCurrentIndex(place)
    window.bar.people.activated.emit(place)
    assert (scope.person_id, scope.label) == (MOTHER, "2025")
    assert "no personal account" in page.sentence.text()


def test_a_hidden_page_is_read_again_only_when_it_is_shown(
    window: MainWindow, scope: Scope, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_place("limit")
    window.show_place("balance")
    read: list[str] = []
    for place in ("limit", "balance"):
        page = window.pages.page(place)
        monkeypatch.setattr(page, "refresh", lambda place=place: read.append(place))
    scope.look_at(ME, "2023")
    assert read == ["balance"]
    window.show_place("limit")
    window.show_place("balance")
    assert read == ["balance", "limit"]


def test_undo_names_the_action_and_says_what_it_did(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    assert book.edit("add_spending", [BILL]) == []
    assert window.history.undo.text() == "Undo: Record a bill"
    assert window.notice.text == "Done: Record a bill."
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.notice.text == "Undone: Record a bill."
    assert window.history.redo.text() == "Redo: Record a bill"
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert window.notice.text == "Done again: Record a bill."
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert window.history.redo.isEnabled()


@pytest.mark.parametrize(
    ("key", "panel"),
    [
        (Qt.Key.Key_I, PostingPanel),
        (Qt.Key.Key_B, BillPanel),
        (Qt.Key.Key_T, TransferPanel),
    ],
)
@pytest.mark.parametrize("place", ["overview", "entries"])
def test_a_form_opens_by_its_keys_from_every_page(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, panel: type, place: str
) -> None:
    window.show_place(place)
    qtbot.keyClick(window, key, CTRL)
    page = window.pages.currentWidget()
    assert isinstance(page, EntriesPage)
    assert isinstance(page.panels.shown, panel)
    assert page.panels.isVisible()


def test_the_line_about_a_deletion_keeps_its_undo_button(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    window.show_place("entries")
    page = window.pages.page("entries")
    assert isinstance(page, EntriesPage)
    page.table.selectRow(0)
    qtbot.mouseClick(page.tools.delete, Qt.MouseButton.LeftButton)
    assert window.notice.text.startswith("Deleted: ")
    assert window.notice.button.text() == "Undo"
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert book.next_steps()[1] == "delete"
    qtbot.wait_until(lambda: window.notice.text == "Undone: Delete entries.")
    qtbot.wait(1)
    window.say("Something else.")
    assert not window.notice.button.isVisible()


def test_deleting_from_another_page_only_shows_the_entries_first(
    window: MainWindow, book: Book
) -> None:
    window.show_place("entries")
    page = window.pages.page("entries")
    assert isinstance(page, EntriesPage)
    page.table.selectRow(0)
    before = book.next_steps()
    window.show_place("overview")
    window.delete_entries()
    assert window.pages.current == "entries"
    assert book.next_steps() == before


def test_the_sample_says_so_and_offers_a_book_of_ones_own(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    book.is_sample = True
    window = open_window(qtbot, book, scope, tmp_path)
    assert window.banner.isVisible()
    with qtbot.waitSignal(window.own_book_wanted):
        qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)


def test_a_book_of_ones_own_has_no_banner(window: MainWindow) -> None:
    assert not window.banner.isVisible()


def test_the_page_looked_at_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.show_place("family")
    window.close()
    kept = Settings(tmp_path / "settings.ini")
    assert kept.page == "family"


def test_the_window_loads_nothing_heavy() -> None:
    code = (
        "import sys, desktop.views.window\n"
        "heavy = {'sqlmodel', 'sqlalchemy', 'matplotlib', 'pydantic', 'numpy'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or None)"
    )
    done = subprocess.run(  # noqa: S603  # our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_icons_and_charts_follow_another_look(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)
    assert page.chart.image().pixelColor(2, 2) == QColor(LIGHT.surface)
    window.show_place("settings")
    theme.apply(qapp, "dark")
    window.show_place("overview")
    qtbot.waitUntil(lambda: page.chart.is_settled, timeout=30_000)
    assert page.chart.image().pixelColor(2, 2) == QColor(DARK.surface)
    assert worn() == DARK
