"""What becomes of each row: new, in the book already, perhaps there, or refused."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from db.imports.faults import Fault
from db.imports.likeness import Kept, Shelf, Trait, kept_between, trait_of
from db.imports.linking import linked
from db.imports.opening import Table
from db.imports.planning import Plan
from db.imports.reading import Candidate, candidates
from db.imports.rows import Told, nobody
from db.queries import people
from db.queries.bills import receipts
from db.queries.rows import read_one
from db.rules.checks import check
from db.rules.records import Record, Spending, Transfer
from db.sqlite import Connection
from db.writing.known import known

State = Literal["new", "known", "suspect", "refused", "left_out"]
NEAR: Final = 3
"""Days between two entries that may still be one, until the user says otherwise."""
_EACH = 1000


@dataclass(frozen=True)
class Judged:
    """A row with what is to become of it.

    `like` is the entry of the book that it is or looks like, `like_row` the row of
    the file. `is_fixed` tells that a known one cannot be recorded again.
    """

    candidate: Candidate
    state: State
    like: int | None = None
    like_row: int | None = None
    is_fixed: bool = False

    @property
    def row(self) -> int:
        """The number of the row in the file."""
        return self.candidate.row

    @property
    def entry(self) -> Record | None:
        """The entry itself, without what goes with it."""
        return self.candidate.records[0] if self.candidate.records else None


def consider(  # noqa: PLR0913, PLR0917  # a table, a plan, and what it meets
    connection: Connection,
    table: Table,
    plan: Plan,
    today: date,
    days: int = NEAR,
    told: Told = nobody,
) -> list[Judged]:
    """Read the rows of a table by a plan and judge each of them."""
    found = []
    rows = candidates(
        table.rows, plan, people.people(connection), strict=bool(table.code)
    )
    for candidate in rows:
        found.append(candidate)
        if len(found) % _EACH == 0:
            told(len(found), 3 * len(table.rows))
    return judge(connection, found, today, days, told)


def judge(
    connection: Connection,
    found: Sequence[Candidate],
    today: date,
    days: int = NEAR,
    told: Told = nobody,
) -> list[Judged]:
    """Compare the rows of a table with a book and with one another, then check them.

    Nothing is merged: what only looks like an entry is marked, the user decides.
    """
    judged = _rebound(list(_compared(connection, linked(found), days)))
    return _checked(connection, judged, today, told)


def _compared(
    connection: Connection, found: Sequence[Candidate], days: int
) -> Iterator[Judged]:
    traits = [trait_of(c.records[0]) if c.records else None for c in found]
    book = _book_shelf(connection, traits, days)
    numbers: dict[int, dict[str, int]] = {}
    rows: dict[tuple[int, str], int] = {}
    file = Shelf()
    taken: set[int] = set()
    for candidate, trait in zip(found, traits, strict=True):
        if trait is None:
            state: State = "left_out" if candidate.left_out else "refused"
            yield Judged(candidate, state)
            continue
        made = _by_number(connection, candidate, numbers, rows)
        if made is None:
            made = _by_looks(candidate, trait, book, file, days, taken)
        if made.like is not None:
            taken.add(made.like)
        yield made


def _book_shelf(
    connection: Connection, traits: Sequence[Trait | None], days: int
) -> Shelf:
    given = [trait.day for trait in traits if trait is not None]
    if not given:
        return Shelf()
    margin = timedelta(days=days)
    first = max(min(given), date.min + margin) - margin
    last = min(max(given), date.max - margin) + margin
    return Shelf(kept_between(connection, first, last))


def _by_number(
    connection: Connection,
    candidate: Candidate,
    numbers: dict[int, dict[str, int]],
    rows: dict[tuple[int, str], int],
) -> Judged | None:
    """Know a bill by its receipt number, in the book or earlier in the file."""
    bill = candidate.records[0]
    if not isinstance(bill, Spending) or bill.receipt is None:
        return None
    person = bill.person_id
    if person not in numbers:
        numbers[person] = receipts(connection, person)
    if bill.receipt in numbers[person]:
        like = numbers[person][bill.receipt]
        kept = read_one(connection, Spending, like)
        if kept is not None and kept.total != bill.total:
            other = Fault(candidate.row, "", "known_receipt", None, bill.receipt)
            return Judged(replace(candidate, faults=(other,)), "refused", like=like)
        return Judged(candidate, "known", like=like, is_fixed=True)
    first = rows.setdefault((person, bill.receipt), candidate.row)
    if first == candidate.row:
        return None
    twice = Fault(candidate.row, "", "receipt_twice", first, bill.receipt)
    return Judged(replace(candidate, faults=(twice,)), "refused", like_row=first)


def _by_looks(  # noqa: PLR0913, PLR0917  # both sides and what was seen of them
    candidate: Candidate,
    trait: Trait,
    book: Shelf,
    file: Shelf,
    days: int,
    taken: set[int],
) -> Judged:
    same = book.take_same(trait)
    if same is not None:
        return Judged(candidate, "known", like=same)
    like = book.like(trait, days, frozenset(taken))
    like_row = file.take_same(trait)
    file.add(Kept(candidate.row, trait))
    if like is None and like_row is None:
        return Judged(candidate, "new")
    return Judged(candidate, "suspect", like=like, like_row=like_row)


def _rebound(judged: Sequence[Judged]) -> list[Judged]:
    """Let money for a bill that is in the book already name that one."""
    there = {-each.row: each.like for each in judged if each.state == "known"}
    return [_naming(each, there) for each in judged]


def _naming(each: Judged, bills: Mapping[int, int | None]) -> Judged:
    paid = each.entry
    if isinstance(paid, Spending) and paid.refund_of in bills:
        refund = replace(paid, refund_of=bills[paid.refund_of or 0])
        records = (refund, *each.candidate.records[1:])
        return replace(each, candidate=replace(each.candidate, records=records))
    if not isinstance(paid, Transfer) or paid.spending_id not in bills:
        return each
    bill = replace(paid, spending_id=bills[paid.spending_id or 0])
    return replace(each, candidate=replace(each.candidate, records=(bill,)))


def _checked(
    connection: Connection, judged: Sequence[Judged], today: date, told: Told
) -> list[Judged]:
    """Refuse what the book would refuse, each row with its reasons."""
    wanted = [each for each in judged if each.state in {"new", "suspect"}]
    records = [record for each in wanted for record in each.candidate.records]
    around = known(connection, records, today)
    made = []
    for place, each in enumerate(judged):
        if place % _EACH == 0:
            told(2 * len(judged) + place, 3 * len(judged))
        faults: tuple[Fault, ...] = ()
        if each.state in {"new", "suspect"}:
            faults = tuple(
                Fault(each.row, problem.field, problem.code, problem.limit)
                for record in each.candidate.records
                for problem in check(record, around)
            )
        candidate = replace(each.candidate, faults=faults) if faults else None
        made.append(replace(each, candidate=candidate, state="refused")
                    if candidate else each)  # fmt: skip
    return made


def chosen(judged: Sequence[Judged], said: Mapping[int, bool]) -> list[Judged]:
    """Give what is to be recorded: the new, and what the user wants besides.

    `said` holds by row what the user decided. What only looks like an entry is
    recorded unless the user says no, what is there already only if he says so.
    """
    wanted = [
        each
        for each in judged
        if each.state in {"new", "suspect", "known"}
        and not each.is_fixed
        and said.get(each.row, each.state != "known")
    ]
    rows = {each.row for each in wanted}
    dropped = {-each.row: each.like for each in judged if each.row not in rows}
    return [_naming(each, dropped) for each in wanted]
