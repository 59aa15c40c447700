"""The menus of the window; every entry calls one method of it."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

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
    _fill_edit(bar.addMenu(translate("window", "&Edit")), window)
    _fill_entries(bar.addMenu(translate("window", "Entr&y")), window)
    _fill_go(bar.addMenu(translate("window", "&Go")), window)
    _fill_help(bar.addMenu(translate("window", "&Help")), window)
    for top in bar.actions():
        window.keys.reserve(QKeySequence.mnemonic(top.text()))
    for group, act in menu_actions(bar):
        if act.objectName():
            window.keys.bind(act.objectName(), group, act, act.shortcuts())


def menu_actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Yield every action of the menus with the words of its menu."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            for act in menu.actions():
                if not act.isSeparator() and act.menu() is None:
                    yield plain(top.text()), act


def plain(text: str) -> str:
    """Give the words of an action without the mark of its key, as in 文件(&F)."""
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _fill_file(menu: QMenu, window: "MainWindow") -> None:
    keys = QKeySequence.StandardKey
    _add(
        menu,
        translate("window", "New book…"),
        lambda: book_files.ask_new(window),
        keys.New,
        "new",
    )
    _add(
        menu,
        translate("window", "Open…"),
        lambda: book_files.ask_open(window),
        keys.Open,
        "open",
    )
    menu.addSeparator()
    _add(
        menu,
        translate("window", "Import…"),
        lambda: book_files.ask_import(window),
        "Ctrl+Shift+I",
        "import",
    )
    _add(
        menu,
        translate("window", "Export the whole book…"),
        lambda: book_files.ask_export(window),
        name="export",
    )
    menu.addSeparator()
    sample = translate("window", "Open the sample book")
    _add(menu, sample, window.sample_wanted.emit, name="sample")
    menu.addSeparator()
    lock = translate("password", "Lock now")
    _add(menu, lock, window.lock_wanted.emit, "Ctrl+L", "lock")
    menu.addSeparator()
    leave = translate("window", "Quit")
    _add(menu, leave, lambda: window.window().close(), keys.Quit, "quit")


def _fill_edit(menu: QMenu, window: "MainWindow") -> None:
    window.history.undo.setObjectName("undo")
    window.history.redo.setObjectName("redo")
    menu.addActions([window.history.undo, window.history.redo])
    menu.addSeparator()
    find = translate("window", "Find and do…")
    _add(menu, find, window.show_palette, "Ctrl+K", "palette")


def _fill_entries(menu: QMenu, window: "MainWindow") -> None:
    words = new_words()
    for kind in KINDS:
        begin = partial(window.start_entry, kind)
        _add(menu, words[kind], begin, KEYS[kind], f"new/{kind}")
    menu.addSeparator()
    refund = translate("entries", "Refund of the bill chosen")
    _add(menu, refund, window.refund_entry, "Ctrl+R", "refund")
    menu.addSeparator()
    _add(menu, translate("entries", "Change"), window.edit_entry, name="change")
    _add(menu, translate("entries", "Delete"), window.delete_entries, name="delete")
    menu.addSeparator()
    find = translate("entries", "Find entries")
    _add(menu, find, window.find_entries, QKeySequence.StandardKey.Find, "find")


def _fill_go(menu: QMenu, window: "MainWindow") -> None:
    for place in PLACES:
        go, name = _going(window, place), f"page/{place}"
        _add(menu, place_name(place), go, place_key(place), name)
    menu.addSeparator()
    window.hide_button.action.setObjectName("hide")
    menu.addAction(window.hide_button.action)
    menu.addSeparator()
    step, bar = window.bar.step_year, window.bar
    before, after = (
        translate("window", "Year before"),
        translate("window", "Year after"),
    )
    _add(menu, before, lambda: step(-1), "Alt+Left", "year_before")
    _add(menu, after, lambda: step(1), "Alt+Right", "year_after")
    _add(menu, bar.people.toolTip(), bar.people.setFocus, "Ctrl+Shift+P", "people")
    _add(menu, bar.years.toolTip(), bar.years.setFocus, "Ctrl+Shift+Y", "years")
    menu.addSeparator()
    forth, back = translate("window", "Next page"), translate("window", "Page before")
    _add(menu, forth, window.show_next, "Ctrl+Tab", "page_after")
    _add(menu, back, window.show_before, "Ctrl+Shift+Tab", "page_before")


def _fill_help(menu: QMenu, window: "MainWindow") -> None:
    why = translate("why", "Why is it this number?")
    _add(menu, why, partial(_ask_why, window), KEY, "why")
    _add(menu, translate("window", "The keys"), window.show_keys, "?", "keys")
    menu.addSeparator()
    about = translate("window", "About Yibao Ledger")
    _add(menu, about, window.show_about, name="about")


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
    name: str = "",
) -> QAction:
    """Add an action; a name makes it a command whose key can be changed."""
    act = menu.addAction(text)
    act.setObjectName(name)
    if keys is not None:
        act.setShortcut(QKeySequence(keys))
    act.triggered.connect(lambda _checked: call())
    return act
