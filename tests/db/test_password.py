"""A book under a password: opened by it alone, and nothing of it in clear."""

import pickle
import subprocess
import sys
import unicodedata
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from db import password_change
from db.backups import Keys, back_up, backups, copy_to, holds, opens_as, restore
from db.checking import check_file
from db.connection import open_book, reading
from db.errors import BookError
from db.password import PLAIN, Key, PasswordError, secret_of
from db.password_file import is_encrypted, start_of, unlock
from db.rules.codes import Relation
from db.rules.records import Person
from db.sealed import read_sealed, write_sealed
from db.sqlite import APPLICATION_ID, SCHEMA_VERSION
from db.store import Edit, Store
from tests.db.random_books import clock

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
WORD = 'O\'Brien的%密码@ "2026" 💊'
MARKER = "欧阳标记"
KEY = Key.new(WORD)
OTHER = Key.new("another one")


def code_of(work: object) -> str:
    with pytest.raises(BookError) as caught:
        work()  # type: ignore[operator]  # a function without arguments
    return caught.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make an encrypted book with one person in a folder of its own."""
    (tmp_path / "book").mkdir()
    path = tmp_path / "book" / "book.yibao"
    with Store.create(path, clock, KEY) as store:
        store.apply(Edit("add", [Person(name=MARKER, relation=Relation.self)]))
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """Make a book without a password in a folder of its own."""
    (tmp_path / "plain").mkdir()
    path = tmp_path / "plain" / "book.yibao"
    with Store.create(path, clock) as store:
        store.apply(Edit("add", [Person(name=MARKER, relation=Relation.self)]))
    return path


def names(path: Path, key: Key | None = None) -> list[str]:
    with reading(path, key) as book:
        return [name for (name,) in book.execute("SELECT name FROM person")]


def test_a_book_opens_with_its_password_alone(path: Path) -> None:
    before = path.read_bytes()
    assert unlock(path, WORD) == KEY
    assert names(path, KEY) == [MARKER]
    assert code_of(lambda: unlock(path, WORD + " ")) == "wrong_password"
    assert code_of(lambda: open_book(path)) == "needs_password"
    assert code_of(lambda: open_book(path, key=OTHER)) == "password_changed"
    assert code_of(lambda: Store(path, clock)) == "needs_password"
    assert path.read_bytes() == before


def test_nothing_of_an_encrypted_book_lies_in_clear(path: Path) -> None:
    assert start_of(path) == KEY.salt != PLAIN
    assert MARKER.encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_password_opens_the_file_in_any_program_that_knows_sqlcipher(
    path: Path,
) -> None:
    with closing(driver.connect(str(path))) as other:
        other.execute(f"PRAGMA key={driver_quoted(WORD)}")
        assert other.execute("SELECT name FROM person").fetchall() == [(MARKER,)]


def driver_quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def test_a_password_is_the_same_however_its_signs_were_typed() -> None:
    composed, apart = (unicodedata.normalize(form, "café") for form in ("NFC", "NFD"))
    assert composed != apart
    assert secret_of(composed) == secret_of(apart)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty"), (f"x'{'0' * 64}'", "raw"), ("X'ab'", "raw"), ("a\0", "unusable")],
)
def test_what_cannot_be_a_password_is_refused(text: str, code: str) -> None:
    with pytest.raises(PasswordError) as caught:
        Key.new(text)
    assert caught.value.code == code


def test_a_key_stands_in_no_text() -> None:
    raw = KEY.literal()[2:66]
    assert raw not in f"{KEY!r} {KEY!s} {[KEY]} {vars(type(KEY))}"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


def test_a_driver_that_cannot_encrypt_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3  # noqa: PLC0415  # stands for a driver that ignores the key

    monkeypatch.setattr("db.sqlite.open_file", sqlite3.connect)
    target = path.with_name("new.yibao")
    code = code_of(lambda: Store.create(target, clock, KEY))
    assert code == "no_encryption"
    assert not target.exists()


def test_a_text_or_a_cut_file_is_no_encrypted_book(path: Path, tmp_path: Path) -> None:
    text, cut, zeros = (tmp_path / name for name in ("text", "cut", "zeros"))
    text.write_text("0123456789abcdef" * 256)
    cut.write_bytes(path.read_bytes()[:-100])
    zeros.write_bytes(bytes(8192))
    for file in (text, cut, zeros):
        assert not is_encrypted(file)
        assert code_of(lambda file=file: open_book(file)) == "not_a_book"


def test_looking_at_the_beginning_keeps_the_locks_of_the_process(path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nimport sqlcipher3.dbapi2 as driver\n"
        "c = driver.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
        "c.execute(sys.argv[2])\nc.execute('BEGIN IMMEDIATE')\n"
    )

    def other_writes() -> bool:
        pragma = f'PRAGMA key="{KEY.literal()}"'
        done = subprocess.run(  # noqa: S603  # our own program
            [sys.executable, "-c", code, str(path), pragma],
            capture_output=True,
            check=False,
        )
        return done.returncode == 0

    assert other_writes()
    with closing(open_book(path, key=KEY)) as book:
        book.execute("BEGIN IMMEDIATE")
        start_of(path)
        open_book(path, key=KEY).close()
        assert not other_writes()


def test_a_password_is_set_changed_and_removed(plain: Path) -> None:
    marks = [("application_id", APPLICATION_ID), ("user_version", SCHEMA_VERSION)]
    now: Key | None = None
    for new in (KEY, OTHER, None):
        password_change.change(plain, now, new)
        assert names(plain, new) == [MARKER]
        assert opens_as(plain, new)
        assert check_file(plain, clock().date(), new).is_sound
        with reading(plain, new) as book:
            for name, mark in marks:
                assert book.execute(f"PRAGMA {name}").fetchone() == (mark,)
        now = new
    assert [file.name for file in plain.parent.iterdir()] == ["book.yibao"]


def test_a_changed_book_goes_on_and_its_history_too(plain: Path) -> None:
    password_change.change(plain, None, KEY)
    with Store(plain, clock, key=KEY) as store:
        store.apply(Edit("add", [Person(name="妈妈", relation=Relation.parent)]))
        assert store.undo() is not None
        assert store.undo() is not None
    assert names(plain, KEY) == []


def test_a_change_that_cannot_be_kept_leaves_the_book(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plain.read_bytes()

    def fail(*_anything: object) -> None:
        raise OSError

    monkeypatch.setattr(password_change, "settle", fail)
    monkeypatch.setattr(Path, "replace", fail)
    code = code_of(lambda: password_change.change(plain, None, KEY))
    assert code == "unwritable"
    assert plain.read_bytes() == before
    assert len(list(plain.parent.iterdir())) == 1


def test_backups_have_the_password_of_the_book(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    made = back_up(path, folder, NOW, KEY)
    assert opens_as(made.backup.path, KEY)
    assert holds(made.backup.path, KEY) == made.holding
    assert holds(made.backup.path) is None
    assert not back_up(path, folder, NOW, KEY).is_new
    assert copy_to(path, tmp_path / "copy.yibao", KEY) == made.holding
    assert start_of(tmp_path / "copy.yibao") == KEY.salt
    everything = b"".join(file.read_bytes() for file in folder.iterdir())
    assert MARKER.encode() not in everything


def test_a_backup_from_before_the_password_is_no_copy_of_the_book(
    plain: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    old = back_up(plain, folder, NOW).backup.path
    password_change.change(plain, None, KEY)
    new = back_up(plain, folder, NOW, KEY)
    assert new.is_new
    assert password_change.open_copies(plain, [folder]) == (old,)
    assert password_change.relock([old], KEY) == ()
    assert password_change.open_copies(plain, [folder]) == ()
    assert holds(old, KEY) is not None
    assert MARKER.encode() not in old.read_bytes()


def test_older_open_copies_can_be_removed(plain: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    back_up(plain, folder, NOW)
    beside = plain.with_name("book-before-upgrade-0001-x.yibao")
    beside.write_bytes(plain.read_bytes())
    found = password_change.open_copies(plain, [folder])
    assert beside in found
    assert len(found) == 2
    assert password_change.remove(found) == ()
    assert backups(folder) == ()


@pytest.mark.parametrize("of_backup", [None, OTHER, KEY])
def test_a_restored_book_keeps_the_present_password(
    path: Path, tmp_path: Path, of_backup: Key | None
) -> None:
    backup = tmp_path / "old.yibao"
    with Store.create(backup, clock, of_backup) as store:
        store.apply(Edit("add", [Person(name="旧", relation=Relation.self)]))
    restored = restore(backup, path, tmp_path / "kept", NOW, Keys(KEY, of_backup))
    assert names(path, KEY) == ["旧"]
    assert restored.former is not None
    assert names(restored.former, KEY) == [MARKER]


def test_a_locked_backup_keeps_its_password_in_the_place_of_an_open_book(
    plain: Path, path: Path, tmp_path: Path
) -> None:
    restore(path, plain, tmp_path / "kept", NOW, Keys(None, KEY))
    assert code_of(lambda: open_book(plain)) == "needs_password"
    assert names(plain, KEY) == [MARKER]


def test_a_book_whose_password_is_forgotten_is_kept_aside(
    path: Path, plain: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    restored = restore(plain, path, tmp_path / "kept", NOW)
    assert names(path) == [MARKER]
    assert restored.former is not None
    assert restored.former.read_bytes() == before


@pytest.mark.parametrize(
    ("key", "code"), [(None, "needs_password"), (OTHER, "wrong_password")]
)
def test_a_locked_backup_is_not_restored_without_its_password(
    path: Path, plain: Path, tmp_path: Path, key: Key | None, code: str
) -> None:
    before = plain.read_bytes()
    wanted = Keys(None, key)
    assert code_of(lambda: restore(path, plain, tmp_path, NOW, wanted)) == code
    assert plain.read_bytes() == before


def test_a_sealed_text_opens_with_the_key_alone(tmp_path: Path) -> None:
    file = tmp_path / "b.yibao-draft"
    write_sealed(file, MARKER, KEY)
    assert read_sealed(file, KEY) == MARKER
    assert read_sealed(file, OTHER) is None
    assert read_sealed(file, None) is None
    assert MARKER.encode() not in file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    write_sealed(file, "", KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_text_from_before_the_password_is_still_read(tmp_path: Path) -> None:
    file = tmp_path / "b.yibao-draft"
    write_sealed(file, "{}", None)
    assert read_sealed(file, KEY) == "{}"


def test_errors_name_no_password(path: Path) -> None:
    with pytest.raises(BookError) as caught:
        unlock(path, "geheim-2026")
    assert "geheim" not in f"{caught.value} {caught.value.__cause__!r}"
