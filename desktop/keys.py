"""The key of every command: its own, until the user chooses another."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.settings import Settings

NATIVE = QKeySequence.SequenceFormat.NativeText
PORTABLE = QKeySequence.SequenceFormat.PortableText
MOVING = frozenset(
    {
        "Tab",
        "Backtab",
        "Return",
        "Enter",
        "Esc",
        "Space",
        "Backspace",
        "Del",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PgUp",
        "PgDown",
    }
)
"""Keys to move and type with; alone, or with Shift, they stay what they are."""
FIXED = frozenset(
    {
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+X",
        "Ctrl+Return",
        "Ctrl+Enter",
        "Ctrl+Shift+Return",
        "Ctrl+Shift+Enter",
        "Ctrl+Backspace",
        "Ctrl+Shift+F",
        "Alt+Down",
    }
)
"""Keys that mean something in the field, table or form that has the focus."""


@dataclass(frozen=True)
class Command:
    """Something with a key of its own: its name between starts, its menu, its deed."""

    name: str
    group: str
    act: QAction
    own: tuple[str, ...]
    """The keys it has unless the user chooses; the first is the one that is shown."""


def holder_of(
    key: str, held: Mapping[str, Iterable[str]], asking: str = ""
) -> str | None:
    """Name the command that holds a key, None where it is free or the asking one's."""
    if not key:
        return None
    holders = (name for name, keys in held.items() if key in keys and name != asking)
    return next(holders, None)


def is_fixed(key: str) -> bool:
    """Tell whether a key is needed where the focus is: to move, to type, to save."""
    return key in FIXED or key.removeprefix("Shift+") in MOVING


class Keys(QObject):
    """Gives actions their keys, and tells of other ones at once.

    Signals:
        changed: a command has another key now.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._commands: dict[str, Command] = {}
        self._reserved: set[str] = set()

    def bind(
        self, name: str, group: str, act: QAction, own: Iterable[QKeySequence] = ()
    ) -> None:
        """Make an action a command that has these keys unless the user chose others."""
        texts = tuple(key.toString(PORTABLE) for key in own)
        act.setObjectName(name)
        self._commands[name] = Command(name, group, act, texts)
        self._dress(name)

    def reserve(self, key: QKeySequence) -> None:
        """Keep a key for what is no command, as the letter that opens a menu."""
        self._reserved.add(key.toString(PORTABLE))

    def is_reserved(self, key: str) -> bool:
        """Tell whether no command may have a key."""
        return key in self._reserved or is_fixed(key)

    def commands(self) -> Iterator[Command]:
        """Give every command in the order of the menus."""
        yield from self._commands.values()

    def command(self, name: str) -> Command:
        """Give a command by its name."""
        return self._commands[name]

    def key(self, name: str) -> str:
        """Give the key of a command as a file keeps it; empty where it has none."""
        return next(iter(self._held(name)), "")

    def shown(self, name: str) -> str:
        """Give the key of a command as this system writes it."""
        return QKeySequence.fromString(self.key(name), PORTABLE).toString(NATIVE)

    def is_own(self, name: str) -> bool:
        """Tell whether a command still has the key that it came with."""
        return self._settings.key(name) is None

    def holder(self, key: str, asking: str = "") -> str | None:
        """Name the command that has a key, None where none but the asking one has."""
        held = {name: self._held(name) for name in self._commands}
        return holder_of(key, held, asking)

    def choose(self, name: str, key: str) -> None:
        """Give a command a key, "" for none; whatever had the key goes without."""
        other = self.holder(key, name)
        if other is not None:
            self._settings.set_key(other, "")
            self._dress(other)
        self._settings.set_key(name, key)
        self._dress(name)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give a command its own key back; whatever has it now goes without."""
        for key in self._commands[name].own:
            other = self.holder(key, name)
            if other is not None:
                self._settings.set_key(other, "")
                self._dress(other)
        self._settings.set_key(name, None)
        self._dress(name)
        self.changed.emit()

    def reset_all(self) -> None:
        """Give every command its own key back."""
        for name in self._commands:
            self._settings.set_key(name, None)
            self._dress(name)
        self.changed.emit()

    def follow(self, name: str, say: Callable[[str], None]) -> None:
        """Say the key of a command now, and again whenever it is another one."""

        def tell() -> None:
            say(self.shown(name))

        tell()
        self.changed.connect(tell)

    def _held(self, name: str) -> tuple[str, ...]:
        chosen = self._settings.key(name)
        if chosen is None:
            return self._commands[name].own
        return (chosen,) if chosen else ()

    def _dress(self, name: str) -> None:
        held = [QKeySequence.fromString(key, PORTABLE) for key in self._held(name)]
        self._commands[name].act.setShortcuts(held)


def tip(words: str, key: str) -> str:
    """Write the words of a tip with the key behind them, if there is one."""
    return f"{words} ({key})" if key else words


def show_tip(widget: QWidget, words: str, key: str) -> None:
    """Give a widget the tip that its words and its present key make."""
    widget.setToolTip(tip(words, key))


def key_near(widget: QWidget, name: str) -> str:
    """Give the present key of a command of the window in which a widget stands."""
    act: QAction | None = widget.window().findChild(QAction, name)
    return "" if act is None else act.shortcut().toString(NATIVE)
