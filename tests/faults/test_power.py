"""Power lost at any write: what was acknowledged is there, and the file is whole."""

import random
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest

from db.connection import _version
from db.errors import BookError
from db.sqlite import SCHEMA_VERSION
from db.store import Store
from tests.db.random_books import clock
from tests.faults.conftest import Many, Report
from tests.faults.disk import CALLS, Disk, Event, events

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        shutil.which("strace") is None, reason="strace is not installed"
    ),
]
ROOT = Path(__file__).parent.parent.parent
WORK = """
import os, sys
from dataclasses import replace
from pathlib import Path
from db.queries.rows import read_all
from db.rules.codes import PostingKind
from db.rules.records import Posting
from db.store import Edit, Store
from tests.db.random_books import clock

with Store(Path(sys.argv[1]), clock) as store:
    for number in range(int(sys.argv[2])):
        row = Posting(person_id=1, day=clock().date(), kind=PostingKind.contribution,
                      amount=number + 1, note="power")
        many = 60 if number % 4 == 3 else 1
        store.apply(Edit("add", [row] * many))
        os.write(1, b"kept")
        if number % 5 == 4:
            store.undo()
            os.write(1, b"kept")
"""


def recorded(path: Path, folder: Path, actions: int) -> list[Event]:
    """Let the program keep some actions, and give what it wrote and said."""
    log = folder / "strace.log"
    done = subprocess.run(  # noqa: S603  # our own program
        [
            *("strace", "-f", "-y", "-xx", "-s", "2000000", "-e", f"trace={CALLS}"),
            *("-o", str(log), sys.executable, "-c", WORK, str(path), str(actions)),
        ],
        cwd=ROOT,
        capture_output=True,
        timeout=300,
        check=False,
    )
    if b"ptrace" in done.stderr.lower():
        pytest.skip("processes cannot be traced here")
    assert done.returncode == 0, done.stderr.decode()
    return events(log.read_text("ascii"), path.parent)


def kept(path: Path) -> int | None:
    """Open a book as the program does; give its generation, None if it is refused."""
    try:
        with Store(path, clock) as store, store.read() as book:
            assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert book.execute("PRAGMA foreign_key_check").fetchall() == []
            (generation,) = book.execute("SELECT generation FROM state").fetchone()
    except BookError:
        return None
    return int(generation)


def test_a_power_loss_takes_nothing_that_was_acknowledged(
    many: Many, report: Report, path: Path, whole: bytes, tmp_path: Path
) -> None:
    first = kept(path)
    assert first is not None
    path.write_bytes(whole)
    done = recorded(path, tmp_path, many(4, 40))
    assert sum(event.call == "sync" for event in done) > 4
    chance = random.Random(9)  # noqa: S311  # the same each time
    points = sorted(chance.sample(range(len(done)), min(many(8, 500), len(done))))
    disk = Disk(str(path.parent), {str(path): whole}, {str(path)})
    lost = corrupt = tried = acknowledged = 0
    for place, event in enumerate(done):
        if event.call == "said":
            acknowledged += 1
        else:
            disk.take(event)
        if place not in points:
            continue
        for how in ("none", "all", *["some"] * many(1, 3)):
            tried += 1
            found = after(deepcopy(disk), chance, how, tmp_path / "after")
            corrupt += found is None
            lost += found is not None and found < first + acknowledged
    assert acknowledged > 0
    assert (corrupt, lost) == (0, 0)
    figure = (
        f"0 corrupt, 0 acknowledged lost ({acknowledged} actions, {len(points)} points)"
    )
    report("simulated power-loss states", tried, figure)


def after(disk: Disk, chance: random.Random, how: str, folder: Path) -> int | None:
    """Lay down the files that a power loss leaves, and open the book."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path, content in disk.lost(chance, how).items():
        (folder / Path(path).name).write_bytes(content)
    return kept(folder / "book.yibao")


def test_the_simulated_disk_would_show_a_missing_sync() -> None:
    book = Disk("/f", {"/f/b": b"old!"}, {"/f/b"})
    book.take(Event("write", "/f/b", b"new!", 0))
    chance = random.Random(1)  # noqa: S311  # the same each time
    assert book.lost(chance, "none") == {"/f/b": b"old!"}
    assert book.lost(chance, "all") == {"/f/b": b"new!"}
    book.take(Event("sync", "/f/b"))
    assert book.lost(chance, "none") == {"/f/b": b"new!"}
    book.take(Event("create", "/f/j"))
    book.take(Event("write", "/f/j", b"j", 0))
    book.take(Event("sync", "/f/j"))
    assert "/f/j" not in book.lost(chance, "none")
    book.take(Event("sync", "/f"))
    assert book.lost(chance, "none")["/f/j"] == b"j"
    book.take(Event("unlink", "/f/j"))
    assert book.lost(chance, "none")["/f/j"] == b"j"
    book.take(Event("sync", "/f"))
    assert book.lost(chance, "none") == {"/f/b": b"new!"}


def test_a_first_page_ahead_of_its_file_is_told_from_no_book(path: Path) -> None:
    ahead = bytearray(path.read_bytes())
    pages = int.from_bytes(ahead[28:32], "big") + 5
    ahead[28:32] = pages.to_bytes(4, "big")
    path.write_bytes(ahead)
    assert _version(path, None) == SCHEMA_VERSION
    assert kept(path) is None
    assert path.read_bytes() == ahead
