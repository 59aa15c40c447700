"""Family sharing: who used whose account, and whose limit a bill uses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from db.rules.insured import Insured
from db.rules.reasons import Question, Reason
from db.rules.records import Filing, Person
from db.rules.statement import FamilyUse
from desktop import codes
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import drawings
from desktop.views.asked_label import AskedLabel
from desktop.views.cards import Card, label, scrolling
from desktop.views.chart_view import ChartView
from desktop.views.figure_table import FigureTable
from desktop.views.filing_words import since_of
from desktop.views.filings_card import FilingsCard
from desktop.views.page import Page
from desktop.views.person_form import add_person
from desktop.views.questions import of_account, of_use
from desktop.views.scope_bar import year_name
from desktop.views.spending import SpendingCard
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns of the table of uses."""
    return (
        translate("family", "Whose account"),
        translate("family", "For whom"),
        translate("family", "What for"),
        translate("family", "Times"),
        translate("family", "Amount"),
        translate("family", "Came back"),
        translate("family", "Used"),
        translate("family", "Filed since"),
    )


def cells(
    use: FamilyUse, filings: Sequence[Filing] = (), today: date = date.min
) -> tuple[str, ...]:
    """Write what one account gave one relative for one purpose."""
    return (
        use.owner,
        use.beneficiary,
        codes.purpose(use.purpose),
        str(use.times),
        show_amount(use.amount),
        show_amount(use.returned) if use.returned else "—",
        show_amount(use.amount - use.returned),
        since_of(filings, use.owner_id, use.beneficiary_id, today),
    )


def people_headings() -> tuple[str, ...]:
    """Name the columns of the table of people."""
    return (
        translate("family", "Name"),
        translate("family", "Relation"),
        translate("family", "Insured as"),
        translate("family", "Region"),
    )


def person_cells(person: Person, insured: Insured, today: date) -> tuple[str, ...]:
    """Write how somebody is insured today."""
    membership = insured.on(today)
    unknown = translate("family", "not entered yet")
    return (
        person.name,
        codes.relation(person.relation),
        codes.status(membership.status) if membership else unknown,
        region_name(membership.region) if membership else "—",
    )


def whose_limit() -> str:
    """Say whose limit a bill uses when a relative's account pays it."""
    return translate(
        "family",
        "Money that you share leaves your balance. The bill uses the limit and the "
        "deductible of the patient, never yours.",
    )


class FamilyPage(Page):
    """Uses of the chosen year and of all years, and how everybody is insured."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self.asked_transit = AskedLabel(role="muted")
        self.transit = self.asked_transit.words
        name = translate("family", "Who used whose account")
        self.chart = ChartView(tasks, name, height=220)
        self.year = FigureTable(name, headings(), texts=3)
        always = translate("family", "In all years")
        self.always = FigureTable(always, headings(), texts=3)
        members = translate("family", "The family")
        self.members = FigureTable(members, people_headings(), texts=4)
        self._year_card = Card(name)
        for widget in (label(whose_limit()), self.asked_transit, self.chart, self.year):
            self._year_card.body.addWidget(widget)
        self._always_card = Card(always)
        self._always_card.body.addWidget(self.always)
        members_card = Card(members)
        members_card.body.addWidget(self.members)
        self.add = QPushButton(translate("family", "Add a family member…"))
        self.add.clicked.connect(lambda: add_person(book, self))
        members_card.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.filings = FilingsCard(book)
        self.spending = SpendingCard(book, scope, tasks)
        layout = scrolling(self)
        layout.addWidget(self._year_card)
        layout.addWidget(self.spending)
        for card in (self._always_card, self.filings, members_card):
            layout.addWidget(card)
        layout.addStretch()

    def refresh(self) -> None:
        """Show the family's uses in the year looked at, and ever."""
        person_id = self.scope.person_id
        if person_id is None:
            return
        uses = self._uses_of_year()
        self.spending.refresh()
        always = self.book.family_uses(date.min, self.book.today)
        self._show_year(uses)
        why = partial(self._why, always, date.min, self.book.today)
        self.always.show_rows(self._cells(always), why=why)
        self._always_card.setVisible(bool(always))
        self._show_transit(person_id)
        self.members.show_rows([self._member(person) for person in self.book.people()])
        self.filings.refresh()

    def _cells(self, uses: Sequence[FamilyUse]) -> list[tuple[str, ...]]:
        filings, today = self.book.filings(), self.book.today
        return [cells(use, filings, today) for use in uses]

    def _uses_of_year(self) -> Sequence[FamilyUse]:
        """Give everybody's uses in the days of the year looked at."""
        if not self.scope.label:
            return ()
        return self.book.family_uses(*self._period())

    def _period(self) -> tuple[date, date]:
        """Give the first and last day of the year looked at."""
        person_id, label_of_year = self.scope.person_id, self.scope.label
        if person_id is None or not label_of_year:
            return self.book.today, self.book.today
        year = self.book.summary(person_id).year(label_of_year)
        return year.first, year.last

    def reason(self) -> Reason | None:
        """Explain what went from this person's account to relatives."""
        person_id = self.scope.person_id
        if person_id is None or not self.scope.label:
            return None
        first, last = self._period()
        asked = Question(subject="sharing.given", person_id=person_id)
        return self.book.why(replace(asked, day=first, last=last))

    def _why(
        self,
        uses: Sequence[FamilyUse],
        first: date,
        last: date,
        row: int,
        column: int,
    ) -> Reason | None:
        asked = of_use(uses[row], column, first, last)
        return None if asked is None else self.book.why(asked)

    def _show_year(self, uses: Sequence[FamilyUse]) -> None:
        text = translate("family", "Who used whose account · {0}")
        self._year_card.heading.setText(text.format(year_name(self.scope.label)))
        first, last = self._period()
        why = partial(self._why, uses, first, last)
        self.year.show_rows(self._cells(uses), why=why)
        self._year_card.why.explain(self.reason if uses else None)
        self.year.setVisible(bool(uses))
        sums = (f"{u.owner} → {u.beneficiary} {show_amount(u.amount)}" for u in uses)
        self.chart.setMinimumHeight(90 + 44 * max(2, min(len(uses), 8)))
        self.chart.show_drawing(drawings.family(uses, first, last), ", ".join(sums))

    def _show_transit(self, person_id: int) -> None:
        row = self.book.summary(person_id).year(self.scope.label).account
        self.asked_transit.say("")
        if row is not None and row.in_transit > 0:
            text = translate(
                "family",
                "{0} of this person's account is on its way: "
                "sent, but not accepted yet.",
            )
            asked = of_account(person_id, row, "in_transit")
            why = partial(self.book.why, asked)
            self.asked_transit.say(text.format(show_amount(row.in_transit)), why)

    def _member(self, person: Person) -> tuple[str, ...]:
        memberships = () if person.id is None else self.book.memberships(person.id)
        return person_cells(person, Insured(memberships), self.book.today)
