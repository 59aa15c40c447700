"""The overview: the answers first, then the chart of both ledgers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from db.rules.deductible import Deductible, deductible_of
from db.rules.insured import Insured
from db.rules.limit import LimitYear
from db.rules.reasons import Reason
from db.rules.summary import Summary, YearSummary
from db.rules.uses import Lookup, age_on
from desktop.book import Book
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import answers, drawings, questions, visit_cautions
from desktop.views.answer_grid import AnswerGrid
from desktop.views.answers import Answer
from desktop.views.answers_warnings import asked_warnings
from desktop.views.asked_label import AskedLabel
from desktop.views.cards import (
    Card,
    CardButton,
    label,
    scrolling,
)
from desktop.views.chart_view import ChartView
from desktop.views.page import Page
from desktop.views.parts_bar import Legend, PartsBar
from desktop.views.reminder_cards import ReminderCards
from desktop.views.why_button import Why
from desktop.words import translate

MOST_WARNINGS = 3
"""Warnings that are shown until all are asked for."""
CHART = 300
"""Pixels of height below which both ledgers cannot be read any more."""


class OverviewPage(Page):
    """Cards that answer at once and lead to their pages; below, both ledgers.

    Signals:
        place_wanted: a card was pressed that leads to the page of this name.
    """

    place_wanted = Signal(str)

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self.balance = self._card(
            translate("overview", "Personal account balance"), "balance"
        )
        self.limit = self._card(answers.limit_question(None), "limit")
        self.deductible = self._card(translate("overview", "Deductible left"), "limit")
        self.credit = self._card(translate("overview", "Monthly credit"), "balance")
        self.family = self._card(translate("overview", "Family sharing"), "family")
        self.warnings = Card()
        name = translate("overview", "Both ledgers over the years")
        self.chart = ChartView(tasks, name, height=CHART)
        self.reminders: ReminderCards | None = None
        layout = scrolling(self)
        self._column = layout
        layout.setSpacing(10)
        self.answers = AnswerGrid(
            (self.balance, self.limit, self.deductible, self.credit, self.family)
        )
        layout.addWidget(self.answers)
        layout.addWidget(self.warnings)
        chart = Card()
        chart.body.setContentsMargins(8, 2, 8, 6)
        chart.body.addWidget(self.chart)
        layout.addWidget(chart, 1)

    def refresh(self) -> None:
        """Show the answers for the person and year looked at."""
        person_id, label_of_year = self.scope.person_id, self.scope.label
        if person_id is None:
            return
        summary = self.book.summary(person_id)
        year = (
            self.book.year(person_id, label_of_year)
            if label_of_year
            else summary.year(label_of_year)
        )
        row = year.limits[-1] if year.limits else None
        without = () if summary.account is not None else (self.credit,)
        self.answers.leave_out(*without)
        asked = questions.of_cards(person_id, year)
        whys = {place: partial(self.book.why, asked[place]) for place in asked}
        self.limit.question.setText(answers.limit_question(row))
        running = year.account is not None and year.account.year.end >= year.as_of
        shown = {
            "balance": answers.balance(summary, year),
            "limit": answers.limit(row, year.as_of),
            "deductible": answers.deductible(row, self._rule(summary, row)),
            "credit": answers.credit(year.postings, running=running),
            "family": answers.family(person_id, year.family),
        }
        for place, answer in shown.items():
            _show(getattr(self, place), answer, whys.get(place))
        self._show_warnings(summary, year)
        if self.reminders is not None:
            self.reminders.show_person(person_id)
        self.chart.show_drawing(drawings.both_ledgers(summary), self._description())

    def hold_reminders(self, reminders: ReminderCards) -> None:
        """Show reminders above the answers from now on."""
        self.reminders = reminders
        reminders.place_wanted.connect(self.place_wanted)
        self._column.insertWidget(0, reminders)

    def _card(self, question: str, place: str) -> CardButton:
        card = CardButton(question)
        card.clicked.connect(lambda: self.place_wanted.emit(place))
        return card

    def _rule(self, summary: Summary, row: LimitYear | None) -> Deductible | None:
        """Give how the region of a limit year counts the deductible on its last day."""
        person = summary.person
        insured = Insured.of(self.book.memberships(person.id or 0))
        member = None if row is None else insured.on(row.last)
        if row is None or member is None:
            return None
        policy, age = self.book.policy(row.region), age_on(row.last, person.born)
        return deductible_of(Lookup(policy, member.status, age, row.last))

    def _show_warnings(self, summary: Summary, year: YearSummary) -> None:
        body = self.warnings.body
        while body.count() > 1:
            item = body.takeAt(1)
            widget = item and item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        found, left_out = list(asked_warnings(summary, year)), list[AskedLabel]()
        for place, (sentence, question) in enumerate(found):
            said = AskedLabel(role="warning")
            body.addWidget(said)
            said.say(sentence, partial(self.book.why, question))
            said.setVisible(place < MOST_WARNINGS)
            left_out += [said] if place >= MOST_WARNINGS else []
        if left_out:
            body.addWidget(_more_button(left_out))
        penalty = self._penalty(summary)
        if penalty:
            body.addWidget(label(penalty, "warning"))
        self.warnings.setVisible(bool(found) or bool(penalty))

    def _penalty(self, summary: Summary) -> str:
        """Say what a region may take off after a gap, empty if it names nothing."""
        day = summary.as_of
        insured = Insured.of(self.book.memberships(summary.person.id or 0))
        member = insured.on(day)
        if member is None or not visit_cautions.after_gap(summary.coverage, day):
            return ""
        policy = self.book.policy(member.region)
        return visit_cautions.penalty_sentence(
            visit_cautions.penalty(policy, insured, day)
        )

    def reason(self) -> Reason | None:
        """Explain the balance, the first number of the page."""
        return self.balance.reason()

    def _description(self) -> str:
        cards = (self.balance, self.limit)
        return ". ".join(card.accessibleName() for card in cards)


def _show(card: CardButton, answer: Answer, why: Why | None) -> None:
    """Put an answer on its card, with its reason."""
    parts: list[QWidget] = []
    if answer.parts:
        amounts = [(fen, colour) for fen, colour, _text in answer.parts]
        words = [(text, colour) for _fen, colour, text in answer.parts]
        parts = [PartsBar(amounts, answer.whole), Legend(words)]
    card.show_answer(answer.figure, answer.sentences, parts, why)


def _more_button(left_out: Sequence[AskedLabel]) -> QPushButton:
    """Make the button that shows the warnings left out so far."""
    text = translate("overview", "Show {0} more").format(len(left_out))
    button = QPushButton(text)
    button.setProperty("role", "flat")

    def unfold() -> None:
        for said in left_out:
            said.show()
        left_out[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()

    button.clicked.connect(unfold)
    return button
