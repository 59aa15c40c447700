"""Completes words by Chinese, full pinyin and initials: xhyy → 协和医院."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.readings import readings
from desktop.views.text_edit import TextEdit

SHOWN = 12


class Names:
    """Names in the order in which they are offered, ready to be searched.

    Every name is one line, every character of it "|" with the ways to type it:
    "|协,Xie|和,He,Huo,Hu". A capital begins a way, so that one regular expression
    searches all names at once.
    """

    def __init__(self, names: Sequence[str] = ()) -> None:
        self.names = tuple(names)
        lines = [_line(name) for name in self.names]
        self._text = "\n".join(lines)
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def find(self, typed: str, most: int = SHOWN) -> list[str]:
        """Give names that fit: those that begin so first, each in the given order."""
        wanted = _bare(typed)
        if not wanted:
            return list(self.names[:most])
        first: list[int] = []
        inside: list[int] = []
        for match in re.finditer(_pattern(wanted), self._text):
            number = bisect_right(self._starts, match.start()) - 1
            begins = self._begins(match.start(), number)
            (first if begins else inside).append(number)
            if len(first) >= most * 4:
                break
        numbers = list(dict.fromkeys([*first, *inside]))[:most]
        return [self.names[number] for number in numbers]

    def _begins(self, at: int, number: int) -> bool:
        return "|" not in self._text[self._starts[number] + 1 : at]


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, plain))


@lru_cache(maxsize=8_192)
def _line(name: str) -> str:
    return "".join(map(_token, _bare(name)))


def _token(character: str) -> str:
    ways = [way.capitalize() for way in readings(character)]
    return "|" + ",".join([character.upper(), *ways])


def _pattern(wanted: str) -> str:
    """Go on inside a way, or to the beginning of a way of the next character."""
    parts = [re.escape(wanted[0].upper())]
    for letter in wanted[1:]:
        following = rf"[^|\n]*\|(?:[^|,\n]*,)*{re.escape(letter.upper())}"
        within = f"{letter}|" if "a" <= letter <= "z" else ""
        parts.append(f"(?:{within}{following})")
    return "".join(parts)


def is_spelt(typed: str, name: str) -> bool:
    """Tell whether a name was asked for by its pinyin, not by its own characters."""
    bare = _bare(typed)
    return bool(bare) and bare.isascii() and bare not in _bare(name)


class Completer(QCompleter):
    """Completes a line of text from words used before; any other can be written.

    Enter takes the first word offered where pinyin was typed; where the word itself
    is being typed, Down chooses and Enter keeps what stands there.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._names: Names | None = None
        self._ask: Callable[[], Sequence[str]] = tuple
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(SHOWN)
        line.textEdited.connect(self._offer)
        line.setCompleter(self)

    def complete_from(self, ask: Callable[[], Sequence[str]]) -> None:
        """Offer these words, asked for when somebody begins to type."""
        self._ask, self._names = ask, None

    def offered(self) -> list[str]:
        """Give the words offered for what stands here."""
        return self._model.stringList()

    def offer_latest(self) -> None:
        """Offer the latest words, whatever stands here."""
        self._model.setStringList(self._known().find(""))
        self.complete()

    def _known(self) -> Names:
        if self._names is None:
            self._names = Names(self._ask())
        return self._names

    def _offer(self, text: str) -> None:
        found = self._known().find(text) if text.strip() else []
        self._model.setStringList([name for name in found if name != text])
        # Qt shows the list only after the line has said what was typed.
        QTimer.singleShot(0, self, self._point)

    def _point(self) -> None:
        """Point at the first word offered where its pinyin was typed."""
        offered = self.offered()
        spelt = bool(offered) and is_spelt(self._line.text(), offered[0])
        popup = self.popup()
        if spelt and popup is not None and popup.isVisible():
            # Told of it, the line would write the word over what is being typed.
            selection = popup.selectionModel()
            blocked = selection.blockSignals(True)  # noqa: FBT003  # Qt's own signature
            popup.setCurrentIndex(self.completionModel().index(0, 0))
            selection.blockSignals(blocked)
            popup.viewport().update()

    def is_open(self) -> bool:
        """Tell whether words are being offered."""
        popup = self.popup()
        return popup is not None and popup.isVisible()


class CompletingEdit(TextEdit):
    """Text that is completed while it is typed; Down offers the latest words.

    Signals:
        taken: a word offered was chosen.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Completer(self)
        self.words.activated.connect(self._taken)

    def _taken(self, word: str) -> None:
        self.set_value(word)
        self.changed.emit()
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down show the latest words."""
        if event.key() == Qt.Key.Key_Down and not self.words.is_open():
            self.words.offer_latest()
        else:
            super().keyPressEvent(event)
