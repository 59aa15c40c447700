"""Books with passwords under faults: odd passwords, kills, flipped bits, leaks."""

import os
import random
import shutil
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from db import password_change
from db.backups import Keys, back_up, backups, copy_to, restore
from db.checking import check_file
from db.connection import open_book
from db.errors import BookError
from db.password import Key
from db.password_export import write_under
from db.password_file import unlock
from db.rules.codes import Relation
from db.rules.records import Person
from db.sealed import draft_of, write_sealed
from db.sqlite import DatabaseError
from db.store import Edit, Store
from tests.db.random_books import clock
from tests.faults.causing import duration, kill_within, ledger
from tests.faults.conftest import Many, Report

pytestmark = pytest.mark.faults
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
FIRST = Path(__file__).parent.parent / "files" / "book-0001.yibao"
MARKER = "欧阳标记"
FEW_ROUNDS = 1000
ALPHABET = (
    "abcXYZ019 '\"%@:/?#&=\\;-_$`~<>|{}[]()*+,.!^\t"
    "中文密码龘éÅﬁ한ñ💊👨‍👩‍👧🏥\u0301\u200d\u3000\u00a0٣"
)
KEY, OTHER = Key.new("one"), Key.new("two")


def odd_passwords(count: int) -> Iterator[str]:
    chance = random.Random(8)  # noqa: S311  # the same each time
    yield from ("x'", "x'zz'", "'; DROP TABLE person; --", " ", "a" * 900)[:count]
    for _number in range(max(count - 5, 0)):
        length = chance.choice((1, 2, 5, 12, 40, 200))
        yield "".join(chance.choice(ALPHABET) for _sign in range(length))


def seen(path: Path, key: Key | None) -> dict[str, list[tuple[object, ...]]]:
    with Store(path, clock, key=key) as store, store.read() as book:
        return ledger(book)


def test_every_odd_password_opens_its_book_again(
    many: Many, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With all its rounds a thousand passwords would take half an hour.
    monkeypatch.setattr("db.password.ROUNDS", FEW_ROUNDS)
    plain, path = tmp_path / "plain.yibao", tmp_path / "book.yibao"
    Store.create(plain, clock).close()
    opened, times = 0, many(20, 1000)
    for word in odd_passwords(times):
        path.unlink(missing_ok=True)
        path.touch(mode=0o600)
        typed, form = Key.new(word), unicodedata.normalize("NFD", word)
        write_under(plain, None, path, typed)
        key = unlock(path, form)
        assert key == typed
        with closing(open_book(path, key=key)) as book:
            opened += book.execute("SELECT count(*) FROM person").fetchone() == (0,)
        assert opens_elsewhere(path, word)
    assert opened == times
    report("random passwords", times, f"{opened} open again")


def opens_elsewhere(path: Path, word: str) -> bool:
    """Open a book as any other program that knows SQLCipher does."""
    with closing(driver.connect(str(path))) as other:
        quoted = unicodedata.normalize("NFC", word).replace("'", "''")
        other.execute(f"PRAGMA key='{quoted}'")
        other.execute(f"PRAGMA kdf_iter={FEW_ROUNDS}")
        found: tuple[int] = other.execute("SELECT count(*) FROM person").fetchone()
    return found == (0,)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked")
def test_a_killed_change_leaves_the_old_password_or_the_new_one(
    many: Many, report: Report, path: Path, whole: bytes, tmp_path: Path
) -> None:
    folder, before = tmp_path / "kept", seen(path, None)
    steps: tuple[tuple[Key | None, Key | None], ...] = (
        (None, KEY),
        (KEY, OTHER),
        (OTHER, None),
    )
    starts: list[Path] = []
    for old, _new in steps:
        start = tmp_path / f"start{len(starts)}.yibao"
        path.write_bytes(whole)
        if old is not None:
            password_change.change(path, None, old)
        shutil.copyfile(path, start)
        starts.append(start)

    def work() -> None:
        back_up(path, folder, NOW, old)
        password_change.change(path, old, new)

    killed = changed = 0
    times = many(4, 120)
    lasting = [0.0] * len(steps)
    for number in range(times):
        step = number % len(steps)
        old, new = steps[step]
        if not lasting[step]:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copyfile(starts[step], path)
            lasting[step] = duration(work)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copyfile(starts[step], path)
        killed += kill_within(work, lasting[step] * 1.1)
        found = {key for key in {old, new} if opens(path, key)}
        assert len(found) == 1
        assert seen(path, *found) == before
        changed += found == {new}
        if found == {new}:
            assert seen(backups(folder)[-1].path, old) == before
    figure = f"0 between ({killed} hit it, {changed} had the new one)"
    report("kill in a password change", times, figure)


def opens(path: Path, key: Key | None) -> bool:
    try:
        open_book(path, key=key).close()
    except BookError:
        return False
    return True


def test_a_flipped_bit_of_an_encrypted_book_is_never_silent(
    many: Many, report: Report, path: Path
) -> None:
    password_change.change(path, None, KEY)
    good, before = path.read_bytes(), seen(path, KEY)
    chance = random.Random(6)  # noqa: S311  # the same each time
    refused = checked = silent = 0
    times = many(40, 3000)
    for _time in range(times):
        bit = chance.randrange(len(good) * 8)
        damaged = bytearray(good)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        said = found(path)
        assert path.read_bytes() == damaged
        refused += said == "refused"
        checked += said == "checked"
        silent += not said and seen(path, KEY) != before
        # A bit of no page that is used may stay untold: nothing is read from it.
        assert said or seen(path, KEY) == before
    assert silent == 0
    figure = f"0 silent ({refused} refused, {checked} named by check)"
    report("single-bit flips, encrypted file", times, figure)


def found(path: Path) -> str:
    """Tell how a fault shows: "refused", "checked", or "" when nothing is said."""
    try:
        Store(path, clock, key=KEY).close()
        sound = check_file(path, clock().date(), KEY).is_sound
    except (BookError, DatabaseError):
        return "refused"
    return "" if sound else "checked"


def test_no_file_of_a_session_holds_anything_in_clear(
    report: Report, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, folder = tmp_path / "book.yibao", tmp_path / "kept"
    shutil.copyfile(FIRST, tmp_path / "old.yibao")
    path.touch(mode=0o600)
    write_under(tmp_path / "old.yibao", None, path, KEY)
    (tmp_path / "old.yibao").unlink()
    with Store(path, clock, key=KEY) as store:
        for number in range(3):
            person = Person(name=f"{MARKER}{number}", relation=Relation.other)
            store.apply(Edit("add", [person]))
            sweep(tmp_path)
        store.undo()
        with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it says
            store.apply(Edit("add", [person, person]))
        assert MARKER not in str(caught.value)
    made = back_up(path, folder, NOW, KEY).backup.path
    copy_to(path, tmp_path / "copy.yibao", KEY)
    write_sealed(draft_of(path), MARKER, KEY)
    restore(made, path, folder, NOW + timedelta(days=1), Keys(KEY, KEY))
    password_change.change(path, KEY, OTHER)
    found = sweep(tmp_path)
    assert any("before-upgrade" in name for name in found)
    for file in tmp_path.rglob("*"):
        assert file.stat().st_mode & 0o077 == 0
    said = capfd.readouterr()
    assert MARKER not in said.out + said.err
    report("files of a session with a password", len(found), "0 hold anything in clear")


def sweep(folder: Path) -> list[str]:
    """Look into every file for what must not lie in clear; name them."""
    names = []
    marks = (MARKER, "CREATE TABLE", "SQLite format")
    for file in folder.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            assert not any(mark.encode() in held for mark in marks), file.name
            names.append(file.name)
    return names


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone")
def test_an_unlocked_book_leaves_no_core_dump() -> None:
    import resource  # noqa: PLC0415  # not on every system

    from desktop import dumps  # noqa: PLC0415  # as above

    child = os.fork()
    if child == 0:
        dumps.forbid()
        os._exit(0 if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
