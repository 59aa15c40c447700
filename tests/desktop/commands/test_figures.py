import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from db import policies
from db.rules.policy import Count, Dispute, Figure, Policy, Source
from desktop.commands.figures import as_json, as_text, in_force
from desktop.words import use_language
from tests.desktop.shell import answer

DAY = date(2025, 6, 1)
OLD, NEW = date(2023, 1, 1), date(2024, 1, 1)
WORKERS = frozenset({"employee", "retiree"})


def policy(*caps: Figure) -> Policy:
    sources = {
        "A": Source("title of A", "a.example", "page"),
        "B": Source("title of B", "b.example", "page"),
    }
    return Policy("x", "某地", "X", DAY, sources, {"outpatient.cap": caps})


def test_a_superseded_figure_is_not_in_force_for_another_set_of_people() -> None:
    old = Figure(100_00, OLD, WORKERS, source="A")
    new = Figure(200_00, NEW, frozenset({"retiree"}), source="B")
    found = [figure for _name, figure in in_force(policy(old, new), DAY)]
    assert [(figure.value, sorted(figure.statuses)) for figure in found] == [
        (100_00, ["employee"]),
        (200_00, ["retiree"]),
    ]


def test_a_figure_superseded_for_everybody_is_gone() -> None:
    old = Figure(100_00, OLD, WORKERS, min_age=70)
    new = Figure(200_00, NEW)
    assert [f for _name, f in in_force(policy(old, new), DAY)] == [new]
    assert [f for _name, f in in_force(policy(old, new), OLD)] == [old]


def test_age_steps_are_listed_each_once() -> None:
    young, aged = Figure(100_00, OLD), Figure(200_00, OLD, min_age=70)
    assert [f for _name, f in in_force(policy(young, aged), DAY)] == [young, aged]


def test_the_sources_used_stand_under_the_figures() -> None:
    said = as_text(policy(Figure(100_00, OLD, source="A")), DAY)
    assert "A  title of A  a.example" in said
    assert "b.example" not in said


def test_nothing_is_called_verified() -> None:
    assert "verified" not in as_json(policy(), DAY)


@pytest.mark.parametrize("region", policies.regions())
def test_every_figure_listed_is_found_for_those_it_names(region: str) -> None:
    known = policies.load(region)
    listed = list(in_force(known, DAY))
    assert listed
    assert len(set(listed)) == len(listed)
    for name, figure in listed:
        for status in figure.statuses or {"employee", "resident"}:
            found = [
                known.find(name, day=DAY, status=status, tier=figure.tier, age=age)
                for age in (None, figure.min_age)
            ]
            values = {(f.value, f.since) for f in found if f is not None}
            assert (figure.value, figure.since) in values


def test_a_region_is_shown_in_both_forms() -> None:
    found = json.loads(answer("policies", "xian", "--on", "2025-06-01", "--json"))
    assert (found["region"], found["on"]) == ("xian", "2025-06-01")
    said = answer("policies", "xian", "--on", "2025-06-01")
    assert "unverified" in said
    for figure in found["figures"]:
        assert found["sources"][figure["source"]]["address"] in said


def test_every_figure_says_which_pack_states_it() -> None:
    found = json.loads(answer("policies", "xian", "--on", "2025-06-01", "--json"))
    by = {row["figure"]: row["stated_by"] for row in found["figures"]}
    assert by["outpatient.cap"] == "xian"
    assert by["account.rate"] == "shaanxi"
    assert by["interest.days"] == "national"
    said = answer("policies", "xian", "--on", "2025-06-01")
    for name, place in (
        ("(outpatient.cap)", "(Xi'an)"),
        ("(account.rate)", "(Shaanxi)"),
        ("(interest.days)", "(Nationwide)"),
    ):
        lines = [line for line in said.splitlines() if name in line]
        assert lines
        assert all(place in line for line in lines)


def test_values_have_their_units() -> None:
    use_language("en")
    figures = {
        "outpatient.cap": (Figure(250_000, OLD),),
        "outpatient.ratio": (Figure(Decimal("0.65"), OLD),),
        "continuity.grace": (Figure(Count(3), OLD),),
        "wallet.times": (Figure(Count(3), OLD),),
        "outpatient.kind": (Figure("fund_cap", OLD),),
    }
    said = as_text(replace(policy(), figures=figures), DAY)
    for text in (
        "2500.00 yuan",
        "65%",
        "3 month(s)",
        "3 times a day",
        "  Cap on what the",
    ):
        assert text in said
    rows = as_json(replace(policy(), figures=figures), DAY)["figures"]
    assert isinstance(rows, list)
    units = {row["figure"]: row["unit"] for row in rows}
    assert units["outpatient.cap"] == "money"
    assert units["wallet.times"] == "count"


def test_a_rejected_value_stands_with_its_source_and_reason() -> None:
    use_language("en")
    rejected = Dispute(
        "outpatient.cap",
        300_000,
        "B",
        "很可能是笔误",
        "probably a slip",
        frozenset({"retiree"}),
    )
    region = replace(policy(Figure(500_000, OLD, source="A")), disputes=(rejected,))
    said = as_text(region, DAY)
    line = (
        "Outpatient cap of the year (outpatient.cap) [Retired employee]  3000.00 yuan"
        "  B  probably a slip"
    )
    assert line in said
    assert "B  title of B  b.example" in said
    assert as_json(region, DAY)["disputes"] == [
        {
            "figure": "outpatient.cap",
            "status": ["retiree"],
            "value": "3000.00",
            "unit": "money",
            "source": "B",
            "reason": "很可能是笔误",
        }
    ]


def test_a_region_without_disputes_has_no_heading_for_them() -> None:
    use_language("en")
    assert "Disputed" not in as_text(policy(Figure(100_00, OLD, source="A")), DAY)


def test_days_that_an_office_may_take_are_no_months() -> None:
    use_language("en")
    said = as_text(policies.load("taiyuan"), DAY)
    (sending,) = [row for row in said.splitlines() if "moving.sending" in row]
    assert "10 working days" in sending


def test_the_text_form_speaks_in_words() -> None:
    use_language("zh_CN")
    said = as_text(policies.load("taiyuan"), DAY)
    figures = said.partition("\n来源")[0]
    for code in (" no ", "current_first", "monthly", "per_visit", "spouse", "01-01  "):
        assert code not in figures
    for words in ("药店购药算不算门诊统筹 (outpatient.pharmacy)", "配偶", "1月1日"):
        assert words in figures
    assert "[]" not in figures
    lines = [line for line in figures.splitlines() if " 起  " in line]
    assert lines
    assert all("未核实 · 来源" in line for line in lines)


def test_a_per_visit_deductible_without_a_yearly_sum_speaks_of_none() -> None:
    use_language("en")
    kind = {"outpatient.deductible_kind": (Figure("per_visit", OLD),)}
    said = as_text(replace(policy(), figures=kind), DAY)
    assert "each visit  since" in said
