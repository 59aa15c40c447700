"""Everything that the command palette and the sheet of keys tell of a window."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence, QShortcut

from db.queries.entries import Entry
from db.rules.figures import FIGURES
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name
from desktop.views.completion import Names
from desktop.views.menus import menu_actions, plain
from desktop.views.places import PLACES, place_name
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow

NATIVE = QKeySequence.SequenceFormat.NativeText
MOST = 60
"""Commands that are offered at once."""


@dataclass(frozen=True)
class Command:
    """Something that can be done: its group, its words, its key, and the deed."""

    key: str
    """Names it between starts."""
    group: str
    words: str
    keys: str
    do: Callable[[], object]


def commands(window: "MainWindow") -> list[Command]:
    """Give what can be done in a window now."""
    return [
        *_pages(window),
        *_actions(window),
        *_people(window),
        *_figures(window),
    ]


def found(
    commands: Sequence[Command], text: str, recent: Sequence[str]
) -> list[Command]:
    """Give what fits a text, by characters or pinyin; what was used lately first."""
    rank = {key: place for place, key in enumerate(recent)}
    lately = sorted(commands, key=lambda command: rank.get(command.key, len(rank)))
    by_words: dict[str, list[Command]] = {}
    for command in lately:
        by_words.setdefault(f"{command.words} {command.group}", []).append(command)
    fitting = Names(tuple(by_words)).find(text, MOST)
    return [command for words in fitting for command in by_words[words]][:MOST]


def _pages(window: "MainWindow") -> Iterator[Command]:
    group = translate("palette", "Page")
    for place in PLACES:
        go, keys = partial(window.show_place, place), window.keys.shown(f"page/{place}")
        yield Command(f"page/{place}", group, place_name(place), keys, go)


def _actions(window: "MainWindow") -> Iterator[Command]:
    names = {place_name(place) for place in PLACES}
    for group, act in menu_actions(window.menus):
        words = plain(act.text())
        if act.isEnabled() and words not in names and act.objectName() != "palette":
            keys = act.shortcut().toString(NATIVE)
            name = act.objectName() or words
            yield Command(f"action/{name}", group, words, keys, act.trigger)


def _people(window: "MainWindow") -> Iterator[Command]:
    group = translate("palette", "Person")
    for person in window.book.people():
        look = partial(window.scope.look_at, person.id, window.scope.label)
        yield Command(f"person/{person.id}", group, person.name, "", look)


def _figures(window: "MainWindow") -> Iterator[Command]:
    """Lead to the figures of the regions in which somebody is insured."""
    people = window.book.people()
    rows = (row for who in people for row in window.book.memberships(who.id or 0))
    go = partial(window.show_place, "policy")
    for region in dict.fromkeys(row.region for row in rows):
        name = region_name(region)
        words = translate("palette", "Policy figures: {0}").format(name)
        yield Command(f"region/{region}", translate("palette", "Policy"), words, "", go)
    for figure in FIGURES:
        words = figure_name(figure)
        yield Command(
            f"figure/{figure}", translate("palette", "Policy figure"), words, "", go
        )


def entry_commands(
    window: "MainWindow", entries: Sequence[Entry], words: Callable[[Entry], str]
) -> Iterator[Command]:
    """Give a command that opens each of some entries."""
    group = translate("palette", "Entry")
    for entry in entries:
        show = partial(window.show_entry, entry)
        yield Command(f"entry/{entry.kind}/{entry.id}", group, words(entry), "", show)


def shortcuts(window: "MainWindow") -> Iterator[tuple[str, str, str]]:
    """Yield every key of a window: where it holds, what it does, the key."""
    seen: set[tuple[str, str]] = set()
    told = [*menu_actions(window.menus)]
    there = translate("keys", "Where the focus is")
    told += [(there, act) for act in window.findChildren(QAction)]
    for group, act in told:
        keys = ", ".join(key.toString(NATIVE) for key in act.shortcuts())
        row = plain(act.text()), keys
        if keys and row not in seen and row[0]:
            seen.add(row)
            yield group, *row
    for shortcut in window.findChildren(QShortcut):
        words = shortcut.whatsThis() or _parts().get(shortcut.key().toString(), "")
        row = words, shortcut.key().toString(NATIVE)
        if row not in seen:
            seen.add(row)
            yield there, *row


def _parts() -> dict[str, str]:
    """Say what keys do that belong to one widget."""
    return {
        "Return": translate("keys", "Open what is selected"),
        "Enter": translate("keys", "Open what is selected"),
        "Del": translate("keys", "Delete what is selected"),
        "Esc": translate("keys", "Close the form, or step back"),
        "Down": translate("keys", "Go to the rows found"),
        "Ctrl+Return": translate("keys", "Save the form"),
        "Ctrl+Enter": translate("keys", "Save the form"),
        "Ctrl+Shift+Return": translate("keys", "Save, and start the next one"),
    }
