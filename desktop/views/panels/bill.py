"""The form for a bill: who paid what of it, balanced while it is typed."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.rules.checks import Problem
from db.rules.codes import SpendingKind
from db.rules.receipt import Typed
from db.rules.records import Spending, Transfer
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.codes import spending_kind
from desktop.scope import Scope
from desktop.views.fields import DayEdit, Edit, Notice, align
from desktop.views.panels.after import balance_line, limit_line
from desktop.views.panels.aside import WIDTH, Line
from desktop.views.panels.bill_choices import BillChoices
from desktop.views.panels.bill_form import (
    LEFT,
    MORE,
    MORE_LEFT,
    MORE_RIGHT,
    RIGHT,
    BillForm,
    made_up,
)
from desktop.views.panels.bill_words import refund_button, state
from desktop.views.panels.fold import Fold
from desktop.views.panels.frame import in_columns
from desktop.views.panels.paid_by import PaidBy, say
from desktop.views.panels.panel import Entry, Panel
from desktop.views.panels.refunding import AMOUNTS, refund_of
from desktop.views.panels.rows import Rows
from desktop.views.panels.usual import UsualSplit
from desktop.words import translate

NEW = -1
"""The id of a bill that its transfer may refer to before either is kept."""


class BillPanel(Panel):
    """One bill of one patient, and the relative's account that paid a part of it."""

    again_at = "total"
    refund_wanted = Signal(object)
    """A refund of the bill shown is wanted."""

    def __init__(self, book: Book, scope: Scope) -> None:
        self.form = BillForm(DayEdit(book.today))
        self.choices = BillChoices(book, self.form)
        self.form.day.year_of = self.choices.limit_year
        self.usual = UsualSplit(book, self.form)
        self.paid_by = PaidBy(book, self.form, self.choices)
        super().__init__(book, scope, self.form.fields)
        self.state = Notice()
        self.refund_button = refund_button()
        self.more = QWidget()
        self.unfold = Fold(translate("bill", "E&xtra lines of the receipt"), self.more)
        self._lay_out_bill()
        for payer in self.form.shares.payers.values():
            payer.changed.connect(self.touched)
        self.form.refund_of.changed.connect(self._prefill_refund)
        self.usual.filled.connect(self.touched)
        self.refund_button.clicked.connect(self._want_refund)
        self.load(None)

    def heading(self) -> str:
        """Name the form, a refund by its bill."""
        original = self.choices.original()
        if original is not None:
            text = translate("bill", "Refund of the bill of {0}")
            return text.format(f"{original.day} {original.place}".strip())
        if self.editing is None:
            return translate("bill", "A bill, as the receipt prints it")
        return translate("bill", "Change a bill")

    def set_up(self) -> None:
        """Offer what fits the patient and the day, and fill in the rest."""
        bill = self.editing if isinstance(self.editing, Spending) else None
        self.paid_by.begin(bill)
        self.choices.offer(fixed=self.paid_by.fixed())
        self.form.fill()
        self.refund_button.setVisible(bill is not None and bill.total > 0)
        self.title.setText(self.heading())

    def put_in(self, record: Entry | None, kept: Entry | None) -> None:
        """Show a bill, or a new one that keeps patient, day and place of another."""
        bill = record if isinstance(record, Spending) else None
        shown = bill or self._usual(kept)
        known = self.form.person.offers(shown.person_id)
        self.form.person.set_value(shown.person_id if known else None)
        self.form.day.set_value(shown.day)
        self.choices.begin(shown)
        self.choices.offer(fixed=False)
        self.form.put_in(shown, self.paid_by.parts(shown))
        self.usual.begin(new=record is None and shown.refund_of is None)
        self.unfold.setChecked(self.form.wants_more())

    def faults(self) -> list[Problem]:
        """List what keeps the text from being a bill."""
        found = super().faults()
        if self.form.person.value() is None:
            found.append(Problem("person", "empty"))
        if not self.form.day.text().strip():
            found.append(Problem("day", "empty"))
        if self.form.typed() == Typed() and not any(p.field == "total" for p in found):
            found.append(Problem("total", "empty"))
        return found

    def draft(self) -> Spending | None:
        """Give the bill as far as it is typed."""
        person_id = self.form.person.value()
        if person_id is None:
            return None
        row_id = NEW if self.editing is None else self.editing.id
        day = self.form.day.value() or self.book.today
        return self.form.read(row_id, person_id, day, self._made_up())

    def _made_up(self) -> str | None:
        """Keep the number that the store made up for a bill that shows none."""
        before = self.editing
        receipt = before.receipt if isinstance(before, Spending) else None
        return receipt if made_up(receipt) else None

    def wrong(self, draft: Entry) -> list[Problem]:
        """List what is wrong with the bill and with what a relative paid of it."""
        if not isinstance(draft, Spending):
            raise TypeError(draft)
        found = self.paid_by.wrong(draft, self.form.balanced().shared)
        if draft.total < 0 and self.form.refund_of.value() is None:
            found.append(Problem("total", "no_refund"))
        return found

    def say(self, problem: Problem) -> str:
        """Say what is wrong and what to do about it."""
        return say(problem) or super().say(problem)

    def inputs(self) -> dict[str, Edit]:
        """Give every input by its name, with the people beside the shared parts."""
        payers = self.form.shares.payers
        return {
            **super().inputs(),
            **{f"{name} of": box for name, box in payers.items()},
        }

    def rows(self) -> Rows:
        """Give the bill and the transfers that paid a part of it."""
        draft = self.draft()
        if draft is None:
            return Rows(())
        transfers = self.paid_by.transfers(draft)
        before = () if self.editing is None else (self.editing,)
        return Rows((draft, *transfers), (*before, *self.paid_by.replaced(transfers)))

    def operation(self) -> str:
        """Name the operation."""
        return "add_spending" if self.editing is None else "edit_spending"

    def said(self) -> str:
        """Say what is kept."""
        draft = self.draft()
        if draft is None:
            return ""
        kept = translate("bill", "Kept: {0} {1} {2}.")
        word = draft.place or spending_kind(draft.kind)
        return kept.format(draft.day.isoformat(), word, show_amount(draft.total))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Unfold the lines among which something is wrong."""
        super().show_problems(problems)
        if any(self.fields[name].problem() for name in MORE):
            self.unfold.setChecked(True)

    def show_after(self) -> None:
        """Show whether the bill adds up, and both ledgers after it."""
        whole, draft = self.form.balanced(), self.draft()
        unread = any(edit.fault() for edit in self.form.amounts.values())
        empty = unread or self.form.typed() == Typed()
        self.state.say(*state(whole, empty=empty))
        rows = self.rows()
        lines: list[Line] = []
        warning = ""
        payers = [None if draft is None else draft.person_id]
        payers += [row.owner_id for row in rows.put if isinstance(row, Transfer)]
        for payer in dict.fromkeys(payers):
            line, warned = balance_line(self.book, payer, rows)
            lines, warning = lines + line, warning or warned
        if draft is not None:
            before = self.editing if isinstance(self.editing, Spending) else None
            lines += limit_line(self.book, draft, before)
        self.aside.show_lines(lines, warning)

    def _usual(self, kept: Entry | None) -> Spending:
        if isinstance(kept, Spending):
            return Spending(
                person_id=kept.person_id,
                day=kept.day,
                kind=kept.kind,
                place=kept.place,
                tier=kept.tier,
                total=0,
            )
        return Spending(
            person_id=self.default_person(),
            day=self.book.today,
            kind=SpendingKind.outpatient,
            total=0,
        )

    def _prefill_refund(self) -> None:
        """Begin a refund with the whole of its bill."""
        original = self.choices.original()
        if original is None or self.form.amounts["total"].typed:
            return
        back = refund_of(original, self.paid_by.refunds(), self.book.today)
        for name in AMOUNTS:
            self.form.amounts[name].set_value(getattr(back, name) or None)
        self.choices.offer(fixed=self.paid_by.fixed())
        self.form.shares.put_in(self.paid_by.parts(back))
        self.touched()

    def _want_refund(self) -> None:
        if isinstance(self.editing, Spending):
            self.refund_wanted.emit(self.editing)

    def _lay_out_bill(self) -> None:
        rows = {name: self.fields[name] for name in self.fields}
        right = [*(rows[name] for name in RIGHT), self.state]
        self.head.insertWidget(1, self.refund_button)
        left = [*(rows[name] for name in LEFT), self.unfold]
        main = in_columns(left, right, beside=self.aside)
        room = QWidget()
        room.setFixedWidth(WIDTH)
        more = in_columns(
            [rows[n] for n in MORE_LEFT], [rows[n] for n in MORE_RIGHT], beside=room
        )
        more.setContentsMargins(0, 0, 0, 0)
        align(rows[name] for name in (*LEFT, *MORE_LEFT))
        align(rows[name] for name in (*RIGHT, *MORE_RIGHT))
        self.more.setLayout(more)
        self.body.addLayout(main)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Lead from the total to what paid it, and only then to the extra lines."""
        payers = self.form.shares.payers
        order: list[QWidget] = [self.form.amounts["total"]]
        for name in RIGHT:
            order += [self.form.amounts[name], *filter(None, [payers.get(name)])]
        for first, second in pairwise([*order, self.unfold]):
            QWidget.setTabOrder(first, second)
