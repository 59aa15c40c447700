"""The credits of the last twelve months: expected, arrived, missing, different."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.errors import BookError
from db.queries.entries import Filter
from db.rules.credits import Credit, draft, withheld_draft
from db.rules.insured import Insured
from db.rules.months import first_day
from db.rules.reasons import Reason
from db.rules.reasons.others import of_month
from db.rules.records import Membership, Person, Posting
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.problems import book_sentence, sentence
from desktop.views import credit_words
from desktop.views.cards import Card, label
from desktop.views.credit_cells import CreditCells
from desktop.views.person_form import MembershipForm
from desktop.words import translate


class CreditStrip(Card):
    """A cell for each month and below it what it says, and what can be done.

    Signals:
        said: a sentence about what was just recorded.
        entry_wanted: this entry is to be opened (Posting).
        place_wanted: another page is wanted, by its name.
    """

    said = Signal(str)
    entry_wanted = Signal(object)
    place_wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(translate("credits", "Credits lately"), parent)
        self._book = book
        self._person: int | None = None
        self.summary = label(selectable=True)
        self.cells = CreditCells()
        self.detail = label("", "muted", selectable=True)
        self.act = QPushButton()
        self.base = QPushButton(translate("credits", "Fill in the &base…"))
        self.rate = QPushButton(translate("credits", "Enter the &rate…"))
        self._lay_out()
        self.rate.clicked.connect(lambda: self.place_wanted.emit("policy"))
        self.cells.chosen.connect(self._show_current)
        self.cells.entered.connect(self.do)
        self.act.clicked.connect(self.do)
        self.base.clicked.connect(self._ask_base)

    def refresh(self, person_id: int) -> None:
        """Show the credits of a person; stay at the one looked at."""
        before, had_focus = self.credit, self.cells.has_focus()
        month = before.month if before and person_id == self._person else ""
        self._person = person_id
        found = self._book.credits(person_id)
        self.setVisible(bool(found))
        self.cells.show_credits(found)
        for cell in self.cells.cells:
            words = self._words(cell.credit)
            cell.setToolTip(words)
            cell.setAccessibleDescription(words)
        self.heading.setText(credit_words.heading(found))
        member = self._membership()
        based = member is not None and member.base is not None
        region = region_name(member.region) if member else ""
        self.summary.setText(credit_words.summary(found, base=based, region=region))
        knows = any(credit.expected is not None for credit in found)
        self.base.setVisible(not knows and member is not None and not based)
        self.rate.setVisible(not knows and based)
        self.cells.look_at(_place(found, month))
        if had_focus and self.cells.current is not None:
            self.cells.current.setFocus()

    @property
    def credit(self) -> Credit | None:
        """The credit looked at; None while there is none."""
        cell = self.cells.current
        return None if cell is None else cell.credit

    def reason(self) -> Reason | None:
        """Explain the credit looked at."""
        return None if self.credit is None else of_month(self.credit)

    def do(self) -> None:
        """Record the credit looked at if it is missing, open it if it differs."""
        credit = self.credit
        if credit is None or self._person is None:
            return
        match credit_words.need(credit, self._book.today):
            case "record":
                self._record(credit, self._person)
            case "look":
                self._open(credit)

    def _show_current(self) -> None:
        credit = self.credit
        text = credit and credit_words.action(credit, self._book.today)
        self.detail.setText(self._words(credit) if credit else "")
        self.act.setText(text or "")
        self.act.setVisible(bool(text))

    def _words(self, credit: Credit) -> str:
        """Say what happened, and how what was expected is reckoned."""
        membership = self._insured().nearest(first_day(credit.month))
        base = None if membership is None else membership.base
        reckoned = credit_words.reckoning(credit, base)
        lines = credit_words.sentence(credit), reckoned
        return "\n".join(line for line in lines if line)

    def _insured(self) -> Insured:
        return Insured.of(self._book.memberships(self._person or 0))

    def _membership(self) -> Membership | None:
        return self._insured().on(self._book.today)

    def _record(self, credit: Credit, person_id: int) -> None:
        """Keep what was expected and what is withheld of it; undo takes both back."""
        today = self._book.today
        rows = (
            draft(credit, person_id, today),
            withheld_draft(credit, person_id, today),
        )
        put = [row for row in rows if row is not None]
        try:
            refused = self._book.edit("record_credit", put)
        except BookError as error:
            self.said.emit(book_sentence(error))
            return
        if refused:
            self.said.emit(sentence(refused[0]))
        else:
            self.said.emit(credit_words.recorded(put[0]))

    def _open(self, credit: Credit) -> None:
        """Ask for the posting that differs to be opened."""
        if credit.day is None:
            return
        for entry in self._book.page(Filter(self._person, credit.day, credit.day), 50):
            posting = entry.kind == "posting" and entry.person_id == self._person
            if posting and entry.total * credit.arrived > 0:
                self.entry_wanted.emit(self._book.record(Posting, entry.id))
                return

    def _ask_base(self) -> None:
        """Ask for the base where it is kept: how the person is insured."""
        membership = self._membership()
        if self._person is not None and membership is not None:
            person = self._book.record(Person, self._person)
            form = MembershipForm(self._book, person, membership, self)
            form.open()
            form.base.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.detail, 1)
        for button in (self.act, self.base, self.rate):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.cells)
        self.body.addLayout(foot)


def _place(found: Sequence[Credit], month: str) -> int:
    """Find a month, else the newest that needs a look, else the newest of all."""
    wanted = [place for place, credit in enumerate(found) if credit.month == month]
    states = {"missing", "different"}
    needy = [place for place, credit in enumerate(found) if credit.state in states]
    return (wanted or needy or [len(found) - 1])[-1]
