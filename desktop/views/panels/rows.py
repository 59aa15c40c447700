"""The rows that saving a form keeps."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from db.rules.codes import Purpose
from db.rules.records import Record, Spending, Transfer
from desktop.views.panels.shares import Part


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
    parts: Sequence[Part],
    before: Spending | None = None,
    kept: Sequence[Transfer] = (),
) -> tuple[Transfer, ...]:
    """Give the transfers that pay a bill's shared parts.

    Those `kept` from before belong to the parts in their order and move with their
    bill; more than the form has rows for stay as they are. A refund makes none.
    """
    if len(kept) > len(parts):
        return tuple(replace(t, beneficiary_id=bill.person_id) for t in kept)
    if bill.total < 0:
        return ()
    olds = [*kept, *[None] * len(parts)]
    pairs = zip(parts, olds, strict=False)
    found = (_paid(bill, part, before, old) for part, old in pairs)
    return tuple(transfer for transfer in found if transfer is not None)


def _paid(
    bill: Spending, part: Part, before: Spending | None, old: Transfer | None
) -> Transfer | None:
    if not part.amount or part.payer_id is None:
        return None
    if old is None or before is None:
        return Transfer(
            owner_id=part.payer_id,
            beneficiary_id=bill.person_id,
            day=bill.day,
            purpose=Purpose.bill,
            amount=part.amount,
            spending_id=bill.id,
        )
    day = bill.day if old.day == before.day else old.day
    moved = replace(old, owner_id=part.payer_id, beneficiary_id=bill.person_id)
    return replace(moved, day=day, amount=part.amount)
