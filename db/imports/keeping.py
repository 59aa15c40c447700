"""Rows of a table kept in a book as one action: all that were chosen, or none."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.imports.faults import Fault
from db.imports.judging import Judged
from db.imports.rows import Told, nobody
from db.rules.records import Distinct, Record, Spending
from db.store import Edit, Refused, Store

ACTION = "import_table"


class NotKept(Exception):  # noqa: N818  # what it is, as the user meets it
    """The book refused rows that belong together; nothing was kept."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(", ".join(f"{f.row}: {f.code}" for f in faults[:10]))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Counts:
    """How many rows of a table were taken, and how many for which reason were not."""

    rows: int
    kept: int
    known: int
    refused: int
    left_out: int
    suspects: int
    skipped: int


def counts(judged: Sequence[Judged], wanted: Sequence[Judged]) -> Counts:
    """Count the rows: every one of them is in exactly one of the sums."""
    states = Counter(each.state for each in judged)
    rows = {each.row for each in wanted}
    put_by = [each for each in judged if each.row not in rows]
    return Counts(
        rows=len(judged),
        kept=len(wanted),
        known=sum(each.state == "known" for each in put_by),
        refused=states["refused"],
        left_out=states["left_out"],
        suspects=states["suspect"],
        skipped=sum(each.state in {"new", "suspect"} for each in put_by),
    )


def keep(
    store: Store, wanted: Sequence[Judged], told: Told = nobody, *, keeps: bool = True
) -> None:
    """Record the rows chosen as one action; that two like ones are both real, too.

    Without `keeps` everything is tried and nothing kept. `told` may raise, then
    nothing is kept.

    Raises:
        NotKept: rows contradict one another or the book.
        BookError: the book cannot be written.
    """
    placed = [(each.row, r) for each in wanted for r in each.candidate.records]
    rows = frozenset(each.row for each in wanted)
    placed += [(each.row, pair) for each in wanted for pair in _pairs(each, rows)]
    try:
        edit = Edit(ACTION, [record for _row, record in placed])
        store.apply(edit, keep=keeps, told=told)
    except Refused as refused:
        faults = [
            Fault(placed[place][0], problem.field, problem.code, problem.limit)
            for place, problem in refused.problems
        ]
        raise NotKept(faults) from refused


def _pairs(each: Judged, rows: frozenset[int]) -> list[Record]:
    """Remember that a bill and the one that it looks like are both real."""
    bill = each.entry
    if not isinstance(bill, Spending) or bill.id is None:
        return []
    if each.like is not None:
        return [Distinct(first_id=each.like, second_id=bill.id)]
    if each.like_row in rows:
        return [Distinct(first_id=-(each.like_row or 0), second_id=bill.id)]
    return []
