"""Compares two copies of a book row by row, by their histories."""

from collections.abc import Iterator
from dataclasses import replace

from db.comparing.difference import Comparison, Difference
from db.comparing.naming import Ids, New, comparable
from db.comparing.origin import (
    Touched,
    fork_of,
    operations_since,
    touched_since,
    unaccounted,
)
from db.queries.rows import read_one, table_of
from db.rules.records import Attachment, Record, Spending, Transfer
from db.sqlite import Connection
from db.writing.action import ORDER


def compare(mine: Connection, theirs: Connection) -> Comparison | None:
    """Say what the other copy did since both were one book; None: they never were."""
    fork = fork_of(mine, theirs)
    if fork == 0:
        return None
    sides = _Sides(mine, theirs, fork)
    found = [each for kind in ORDER for each in sides.differences(kind)]
    known = tuple((kind, a, b) for (kind, a), b in sides.ids.known.items())
    return Comparison(
        fork,
        tuple(_bundled(found)),
        ours=sides.ours_alone(),
        theirs=operations_since(theirs, fork),
        ids=known,
    )


class _Sides:
    """Both copies, and what is known of their rows so far: parents come first."""

    def __init__(self, mine: Connection, theirs: Connection, fork: int) -> None:
        self._mine, self._theirs = mine, theirs
        self.ours: Touched = touched_since(mine, fork)
        self.touched: Touched = touched_since(theirs, fork)
        for row in unaccounted(mine, theirs, {*self.ours, *self.touched}):
            self.ours[row] = self.touched[row] = True
        self.ids = Ids(self.touched)

    def ours_alone(self) -> int:
        """Count the rows that this book touched and the other did not."""
        shared = {(table_of(kind), ours) for (kind, _), ours in self.ids.known.items()}
        both = {row for row, was_there in self.touched.items() if was_there}
        return len(self.ours.keys() - shared - both)

    def differences(self, kind: type[Record]) -> Iterator[Difference]:
        table = table_of(kind)
        made = self._made_here(kind)
        for (name, number), was_there in sorted(self.touched.items()):
            if name != table:
                continue
            row = read_one(self._theirs, kind, number)
            theirs = None if row is None else self.ids.translated(row)
            found = (
                self._old(kind, number, theirs)
                if was_there
                else self._new(theirs, number, made)
            )
            if found is not None:
                yield found

    def _made_here(self, kind: type[Record]) -> New:
        made = New()
        for (name, number), was_there in self.ours.items():
            if name == table_of(kind) and not was_there:
                row = read_one(self._mine, kind, number)
                if row is not None:
                    made.add(row)
        return made

    def _old(
        self, kind: type[Record], number: int, theirs: Record | None
    ) -> Difference | None:
        """Compare a row that was there when both were one."""
        mine = read_one(self._mine, kind, number)
        is_ours = (table_of(kind), number) in self.ours
        if theirs is None:
            return Difference("deleted", None, mine, is_ours) if mine else None
        if mine is not None and comparable(mine) == comparable(theirs):
            return None
        return Difference("changed", theirs, mine, is_ours)

    def _new(self, theirs: Record | None, number: int, made: New) -> Difference | None:
        """Compare a row that the other copy made since."""
        if theirs is None:
            return None
        same = made.take_same(theirs)
        if same is not None:
            self.ids.known[type(theirs), number] = same.id or 0
            return None
        rival = made.rival(theirs)
        if rival is not None:
            self.ids.known[type(theirs), number] = rival.id or 0
            return Difference("changed", theirs, rival, is_ours=True)
        return Difference("added", theirs)


def _bundled(found: list[Difference]) -> Iterator[Difference]:
    """Put what belongs to a new bill beside it."""
    bills = {
        -(each.theirs.id or 0)
        for each in found
        if each.way == "added" and isinstance(each.theirs, Spending)
    }
    belongings: dict[int, list[Record]] = {}
    rest = []
    for each in found:
        row = each.theirs
        belongs = isinstance(row, Transfer | Attachment) and row.spending_id in bills
        if each.way == "added" and belongs and isinstance(row, Transfer | Attachment):
            belongings.setdefault(row.spending_id or 0, []).append(row)
        else:
            rest.append(each)
    for each in rest:
        new_bill = each.way == "added" and isinstance(each.theirs, Spending)
        number = -(each.row.id or 0)
        if new_bill:
            yield replace(each, belongings=tuple(belongings.get(number, ())))
        else:
            yield each
