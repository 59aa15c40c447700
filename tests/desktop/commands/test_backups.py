"""`yibao backup`, `yibao restore` and `yibao check`, as they answer."""

import json
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from db.backups import backups, holds
from db.sqlite import connect
from desktop import cli
from desktop.backing_up import own_folder
from tests.desktop.shell import FILE


def clock() -> datetime:
    return datetime(2024, 3, 20, 9).astimezone()


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")


@pytest.fixture
def own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a book of one's own with the file of shell.py."""
    file, path = tmp_path / "in.json", tmp_path / "own.yibao"
    file.write_text(json.dumps(FILE), "utf-8")
    assert cli.run(["new", str(path)], clock) == 0
    assert cli.run(["import", str(path), str(file)], clock) == 0
    capsys.readouterr()
    return path


Said = tuple[int, str, str]


def yibao(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Said:
    status = cli.run([str(argument) for argument in arguments], clock)
    said = capsys.readouterr()
    return status, said.out, said.err


def spoil(book: Path, statement: str) -> None:
    with closing(connect(book)) as opened:
        opened.execute("BEGIN IMMEDIATE")
        opened.execute(
            "UPDATE state SET open_operation = 1, generation = generation + 1"
        )
        opened.execute(statement)
        opened.execute("UPDATE state SET open_operation = NULL")
        opened.commit()


def test_a_backup_goes_to_the_own_folder_and_says_what_it_holds(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = yibao(capsys, "backup", own)
    (made,) = backups(own_folder(own))
    assert (status, err) == (0, "")
    assert out == (
        f"Backed up to {made.path}: 2 people, 4 entries, the last of 2024-03-10.\n"
    )


def test_an_unchanged_book_is_told_to_be_safe_already(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yibao(capsys, "backup", own)
    assert yibao(capsys, "backup", own)[1].startswith("The newest backup holds all")
    assert len(backups(own_folder(own))) == 1


def test_a_backup_to_a_file_never_replaces_one(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.yibao"
    assert yibao(capsys, "backup", own, "--to", target)[0] == 0
    held = holds(target)
    assert held is not None
    assert held.entries == 4
    status, out, err = yibao(capsys, "backup", own, "--to", target)
    assert (status, out) == (1, "")
    assert "already a file" in err


def test_a_folder_that_cannot_be_used_is_named(
    own: Path, backup_root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup_root.write_text("in the way", "utf-8")
    status, _out, err = yibao(capsys, "backup", own)
    assert status == 1
    assert f"No backup could be written into {backup_root}" in err


def test_a_restore_says_what_it_held_and_where_the_former_book_lies(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yibao(capsys, "backup", own)
    spoil(own, "DELETE FROM posting")
    (made,) = backups(own_folder(own))
    status, out, err = yibao(capsys, "restore", made.path, "--to", own)
    first, second = out.splitlines()
    assert (status, err) == (0, "")
    assert first == f"Restored {own}: 2 people, 4 entries, the last of 2024-03-10."
    former = Path(second.removeprefix("The book as it was before lies at "))
    held = holds(former)
    assert held is not None
    assert held.entries == 1


def test_what_is_no_backup_is_refused_in_one_sentence(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("hello " * 200, "utf-8")
    before = own.read_bytes()
    status, out, err = yibao(capsys, "restore", letter, "--to", own)
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert own.read_bytes() == before


def test_a_book_in_order_is_told_so(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = yibao(capsys, "check", own)
    assert (status, err) == (0, "")
    assert out.startswith("The file is whole and every sum holds: 2 people, 4 entries.")


def test_a_book_that_does_not_add_up_ends_in_status_one(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(own, "UPDATE spending SET account = 30000")
    status, out, err = yibao(capsys, "check", own)
    assert status == 1
    assert "¥50.00 is in none of its parts" in out
    assert err == "This book is not in order; serious findings: 1.\n"


def test_the_findings_are_there_for_programs_too(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(own, "UPDATE spending SET account = 30000")
    status, out, _err = yibao(capsys, "check", own, "--json")
    answer = json.loads(out)
    assert status == 1
    assert not answer["sound"]
    worst = answer["findings"][0]
    assert (worst["code"], worst["severity"]) == ("unbalanced", "serious")
    assert (worst["person"], worst["amounts"]) == ("我", ["500.00", "50.00"])
    assert worst["from"] == worst["to"] == "2024-03-05"


def test_what_is_no_book_cannot_be_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = yibao(capsys, "check", tmp_path / "nowhere.yibao")
    assert (status, out) == (1, "")
    assert "There is no book" in err
    assert "To make one: yibao new " in err
