"""Killed while much is imported: every row is there, or none."""

import os
import shutil
from pathlib import Path

import pytest

from db import interchange
from db.store import Store
from desktop.commands.importing import import_any
from tests.db.random_books import clock
from tests.faults.causing import count, duration, exchanged, kill_within, table
from tests.faults.conftest import Many, Report

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked"),
]


def test_a_killed_import_of_ten_thousand_rows_is_all_or_nothing(
    many: Many, report: Report, tmp_path: Path
) -> None:
    rows = many(2000, 10_000)
    data, fresh = exchanged(rows), tmp_path / "fresh.yibao"
    Store.create(fresh, clock).close()
    path = tmp_path / "book.yibao"

    def work() -> None:
        with Store(path, clock) as store:
            interchange.load(store, data)

    shutil.copyfile(fresh, path)
    lasting = duration(work)
    killed = whole = 0
    times = many(4, 200)
    for _time in range(times):
        for old in tmp_path.glob("book.yibao*"):
            old.unlink()
        shutil.copyfile(fresh, path)
        killed += kill_within(work, lasting * 1.1)
        found = count(path)
        assert found in {0, rows}
        whole += found == rows
    figure = f"0 lost, 0 partial ({killed} hit the import, {whole} were whole)"
    report(f"kill -9 during a {rows:,}-row import", times, figure)


def test_a_killed_import_of_a_table_is_all_or_nothing(
    many: Many, report: Report, tmp_path: Path
) -> None:
    rows = many(500, 10_000)
    fresh, file = tmp_path / "fresh.yibao", tmp_path / "credits.csv"
    with Store.create(fresh, clock) as store:
        interchange.load(store, exchanged(0))
    file.write_text(table(rows), "utf-8")
    path = tmp_path / "book.yibao"

    def work() -> None:
        import_any(path, file, clock, person="我")

    shutil.copyfile(fresh, path)
    lasting = duration(work)
    assert count(path) == rows
    killed = whole = 0
    times = many(3, 200)
    for _time in range(times):
        for old in tmp_path.glob("book.yibao*"):
            old.unlink()
        shutil.copyfile(fresh, path)
        killed += kill_within(work, lasting * 1.1)
        found = count(path)
        assert found in {0, rows}
        whole += found == rows
    figure = f"0 partial ({killed} hit the import, {whole} were whole)"
    report(f"kill -9 during the import of a table of {rows:,} rows", times, figure)
