"""`yibao estimate` as somebody at a terminal meets it."""

import json
from pathlib import Path

import pytest

from tests.desktop.shell import FILE, answer, complaint

KEYS = [
    "person",
    "on",
    "region",
    "status",
    "tier",
    "kind",
    "total",
    "eligible",
    "deductible",
    "fund",
    "personal",
    "account",
    "cash",
    "deductible_left",
    "limit_left",
    "unknown",
    "steps",
]
STEP_KEYS = [
    "step",
    "amount",
    "base",
    "figure",
    "value",
    "from",
    "source",
    "title",
    "confidence",
    "own",
    "confirmed",
]
ON = ("--on", "2024-05-01")
THIRD = ("--tier", "三级", *ON)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("estimate")
    path, file = folder / "b.yibao", folder / "in.json"
    file.write_text(json.dumps(FILE), "utf-8")
    answer("new", path)
    answer("import", path, file)
    return path


def test_an_estimate_has_its_public_form(book: Path) -> None:
    said = answer(
        "estimate", book, "--eligible", "1000", "--total", "1200.50", *THIRD, "--json"
    )
    found = json.loads(said)
    assert list(found) == KEYS
    assert all(list(step) == STEP_KEYS for step in found["steps"])
    assert {key: found[key] for key in KEYS[:-1]} == {
        "person": "我",
        "on": "2024-05-01",
        "region": "xian",
        "status": "employee",
        "tier": "三级",
        "kind": "fund_cap",
        "total": "1200.50",
        "eligible": "1000.00",
        "deductible": "0.00",
        "fund": "500.00",
        "personal": "700.50",
        "account": "700.50",
        "cash": "0.00",
        "deductible_left": "0.00",
        "limit_left": "1350.00",
        "unknown": [],
    }
    ratio = next(step for step in found["steps"] if step["step"] == "ratio")
    assert (ratio["figure"], ratio["value"]) == ("outpatient.ratio", "0.50")
    assert (ratio["own"], ratio["confirmed"]) == (False, None)
    assert ratio["source"]
    assert ratio["title"]


def test_every_figure_stands_with_its_source_and_its_doubt(book: Path) -> None:
    said = answer("estimate", book, "--eligible", "1000", *THIRD)
    assert "since 2023-01-01" in said
    assert "W69" not in said
    assert "Xi'an" in said
    assert " source · unverified until you confirm it" in said
    assert said.count("unverified until you confirm it") == 3
    assert "Limit left this year after it: 1350.00" in said


def test_an_estimate_keeps_nothing(book: Path) -> None:
    before = book.read_bytes()
    answer("estimate", book, "--eligible", "1000", *THIRD)
    assert book.read_bytes() == before
    assert [file.name for file in book.parent.glob("*.yibao*")] == [book.name]


def test_a_resident_pays_cash(book: Path) -> None:
    said = answer(
        "estimate", book, "--person", "妈妈", "--eligible", "100", *THIRD, "--json"
    )
    found = json.loads(said)
    assert (found["account"], found["status"]) == ("0.00", "resident")


def test_a_tier_of_another_region_is_answered_with_those_there_are(book: Path) -> None:
    said = complaint("estimate", book, "--eligible", "100", "--tier", "一类", *ON)
    assert len(said.strip().splitlines()) == 1
    for tier in ("一级", "二级", "三级"):
        assert tier in said


def test_a_share_that_hangs_on_the_tier_cannot_be_told_without_it(book: Path) -> None:
    said = complaint("estimate", book, "--eligible", "1000", *ON)
    assert "say with --tier" in said
    for tier in ("一级", "二级", "三级"):
        assert tier in said
    found = json.loads(answer("estimate", book, "--eligible", "1000", *ON, "--json"))
    assert found["unknown"] == ["outpatient.ratio"]


def test_nobody_is_reckoned_for_before_being_insured(book: Path) -> None:
    said = complaint("estimate", book, "--eligible", "100", "--on", "2019-01-01")
    assert "not insured" in said


def test_a_minus_is_refused_in_plain_words(book: Path) -> None:
    said = complaint("estimate", book, "--eligible", "-5", status=2)
    assert "without a minus" in said


def test_the_help_explains_every_option() -> None:
    said = " ".join(answer("estimate", "--help").split())
    for words in ("keeper of the book", "kind of hospital", "in scope", "whole bill"):
        assert words in said


@pytest.mark.parametrize(
    "wrong",
    [
        ("--eligible", "-100"),
        ("--eligible", "1.234"),
        ("--eligible", "abc"),
        ("--eligible", "100", "--total", "99.99"),
        ("--eligible", "100", "--on", "2024-02-30"),
        ("--total", "100"),
    ],
)
def test_wrong_arguments_change_nothing(book: Path, wrong: tuple[str, ...]) -> None:
    before = book.read_bytes()
    complaint("estimate", book, *wrong, status=2)
    assert book.read_bytes() == before


def test_a_person_who_is_not_in_the_book_is_said_so(book: Path) -> None:
    said = complaint("estimate", book, "--person", "爸爸", "--eligible", "100")
    assert "妈妈" in said
