"""The menus of the window; every entry calls one method of it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views import book_files
from desktop.views.entries_tools import KEYS, KINDS, new_words
from desktop.views.places import PLACES, place_key, place_name
from desktop.views.why_button import KEY, reason_near, show_reason
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


def fill_menus(window: "MainWindow") -> None:
    """Give the window its menus and with them all its keys."""
    bar = window.menuBar()
    _fill_file(bar.addMenu(translate("window", "&File")), window)
    edit = bar.addMenu(translate("window", "&Edit"))
    edit.addActions([window.history.undo, window.history.redo])
    edit.addSeparator()
    find = translate("window", "Find and do…")
    _add(edit, find, window.show_palette, "Ctrl+K").setObjectName("palette")
    _fill_entries(bar.addMenu(translate("window", "Entr&y")), window)
    _fill_go(bar.addMenu(translate("window", "&Go")), window)
    _fill_help(bar.addMenu(translate("window", "&Help")), window)


def _fill_file(menu: QMenu, window: "MainWindow") -> None:
    keys = QKeySequence.StandardKey
    _add(
        menu,
        translate("window", "New book…"),
        lambda: book_files.ask_new(window),
        keys.New,
    )
    _add(
        menu,
        translate("window", "Open…"),
        lambda: book_files.ask_open(window),
        keys.Open,
    )
    menu.addSeparator()
    _add(menu, translate("window", "Import…"), lambda: book_files.ask_import(window))
    _add(
        menu,
        translate("window", "Export the whole book…"),
        lambda: book_files.ask_export(window),
    )
    menu.addSeparator()
    _add(menu, translate("window", "Open the sample book"), window.sample_wanted.emit)
    menu.addSeparator()
    _add(menu, translate("window", "Quit"), lambda: window.window().close(), keys.Quit)


def _fill_entries(menu: QMenu, window: "MainWindow") -> None:
    words = new_words()
    for kind in KINDS:
        _add(menu, words[kind], partial(window.start_entry, kind), KEYS[kind])
    menu.addSeparator()
    refund = translate("entries", "Refund of the bill chosen")
    _add(menu, refund, window.refund_entry, "Ctrl+R")
    menu.addSeparator()
    _add(menu, translate("entries", "Change"), window.edit_entry)
    _add(menu, translate("entries", "Delete"), window.delete_entries)
    menu.addSeparator()
    find = translate("entries", "Find entries")
    _add(menu, find, window.find_entries, QKeySequence.StandardKey.Find)


def _fill_go(menu: QMenu, window: "MainWindow") -> None:
    for place in PLACES:
        _add(menu, place_name(place), _going(window, place), place_key(place))
    menu.addSeparator()
    menu.addAction(window.hide_button.action)
    menu.addSeparator()
    step = window.bar.step_year
    _add(menu, translate("window", "Year before"), lambda: step(-1), "Alt+Left")
    _add(menu, translate("window", "Year after"), lambda: step(1), "Alt+Right")
    bar = window.bar
    _add(menu, bar.people.toolTip(), bar.people.setFocus, "Ctrl+Shift+P")
    _add(menu, bar.years.toolTip(), bar.years.setFocus, "Ctrl+Shift+Y")
    menu.addSeparator()
    next_one, one_before = window.show_next, window.show_before
    _add(menu, translate("window", "Next page"), next_one, "Ctrl+Tab")
    _add(menu, translate("window", "Page before"), one_before, "Ctrl+Shift+Tab")


def _fill_help(menu: QMenu, window: "MainWindow") -> None:
    _add(
        menu, translate("why", "Why is it this number?"), partial(_ask_why, window), KEY
    )
    _add(menu, translate("window", "The keys"), window.show_keys, "?")
    menu.addSeparator()
    _add(menu, translate("window", "About Yibao Ledger"), window.show_about)


def _ask_why(window: "MainWindow") -> None:
    """Explain the number that has the focus, else the main one of the page."""
    focused: QWidget | None = window.focusWidget()
    page = window.pages.currentWidget()
    reason = reason_near(focused) or reason_near(page)
    if reason is None:
        window.say(translate("why", "There is no number here to explain."))
    show_reason(focused or window, reason)


def _going(window: "MainWindow", place: str) -> Callable[[], None]:
    return lambda: window.show_place(place)


def _add(
    menu: QMenu,
    text: str,
    call: Callable[[], object],
    keys: QKeySequence.StandardKey | str | None = None,
) -> QAction:
    act = menu.addAction(text)
    if keys is not None:
        act.setShortcut(QKeySequence(keys))
    act.triggered.connect(lambda _checked: call())
    return act
