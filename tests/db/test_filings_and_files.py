"""Filings, files and pairs kept with an action, deleted and restored with others."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from db.queries import attachments, bills, history, people, touched
from db.queries.rows import read_all
from db.rules.codes import Relation, SpendingKind
from db.rules.records import Attachment, Distinct, Filing, Person, Record, Spending
from db.store import Edit, Refused, Store
from tests.db.random_books import FAMILY

ME, MOTHER, SISTER = 1, 2, 3
DAY = date(2024, 3, 5)
PHOTO, SCAN = b"photo of a receipt", b"%PDF scan"
bill = Spending(
    person_id=ME, day=DAY, kind=SpendingKind.pharmacy, total=4000, cash=4000
)
filing = Filing(owner_id=ME, beneficiary_id=MOTHER, since=DAY)


def file(of: int, kept: bytes, name: str = "r.jpg") -> Attachment:
    return Attachment(
        spending_id=of, name=name, sha256=sha256(kept).hexdigest(), size=len(kept)
    )


def contents(*kept: bytes) -> dict[str, bytes]:
    return {sha256(one).hexdigest(): one for one in kept}


def in_the_bin(store: Store) -> dict[int, int]:
    with store.read() as connection:
        return {row.row["id"]: row.change for row in history.deleted(connection, 10)}


@pytest.fixture
def book(store: Store) -> Store:
    """Keep two alike bills, two files of the first, their pair and a filing."""
    store.apply(Edit("first_start", FAMILY))
    records: list[Record] = [replace(bill, id=-1), replace(bill, id=-2)]
    records += [file(-1, PHOTO), file(-1, SCAN, "s.pdf"), filing]
    records.append(Distinct(first_id=-1, second_id=-2))
    store.apply(Edit("add_spending", records, contents=contents(PHOTO, SCAN)))
    return store


def seen(store: Store) -> tuple[object, ...]:
    with store.read() as connection:
        return (
            read_all(connection, Spending, "ORDER BY id"),
            attachments.attachments(connection),
            bills.distinct(connection),
            people.filings(connection),
        )


def test_files_are_kept_with_their_bytes_and_their_bill_gets_a_number(
    book: Store,
) -> None:
    with book.read() as connection:
        first, second = attachments.attachments_of(connection, 1)
        assert (first.name, second.name) == ("r.jpg", "s.pdf")
        assert attachments.content_of(connection, first.sha256) == PHOTO
        assert attachments.content_of(connection, second.sha256) == SCAN
        with pytest.raises(KeyError):
            attachments.content_of(connection, "0" * 64)
        kept = read_all(connection, Spending, "ORDER BY id")
    assert all((row.receipt or "").startswith("#") for row in kept)


def test_the_same_bytes_are_kept_once(book: Store) -> None:
    book.apply(Edit("add_attachment", [file(2, PHOTO)], contents=contents(PHOTO)))
    book.apply(Edit("add_attachment", [file(2, PHOTO, "again.jpg")]))
    with book.read() as connection:
        (count,) = connection.execute("SELECT count(*) FROM content").fetchone()
        assert count == 2
        assert len(attachments.attachments_of(connection, 2)) == 2


def test_a_deleted_bill_takes_its_files_and_pairs_along_and_undo_brings_them_back(
    book: Store,
) -> None:
    before = seen(book)
    with book.read() as connection:
        gone = read_all(connection, Spending, "WHERE id = 1")
    book.apply(Edit("delete", remove=gone))
    left = seen(book)
    assert left[1:3] == ((), ())
    book.undo()
    assert seen(book) == before
    book.redo()
    assert seen(book) == left


def test_a_bill_out_of_the_bin_brings_its_files_and_pairs(book: Store) -> None:
    before = seen(book)
    with book.read() as connection:
        both = read_all(connection, Spending, "ORDER BY id")
    book.apply(Edit("delete", remove=both))
    book.restore([in_the_bin(book)[1]])
    assert [row.spending_id for row in seen(book)[1]] == [1, 1]  # type: ignore[attr-defined]  # files
    assert seen(book)[2] == ()
    book.undo()
    book.restore([*in_the_bin(book).values()])
    assert seen(book) == before


def test_what_came_back_and_was_changed_is_not_put_back_again(book: Store) -> None:
    with book.read() as connection:
        mine = read_all(connection, Spending, "WHERE id = 1")
    book.apply(Edit("delete", remove=mine))
    change = in_the_bin(book)[1]
    assert book.restore([change]) > 0
    book.apply(Edit("edit", [replace(mine[0], note="later")]))
    assert book.restore([change]) == 0
    with book.read() as connection:
        assert read_all(connection, Spending, "WHERE id = 1")[0].note == "later"


def test_a_file_taken_away_alone_stays_away_when_its_bill_comes_back(
    book: Store,
) -> None:
    with book.read() as connection:
        first, second = attachments.attachments_of(connection, 1)
        mine = read_all(connection, Spending, "WHERE id = 1")
    book.apply(Edit("delete_attachment", remove=[first]))
    book.apply(Edit("delete", remove=mine))
    with book.read() as connection:
        (row,) = history.deleted(connection, 10)
    book.restore([row.change])
    with book.read() as connection:
        assert attachments.attachments_of(connection, 1) == (second,)


def test_a_file_moved_to_another_bill_stays_when_the_first_is_deleted(
    book: Store,
) -> None:
    with book.read() as connection:
        moved, gone = attachments.attachments_of(connection, 1)
        mine = read_all(connection, Spending, "WHERE id = 1")
    book.apply(Edit("edit", [replace(moved, spending_id=2)], mine))
    with book.read() as connection:
        assert attachments.attachments(connection) == (replace(moved, spending_id=2),)
    assert gone.id != moved.id


def test_a_deleted_person_takes_filings_along_and_undo_brings_them_back(
    book: Store,
) -> None:
    other = Person(id=-1, name="表弟", relation=Relation.other)
    since = Filing(owner_id=ME, beneficiary_id=-1, since=DAY)
    (number, _filing) = book.apply(Edit("add_person", [other, since]))
    before = seen(book)
    book.apply(Edit("delete_person", remove=[replace(other, id=number)]))
    with book.read() as connection:
        assert [row.beneficiary_id for row in people.filings(connection)] == [MOTHER]
    book.undo()
    assert seen(book) == before


@pytest.mark.parametrize(
    ("record", "given", "problem"),
    [
        (file(1, b"new"), {}, ("content", "not_its_content")),
        (file(1, b"new"), {sha256(b"new").hexdigest(): b"other"}, None),
        (replace(file(1, b"new"), size=9), contents(b"new"), ("size",)),
        (filing, {}, ("since", "known_day")),
        (Distinct(first_id=1, second_id=2), {}, ("second", "known_pair")),
        (file(9, PHOTO), {}, ("receipt", "no_such_bill")),
    ],
)
def test_what_is_wrong_is_refused_and_nothing_kept(
    book: Store,
    record: Record,
    given: dict[str, bytes],
    problem: tuple[str, ...] | None,
) -> None:
    before = seen(book)
    with pytest.raises(Refused) as caught:
        book.apply(Edit("add", [record], contents=given))
    ((_place, found),) = caught.value.problems
    wanted = problem or ("content", "not_its_content")
    assert (found.field, found.code)[: len(wanted)] == wanted
    assert seen(book) == before


def test_a_birthday_after_a_filing_is_refused(book: Store) -> None:
    with book.read() as connection:
        mother = people.person_named(connection, "妈妈")
    assert mother is not None
    with pytest.raises(Refused, match="born: before_birth"):
        book.apply(Edit("edit_person", [replace(mother, born=date(2024, 3, 6))]))


def test_what_stands_beside_money_changes_no_sum(book: Store) -> None:
    book.apply(Edit("add_filing", [replace(filing, beneficiary_id=SISTER)]))
    with book.read() as connection:
        assert touched.touched_since(connection) == date.max
