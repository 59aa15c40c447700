"""The parts of a bill while it is being typed: the rest goes where nothing stands yet.

The identity is that of rules.md §2.1: total = fund + other fund + account + shared
+ cash. Amounts are fen; None means that nobody typed the amount.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

PARTS = ("fund", "other_fund", "account", "shared", "cash")
"""What a bill is paid with, in the order of the receipt."""


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What somebody typed of a bill; `shared` is what relatives' accounts paid."""

    total: int | None = None
    fund: int | None = None
    other_fund: int | None = None
    account: int | None = None
    shared: int | None = None
    cash: int | None = None


@dataclass(frozen=True, kw_only=True)
class Balanced:
    """The whole bill: what was typed, unchanged, and the rest filled in.

    `missing` is what of the total no part accounts for, below zero where the
    parts are more than the total, 0 for a bill that adds up.
    """

    total: int
    fund: int
    other_fund: int
    account: int
    shared: int
    cash: int
    missing: int


def rebalance(typed: Typed, spare: Iterable[str] = ("cash",)) -> Balanced:
    """Let the first part of `spare` that nobody typed take the rest of the total.

    Without a total the parts make it. A part never gets the other sign than the
    total has, so parts that are too much stay visible in `missing`.
    """
    given = asdict(typed)
    total = given.pop("total")
    parts = {name: amount or 0 for name, amount in given.items()}
    paid = sum(parts.values())
    if total is None:
        return Balanced(total=paid, **parts, missing=0)
    rest = total - paid
    taker = next((name for name in spare if given[name] is None), None)
    if taker is not None and (rest > 0) == (total > 0):
        parts[taker], rest = rest, 0
    return Balanced(total=total, **parts, missing=rest)
