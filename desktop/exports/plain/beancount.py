"""The text of a beancount file."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from desktop.exports.plain.moves import Move
from desktop.exports.plain.proofs import Proof, yuan
from desktop.words import translate

_BEFORE_ANY = date(1990, 1, 1)


def lines(items: Sequence[Move | Proof]) -> Iterator[str]:
    """Yield the lines: options, the accounts opened, then everything by its day."""
    title = translate("plain", "Medical insurance book")
    yield f'option "title" "{quoted(title)}"'
    yield 'option "operating_currency" "CNY"'
    first = min([_BEFORE_ANY, *(item.day for item in items)])
    yield f"{first} commodity CNY"
    for account in _accounts(items):
        yield f"{first} open {account} CNY"
    yield ""
    for item in items:
        yield from _move(item) if isinstance(item, Move) else _proof(item)


def _accounts(items: Sequence[Move | Proof]) -> list[str]:
    found: set[str] = set()
    for item in items:
        if isinstance(item, Move):
            found.update(account for account, _ in item.legs)
        else:
            found.add(item.account)
    return sorted(found)


def _move(move: Move) -> Iterator[str]:
    yield f'{move.day} * "{quoted(move.place)}" "{quoted(move.what)}"'
    if move.note:
        yield f'  note: "{quoted(move.note)}"'
    for account, fen in move.legs:
        yield f"  {account}  {yuan(fen)} CNY"
    yield ""


def _proof(proof: Proof) -> Iterator[str]:
    """Assert a balance: beancount asks for that of the next morning."""
    if not proof.holds:
        yield f"; {proof.day} {proof.account}: {proof.why}"
    elif proof.day == date.max:
        return
    else:
        morning = proof.day + timedelta(days=1)
        yield f"; {proof.why}"
        yield f"{morning} balance {proof.account}  {yuan(proof.amount)} CNY"
    yield ""


def quoted(text: str) -> str:
    """Write a text so that it can stand between quotation marks on one line."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain.replace("\\", "\\\\").replace('"', '\\"')
