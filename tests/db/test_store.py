import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine, exc

from db import connection as connections
from db import files, history
from db.connection import open_book, reading
from db.engine import driver_connection, engine_of
from db.errors import BookError
from db.history import Step
from db.queries.people import people
from db.rules.codes import PostingKind, Relation
from db.rules.records import Person, Posting
from db.sqlite import APPLICATION_ID, SCHEMA_VERSION
from db.store import Edit, Refused, Store
from tests.db.random_books import FAMILY, ME, clock

SOMEBODY = Person(name="我", relation=Relation.self)


def names(store: Store) -> list[str]:
    with store.read() as connection:
        return [person.name for person in people(connection)]


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(BookError) as caught:
        action()
    return caught.value.code


def marked(path: Path, application: int, version: int) -> None:
    with driver.connect(str(path)) as raw:
        raw.execute(f"PRAGMA application_id={application}")
        raw.execute(f"PRAGMA user_version={version}")
        raw.execute("CREATE TABLE person (id INTEGER)")
    raw.close()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_a_new_book_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "books" / "b.yibao"
    Store.create(path, clock).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["b.yibao"]


def test_creating_over_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    path.write_text("precious")
    assert code_of(lambda: Store.create(path, clock)) == "exists"
    assert path.read_text() == "precious"


def test_creating_over_a_dangling_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    path.symlink_to(tmp_path / "elsewhere")
    assert code_of(lambda: Store.create(path, clock)) == "exists"


def test_creating_where_no_folder_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    path = tmp_path / "file" / "b.yibao"
    assert code_of(lambda: Store.create(path, clock)) in {"exists", "unwritable"}


def test_a_failing_layout_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path, _key: object) -> None:
        raise exc.OperationalError("", {}, Exception("disk is full"))

    monkeypatch.setattr("db.new_book._lay_out", fail)
    assert code_of(lambda: Store.create(tmp_path / "b", clock)) == "full"
    assert [file.name for file in tmp_path.iterdir()] == []


def make_text(path: Path) -> None:
    path.write_text("就诊日期,金额\n" * 500, "utf-8")


def make_damaged(path: Path) -> None:
    Store.create(path, clock).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * 900 + whole[1000:])


def make_truncated(path: Path) -> None:
    Store.create(path, clock).close()
    path.write_bytes(path.read_bytes()[:9000])


def make_altered(path: Path) -> None:
    Store.create(path, clock).close()
    with driver.connect(str(path)) as raw:
        raw.execute("CREATE VIEW spy AS SELECT * FROM person")
    raw.close()


UNUSABLE = [
    ("not_a_book", lambda path: path.write_bytes(b"")),
    ("not_a_book", lambda path: path.write_bytes(b"x")),
    ("not_a_book", make_text),
    ("not_a_book", lambda path: path.write_bytes(b"SQLite format 3\0" * 400)),
    ("foreign", lambda path: marked(path, 0, 0)),
    ("foreign", lambda path: marked(path, APPLICATION_ID, SCHEMA_VERSION)),
    ("foreign", make_altered),
    ("newer", lambda path: marked(path, APPLICATION_ID, SCHEMA_VERSION + 1)),
    ("not_upgraded", lambda path: marked(path, APPLICATION_ID, 0)),
    ("damaged", make_truncated),
    ("damaged", make_damaged),
]


@pytest.mark.parametrize(("code", "make"), UNUSABLE)
def test_an_unusable_file_is_refused_and_left_alone(
    code: str, make: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "b.yibao"
    make(path)
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    found = code_of(lambda: Store(path, clock))
    assert found == code
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)
    assert [file.name for file in tmp_path.iterdir()] == ["b.yibao"]


def test_any_lost_page_is_noticed(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    store.close()
    whole = store.path.read_bytes()
    size = 4096
    for start in range(size, len(whole), size):
        store.path.write_bytes(whole[:start] + bytes(size) + whole[start + size :])
        assert code_of(lambda: Store(store.path, clock)) == "damaged"
    store.path.write_bytes(whole)
    Store(store.path, clock).close()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert code_of(lambda: Store(tmp_path / "b.yibao", clock)) == "missing"
    assert [file.name for file in tmp_path.iterdir()] == []


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    assert code_of(lambda: Store(tmp_path, clock)) == "not_a_book"


def test_a_path_that_cannot_be_is_no_book() -> None:
    assert code_of(lambda: open_book(Path("a\0b"))) == "unreadable"


def test_reading_lets_bugs_pass(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    Store.create(path, clock).close()

    def read() -> None:
        with reading(path) as book:
            book.execute("SELECT 1 FROM nowhere")

    with pytest.raises(driver.OperationalError, match="no such table"):
        read()


def test_damage_met_while_reading_is_named(store: Store) -> None:
    def read() -> None:
        with store.read():
            raise driver.DatabaseError("database disk image is malformed")

    assert code_of(read) == "damaged"


def test_a_crash_in_the_middle_of_a_commit_is_rolled_back(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    with Store.create(path, clock) as store:
        store.apply(Edit("all", FAMILY))
    crash = """
import os, sys
from pathlib import Path
from db.sqlite import connect
book = connect(Path(sys.argv[1]))
book.execute("PRAGMA cache_size=1")
book.execute("BEGIN IMMEDIATE")
book.execute("UPDATE state SET open_operation = 1")
book.execute("UPDATE person SET name = name || '?'")
book.execute("CREATE TABLE much AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
    " SELECT i + 1 FROM n LIMIT 500) SELECT randomblob(4000) FROM n")
os._exit(9)
"""
    subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", crash, path], check=False
    )
    assert path.with_name("b.yibao-journal").exists()
    with Store(path, clock) as store:
        assert "我" in names(store)


def test_an_action_is_kept_whole_with_its_history(store: Store) -> None:
    assert store.apply(Edit("add", [SOMEBODY])) == [1]
    assert names(store) == ["我"]
    assert store.next_steps()[0] == Step(1, "add")


def test_nothing_is_kept_of_an_action_that_fails_half_way(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "end", lambda _connection: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        store.apply(Edit("add", [SOMEBODY]))
    assert names(store) == []
    with store.read() as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # fixed names
            for table in ("operation", "change")
        ]
        assert counts == [0, 0]
        assert connection.execute(
            "SELECT generation, open_operation FROM state"
        ).fetchone() == (0, None)


def test_nothing_is_kept_of_a_refused_action(store: Store) -> None:
    store.apply(Edit("add", [SOMEBODY]))
    wrong = Posting(
        person_id=1, day=date(2024, 1, 1), kind=PostingKind.interest, amount=1
    )
    with pytest.raises(Refused) as caught:
        store.apply(Edit("both", [Person(name="b", relation=Relation.other), wrong]))
    assert [(place, p.code) for place, p in caught.value.problems] == [
        (1, "no_account")
    ]
    assert names(store) == ["我"]


def test_trying_keeps_nothing(store: Store) -> None:
    assert store.apply(Edit("add", [SOMEBODY]), keep=False) == [1]
    assert names(store) == []
    assert store.next_steps() == (None, None)


def test_an_action_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    store.apply(Edit("add", [SOMEBODY]))
    store.undo()
    store.apply(Edit("nothing"))
    assert store.next_steps() == (None, Step(1, "add"))


def test_today_is_the_clocks(store: Store) -> None:
    assert store.today == date(2026, 6, 1)


def test_another_program_holding_the_lock_is_named(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    hold = """
import sys, sqlcipher3.dbapi2 as driver
raw = driver.connect(sys.argv[1], isolation_level=None)
raw.execute(sys.argv[2])
print("held", flush=True)
sys.stdin.readline()
"""
    for begin, can_read in (("BEGIN IMMEDIATE", True), ("BEGIN EXCLUSIVE", False)):
        with subprocess.Popen(  # noqa: S603  # our own code
            [sys.executable, "-c", hold, store.path, begin],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"held\n"
            if can_read:
                with Store(store.path, clock, patience=20) as second:
                    assert names(second)
                    add = Edit("add", [Person(name="b", relation=Relation.other)])
                    assert code_of(lambda: second.apply(add)) == "locked"  # noqa: B023
            else:
                locked = code_of(lambda: Store(store.path, clock, patience=20))
                assert locked == "locked"
            other.communicate(b"\n")
    store.apply(Edit("add", [Person(name="b", relation=Relation.other)]))


def test_a_book_taken_away_is_not_made_anew(store: Store) -> None:
    store.close()
    store.path.unlink()
    assert code_of(lambda: store.apply(Edit("add", [SOMEBODY]))) == "gone"
    assert code_of(store.next_steps) == "unreadable"
    assert not store.path.exists()


def test_a_write_outside_an_action_fails(store: Store) -> None:
    store.apply(Edit("add", [SOMEBODY]))
    with (
        store.read() as connection,
        pytest.raises(driver.IntegrityError, match=r"change\.operation_id"),
    ):
        connection.execute("UPDATE person SET name = 'x'")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET before = NULL",
        "DELETE FROM change",
        "UPDATE operation SET name = 'x'",
        "DELETE FROM operation",
    ],
)
def test_history_cannot_be_rewritten(store: Store, statement: str) -> None:
    store.apply(Edit("add", [SOMEBODY]))
    with (
        store.read() as connection,
        pytest.raises(driver.IntegrityError, match="append-only"),
    ):
        connection.execute(statement)


def test_errors_never_tell_what_stands_in_the_rows(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    engine = engine_of(store.path)
    with (
        pytest.raises(exc.SQLAlchemyError) as caught,
        engine.begin() as connection,
    ):
        connection.exec_driver_sql("INSERT INTO person VALUES (?)", ("秘密",))
    engine.dispose()
    assert "秘密" not in str(caught.value)


def test_every_connection_has_the_settings(store: Store) -> None:
    with store.read() as connection:
        values = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("foreign_keys", "trusted_schema", "journal_mode")
        }
        values["synchronous"] = connection.execute("PRAGMA synchronous").fetchone()[0]
    assert values == {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "journal_mode": "delete",
        "synchronous": 3,
    }


def test_a_connection_of_another_driver_is_refused() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection, pytest.raises(TypeError):
        driver_connection(connection.connection)
    engine.dispose()


def test_a_person_who_has_entries_cannot_be_removed(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    with pytest.raises(Refused) as caught:
        store.apply(
            Edit("gone", remove=[Person(id=1, name="", relation=Relation.self)])
        )
    assert [p.code for _, p in caught.value.problems] == ["still_used"]
    assert "我" in names(store)


def test_two_people_cannot_have_one_name(store: Store) -> None:
    store.apply(Edit("all", FAMILY))
    with pytest.raises(Refused) as caught:
        store.apply(Edit("again", [SOMEBODY]))
    assert [p.code for _, p in caught.value.problems] == ["known_name"]
    assert ME < 0


def test_a_file_that_cannot_be_opened_is_unreadable(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise driver.OperationalError("unable to open database file")

    monkeypatch.setattr(connections, "open_file", fail)
    assert code_of(lambda: open_book(store.path)) == "unreadable"
    monkeypatch.undo()
    monkeypatch.setattr(connections, "connect", fail)
    assert code_of(lambda: open_book(store.path)) == "unreadable"


def test_a_folder_is_not_synced_where_there_is_no_such_thing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "name", "nt")
    monkeypatch.setattr(os, "fsync", lambda _handle: pytest.fail("synced"))
    files.settle(tmp_path / "b")


def test_undoing_what_the_database_refuses_keeps_the_book(store: Store) -> None:
    store.apply(Edit("add", [SOMEBODY]))
    store.apply(Edit("gone", remove=[Person(id=1, name="", relation=Relation.self)]))
    with store.read() as connection:
        connection.execute(
            "INSERT INTO operation (at, kind, name) VALUES ('', 'do', '')"
        )
        connection.execute("UPDATE state SET open_operation = 3")
        connection.execute("INSERT INTO person (name, relation) VALUES ('我', 'self')")
        connection.execute("UPDATE person SET id = 5 WHERE id = 1")
        connection.execute("UPDATE state SET open_operation = NULL")
        connection.execute("DROP TRIGGER frozen_operation_delete")
        connection.execute("DROP TRIGGER frozen_change_delete")
        connection.execute("DELETE FROM change WHERE operation_id = 3")
        connection.execute("DELETE FROM operation WHERE id = 3")
        connection.execute("COMMIT")
    with pytest.raises(Refused):
        store.undo()
    assert names(store) == ["我"]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appears_meanwhile_is_never_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    path = tmp_path / "b.yibao"

    def refuse_links(_old: Path, _new: Path) -> None:
        raise PermissionError

    if not links:
        monkeypatch.setattr(os, "link", refuse_links)
    monkeypatch.setattr(
        "db.new_book._lay_out", lambda _new, _key: path.write_text("precious")
    )
    assert code_of(lambda: Store.create(path, clock)) == "exists"
    assert path.read_text() == "precious"
    assert [file.name for file in tmp_path.iterdir()] == ["b.yibao"]


def test_a_book_is_made_where_files_cannot_be_linked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_links(_old: Path, _new: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse_links)
    Store.create(tmp_path / "b.yibao", clock).close()
    assert [file.name for file in tmp_path.iterdir()] == ["b.yibao"]
