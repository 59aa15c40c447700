"""Books of any size for the benches: one family over twenty years."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, Status
from db.rules.records import Membership, Person, Posting, Record, Spending, Transfer
from db.store import Edit, Store
from tests.bench.moment import clock

FIRST = date(2006, 1, 1)
KINDS = tuple(SpendingKind)


def make(path: Path, entries: int) -> Path:
    """Make a book with so many entries, if it is not there yet."""
    if not path.exists():
        with Store.create(path, clock) as store:
            store.apply(Edit("import", [*_family(), *islice(_rows(entries), entries)]))
    return path


def _family() -> Iterator[Record]:
    relations = [Relation.self, Relation.spouse, Relation.parent, Relation.child]
    for number, relation in enumerate(relations, 1):
        yield Person(id=-number, name=relation.value, relation=relation)
        status = Status.employee if number == 1 else Status.resident
        yield Membership(
            person_id=-number, since=FIRST, region="xian", status=status, base=600000
        )


def _rows(entries: int) -> Iterator[Record]:
    """Yield credits each month, then bills and transfers spread over the years."""
    yield Posting(person_id=-1, day=FIRST, kind=PostingKind.opening, amount=10**8)
    for month in range(240):
        day = date(2006 + month // 12, month % 12 + 1, 10)
        yield Posting(
            person_id=-1, day=day, kind=PostingKind.contribution, amount=12000
        )
    days = (date(2025, 12, 31) - FIRST).days
    for number in range(entries):
        day = FIRST + timedelta(days=number * days // entries)
        if number % 8 == 7:
            yield Transfer(
                owner_id=-1,
                beneficiary_id=-2 - number % 3,
                day=day,
                purpose=Purpose.wallet,
                amount=100 + number % 900,
            )
        else:
            account, fund = 200 + number % 700, number % 300
            yield Spending(
                person_id=-1,
                day=day,
                kind=KINDS[number % len(KINDS)],
                place=f"医院{number % 50}",
                tier="二级",
                total=account + fund,
                fund=fund,
                account=account,
            )
