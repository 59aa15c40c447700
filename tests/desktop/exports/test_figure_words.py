"""Values of figures in words."""

from datetime import date
from decimal import Decimal

import pytest

from db.rules.figures import Value
from db.rules.policy import Figure, Source
from desktop.exports.confidence import confidence_meaning, standing
from desktop.exports.figure_words import figure_value
from desktop.views.figure_words import source_text
from desktop.words import Language, use_language

DAY = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "1 January"), ("zh_CN", "1月1日")]
)
def test_a_day_of_every_year_is_written_as_people_do(
    language: Language, words: str
) -> None:
    use_language(language)
    assert figure_value("limit.year_start", Figure("01-01", DAY)) == words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("outpatient.deductible_kind", "per_visit", "按次计算"),
        ("outpatient.ratio", Decimal("0.55"), "55%"),
        ("resident.window_end", "12-31", "12月31日"),
    ],
)
def test_values_are_words_and_not_codes(name: str, value: Value, words: str) -> None:
    use_language("zh_CN")
    assert figure_value(name, Figure(value, DAY)) == words


def test_one_word_stands_for_how_good_sources_are() -> None:
    use_language("zh_CN")
    said = [standing(Figure(1, DAY, confidence=code)) for code in ("H", "M", "L")]
    assert said == ["未核实 · 来源可靠", "未核实 · 来源较可靠", "未核实 · 来源较弱"]
    assert standing(Figure(1, DAY, confidence="L", confirmed=DAY)) == "来源较弱"
    assert "说法不一" in confidence_meaning(Figure(1, DAY, confidence="L"))


def test_a_source_has_no_second_pair_of_brackets() -> None:
    use_language("zh_CN")
    source = Source("太原职工医保个人账户（有家）", "a.example", "page")
    told = source_text(Figure(1, DAY), source)
    assert told == "太原职工医保个人账户（有家） · 网页"
