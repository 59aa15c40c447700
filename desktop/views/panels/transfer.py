"""The form for family-shared money that is not part of a bill in the book."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from db.rules.checks import Problem, check
from db.rules.codes import Purpose, TransferState
from db.rules.insured import Insured
from db.rules.records import Transfer
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.codes import purpose as purpose_word
from desktop.codes import transfer_state
from desktop.scope import Scope
from desktop.views.completion import CompletingEdit
from desktop.views.fields import (
    AmountEdit,
    CodeBox,
    DayEdit,
    Field,
    PersonBox,
)
from desktop.views.panels.after import balance_line
from desktop.views.panels.frame import in_columns
from desktop.views.panels.panel import Entry, Panel
from desktop.views.panels.rule_box import RuleBox, known_of
from desktop.views.panels.rule_hints import hints
from desktop.views.panels.transfer_words import about_purposes, part_of_bill
from desktop.words import translate

LEFT = ("from", "to", "purpose", "amount")
RIGHT = ("day", "state", "returned_on", "note")


class TransferPanel(Panel):
    """Money from one person's account to a relative.

    Signals:
        bill_wanted: the bill that this money paid is wanted (its id).
    """

    bill_wanted = Signal(int)

    def __init__(self, book: Book, scope: Scope) -> None:
        self.owner, self.beneficiary = PersonBox(), PersonBox()
        self.purpose = CodeBox([(code, purpose_word(code)) for code in Purpose])
        self.amount = AmountEdit()
        self.day, self.returned_on = DayEdit(book.today), DayEdit(book.today)
        self.state = CodeBox([(code, transfer_state(code)) for code in TransferState])
        self.note = CompletingEdit()
        super().__init__(
            book,
            scope,
            {
                "from": Field(translate("transfer", "Account &of"), self.owner),
                "to": Field(translate("transfer", "Gi&ven to"), self.beneficiary),
                "purpose": Field(translate("transfer", "&Purpose"), self.purpose),
                "amount": Field(translate("transfer", "&Amount"), self.amount),
                "day": Field(translate("transfer", "&Day"), self.day),
                "state": Field(translate("transfer", "State"), self.state),
                "returned_on": Field(
                    translate("transfer", "Came &back on"), self.returned_on
                ),
                "note": Field(translate("transfer", "No&te"), self.note),
            },
        )
        self.bill_button = QPushButton(translate("transfer", "Open its bi&ll"))
        self.bill_button.setProperty("role", "flat")
        self.bill_button.clicked.connect(self._want_bill)
        self.head.insertWidget(1, self.bill_button)
        left = [self.fields[name] for name in LEFT]
        right = [self.fields[name] for name in RIGHT]
        self.body.addLayout(in_columns(left, right, beside=self.aside))
        self.rules = RuleBox()
        self.body.addWidget(self.rules)
        self.body.addStretch(1)
        self.load(None)

    def heading(self) -> str:
        """Name the form."""
        if self.editing is None:
            return translate("transfer", "Family-shared money")
        return translate("transfer", "Change family-shared money")

    def set_up(self) -> None:
        """Offer the people, and ask for the day of return where there is one."""
        people = self.book.people()
        self.owner.set_people(people)
        self.beneficiary.set_people(people)
        returned = self.state.value() is TransferState.returned
        self.returned_on.setEnabled(returned)
        of_bill = self._bill_id() is not None
        for edit in (self.beneficiary, self.purpose, self.amount):
            edit.setEnabled(not of_bill)
        self.fields["amount"].set_hint(part_of_bill() if of_bill else "")
        self.bill_button.setVisible(of_bill)
        about = "" if of_bill else about_purposes().get(self.purpose.value(), "")
        self.fields["purpose"].set_hint(about)

    def put_in(self, record: Entry | None, kept: Entry | None) -> None:
        """Show a transfer, or a new one that keeps people, purpose and day."""
        shown = record or kept
        transfer = shown if isinstance(shown, Transfer) else self._usual()
        for box, person in (
            (self.owner, transfer.owner_id),
            (self.beneficiary, transfer.beneficiary_id),
        ):
            box.set_value(person if box.offers(person) else None)
        self.note.words.complete_from(lambda: self.book.notes("transfer"))
        self.purpose.set_value(transfer.purpose)
        self.day.set_value(transfer.day)
        new = record is None
        self.amount.set_value(None if new else transfer.amount)
        self.state.set_value(TransferState.accepted if new else transfer.state)
        self.returned_on.set_value(None if new else transfer.returned_on)
        self.note.set_value("" if new else transfer.note)

    def faults(self) -> list[Problem]:
        """List what keeps the text from being a transfer."""
        found = super().faults()
        if self.state.value() is not TransferState.returned:
            found = [problem for problem in found if problem.field != "returned_on"]
        for name, box in (("from", self.owner), ("to", self.beneficiary)):
            if box.value() is None:
                found.append(Problem(name, "empty"))
        for name, edit in (("amount", self.amount), ("day", self.day)):
            if not edit.text().strip():
                found.append(Problem(name, "empty"))
        return found

    def draft(self) -> Transfer | None:
        """Give the transfer as far as it is typed."""
        owner, beneficiary = self.owner.value(), self.beneficiary.value()
        if owner is None or beneficiary is None:
            return None
        before = self.editing if isinstance(self.editing, Transfer) else None
        returned = self.state.value() is TransferState.returned
        return Transfer(
            id=None if before is None else before.id,
            owner_id=owner,
            beneficiary_id=beneficiary,
            day=self.day.value() or self.book.today,
            purpose=self.purpose.value(),
            amount=self.amount.value() or 0,
            state=self.state.value(),
            returned_on=self.returned_on.value() if returned else None,
            spending_id=None if before is None else before.spending_id,
            note=self.note.value(),
        )

    def wrong(self, draft: Entry) -> list[Problem]:
        """List what is wrong with the transfer."""
        found = check(draft, self.book.known())
        return [
            replace(p, field="purpose") if p.field == "receipt" else p for p in found
        ]

    def operation(self) -> str:
        """Name the operation."""
        return "add_transfer" if self.editing is None else "edit_transfer"

    def said(self) -> str:
        """Say what is kept."""
        text = translate("transfer", "Kept: {0} from {1} to {2}, {3}.")
        return text.format(
            self.day.text(),
            self.owner.currentText(),
            self.beneficiary.currentText(),
            show_amount(self.amount.value() or 0),
        )

    def show_after(self) -> None:
        """Show the owner's balance after it, and what the rules say of it."""
        lines = balance_line(self.book, self.owner.value(), self.rows())
        self.aside.show_lines(*lines)
        draft = self.draft()
        known = None if draft is None else known_of(self.book, draft)
        self.rules.say([*hints(draft, known)] if draft and known else [])

    def _bill_id(self) -> int | None:
        editing = self.editing
        return editing.spending_id if isinstance(editing, Transfer) else None

    def _want_bill(self) -> None:
        number = self._bill_id()
        if number is not None:
            self.bill_wanted.emit(number)

    def _usual(self) -> Transfer:
        """Take the first person with an account, and the one looked at."""
        today, people = self.book.today, self.book.people()
        ids = [person.id for person in people if person.id is not None]
        owners = [n for n in ids if _has_account(self.book, n)]
        others = [n for n in ids if n not in owners[:1]]
        looked_at = self.scope.person_id
        if looked_at in owners:
            owners.insert(0, looked_at)
            others = [n for n in ids if n != looked_at]
        elif looked_at in others:
            others.insert(0, looked_at)
        only = others[:1] if len(others) == 1 or looked_at in others else []
        return Transfer(
            owner_id=next(iter(owners), 0),
            beneficiary_id=next(iter(only), 0),
            day=today,
            purpose=Purpose.wallet,
            amount=0,
        )


def _has_account(book: Book, person_id: int) -> bool:
    return Insured.of(book.memberships(person_id)).has_account(book.today)
