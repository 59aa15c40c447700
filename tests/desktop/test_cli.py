"""The command line as somebody meets it: another process, its answer, its status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.shell import DISPLAYS, ENVIRONMENT, FILE, answer, complaint, yibao

CHARTS = ("overview", "balance", "limit", "flow", "family")
ACCOUNT_KEYS = [
    "year",
    "start",
    "end",
    "opening",
    "contributed",
    "interest",
    "other_in",
    "spent",
    "family",
    "other_out",
    "closing",
    "current",
    "prior",
    "in_transit",
]
LIMIT_KEYS = [
    "year",
    "start",
    "end",
    "region",
    "kind",
    "cap",
    "used",
    "left",
    "over",
    "lapsed",
    "deductible",
    "deductible_used",
]


def test_a_new_book_can_be_made_once(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    assert str(path) in answer("new", path)
    before = path.read_bytes()
    assert "already a file" in complaint("new", path)
    assert path.read_bytes() == before


def test_trying_an_import_keeps_nothing(tmp_path: Path) -> None:
    path, file = tmp_path / "b.yibao", tmp_path / "in.json"
    file.write_text(json.dumps(FILE), "utf-8")
    answer("new", path)
    before = path.read_bytes()
    said = answer("import", path, file, "--dry-run")
    assert "bills 1" in said
    assert "Nothing was kept" in said
    assert path.read_bytes() == before


def test_a_file_imported_twice_is_refused(book: Path) -> None:
    before = book.read_bytes()
    said = complaint("import", book, book.parent / "in.json")
    assert "spendings[0].receipt" in said
    assert book.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b"", "the file"),
        (b"{", "1:2"),
        (b"\xff\xfe", "UTF-8"),
        (b"[1]", "the file"),
        (b'{"format": "yibao-book", "version": 9}', "version"),
        (
            (
                b'{"format": "yibao-book", "version": 1, "postings": [{"kind": "gift",'
                b' "day": "2024-02-30", "person": "x", "amount": 1.5, "more": 1}]}'
            ),
            "postings[0].amount",
        ),
        (
            (
                b'{"format": "yibao-book", "version": 1, "people": [{"name": "\\ud800",'
                b' "relation": "self", "\\udfff\\n": 1}]}'
            ),
            "people[0]:",
        ),
    ],
)
def test_a_broken_file_changes_nothing(data: bytes, path: str, book: Path) -> None:
    file = book.parent / "broken.json"
    file.write_bytes(data)
    before = book.read_bytes()
    assert path in complaint("import", book, file)
    assert book.read_bytes() == before


def test_a_missing_file_is_named(book: Path) -> None:
    assert "gone.json" in complaint("import", book, book.parent / "gone.json")


def test_the_summary_has_the_public_form(book: Path) -> None:
    found = json.loads(answer("summary", book, "--as-of", "2025-02-01", "--json"))
    assert list(found) == ["person", "as_of", "account", "limits", "warnings"]
    assert (found["person"], found["as_of"]) == ("我", "2025-02-01")
    assert [list(row) for row in found["account"]] == [ACCOUNT_KEYS] * 2
    assert [list(row) for row in found["limits"]] == [LIMIT_KEYS] * 2
    assert found["account"][0] == {
        "year": "2024",
        "start": "2024-01-01",
        "end": "2024-12-31",
        "opening": "800.00",
        "contributed": "1560.00",
        "interest": "0.00",
        "other_in": "0.00",
        "spent": "350.00",
        "family": "0.00",
        "other_out": "30.00",
        "closing": "1980.00",
        "current": "1180.00",
        "prior": "800.00",
        "in_transit": "0.00",
    }
    assert found["limits"] == [
        {
            "year": "2024",
            "start": "2024-01-01",
            "end": "2024-12-31",
            "region": "xian",
            "kind": "fund_cap",
            "cap": "2000.00",
            "used": "150.00",
            "left": "1850.00",
            "over": "0.00",
            "lapsed": "1850.00",
            "deductible": "200.00",
            "deductible_used": "200.00",
        },
        {
            "year": "2025",
            "start": "2025-01-01",
            "end": "2025-12-31",
            "region": "xian",
            "kind": "fund_cap",
            "cap": "2000.00",
            "used": "0.00",
            "left": "2000.00",
            "over": "0.00",
            "lapsed": None,
            "deductible": "200.00",
            "deductible_used": "0.00",
        },
    ]
    assert found["warnings"] == [
        {"code": "gap", "from": "2024-02", "to": "2025-01", "months": 12}
    ]


def test_somebody_without_an_account_has_null(book: Path) -> None:
    found = json.loads(answer("summary", book, "--person", "妈妈", "--json"))
    assert found["account"] is None
    assert "No personal account" in answer("summary", book, "--person", "妈妈")


def test_one_year_can_be_asked_for(book: Path) -> None:
    asked = ("summary", book, "--as-of", "2025-02-01", "--year", "2024")
    found = json.loads(answer(*asked, "--json"))
    assert [row["year"] for row in found["account"]] == ["2024"]
    assert [row["year"] for row in found["limits"]] == ["2024"]
    said = answer(*asked)
    assert "1980.00" in said
    assert "2025" not in said.splitlines()[3]


def test_the_far_end_of_the_calendar_is_no_trouble(book: Path) -> None:
    assert "9999" in answer("summary", book, "--as-of", "9999-12-31")
    assert answer("summary", book, "--as-of", "0001-01-01")


@pytest.mark.parametrize(
    "arguments", [("--person", "谁"), ("--year", "1999"), ("--person", "")]
)
def test_who_or_when_is_not_there_is_said(
    book: Path, arguments: tuple[str, ...]
) -> None:
    complaint("summary", book, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("summary",),
        ("summary", "b", "--as-of", "tomorrow"),
        ("summary", "b", "--as-of", "2024-02-30"),
        ("summary", "b", "--as-of", "20240101"),
        ("summary", "b", "--as-of", "2024-W01-1"),
        ("policies", "--on", "２０２４-01-01"),
        ("export", "b", "--to", "x.json", "--person", "我"),
        ("export", "b", "--to", "x.JSON", "--year", "2024"),
        ("export", "b", "--to", "x.journal", "--year", "2024"),
        ("chart", "b", "cake", "--to", "x.png"),
        ("demo", "b"),
        ("nosuch", "b"),
        ("import", "b"),
        ("new",),
        ("--nonsense",),
        ("a", "b"),
    ],
)
def test_wrong_arguments_have_status_2(arguments: tuple[str, ...]) -> None:
    complaint(*arguments, status=2)


def test_what_is_no_book_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "b.yibao"
    assert "no book" in complaint("summary", path)
    assert "no book" in complaint("import", path, path)
    assert not path.exists()
    for content in (b"", b"text\n" * 400, b"SQLite format 3\0" * 300):
        path.write_bytes(content)
        assert "not a book" in complaint("summary", path)
        assert path.read_bytes() == content


def test_a_whole_book_leaves_and_comes_back_the_same(
    book: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    copy = tmp_path / "copy.yibao"
    answer("export", book, "--to", first)
    answer("new", copy)
    answer("import", copy, first)
    answer("export", copy, "--to", second)
    assert second.read_bytes() == first.read_bytes()
    assert json.loads(first.read_text("utf-8"))["people"][0]["name"] == "我"


def test_a_summary_loads_nothing_heavy(book: Path) -> None:
    code = """
import sys
from desktop.__main__ import main
status = main(["summary", sys.argv[1], "--json"])
heavy = {"PySide6", "matplotlib", "sqlalchemy", "sqlmodel", "pydantic", "alembic"}
print(sorted(heavy & set(sys.modules)), file=sys.stderr)
sys.exit(status)
"""
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", code, book],
        capture_output=True,
        encoding="utf-8",
        env=ENVIRONMENT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "[]\n")


@pytest.mark.parametrize(
    ("suffix", "first"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF-")]
)
def test_a_chart_is_drawn_into_the_file_named(
    suffix: str, first: bytes, book: Path, tmp_path: Path
) -> None:
    to = tmp_path / f"chart{suffix}"
    assert str(to) in answer("chart", book, "balance", "--to", to)
    assert to.read_bytes().startswith(first)


@pytest.mark.parametrize(
    ("suffix", "first"),
    [
        (".csv", b"\xef\xbb\xbf"),
        (".xlsx", b"PK\x03\x04"),
        (".pdf", b"%PDF-"),
        (".json", b"{"),
        (".html", b"<!DOCTYPE html>"),
        (".zip", b"PK\x03\x04"),
        (".beancount", b"; "),
        (".journal", b"; "),
    ],
)
def test_an_export_is_what_its_suffix_says(
    suffix: str, first: bytes, book: Path, tmp_path: Path
) -> None:
    to = tmp_path / f"2024{suffix}"
    assert str(to) in answer("export", book, "--to", to)
    assert to.read_bytes().startswith(first)


def test_the_demo_without_a_display_names_a_folder_of_files(tmp_path: Path) -> None:
    done = yibao("demo", folder=tmp_path)
    folder = tmp_path / "yibao-demo"
    assert done.returncode == 0
    assert str(folder) in done.stdout
    assert [line for line in done.stderr.splitlines() if "no display" in line]
    charts = {f"{name}.png" for name in CHARTS}
    assert {path.name for path in folder.iterdir()} == {
        *charts,
        "2025.pdf",
        "2025.xlsx",
        "2025.csv",
    }


def test_the_window_without_a_display_is_one_sentence(book: Path) -> None:
    assert len(complaint(book).splitlines()) == 1


def test_the_display_is_not_asked_about_in_these_tests() -> None:
    assert not DISPLAYS & set(ENVIRONMENT)


def test_somebody_not_insured_yet_is_no_resident(book: Path) -> None:
    said = answer("summary", book, "--as-of", "2023-06-01")
    assert "Not insured yet" in said
    assert "residents" not in said
    assert "residents" in answer("summary", book, "--person", "妈妈")


def test_help_and_errors_are_chinese_unless_asked() -> None:
    helped = yibao("--help", YIBAO_LANGUAGE="zh_CN")
    refused = yibao("summary", "b", "--as-of", "x", YIBAO_LANGUAGE="zh_CN")
    for english in ("usage", "options", "positional", "show this"):
        assert english not in helped.stdout
    assert "usage" not in refused.stderr
    assert "error" not in refused.stderr
    assert "用法" in helped.stdout
