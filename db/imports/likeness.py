"""What of a table is in the book already, and what only looks like it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from datetime import date
from typing import NamedTuple

from db.rules.records import Posting, Record, Spending, Transfer
from db.sqlite import Connection

_BILLS = """
SELECT id, person_id, day, total, receipt, place, fund, other_fund, account, cash
FROM spending WHERE day BETWEEN ? AND ?
"""
_POSTINGS = """
SELECT id, person_id, day, amount, kind, month FROM posting WHERE day BETWEEN ? AND ?
"""
_TRANSFERS = """
SELECT id, owner_id, day, amount, beneficiary_id, purpose, NULL FROM transfer
WHERE day BETWEEN ? AND ?
"""


class Trait(NamedTuple):
    """By what entries are compared.

    `like` is what two that may be one have in common, beside days close together;
    `same` is what equal ones have in common; `number` is a receipt's own number, or
    the month that a credit is for: two that differ in it are two.
    """

    kind: str
    like: Hashable
    same: Hashable
    day: date
    number: str | None

    def may_be(self, other: "Trait") -> bool:
        """Tell whether no number says that they are two."""
        return None in {self.number, other.number} or self.number == other.number


class Kept(NamedTuple):
    """An entry to compare with: its id in the book, or its row in the file."""

    id: int
    trait: Trait


def trait_of(record: Record) -> Trait | None:
    """Give by what an entry is compared; None for what is no entry."""
    match record:
        case Spending():
            parts = (record.fund, record.other_fund, record.account, record.cash)
            return _bill(
                record.person_id, record.day, record.total, record.receipt,
                (record.place, *parts),
            )  # fmt: skip
        case Posting():
            like = (record.person_id, record.amount, record.kind.value)
            day, month = record.day, record.month
            return Trait("posting", like, (like, day), day, month)
        case Transfer():
            paid = (
                record.owner_id, record.amount, record.beneficiary_id,
                record.purpose.value,
            )  # fmt: skip
            return Trait("transfer", paid, (paid, record.day), record.day, None)
        case _:
            return None


def _bill(
    person: int, day: date, total: int, receipt: str | None, rest: tuple[object, ...]
) -> Trait:
    own = receipt is not None and not receipt.startswith("#")
    like = (person, total)
    same = (like, day, receipt if own else None, rest)
    return Trait("spending", like, same, day, receipt if own else None)


def kept_between(connection: Connection, first: date, last: date) -> Iterable[Kept]:
    """Give the entries of a period as they are compared."""
    days = first.isoformat(), last.isoformat()
    for row in connection.execute(_BILLS, days):
        day = date.fromisoformat(row[2])
        yield Kept(row[0], _bill(row[1], day, row[3], row[4], tuple(row[5:])))
    for kind, statement in (("posting", _POSTINGS), ("transfer", _TRANSFERS)):
        for row in connection.execute(statement, days):
            day = date.fromisoformat(row[2])
            like = (row[1], *row[3:-1])
            yield Kept(row[0], Trait(kind, like, (like, day), day, row[-1]))


class Shelf:
    """Entries to compare with, each of which an equal one takes away once."""

    def __init__(self, entries: Iterable[Kept] = ()) -> None:
        self._same: dict[Hashable, list[Kept]] = defaultdict(list)
        self._like: dict[Hashable, list[Kept]] = defaultdict(list)
        for entry in entries:
            self.add(entry)

    def add(self, entry: Kept) -> None:
        """Put one more on the shelf."""
        self._same[entry.trait.kind, entry.trait.same].append(entry)
        self._like[entry.trait.kind, entry.trait.like].append(entry)

    def take_same(self, trait: Trait) -> int | None:
        """Take an equal one away; so equal ones are counted, never merged."""
        found = self._same.get((trait.kind, trait.same), [])
        fitting = [entry for entry in found if entry.trait.may_be(trait)]
        exact = [entry for entry in fitting if entry.trait.number == trait.number]
        for entry in (exact or fitting)[:1]:
            found.remove(entry)
            return entry.id
        return None

    def like(self, trait: Trait, days: int, seen: frozenset[int]) -> int | None:
        """Find one that may be the same: as much, at most so many days apart.

        Two with numbers of their own are two.
        """
        for entry in self._like.get((trait.kind, trait.like), ()):
            near = abs((entry.trait.day - trait.day).days) <= days
            if near and entry.trait.may_be(trait) and entry.id not in seen:
                return entry.id
        return None
