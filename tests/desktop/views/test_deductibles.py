"""The overview's deductible where it is no one sum of the year."""

from datetime import date

from db.rules.deductible import Deductible
from db.rules.limit import LimitYear
from db.rules.years import Year
from desktop.views import answers


def a_year(deductible: int | None, used: int) -> LimitYear:
    """Give a limit year of which so much of the deductible is paid, in fen."""
    first, last = date(2025, 1, 1), date(2025, 12, 31)
    return LimitYear(
        year=Year(first, last, "2025"),
        region="taiyuan",
        kind="fund_cap",
        first=first,
        last=last,
        cap=300_00,
        used=0,
        left=300_00,
        over=0,
        lapsed=None,
        deductible=deductible,
        deductible_used=used,
        fund=0,
        steps=(),
    )


def test_by_visit_names_what_each_kind_of_hospital_asks_for() -> None:
    rule = Deductible("per_visit", None, None, {"一类": 80_00, "二类": 0, "": None})
    answer = answers.deductible(a_year(None, 0), rule)
    assert answer.figure == "By visit"
    assert answer.sentences == (
        "At each visit you pay first: 一类 ¥80.00, 二类 nothing.",
    )


def test_by_visit_with_one_sum_names_that_sum_alone() -> None:
    rule = Deductible("per_visit", None, None, {"一级": 50_00, "二级": 50_00})
    answer = answers.deductible(a_year(None, 0), rule)
    assert answer.sentences == ("At each visit you pay first: ¥50.00.",)


def test_made_up_names_the_tier_that_is_reached_and_what_others_still_ask_for() -> None:
    rule = Deductible("makeup", 500_00, None, {"一级": 200_00, "三级": 500_00})
    answer = answers.deductible(a_year(500_00, 200_00), rule)
    assert answer.sentences[0] == "一级 reached, 三级 still ¥300.00"
    done = answers.deductible(a_year(500_00, 500_00), rule)
    assert done.figure == "Reached"


def test_a_months_deductible_is_said_by_month() -> None:
    rule = Deductible("monthly", None, 50_00, {})
    answer = answers.deductible(a_year(None, 0), rule)
    assert answer.sentences == ("Each month you pay ¥50.00 first.",)


def test_a_years_own_sum_and_an_unknown_one_are_said_as_before() -> None:
    rule = Deductible("annual", 200_00, None, {})
    assert answers.deductible(a_year(200_00, 50_00), rule).figure == "¥150.00"
    unknown = Deductible(None, None, None, {})
    assert answers.deductible(a_year(None, 0), unknown).figure == "—"
