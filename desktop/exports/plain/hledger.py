"""The text of an hledger journal."""

from collections.abc import Iterator, Sequence

from desktop.exports.plain.moves import Move
from desktop.exports.plain.proofs import Proof, yuan

_MARKS = str.maketrans(";:|[]=", "；：｜［］＝")


def lines(items: Sequence[Move | Proof]) -> Iterator[str]:
    """Yield the lines: the commodity, the accounts, then everything by its day."""
    yield "commodity 1000.00 CNY"
    found: dict[str, None] = {}
    for item in items:
        if isinstance(item, Move):
            found |= dict.fromkeys(account for account, _ in item.legs)
        else:
            found[item.account] = None
    yield from (f"account {account}" for account in sorted(found))
    yield ""
    for item in items:
        yield from _move(item) if isinstance(item, Move) else _proof(item)


def _move(move: Move) -> Iterator[str]:
    place = f" · {plain(move.place)}" if move.place else ""
    yield f"{move.day} * {plain(move.what)}{place}"
    if move.note:
        yield f"    ; {plain(move.note)}"
    for account, fen in move.legs:
        yield f"    {account}  {yuan(fen)} CNY"
    yield ""


def _proof(proof: Proof) -> Iterator[str]:
    if proof.holds:
        yield f"{proof.day} * {plain(proof.why)}"
        yield f"    {proof.account}  0.00 CNY = {yuan(proof.amount)} CNY"
    else:
        yield f"; {proof.day} {proof.account}: {proof.why}"
    yield ""


def plain(text: str) -> str:
    """Write a text on one line without the signs that mean something to hledger."""
    one = "".join(sign if sign.isprintable() else " " for sign in text)
    return one.translate(_MARKS).strip()
