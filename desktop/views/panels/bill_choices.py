"""What a bill's form offers, by the patient and the day."""

from datetime import date

from db.queries.entries import Filter
from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.records import Person, Spending
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.views.panels.bill_form import UNNAMED, BillForm
from desktop.words import translate

RECENT = 400
"""So many entries are looked at for places and for bills to refund."""
SHOWN = 40


class BillChoices:
    """Keeps the choices of a bill's form in step with its patient and day."""

    def __init__(self, book: Book, form: BillForm) -> None:
        self._book = book
        self._form = form
        self._named: Spending | None = None

    def begin(self, bill: Spending) -> None:
        """Offer for a bill that is shown: places, and bills that it may refund."""
        self._named = None
        if bill.refund_of is not None:
            self._named = self._book.record(Spending, bill.refund_of)
        recent = self._book.page(Filter(), RECENT)
        places = dict.fromkeys(entry.place for entry in recent if entry.place)
        self._form.suggest_places(list(places))
        self._offer_refunds()
        unnamed = UNNAMED if bill.total < 0 else None
        self._form.refund_of.set_value(bill.refund_of or unnamed)

    def original(self) -> Spending | None:
        """Give the bill that is being refunded, None if there is none."""
        number = self._form.refund_of.value()
        return self._book.record(Spending, number) if number else None

    def offer(self, *, several: bool) -> None:
        """Offer what fits the patient and the day; `several` relatives paid."""
        form = self._form
        people = self._book.people()
        form.person.set_people(people)
        patient, day = form.person.value(), form.day.value() or self._book.today
        self._offer_tiers(patient, day)
        self._offer_refunds()
        self._offer_account(patient, day)
        self._offer_payers([p for p in people if p.id != patient], day, several=several)

    def _offer_tiers(self, patient: int | None, day: date) -> None:
        membership = self._insured(patient).nearest(day)
        figure = membership and self._book.policy(membership.region).find(
            "outpatient.tiers", day=day
        )
        self._form.tier.set_words(figure.words if figure else ())

    def _offer_account(self, patient: int | None, day: date) -> None:
        insured = self._insured(patient)
        has = patient is None or insured.has_account(day)
        self._form.amounts["account"].set_open(open_=has)
        hint = "" if has else _no_account(insured, day)
        self._form.fields["account"].set_hint(hint)

    def _offer_payers(self, others: list[Person], day: date, *, several: bool) -> None:
        form = self._form
        payers = [p for p in others if self._insured(p.id).has_account(day)]
        chosen = form.payer.value() if form.payer.count() else None
        form.payer.set_people(payers, translate("bill", "Whose account"))
        shared, refund = form.amounts["shared"], form.refund_of.value() is not None
        if shared.value() and chosen is None and len(payers) == 1 and not refund:
            form.payer.set_value(payers[0].id)
        form.payer.setEnabled(bool(payers) and not several and not refund)
        shared.set_open(open_=bool(payers) or refund)
        shared.setReadOnly(several)
        form.fields["shared"].set_hint(_sharing(payers, several=several, refund=refund))

    def _offer_refunds(self) -> None:
        patient = self._form.person.value()
        recent = self._book.page(Filter(patient), RECENT) if patient else []
        bills = [
            (entry.id, f"{entry.day} {entry.place} {show_amount(entry.total)}")
            for entry in recent
            if entry.kind == "spending" and entry.total > 0
        ][:SHOWN]
        named = self._named
        if named is not None and named.id not in dict(bills) and named.id is not None:
            text = f"{named.day} {named.place} {show_amount(named.total)}"
            bills.append((named.id, text))
        self._form.refund_of.set_choices(
            [
                (None, translate("bill", "Not a refund")),
                (UNNAMED, translate("bill", "Refund of a bill not in the book")),
                *bills,
            ]
        )

    def _insured(self, person_id: int | None) -> Insured:
        return Insured.of(self._book.memberships(person_id or 0))


def _no_account(insured: Insured, day: date) -> str:
    membership = insured.on(day)
    if membership is not None and membership.status is Status.resident:
        return translate("bill", "Residents' insurance has no personal account.")
    if membership is not None:
        return translate("bill", "This kind of insurance has no personal account.")
    return translate("bill", "There is no personal account on that day yet.")


def _sharing(payers: list[Person], *, several: bool, refund: bool) -> str:
    if several:
        return translate(
            "bill", "Several relatives paid; change their parts in their own entries."
        )
    if refund:
        return translate(
            "bill",
            "What went back to a relative: mark that transfer as returned first.",
        )
    if not payers:
        return translate("bill", "No relative has an account to share on that day.")
    return ""
