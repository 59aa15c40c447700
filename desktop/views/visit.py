"""What a visit will cost: typed on the left, answered beside it, nothing kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from db.queries.entries import Filter
from db.rules.insured import Insured
from db.rules.reasons import Reason, estimates
from db.rules.records import Spending
from db.rules.reimbursement import Estimate, Visit
from desktop.book import Book
from desktop.scope import Scope
from desktop.views import visit_cautions, visit_places, visit_words
from desktop.views.cards import Card, label, scrolling
from desktop.views.figure_table import FigureTable
from desktop.views.figure_words import looked_sentence, note_text
from desktop.views.page import Page
from desktop.views.step_table import StepTable
from desktop.views.visit_form import VisitForm
from desktop.views.visit_result import VisitResult
from desktop.words import translate

if TYPE_CHECKING:
    from db.queries.estimates import Situation

RECENT = 60
"""So many entries are looked at for the kind of hospital gone to last."""


class VisitPage(Page):
    """Day, kind of hospital and amount; at once who pays what, and why.

    Signals:
        place_wanted: another page is wanted, by its name.
        bill_wanted: a new bill is to be looked over and saved (Spending).
    """

    place_wanted = Signal(str)
    bill_wanted = Signal(object)

    def __init__(self, book: Book, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(book, scope, parent)
        self.form = VisitForm(book.today)
        self.result = VisitResult()
        self.compare = FigureTable(
            translate("visit", "Where is it cheaper?"), visit_words.compare_headings()
        )
        self.cheapest = label(selectable=True)
        self.steps = StepTable()
        self.estimate: Estimate | None = None
        self._situation: Situation | None = None
        self._person: int | None = None
        self._placed: tuple[visit_places.Place, ...] = ()
        self._lay_out()
        self.form.changed.connect(self.refresh)
        self.result.bill_wanted.connect(self._make_bill)
        self.result.figures_wanted.connect(lambda: self.place_wanted.emit("policy"))
        self.compare.clicked.connect(lambda index: self._choose(index.row()))

    def refresh(self) -> None:
        """Reckon what is typed, with what the book holds now."""
        person_id = self.scope.person_id
        if person_id is None:
            return
        self._offer(person_id)
        visit = self.form.visit()
        self._situation = self.book.situation(person_id, visit.day) if visit else None
        self.estimate = self._reckon(visit)
        if visit is None and self.form.problem():
            self.result.say(visit_words.fix_first())
        elif visit is None:
            self.result.say(visit_words.nothing_typed())
        elif self.estimate is None:
            name = self.book.summary(person_id).person.name
            self.result.say(visit_words.not_insured(name))
        elif self.estimate.unknown:
            self.result.say(visit_words.missing(self.estimate), figures=True)
        else:
            self._show(person_id, self.estimate)
        self._show_steps()
        self._show_compare()

    def reason(self) -> Reason | None:
        """Explain what the fund would pay, the page's main number."""
        known = self.estimate is not None and not self.estimate.unknown
        return estimates.fund(self.estimate) if known and self.estimate else None

    def _offer(self, person_id: int) -> None:
        """Offer the region's kinds of hospital; begin with the one gone to last."""
        day = self.form.on()
        membership = Insured.of(self.book.memberships(person_id)).nearest(day)
        figure = membership and self.book.policy(membership.region).find(
            "outpatient.tiers", day=day, status=membership.status
        )
        words = figure.words if figure else ()
        usual = self._usual_tier(person_id) if person_id != self._person else ""
        self._person = person_id
        self.form.offer(words, usual, note_text(figure) if figure else "")

    def _reckon(self, visit: Visit | None) -> Estimate | None:
        known = self._situation
        return None if visit is None or known is None else known.reckon(visit)

    def _usual_tier(self, person_id: int) -> str:
        recent = self.book.page(Filter(person_id), RECENT)
        bills = (
            self.book.record(Spending, entry.id)
            for entry in recent
            if entry.kind == "spending" and entry.person_id == person_id
        )
        visits = (bill for bill in bills if bill.kind.counts_by_itself)
        return next((bill.tier for bill in visits if bill.tier), "")

    def _show(self, person_id: int, estimate: Estimate) -> None:
        day = estimate.visit.day
        insured = Insured.of(self.book.memberships(person_id))
        has_account = insured.has_account(day)
        summary = self.book.summary(person_id)
        coverage, policy = summary.coverage, self.book.policy(estimate.region)
        after_gap = visit_cautions.after_gap(coverage, day)
        self.result.show_estimate(
            estimate,
            has_account=has_account,
            warning=visit_cautions.cover_warning(
                coverage, day, has_account=has_account
            ),
            cautions=visit_cautions.cautions(
                estimate,
                self.book.today,
                age_missing=summary.person.born is None
                and visit_cautions.hangs_on_age(estimate, policy),
                penalty=visit_cautions.penalty(policy, insured, day)
                if after_gap
                else "",
            ),
        )

    def _show_steps(self) -> None:
        known = self.estimate is not None and not self.estimate.unknown
        if self.estimate is not None:
            self.steps.show_steps(self.estimate)
            steps = (step.figure for step in self.estimate.steps)
            self.looked.setText(looked_sentence(used for used in steps if used))
        self._steps.setVisible(known)

    def _show_compare(self) -> None:
        """Reckon the same visit at every kind of hospital."""
        tiers = list(self.form.tier.buttons)
        chosen = self.form.tier.value()
        visits = [(tier, self.form.visit(tier)) for tier in tiers]
        found = [
            (tier, self.estimate if tier == chosen else self._reckon(visit))
            for tier, visit in visits
        ]
        self._compare.setVisible(len(found) > 1)
        rows = [visit_words.compare_cells(tier, e) for tier, e in found]
        place = tiers.index(chosen) if chosen in tiers else None
        self.compare.show_rows(
            rows, place, lambda row, column: _why(found[row][1], column)
        )
        self.cheapest.setText(visit_words.cheapest(found, chosen))
        self.cheapest.setVisible(bool(self.cheapest.text()))
        self._arrange()

    def _choose(self, row: int) -> None:
        """Go to another kind of hospital; what was asked about stays current."""
        tier = list(self.form.tier.buttons)[row]
        if tier != self.form.tier.value():
            column = self.compare.currentIndex().column()
            self.form.tier.choose(tier)
            self.refresh()
            self.compare.setCurrentIndex(self.compare.rows.index(row, column))

    def _make_bill(self) -> None:
        if self.estimate is not None and self.scope.person_id is not None:
            found = self.estimate
            pharmacy = self.book.policy(found.region).find(
                "outpatient.pharmacy", day=found.visit.day, status=found.status
            )
            counts = True if pharmacy and pharmacy.text == "prescription" else None
            bill = visit_words.bill_of(found, self.scope.person_id, counts=counts)
            self.bill_wanted.emit(bill)

    def _lay_out(self) -> None:
        self._compare = Card(translate("visit", "Where is it cheaper?"))
        self._compare.body.addWidget(self.compare)
        self._compare.body.addWidget(self.cheapest)
        self._compare.body.addWidget(label(visit_words.same_amount(), "muted"))
        self._steps = Card(translate("visit", "Step by step"))
        self._steps.body.addWidget(self.steps)
        self.looked = label("", "muted", selectable=True)
        self._steps.body.addWidget(self.looked)
        self._top = QGridLayout()
        self._top.setSpacing(14)
        layout = scrolling(self)
        layout.addLayout(self._top)
        layout.addWidget(self._steps)
        layout.addStretch(1)

    def _arrange(self) -> None:
        """Put the cards beside each other as far as there is room."""
        places = visit_places.places(self.width(), compare=not self._compare.isHidden())
        if places == self._placed:
            return
        self._placed = places
        cards = (self.form, self.result, self._compare)
        for card, place in zip(cards, places, strict=True):
            self._top.removeWidget(card)
            self._top.addWidget(card, *place, visit_places.side(place))
        used = {column for _row, column, _rows, _columns in places}
        for column in range(3):
            self._top.setColumnStretch(column, 1 if column in used else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the amount is typed."""
        super().showEvent(event)
        self.form.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards in the new width."""
        super().resizeEvent(event)
        self._arrange()


def _why(estimate: Estimate | None, column: int) -> Reason | None:
    """Explain what the fund or, in the last column, the patient would pay."""
    if estimate is None or estimate.unknown or not column:
        return None
    if column == 1:
        return estimates.fund(estimate)
    own = [s.code for s in estimate.steps].index("personal")
    return estimates.step(estimate, own)
