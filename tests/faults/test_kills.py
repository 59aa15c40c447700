"""Killed in the middle: the book is the old one or the new one, never between."""

import os
import random
import shutil
import signal
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.backups import back_up, backups, holds, restore
from db.connection import open_book
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Edit, Store
from tests.db.random_books import clock
from tests.faults.causing import (
    begin,
    count,
    duration,
    end,
    kill_within,
    seen,
)
from tests.faults.conftest import Many, Report

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked"),
]
FIRST = Path(__file__).parent.parent / "files" / "book-0001.yibao"
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_a_killed_migration_leaves_the_old_book_or_the_new_one(
    many: Many, report: Report, tmp_path: Path
) -> None:
    path = tmp_path / "book.yibao"

    def work() -> None:
        open_book(path).close()

    shutil.copyfile(FIRST, path)
    before = seen(path)
    shutil.copyfile(FIRST, path)
    lasting = duration(work)
    killed, times = 0, many(6, 120)
    for _time in range(times):
        shutil.copyfile(FIRST, path)
        killed += kill_within(work, lasting * 1.1)
        assert seen(path) == before
    left = [file for file in tmp_path.iterdir() if file.name.startswith(".")]
    assert len(left) <= 3
    report("kill in a migration", times, f"0 damaged ({killed} hit it)")


def test_a_killed_backup_leaves_only_whole_backups(
    many: Many, report: Report, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"

    def work() -> None:
        back_up(path, folder, moment)

    moment = NOW
    lasting = duration(work)
    before, killed, times = seen(path), 0, many(6, 120)
    for number in range(times):
        moment = NOW + timedelta(minutes=number + 1)
        with Store(path, clock) as store:
            store.apply(
                Edit("add", [Person(name=f"p{number}", relation=Relation.other)])
            )
        killed += kill_within(work, lasting * 1.1)
        assert seen(path) == before
        assert all(seen(backup.path) == before for backup in backups(folder)[-2:])
    assert backups(folder)
    assert all(holds(backup.path) is not None for backup in backups(folder))
    report("kill in a backup", times, f"0 half made ({killed} hit it)")


def test_a_killed_restore_leaves_the_old_book_or_the_new_one(
    many: Many, report: Report, path: Path, tmp_path: Path
) -> None:
    folder, empty = tmp_path / "kept", tmp_path / "empty.yibao"
    Store.create(empty, clock).close()
    present = path.read_bytes()
    before = seen(path)

    def work() -> None:
        restore(empty, path, folder, NOW)

    lasting = duration(work)
    killed = new = 0
    times = many(6, 120)
    for _time in range(times):
        shutil.rmtree(folder, ignore_errors=True)
        path.write_bytes(present)
        killed += kill_within(work, lasting * 1.1)
        found = seen(path)
        is_new = found == seen(empty)
        assert is_new or found == before
        new += is_new
        if is_new:
            assert seen(backups(folder)[-1].path) == before
    figure = f"0 between ({killed} hit it, {new} were the new one)"
    report("kill in a restore", times, figure)


def test_every_acknowledged_action_outlives_a_kill(
    many: Many, report: Report, path: Path
) -> None:
    times, acknowledged = many(3, 100), 0
    reader, writer = os.pipe()

    def work() -> None:
        with Store(path, clock) as store:
            for number in range(1000):
                (row,) = store.apply(
                    Edit(
                        "add",
                        [
                            Person(
                                name=f"{os.getpid()}-{number}", relation=Relation.other
                            )
                        ],
                    )
                )
                os.write(writer, f"{row}\n".encode())

    said: list[int] = []
    with os.fdopen(reader) as told:
        for _time in range(times):
            child = begin(work)
            said.append(int(told.readline()))
            time.sleep(random.uniform(0, 0.3))  # noqa: S311  # any moment will do
            os.kill(child, signal.SIGKILL)
            assert end(child) is None
            os.write(writer, b"0\n")
            said += map(int, iter(told.readline, "0\n"))
    os.close(writer)
    with Store(path, clock) as store, store.read() as book:
        kept = {number for (number,) in book.execute("SELECT id FROM person")}
    acknowledged = len(said)
    assert set(said) <= kept
    assert acknowledged > 0
    report("kill -9 between single actions", times, f"0 of {acknowledged} actions lost")


def test_a_process_that_is_not_killed_ends_well(path: Path) -> None:
    assert end(begin(lambda: count(path))) == 0
