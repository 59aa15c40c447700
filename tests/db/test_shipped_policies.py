from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from db import policies
from db.rules.codes import Status
from db.rules.policy import FIGURES, Policy

TO_COME = {"outpatient.cap_visit"}
REGIONS = ("beijing", "chengdu", "shanghai", "taiyuan", "tianjin", "wuhan", "xian")


def figure_on(
    region: str,
    name: str,
    day: str,
    status: str,
    *,
    tier: str = "",
    age: int | None = None,
) -> object:
    found = policies.load(region).find(
        name,
        day=date.fromisoformat(day),
        status=status,
        tier=tier or None,
        age=age,
    )
    return None if found is None else found.value


def shipped() -> Mapping[str, Policy]:
    return {region: policies.load(region) for region in policies.regions()}


def test_every_region_loads_and_is_listed_without_being_read() -> None:
    assert set(policies.regions()) == {*REGIONS, "custom"}
    assert tuple(shipped()) == policies.regions()


def test_a_region_is_read_once() -> None:
    assert policies.load("xian") is policies.load("xian")


def test_every_shipped_value_names_a_source_that_exists() -> None:
    seen = 0
    for policy in shipped().values():
        for figures in policy.figures.values():
            for figure in figures:
                seen += 1
                assert policy.sources[figure.source].address
    assert seen > 150


def test_every_shipped_pack_says_that_it_is_unverified() -> None:
    for region in REGIONS:
        policy = policies.load(region)
        assert "未核实" in policy.note_zh
        assert "Unverified" in policy.note_en
        assert policy.last_looked == date(2026, 11, 1)


def test_every_figure_of_the_catalogue_is_shipped_by_some_region() -> None:
    stated = {name for policy in shipped().values() for name in policy.figures}
    assert set(FIGURES) - stated <= TO_COME


def test_the_free_region_states_no_money() -> None:
    custom = policies.load("custom").figures
    own = {n for n, found in custom.items() if any(f.depth == 0 for f in found)}
    assert own == {
        "limit.year_start",
        "account.year_start",
        "account.credit",
    }


@pytest.mark.parametrize("region", [*REGIONS, "custom"])
def test_years_and_credits_are_known_on_any_day_of_a_book(region: str) -> None:
    policy = policies.load(region)
    for day in (date(2016, 1, 1), date(2026, 11, 1)):
        for name in ("limit.year_start", "account.year_start", "account.credit"):
            assert policy.find(name, day=day) is not None


@pytest.mark.parametrize("region", REGIONS)
def test_each_tier_has_one_ratio_for_employees_and_retirees(region: str) -> None:
    policy = policies.load(region)
    for status in (Status.employee, Status.retiree):
        tiers = policy.find("outpatient.tiers", day=date(2024, 7, 1))
        assert tiers is not None
        for tier in tiers.words:
            found = figure_on(
                region, "outpatient.ratio", "2024-07-01", status, tier=tier
            )
            assert isinstance(found, Decimal), (region, status, tier)


@pytest.mark.parametrize("region", ["xian", "taiyuan", "beijing", "tianjin", "wuhan"])
def test_flexible_workers_with_an_account_have_the_figures_of_employees(
    region: str,
) -> None:
    for name in ("outpatient.kind", "outpatient.cap", "outpatient.deductible"):
        employee = figure_on(region, name, "2025-01-01", "employee")
        assert figure_on(region, name, "2025-01-01", "flexible") == employee


@pytest.mark.parametrize("region", ["xian", "taiyuan", "beijing", "tianjin", "wuhan"])
def test_statuses_of_which_nothing_is_documented_have_no_limit(region: str) -> None:
    assert figure_on(region, "outpatient.kind", "2025-01-01", "flexible_pooled") is None


# --- figures of rules.md §3 -----------------------------------------------

CAPS = [
    ("xian", "2023-01-01", "employee", 200000),
    ("xian", "2025-06-01", "retiree", 250000),
    ("xian", "2022-12-31", "employee", None),
    ("xian", "2024-01-01", "resident", 20000),
    ("taiyuan", "2023-12-31", "employee", 180000),
    ("taiyuan", "2023-12-31", "retiree", 200000),
    ("taiyuan", "2024-01-01", "employee", 250000),
    ("taiyuan", "2024-01-01", "retiree", 300000),
    ("taiyuan", "2024-01-01", "resident", 30000),
    ("beijing", "2022-12-31", "employee", 2000000),
    ("beijing", "2023-01-01", "employee", None),
    ("beijing", "2023-01-01", "retiree", None),
    ("tianjin", "2023-06-01", "employee", 900000),
    ("tianjin", "2024-06-01", "resident", 500000),
    ("chengdu", "2023-01-01", "flexible", 200000),
    ("chengdu", "2023-01-01", "flexible_pooled", 88000),
    ("chengdu", "2023-01-01", "retiree", 250000),
    ("chengdu", "2023-01-01", "resident", 20000),
    ("wuhan", "2023-01-31", "employee", None),
    ("wuhan", "2023-02-01", "employee", 350000),
    ("wuhan", "2023-12-31", "retiree", 400000),
    ("wuhan", "2024-01-01", "retiree", 450000),
    ("wuhan", "2024-01-01", "resident", 40000),
    ("shanghai", "2024-07-01", "employee", None),
]


@pytest.mark.parametrize(("region", "day", "status", "fen"), CAPS)
def test_caps_change_on_their_days(
    region: str, day: str, status: str, fen: int | None
) -> None:
    assert figure_on(region, "outpatient.cap", day, status) == fen


@pytest.mark.parametrize(
    ("region", "day", "kind"),
    [
        ("xian", "2023-01-01", "fund_cap"),
        ("beijing", "2022-12-31", "fund_cap"),
        ("beijing", "2023-01-01", "tier_no_cap"),
        ("tianjin", "2023-01-01", "expense_band"),
        ("shanghai", "2024-07-01", "none"),
    ],
)
def test_kinds_of_limit_change_on_their_days(region: str, day: str, kind: str) -> None:
    assert figure_on(region, "outpatient.kind", day, "employee") == kind


RATIOS = [
    (("xian", "2024-01-01", "employee", "药店"), None, "0.70"),
    (("xian", "2024-01-01", "employee", "三级"), None, "0.50"),
    (("taiyuan", "2023-06-01", "employee", "一类"), None, "0.50"),
    (("taiyuan", "2025-06-01", "employee", "一类"), None, "0.55"),
    (("taiyuan", "2025-06-01", "retiree", "三类"), None, "0.70"),
    (("beijing", "2024-01-01", "employee", "社区"), None, "0.90"),
    (("beijing", "2024-01-01", "employee", "三级"), None, "0.70"),
    (("beijing", "2024-01-01", "retiree", "三级"), None, "0.85"),
    (("tianjin", "2023-01-01", "retiree", "二级"), 75, "0.65"),
    (("chengdu", "2024-12-31", "employee", "三级"), None, "0.50"),
    (("chengdu", "2025-01-02", "retiree", "二级"), None, "0.70"),
    (("wuhan", "2024-01-01", "retiree", "一级"), None, "0.90"),
    (("shanghai", "2023-06-30", "employee", "三级"), 44, "0.50"),
    (("shanghai", "2023-06-30", "employee", "三级"), 45, "0.60"),
    (("shanghai", "2023-07-01", "employee", "三级"), 45, "0.70"),
    (("shanghai", "2024-10-05", "retiree", "一级"), 70, "0.85"),
]


@pytest.mark.parametrize(("visit", "age", "share"), RATIOS)
def test_ratios_are_those_of_day_status_tier_and_age(
    visit: tuple[str, str, str, str], age: int | None, share: str
) -> None:
    region, day, status, tier = visit
    found = figure_on(region, "outpatient.ratio", day, status, tier=tier, age=age)
    assert found == Decimal(share)


DEDUCTIBLES = [
    (("xian", "2024-01-01", "employee"), None, ("annual", 20000)),
    (("taiyuan", "2023-06-01", "employee"), None, ("per_visit", None)),
    (("taiyuan", "2024-01-01", "retiree"), None, ("per_visit", 30000)),
    (("beijing", "2024-01-01", "retiree"), 65, ("annual", 130000)),
    (("tianjin", "2023-01-01", "employee"), 45, ("annual", 80000)),
    (("tianjin", "2023-01-01", "retiree"), None, ("annual", 70000)),
    (("tianjin", "2023-01-01", "retiree"), 69, ("annual", 70000)),
    (("tianjin", "2023-01-01", "retiree"), 70, ("annual", 65000)),
    (("tianjin", "2024-01-01", "resident"), None, ("annual", 60000)),
    (("chengdu", "2024-12-31", "employee"), None, ("annual", 20000)),
    (("wuhan", "2025-01-01", "employee"), None, ("annual", 70000)),
    (("wuhan", "2025-01-01", "retiree"), None, ("annual", 50000)),
    (("shanghai", "2023-06-30", "employee"), None, ("segment", 150000)),
    (("shanghai", "2023-07-01", "employee"), None, ("segment", 50000)),
    (("shanghai", "2024-07-01", "retiree"), None, ("segment", 30000)),
]


@pytest.mark.parametrize(("who", "age", "rule"), DEDUCTIBLES)
def test_deductibles_are_those_of_day_status_and_age(
    who: tuple[str, str, str], age: int | None, rule: tuple[str, int | None]
) -> None:
    region, day, status = who
    kind = figure_on(region, "outpatient.deductible_kind", day, status, age=age)
    fen = figure_on(region, "outpatient.deductible", day, status, age=age)
    assert (kind, fen) == rule


def test_a_visit_in_taiyuan_costs_by_price_class() -> None:
    visits = [
        figure_on(
            "taiyuan",
            "outpatient.deductible_visit",
            "2025-01-08",
            "employee",
            tier=tier,
        )
        for tier in ("一类", "二类", "三类")
    ]
    assert visits == [8000, 5000, 3000]


def test_a_second_ratio_begins_above_the_threshold() -> None:
    for region, status, fen, share in (
        ("beijing", "employee", 2000000, "0.60"),
        ("beijing", "retiree", 2000000, "0.80"),
        ("tianjin", "retiree", 550000, "0.55"),
    ):
        day = "2023-01-01"
        assert figure_on(region, "outpatient.threshold", day, status) == fen
        above = figure_on(region, "outpatient.ratio_above", day, status, tier="三级")
        assert above == Decimal(share)
    assert (
        figure_on("beijing", "outpatient.threshold", "2022-12-31", "employee") is None
    )


def test_years_begin_in_july_in_shanghai_and_in_january_elsewhere() -> None:
    for name in ("limit.year_start", "account.year_start"):
        for region, policy in shipped().items():
            start = policy.year_start(name, date(2024, 1, 1))
            assert start == ((7, 1) if region == "shanghai" else (1, 1))
        shanghai = policies.load("shanghai")
        assert shanghai.year_start(name, date(2021, 6, 30)) == (4, 1)
        assert shanghai.year_start(name, date(2021, 7, 1)) == (7, 1)


@pytest.mark.parametrize(
    ("region", "age", "credit", "fen"),
    [
        ("taiyuan", None, "monthly", 8500),
        ("beijing", 69, "monthly", 10000),
        ("beijing", 70, "monthly", 11000),
        ("tianjin", 60, "monthly", 4000),
        ("tianjin", 70, "monthly", 5000),
        ("wuhan", 70, "monthly", 8300),
        ("xian", 70, "monthly", 10000),
        ("shanghai", 74, "yearly", 168000),
        ("shanghai", 75, "yearly", 189000),
        ("chengdu", 70, "monthly", None),
    ],
)
def test_retirees_are_credited_by_age(
    region: str, age: int | None, credit: str, fen: int | None
) -> None:
    day = "2024-07-01"
    assert figure_on(region, "account.credit", day, "retiree") == credit
    amount = figure_on(region, "account.credit_amount", day, "retiree", age=age)
    assert amount == fen


@pytest.mark.parametrize("region", REGIONS)
def test_two_per_cent_of_the_base_is_credited_to_employees_only(region: str) -> None:
    for status in Status:
        rate = figure_on(region, "account.rate", "2024-01-01", status)
        credited = {Status.employee} | (
            {Status.flexible} if region == "chengdu" else set()
        )
        assert rate == (Decimal("0.02") if status in credited else None)


def test_the_rejected_3500_of_taiyuan_is_told_with_its_reason() -> None:
    (dispute,) = policies.load("taiyuan").disputes
    assert (dispute.figure, dispute.value) == ("outpatient.cap", 350000)
    assert "3500" in dispute.reason_zh
    assert "3500" in dispute.reason_en


def test_each_contradiction_about_a_shipped_region_is_told() -> None:
    told = {
        (policy.id, dispute.figure, dispute.value)
        for policy in shipped().values()
        for dispute in policy.disputes
    }
    assert told >= {
        ("tianjin", "account.year_start", "07-01"),  # X3
        ("taiyuan", "outpatient.cap", 350000),  # X4
        ("beijing", "outpatient.ratio", Decimal("0.50")),  # X12
        ("beijing", "outpatient.kind", "fund_cap"),  # X13
        ("wuhan", "outpatient.deductible_kind", "none"),  # X24
        ("shanghai", "outpatient.deductible", 70000),  # X24
    }
