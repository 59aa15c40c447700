"""The inputs of a bill, in the shape and order of the printed receipt."""

import re
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from db.rules.codes import SpendingKind
from db.rules.receipt import PARTS, Balanced, Typed, rebalance
from db.rules.records import Spending
from desktop.codes import spending_kind
from desktop.views.fields import (
    AmountEdit,
    CodeBox,
    DayEdit,
    Edit,
    Field,
    PersonBox,
    TextEdit,
    WordBox,
)
from desktop.views.panels.bill_words import labels, limit_choices
from desktop.words import translate

LEFT = ("person", "day", "kind", "place", "tier", "total")
RIGHT = ("fund", "other_fund", "account", "shared", "cash")
MORE_LEFT = ("eligible", "deductible", "self_paid", "out_of_scope", "counts")
MORE_RIGHT = ("receipt", "balance_after", "fund_ytd", "refund_of", "note")
MORE = (*MORE_LEFT, *MORE_RIGHT)
OPTIONAL = ("eligible", "deductible", "self_paid", "out_of_scope")
PRINTED = ("balance_after", "fund_ytd")

_MADE_UP = re.compile(r"#[0-9A-F]{16}")
UNNAMED = 0
"""A refund whose original is not in the book."""


class BillForm:
    """Typed access to the inputs of a bill."""

    def __init__(self, today_edit: DayEdit) -> None:
        self.person, self.day = PersonBox(), today_edit
        self.kind = CodeBox([(kind, spending_kind(kind)) for kind in SpendingKind])
        self.place, self.tier = TextEdit(), WordBox()
        names = ("total", *PARTS, *OPTIONAL, *PRINTED)
        self.amounts = {name: AmountEdit() for name in names}
        self.payer = PersonBox()
        wide = self.payer.fontMetrics().horizontalAdvance(
            translate("bill", "Whose account")
        )
        self.payer.setMinimumWidth(wide + 44)
        self.payer.setAccessibleName(translate("bill", "Whose account shares"))
        self.counts = CodeBox[bool | None](limit_choices())
        self.receipt, self.note = TextEdit(), TextEdit()
        self.refund_of = CodeBox[int | None]()
        self.fields = self._labelled()

    def typed(self) -> Typed:
        """Give the amounts that somebody typed."""
        return Typed(**{name: self._typed(name) for name in ("total", *PARTS)})

    def balanced(self) -> Balanced:
        """Give the whole bill with the rest where nobody typed."""
        spare = ["cash"]
        if self.payer.value() is not None:
            spare.append("shared")
        if self.amounts["account"].isEnabled():
            spare.append("account")
        return rebalance(self.typed(), [*spare, "fund"])

    def fill(self) -> None:
        """Write what follows from the amounts typed into the other fields."""
        whole = self.balanced()
        nothing = self.typed() == Typed()
        for name in ("total", *PARTS):
            amount = getattr(whole, name)
            shown = amount or (None if nothing or name != "cash" else 0)
            self.amounts[name].fill(shown)

    def read(
        self, row_id: int | None, person_id: int, day: date, receipt: str | None
    ) -> Spending:
        """Give the bill as far as it is typed; the receipt number if none is typed."""
        whole = self.balanced()
        amount = {name: edit.value() for name, edit in self.amounts.items()}
        return Spending(
            id=row_id,
            person_id=person_id,
            day=day,
            kind=self.kind.value(),
            place=self.place.value(),
            tier=self.tier.value(),
            total=whole.total,
            eligible=amount["eligible"],
            fund=whole.fund,
            other_fund=whole.other_fund,
            account=whole.account,
            cash=whole.cash,
            self_paid=amount["self_paid"],
            out_of_scope=amount["out_of_scope"],
            deductible=amount["deductible"],
            receipt=self.receipt.value() or receipt,
            balance_after=amount["balance_after"],
            fund_ytd=amount["fund_ytd"],
            counts_toward_limit=self.counts.value(),
            refund_of=self.refund_of.value() or None,
            note=self.note.value(),
        )

    def put_in(self, bill: Spending, shared: int, payer: int | None) -> None:
        """Show a bill and what a relative's account paid of it."""
        self.kind.set_value(bill.kind)
        self.place.set_value(bill.place)
        self.tier.set_value(bill.tier)
        self.payer.set_value(payer if self.payer.offers(payer) else None)
        for name in ("total", "fund", "other_fund", "account", "cash"):
            self.amounts[name].set_value(getattr(bill, name) or None)
        self.amounts["shared"].set_value(shared or None)
        for name in (*OPTIONAL, *PRINTED):
            self.amounts[name].set_value(getattr(bill, name))
        self.counts.set_value(bill.counts_toward_limit)
        self.receipt.set_value("" if made_up(bill.receipt) else bill.receipt or "")
        self.note.set_value(bill.note)

    def wants_more(self) -> bool:
        """Tell whether something stands in a field that is folded away."""
        amounts = [self.amounts[name].typed for name in (*OPTIONAL, *PRINTED)]
        words = [self.receipt.value(), self.note.value(), self.refund_of.value()]
        return any(amounts) or any(words) or self.counts.value() is not None

    def suggest_places(self, places: list[str]) -> None:
        """Complete the place from those of earlier bills."""
        completer = QCompleter(places, self.place)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(completer)
        completer.activated.connect(lambda _text: self.place.changed.emit())

    def _typed(self, name: str) -> int | None:
        edit = self.amounts[name]
        return edit.value() if edit.typed else None

    def _labelled(self) -> dict[str, Field]:
        inputs: dict[str, Edit] = {
            **self.amounts,
            "person": self.person,
            "day": self.day,
            "kind": self.kind,
            "place": self.place,
            "tier": self.tier,
            "counts": self.counts,
            "receipt": self.receipt,
            "refund_of": self.refund_of,
            "note": self.note,
        }
        words = labels()
        beside = {"shared": self.payer}
        return {
            name: Field(words[name], inputs[name], beside.get(name))
            for name in (*LEFT, *RIGHT, *MORE)
        }


def made_up(receipt: str | None) -> bool:
    """Tell whether the store gave a receipt its number because none was printed."""
    return receipt is not None and _MADE_UP.fullmatch(receipt) is not None
