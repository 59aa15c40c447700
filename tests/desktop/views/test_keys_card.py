"""Keys of one's own: chosen by pressing them, kept, told everywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.commands import shortcuts
from desktop.views.entries import EntriesPage
from desktop.views.keys_card import KeysCard
from desktop.views.menus import menu_actions
from desktop.views.settings_page import SettingsPage
from desktop.views.window import MainWindow
from tests.desktop.views.opened import open_window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> MainWindow:
    """Give the window at its settings."""
    window = open_window(qtbot, book, scope, tmp_path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place("settings")
    return window


@pytest.fixture
def card(window: MainWindow) -> KeysCard:
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    return page.keys


def give(
    qtbot: QtBot,
    card: KeysCard,
    name: str,
    key: Qt.Key,
    held: Qt.KeyboardModifier = CTRL,
) -> None:
    """Mark a command, go to the field, press a key."""
    card.mark(name)
    card.edit.setFocus()
    qtbot.keyClick(card.edit, key, held)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_entry_of_the_menus_is_a_command_whose_key_can_be_changed(
    window: MainWindow, card: KeysCard
) -> None:
    names = [act.objectName() for _group, act in menu_actions(window.menus)]
    assert "" not in names
    assert len(set(names)) == len(names)
    assert card.list.topLevelItemCount() == len(names)
    own = [key for one in window.keys.commands() for key in one.own]
    assert len(set(own)) == len(own)
    assert not any(window.keys.is_reserved(key) for key in own if key != "Ctrl+Tab")


def test_a_new_key_opens_its_form_and_the_old_one_no_longer(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    give(qtbot, card, "new/spending", Qt.Key.Key_J)
    assert "Ctrl+J" in card.notice.text()
    window.show_place("overview")
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.pages.current == "overview"
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    assert window.pages.current == "entries"


def test_menus_sheet_palette_and_tips_tell_the_new_key(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    window.show_place("entries")
    entries = window.pages.page("entries")
    assert isinstance(entries, EntriesPage)
    window.show_place("settings")
    give(qtbot, card, "new/spending", Qt.Key.Key_J)
    give(qtbot, card, "find", Qt.Key.Key_G)
    give(qtbot, card, "page/limit", Qt.Key.Key_F6, NONE)
    assert entries.tools.new["spending"].toolTip() == "Bill (Ctrl+J)"
    assert entries.search.edit.placeholderText().endswith("(Ctrl+G)")
    assert window.navigation.button("limit").toolTip() == "Outpatient limit (F6)"
    told = {(words, keys) for _group, words, keys in shortcuts(window)}
    assert {("Bill", "Ctrl+J"), ("Outpatient limit", "F6")} <= told
    assert ("Bill", "Ctrl+B") not in told


def test_a_key_that_is_taken_is_told_with_its_owner_and_can_be_taken_over(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    give(qtbot, card, "new/posting", Qt.Key.Key_B)
    assert "Ctrl+B belongs to “Bill”" in card.notice.text()
    assert window.keys.key("new/posting") == "Ctrl+I"
    click(qtbot, card.take)
    assert window.keys.key("new/posting") == "Ctrl+B"
    assert window.keys.key("new/spending") == ""
    window.show_place("overview")
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert window.pages.current == "entries"


NEEDED = {
    "down": (Qt.Key.Key_Down, NONE),
    "escape": (Qt.Key.Key_Escape, NONE),
    "copy": (Qt.Key.Key_C, CTRL),
    "save": (Qt.Key.Key_Return, CTRL),
    "menu of the file": (Qt.Key.Key_F, ALT),
}


def test_keys_needed_to_move_type_save_or_open_a_menu_are_refused(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    for name, (key, held) in NEEDED.items():
        card.notice.say("")
        give(qtbot, card, "new/spending", key, held)
        assert "Please press another key" in card.notice.text(), name
        assert window.keys.key("new/spending") == "Ctrl+B", name
        assert card.edit.keySequence() == QKeySequence("Ctrl+B"), name


def test_keys_go_back_one_by_one_and_all_at_once(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    give(qtbot, card, "new/spending", Qt.Key.Key_J)
    give(qtbot, card, "keys", Qt.Key.Key_F2, NONE)
    card.mark("new/spending")
    click(qtbot, card.own)
    assert window.keys.key("new/spending") == "Ctrl+B"
    assert window.keys.key("keys") == "F2"
    card.mark("new/spending")
    click(qtbot, card.none)
    assert window.keys.key("new/spending") == ""
    click(qtbot, card.all)
    assert window.keys.key("new/spending") == "Ctrl+B"
    assert window.keys.key("keys") == "?"
    assert not card.all.isEnabled()


def test_a_key_given_back_is_taken_from_whoever_has_it_now(
    qtbot: QtBot, window: MainWindow, card: KeysCard
) -> None:
    give(qtbot, card, "new/spending", Qt.Key.Key_J)
    give(qtbot, card, "new/posting", Qt.Key.Key_B)
    card.mark("new/spending")
    click(qtbot, card.own)
    held = [window.keys.key(name) for name in ("new/spending", "new/posting")]
    assert held == ["Ctrl+B", ""]


def test_keys_are_remembered_at_the_next_start(
    qtbot: QtBot, card: KeysCard, book: Book, tmp_path: Path
) -> None:
    give(qtbot, card, "undo", Qt.Key.Key_U)
    assert Settings(tmp_path / "settings.ini").key("undo") == "Ctrl+U"
    again = open_window(qtbot, book, Scope(1, "2025"), tmp_path)
    assert again.keys.shown("undo") == "Ctrl+U"
    assert again.history.undo.shortcuts() == [QKeySequence("Ctrl+U")]
