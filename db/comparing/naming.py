"""What rows of the other copy are called here: ids given after the fork differ."""

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from db.comparing.origin import Touched
from db.queries.rows import table_of
from db.rules.records import Distinct, Person, Record, Spending
from db.writing.action import REFERENCES


class Ids:
    """Gives the id here of a row of theirs; a negative one where it is not here."""

    def __init__(self, theirs: Touched) -> None:
        self._theirs = theirs
        self.known: dict[tuple[type[Record], int], int] = {}

    def of(self, kind: type[Record], number: int) -> int:
        """Give the id here, or the negative of theirs for a row that only they have."""
        if self._theirs.get((table_of(kind), number), True):
            return number
        return self.known.get((kind, number), -number)

    def translated(self, record: Record) -> Record:
        """Let a row of theirs refer to the rows that are meant here."""
        found: dict[str, Any] = {
            name: self.of(kind, number)
            for name, kind in REFERENCES.items()
            if (number := getattr(record, name, None)) is not None
        }
        made: Record = replace(record, **found) if found else record
        return made.in_order() if isinstance(made, Distinct) else made


def comparable(record: Record) -> Record:
    """Give what a row says: without its id, and without a number made for it."""
    bare: Record = replace(record, id=None)
    if isinstance(bare, Spending) and (bare.receipt or "").startswith("#"):
        return replace(bare, receipt=None)
    return bare


def natural(record: Record) -> Hashable | None:
    """Give what can be only once in a book; None where equal rows may stand twice."""
    match record:
        case Person():
            return record.name
        case Spending() if record.receipt and not record.receipt.startswith("#"):
            return record.person_id, record.receipt
        case _:
            return None


class New:
    """The rows that this book made since the fork, to be found by what they say."""

    def __init__(self) -> None:
        self._same: dict[Record, list[Record]] = defaultdict(list)
        self._natural: dict[tuple[type[Record], Hashable], Record] = {}

    def add(self, record: Record) -> None:
        """Put one in."""
        self._same[comparable(record)].append(record)
        key = natural(record)
        if key is not None:
            self._natural[type(record), key] = record

    def take_same(self, record: Record) -> Record | None:
        """Take an equal one out, so that equal ones are counted."""
        found = self._same.get(comparable(record))
        return found.pop(0) if found else None

    def rival(self, record: Record) -> Record | None:
        """Find the one that leaves no room for it: same name, same receipt number."""
        key = natural(record)
        return None if key is None else self._natural.get((type(record), key))
