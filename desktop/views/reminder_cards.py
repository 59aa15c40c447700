"""Reminders on the overview: each once, never in the way, with where to act.

Of several only the first is open: the answers and their chart come before the rest.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rules.codes import Status
from db.rules.policy import Policy
from desktop.book import Book
from desktop.reminders import Reminder, reminders
from desktop.settings import Settings
from desktop.views.cards import Card, empty_layout, label
from desktop.views.places import place_name
from desktop.words import translate


class ReminderCards(QWidget):
    """One card for each reminder that was not put away yet.

    Signals:
        place_wanted: the page on which something can be done, by its name.
    """

    place_wanted = Signal(str)

    def __init__(
        self, book: Book, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._settings = book, settings
        self.shown: tuple[Reminder, ...] = ()
        self._person_id: int | None = None
        self._is_open = False
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(10)

    def show_person(self, person_id: int) -> None:
        """Show what is worth a reminder of a person today."""
        book = self._book
        summary = book.summary(person_id)
        credit = book.credits(person_id) if summary.account is not None else ()
        found = reminders(summary, credit, *self._insured(person_id))
        told = self._settings.told(book.path)
        shown = tuple(row for row in found if row.key not in told)
        if person_id != self._person_id:
            self._person_id, self._is_open = person_id, False
        self.shown = shown
        self._fill()

    def put_away(self, row: Reminder, _checked: object = None) -> None:
        """Show a reminder never again."""
        self._settings.tell(self._book.path, row.key)
        self.shown = tuple(other for other in self.shown if other != row)
        self._fill()

    def unfold(self, _checked: object = None) -> None:
        """Open the reminders behind the first one, or fold them again."""
        self._is_open = not self._is_open
        self._fill()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """Show the reminders that are open."""
        empty_layout(self._cards)
        for row in self.shown if self._is_open else self.shown[:1]:
            card = self._card(row)
            self._cards.addWidget(card)
            card.show()
        self.setVisible(bool(self.shown))

    def _insured(self, person_id: int) -> tuple[Policy | None, Status | None]:
        """Give the figures for a resident; others need none here."""
        today = self._book.today
        rows = [m for m in self._book.memberships(person_id) if m.since <= today]
        if not rows or rows[-1].status is not Status.resident:
            return None, None
        return self._book.policy(rows[-1].region), rows[-1].status

    def _card(self, row: Reminder) -> Card:
        card = Card()
        card.body.setContentsMargins(18, 7, 8, 7)
        line = QHBoxLayout()
        line.addWidget(label(row.sentence), 1)
        go = QPushButton(place_name(row.place))
        go.setProperty("role", "flat")
        go.clicked.connect(lambda: self.place_wanted.emit(row.place))
        known = QPushButton(translate("reminders", "Got it"))
        known.clicked.connect(partial(self.put_away, row))
        for button in (go, known):
            button.setAccessibleDescription(row.sentence)
            line.addWidget(button)
        if row == self.shown[0] and len(self.shown) > 1:
            line.insertWidget(1, self._more_button())
        card.body.addLayout(line)
        return card

    def _more_button(self) -> QPushButton:
        """Make the button that opens the others; it stands on the first card."""
        text = translate("reminders", "{0} more").format(len(self.shown) - 1)
        self.more = QPushButton(
            translate("reminders", "Show fewer") if self._is_open else text
        )
        self.more.setProperty("role", "flat")
        self.more.clicked.connect(self.unfold)
        return self.more
