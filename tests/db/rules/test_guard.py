import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.guard import guarded, unguarded

RISKY = "=+-@|\t\r\n\0＝＋－＠｜﹢﹣﹦﹫"
PAYLOADS = (
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "|calc",
    "＝1+1",
    "'=1",
    "''=1",
    "=cmd|' /C calc'!A0",
)


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_payload_is_guarded_by_one_apostrophe_and_reads_back(text: str) -> None:
    assert guarded(text) == "'" + text
    assert unguarded(guarded(text)) == text


@given(st.sampled_from(RISKY), st.text())
def test_no_text_can_start_a_formula(sign: str, rest: str) -> None:
    assert guarded(sign + rest) == "'" + sign + rest


@given(st.text() | st.text(alphabet=RISKY + "'a 1"))
def test_every_text_reads_back_and_its_first_sign_is_harmless(text: str) -> None:
    assert unguarded(guarded(text)) == text
    first = guarded(text)[:1]
    assert unicodedata.normalize("NFKC", first)[:1] not in {*"=+-@|\t\r\n\0"}


@pytest.mark.parametrize("text", ["", "感冒", "'abc", "1-2", "A1", " 5"])
def test_a_harmless_text_is_left_alone(text: str) -> None:
    assert guarded(text) == text == unguarded(text)
