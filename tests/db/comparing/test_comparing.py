"""Two copies of a book that went apart are compared by row, and nothing is lost."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from db.comparing.difference import Comparison
from db.comparing.finding import compare
from db.comparing.opening import other_book
from db.comparing.siblings import conflicted_copies
from db.comparing.taking import NotTaken, take_over
from db.errors import BookError
from db.queries.attachments import content_of
from db.queries.marks import has_mark, mark_of
from db.queries.rows import read_all, read_one
from db.rules.codes import Purpose, Relation, SpendingKind
from db.rules.records import Attachment, Distinct, Person, Record, Spending, Transfer
from db.store import Edit, Store
from tests.db.random_books import FAMILY
from tests.db.rewriting import rewritten

ME, MOTHER = 1, 2
FILE = b"a receipt"


def clock(hour: int) -> Callable[[], datetime]:
    return lambda: datetime(2026, 6, 1, hour, tzinfo=UTC)


def bill(total: int, day: int = 1, **more: object) -> Spending:
    usual = Spending(
        id=-1,
        person_id=ME,
        day=date(2025, 3, day),
        kind=SpendingKind.outpatient,
        total=total,
        cash=total,
    )
    return replace(usual, **more)  # type: ignore[arg-type]  # fields of it


def do(path: Path, *edits: Edit, hour: int | None = None) -> None:
    usual = 12 if path.stem == "book" else 11
    with Store(path, clock(hour or usual)) as store:
        for edit in edits:
            store.apply(edit)


def put(*records: Record) -> Edit:
    return Edit("add", records)


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """Make a book with two bills, and a copy of it."""
    mine, theirs = tmp_path / "book.yibao", tmp_path / "copy.yibao"
    with Store.create(mine, clock(8)) as store:
        store.apply(Edit("first_start", FAMILY))
        store.apply(put(bill(100, receipt="A1"), bill(200, 2, id=-2)))
    shutil.copyfile(mine, theirs)
    return mine, theirs


def found_in(mine: Path, theirs: Path) -> Comparison:
    with Store(mine, clock(13)) as store, other_book(theirs, mine) as other:
        with store.read() as connection:
            found = compare(connection, other)
        assert found is not None
        return found


def take(mine: Path, theirs: Path, *ways: str) -> int:
    """Take over the differences of these ways."""
    with Store(mine, clock(13)) as store, other_book(theirs, mine) as other:
        with store.read() as connection:
            found = compare(connection, other)
        assert found is not None
        wanted = [each for each in found.found if each.way in ways]
        return take_over(store, other, found, wanted)


def totals(path: Path) -> list[int]:
    with Store(path, clock(14)) as store, store.read() as connection:
        rows = read_all(connection, Spending, "ORDER BY day, total")
    return [row.total for row in rows]


def test_equal_copies_have_no_difference(both: tuple[Path, Path]) -> None:
    found = found_in(*both)
    assert (found.found, found.ours, found.theirs) == ((), 0, 0)


def test_what_only_the_other_has_is_found_though_ids_are_the_same(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(mine, put(bill(300, 3)))
    do(theirs, put(bill(400, 4), bill(500, 5, id=-2)), hour=11)
    found = found_in(mine, theirs)
    assert [each.way for each in found.found] == ["added", "added"]
    assert found.ours == 1
    assert take(mine, theirs, "added") == 2
    assert totals(mine) == [100, 200, 300, 400, 500]
    assert totals(theirs) == [100, 200, 400, 500]
    assert found_in(mine, theirs).found == ()


def test_taking_over_is_one_step_that_can_be_undone(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    do(theirs, put(bill(400, 4)), put(bill(500, 5)))
    take(mine, theirs, "added")
    with Store(mine, clock(15)) as store:
        step = store.undo()
    assert step is not None
    assert step.name == "take_over"
    assert totals(mine) == [100, 200]


def test_the_same_entry_made_in_both_is_one(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    do(mine, put(bill(300, 3)))
    do(theirs, put(bill(999, 9), bill(300, 3, id=-2), bill(300, 3, id=-3)))
    assert take(mine, theirs, "added") == 2
    assert totals(mine) == [100, 200, 300, 300, 999]


def test_a_row_changed_there_alone_or_in_both_is_told_apart(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(theirs, put(bill(111, id=1, receipt="A1"), bill(222, 2, id=2)))
    do(mine, put(bill(250, 2, id=2)))
    first, second = found_in(mine, theirs).found
    assert (first.way, first.is_ours) == ("changed", False)
    assert (second.way, second.is_ours) == ("changed", True)
    take(mine, theirs, "changed")
    assert totals(mine) == [111, 222]


def test_two_acts_of_one_name_in_one_second_hide_nothing(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(mine, put(bill(300, 3)), hour=12)
    do(theirs, put(bill(301, 3)), hour=12)
    (found,) = found_in(mine, theirs).found
    assert (found.way, found.is_ours) == ("changed", True)


def test_a_row_deleted_there_goes_only_when_it_is_wanted(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(theirs, Edit("delete", remove=[bill(200, 2, id=2)]))
    assert [each.way for each in found_in(mine, theirs).found] == ["deleted"]
    assert take(mine, theirs, "added") == 0
    assert totals(mine) == [100, 200]
    take(mine, theirs, "deleted")
    assert totals(mine) == [100]


def test_a_row_deleted_here_and_changed_there_can_come_back(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(mine, Edit("delete", remove=[bill(200, 2, id=2)]))
    do(theirs, put(bill(222, 2, id=2)))
    (found,) = found_in(mine, theirs).found
    assert (found.way, found.mine, found.is_ours) == ("changed", None, True)
    take(mine, theirs, "changed")
    assert totals(mine) == [100, 222]


def test_one_receipt_number_with_two_amounts_is_a_conflict(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(mine, put(bill(300, 3, receipt="B1")))
    do(theirs, put(bill(301, 3, receipt="B1")))
    (found,) = found_in(mine, theirs).found
    assert (found.way, found.is_ours) == ("changed", True)
    take(mine, theirs, "changed")
    assert totals(mine) == [100, 200, 301]


def test_a_new_person_comes_with_the_entries(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    aunt = Person(id=-1, name="小姨", relation=Relation.other)
    do(theirs, put(aunt, bill(400, 4, person_id=-1)))
    do(mine, put(Person(name="舅舅", relation=Relation.other)))
    with Store(mine, clock(13)) as store, other_book(theirs, mine) as other:
        with store.read() as connection:
            found = compare(connection, other)
        assert found is not None
        only = [each for each in found.found if isinstance(each.theirs, Spending)]
        assert take_over(store, other, found, only) == 2
        with store.read() as connection:
            (made,) = read_all(connection, Spending, "WHERE total = 400")
            person = read_one(connection, Person, made.person_id)
    assert person is not None
    assert person.name == "小姨"


def test_a_bill_comes_with_its_transfer_and_its_files(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    digest = sha256(FILE).hexdigest()
    paid = bill(400, 4, person_id=MOTHER, cash=150)
    do(
        theirs,
        Edit(
            "add",
            [
                paid,
                Transfer(
                    owner_id=ME,
                    beneficiary_id=MOTHER,
                    day=paid.day,
                    purpose=Purpose.bill,
                    amount=250,
                    spending_id=-1,
                ),
                Attachment(spending_id=-1, name="a.pdf", sha256=digest, size=len(FILE)),
            ],
            contents={digest: FILE},
        ),
    )
    do(mine, put(bill(300, 3)))
    (found,) = found_in(mine, theirs).found
    assert len(found.belongings) == 2
    assert take(mine, theirs, "added") == 3
    with Store(mine, clock(15)) as store, store.read() as connection:
        assert content_of(connection, digest) == FILE
        (made,) = read_all(connection, Spending, "WHERE total = 400")
        (transfer,) = read_all(connection, Transfer)
        (kept,) = read_all(connection, Attachment)
    assert transfer.spending_id == kept.spending_id == made.id


def test_a_pair_told_apart_there_comes_with_its_bills(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    pair = Distinct(first_id=-1, second_id=-2)
    do(theirs, put(bill(400, 4), bill(400, 4, id=-2), pair))
    do(mine, put(bill(300, 3)))
    with Store(mine, clock(13)) as store, other_book(theirs, mine) as other:
        with store.read() as connection:
            found = compare(connection, other)
        assert found is not None
        wanted = [each for each in found.found if isinstance(each.row, Distinct)]
        later = [each for each in found.found if each.row.id == 4]
        assert take_over(store, other, found, [*later, *wanted]) == 3
        with store.read() as connection:
            (kept,) = read_all(connection, Distinct)
    assert (kept.first_id, kept.second_id) == (4, 5)


def test_what_does_not_fit_is_refused_whole(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    do(theirs, put(bill(-50, 5, refund_of=2)), put(bill(400, 4)))
    do(mine, Edit("delete", remove=[bill(200, 2, id=2)]))
    with pytest.raises(NotTaken):
        take(mine, theirs, "added")
    assert totals(mine) == [100]


def test_a_book_of_other_origin_is_not_compared(
    both: tuple[Path, Path], tmp_path: Path
) -> None:
    with Store.create(tmp_path / "else.yibao", clock(9)) as store:
        store.apply(Edit("first_start", FAMILY))
        with store.read() as connection, other_book(both[0], both[1]) as other:
            assert compare(connection, other) is None


def test_the_other_file_is_not_touched(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    do(theirs, put(bill(400, 4)))
    before = theirs.read_bytes(), theirs.stat().st_mtime_ns
    take(mine, theirs, "added")
    assert (theirs.read_bytes(), theirs.stat().st_mtime_ns) == before
    assert sorted(path.name for path in mine.parent.iterdir()) == [
        "book.yibao",
        "copy.yibao",
    ]


def test_what_is_no_sound_book_is_refused(
    both: tuple[Path, Path], tmp_path: Path
) -> None:
    mine, theirs = both
    link, folder = tmp_path / "link.yibao", tmp_path / "folder.yibao"
    link.symlink_to(theirs)
    folder.mkdir()
    junk = tmp_path / "junk.yibao"
    junk.write_bytes(b"no book" * 500)
    cut = tmp_path / "cut.yibao"
    cut.write_bytes(theirs.read_bytes()[:-5000])
    gone = tmp_path / "gone.yibao"
    codes = {}
    for path in (mine, link, folder, junk, cut, gone):
        with pytest.raises(BookError) as refused, other_book(path, mine):
            pass
        assert refused.value.path == str(path)
        codes[path.stem] = refused.value.code
    assert codes["book"] == "same_book"
    assert codes["gone"] == "missing"
    assert codes["cut"] == "damaged"
    assert set(codes.values()) <= {"same_book", "missing", "damaged", "not_a_book"} | {
        "needs_password"
    }


def test_a_copy_that_does_not_add_up_is_not_compared(both: tuple[Path, Path]) -> None:
    mine, theirs = both
    rewritten(theirs, "UPDATE spending SET total = total + 1, cash = cash + 1")
    with pytest.raises(BookError, match="damaged"), other_book(theirs, mine):
        pass


def test_copies_gone_apart_at_the_same_count_lack_each_others_mark(
    both: tuple[Path, Path],
) -> None:
    mine, theirs = both
    do(mine, put(bill(300, 3)), hour=10)
    do(theirs, put(bill(300, 3)), hour=11)
    with Store(mine, clock(13)) as store, other_book(theirs, mine) as other:
        with store.read() as connection:
            here, there = mark_of(connection), mark_of(other)
            assert here != there
            assert not has_mark(connection, there)
            assert has_mark(connection, here)
        store.apply(put(bill(400, 4)))
        with store.read() as connection:
            assert has_mark(connection, here)
            assert not has_mark(connection, there)
            assert has_mark(connection, "")


@pytest.mark.parametrize(
    "name",
    [
        "book (conflicted copy).yibao",
        "book (Li's conflicted copy 2026-06-01).yibao",
        "book.sync-conflict-20260601-120000-ABCDEFG.yibao",
        "book_conflict-20260601-120000.yibao",
        "book(冲突副本).yibao",
        "book - 副本.yibao",
        "book (1).yibao",
        "book-2.yibao",
    ],
)
def test_conflicted_copies_are_found_beside_a_book(tmp_path: Path, name: str) -> None:
    book = tmp_path / "book.yibao"
    for path in (book, tmp_path / name, tmp_path / "bookkeeping.yibao"):
        path.write_bytes(b"")
    (tmp_path / "book (conflicted copy).txt").write_bytes(b"")
    assert conflicted_copies(book) == (tmp_path / name,)
