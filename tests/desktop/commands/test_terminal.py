import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.table import table
from desktop.commands.terminal import one_line, printable
from tests.desktop.shell import ENVIRONMENT, answer, yibao

full_only = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk")


def into(
    stdout: int, *arguments: str | Path, language: str = "en"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-m", "desktop", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=ENVIRONMENT | {"YIBAO_LANGUAGE": language},
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_narrow_terminal_gets_escapes(encoding: str, book: Path) -> None:
    said = yibao("summary", book, encoding=encoding)
    assert (said.returncode, said.stderr) == (0, "")
    assert "\\u6211" in said.stdout


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "gb18030", "utf-8"])
def test_json_is_whole_in_every_encoding(encoding: str, book: Path) -> None:
    said = yibao("summary", book, "--json", encoding=encoding)
    assert json.loads(said.stdout)["person"] == "我"


@full_only
@pytest.mark.parametrize("arguments", [("policies",), ("--help",)])
def test_a_full_disk_is_one_sentence(arguments: tuple[str, ...]) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        done = into(full, *arguments)
    finally:
        os.close(full)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "could not be written" in done.stderr


@pytest.mark.parametrize("arguments", [("policies",), ("--help",)])
def test_nobody_reading_on_is_no_failure(arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = into(writing, *arguments)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_wide_answer_is_as_it_was(book: Path) -> None:
    assert answer("summary", book).startswith("我 · ")


@pytest.mark.parametrize("raw", ["\x1b[2J", "\x9b2J", "\x07", "\r", "\u202e", "\x00"])
def test_what_commands_a_terminal_is_escaped(raw: str) -> None:
    assert raw[0] not in printable(f"a{raw}b")
    assert json.loads(f'"{printable(raw)}"') == raw


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(f"a{text}").splitlines()) == 1
    assert all(ord(character) >= 32 for character in one_line(text))


def test_a_name_cannot_add_a_row_to_a_table() -> None:
    rows = table([["a", "b"], ["x\ny\x1b[0m", "1"]])
    assert len("\n".join(rows).splitlines()) == 2
    assert "\x1b" not in rows[1]
