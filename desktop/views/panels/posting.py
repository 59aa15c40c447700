"""The form for what the bureau puts into an account or takes from it."""

from datetime import date

from PySide6.QtWidgets import QCheckBox

from db.rules.checks import Problem, check, last_day
from db.rules.checks.problem import EARLIEST
from db.rules.codes import PostingKind
from db.rules.insured import Insured
from db.rules.records import Posting
from db.rules.summary import account_years
from db.rules.years import Year
from desktop.amounts import show_change
from desktop.book import Book
from desktop.codes import posting_kind
from desktop.scope import Scope
from desktop.views.completion import CompletingEdit
from desktop.views.fields import (
    AmountEdit,
    CodeBox,
    DayEdit,
    Field,
    Notice,
    PersonBox,
)
from desktop.views.panels.after import balance_line
from desktop.views.panels.frame import in_columns
from desktop.views.panels.month_box import MONTHLY, MonthBox
from desktop.views.panels.month_words import left_out, planned, taken
from desktop.views.panels.months import Series, each_month
from desktop.views.panels.panel import Entry, Panel
from desktop.views.panels.passbook import hint, kinds, passbook_line
from desktop.views.panels.rows import Rows
from desktop.views.panels.taken import TakenMonths
from desktop.words import translate

LEFT = ("kind", "person", "day")
RIGHT = ("amount", "month", "note")


class PostingPanel(Panel):
    """Money into or out of an account, once or the same each month of this year."""

    def __init__(self, book: Book, scope: Scope) -> None:
        self.kind = CodeBox(kinds(book, None))
        self.person = PersonBox()
        self.day = DayEdit(book.today)
        self.day.year_of = self._year
        self.amount = AmountEdit()
        self.month = MonthBox()
        self.note = CompletingEdit()
        self.each = QCheckBox(
            translate("posting", "The same each month &until the end of this year")
        )
        self._months = TakenMonths(book)
        super().__init__(
            book,
            scope,
            {
                "kind": Field(translate("posting", "&Kind"), self.kind),
                "person": Field(translate("posting", "Account &of"), self.person),
                "day": Field(translate("posting", "&Day"), self.day),
                "amount": Field(translate("posting", "&Amount"), self.amount),
                "month": Field(translate("posting", "For the &month"), self.month),
                "note": Field(translate("posting", "No&te"), self.note),
            },
        )
        self.each.toggled.connect(self.touched)
        self.months = Notice()
        left = [self.fields[name] for name in LEFT]
        right = [self.fields[name] for name in RIGHT]
        self.body.addLayout(in_columns(left, right, beside=self.aside))
        self.body.addWidget(self.each)
        self.body.addWidget(self.months)
        self.body.addStretch(1)
        self.load(None)

    def heading(self) -> str:
        """Name the form."""
        if self.editing is None:
            return translate("posting", "Money into or out of an account")
        return translate("posting", "Change money in or out")

    def set_up(self) -> None:
        """Offer the people, and the months around the day."""
        self.person.set_people(self.book.people())
        self._offer_kinds()
        day = self._sensible(self.day.value() or self.book.today)
        self.month.follow(day, self.kind.value())
        self.fields["amount"].set_hint(hint(self.kind.value()))
        self.each.setVisible(self.editing is None and self.kind.value() in MONTHLY)

    def put_in(self, record: Entry | None, kept: Entry | None) -> None:
        """Show a posting, or a new one that keeps kind, person and day of another."""
        self._months.forget()
        self.note.words.complete_from(lambda: self.book.notes("posting"))
        shown = record or kept
        posting = shown if isinstance(shown, Posting) else self._usual()
        self.each.setChecked(False)
        self.kind.set_choices(kinds(self.book, posting.person_id, posting.kind))
        self.kind.set_value(posting.kind)
        known = self.person.offers(posting.person_id)
        self.person.set_value(posting.person_id if known else None)
        self.day.set_value(posting.day)
        self.month.begin(posting.day, posting.month, follows=record is None)
        self.amount.set_value(None if record is None else _as_typed(posting))
        self.note.set_value("" if record is None else posting.note)

    def refresh(self) -> None:
        """Read the book again."""
        self._months.forget()
        super().refresh()

    def faults(self) -> list[Problem]:
        """List what keeps the text from being a posting."""
        found = super().faults()
        if self.person.value() is None:
            found.append(Problem("person", "empty"))
        if not self.day.text().strip():
            found.append(Problem("day", "empty"))
        if not self.amount.text().strip():
            found.append(Problem("amount", "empty"))
        return found

    def draft(self) -> Posting | None:
        """Give the posting as far as it is typed; money that leaves is below zero."""
        person_id, kind = self.person.value(), self.kind.value()
        if person_id is None:
            return None
        amount = self.amount.value() or 0
        return Posting(
            id=None if self.editing is None else self.editing.id,
            person_id=person_id,
            day=self.day.value() or self.book.today,
            kind=kind,
            amount=-abs(amount) if kind.takes else amount,
            month=self.month.value(),
            note=self.note.value(),
        )

    def wrong(self, draft: Entry) -> list[Problem]:
        """List what is wrong with the posting, or with any of the series."""
        known = self.book.known()
        found = check(draft, known)
        series = self.series()
        if series is not None:
            found += [p for row in series.postings for p in check(row, known)]
            if not series.postings:
                found.append(Problem("month", "no_month_left"))
        return found

    def say(self, problem: Problem) -> str:
        """Say what is wrong and what to do about it."""
        if problem.code == "no_month_left":
            return translate("posting", "Every month up to then has one already.")
        return super().say(problem)

    def series(self) -> Series | None:
        """Give the postings of each month, None unless they are asked for."""
        draft = self.draft()
        if (
            draft is None
            or not self.each.isVisibleTo(self)
            or not self.each.isChecked()
        ):
            return None
        return each_month(draft, self._year(draft.day).end, self._taken(draft))

    def rows(self) -> Rows:
        """Give the posting, or one for each month."""
        series = self.series()
        return super().rows() if series is None else Rows(series.postings)

    def operation(self) -> str:
        """Name the operation."""
        if self.series() is not None:
            return "add_postings"
        return "add_posting" if self.editing is None else "edit_posting"

    def said(self) -> str:
        """Say what is kept."""
        series, draft = self.series(), self.draft()
        if draft is None:
            return ""
        word, amount = posting_kind(draft.kind), show_change(draft.amount)
        if series is None:
            kept = translate("posting", "Kept: {0} {1} {2}.")
            return kept.format(draft.day.isoformat(), word, amount)
        kept = translate("posting", "Kept {0} times: {1} {2}.")
        return kept.format(len(series.postings), word, amount) + left_out(series)

    def show_after(self) -> None:
        """Show the balance after it, and which months a series would fill."""
        draft = self.draft()
        person_id = None if draft is None else draft.person_id
        if draft is not None and draft.kind is PostingKind.passbook:
            shown = passbook_line(self.book, draft.person_id, self.rows())
        else:
            shown = balance_line(self.book, person_id, self.rows())
        self.aside.show_lines(*shown)
        series = self.series()
        if series is None:
            self.months.say(self._already(draft), "warning")
        else:
            self.months.say(planned(series), "muted")

    def _offer_kinds(self) -> None:
        """Offer passbook money where it ever was; else go on with a credit."""
        editing = self.editing
        shown = editing.kind if isinstance(editing, Posting) else None
        before = self.kind.value()
        self.kind.set_choices(kinds(self.book, self.person.value(), shown))
        if not self.kind.offers(before):
            self.kind.set_value(PostingKind.contribution)

    def _already(self, draft: Posting | None) -> str:
        new = draft is not None and self.editing is None and not self.each.isChecked()
        if draft is None or not new or draft.kind not in MONTHLY or not draft.month:
            return ""
        if draft.month not in self._taken(draft):
            return ""
        return taken(draft.month)

    def _taken(self, posting: Posting) -> set[str]:
        return self._months.like(posting, self._year(posting.day).start)

    def _year(self, day: date) -> Year:
        """Give the account year of a day for the person chosen."""
        day = self._sensible(day)
        memberships = self.book.memberships(self.person.value() or 0)
        insured = Insured.of(memberships)
        return next(account_years(insured, self.book.policy, day, day))

    def _sensible(self, day: date) -> date:
        """Keep to the days that can be recorded, whatever is being typed."""
        return min(max(day, EARLIEST), last_day(self.book.today))

    def _usual(self) -> Posting:
        return Posting(
            person_id=self.default_person(),
            day=self.book.today,
            kind=PostingKind.contribution,
            amount=0,
            month=f"{self.book.today:%Y-%m}",
        )


def _as_typed(posting: Posting) -> int:
    return abs(posting.amount) if posting.kind.takes else posting.amount
