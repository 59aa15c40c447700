"""The form for a bill: who paid what of it, balanced while it is typed."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from db.rules.checks import Problem
from db.rules.codes import SpendingKind
from db.rules.receipt import Typed
from db.rules.records import Spending
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.codes import spending_kind
from desktop.scope import Scope
from desktop.views.attachment_words import heading
from desktop.views.attachments import Attachments
from desktop.views.fields import DayEdit, Edit, Notice
from desktop.views.panels.bill_after import after_bill, missing_filings, whose_limit
from desktop.views.panels.bill_choices import BillChoices
from desktop.views.panels.bill_form import MORE, BillForm, like, made_up
from desktop.views.panels.bill_layout import connect_keys, lay_out
from desktop.views.panels.bill_words import refund_button, state
from desktop.views.panels.fold import Fold
from desktop.views.panels.paid_by import PaidBy, say
from desktop.views.panels.panel import Entry, Panel
from desktop.views.panels.refunding import AMOUNTS, refund_of
from desktop.views.panels.rows import Rows
from desktop.views.panels.rule_box import RuleBox
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
        self.files = Attachments(book)
        self.files_fold = Fold(heading(0), self.files)
        self.rules = RuleBox()
        lay_out(self)
        self.files_fold.toggled.connect(self._show_files)
        for payer in self.form.shares.payers.values():
            payer.changed.connect(self.touched)
        self.form.refund_of.changed.connect(self._prefill_refund)
        self.usual.filled.connect(self.touched)
        self.files.changed.connect(self.touched)
        self.setAcceptDrops(True)
        connect_keys(self)
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
        if bill is not None and bill.id is not None:
            self.files.follow(self.book.attachments_of(bill.id))
        self.files_fold.rename(heading(len(self.files.held)))

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
        kept_bill = None if bill is None else bill.id
        self.files.begin(self.book.attachments_of(kept_bill) if kept_bill else ())
        self.files_fold.setChecked(bool(self.files.held))

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
        files = self.files.held
        return Rows(
            (draft, *transfers, *files.rows(draft.id or NEW)),
            (*before, *self.paid_by.replaced(transfers), *files.kept),
        )

    def contents(self) -> dict[str, bytes]:
        """Give the bytes of the files that are added."""
        return self.files.held.contents()

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
        before = self.editing if isinstance(self.editing, Spending) else None
        after = after_bill(self.book, draft, self.rows(), before)
        self.aside.show_lines(*after)
        shared = whose_limit(self.book, self.rows().put)
        if shared:
            self.fields["shared"].set_hint(shared)
        self.rules.say([*missing_filings(self.book, self.rows().put)])

    def _usual(self, kept: Entry | None) -> Spending:
        if isinstance(kept, Spending):
            return like(kept)
        kind = SpendingKind.outpatient
        person_id = self.default_person()
        return Spending(person_id=person_id, day=self.book.today, kind=kind, total=0)

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and pictures."""
        offered = event.mimeData()
        if offered.hasImage() or any(url.isLocalFile() for url in offered.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped anywhere on the form with the bill."""
        self.files_fold.setChecked(True)
        if self.files.take(event.mimeData(), self.book.today):
            event.acceptProposedAction()

    def _show_files(self, shown: bool) -> None:  # noqa: FBT001  # a signal's argument
        """Bring the files into sight once there is room for them."""
        if shown:
            see = partial(self.area.ensureWidgetVisible, self.files)
            QTimer.singleShot(0, self, see)

    def paste_file(self) -> None:
        """Keep the picture or the file in the clipboard with the bill."""
        self.files_fold.setChecked(True)
        self.files.paste()

    def _want_refund(self) -> None:
        if isinstance(self.editing, Spending):
            self.refund_wanted.emit(self.editing)
