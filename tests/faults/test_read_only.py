"""A book that cannot be written where it lies: everything can be looked at."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import BookError
from db.files import writable
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Edit, Store
from tests.db.random_books import clock
from tests.desktop.shell import ENVIRONMENT, answer, complaint
from tests.faults.causing import seen
from tests.faults.test_full import mount

pytestmark = pytest.mark.faults
SOMEBODY = Person(name="姐姐", relation=Relation.sibling)


@pytest.fixture
def medium(path: Path) -> Iterator[Path]:
    """Lend the book on a medium that cannot be written."""
    folder = path.parent
    if os.name != "posix":
        pytest.skip("folders of this system cannot be locked so")
    if os.geteuid() != 0:
        folder.chmod(0o500)
        path.chmod(0o400)
        yield path
        folder.chmod(0o700)
        return
    if not mount("mount", "--bind", folder, folder):
        pytest.skip("this system mounts nothing")
    try:
        if not mount("mount", "-o", "remount,bind,ro", folder):
            pytest.skip("this system mounts nothing read-only")
        yield path
    finally:
        mount("umount", folder)


def test_everything_can_be_read_and_nothing_written(medium: Path) -> None:
    before = medium.read_bytes()
    assert not writable(medium)
    assert sum(len(rows) for rows in seen(medium).values()) == 600
    with Store(medium, clock) as store:
        with pytest.raises(BookError, match="read_only"):
            store.apply(Edit("add", [SOMEBODY]))
        with pytest.raises(BookError, match="read_only"):
            store.undo()
    assert medium.read_bytes() == before


def test_commands_read_it_and_writing_ones_say_why_not(
    medium: Path, tmp_path: Path
) -> None:
    assert "我" in answer("summary", medium, "--person", "我")
    file = tmp_path / "more.json"
    file.write_text(
        '{"format": "yibao-book", "version": 1, "people": '
        '[{"name": "姐姐", "relation": "sibling"}]}',
        "utf-8",
    )
    said = complaint("import", medium, file)
    assert "can only be read here" in said


def test_a_store_told_to_read_refuses_every_change(path: Path) -> None:
    before = path.read_bytes()
    refused = pytest.raises(BookError, match="read_only")
    with Store(path, clock, read_only=True) as store, refused:
        store.apply(Edit("add", [SOMEBODY]))
    assert path.read_bytes() == before


def test_a_store_is_refused_for_a_file_that_is_not_the_one_expected(
    path: Path, whole: bytes
) -> None:
    other = path.with_name("other.yibao")
    other.write_bytes(whole)
    with pytest.raises(BookError, match="replaced"):
        Store(path, clock, same=(0, 0))
    assert path.read_bytes() == other.read_bytes()


def test_an_old_book_that_cannot_be_changed_is_refused_in_words(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Path(__file__).parent.parent / "files" / "book-0001.yibao"
    path.write_bytes(first.read_bytes())
    monkeypatch.setattr("db.migrate.writable", lambda _path: False)
    with pytest.raises(BookError, match="old_read_only"):
        Store(path, clock)
    assert path.read_bytes() == first.read_bytes()


def test_the_file_is_opened_by_nothing_but_the_driver(path: Path) -> None:
    code = (
        "import builtins, io, sys\n"
        "from pathlib import Path\n"
        "path = Path(sys.argv[1])\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0]))"
        " if event == 'open' else None)\n"
        "from tests.db.random_books import clock\n"
        "from db.store import Edit, Store\n"
        "from db.rules.records import Person\n"
        "from db.rules.codes import Relation\n"
        "with Store(path, clock) as store:\n"
        "    store.apply(Edit('add', [Person(name='x', relation=Relation.other)]))\n"
        "sys.exit(str(path) in opened)\n"
    )
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", code, path], env=ENVIRONMENT, timeout=60, check=False
    )
    assert done.returncode == 0
