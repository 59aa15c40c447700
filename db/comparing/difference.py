"""One thing in which two copies of a book differ, as the other copy has it."""

from dataclasses import dataclass
from typing import Literal

from db.rules.records import Record

Way = Literal["added", "changed", "deleted"]


@dataclass(frozen=True)
class Difference:
    """A row that the other copy added, changed or deleted since both were one.

    `theirs` is None where it was deleted, `mine` where this book has none. `is_ours`
    tells that this book changed the row as well. `belongings` are rows of a
    new bill: what relatives paid of it, its files.
    """

    way: Way
    theirs: Record | None
    mine: Record | None = None
    is_ours: bool = False
    belongings: tuple[Record, ...] = ()

    @property
    def row(self) -> Record:
        """The row that it is about, theirs before ours."""
        found = self.theirs or self.mine
        if found is None:
            raise ValueError(self.way)
        return found


@dataclass(frozen=True)
class Comparison:
    """What the other copy has that this book has not, and how far both were one.

    `fork` is the last operation of both. `ours` counts the rows that only this book
    touched since, `theirs` the operations of the other. `ids` tells where rows that
    are new in both have the same meaning: their id in the other copy, then here.
    """

    fork: int
    found: tuple[Difference, ...]
    ours: int
    theirs: int
    ids: tuple[tuple[type[Record], int, int], ...] = ()

    @property
    def missing(self) -> tuple[Difference, ...]:
        """What only the other copy has; taking it changes nothing that is here."""
        return tuple(each for each in self.found if each.way == "added")
