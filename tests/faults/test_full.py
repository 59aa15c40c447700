"""A full disk and a limit on files: plain words, and the book as it was."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from db import interchange
from db.errors import BookError
from db.store import Store
from tests.db.random_books import clock
from tests.faults.causing import begin, end, exchanged, seen
from tests.faults.conftest import Many, Report

resource = pytest.importorskip("resource", reason="this system has no such limits")
pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked"),
]


def grow(path: Path) -> None:
    """Import 1,500 rows, or fail in words that the program knows."""
    with Store(path, clock) as store:
        try:
            interchange.load(store, exchanged(1500))
        except BookError as error:
            assert error.code in {"full", "unwritable"}  # noqa: PT017  # in a child
            raise


def test_a_limit_on_the_size_of_files_damages_nothing(
    many: Many, report: Report, path: Path, whole: bytes
) -> None:
    before, times, refused = seen(path), many(4, 100), 0
    for number in range(times):
        limit = len(whole) + 512 + number * 4096 * 100 // times

        def work(limit: int = limit) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            grow(path)

        path.write_bytes(whole)
        status = end(begin(work))
        assert status in {0, 3}
        refused += status == 3
        assert status == 0 or seen(path) == before
    assert refused > 0
    report("file limit", times, f"0 damaged, {refused} refused in plain words")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Lend a folder for a small file system of its own."""
    folder = tmp_path / "small"
    folder.mkdir()
    yield folder
    mount("umount", folder)


def mount(*command: str | Path) -> bool:
    """Mount or let go; tell whether that was possible."""
    tool = shutil.which(str(command[0]))
    if tool is None:
        return False
    done = subprocess.run([tool, *command[1:]], capture_output=True, check=False)  # noqa: S603  # the system's own
    return done.returncode == 0


def test_a_full_disk_damages_nothing(
    many: Many, report: Report, small: Path, whole: bytes
) -> None:
    times, refused = many(4, 200), 0
    for number in range(times):
        size = len(whole) + 16_384 + number * 4096 * 120 // times
        if not mount("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", small):
            pytest.skip("only the administrator can make a small disk")
        path = small / "book.yibao"
        path.write_bytes(whole)
        before = seen(path)
        status = end(begin(partial(grow, path)))
        assert status in {0, 3}
        refused += status == 3
        assert status == 0 or seen(path) == before
        assert mount("umount", small)
    assert refused > 0
    report("disk full", times, f"0 damaged, {refused} refused in plain words")
