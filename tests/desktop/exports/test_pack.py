import hashlib
import json
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from db.connection import Connection
from db.rules.money import format_yuan
from desktop.exports import csv_file
from desktop.exports.statement import export
from tests.desktop.exports.test_statement import everybody, one_of

AS_OF = date(2026, 1, 15)
NAMES = [
    "index.html",
    "statement.pdf",
    "statement.xlsx",
    "summary.json",
    "tables/summary.csv",
    "tables/postings.csv",
    "tables/bills.csv",
    "tables/months.csv",
    "tables/family.csv",
    "tables/limit.csv",
    "tables/entries.csv",
    "tables/notes.csv",
    "SHA256SUMS",
]


@pytest.mark.usefixtures("qapp", "_english")
def test_the_pack_is_whole_and_its_sums_are_right(
    book: Connection, tmp_path: Path
) -> None:
    export(tmp_path / "s.zip", book, None, "2025", AS_OF)
    with ZipFile(tmp_path / "s.zip") as found:
        assert found.namelist() == NAMES
        assert found.testzip() is None
        sums = {
            name: digest
            for digest, name in (
                line.split("  ")
                for line in found.read("SHA256SUMS").decode().split("\n")[:-1]
            )
        }
        assert list(sums) == NAMES[:-1]
        for name, digest in sums.items():
            assert hashlib.sha256(found.read(name)).hexdigest() == digest
        assert {info.date_time[:3] for info in found.infolist()} == {(2026, 1, 15)}
        me, mother = json.loads(found.read("summary.json"))
        path = Path(found.extract("tables/entries.csv", tmp_path))
    account = everybody(book)[0].year.account
    assert account is not None
    assert me["account"][0]["closing"] == format_yuan(account.closing)
    assert [row["year"] for row in me["account"]] == ["2025"]
    assert mother["account"] is None
    heads, *rows = csv_file.read(path)
    notes = {row[heads.index("Note")] for row in rows}
    assert "=1+1 感冒，复查；“全愈”。" in notes


@pytest.mark.usefixtures("qapp")
def test_the_same_book_gives_the_same_bytes(book: Connection, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        export(tmp_path / name, book, one_of(book), "2025", AS_OF)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.usefixtures("qapp")
def test_a_failed_pack_keeps_the_old_file(
    book: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "s.zip"
    path.write_bytes(b"old")

    def fail(*_anything: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(csv_file, "write_table", fail)
    with pytest.raises(OSError, match="disk full"):
        export(path, book, one_of(book), "2025", AS_OF)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]
