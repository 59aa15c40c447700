"""The palette, the sheet of keys, hidden amounts, reminders, and what is remembered."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db.rules.codes import SpendingKind
from db.rules.records import Spending
from desktop.amounts import hide_amounts
from desktop.book import Book
from desktop.reminders import Reminder
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views import reminder_cards
from desktop.views.keys_sheet import KeysSheet
from desktop.views.overview import OverviewPage
from desktop.views.palette import Palette
from desktop.views.places import PLACES
from desktop.views.reminder_cards import ReminderCards
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import open_window

CTRL = Qt.KeyboardModifier.ControlModifier
NUMBER = re.compile(r"¥\s*\d")
BILL = Spending(
    person_id=ME,
    day=date(2025, 6, 1),
    kind=SpendingKind.outpatient,
    place="协和医院",
    total=300_00,
    account=300_00,
)


@pytest.fixture
def window(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> MainWindow:
    """Give the window on the family's book."""
    return open_window(qtbot, book, scope, tmp_path)


@pytest.fixture(autouse=True)
def amounts_shown() -> Iterator[None]:
    yield
    hide_amounts(hidden=False)


def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    """Open the palette by its key."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    (found,) = window.findChildren(Palette)
    qtbot.waitUntil(found.field.hasFocus)
    return found


def rows(found: Palette) -> list[str]:
    items = (found.list.topLevelItem(n) for n in range(found.list.topLevelItemCount()))
    return [item.text(0) for item in items if item]


def test_the_palette_shows_a_page_by_a_part_of_its_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = palette(qtbot, window)
    qtbot.keyClicks(found.field, "stateme")
    assert rows(found)[0] == "Yearly statement"
    item = found.list.topLevelItem(0)
    assert item is not None
    assert item.text(2) == "Alt+7"
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert window.pages.current == "statement"


def test_the_palette_finds_a_person_by_pinyin(
    qtbot: QtBot, window: MainWindow, scope: Scope
) -> None:
    found = palette(qtbot, window)
    qtbot.keyClicks(found.field, "mm")
    assert rows(found)[0] == "妈妈"
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert scope.person_id == MOTHER


def test_the_palette_does_an_action_and_offers_it_first_afterwards(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = palette(qtbot, window)
    qtbot.keyClicks(found.field, "year before")
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert window.scope.label == "2024"
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert rows(palette(qtbot, window))[0] == "Year before"


def test_arrows_move_the_mark_and_escape_does_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.pages.current
    found = palette(qtbot, window)
    qtbot.keyClick(found.field, Qt.Key.Key_Down)
    item = found.list.currentItem()
    assert item is not None
    assert item.text(0) == rows(found)[1]
    qtbot.keyClick(found.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    assert window.pages.current == before


def test_the_palette_finds_an_entry_and_opens_it(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    found = palette(qtbot, window)
    found.field.insert("协和")
    qtbot.waitUntil(lambda: any("协和医院" in row for row in rows(found)))
    qtbot.keyClick(found.field, Qt.Key.Key_Return)
    assert window.pages.current == "entries"


def test_what_fits_nothing_says_so(qtbot: QtBot, window: MainWindow) -> None:
    found = palette(qtbot, window)
    qtbot.keyClicks(found.field, "zzzzqqq")
    qtbot.waitUntil(lambda: not rows(found))
    assert found.nothing.isVisible()


def test_every_key_of_the_window_is_on_the_sheet(
    qtbot: QtBot, window: MainWindow
) -> None:
    for place in PLACES:
        window.show_place(place)
    qtbot.keyClicks(window, "?")
    (sheet,) = window.findChildren(KeysSheet)
    model = sheet.table.rows
    told = [
        [model.index(row, column).data() for column in range(3)]
        for row in range(model.rowCount())
    ]
    native = QKeySequence.SequenceFormat.NativeText
    real = {
        key.toString(native)
        for act in window.findChildren(QAction)
        for key in act.shortcuts()
    }
    real |= {one.key().toString(native) for one in window.findChildren(QShortcut)}
    on_sheet = {key for row in told for key in row[2].split(", ")}
    assert real - {""} <= on_sheet
    assert {"Ctrl+K", "Ctrl+H", "?", "F1", "Ctrl+Z", "Ctrl+Y"} <= on_sheet
    assert [row for row in told if not row[1]] == []


def texts(widget: QWidget) -> Iterator[str]:
    """Give every text that a page shows, tells in tips, or says to a reader."""
    for one in [widget, *widget.findChildren(QWidget)]:
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        if isinstance(one, QTableView) and one.model() is not None:
            model = one.model()
            for row in range(min(model.rowCount(), 40)):
                for column in range(model.columnCount()):
                    yield str(model.index(row, column).data() or "")


@pytest.mark.parametrize("place", [place for place in PLACES if place != "policy"])
def test_no_amount_is_on_any_page_while_amounts_are_hidden(
    qtbot: QtBot, window: MainWindow, book: Book, place: str
) -> None:
    book.edit("add_spending", [BILL])
    window.show_place(place)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    page = window.pages.page(place)
    qtbot.wait(1)
    assert [text for text in texts(page) if NUMBER.search(text)] == []


def test_the_switch_is_remembered_and_brings_amounts_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.pages.page("overview")
    assert isinstance(page, OverviewPage)
    shown = page.balance.figure.text()
    assert NUMBER.match(shown)
    qtbot.mouseClick(window.hide_button, Qt.MouseButton.LeftButton)
    assert page.balance.figure.text() == "¥••••"
    assert Settings(tmp_path / "settings.ini").hide_amounts
    assert window.hide_button.accessibleName() == "Show amounts"
    qtbot.mouseClick(window.hide_button, Qt.MouseButton.LeftButton)
    assert page.balance.figure.text() == shown
    assert not Settings(tmp_path / "settings.ini").hide_amounts


def test_person_and_year_are_looked_at_again_after_a_restart(
    qtbot: QtBot, window: MainWindow, book: Book, tmp_path: Path
) -> None:
    window.scope.look_at(MOTHER, "2024")
    again = Scope()
    open_window(qtbot, book, again, tmp_path)
    assert (again.person_id, again.label) == (MOTHER, "2024")


def test_another_book_is_not_looked_at_by_the_ids_of_this_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.look_at(tmp_path / "one.yibao", MOTHER, "2024")
    assert settings.looked_at(tmp_path / "one.yibao") == (MOTHER, "2024")
    assert settings.looked_at(tmp_path / "two.yibao") == (None, "")


def test_a_reminder_that_was_read_never_comes_again(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    cards = ReminderCards(book, Settings(tmp_path / "s.ini"))
    qtbot.addWidget(cards)
    used = Spending(
        person_id=ME,
        day=date(2025, 6, 1),
        kind=SpendingKind.outpatient,
        total=900_000_00,
        fund=900_000_00,
    )
    book.edit("add_spending", [used])
    cards.show_person(ME)
    assert [row.key for row in cards.shown] == ["2025/used100/1"]
    known = next(b for b in cards.findChildren(QAbstractButton) if b.text() == "Got it")
    known.click()
    assert cards.shown == ()
    assert cards.isHidden()
    again = ReminderCards(book, Settings(tmp_path / "s.ini"))
    qtbot.addWidget(again)
    again.show_person(ME)
    assert again.shown == ()


def test_reminders_behind_the_first_open_when_asked_for(
    qtbot: QtBot, book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Reminder(f"2025/{name}", name, "limit") for name in "abc"]
    monkeypatch.setattr(reminder_cards, "reminders", lambda *_facts: found)
    cards = ReminderCards(book, Settings(tmp_path / "s.ini"))
    qtbot.addWidget(cards)
    cards.show_person(ME)
    assert said(cards) == ["a"]
    assert cards.more.text() == "2 more"
    cards.more.click()
    assert said(cards) == ["a", "b", "c"]
    cards.put_away(found[0])
    assert said(cards) == ["b", "c"]
    cards.more.click()
    assert said(cards) == ["b"]


def said(cards: ReminderCards) -> list[str]:
    """Give the sentences of the reminders that are open."""
    labels = [one for one in cards.findChildren(QLabel) if not one.isHidden()]
    return [one.text() for one in labels if one.isVisibleTo(cards) and one.text()]
