"""Files that are replaced under an open book, and clocks that jump."""

import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.backups import back_up, backups, holds
from db.errors import BookError
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Edit, Store
from tests.db.random_books import clock
from tests.faults.conftest import Many, Report

pytestmark = pytest.mark.faults


def somebody(number: int) -> Person:
    return Person(name=f"p{number}", relation=Relation.other)


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be replaced there")
@pytest.mark.parametrize("how", ["replaced", "gone"])
def test_nothing_acknowledged_is_lost_when_the_file_is_taken_away(
    how: str, many: Many, report: Report, path: Path, whole: bytes
) -> None:
    times, refused = many(6, 60), 0
    for number in range(times):
        path.write_bytes(whole)
        with Store(path, clock) as store:
            done = number % 3
            for one in range(done):
                store.apply(Edit("add", [somebody(one)]))
            if how == "replaced":
                other = path.with_name("other")
                other.write_bytes(whole)
                other.replace(path)
            else:
                path.rename(path.with_name(f"{number}.yibao"))
            with pytest.raises(BookError, match=how):
                store.apply(Edit("add", [somebody(9)]))
            refused += 1
        assert how == "gone" or path.read_bytes() == whole
    assert refused == times
    report(f"file {how} under an open book", times, "0 acknowledged then lost")


def test_contents_put_back_in_the_same_file_are_noticed(
    path: Path, whole: bytes
) -> None:
    with Store(path, clock) as store:
        for number in range(3):
            store.apply(Edit("add", [somebody(number)]))
        path.write_bytes(whole)
        with pytest.raises(BookError, match=r"replaced|damaged|not_a_book"):
            store.apply(Edit("add", [somebody(9)]))
    assert path.read_bytes() == whole


def test_no_backup_is_lost_when_the_clock_jumps(
    many: Many, report: Report, path: Path, tmp_path: Path
) -> None:
    chance, folder = random.Random(9), tmp_path / "kept"  # noqa: S311  # the same each time
    times = many(10, 100)
    for number in range(times):
        moment = datetime(2026, 2, 28, 23, 59, tzinfo=UTC)
        moment += timedelta(days=chance.randint(-3650, 3650), hours=number % 3)
        with Store(path, clock) as store:
            store.apply(Edit("add", [somebody(number)]))
        made = back_up(path, folder, moment)
        kept = backups(folder)
        assert made.is_new
        assert made.backup == kept[-1]
        assert holds(kept[-1].path) is not None
        assert len(kept) >= min(number + 1, 3)
    report("clock jumps over 10 years", times, "0 newest backups lost")
