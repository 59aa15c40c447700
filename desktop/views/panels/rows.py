"""The rows that saving a form keeps."""

from dataclasses import replace
from typing import NamedTuple

from db.rules.codes import Purpose
from db.rules.records import Record, Spending, Transfer


class Rows(NamedTuple):
    """What saving a form puts into the book, and in the place of what."""

    put: tuple[Record, ...]
    replaced: tuple[Record, ...] = ()

    @property
    def removed(self) -> tuple[Record, ...]:
        """Give what is replaced by nothing."""
        kept = {(type(record), record.id) for record in self.put}
        return tuple(r for r in self.replaced if (type(r), r.id) not in kept)


def shared_by(
    bill: Spending,
    payer_id: int | None,
    amount: int,
    before: Spending | None = None,
    kept: tuple[Transfer, ...] = (),
) -> tuple[Transfer, ...]:
    """Give the transfers that pay a bill's shared part, `amount` in fen.

    One that is `kept` from before moves with its bill; several stay as they are,
    since the form shows only their sum. A refund makes none.
    """
    if len(kept) > 1:
        return tuple(replace(t, beneficiary_id=bill.person_id) for t in kept)
    if not amount or payer_id is None or bill.total < 0:
        return ()
    paid = Transfer(
        owner_id=payer_id,
        beneficiary_id=bill.person_id,
        day=bill.day,
        purpose=Purpose.bill,
        amount=amount,
        spending_id=bill.id,
    )
    if not kept or before is None:
        return (paid,)
    (old,) = kept
    day = bill.day if old.day == before.day else old.day
    moved = replace(old, owner_id=payer_id, beneficiary_id=bill.person_id)
    return (replace(moved, day=day, amount=amount),)
