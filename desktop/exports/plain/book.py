"""Write a whole book as a file of beancount (.beancount) or hledger (.journal)."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from db.connection import Connection
from db.queries.people import people
from desktop.exports.files import replacing
from desktop.exports.plain import beancount, hledger
from desktop.exports.plain.accounts import leaf
from desktop.exports.plain.moves import Move, moves
from desktop.exports.plain.proofs import Proof, proofs
from desktop.words import translate

FORMATS = (".beancount", ".journal")


def export(path: Path, connection: Connection, as_of: date) -> None:
    """Write every row of the book, and what it comes to up to a day.

    The file appears only when it is whole; an old one stays otherwise.

    Raises:
        ValueError: the suffix is neither of the two.
        OSError: the file cannot be written.
    """
    if path.suffix.lower() not in FORMATS:
        raise ValueError(path.suffix)
    with (
        replacing(path) as new,
        new.open("w", encoding="utf-8", newline="\n") as file,
    ):
        file.writelines(lines(connection, as_of, path.suffix.lower()))


def lines(connection: Connection, as_of: date, suffix: str) -> Iterator[str]:
    """Yield the file line by line, each with its end."""
    # Proofs speak of the end of a day: they sort after its moves.
    ordered: list[Move | Proof] = sorted(
        chain(moves(connection), proofs(connection, as_of)),
        key=lambda item: (item.day, isinstance(item, Proof)),
    )
    form: Callable[[Sequence[Move | Proof]], Iterator[str]]
    form = beancount.lines if suffix == ".beancount" else hledger.lines
    yield from (f"; {line}\n" if line else ";\n" for line in _head(connection, as_of))
    yield "\n"
    yield from (f"{line}\n" for line in form(ordered))


def _head(connection: Connection, as_of: date) -> Iterator[str]:
    text = translate("plain", "The whole book as double entry, checked up to {0}.")
    yield text.format(as_of.isoformat())
    yield from translate(
        "plain",
        "Assets:Account is the personal account; it never starts anew.\n"
        "Assets:Wallet is shared money on its way that nobody has taken yet.\n"
        "Assets:Passbook is money outside the account and never part of it.\n"
        "A bill's whole sum is under Expenses:Care. What the pooled fund paid of it\n"
        "is Income:Fund, cash is Equity:Cash and relatives' money is\n"
        "Equity:Paid-By-Relatives: none of them ever touches Assets:Account.\n"
        "Equity:Moved is money on its way from one bureau to another.\n"
        "The outpatient limit is no money and is not in this file.",
    ).split("\n")
    yield ""
    for person in people(connection):
        yield f"{leaf(person)} = {' '.join(person.name.split())}"
