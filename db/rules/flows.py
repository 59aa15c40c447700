"""Money through an account, as sums by day: what the fold of a balance takes in."""

from datetime import date
from enum import StrEnum, auto
from typing import NamedTuple


class FlowKind(StrEnum):
    """How a sum of money moved through an account on a day."""

    opening = auto()
    contributed = auto()
    clawed_back = auto()
    interest = auto()
    corrected_up = auto()
    corrected_down = auto()
    moved_in = auto()
    moved_out = auto()
    taken = auto()
    """Withheld or settled."""
    spent = auto()
    refunded = auto()
    shared = auto()
    returned = auto()


IN_PRIOR = {FlowKind.opening, FlowKind.moved_in}
OUT = {
    FlowKind.clawed_back,
    FlowKind.corrected_down,
    FlowKind.moved_out,
    FlowKind.taken,
    FlowKind.spent,
    FlowKind.shared,
}


class Flow(NamedTuple):
    """All money of one kind on one day, as a sum that is never negative, in fen.

    `origin` is the day of the original bill or transfer that a refund or a
    return undoes, None where none is named.
    """

    day: date
    kind: FlowKind
    amount: int
    origin: date | None = None


class Transit(NamedTuple):
    """A change of the money that is on its way between accounts, in fen."""

    day: date
    amount: int
