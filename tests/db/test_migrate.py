import os
import stat
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from db import migrate, schema
from db.connection import open_book
from db.engine import engine_of
from db.errors import BookError
from db.sqlite import APPLICATION_ID, LAYOUT, SCHEMA_VERSION, connect, fingerprint
from db.store import Edit, Store
from tests.db.random_books import FAMILY, clock


def first_version(path: Path) -> Path:
    """Make a file as it was before the first step: marked, and empty."""
    path.touch(0o600)
    raw = driver.connect(str(path))
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.close()
    return path


def older(path: Path) -> Path:
    """Make a whole book that says it is of the version before this one."""
    with Store.create(path, clock) as store:
        store.apply(Edit("all", FAMILY))
    raw = driver.connect(str(path))
    raw.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
    raw.close()
    return path


def rows(path: Path) -> list[str]:
    book = connect(path)
    tables = book.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    made = [
        f"{table}: {row}"
        for (table,) in sorted(tables.fetchall())
        for row in book.execute(f"SELECT * FROM {table}")  # noqa: S608  # fixed names
    ]
    book.close()
    return made


def statements(path: Path) -> set[str]:
    book = connect(path)
    found = book.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    made = {" ".join(sql.split()) for (sql,) in found}
    book.close()
    return made


def test_a_migrated_book_has_the_schema_of_a_fresh_one(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.yibao"
    Store.create(fresh, clock).close()
    old = first_version(tmp_path / "old.yibao")
    migrate.upgrade(old)
    assert statements(old) == statements(fresh)
    assert rows(old) == rows(fresh)
    Store(old, clock).close()


def test_the_known_layout_is_that_of_the_models(tmp_path: Path) -> None:
    path = tmp_path / "fresh.yibao"
    Store.create(path, clock).close()
    book = connect(path)
    assert fingerprint(book) == LAYOUT
    book.close()


def test_models_and_migrations_agree(tmp_path: Path) -> None:
    path = first_version(tmp_path / "b.yibao")
    migrate.upgrade(path)
    engine = engine_of(path)
    with engine.begin() as lent:
        assert (
            compare_metadata(MigrationContext.configure(lent), SQLModel.metadata) == []
        )
    engine.dispose()


def test_the_newest_step_is_the_one_that_books_are_marked_with() -> None:
    config = Config()
    config.set_main_option("script_location", migrate.SCRIPTS)
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [schema.HEAD]
    assert int(schema.HEAD) == SCHEMA_VERSION


def test_an_old_book_is_upgraded_when_it_is_opened(tmp_path: Path) -> None:
    path = older(tmp_path / "b.yibao")
    before = rows(path)
    open_book(path).close()
    assert rows(path) == before
    book = connect(path)
    assert book.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    book.close()
    aside, now = sorted(tmp_path.iterdir())
    assert now == path
    assert aside.name.startswith(f"b-before-upgrade-{SCHEMA_VERSION - 1:04}-")
    kept = connect(aside)
    assert kept.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION - 1,)
    assert kept.execute("SELECT count(*) FROM change").fetchone() != (0,)
    kept.close()
    if os.name == "posix":
        assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


NEXT = f"{SCHEMA_VERSION + 1:04}"
STEP = """
from alembic import op
revision = "{1}"
down_revision = "{2}"
def upgrade():
    {0}
"""


def scripts(folder: Path, step: str) -> str:
    """Copy the steps and add one."""
    own = Path(migrate.__file__).parent / "migrations"
    versions = folder / "versions"
    versions.mkdir(parents=True)
    for file in (own / "env.py", *(own / "versions").glob("0*.py")):
        copy = folder / file.relative_to(own)
        copy.write_text(file.read_text("utf-8"), "utf-8")
    (versions / f"{NEXT}_test.py").write_text(STEP.format(step, NEXT, schema.HEAD))
    return str(folder)


FAULTS = [
    "1 / 0",
    'op.execute("CREATE TABLE more (id INTEGER)"); 1 / 0',
    'op.execute("CREATE TABLE more (id INTEGER)")',
    'op.execute("DROP TRIGGER frozen_change_update")',
    'op.execute("DELETE FROM membership")',
    'op.execute("UPDATE state SET generation = 77")',
    'op.execute("UPDATE state SET open_operation = 77")',
    'op.execute("NO SQL")',
]


@pytest.mark.parametrize("step", FAULTS)
def test_a_failing_migration_leaves_the_old_file(step: str, tmp_path: Path) -> None:
    path = older(tmp_path / "book" / "b.yibao")
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    where = scripts(tmp_path / "scripts", step)
    with pytest.raises(BookError) as caught:
        migrate.upgrade(path, where)
    assert caught.value.code == "not_upgraded"
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)
    assert [file.name for file in path.parent.iterdir()] == ["b.yibao"]


def test_a_harmless_step_is_taken(tmp_path: Path) -> None:
    path = older(tmp_path / "book" / "b.yibao")
    before = rows(path)
    migrate.upgrade(path, scripts(tmp_path / "scripts", "pass"))
    book = connect(path)
    assert book.execute("SELECT * FROM alembic_version").fetchall() == [(NEXT,)]
    book.close()
    assert [r for r in rows(path) if "alembic" not in r] == [
        r for r in before if "alembic" not in r
    ]


def test_what_an_interrupted_upgrade_left_is_no_hindrance(tmp_path: Path) -> None:
    path = older(tmp_path / "b.yibao")
    (tmp_path / ".b.yibao.upgrading").write_text("half")
    (tmp_path / ".b.yibao.x1.upgrading").write_text("half")
    (tmp_path / ".b.yibao.x1.upgrading-journal").write_text("half")
    migrate.upgrade(path, keep_old=False)
    assert [file.name for file in tmp_path.iterdir()] == ["b.yibao"]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE state SET generation = generation + 1",
        "UPDATE state SET open_operation = 99",
    ],
)
def test_changed_sums_and_references_to_nothing_are_noticed(
    change: str, tmp_path: Path
) -> None:
    path = older(tmp_path / "b.yibao")
    before = rows(path)
    where = scripts(tmp_path / "scripts", f"op.execute({change!r})")
    with pytest.raises(BookError):
        migrate.upgrade(path, where)
    assert rows(path) == before


def test_damage_that_a_step_makes_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = older(tmp_path / "b.yibao")
    before = rows(path)
    monkeypatch.setattr(migrate, "totals", lambda _reader: {})
    where = scripts(
        tmp_path / "scripts",
        'op.execute("PRAGMA ignore_check_constraints=ON"); '
        'op.execute("INSERT INTO state (id, generation) VALUES (2, 0)"); '
        'op.execute("PRAGMA ignore_check_constraints=OFF")',
    )
    with pytest.raises(BookError):
        migrate.upgrade(path, where)
    assert rows(path) == before
