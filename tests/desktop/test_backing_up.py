"""Backups into the user's folders, and the faults that can stop one."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.backups import Backup, backups, folder_of, holds
from db.errors import BookError
from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting
from db.store import Edit, Store
from desktop.backing_up import Trouble, keep, listed, own_folder, put_back, standing

NOW = datetime(2026, 6, 18, 8, 30, tzinfo=UTC)


def credit(day: int) -> Posting:
    return Posting(
        person_id=1,
        day=date(2026, 1, day),
        kind=PostingKind.contribution,
        amount=120_00,
    )


def change(book: Path, *days: int) -> None:
    with Store(book, lambda: NOW) as store:
        store.apply(Edit("add_posting", [credit(day) for day in days]))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "家庭.yibao"
    me = Person(id=-1, name="我", relation=Relation.self)
    since = date(2020, 1, 1)
    insured = Membership(
        person_id=-1, since=since, region="xian", status=Status.employee
    )
    with Store.create(path, lambda: NOW) as store:
        store.apply(Edit("first_start", [me, insured]))
    change(path, 1)
    return path


def test_backups_lie_in_the_own_folder_never_beside_the_book(
    book: Path, backup_root: Path
) -> None:
    kept = keep(book, None, NOW)
    assert kept.trouble is None
    assert kept.made is not None
    assert kept.made.backup.path.is_relative_to(backup_root)
    assert [path.name for path in book.parent.iterdir()] == [book.name]


def test_a_second_folder_gets_a_copy_of_each(book: Path, tmp_path: Path) -> None:
    second = tmp_path / "disk"
    second.mkdir()
    assert keep(book, second, NOW).trouble is None
    (own,), (other,) = backups(own_folder(book)), backups(folder_of(book, second))
    assert own.path.read_bytes() == other.path.read_bytes()


def test_a_disk_that_is_not_there_is_told_and_never_made(
    book: Path, tmp_path: Path
) -> None:
    second = tmp_path / "disk"
    kept = keep(book, second, NOW)
    assert kept.made is not None
    assert kept.trouble == Trouble("no_folder", str(second))
    assert not second.exists()


def test_a_folder_that_cannot_be_written_is_told_by_its_name(
    book: Path, backup_root: Path
) -> None:
    backup_root.write_text("in the way", "utf-8")
    kept = keep(book, None, NOW)
    assert kept.made is None
    assert kept.trouble == Trouble("unwritable", str(own_folder(book)))


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root writes anywhere"
)
def test_a_read_only_folder_is_told_and_keeps_what_it_has(book: Path) -> None:
    keep(book, None, NOW)
    change(book, 2)
    own_folder(book).chmod(0o500)
    kept = keep(book, None, NOW)
    own_folder(book).chmod(0o700)
    assert kept.trouble == Trouble("unwritable", str(own_folder(book)))
    assert len(backups(own_folder(book))) == 1


def test_a_damaged_book_is_told_and_its_backups_stay(book: Path) -> None:
    keep(book, None, NOW)
    change(book, 2)
    data = bytearray(book.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    book.write_bytes(data)
    kept = keep(book, None, NOW)
    assert kept.trouble == Trouble("damaged", str(book))
    assert len(backups(own_folder(book))) == 1


FULL = """
import resource, sys
from datetime import datetime, UTC
from pathlib import Path
from desktop import folders
from desktop.backing_up import keep
book, root, most = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
folders.backup_root = lambda: root
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(keep(book, None, datetime(2026, 6, 19, tzinfo=UTC)).trouble.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are of POSIX")
@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_no_room_leaves_the_book_and_every_backup_as_they_were(
    book: Path, backup_root: Path, share: float
) -> None:
    keep(book, None, NOW)
    change(book, 2)
    before = book.read_bytes()
    known = {path: path.read_bytes() for path in own_folder(book).iterdir()}
    most = str(int(len(before) * share))
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", FULL, str(book), str(backup_root), most],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout.strip() in {"unwritable", "full"}, done.stderr) == (True, "")
    assert book.read_bytes() == before
    assert {p: p.read_bytes() for p in own_folder(book).iterdir()} == known


def test_a_backup_that_holds_everything_is_current_however_old() -> None:
    known = [Backup(7, NOW - timedelta(days=400), Path("b"))]
    assert standing(known, 7, NOW).is_current
    assert not standing(known, 7, NOW).is_old


@pytest.mark.parametrize(("days", "old"), [(14, False), (15, True), (-3650, False)])
def test_a_changed_book_is_too_long_without_a_backup_after_two_weeks(
    days: int, *, old: bool
) -> None:
    known = [Backup(7, NOW - timedelta(days=days), Path("b"))]
    assert standing(known, 8, NOW).is_old is old


def test_the_list_says_what_each_backup_holds(book: Path, tmp_path: Path) -> None:
    second = tmp_path / "disk"
    second.mkdir()
    keep(book, second, NOW)
    change(book, 2, 3)
    keep(book, second, NOW + timedelta(hours=1))
    (own_folder(book) / "家庭-00000009-20260618T093000Z.yibao").write_text("no book")
    places = (own_folder(book), folder_of(book, second))
    rows = listed(places)
    assert [row.holding and row.holding.entries for row in rows] == [None, 3, 1]
    assert rows[0].size == 7


def test_a_restored_book_tells_where_the_former_one_lies(book: Path) -> None:
    kept = keep(book, None, NOW)
    change(book, 2)
    assert kept.made is not None
    restored = put_back(kept.made.backup.path, book, NOW + timedelta(hours=1))
    assert restored.holding.entries == 1
    assert restored.former is not None
    former = holds(restored.former)
    assert former is not None
    assert former.entries == 2


def test_a_damaged_book_lies_aside_after_a_restore(book: Path) -> None:
    kept = keep(book, None, NOW)
    book.write_bytes(b"no book" * 999)
    assert kept.made is not None
    restored = put_back(kept.made.backup.path, book, NOW)
    assert restored.former is not None
    assert restored.former.read_bytes() == b"no book" * 999


def test_a_book_that_was_lost_has_no_former_state(book: Path) -> None:
    kept = keep(book, None, NOW)
    book.unlink()
    assert kept.made is not None
    assert put_back(kept.made.backup.path, book, NOW).former is None


def test_a_broken_backup_restores_nothing(book: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yibao"
    broken.write_bytes(b"SQLite format 3\0" + b"\xff" * 4080)
    before = book.read_bytes()
    with pytest.raises(BookError):
        put_back(broken, book, NOW)
    assert book.read_bytes() == before
