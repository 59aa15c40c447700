"""Bring an old book to the newest schema: on a copy, proven, then put in its place.

Foreign keys are off meanwhile, since rebuilding a table would otherwise touch the
rows that refer to it; they are checked at the end. The old file is replaced as a
whole or stays as it is, and a proven copy of it is kept beside.
"""

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection as SqlConnection

from db.engine import driver_connection, engine_of
from db.errors import BookError
from db.files import forget_half_made, place, settle, sync, unnamed, writable
from db.password import Key
from db.schema import mark
from db.sqlite import LAYOUT, Connection, connect, fingerprint
from db.table_sums import Totals, totals

SCRIPTS: Final = "db:migrations"
_SUFFIX: Final = ".upgrading"
_KEEPING: Final = ".keeping"
_LEFT: Final = tuple(
    kind + rest for kind in (_SUFFIX, _KEEPING) for rest in ("", "-journal")
)


class _UnprovenError(Exception):
    """The copy is not what it should have become."""


def upgrade(
    path: Path,
    scripts: str = SCRIPTS,
    *,
    keep_old: bool = True,
    key: Key | None = None,
) -> None:
    """Bring a book to the newest schema; `scripts` is where the steps lie.

    Nobody else can write the book meanwhile. With `keep_old` a copy of the book as
    it was is kept beside it first.

    Raises:
        BookError: not_upgraded or old_read_only; the file is as it was before.
    """
    if not writable(path):
        raise BookError("old_read_only", path)
    try:
        with closing(connect(path, key=key)) as lock:
            lock.execute("BEGIN IMMEDIATE")
            forget_half_made(path, _LEFT)
            with unnamed(path, _SUFFIX) as copy, unnamed(path, _KEEPING) as aside:
                with (
                    closing(connect(path, key=key)) as old,
                    closing(connect(copy, key=key)) as new,
                ):
                    old.backup(new)
                _copy_old(copy, aside, key)
                _upgrade(copy, scripts, key)
                sync(copy)
                if keep_old:
                    _keep(aside, path, key)
                if os.name == "nt":
                    # Windows lets nobody replace a file that is open.
                    lock.close()
                copy.replace(path)
        settle(path)
    except Exception as error:
        # Whatever a step stumbles over, the book must stay as it is.
        raise BookError("not_upgraded", path) from error


def kept_name(path: Path, version: int) -> Path:
    """Name the copy of a book before its upgrade: its schema, its last change."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    stamp = f"{version:04d}-{changed:%Y%m%dT%H%M%SZ}"
    return path.with_name(f"{path.stem}-before-upgrade-{stamp}{path.suffix}")


def _copy_old(old: Path, aside: Path, key: Key | None) -> None:
    """Make and prove a second copy of the old book."""
    with (
        closing(connect(old, key=key)) as book,
        closing(connect(aside, key=key)) as kept,
    ):
        book.backup(kept)
        _prove_kept(book, kept)
    sync(aside)


def _keep(aside: Path, path: Path, key: Key | None) -> None:
    """Give the copy of the old book its name beside the new one."""
    with closing(connect(aside, key=key)) as kept:
        version = int(kept.execute("PRAGMA user_version").fetchone()[0])
    target = kept_name(path, version)
    # A killed upgrade may have kept the same book already.
    if not target.exists():
        place(aside, target)


def _prove_kept(old: Connection, kept: Connection) -> None:
    if kept.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise _UnprovenError("integrity")
    if totals(kept) != totals(old) or fingerprint(kept) != fingerprint(old):
        raise _UnprovenError("kept")


def _upgrade(copy: Path, scripts: str, key: Key | None) -> None:
    engine = engine_of(copy, keys=False, key=key)
    try:
        with engine.begin() as connection:
            reader = driver_connection(connection.connection)
            before = totals(reader)
            _run(connection, scripts)
            mark(connection)
            _prove(reader, before)
    finally:
        engine.dispose()


def _run(connection: SqlConnection, scripts: str) -> None:
    config = Config()
    config.set_main_option("script_location", scripts)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _prove(reader: Connection, before: Totals) -> None:
    if fingerprint(reader) != LAYOUT:
        raise _UnprovenError("layout")
    if reader.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise _UnprovenError("references")
    if reader.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise _UnprovenError("integrity")
    after = totals(reader)
    for table, sums in before.items():
        kept = after.get(table, {})
        if any(kept.get(column) != amount for column, amount in sums.items()):
            raise _UnprovenError(table)
