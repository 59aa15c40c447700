"""The balance: over time, and year by year in exact amounts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db.rules.balance import AccountYear
from db.rules.reasons import Reason
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views.answers import no_account
from desktop.views.asked_label import AskedLabel
from desktop.views.balance_pictures import BalancePictures
from desktop.views.cards import Card, scrolling
from desktop.views.credit_strip import CreditStrip
from desktop.views.figure_table import FigureTable
from desktop.views.interest_card import InterestCard
from desktop.views.page import Page
from desktop.views.passbook_card import PassbookCard
from desktop.views.questions import ACCOUNT, of_account
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns, in the words of the summary."""
    closing = translate("balance", "Closing")
    carried = translate("balance", "carried over")
    return (
        translate("balance", "Account year"),
        translate("balance", "Opening"),
        translate("balance", "Credited"),
        translate("balance", "Interest"),
        translate("balance", "Other in"),
        translate("balance", "Spent"),
        translate("balance", "Family"),
        translate("balance", "Other out"),
        f"{closing}\n= {carried}",
    )


def cells(row: AccountYear) -> tuple[str, ...]:
    """Write one account year; money that leaves has a minus."""
    amounts = (
        row.opening,
        row.contributed,
        row.interest,
        row.other_in,
        -row.spent,
        -row.family,
        -row.other_out,
        row.closing,
    )
    shown = (show_amount(amount) if amount else "—" for amount in amounts)
    return (row.year.label, *shown)


def carried_sentence(row: AccountYear, *, ended: bool) -> str:
    """Say what happens, or happened, to the balance at the end of a year."""
    if ended:
        text = translate(
            "balance",
            "At the end of {year} this year's money {current} was carried over into "
            "the earlier years' account. Together with {prior} that was already there, "
            "{closing} went on into the next year: not a fen was lost.",
        )
    else:
        text = translate(
            "balance",
            "{year} is still running: this year's money {current}, earlier years' "
            "money {prior}, together {closing}. At its end all of it carries over; "
            "not a fen is lost.",
        )
    return text.format(
        year=row.year.label,
        current=show_amount(row.current),
        prior=show_amount(row.prior),
        closing=show_amount(row.closing),
    )


class BalancePage(Page):
    """Chart, table by account year, and the sentence about the roll-over."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self.asked, self.asked_transit = AskedLabel(), AskedLabel(role="muted")
        self.sentence, self.transit = self.asked.words, self.asked_transit.words
        self.pictures = BalancePictures(book, scope, tasks)
        self.chart, self.estimate = self.pictures.chart, self.pictures.estimate
        self.table = FigureTable(translate("balance", "Account years"), headings())
        layout = scrolling(self)
        layout.addWidget(self._chart_card(), 1)
        self.credits = CreditStrip(book)
        layout.addWidget(self.credits)
        self._years = Card(translate("balance", "Year by year"))
        self._years.body.addWidget(self.table)
        layout.addWidget(self._years)
        self.interest = InterestCard()
        layout.addWidget(self.interest)
        self.passbook = PassbookCard()
        layout.addWidget(self.passbook)

    def refresh(self) -> None:
        """Show the account of the person looked at."""
        if self.scope.person_id is None:
            return
        summary = self.book.summary(self.scope.person_id)
        account = summary.account
        self.asked.say(no_account() if account is None else "")
        self.asked_transit.say("")
        rows = account.years if account else ()
        labels = [row.year.label for row in rows]
        chosen = None
        if self.scope.label in labels:
            chosen = labels.index(self.scope.label)
            row = rows[chosen]
            ended = row.year.end < summary.as_of
            why = partial(self._why, rows, chosen, len(ACCOUNT) - 1)
            self.asked.say(carried_sentence(row, ended=ended), why)
            self._show_transit(row)
        self._years.setVisible(bool(rows))
        self.credits.refresh(self.scope.person_id)
        self.passbook.show_passbook(summary.passbook)
        read = partial(self.book.interest, self.scope.person_id)
        self.interest.show_interest(read if rows else None)
        why_cell = partial(self._why, rows)
        self.table.show_rows([cells(row) for row in rows], chosen, why_cell)
        self.pictures.show_person(self.sentence.text())

    def _chart_card(self) -> Card:
        card = Card()
        card.body.addWidget(self.asked)
        card.body.addWidget(self.asked_transit)
        card.body.addWidget(self.pictures, 1)
        return card

    def _show_transit(self, row: AccountYear) -> None:
        if row.in_transit:
            text = translate("balance", "{0} is on its way and in no account yet.")
            asked = of_account(self.scope.person_id or 0, row, "in_transit")
            why = partial(self.book.why, asked)
            self.asked_transit.say(text.format(show_amount(row.in_transit)), why)

    def reason(self) -> Reason | None:
        """Explain the balance of the year looked at."""
        return self.asked.reason()

    def _why(self, rows: Sequence[AccountYear], row: int, column: int) -> Reason | None:
        person_id, subject = self.scope.person_id, ACCOUNT[column]
        if person_id is None or not subject:
            return None
        return self.book.why(of_account(person_id, rows[row], subject))
