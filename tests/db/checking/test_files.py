"""A look over a book finds files whose bytes are gone, and rows that add up no more."""

from contextlib import closing
from pathlib import Path

import pytest

from db.checking import check_file
from db.sqlite import connect
from db.store import Edit, Store
from desktop.findings import fix_words, sentence
from tests.db.random_books import FAMILY, NOW, clock
from tests.db.test_filings_and_files import PHOTO, bill, contents, file

TODAY = NOW.date()


@pytest.fixture
def path(store: Store) -> Path:
    store.apply(Edit("first_start", FAMILY))
    (number,) = store.apply(Edit("add", [bill]))
    store.apply(Edit("add", [file(number, PHOTO)], contents=contents(PHOTO)))
    store.close()
    return store.path


def spoiled(path: Path, *said: str) -> None:
    """Write as damage would, beside every trigger."""
    with closing(connect(path)) as raw:
        triggers = raw.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("PRAGMA ignore_check_constraints=ON")
        for name, _sql in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in said:
            raw.execute(statement)
        for _name, sql in triggers:
            raw.execute(sql)


def codes(path: Path) -> list[str]:
    return [finding.code for finding in check_file(path, TODAY).findings]


def test_a_whole_book_with_files_has_none(path: Path) -> None:
    assert {"damaged", "reference", "content_lost"}.isdisjoint(codes(path))


def test_a_file_whose_bytes_changed_is_named_and_can_be_taken_away(path: Path) -> None:
    spoiled(path, "UPDATE content SET bytes = x'00'")
    (found,) = (
        row for row in check_file(path, TODAY).findings if row.code == "content_lost"
    )
    assert found.severity == "wrong"
    assert "r.jpg" in sentence(found, {1: "我"})
    assert fix_words(found)
    fix = found.fix
    assert fix is not None
    with Store(path, clock) as store:
        store.apply(Edit(fix.name, fix.put, fix.remove))
        with store.read() as book:
            assert book.execute("SELECT count(*) FROM attachment").fetchone() == (0,)
        assert "content_lost" not in codes(path)
        store.undo()
    assert "content_lost" in codes(path)


def test_bytes_that_are_gone_are_found(path: Path) -> None:
    spoiled(path, "DELETE FROM content")
    assert codes(path) == ["reference"]


def test_rows_that_add_up_no_more_are_damage(path: Path) -> None:
    spoiled(path, "UPDATE spending SET total = total + 1, cash = cash + 1")
    assert codes(path) == ["damaged"]
