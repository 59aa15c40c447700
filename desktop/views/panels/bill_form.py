"""The inputs of a bill, in the shape and order of the printed receipt."""

import re
from collections.abc import Sequence
from datetime import date

from db.rules.codes import SpendingKind
from db.rules.receipt import PARTS, Balanced, Typed, rebalance
from db.rules.records import Spending
from desktop.codes import spending_kind
from desktop.views.completion import CompletingEdit
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
from desktop.views.panels.shares import ROWS, Part, Shares

LEFT = ("person", "day", "kind", "place", "tier", "total")
RIGHT = ("fund", "other_fund", "account", *ROWS, "cash")
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
        self.place, self.tier = CompletingEdit(), WordBox()
        names = ("total", *PARTS, *OPTIONAL, *PRINTED)
        self.shares = Shares()
        own = {name: AmountEdit() for name in names}
        self.amounts = {**own, **self.shares.amounts}
        self.payer = self.shares.payers["shared"]
        self.counts = CodeBox[bool | None](limit_choices())
        self.receipt, self.note = TextEdit(), CompletingEdit()
        self.refund_of = CodeBox[int | None]()
        self.fields = self._labelled()

    def typed(self) -> Typed:
        """Give the amounts that somebody typed."""
        typed = {name: self._typed(name) for name in ("total", *PARTS)}
        return Typed(**{**typed, "shared": self.shares.typed()})

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
            if name != "shared":
                self.amounts[name].fill(shown)
        self.shares.fill(whole.shared)

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

    def parts(self) -> tuple[Part, ...]:
        """Give what relatives' accounts pay, or get back by a refund."""
        return self.shares.parts(self.balanced().shared)

    def put_in(self, bill: Spending, parts: Sequence[Part]) -> None:
        """Show a bill and what relatives' accounts paid of it."""
        self.kind.set_value(bill.kind)
        self.place.set_value(bill.place)
        self.tier.set_value(bill.tier)
        for name in ("total", "fund", "other_fund", "account", "cash"):
            self.amounts[name].set_value(getattr(bill, name) or None)
        self.shares.put_in(parts)
        for name in (*OPTIONAL, *PRINTED):
            self.amounts[name].set_value(getattr(bill, name))
        self.counts.set_value(bill.counts_toward_limit)
        self.receipt.set_value("" if made_up(bill.receipt) else bill.receipt or "")
        self.note.set_value(bill.note)

    def wants_more(self) -> bool:
        """Tell whether something stands in a field that is folded away."""
        amounts = [self.amounts[name].typed for name in (*OPTIONAL, *PRINTED)]
        words = [self.receipt.value(), self.note.value()]
        return any(amounts) or any(words) or self.counts.value() is not None

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
        beside = self.shares.payers
        return {
            name: Field(words[name], inputs[name], beside.get(name))
            for name in (*LEFT, *RIGHT, *MORE)
        }


def like(bill: Spending) -> Spending:
    """Give a new bill of the same patient, day, place and kind."""
    return Spending(
        person_id=bill.person_id,
        day=bill.day,
        kind=bill.kind,
        place=bill.place,
        tier=bill.tier,
        total=0,
    )


def made_up(receipt: str | None) -> bool:
    """Tell whether the store gave a receipt its number because none was printed."""
    return receipt is not None and _MADE_UP.fullmatch(receipt) is not None
