"""A refund of a bill, ready to be looked over: the whole of what is left of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from db.rules.receipt import PARTS
from db.rules.records import Spending

AMOUNTS = ("total", *(name for name in PARTS if name != "shared"))


def refund_of(bill: Spending, refunds: Iterable[Spending], today: date) -> Spending:
    """Give back what earlier refunds left of a bill; it names its original."""
    earlier = list(refunds)
    left = {
        name: -getattr(bill, name) - sum(getattr(refund, name) for refund in earlier)
        for name in AMOUNTS
    }
    back = Spending(
        person_id=bill.person_id,
        day=max(bill.day, today),
        kind=bill.kind,
        place=bill.place,
        tier=bill.tier,
        total=left.pop("total"),
        counts_toward_limit=bill.counts_toward_limit,
        refund_of=bill.id,
    )
    return replace(back, **{name: min(amount, 0) for name, amount in left.items()})
