"""Files that rotted, were cut or mixed: refused, whatever concerns money or days."""

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.checking import check_book
from db.connection import open_book
from db.errors import BookError
from db.queries.rows import read_all
from db.rules.codes import Relation
from db.rules.records import Person, Posting, Spending
from db.sqlite import DatabaseError
from db.store import Edit, Store
from tests.db.random_books import clock
from tests.faults.causing import LEDGER, seen
from tests.faults.conftest import Many, Report

pytestmark = pytest.mark.faults
TODAY = clock().date()
PAGE = 4096


def found(path: Path) -> str:
    """Tell how a fault shows: "refused", "checked", or "" when nothing is said."""
    try:
        with Store(path, clock) as store, store.read() as book:
            return "" if check_book(book, TODAY).is_sound else "checked"
    except BookError:
        return "refused"
    except (DatabaseError, ValueError):
        return "failed"


def columns_that_differ(
    path: Path, before: dict[str, list[tuple[object, ...]]]
) -> set[str]:
    """Name the columns of the ledger that are not what they were."""
    with closing(open_book(path)) as book:
        book.text_factory = lambda text: text.decode(errors="replace")
        differ = set()
        for table in LEDGER:
            cursor = book.execute(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608  # our own names
            rows = cursor.fetchall()
            if len(rows) != len(before[table]):
                return {"rows"}
            for old, new in zip(before[table], rows, strict=True):
                pairs = zip(cursor.description, old, new, strict=True)
                differ |= {name[0] for name, one, other in pairs if one != other}
    return differ


TEXTS = {"note", "place", "receipt", "tier"}


def test_a_flipped_bit_in_money_or_days_is_always_found(
    many: Many, report: Report, path: Path, whole: bytes
) -> None:
    before, chance = seen(path), random.Random(6)  # noqa: S311  # the same each time
    times = many(40, 3000)
    refused = checked = harmless = text = money = failed = 0
    assert found(path) == ""
    for _time in range(times):
        bit = chance.randrange(len(whole) * 8)
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        said = found(path)
        refused += said == "refused"
        checked += said == "checked"
        failed += said == "failed"
        if said:
            assert path.read_bytes() == damaged
            continue
        differ = columns_that_differ(path, before)
        harmless += not differ
        text += bool(differ) and differ <= TEXTS
        money += bool(differ - TEXTS)
    assert refused > 0
    assert (money, failed) == (0, 0)
    figure = (
        f"{refused} refused, {checked} named by check, {failed} stopped, "
        f"{harmless} in nothing of the ledger; silent: {text} in notes, "
        f"{money} in money or dates"
    )
    report("single-bit flips, plain file", times, figure)


@pytest.mark.parametrize("fault", ["cut", "emptied", "swapped"])
def test_a_lost_page_is_never_silent(
    fault: str, many: Many, report: Report, path: Path, whole: bytes
) -> None:
    before, chance = seen(path), random.Random(7)  # noqa: S311  # the same each time
    pages, silent, harmless, times = len(whole) // PAGE, 0, 0, many(10, 300)
    for _time in range(times):
        damaged = bytearray(whole)
        first, other = chance.sample(range(pages), 2)
        one = slice(first * PAGE, (first + 1) * PAGE)
        if fault == "cut":
            del damaged[chance.randrange(len(whole)) :]
        elif fault == "emptied":
            damaged[one] = bytes(PAGE)
        else:
            two = slice(other * PAGE, (other + 1) * PAGE)
            damaged[one], damaged[two] = damaged[two], damaged[one]
        path.write_bytes(damaged)
        if found(path):
            continue
        differs = bool(columns_that_differ(path, before))
        silent += differs
        harmless += not differs
    assert silent == 0
    figure = f"0 silent ({harmless} in pages that are not used)"
    report(f"pages {fault}", times, figure)


def test_an_old_page_mixed_in_is_never_silent(
    many: Many, report: Report, path: Path, whole: bytes
) -> None:
    with Store(path, clock) as store:
        for number in range(40):
            store.apply(
                Edit("add", [Person(name=f"p{number}", relation=Relation.other)])
            )
        with store.read() as book:
            bills = read_all(book, Spending, "WHERE id % 7 = 0")
            postings = read_all(book, Posting, "WHERE id % 7 = 0")
        dearer = [replace(row, amount=row.amount + 100) for row in postings]
        noted = [replace(row, note="again") for row in bills]
        store.apply(Edit("change", [*dearer, *noted]))
    newer = path.read_bytes()
    assert found(path) == ""
    before, chance = seen(path), random.Random(8)  # noqa: S311  # the same each time
    pages = [
        page
        for page in range(1, min(len(whole), len(newer)) // PAGE)
        if whole[page * PAGE : (page + 1) * PAGE]
        != newer[page * PAGE : (page + 1) * PAGE]
    ]
    silent = harmless = 0
    times = many(10, 300)
    for _time in range(times):
        mixed = bytearray(newer)
        for page in chance.sample(pages, chance.randint(1, min(3, len(pages)))):
            mixed[page * PAGE : (page + 1) * PAGE] = whole[
                page * PAGE : (page + 1) * PAGE
            ]
        path.write_bytes(mixed)
        if not found(path):
            differs = bool(columns_that_differ(path, before))
            silent += differs
            harmless += not differs
    assert silent == 0
    figure = f"0 silent, {harmless} in nothing of the ledger"
    report("old pages mixed in", times, figure)
