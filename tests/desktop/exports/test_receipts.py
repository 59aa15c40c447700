"""Receipts go along in the pack, under names that nobody else chose."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.connection import reading
from db.queries.receipts import Receipt
from db.rules.records import Attachment
from db.store import Edit, Store
from desktop.charts.render import Picture
from desktop.exports import csv_file, page, web
from desktop.exports.columns import KINDS, section_title
from desktop.exports.receipts import named
from desktop.exports.statement import export
from tests.desktop.exports.conftest import BILLS, OFFICIAL, PEOPLE, POSTINGS, SHARED

AS_OF = date(2026, 1, 15)
PHOTO, SCAN = b"\xff\xd8 a photo", b"%PDF a scan"


def receipt(place: str, name: str, day: date = date(2025, 3, 5)) -> Receipt:
    return Receipt(1, day, place, 500_00, name, "0" * 64)


def names(*receipts: Receipt) -> list[str]:
    return [name for name, _ in named(receipts)]


def test_a_file_is_named_after_its_bill_and_numbered() -> None:
    assert names(
        receipt("市第一医院", "IMG_1.JPG"),
        receipt("市第一医院", "second.pdf"),
        receipt("county/clinic", "a.png"),
        receipt("", "plain"),
    ) == [
        "receipts/2025-03-05-市第一医院-1.jpg",
        "receipts/2025-03-05-市第一医院-2.pdf",
        "receipts/2025-03-05-county-clinic-1.png",
        "receipts/2025-03-05-bill-1.bin",
    ]


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60)), max_size=6))
def test_no_name_leads_out_of_the_folder_or_comes_twice(
    given_names: list[tuple[str, str]],
) -> None:
    found = names(*(receipt(place, name) for place, name in given_names))
    assert len({name.casefold() for name in found}) == len(given_names)
    for name in found:
        path = PurePosixPath(name)
        assert path.parts[0] == "receipts"
        assert len(path.parts) == 2
        assert not set('\\:*?"<>|\n\r\0') & set(name)
        assert ".." not in name


@pytest.mark.usefixtures("qapp", "_english")
def test_a_pack_goes_on_without_a_receipt_whose_bytes_are_lost_and_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dot = Picture(1, 1, b"\xff" * 4)
    monkeypatch.setattr(page, "render", lambda *_how: dot)
    monkeypatch.setattr(web, "inline", lambda *_how: "<svg></svg>")
    contents = {hashlib.sha256(data).hexdigest(): data for data in (PHOTO, SCAN)}
    kept = [
        Attachment(spending_id=-10, name=name, sha256=sha256, size=len(data))
        for name, (sha256, data) in zip(
            ("<lost>.jpg", "scan.pdf"), contents.items(), strict=True
        )
    ]
    rows = (*PEOPLE, *POSTINGS, *BILLS, *SHARED, *kept)
    clock = datetime(2026, 1, 15, tzinfo=UTC)
    with Store.create(tmp_path / "a.yibao", lambda: clock) as store:
        store.apply(Edit("import", rows, contents=contents))
    gone = hashlib.sha256(PHOTO).hexdigest()
    with closing(sqlite3.connect(tmp_path / "a.yibao")) as raw, raw:
        kept_by = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        triggers = raw.execute(kept_by).fetchall()
        for name, _sql in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        raw.execute("DELETE FROM content WHERE sha256 = ?", (gone,))
        for _name, sql in triggers:
            raw.execute(sql)
    with reading(tmp_path / "a.yibao") as book:
        left = export(tmp_path / "s.zip", book, None, "2025", AS_OF)
    assert [one.name for one in left] == ["<lost>.jpg"]
    with ZipFile(tmp_path / "s.zip") as pack:
        index = pack.read("index.html").decode()
        files = [name for name in pack.namelist() if name.startswith("receipts/")]
        assert [pack.read(name) for name in files] == [SCAN]
    assert "no longer has the bytes" in index
    assert "2025-03-05 市第一医院 &lt;lost&gt;.jpg" in index


@pytest.mark.usefixtures("qapp", "_english")
def test_the_pack_holds_lists_and_links_the_receipts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dot = Picture(1, 1, b"\xff" * 4)
    monkeypatch.setattr(page, "render", lambda *_how: dot)
    monkeypatch.setattr(web, "inline", lambda *_how: "<svg></svg>")
    contents = {hashlib.sha256(data).hexdigest(): data for data in (PHOTO, SCAN)}
    kept = [
        Attachment(spending_id=-10, name=name, sha256=sha256, size=len(data))
        for name, (sha256, data) in zip(
            ("photo.jpg", "scan.pdf"), contents.items(), strict=True
        )
    ]
    rows = (*PEOPLE, *POSTINGS, *BILLS, *SHARED, *OFFICIAL, *kept)
    clock = datetime(2026, 1, 15, tzinfo=UTC)
    with Store.create(tmp_path / "a.yibao", lambda: clock) as store:
        store.apply(Edit("import", rows, contents=contents))
        with store.read() as book:
            for suffix in (".zip", ".csv", ".html"):
                export(tmp_path / f"s{suffix}", book, None, "2025", AS_OF)
    first = "receipts/2025-03-05-市第一医院-1.jpg"
    with ZipFile(tmp_path / "s.zip") as pack:
        assert pack.read(first) == PHOTO
        assert pack.read("receipts/2025-03-05-市第一医院-2.pdf") == SCAN
        sums = pack.read("SHA256SUMS").decode()
        assert f"{hashlib.sha256(PHOTO).hexdigest()}  {first}\n" in sums
        index = pack.read("index.html").decode()
    link = "receipts/2025-03-05-%E5%B8%82%E7%AC%AC%E4%B8%80%E5%8C%BB%E9%99%A2-1.jpg"
    assert index.count(f'href="{link}"') == 1
    assert "href=" not in (tmp_path / "s.html").read_text("utf-8")
    assert numbers_of_receipts(tmp_path / "s.csv") == ["2"]


def numbers_of_receipts(path: Path) -> list[str]:
    place = list(KINDS).index("files")
    section = list(KINDS).index("section")
    rows = csv_file.read(path)
    entries = [row for row in rows if row[section] == section_title("entries")]
    return [row[place] for row in entries if row[place]]
