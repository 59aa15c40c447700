"""`yibao import` of tables and of another copy: counts, reasons, all or nothing."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from db.errors import BookError
from db.password import Key
from db.password_file import is_encrypted
from db.store import Store
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.importing import import_any
from desktop.words import use_language
from tests.db.imports.making import csv, workbook
from tests.desktop.shell import answer

CSV = csv("日期,地点,金额,票据号码", "2024-03-05,医院,12.00,B1", "合计,,12.00,")


def clock() -> datetime:
    return datetime(2026, 6, 18, 9).astimezone()


def later() -> datetime:
    return datetime(2026, 6, 19, 9).astimezone()


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


@pytest.fixture
def own(book: Path, tmp_path: Path) -> Path:
    """Copy the book of shell.py, to write into."""
    return Path(shutil.copyfile(book, tmp_path / "own.yibao"))


def entries(book: Path) -> int:
    with Store(book, clock) as store, store.read() as connection:
        return int(connection.execute("SELECT count(*) FROM spending").fetchone()[0])


def kept(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_table_is_imported_from_the_terminal(own: Path, tmp_path: Path) -> None:
    file = kept(tmp_path / "in.csv", CSV)
    tried = import_any(own, file, clock, person="我", dry_run=True)
    assert tried.startswith("Would record 1 of 2 rows. Nothing was kept.")
    assert entries(own) == 1
    assert answer("import", own, file, "--person", "我").splitlines() == [
        "Recorded 1 of 2 rows.",
        "No entries, but sums or remarks: 1.",
    ]
    assert entries(own) == 2
    assert "In the book already: 1." in import_any(own, file, clock, person="我")
    assert entries(own) == 2


def test_one_refused_row_refuses_the_file_with_every_reason(
    own: Path, tmp_path: Path
) -> None:
    text = csv("日期,地点,金额", "2024-03-05,医院,12.00", "2024-02-30,医院,1.234")
    with pytest.raises(Failure) as refused:
        import_any(own, kept(tmp_path / "in.csv", text), clock, person="我")
    said = str(refused.value)
    assert "Row 3: 金额 “1.234”: An amount has at most two decimals" in said
    assert "Row 3: 日期 “2024-02-30”: The calendar has no such day" in said
    assert entries(own) == 1


def test_a_workbook_is_known_by_what_it_is(own: Path, tmp_path: Path) -> None:
    data = workbook([["日期", "金额"], ["2024-03-05", 12]])
    file = kept(tmp_path / "named.wrong", data)
    assert "Recorded 1 of 1 rows" in import_any(own, file, clock, person="妈妈")


@pytest.mark.parametrize(
    ("text", "person", "said"),
    [
        (CSV, None, "--person NAME"),
        (CSV, "舅舅", "nobody called “舅舅”"),
        ("甲,乙\n1,2\n", "我", "No row near the top has heads"),
        (
            csv("Date;Place;Amount", "2024-03-05;Hôpital;1").encode("cp1252"),
            "我",
            "not certain in which code",
        ),
        ("<html>", "我", "web page"),
        ('日期,金额\n2024-03-05,"1\n', "我", "From row 2 on a quotation mark"),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_kept(
    own: Path, tmp_path: Path, text: str | bytes, person: str | None, said: str
) -> None:
    before = own.read_bytes()
    with pytest.raises(Failure, match=said):
        import_any(own, kept(tmp_path / "in.csv", text), clock, person=person)
    assert own.read_bytes() == before


def test_two_likely_twins_are_named(own: Path, tmp_path: Path) -> None:
    text = csv("日期,地点,金额", "2024-03-05,医院,12.00", "2024-03-05,医院,12.00")
    said = import_any(own, kept(tmp_path / "in.csv", text), clock, person="我")
    assert "please look at them: rows 3." in said
    assert entries(own) == 3


def test_a_person_is_no_argument_for_a_whole_book(own: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongArguments, match="tables alone"):
        import_any(own, kept(tmp_path / "in.json", "{}"), clock, person="我")


def test_missing_rows_are_taken_from_another_copy(own: Path, tmp_path: Path) -> None:
    other = Path(shutil.copyfile(own, tmp_path / "own (conflicted copy).yibao"))
    file = kept(tmp_path / "in.csv", CSV)
    import_any(other, file, later, person="我")
    text = csv("日期,金额", "2024-05-05,7")
    import_any(own, kept(tmp_path / "mine.csv", text), clock, person="我")
    tried = import_any(own, other, clock, dry_run=True)
    assert "Would take over 1 rows." in tried
    assert entries(own) == 2
    said = import_any(own, other, clock)
    assert "Only in the other copy: 1." in said
    assert "Taken over: 1 rows." in said
    assert (entries(own), entries(other)) == (3, 2)


def foreign(path: Path) -> Path:
    Store.create(path, later).close()
    return path


def junk(path: Path) -> Path:
    return kept(path, b"no book at all " * 100)


@pytest.mark.parametrize(
    ("make", "code"), [(foreign, "other_origin"), (junk, "not_a_book")]
)
def test_a_book_of_others_is_refused(
    own: Path, tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    other = make(tmp_path / "else.yibao")
    assert not is_encrypted(other)
    with pytest.raises(BookError) as refused:
        import_any(own, other, clock)
    assert refused.value.code == code
    assert entries(own) == 1


def test_another_copy_with_a_password_needs_it(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Keys are reckoned fast; that they are right is tested with the storage.
    monkeypatch.setattr("db.password.ROUNDS", 1000)
    locked = tmp_path / "locked.yibao"
    Store.create(locked, clock, key=Key.new("geheim-1234")).close()
    file = kept(tmp_path / "pw", "wrong-password\n")
    with pytest.raises((BookError, Failure)) as refused:
        import_any(own, locked, clock, password_file=file)
    assert getattr(refused.value, "code", "wrong_password") == "wrong_password"
    right = kept(tmp_path / "right", "geheim-1234\n")
    with pytest.raises(BookError) as other:
        import_any(own, locked, clock, password_file=right)
    assert other.value.code == "other_origin"
