"""The rows of a book as double entry: every movement with both its sides, in fen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from db.connection import Connection
from db.queries.people import people
from db.queries.rows import read_all
from db.rules.codes import PostingKind, Purpose, TransferState
from db.rules.records import Posting, Spending, Transfer
from desktop import codes
from desktop.exports.plain.accounts import (
    ACCOUNT,
    CARE,
    CASH,
    FAMILY,
    FUND,
    OTHER_FUND,
    PASSBOOK,
    POSTINGS,
    RELATIVES,
    WALLET,
    leaf,
)

Names = Mapping[int, str]
"""Each person's part of an account's name."""


@dataclass(frozen=True)
class Move:
    """One transaction: its legs add up to nothing."""

    day: date
    what: str
    place: str
    note: str
    legs: tuple[tuple[str, int], ...]


def moves(connection: Connection) -> Iterator[Move]:
    """Yield every movement of the whole book, in no order of days."""
    names = {one.id or 0: leaf(one) for one in people(connection)}
    for posting in read_all(connection, Posting, "ORDER BY day, id"):
        yield _posting(posting, names)
    for bill in read_all(connection, Spending, "ORDER BY day, id"):
        move = _bill(bill, names)
        if move.legs:
            yield move
    for transfer in read_all(connection, Transfer, "ORDER BY day, id"):
        yield from _transfer(transfer, names)


def _posting(row: Posting, names: Names) -> Move:
    own = PASSBOOK if row.kind is PostingKind.passbook else ACCOUNT
    name = names[row.person_id]
    legs = (
        (f"{own}:{name}", row.amount),
        (f"{POSTINGS[row.kind]}:{name}", -row.amount),
    )
    return Move(row.day, codes.posting_kind(row.kind), "", row.note, legs)


def _bill(row: Spending, names: Names) -> Move:
    """Set the whole bill against everybody who paid a part of it.

    What is left over after all recorded parts was paid by relatives, too.
    """
    name = names[row.person_id]
    legs = (
        (f"{CARE[row.kind]}:{name}", row.total),
        (f"{ACCOUNT}:{name}", -row.account),
        (f"{FUND}:{name}", -row.fund),
        (f"{OTHER_FUND}:{name}", -row.other_fund),
        (f"{CASH}:{name}", -row.cash),
        (f"{RELATIVES}:{name}", row.paid - row.total),
    )
    kept = tuple(leg for leg in legs if leg[1])
    return Move(row.day, codes.spending_kind(row.kind), row.place, row.note, kept)


def _transfer(row: Transfer, names: Names) -> Iterator[Move]:
    """Yield the sending and, where it came back, the return."""
    what = codes.purpose(row.purpose)
    side = _side(row, names)
    own = f"{ACCOUNT}:{names[row.owner_id]}"
    legs = ((own, -row.amount), (side, row.amount))
    yield Move(row.day, what, "", row.note, legs)
    if row.returned_on is not None:
        back = tuple((name, -amount) for name, amount in legs)
        returned = codes.transfer_state(TransferState.returned)
        yield Move(row.returned_on, f"{what} {returned}", "", row.note, back)


def _side(row: Transfer, names: Names) -> str:
    """Name where shared money went: a bill in the book, a wallet, or a purpose."""
    name = names[row.beneficiary_id]
    if row.spending_id is not None:
        return f"{RELATIVES}:{name}"
    if row.purpose is Purpose.wallet and row.state is not TransferState.accepted:
        return f"{WALLET}:{names[row.owner_id]}"
    return f"{FAMILY[row.purpose]}:{name}"
