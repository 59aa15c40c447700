"""Every part of a reason has words, whatever the book holds."""

from datetime import date
from enum import StrEnum

import pytest

from db.rules.codes import PostingKind, Purpose, SpendingKind
from db.rules.flows import OUT, FlowKind
from db.rules.reasons import Line, Reason
from desktop.views import why_text, why_words
from desktop.views.why_lines import line_word
from desktop.views.why_rules import rule_sentence

IN = [f"flow.{kind}" for kind in FlowKind if kind not in OUT]
GROUPS: dict[str, list[StrEnum]] = {
    "posting": [kind for kind in PostingKind if kind.value != "passbook"],
    "bill": list(SpendingKind),
    "refund": list(SpendingKind),
    "shared": list(Purpose),
    "returned": list(Purpose),
}
COUNTED = [f"{group}.{kind}" for group, kinds in GROUPS.items() for kind in kinds]


@pytest.mark.parametrize("code", [*IN, *COUNTED, "posting.correction_down"])
def test_every_kind_of_entry_has_a_word(code: str) -> None:
    assert line_word(Line(code=code, amount=1))


def test_a_line_names_its_place_and_the_year_it_came_from() -> None:
    bill = Line(code="bill_counted", amount=1, name="市一医院")
    assert line_word(bill) == "Bill that counts · 市一医院"
    assert line_word(Line(code="carried", amount=1, name="2024")) == (
        "Carried over from 2024"
    )


def test_a_number_without_entries_says_so() -> None:
    reason = Reason(subject="interest", result=0, rule="recorded", year="2025")
    assert why_words.answer(reason) == "Nothing is recorded for it, so it is ¥0.00."
    assert why_text.rows(reason, link=True) == []


def test_what_comes_and_what_goes_are_told_apart() -> None:
    lines = (Line(code="cap", amount=2000_00), Line(code="used", amount=-300_00))
    reason = Reason(
        subject="left",
        result=1700_00,
        rule="left",
        lines=lines,
        year="2025",
        region="xian",
    )
    assert why_words.answer(reason) == (
        "Cap ¥2,000.00, used ¥300.00: ¥1,700.00 is left."
    )
    text = why_text.as_text(reason)
    assert text.startswith("Limit left in 2025 · Xi'an ¥1,700.00")
    assert "Used by bills that count\t\t\t−¥300.00" in text
    assert "Together\t\t\t¥1,700.00" in text
    assert rule_sentence("left") in text


def test_a_line_leads_to_its_entries_or_to_the_year_before() -> None:
    day = date(2025, 1, 1)
    lines = (
        Line(code="carried", amount=1, name="2024", person_id=1),
        Line(code="posting.interest", amount=1, first=day, last=day, person_id=1),
    )
    reason = Reason(
        subject="closing", result=2, rule="account", lines=lines, year="2025"
    )
    found = [row[-1] for row in why_text.rows(reason, link=True)]
    assert found == ["Why? ›", "Entries ›", ""]
