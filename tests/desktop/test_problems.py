"""Whatever the ledger can find wrong has a sentence, in both languages."""

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import db
from db.errors import BookError
from db.interchange.parsing import _CODES
from db.rules.checks import Problem
from db.sqlite import _SAID
from db.writing.proofs import _PROOFS
from desktop.problems import book_sentence, sentence
from desktop.words import use_language

PLACES = {
    "Problem": 1,
    "refuse": 1,
    "BookError": 0,
    "PydanticCustomError": 0,
    "FigureError": 0,
    "AmountError": 0,
}
"""Which argument of these calls is a code."""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def calls() -> list[tuple[str, str]]:
    """Find the codes that stand in the source, with what they are given to."""
    found = []
    for file in Path(next(iter(db.__path__))).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = ast.unparse(node.func).rpartition(".")[2]
                place = PLACES.get(name, len(node.args))
                code = node.args[place] if place < len(node.args) else None
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    found.append((name, code.value))
    return found


CODES = {code for name, code in calls() if name != "BookError"}
CODES |= {*_CODES.values(), "wrong_type", "unknown_person", "must_be_negative"}
CODES |= {code for _field, code, _statement, _names in _PROOFS}
CODES |= {"not_a_number", "too_precise", "too_large", "negative"}
BOOK_CODES = {code for name, code in calls() if name == "BookError"}
BOOK_CODES |= set(_SAID.values())


def test_the_search_finds_codes() -> None:
    assert {"unbalanced", "name_twice", "not_a_share", "known_name"} <= CODES
    assert {"missing", "newer", "locked", "full", "not_upgraded"} <= BOOK_CODES


@pytest.mark.parametrize("code", sorted(CODES))
@pytest.mark.parametrize("limit", [None, 100, date(2025, 1, 1), "x"])
def test_every_problem_has_a_sentence(code: str, limit: object) -> None:
    said = sentence(Problem("", code, limit))
    assert not said.startswith("This value cannot be used")
    assert "{" not in said


@pytest.mark.parametrize("code", sorted(BOOK_CODES))
def test_every_trouble_with_a_book_has_a_sentence(code: str) -> None:
    assert "a.yibao" in book_sentence(BookError(code, "a.yibao"))


def test_an_unknown_code_is_shown_and_not_swallowed() -> None:
    assert "brand_new" in sentence(Problem("", "brand_new"))
