"""A book of the first release, with every kind of row and a history, in today's form.

`tests/files/book-0001.yibao` was written by the program of schema 0001 and is kept.
"""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db import interchange, migrate
from db.connection import open_book
from db.errors import BookError
from db.history import Step
from db.queries.rows import read_all
from db.rules.codes import PostingKind, Status
from db.rules.records import Confirmation, Override, Posting
from db.sqlite import LAYOUT, connect, fingerprint
from db.store import Edit, Store
from db.totals import disagreeing
from tests.db.random_books import clock
from tests.db.test_migrate import scripts

FIRST = Path(__file__).parent.parent / "files" / "book-0001.yibao"
ROOT = Path(__file__).parent.parent.parent
TABLES = (
    "person",
    "membership",
    "override",
    "posting",
    "spending",
    "transfer",
    "checkpoint",
    "operation",
    "change",
    "state",
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "book" / "old.yibao"
    path.parent.mkdir()
    shutil.copyfile(FIRST, path)
    return path


@pytest.fixture
def opened(old: Path) -> Iterator[Store]:
    with Store(old, clock) as store:
        yield store


def rows(
    path: Path, tables: tuple[str, ...] = TABLES
) -> dict[str, list[dict[str, object]]]:
    book = connect(path)
    found = {}
    for table in tables:
        lines = book.execute(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608  # fixed
        names = [column[0] for column in lines.description]
        found[table] = [dict(zip(names, line, strict=True)) for line in lines]
    book.close()
    return found


def overrides(store: Store) -> tuple[Override, ...]:
    with store.read() as connection:
        return read_all(connection, Override, "ORDER BY id")


def test_the_kept_file_is_of_the_first_schema_and_holds_every_kind_of_row() -> None:
    book = connect(FIRST)
    assert book.execute("PRAGMA user_version").fetchone() == (1,)
    book.close()
    found = rows(FIRST)
    assert all(found.values())
    assert "tier" not in found["override"][0]
    kinds = {row["kind"] for row in found["posting"]}
    assert kinds == set(PostingKind) - {PostingKind.passbook}
    recorded = {row["table_name"] for row in found["change"] if row["before"]}
    assert {"override", "posting", "person"} <= recorded


def test_every_row_and_all_history_come_through_the_upgrade(old: Path) -> None:
    before = rows(FIRST)
    open_book(old).close()
    after = rows(old)
    for row in before["override"]:
        row["tier"] = None
    assert after == before


def test_an_upgraded_book_has_the_layout_of_a_new_one(
    old: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new.yibao"
    Store.create(new, clock).close()
    prints = []
    for path in (old, new):
        book = open_book(path)
        prints.append(fingerprint(book))
        assert book.execute("PRAGMA foreign_key_check").fetchall() == []
        book.close()
    assert prints == [LAYOUT, LAYOUT]
    if os.name == "posix":
        assert stat.S_IMODE(old.stat().st_mode) & 0o077 == 0


def test_what_was_undone_before_the_upgrade_can_be_redone(opened: Store) -> None:
    assert opened.next_steps() == (Step(11, "delete"), Step(12, "edit_person"))
    assert opened.redo() == Step(12, "edit_person")
    assert opened.undo() == Step(12, "edit_person")


def test_an_own_value_recorded_before_tiers_comes_back_for_every_tier(
    opened: Store,
) -> None:
    changed = overrides(opened)
    assert [row.value for row in changed] == ["2600.00"]
    while opened.next_steps()[0] != Step(9, "edit_override"):
        opened.undo()
    opened.undo()
    removed = next(row for row in overrides(opened) if row.figure.endswith("ratio"))
    assert (removed.value, removed.tier) == ("0.55", None)
    opened.undo()
    first = next(row for row in overrides(opened) if row.figure.endswith("cap"))
    assert (first.value, first.tier, first.note) == ("2500.00", None, "市医保局热线")


def test_all_of_the_old_history_can_be_undone_and_redone(opened: Store) -> None:
    before = rows(opened.path)
    steps = 0
    while opened.undo() is not None:
        steps += 1
    assert steps == 11
    assert not any(rows(opened.path)[table] for table in TABLES[:7])
    for _ in range(steps):
        opened.redo()
    after = rows(opened.path)
    assert {name: after[name] for name in TABLES[:7]} == {
        name: before[name] for name in TABLES[:7]
    }


def test_an_upgraded_book_keeps_the_new_kinds_of_row_and_undoes_them(
    opened: Store,
) -> None:
    with opened.read() as connection:
        before = "".join(interchange.dump(connection))
    day = date(2024, 1, 1)
    opened.apply(
        Edit(
            "new",
            [
                Confirmation(
                    region="xian",
                    figure="outpatient.cap",
                    status=Status.employee,
                    since=day,
                    value="2000.00",
                    day=day,
                ),
                Override(
                    region="xian",
                    figure="outpatient.ratio",
                    tier="三级",
                    since=day,
                    value="0.55",
                ),
                Posting(person_id=1, day=day, kind=PostingKind.passbook, amount=-100),
            ],
        )
    )
    opened.undo()
    with opened.read() as connection:
        assert "".join(interchange.dump(connection)) == before


INTERRUPTED = """
import sys
from pathlib import Path
from db import migrate
migrate.upgrade(Path(sys.argv[1]), sys.argv[2])
"""


def test_a_killed_upgrade_leaves_the_old_file_and_the_next_one_succeeds(
    old: Path, tmp_path: Path
) -> None:
    before = old.read_bytes()
    where = scripts(tmp_path / "scripts", "import os; os._exit(9)")
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", INTERRUPTED, old, where],
        cwd=ROOT,
        timeout=100,
        check=False,
    )
    assert done.returncode == 9
    assert old.read_bytes() == before
    open_book(old).close()
    aside, now = sorted(old.parent.iterdir())
    assert (aside.name.startswith("old-before-upgrade-0001-"), now) == (True, old)
    shutil.copyfile(FIRST, tmp_path / "first.yibao")
    assert rows(aside) == rows(tmp_path / "first.yibao")


def test_a_step_that_fails_after_the_second_leaves_the_first_book(
    old: Path, tmp_path: Path
) -> None:
    before = old.read_bytes()
    with pytest.raises(BookError, match="not_upgraded"):
        migrate.upgrade(old, scripts(tmp_path / "scripts", "1 / 0"))
    assert old.read_bytes() == before


SECOND = FIRST.with_name("book-0002.yibao")
KEPT = (*TABLES, "confirmation")


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "second" / "old.yibao"
    path.parent.mkdir()
    shutil.copyfile(SECOND, path)
    return path


def test_the_second_kept_file_is_of_the_second_schema_with_every_kind_of_row() -> None:
    book = connect(SECOND)
    assert book.execute("PRAGMA user_version").fetchone() == (2,)
    tables = book.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    for (table,) in tables.fetchall():
        count = f"SELECT count(*) FROM {table}"  # noqa: S608  # fixed names
        assert book.execute(count).fetchone() != (0,), table
    assert {kind for (kind,) in book.execute("SELECT kind FROM posting")} == set(
        PostingKind
    )
    book.close()


def test_every_row_of_a_second_book_comes_through_and_adds_up(second: Path) -> None:
    before = rows(SECOND, KEPT)
    with Store(second, clock) as store, store.read() as book:
        assert fingerprint(book) == LAYOUT
        assert disagreeing(book) == []
        told = dict(book.execute("SELECT table_name, changes FROM control"))
        recorded = book.execute(
            "SELECT table_name, count(*) FROM change GROUP BY table_name"
        ).fetchall()
    assert rows(second, KEPT) == before
    assert {name: count for name, count in told.items() if count} == dict(recorded)


def test_all_history_of_a_second_book_goes_back_and_forth_and_still_adds_up(
    second: Path,
) -> None:
    with Store(second, clock) as store:
        before = rows(second, KEPT)["confirmation"]
        steps = 0
        while store.undo() is not None:
            steps += 1
        assert steps == 14
        for _ in range(steps):
            store.redo()
        with store.read() as book:
            assert disagreeing(book) == []
    assert rows(second, KEPT)["confirmation"] == before
