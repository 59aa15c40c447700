import json
from datetime import date

import pytest

from db import policies
from db.rules.policy import Figure, Policy, Source
from desktop.commands.figures import as_json, as_text, in_force
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
