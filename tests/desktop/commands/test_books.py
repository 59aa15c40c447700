import os
from datetime import datetime
from pathlib import Path

import pytest

from desktop.commands import books
from desktop.commands.books import read_file
from desktop.commands.failure import Failure
from tests.desktop.shell import complaint

posix_only = pytest.mark.skipif(os.name != "posix", reason="devices and pipes")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")


@posix_only
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full"])
def test_a_device_is_refused_at_once(device: str, book: Path) -> None:
    before = book.read_bytes()
    assert f"{device} is not a file" in complaint("import", book, device)
    assert book.read_bytes() == before


def test_a_folder_is_refused(book: Path, tmp_path: Path) -> None:
    assert "is not a file" in complaint("import", book, tmp_path)


@posix_only
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Failure, match="is not a file"):
        read_file(pipe)


def test_a_file_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "MOST_BYTES", 10)
    file = tmp_path / "large.json"
    file.write_bytes(b" " * 10)
    assert read_file(file) == b" " * 10
    file.write_bytes(b" " * 11)
    with pytest.raises(Failure, match="too large"):
        read_file(file)


def test_a_file_of_200_mb_is_the_largest() -> None:
    assert books.MOST_BYTES == 200_000_000


def test_a_key_cannot_command_the_terminal(book: Path, tmp_path: Path) -> None:
    file = tmp_path / "in.json"
    key = "\\u001b[2J\\n\\u009b1m"
    file.write_text(
        '{"format": "yibao-book", "version": 1, "people": '
        f'[{{"name": "a", "relation": "self", "{key}": 1}}]}}',
        "utf-8",
    )
    said = complaint("import", book, file)
    assert "\\u001b[2J\\u000a\\u009b1m" in said
    assert not {"\x1b", "\x9b"} & set(said)
    assert len(said.splitlines()) == 2


def test_nesting_without_end_is_no_traceback(book: Path, tmp_path: Path) -> None:
    file = tmp_path / "deep.json"
    file.write_bytes(b"[" * 300_000)
    complaint("import", book, file)


def test_an_import_names_the_kinds_that_came_in_words(
    book: Path, tmp_path: Path
) -> None:
    file = tmp_path / "more.json"
    file.write_text(
        '{"format": "yibao-book", "version": 1, "people": '
        '[{"name": "Aunt", "relation": "spouse"}]}',
        "utf-8",
    )
    said = books.import_file(book, file, datetime.now, dry_run=True)
    assert said == "Would add: people 1. Nothing was kept."
    file.write_text('{"format": "yibao-book", "version": 1, "people": []}', "utf-8")
    said = books.import_file(book, file, datetime.now, dry_run=True)
    assert said == "Would add: nothing. Nothing was kept."
