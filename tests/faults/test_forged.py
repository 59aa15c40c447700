"""Books forged to run something of their own: none is opened."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import BookError
from db.sqlite import APPLICATION_ID, SCHEMA_VERSION
from db.store import Store
from tests.db.random_books import clock
from tests.faults.conftest import Report

pytestmark = pytest.mark.faults
FORGED = (
    "CREATE TRIGGER t AFTER INSERT ON posting BEGIN DELETE FROM person; END",
    "CREATE TRIGGER t INSTEAD OF DELETE ON v BEGIN SELECT 1; END",
    "CREATE VIEW v AS SELECT * FROM posting",
    "CREATE VIEW w AS WITH RECURSIVE n(x) AS (SELECT 1 UNION SELECT x FROM n) SELECT x",
    "CREATE INDEX i ON posting (abs(amount))",
    "CREATE INDEX i ON posting (amount) WHERE amount > 0",
    "CREATE TABLE t (a, b AS (a * 2))",
    "CREATE TABLE t (a, b AS (a * 2) STORED)",
    "CREATE VIRTUAL TABLE t USING fts5(a)",
    "CREATE VIRTUAL TABLE t USING rtree(a, b, c)",
    "CREATE TABLE t (a DEFAULT (abs(-1)))",
    "CREATE TABLE t (a CHECK (a > 0))",
    "ALTER TABLE posting ADD COLUMN extra TEXT",
    "DROP TRIGGER history_posting_insert",
    "DROP TRIGGER frozen_change_delete",
    "ALTER TABLE checkpoint RENAME TO checkpoints",
    "PRAGMA application_id = 7",
    f"PRAGMA user_version = {SCHEMA_VERSION + 1}",
    "PRAGMA user_version = -1",
    "CREATE INDEX i ON spending (length(note))",
    "CREATE TRIGGER t BEFORE UPDATE ON state BEGIN SELECT load_extension('x'); END",
    "CREATE VIEW v AS SELECT readfile('x')",
    "CREATE VIEW v AS SELECT * FROM pragma_database_list",
)


def forge(path: Path, statement: str, number: int) -> None:
    """Change the layout of a book; one that cannot be made so is written by force."""
    with closing(sqlite3.connect(path)) as raw:
        try:
            raw.execute(statement)
        except sqlite3.OperationalError:
            raw.execute("PRAGMA writable_schema = ON")
            raw.execute(
                "INSERT INTO sqlite_schema VALUES ('view', ?, ?, 0, ?)",
                (f"forged{number}", f"forged{number}", statement),
            )
        raw.commit()


def huge(path: Path) -> None:
    """Give a book 100,000 tables that are not its own."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.executemany(
            "INSERT INTO sqlite_schema VALUES ('view', ?1, ?1, 0, ?2)",
            ((f"v{n}", f"CREATE VIEW v{n} AS SELECT {n} AS a") for n in range(100_000)),
        )
        raw.commit()


def long(path: Path) -> None:
    """Give a book one view of 40 million characters."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        view = f"CREATE VIEW v AS SELECT 1 /* {'x' * 40_000_000} */"
        raw.execute(
            "INSERT INTO sqlite_schema VALUES ('view', 'v', 'v', 0, ?)", (view,)
        )
        raw.commit()


def marked(path: Path, statement: str) -> None:
    """Make a file with the marks of a book and nothing of a book in it."""
    path.unlink()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        raw.commit()


def test_a_forged_book_is_refused_in_under_a_second(
    report: Report, path: Path, whole: bytes
) -> None:
    tables = [text for text in FORGED if "posting" not in text and "CREATE" in text]
    crafts = [
        *(lambda text=text: forge(path, text, 1) for text in FORGED),
        *(
            lambda text=text: marked(path, text)
            for text in tables
            if " ON " not in text
        ),
        *(lambda text=text: forge(path, f"{text} -- ", 2) for text in tables),
        lambda: huge(path),
        lambda: long(path),
    ]
    slowest = 0.0
    for craft in crafts:
        path.write_bytes(whole)
        craft()
        forged = path.read_bytes()
        # The machine's other work is no fault of the program: its own time counts.
        start = time.process_time()
        with pytest.raises(BookError):
            Store(path, clock)
        slowest = max(slowest, time.process_time() - start)
        assert path.read_bytes() == forged
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert slowest < 1
    figure = f"0 accepted, the slowest refused in {slowest:.2f} s of work"
    report("forged books", len(crafts), figure)
