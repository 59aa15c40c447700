"""Files kept with a bill: what they are, and that no name becomes a path."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.checks.problem import LARGEST_FILE
from db.rules.records import Attachment
from desktop.held_files import HeldFiles
from desktop.receipt_files import (
    FileError,
    kept_name,
    kind_of,
    new_file,
    proposed_name,
    read_file,
)

PDF = b"%PDF-1.7 receipt"
PNG = b"\x89PNG\r\n\x1a\n receipt"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, "pdf"),
        (PNG, "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"\x00\x00\x00\x18ftypheic", "heic"),
        (b"PK\x03\x04 ... PK\x01\x02 OFD.xml", "ofd"),
        (b"PK\x03\x04 ... PK\x01\x02 word/document.xml", None),
        (b"MZ\x90\x00", None),
        (b"#!/bin/sh\n", None),
        (b"[Desktop Entry]", None),
        (b"", None),
    ],
)
def test_a_file_is_what_its_bytes_say(content: bytes, kind: str | None) -> None:
    assert kind_of(content) == kind


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("票据.pdf", "票据.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\票据.pdf", "票据.pdf"),
        ("..", "receipt"),
        ("", "receipt"),
        ("gpj.\u202eexe.jpg", "gpj.exe.jpg"),
        ("a\x00b\n.pdf", "ab.pdf"),
        ("长" * 300 + ".pdf", "长" * 116 + ".pdf"),
    ],
)
def test_a_name_is_one_part_of_a_path_that_can_be_read(name: str, kept: str) -> None:
    assert kept_name(name) == kept


@given(st.text(max_size=300))
def test_no_name_leads_out_of_a_folder(name: str) -> None:
    for made in (kept_name(name), proposed_name(name, PDF)):
        assert Path("/there", made).parent == Path("/there")
        assert made not in {"", ".", ".."}
        assert len(made) <= 130
    assert proposed_name(name, PDF).lower().endswith(".pdf")


@pytest.mark.parametrize("name", ["con", "NUL.pdf", "a:b*.pdf", ".hidden", "dot."])
def test_a_proposed_name_fits_every_system(name: str) -> None:
    made = proposed_name(name, PDF)
    assert not set('<>:"/\\|?*') & set(made)
    assert not made.startswith(".")
    assert made.partition(".")[0].lower() not in {"con", "nul"}


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty"), (b"hello", "kind"), (PDF + b" " * LARGEST_FILE, "too_large")],
    ids=["empty", "kind", "large"],
)
def test_what_cannot_be_kept_says_why(content: bytes, code: str) -> None:
    with pytest.raises(FileError) as refused:
        new_file("a.pdf", content)
    assert refused.value.code == code


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "票据.pdf"
    path.write_bytes(PDF)
    assert read_file(path)[:2] == ("票据.pdf", PDF)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    places = [tmp_path, tmp_path / "none.pdf"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
        places.append(tmp_path / "pipe.pdf")
    for place in places:
        with pytest.raises(FileError) as refused:
            read_file(place)
        assert refused.value.code == "unreadable"


def test_the_same_file_is_held_once_and_one_taken_away_can_come_back() -> None:
    file = new_file("a.pdf", PDF)
    kept = Attachment(
        id=7, spending_id=3, name="old.pdf", sha256=file.sha256, size=len(PDF)
    )
    held = HeldFiles([kept])
    with pytest.raises(FileError, match="twice"):
        held.add(file)
    held.remove(0)
    assert held.rows(3) == ()
    held.add(file)
    assert held.rows(3) == (kept,)
    assert held.contents() == {}
    other = new_file("b.png", PNG)
    held.add(other)
    with pytest.raises(FileError, match="twice"):
        held.add(other)
    assert [row.name for row in held.rows(3)] == ["old.pdf", "b.png"]
    assert held.contents() == {other.sha256: PNG}
    held.remove(1)
    assert len(held) == 1
