import argparse
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.commands.arguments import day, told


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")


@given(st.dates())
def test_an_iso_day_is_read_back(written: date) -> None:
    assert day(written.isoformat()) == written


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "",
        "20240101",
        "2024-W01-1",
        "2024-1-1",
        "2024-02-30",
        " 2024-01-01",
        "٢٠٢٤-01-01",
    ],
)
def test_no_other_form_is_a_day(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="2025-03-05"):
        day(text)


@pytest.mark.parametrize(
    ("argparse_says", "sentence"),
    [
        (
            "the following arguments are required: BOOK, --to",
            "the following arguments are missing: BOOK, --to",
        ),
        ("unrecognized arguments: --x", "unknown arguments: --x"),
        (
            "argument NAME: invalid choice: 'x' (choose from a, b)",
            "NAME: 'x' is not one of the choices (a, b)",
        ),
        (
            "argument --to: expected one argument",
            "--to: a value is missing after this",
        ),
        (
            "argument --json: ignored explicit argument '1'",
            "--json: this takes no value ('1' was given)",
        ),
        ("something new\x1b", "something new\\u001b"),
    ],
)
def test_the_words_of_argparse_become_ours(argparse_says: str, sentence: str) -> None:
    assert told(argparse_says) == sentence
