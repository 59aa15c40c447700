"""Every finding has a sentence of its own, in both languages."""

from datetime import date
from typing import get_args

import pytest

from db.checking import SEVERITIES, Finding, Report, Severity
from desktop import finding_words, findings
from desktop.words import use_language

TODAY = date(2025, 6, 15)
WORDS = {
    "rule_gap": ("xian", "employee"),
    "mismatch": ("balance",),
    "missing_month": ("2025-04",),
    "missing_months": ("2025-04", "2025-05"),
    "gap": ("2025-04", "2025-06"),
    "repeated_posting": ("contribution",),
    "repeated_bill": ("市一医院",),
    "near_bill": ("市一医院",),
    "no_filing": ("妈妈",),
    "reference": ("posting",),
}
CODES = [
    "damaged",
    "reference",
    "sums",
    "unbalanced",
    "refunded_too_much",
    "refund_early",
    "refund_of_another",
    "transfer_of_another",
    "nameless_refund",
    "repeated_bill",
    "near_bill",
    "no_filing",
    "repeated_posting",
    "no_account",
    "account_closed",
    "uninsured",
    "before_birth",
    "future_day",
    "no_membership",
    "rule_gap",
    "mismatch",
    "below_zero",
    "fund_in_gap",
    "missing_month",
    "missing_months",
    "gap",
]


def found(code: str, first: date = TODAY, last: date = TODAY) -> Finding:
    return Finding(
        code=code,
        person_id=1,
        first=first,
        last=last,
        count=2,
        amounts=(1460_00, 1480_00, -20_00),
        words=WORDS.get(code, ()),
    )


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("first", [TODAY, date(2025, 1, 1)])
def test_every_finding_is_said_in_a_whole_sentence(
    code: str, first: date, language: str
) -> None:
    use_language("en" if language == "en" else "zh_CN")
    said = findings.sentence(found(code, first), {1: "我"})
    assert "{" not in said
    assert said.endswith((".", "。"))


def test_a_difference_names_both_figures_and_since_when(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")
    said = findings.sentence(found("mismatch", date(2025, 2, 28)), {1: "我"})
    assert "was ¥1,460.00, this book has ¥1,480.00: a difference of ¥20.00" in said
    assert said.endswith("On 2025-02-28 they still agreed: the cause lies in between.")


def test_one_day_is_not_said_as_a_stretch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")
    assert findings.sentence(found("no_account"), {1: "我"}).startswith("On 2025-06-15")


def test_nothing_found_is_said_kindly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")
    said = findings.conclusion(Report(TODAY, 2, 31))
    assert said.startswith("All is well.")
    assert "2 people, 31 entries" in said


def test_each_seriousness_has_a_heading() -> None:
    assert get_args(Severity) == SEVERITIES
    assert len({findings.heading(severity) for severity in SEVERITIES}) == 3


def test_no_sentence_is_without_a_finding() -> None:
    for code in CODES:
        assert finding_words.said(code)
