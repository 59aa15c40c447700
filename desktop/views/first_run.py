"""The first start: who you are, where you are insured, what is in the account."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.errors import BookError
from db.rules.checks import Facts, Problem, check
from db.rules.checks.problem import EARLIEST
from db.rules.codes import PostingKind, Relation
from db.rules.figures import FIGURES
from db.rules.limit import age_on
from db.rules.records import Membership, Person, Posting, Record
from db.rules.statement import FigureUsed, figures_used
from desktop.book import Book
from desktop.exports.figure_words import figure_name, figure_value
from desktop.problems import book_sentence
from desktop.views.cards import Card, label, scrolling
from desktop.views.fields import (
    AmountEdit,
    CodeBox,
    DayEdit,
    Notice,
    TextEdit,
)
from desktop.views.figure_table import FigureTable
from desktop.views.figure_words import looked_sentence
from desktop.views.first_run_words import greeting, labelled
from desktop.views.form_dialog import forget_when_changed, show_problems, unreadable
from desktop.views.panels.form import without_echoes
from desktop.views.panels.frame import RETURN
from desktop.views.person_form import regions, statuses
from desktop.views.region_box import NONE, RegionBox
from desktop.words import translate

PREVIEWED = tuple(name for name in FIGURES if name.startswith("outpatient."))


class FirstRun(QWidget):
    """Asks for what a book needs to begin with, or offers the sample.

    Signals:
        sample_wanted: the sample book is wanted instead.
    """

    sample_wanted = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.name = TextEdit()
        self.name.set_value(translate("first_run", "Me"))
        self.born = DayEdit(book.today)
        self.region = RegionBox(regions())
        self.status = CodeBox(statuses())
        self.base = AmountEdit()
        self.opening = AmountEdit()
        self.day = DayEdit(book.today)
        self.day.set_value(book.today)
        self.fields = labelled(
            {
                "name": self.name,
                "born": self.born,
                "region": self.region,
                "status": self.status,
                "base": self.base,
                "amount": self.opening,
                "day": self.day,
            }
        )
        self.notice = Notice()
        self.figures = FigureTable(
            translate("first_run", "Figures of the region"),
            (
                translate("first_run", "Figure"),
                translate("first_run", "Value"),
            ),
            texts=2,
            wide=1,
        )
        self.looked = label("", "muted")
        self.start = QPushButton(translate("first_run", "Start the book"))
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self.make_book)
        self.sample = QPushButton(
            translate("first_run", "Look at the sample book first")
        )
        self.sample.clicked.connect(self.sample_wanted)
        self._lay_out()
        forget_when_changed(self.fields, self.notice)
        for edit in (self.region, self.status, self.born):
            edit.changed.connect(self._follow)
        self._follow()

    def make_book(self) -> None:
        """Keep everything in one action, or say beside the fields what is wrong."""
        show_problems(self.fields, self.notice, ())
        problems = self.problems()
        if not problems:
            try:
                problems = self._book.edit("first_start", self.rows())
            except BookError as error:
                self.notice.say(book_sentence(error))
                return
        show_problems(self.fields, self.notice, [_here(p) for p in problems])

    def problems(self) -> list[Problem]:
        """List everything that is wrong with what is typed."""
        asked = {name: f for name, f in self.fields.items() if not f.isHidden()}
        found, day = unreadable(asked), self.day.value()
        if "day" in asked and day is not None and day > self._book.today:
            found.append(Problem("day", "far_future", self._book.today))
        unread, rows = {problem.field for problem in found}, self.rows()
        facts = Facts(born=self.born.value(), account_since=EARLIEST)
        known = replace(self._book.known(), facts=lambda _person: facts)
        for row in rows:
            found += [p for p in check(row, known) if _here(p).field not in unread]
        return without_echoes(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return start the book from every field, or press the other button."""
        if event.key() not in RETURN or event.modifiers():
            super().keyPressEvent(event)
        elif self.sample.hasFocus():
            self.sample.click()
        else:
            self.make_book()

    def rows(self) -> Sequence[Record]:
        """Give the first rows: a person, how they are insured, what is there."""
        status, born = self.status.value(), self.born.value()
        new_year = date(self._book.today.year, 1, 1)
        day = self.day.value() or new_year
        has_account = status.has_account
        since = min(day, new_year) if has_account else new_year
        person = Person(
            id=-1, name=self.name.value(), relation=Relation.self, born=born
        )
        membership = Membership(
            person_id=-1,
            since=max(since, born or since),
            region=self.region.value(),
            status=status,
            base=self.base.value(),
        )
        amount = self.opening.value()
        if not has_account or amount is None:
            return [person, membership]
        kind = PostingKind.opening
        opening = Posting(person_id=-1, day=day, kind=kind, amount=amount)
        return [person, membership, opening]

    def _follow(self) -> None:
        """Ask only those with an account for a balance; preview the figures."""
        has_account = self.status.value().has_account
        for name in ("base", "amount", "day"):
            self.fields[name].setVisible(has_account)
        self.no_account.setVisible(not has_account)
        used = self._previewed()
        self.figures.show_rows([_cells(row) for row in used])
        self.figures.setVisible(bool(used))
        none = translate(
            "first_run",
            "No figures are preset for this; "
            "you can enter the bureau's on the Policy page.",
        )
        if self.region.value() == NONE:
            none = translate(
                "first_run", "Choose a region to see which figures are preset for it."
            )
        self.looked.setText(looked_sentence(used) if used else none)

    def _previewed(self) -> list[FigureUsed]:
        if self.region.value() == NONE:
            return []
        policy, today = self._book.policy(self.region.value()), self._book.today
        age = age_on(today, self.born.value())
        status = self.status.value()
        return list(figures_used(policy, PREVIEWED, today, status, age))

    def _lay_out(self) -> None:
        self.no_account = label(
            translate(
                "first_run",
                "Residents' insurance and pooled insurance have no personal account, "
                "so there is no balance to enter.",
            ),
            "muted",
        )
        ask = Card(translate("first_run", "About you"))
        for name, field in self.fields.items():
            ask.body.addWidget(field)
            if name == "status":
                ask.body.addWidget(self.no_account)
        ask.body.addWidget(self.notice)
        ask.body.addStretch()
        ask.body.addLayout(self._buttons())
        known = Card(translate("first_run", "Figures of the region"))
        known.body.addWidget(self.figures)
        known.body.addWidget(self.looked)
        known.body.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(ask, 1)
        columns.addWidget(known, 1)
        layout = scrolling(self)
        layout.setContentsMargins(40, 32, 28, 32)
        layout.addLayout(greeting())
        layout.addLayout(columns)
        layout.addStretch()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.sample)
        row.addStretch()
        row.addWidget(self.start)
        return row


def _here(problem: Problem) -> Problem:
    """Put what is wrong with a membership's first day beside the birthday."""
    return (
        Problem("born", problem.code, problem.limit)
        if problem.field == "since"
        else problem
    )


def _cells(row: FigureUsed) -> tuple[str, ...]:
    return (
        figure_name(row.name, row.tier),
        figure_value(row.name, row.figure),
    )
