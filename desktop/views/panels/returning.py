"""What a refund gives back to relatives whose accounts paid a part of its bill."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from db.rules.codes import TransferState
from db.rules.records import Spending, Transfer
from desktop.views.panels.shares import Part

RETURNED = TransferState.returned


def open_parts(paid: Sequence[Transfer], refunds: Iterable[Spending]) -> list[Part]:
    """Give what a further refund can give back to each relative, in fen.

    That is what is not returned yet, and what was marked returned before any
    refund gave a reason for it.
    """
    free = free_of(paid, refunds)
    owners = dict.fromkeys(transfer.owner_id for transfer in paid)
    parts = [Part(n, _left(paid, n) + free.get(n, 0)) for n in owners]
    return [part for part in parts if part.amount]


def free_of(paid: Sequence[Transfer], refunds: Iterable[Spending]) -> dict[int, int]:
    """Give what was returned to each relative and is in no refund yet, in fen."""
    used = -sum(refund.total - refund.paid for refund in refunds)
    free: dict[int, int] = {}
    for transfer in paid:
        if transfer.state is RETURNED:
            taken = min(used, transfer.amount)
            used -= taken
            before = free.get(transfer.owner_id, 0)
            free[transfer.owner_id] = before + transfer.amount - taken
    return free


def returning(
    parts: Iterable[Part], paid: Sequence[Transfer], free: dict[int, int], day: date
) -> Iterator[Transfer]:
    """Give the transfers that come back on a day; one that does in part is split.

    `parts` are below zero, as a refund shows them.
    """
    for part in parts:
        if part.payer_id is None:
            continue
        wanted = -part.amount - free.get(part.payer_id, 0)
        for transfer in paid:
            if wanted <= 0:
                break
            if transfer.owner_id != part.payer_id or transfer.state is RETURNED:
                continue
            yield from _back(transfer, min(wanted, transfer.amount), day)
            wanted -= transfer.amount


def _back(transfer: Transfer, amount: int, day: date) -> Iterator[Transfer]:
    returned = replace(transfer, amount=amount, state=RETURNED, returned_on=day)
    if amount == transfer.amount:
        yield returned
        return
    yield replace(transfer, amount=transfer.amount - amount)
    yield replace(returned, id=None)


def _left(paid: Iterable[Transfer], owner_id: int) -> int:
    mine = (transfer for transfer in paid if transfer.owner_id == owner_id)
    return sum(transfer.amount for transfer in mine if transfer.state is not RETURNED)
