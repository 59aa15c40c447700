"""The strip that says which entries alone the table shows just now."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from db.queries.entries import Filter
from desktop.charts.spending_words import place_name
from desktop.search_words import words_of_codes
from desktop.views.cards import label
from desktop.views.day_words import show_day
from desktop.words import translate

FEW = 3
"""So many kinds or places are named."""


class OnlyThese(QFrame):
    """Shown while the table is narrowed to the entries of one number.

    Signals:
        all_wanted: the table shall show everything again.
    """

    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Filter | None = None
        self._text = label("", "muted")
        self.button = QPushButton(translate("entries", "Show all entries"))
        self.button.clicked.connect(self.all_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    @Slot()
    def widen(self) -> None:
        """Say nothing: all entries are shown."""
        self.narrow(None)

    def narrow(self, wanted: Filter | None, name: str = "") -> None:
        """Say whose entries of which days are shown; None: all of them are."""
        self.wanted = wanted
        self.setVisible(wanted is not None)
        if wanted is None:
            return
        first, last = show_day(wanted.first), show_day(wanted.last)
        text = translate("entries", "Only {name}'s entries from {first} to {last}")
        if first == last:
            text = translate("entries", "Only {name}'s entries of {first}")
        elif wanted.first == date.min:
            text = translate("entries", "Only {name}'s entries up to {last}")
        said = [text.format(name=name, first=first, last=last), *_parts(wanted)]
        self._text.setText(" · ".join(said))


def _parts(wanted: Filter) -> list[str]:
    """Name the kinds and places that alone are shown, as far as they are few."""
    words = words_of_codes()
    codes = (*wanted.kinds, *wanted.purposes)
    named = [words.get(code, code) for code in codes] if len(codes) <= FEW else []
    few = wanted.places if len(wanted.places) <= FEW else ()
    return [*named, *map(place_name, few)]
