"""What rules.md §3.1 and §3.3 say of outpatient care, read once more by hand."""

from decimal import Decimal

import pytest

from db import policies
from db.rules.codes import Status
from tests.db.shipped.asking import value_on

CAPS = [
    ("xian", "2023-01-01", "employee", 200000),
    ("xian", "2025-06-01", "retiree", 250000),
    ("xian", "2022-12-31", "employee", None),
    ("xian", "2024-01-01", "resident", 20000),
    ("shanxi", "2023-12-31", "employee", 180000),
    ("shanxi", "2024-01-01", "retiree", 300000),
    ("shanxi", "2024-01-01", "resident", None),
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
    ("shijiazhuang", "2024-12-31", "retiree", 500000),
    ("shijiazhuang", "2025-01-01", "retiree", 600000),
    ("shijiazhuang", "2025-01-01", "resident", None),
    ("chongqing", "2024-06-01", "employee", 300000),
    ("chongqing", "2025-06-01", "retiree", 400000),
    ("chongqing", "2025-06-01", "flexible", 300000),
    ("chongqing", "2025-06-01", "flexible_pooled", 80000),
    ("chongqing", "2025-06-01", "resident", 30000),
    ("shenzhen", "2024-12-31", "employee", 988524),
    ("shenzhen", "2025-01-01", "employee", 1047840),
    ("shenzhen", "2024-12-31", "retiree", 1153278),
    ("shenzhen", "2025-01-01", "retiree", 1222480),
    ("shenzhen", "2024-06-01", "flexible_pooled", 247131),
    ("shenzhen", "2024-06-01", "resident", 247131),
    ("guangzhou", "2024-12-31", "employee", 761600),
    ("guangzhou", "2025-01-01", "employee", 791600),
    ("guangzhou", "2024-12-31", "retiree", 1066300),
    ("guangzhou", "2025-01-01", "retiree", 1066300),
    ("guangzhou", "2024-01-01", "resident", 60000),
    ("hangzhou", "2023-01-01", "employee", None),
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
    assert value_on(region, "outpatient.cap", day, status) == fen


@pytest.mark.parametrize(
    ("day", "age", "fen"),
    [
        ("2024-12-31", 44, 300000),
        ("2024-12-31", 45, 350000),
        ("2025-01-01", 44, 350000),
        ("2025-01-01", 45, 450000),
    ],
)
def test_caps_of_shijiazhuang_rise_at_45(day: str, age: int, fen: int) -> None:
    found = value_on("shijiazhuang", "outpatient.cap", day, "employee", age=age)
    assert found == fen


def test_wages_give_the_caps_of_guangzhou_and_shenzhen() -> None:
    for region, day, status, wage, share in (
        ("guangzhou", "2024-01-01", "employee", 152324, 5),
        ("guangzhou", "2024-01-01", "retiree", 152324, 7),
        ("shenzhen", "2024-01-01", "employee", 164754, 6),
        ("shenzhen", "2024-01-01", "retiree", 164754, 7),
        ("shenzhen", "2025-01-01", "employee", 174640, 6),
        ("shenzhen", "2025-01-01", "retiree", 174640, 7),
    ):
        fen = value_on(region, "outpatient.cap", day, status)
        assert isinstance(fen, int)
        # Guangzhou prints whole yuan.
        assert abs(fen - wage * share) <= (50 if region == "guangzhou" else 0)


def test_hospitals_of_shenzhen_share_half_of_the_cap() -> None:
    day = "2024-05-01"
    assert value_on("shenzhen", "outpatient.cap_together", day) == ("二级", "三级")
    for tier in ("二级", "三级"):
        for status, fen in (("employee", 494200), ("retiree", 576600)):
            found = value_on("shenzhen", "outpatient.cap_tier", day, status, tier=tier)
            assert found == fen
    assert (
        value_on("shenzhen", "outpatient.cap_tier", day, "employee", tier="社康")
        is None
    )


def test_the_month_of_guangzhou_ends_when_its_year_begins() -> None:
    for day, fen in (
        ("2021-12-31", None),
        ("2022-03-31", 30000),
        ("2023-12-31", 30000),
        ("2024-01-01", None),
    ):
        found = value_on("guangzhou", "outpatient.cap_month", day, "employee")
        assert found == fen


KINDS = [
    ("xian", "2023-01-01", "employee", "fund_cap"),
    ("beijing", "2022-12-31", "employee", "fund_cap"),
    ("beijing", "2023-01-01", "employee", "tier_no_cap"),
    ("tianjin", "2023-01-01", "employee", "expense_band"),
    ("shanghai", "2024-07-01", "employee", "none"),
    ("hangzhou", "2024-07-01", "employee", "none"),
    ("shijiazhuang", "2025-01-01", "employee", "fund_cap"),
    ("chongqing", "2025-01-01", "flexible_pooled", "fund_cap"),
    ("shenzhen", "2025-01-01", "resident", "fund_cap"),
    ("guangzhou", "2025-01-01", "retiree", "fund_cap"),
]


@pytest.mark.parametrize(("region", "day", "status", "kind"), KINDS)
def test_kinds_of_limit_change_on_their_days(
    region: str, day: str, status: str, kind: str
) -> None:
    assert value_on(region, "outpatient.kind", day, status) == kind


RATIOS = [
    (("xian", "2024-01-01", "employee", "药店"), None, "0.70"),
    (("xian", "2024-01-01", "employee", "三级"), None, "0.50"),
    (("taiyuan", "2023-06-01", "employee", "一类"), None, "0.50"),
    (("taiyuan", "2025-06-01", "employee", "一类"), None, "0.55"),
    (("taiyuan", "2025-06-01", "retiree", "三类"), None, "0.70"),
    (("taiyuan", "2024-06-01", "resident", "一类"), None, "0.45"),
    (("shanxi", "2025-06-01", "retiree", "二类"), None, "0.65"),
    (("beijing", "2024-01-01", "employee", "社区"), None, "0.90"),
    (("beijing", "2024-01-01", "employee", "三级"), None, "0.70"),
    (("beijing", "2024-01-01", "retiree", "三级"), None, "0.85"),
    (("tianjin", "2023-01-01", "retiree", "二级"), 75, "0.65"),
    (("shijiazhuang", "2024-06-01", "employee", ""), None, "0.60"),
    (("shijiazhuang", "2025-06-01", "retiree", ""), None, "0.70"),
    (("shijiazhuang", "2025-06-01", "resident", ""), None, "0.50"),
    (("chongqing", "2024-06-01", "employee", "一级"), None, "0.60"),
    (("chongqing", "2024-06-01", "flexible_pooled", "三级"), None, "0.50"),
    (("chongqing", "2025-06-01", "retiree", "三级"), None, "0.60"),
    (("chongqing", "2025-06-01", "retiree", "二级"), None, "0.70"),
    (("chongqing", "2025-06-01", "resident", "二级"), None, "0.40"),
    (("shenzhen", "2024-06-01", "employee", "社康"), None, "0.75"),
    (("shenzhen", "2024-06-01", "flexible", "三级"), None, "0.55"),
    (("shenzhen", "2025-06-01", "retiree", "二级"), None, "0.70"),
    (("shenzhen", "2024-06-01", "resident", "社康"), 59, "0.75"),
    (("shenzhen", "2024-06-01", "resident", "社康"), 60, "0.80"),
    (("guangzhou", "2022-06-01", "employee", "其他"), None, "0.45"),
    (("guangzhou", "2024-06-01", "employee", "其他"), None, "0.65"),
    (("guangzhou", "2024-06-01", "employee", "基层"), None, "0.80"),
    (("guangzhou", "2025-06-01", "retiree", "基层"), None, "0.85"),
    (("guangzhou", "2025-06-01", "resident", "其他"), None, "0.60"),
    (("hangzhou", "2022-06-01", "employee", "三级"), None, "0.76"),
    (("hangzhou", "2022-06-01", "employee", "社区"), None, "0.86"),
    (("hangzhou", "2022-06-01", "retiree", "其他"), None, "0.86"),
    (("hangzhou", "2022-06-01", "resident", "社区"), None, "0.70"),
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
    found = value_on(region, "outpatient.ratio", day, status, tier=tier, age=age)
    assert found == Decimal(share)


TIERED = (
    *("beijing", "chengdu", "shanghai", "shanxi", "taiyuan", "tianjin", "wuhan"),
    *("xian", "chongqing", "shenzhen", "guangzhou", "hangzhou"),
)


@pytest.mark.parametrize("region", TIERED)
def test_each_tier_has_one_ratio_for_employees_and_retirees(region: str) -> None:
    day = "2024-07-01"
    tiers = value_on(region, "outpatient.tiers", day)
    assert isinstance(tiers, tuple)
    for status in (Status.employee, Status.retiree):
        for tier in tiers:
            found = value_on(region, "outpatient.ratio", day, status, tier=tier)
            assert isinstance(found, Decimal), (region, status, tier)


DEDUCTIBLES = [
    (("xian", "2024-01-01", "employee"), None, ("annual", 20000)),
    (("taiyuan", "2023-06-01", "employee"), None, ("per_visit", None)),
    (("taiyuan", "2024-01-01", "retiree"), None, ("per_visit", 30000)),
    (("taiyuan", "2024-01-01", "resident"), None, ("per_visit", None)),
    (("beijing", "2024-01-01", "employee"), None, ("annual", 180000)),
    (("beijing", "2024-01-01", "retiree"), 65, ("annual", 130000)),
    (("tianjin", "2023-01-01", "employee"), 45, ("annual", 80000)),
    (("tianjin", "2023-01-01", "retiree"), None, ("annual", 70000)),
    (("tianjin", "2023-01-01", "retiree"), 69, ("annual", 70000)),
    (("tianjin", "2023-01-01", "retiree"), 70, ("annual", 65000)),
    (("tianjin", "2024-01-01", "resident"), None, ("annual", 60000)),
    (("shijiazhuang", "2024-06-01", "employee"), None, (None, None)),
    (("shijiazhuang", "2025-06-01", "retiree"), None, ("annual", 10000)),
    (("chongqing", "2024-06-01", "employee"), None, ("annual", 20000)),
    (("chongqing", "2025-06-01", "retiree"), None, ("annual", 10000)),
    (("shenzhen", "2024-06-01", "employee"), None, ("none", None)),
    (("guangzhou", "2024-06-01", "retiree"), None, ("none", None)),
    (("hangzhou", "2022-06-01", "employee"), None, ("segment", 100000)),
    (("hangzhou", "2022-06-01", "retiree"), None, ("segment", 30000)),
    (("hangzhou", "2022-06-01", "resident"), None, ("annual", 30000)),
    (("tengzhou", "2025-06-01", "employee"), None, ("makeup", 60000)),
    (("chengdu", "2024-12-31", "employee"), None, ("annual", 20000)),
    (("wuhan", "2025-01-01", "employee"), None, ("annual", 70000)),
    (("wuhan", "2025-01-01", "retiree"), None, ("annual", 50000)),
    (("shanghai", "2023-06-30", "employee"), None, ("segment", 150000)),
    (("shanghai", "2023-07-01", "employee"), None, ("segment", 50000)),
    (("shanghai", "2024-07-01", "retiree"), None, ("segment", 30000)),
]


@pytest.mark.parametrize(("who", "age", "rule"), DEDUCTIBLES)
def test_deductibles_are_those_of_day_status_and_age(
    who: tuple[str, str, str], age: int | None, rule: tuple[str | None, int | None]
) -> None:
    region, day, status = who
    kind = value_on(region, "outpatient.deductible_kind", day, status, age=age)
    fen = value_on(region, "outpatient.deductible", day, status, age=age)
    assert (kind, fen) == rule


@pytest.mark.parametrize(
    ("region", "name", "status", "sums"),
    [
        (
            "taiyuan",
            "deductible_visit",
            "employee",
            {"一类": 8000, "二类": 5000, "三类": 3000},
        ),
        (
            "taiyuan",
            "deductible_visit",
            "resident",
            {"一类": 8000, "二类": 0, "三类": 0},
        ),
        (
            "tengzhou",
            "deductible_tier",
            "retiree",
            {"三级": 60000, "二级": 40000, "一级": 20000},
        ),
    ],
)
def test_deductibles_of_a_visit_go_by_tier(
    region: str, name: str, status: str, sums: dict[str, int]
) -> None:
    for tier, fen in sums.items():
        found = value_on(region, f"outpatient.{name}", "2025-01-08", status, tier=tier)
        assert found == fen


def test_a_first_share_of_class_b_items_is_borne_before_the_ratio() -> None:
    for region, share in (("taiyuan", "0.05"), ("wuhan", "0.10")):
        found = value_on(region, "outpatient.first_share", "2025-01-01", "employee")
        assert found == Decimal(share)


def test_a_second_ratio_begins_above_the_threshold() -> None:
    name, day = "outpatient.threshold", "2023-01-01"
    for region, status, fen, share in (
        ("beijing", "employee", 2000000, "0.60"),
        ("beijing", "retiree", 2000000, "0.80"),
        ("tianjin", "retiree", 550000, "0.55"),
    ):
        assert value_on(region, name, day, status) == fen
        above = value_on(region, "outpatient.ratio_above", day, status, tier="三级")
        assert above == Decimal(share)
    assert value_on("beijing", name, "2022-12-31", "employee") is None


FLEXIBLE = (
    *("xian", "taiyuan", "beijing", "tianjin", "wuhan", "shijiazhuang"),
    *("chongqing", "shenzhen", "guangzhou", "hangzhou"),
)


@pytest.mark.parametrize("region", FLEXIBLE)
def test_flexible_workers_with_an_account_have_the_figures_of_employees(
    region: str,
) -> None:
    for name in ("outpatient.kind", "outpatient.cap", "outpatient.deductible"):
        employee = value_on(region, name, "2025-01-01", "employee")
        assert value_on(region, name, "2025-01-01", "flexible") == employee


@pytest.mark.parametrize(
    "region", ["xian", "taiyuan", "beijing", "tianjin", "wuhan", "guangzhou"]
)
def test_statuses_of_which_nothing_is_documented_have_no_limit(region: str) -> None:
    assert value_on(region, "outpatient.kind", "2025-01-01", "flexible_pooled") is None


def test_what_a_city_does_not_state_is_its_province_s() -> None:
    for city, name in (("taiyuan", "outpatient.cap"), ("wuhan", "interest.method")):
        found = policies.load(city).figures[name]
        assert any(figure.depth == 1 for figure in found)
