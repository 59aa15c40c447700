"""What a bill's form offers, by the patient and the day."""

from datetime import date

from db.queries.entries import Filter
from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.limit import limit_years
from db.rules.records import Person, Spending
from db.rules.years import Year, year_of
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.views.panels.bill_form import UNNAMED, BillForm
from desktop.views.panels.shares import ROWS
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
        self._form.place.words.complete_from(self._book.places)
        self._form.note.words.complete_from(lambda: self._book.notes("spending"))
        self._offer_refunds()
        unnamed = UNNAMED if bill.total < 0 else None
        self._form.refund_of.set_value(bill.refund_of or unnamed)

    def original(self) -> Spending | None:
        """Give the bill that is being refunded, None if there is none."""
        box = self._form.refund_of
        number = box.value() if box.count() else None
        return self._book.record(Spending, number) if number else None

    def offer(self, *, fixed: bool) -> None:
        """Offer what fits the patient and the day; `fixed`: relatives' parts stay."""
        form = self._form
        people = self._book.people()
        form.person.set_people(people)
        patient, day = form.person.value(), form.day.value() or self._book.today
        self._offer_tiers(patient, day)
        self._offer_refunds()
        self._offer_account(patient, day)
        self._offer_payers([p for p in people if p.id != patient], day, fixed=fixed)

    def limit_year(self, day: date) -> Year:
        """Give the limit year of a day where the patient is insured."""
        membership = self._insured(self._form.person.value()).nearest(day)
        if membership is None:
            return year_of(day, (1, 1))
        return next(limit_years(self._book.policy(membership.region), day, day))

    def _offer_tiers(self, patient: int | None, day: date) -> None:
        membership = self._insured(patient).nearest(day)
        figure = membership and self._book.policy(membership.region).find(
            "outpatient.tiers", day=day
        )
        words = figure.words if figure else ()
        self._form.tier.set_words(words)
        used = self._book.tiers
        self._form.tier.words.complete_from(lambda: [*dict.fromkeys([*words, *used()])])

    def _offer_account(self, patient: int | None, day: date) -> None:
        insured = self._insured(patient)
        has = patient is None or insured.has_account(day)
        self._form.amounts["account"].set_open(open_=has)
        hint = "" if has else _no_account(insured, day)
        self._form.fields["account"].set_hint(hint)

    def _offer_payers(self, others: list[Person], day: date, *, fixed: bool) -> None:
        form = self._form
        payers = [p for p in others if self._insured(p.id).has_account(day)]
        refund = form.refund_of.value() is not None
        form.shares.offer(payers, open_=bool(payers) or refund, fixed=fixed)
        shared = form.amounts["shared"].value()
        if shared and form.payer.value() is None and len(payers) == 1 and not refund:
            form.payer.set_value(payers[0].id)
        original = self.original()
        most = len(payers)
        if original is not None:
            paid = self._book.transfers_of(original.id or 0)
            most = len({transfer.owner_id for transfer in paid})
        for name in ROWS[1:]:
            row = form.fields[name]
            wanted = form.shares.wanted(name, most)
            row.setVisible(wanted and row.parentWidget() is not None)
        form.fields["shared"].set_hint(_sharing(payers, fixed=fixed, refund=refund))

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


def _sharing(payers: list[Person], *, fixed: bool, refund: bool) -> str:
    if fixed and refund:
        return translate(
            "bill", "What went back to a relative is changed in its own entry."
        )
    if fixed:
        return translate(
            "bill", "Several relatives paid; change their parts in their own entries."
        )
    if refund:
        return translate(
            "bill", "What goes back to a relative's account is marked as returned."
        )
    if not payers:
        return translate("bill", "No relative has an account to share on that day.")
    return ""
