import os
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.backups import Made, back_up, backups, copy_to, folder_of, holds, restore
from db.errors import BookError
from db.queries import people
from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting
from db.sqlite import connect
from db.store import Edit, Store
from tests.db.rewriting import rewritten

NOW = datetime(2026, 6, 18, 8, 30, tzinfo=UTC)
WRONG = "UPDATE posting SET amount = amount + 1 WHERE id = 1"
ME = Person(id=-1, name="我", relation=Relation.self)
INSURED = Membership(
    person_id=-1, since=date(2020, 1, 1), region="xian", status=Status.employee
)


def credit(day: int) -> Posting:
    return Posting(
        person_id=1,
        day=date(2026, 1, day),
        kind=PostingKind.contribution,
        amount=120_00,
    )


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "家庭.yibao"
    with Store.create(path, lambda: NOW) as store:
        store.apply(Edit("first_run", [ME, INSURED]))
        store.apply(Edit("add_posting", [credit(1)]))
    return path


@pytest.fixture
def folder(book: Path, tmp_path: Path) -> Path:
    return folder_of(book, tmp_path / "backups")


def change(book: Path, *days: int) -> None:
    with Store(book, lambda: NOW) as store:
        store.apply(Edit("add_posting", [credit(day) for day in days]))


def names(path: Path) -> list[str]:
    with closing(connect(path)) as opened:
        return [person.name for person in people.people(opened)]


def test_a_backup_holds_what_the_book_holds(book: Path, folder: Path) -> None:
    made = back_up(book, folder, NOW)
    assert made.is_new
    assert made.backup.path.name == "家庭-00000002-20260618T083000Z.yibao"
    assert backups(folder) == (made.backup,)
    assert holds(made.backup.path) == made.holding
    assert (made.holding.people, made.holding.entries) == (1, 1)
    assert made.holding.last_day == "2026-01-01"
    assert names(made.backup.path) == ["我"]


def test_a_backup_is_readable_by_its_owner_alone(book: Path, folder: Path) -> None:
    made = back_up(book, folder, NOW)
    assert stat.S_IMODE(made.backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_unchanged_book_is_not_copied_again(book: Path, folder: Path) -> None:
    first = back_up(book, folder, NOW)
    again = back_up(book, folder, NOW + timedelta(days=1))
    assert not again.is_new
    assert again.backup == first.backup


def test_a_broken_newest_backup_is_made_again(book: Path, folder: Path) -> None:
    first = back_up(book, folder, NOW)
    first.backup.path.write_bytes(b"\0" * 8192)
    again = back_up(book, folder, NOW + timedelta(days=1))
    assert again.is_new
    assert holds(again.backup.path) == again.holding


def test_a_copy_that_went_another_way_is_backed_up_too(
    book: Path, folder: Path, tmp_path: Path
) -> None:
    copy_to(book, tmp_path / "copy.yibao")
    change(book, 2)
    back_up(book, folder, NOW)
    with Store(tmp_path / "copy.yibao", lambda: NOW + timedelta(hours=1)) as store:
        store.apply(Edit("add_posting", [credit(9)]))
    (tmp_path / "copy.yibao").replace(book)
    assert back_up(book, folder, NOW + timedelta(hours=2)).is_new
    assert [backup.generation for backup in backups(folder)] == [3, 3]


def test_each_change_gets_a_backup_of_its_own(book: Path, folder: Path) -> None:
    back_up(book, folder, NOW)
    change(book, 2)
    back_up(book, folder, NOW)
    assert [backup.generation for backup in backups(folder)] == [2, 3]


def test_two_books_of_one_name_never_share_a_folder(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "book.yibao", tmp_path / "b" / "book.yibao"
    assert folder_of(one, tmp_path) != folder_of(other, tmp_path)


def test_a_book_that_shrank_suddenly_thins_nothing_out(
    book: Path, folder: Path
) -> None:
    change(book, *range(2, 12))
    for hour in range(30):
        source = back_up(book, folder, NOW).backup.path
        copy = folder / f"家庭-0000000{hour % 2}-202501{hour + 1:02d}T000000Z.yibao"
        copy.write_bytes(source.read_bytes())
    before = set(backups(folder))
    with Store(book, lambda: NOW) as store, store.read() as reader:
        rows = reader.execute("SELECT count(*) FROM posting").fetchone()
        assert rows == (11,)
    with closing(connect(book)) as opened:
        opened.execute("BEGIN IMMEDIATE")
        opened.execute(
            "INSERT INTO operation (at, kind, name) VALUES ('2026-06-18', 'do', 'x')"
        )
        opened.execute(
            "UPDATE state SET open_operation = (SELECT max(id) FROM operation),"
            " generation = generation + 1"
        )
        opened.execute("DELETE FROM posting WHERE id > 1")
        opened.execute("UPDATE state SET open_operation = NULL")
        opened.commit()
    made = back_up(book, folder, NOW)
    assert made.shrunk
    assert set(backups(folder)) == {*before, made.backup}


def test_a_damaged_book_is_never_backed_up_and_keeps_its_backups(
    book: Path, folder: Path
) -> None:
    good = back_up(book, folder, NOW).backup
    change(book, 2)
    data = bytearray(book.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    book.write_bytes(data)
    for _ in range(5):
        with pytest.raises(BookError):
            back_up(book, folder, NOW)
    assert backups(folder) == (good,)
    assert [file.name for file in folder.iterdir()] == [good.path.name]


def test_a_book_that_does_not_add_up_never_pushes_out_its_backups(
    book: Path, folder: Path
) -> None:
    good = back_up(book, folder, NOW).backup
    change(book, 2)
    rewritten(book, WRONG)
    with pytest.raises(BookError, match="damaged"):
        back_up(book, folder, NOW)
    assert backups(folder) == (good,)


def test_a_newest_backup_that_does_not_add_up_is_made_again(
    book: Path, folder: Path
) -> None:
    rewritten(back_up(book, folder, NOW).backup.path, WRONG)
    made = back_up(book, folder, NOW + timedelta(minutes=1))
    assert made.is_new
    assert holds(made.backup.path) == made.holding


def test_a_folder_that_cannot_be_made_is_told(book: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    with pytest.raises(BookError, match="unwritable"):
        back_up(book, blocked / "backups", NOW)


def test_a_copy_never_takes_the_place_of_a_file(book: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.yibao"
    assert copy_to(book, target).entries == 1
    with pytest.raises(BookError, match="exists"):
        copy_to(book, target)


# --- restoring ---------------------------------------------------------------


def restored(made: Made, book: Path, folder: Path) -> int:
    return restore(
        made.backup.path, book, folder, NOW + timedelta(hours=1)
    ).holding.entries


def test_a_restored_book_is_what_it_was_then(book: Path, folder: Path) -> None:
    then = back_up(book, folder, NOW)
    change(book, 2, 3)
    assert restored(then, book, folder) == 1
    with Store(book, lambda: NOW) as store, store.read() as reader:
        assert reader.execute("SELECT count(*) FROM posting").fetchone() == (1,)


def test_what_was_there_before_a_restore_can_be_restored(
    book: Path, folder: Path
) -> None:
    then = back_up(book, folder, NOW)
    change(book, 2, 3)
    restored(then, book, folder)
    present = backups(folder)[-1]
    assert (
        restore(present.path, book, folder, NOW + timedelta(hours=2)).holding.entries
        == 3
    )


def test_a_restored_book_is_newer_than_every_backup(book: Path, folder: Path) -> None:
    then = back_up(book, folder, NOW)
    change(book, 2)
    change(book, 3)
    restored(then, book, folder)
    assert back_up(book, folder, NOW).backup == backups(folder)[-1]
    assert backups(folder)[-1].generation > 4


def test_undo_still_works_after_a_restore(book: Path, folder: Path) -> None:
    then = back_up(book, folder, NOW)
    change(book, 2)
    restored(then, book, folder)
    with Store(book, lambda: NOW) as store:
        step = store.undo()
        assert step is not None
        assert step.name == "add_posting"


def test_a_damaged_book_is_kept_aside(book: Path, folder: Path) -> None:
    then = back_up(book, folder, NOW)
    book.write_bytes(b"not a book at all" * 100)
    assert restored(then, book, folder) == 1
    (aside,) = book.parent.glob("*-damaged-*")
    assert aside.read_bytes() == b"not a book at all" * 100


def test_a_lost_book_comes_back(book: Path, folder: Path) -> None:
    then = back_up(book, folder, NOW)
    book.unlink()
    assert restored(then, book, folder) == 1


BROKEN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("hello " * 500),
    "cut": lambda path: os.truncate(path, path.stat().st_size // 2),
    "gone": lambda path: path.unlink(),
    "not adding up": lambda path: rewritten(path, WRONG),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_backup_leaves_the_book_byte_for_byte(
    how: str, book: Path, folder: Path
) -> None:
    then = back_up(book, folder, NOW).backup
    change(book, 2)
    BROKEN[how](then.path)
    before = book.read_bytes()
    with pytest.raises(BookError):
        restore(then.path, book, folder, NOW)
    assert book.read_bytes() == before
    assert not [p for p in book.parent.iterdir() if p.name.endswith(".restoring")]
