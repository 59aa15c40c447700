"""Relatives' accounts beside a bill: what they pay of it, or get back by a refund."""

from collections.abc import Sequence
from dataclasses import replace

from db.rules.checks import Problem, check
from db.rules.records import Spending, Transfer
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.views.panels.bill_choices import BillChoices
from desktop.views.panels.bill_form import BillForm
from desktop.views.panels.returning import free_of, open_parts, returning
from desktop.views.panels.rows import shared_by
from desktop.views.panels.shares import ROWS, Part
from desktop.words import translate

_BESIDE = {
    **dict.fromkeys(("from", "to", "amount", "receipt"), "shared"),
    "returned_on": "day",
}
"""Where a transfer's problems stand in the form of its bill."""


class PaidBy:
    """Turns the rows of a bill's form into transfers, and back."""

    def __init__(self, book: Book, form: BillForm, choices: BillChoices) -> None:
        self._book = book
        self._form = form
        self._choices = choices
        self._before: Spending | None = None
        self.kept: tuple[Transfer, ...] = ()
        """What paid the bill that is being changed."""

    def begin(self, bill: Spending | None) -> None:
        """Begin with a kept bill that is to be changed, or with a new one."""
        self._before = bill
        self.kept = ()
        if bill is not None and bill.id is not None:
            self.kept = self._book.transfers_of(bill.id)

    def fixed(self) -> bool:
        """Tell whether relatives' parts are only shown."""
        kept_refund = self._before is not None and self._before.total < 0
        return kept_refund or len(self.kept) > len(ROWS)

    def refunds(self) -> tuple[Spending, ...]:
        """Give earlier refunds of the bill that is refunded."""
        original = self._choices.original()
        return () if original is None else self._book.refunds_of(original.id or 0)

    def paid(self) -> tuple[Transfer, ...]:
        """Give what relatives' accounts paid of the bill that is refunded."""
        original = self._choices.original()
        return () if original is None else self._book.transfers_of(original.id or 0)

    def parts(self, bill: Spending) -> list[Part]:
        """Give the rows that show a bill; a refund's are below zero."""
        if bill.total < 0 and self._before is not None:
            return [Part(None, bill.total - bill.paid)]
        if bill.total < 0:
            left = open_parts(self.paid(), self.refunds())
            return [Part(part.payer_id, -part.amount) for part in left][: len(ROWS)]
        parts = [Part(t.owner_id, t.amount) for t in self.kept]
        if len(parts) > len(ROWS):
            return [Part(parts[0].payer_id, sum(part.amount for part in parts))]
        return parts

    def transfers(self, bill: Spending) -> tuple[Transfer, ...]:
        """Give the transfers that belong to a bill as it is typed."""
        parts = self._form.parts()
        if bill.total > 0:
            return shared_by(bill, parts, self._before, self.kept)
        if self._before is not None:
            return ()
        free = free_of(self.paid(), self.refunds())
        return tuple(returning(parts, self.paid(), free, bill.day))

    def replaced(self, transfers: Sequence[Transfer]) -> tuple[Transfer, ...]:
        """Give the transfers in whose place others come."""
        ids = {transfer.id for transfer in transfers}
        return (*self.kept, *(t for t in self.paid() if t.id in ids))

    def wrong(self, bill: Spending, shared: int) -> list[Problem]:
        """List what is wrong with the parts, `shared` fen in all."""
        known = self._book.known(shared=lambda _bill: shared)
        bills = known.spending
        known = replace(known, spending=lambda n: bill if n == bill.id else bills(n))
        found = [*check(bill, known), *self._wrong_parts(bill)]
        for transfer in self.transfers(bill):
            for problem in check(transfer, known):
                field = _BESIDE.get(problem.field, problem.field)
                found.append(replace(problem, field=field))
        return found

    def _wrong_parts(self, bill: Spending) -> list[Problem]:
        """List parts of nobody, and what a relative gets back but did not pay."""
        refund = bill.total < 0
        if refund and self._before is not None:
            return []
        paid = {p.payer_id: p.amount for p in open_parts(self.paid(), self.refunds())}
        found = []
        for name, part in zip(ROWS, self._form.parts(), strict=True):
            most = paid.get(part.payer_id, 0)
            if part.amount and part.payer_id is None:
                found.append(Problem(name, "no_payer"))
            elif refund and -part.amount > most:
                found.append(Problem(name, "more_than_paid", most))
        return found


def say(problem: Problem) -> str:
    """Say what is wrong with a bill's parts; "" for any other problem."""
    if problem.code == "no_payer":
        return translate("bill", "Please choose whose account paid this part.")
    if problem.code == "no_refund":
        return translate(
            "bill",
            "An amount below zero is a refund; "
            "please choose so under the extra lines first.",
        )
    if problem.code == "more_than_paid":
        said = translate("bill", "This relative's account paid only {0} of the bill.")
        return said.format(show_amount(int(str(problem.limit))))
    return ""
