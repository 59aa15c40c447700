"""Commands on a book with a password: asked for, or read from a file, never shown."""

import io
import json
from datetime import datetime
from pathlib import Path

import pytest

from db.backups import backups, opens_as
from db.password import Key
from db.store import Store
from desktop import cli
from desktop.backing_up import own_folder
from tests.desktop.shell import FILE

WORD = "geheim 密码 2026"


def clock() -> datetime:
    return datetime(2024, 3, 20, 9).astimezone()


Said = tuple[int, str, str]


def yibao(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Said:
    status = cli.run([str(argument) for argument in arguments], clock)
    said = capsys.readouterr()
    assert "geheim" not in said.out + said.err
    return status, said.out, said.err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak English, have no terminal, and reckon keys fast."""
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setattr("db.password.ROUNDS", 1000)
    monkeypatch.setattr("desktop.dumps.forbid", lambda: None)


@pytest.fixture
def key() -> Key:
    return Key.new(WORD)


@pytest.fixture
def book(tmp_path: Path, key: Key) -> Path:
    path = tmp_path / "locked.yibao"
    Store.create(path, clock, key).close()
    return path


@pytest.fixture
def word(tmp_path: Path) -> Path:
    file = tmp_path / "word"
    file.write_text(f"{WORD}\n", "utf-8")
    return file


def test_without_a_terminal_a_locked_book_is_refused_in_one_sentence(
    capsys: pytest.CaptureFixture[str], book: Path
) -> None:
    before = book.read_bytes()
    for command in ("summary", "check", "backup"):
        status, out, error = yibao(capsys, command, book)
        assert (status, out) == (1, "")
        assert "--password-file" in error
        assert error.count("\n") == 1
    assert book.read_bytes() == before


def test_every_command_takes_the_password_from_a_file(
    capsys: pytest.CaptureFixture[str],
    book: Path,
    word: Path,
    key: Key,
    tmp_path: Path,
) -> None:
    file = tmp_path / "in.json"
    file.write_text(json.dumps(FILE), "utf-8")
    given = ("--password-file", word)
    assert yibao(capsys, "import", book, file, *given)[0] == 0
    assert yibao(capsys, "check", book, *given)[0] == 0
    assert "1980.00" in yibao(capsys, "summary", book, *given)[1]
    assert yibao(capsys, "export", book, "--to", tmp_path / "x.json", *given)[0] == 0
    assert (
        yibao(capsys, "chart", book, "limit", "--to", tmp_path / "x.svg", *given)[0]
        == 0
    )
    assert yibao(capsys, "backup", book, *given)[0] == 0
    (backup,) = backups(own_folder(book))
    assert opens_as(backup.path, key)
    assert yibao(capsys, "restore", backup.path, "--to", book, *given)[0] == 0
    assert opens_as(book, key)


def test_the_terminal_asks_for_the_password(
    capsys: pytest.CaptureFixture[str], book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return WORD

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("desktop.commands.unlocking.getpass", answer)
    assert yibao(capsys, "check", book)[0] == 0
    assert asked == ["Password of locked.yibao: "]


def test_a_wrong_password_is_said_and_changes_nothing(
    capsys: pytest.CaptureFixture[str], book: Path, word: Path
) -> None:
    before = book.read_bytes()
    for wrong in ("geheim", ""):
        word.write_text(wrong, "utf-8")
        status, out, error = yibao(capsys, "check", book, "--password-file", word)
        assert (status, out) == (1, "")
        assert "not the password" in error
    assert book.read_bytes() == before


def test_a_book_without_a_password_asks_for_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "plain.yibao"
    Store.create(path, clock).close()
    assert yibao(capsys, "check", path)[0] == 0
    assert yibao(capsys, "check", path, "--password-file", tmp_path / "none")[0] == 0
