"""What rules.md §2 and §3.2 say of the account, its money and its sharing."""

from datetime import date
from decimal import Decimal

import pytest

from db import policies
from db.rules.codes import Status
from db.rules.figures import Count
from tests.db.shipped.asking import value_on

MINE = (
    *("beijing", "shanghai", "shanxi", "taiyuan", "tianjin", "wuhan", "xian"),
    *("shijiazhuang", "chongqing", "shenzhen", "guangzhou", "hangzhou", "anhui"),
    *("hunan", "jiangxi", "chengdu"),
)


def test_years_begin_in_july_in_shanghai_and_in_january_elsewhere() -> None:
    for name in ("limit.year_start", "account.year_start"):
        for region in policies.regions():
            start = policies.load(region).year_start(name, date(2024, 1, 1))
            assert start == ((7, 1) if region == "shanghai" else (1, 1))
        shanghai = policies.load("shanghai")
        assert shanghai.year_start(name, date(2015, 4, 1)) == (4, 1)
        assert shanghai.year_start(name, date(2021, 6, 30)) == (4, 1)
        assert shanghai.year_start(name, date(2021, 7, 1)) == (7, 1)


CREDITS = [
    ("taiyuan", None, "monthly", 8500),
    ("shanxi", 80, "monthly", 8500),
    ("beijing", 69, "monthly", 10000),
    ("beijing", 70, "monthly", 11000),
    ("tianjin", 60, "monthly", 4000),
    ("tianjin", 70, "monthly", 5000),
    ("shijiazhuang", 70, "monthly", None),
    ("chongqing", 69, "monthly", 10500),
    ("chongqing", 70, "monthly", 11500),
    ("shenzhen", 70, "monthly", 25100),
    ("guangzhou", 70, "monthly", 16000),
    ("hangzhou", 71, "yearly", None),
    ("wuhan", 70, "monthly", 8300),
    ("anhui", 60, "monthly", 7000),
    ("hunan", 60, "monthly", 7500),
    ("jiangxi", 60, "monthly", 7700),
    ("xian", 70, "monthly", 10000),
    ("shanghai", 74, "yearly", 168000),
    ("shanghai", 75, "yearly", 189000),
    ("chengdu", 70, "monthly", None),
]


@pytest.mark.parametrize(("region", "age", "credit", "fen"), CREDITS)
def test_retirees_are_credited_by_age(
    region: str, age: int | None, credit: str, fen: int | None
) -> None:
    day = "2024-07-01"
    assert value_on(region, "account.credit", day, "retiree") == credit
    amount = value_on(region, "account.credit_amount", day, "retiree", age=age)
    assert amount == fen


@pytest.mark.parametrize("region", MINE)
def test_two_per_cent_of_the_base_is_credited_to_those_who_pay_it(region: str) -> None:
    day = "2024-07-01"
    credited = {Status.employee}
    if region in {"chengdu", "shenzhen"}:
        credited.add(Status.flexible)
    for status in set(Status) - {Status.retiree}:
        rate = value_on(region, "account.rate", day, status)
        assert rate == (Decimal("0.02") if status in credited else None)


@pytest.mark.parametrize(
    ("region", "age", "share"),
    [
        ("shijiazhuang", 60, "0.02"),
        ("hangzhou", 69, "0.058"),
        ("hangzhou", 70, "0.068"),
    ],
)
def test_retirees_without_a_sum_have_a_share_of_a_base(
    region: str, age: int, share: str
) -> None:
    rate = value_on(region, "account.rate", "2024-07-01", "retiree", age=age)
    assert rate == Decimal(share)


def test_tianjin_added_to_the_two_per_cent_before_2022() -> None:
    for day, age, share in (
        ("2021-12-31", 44, "0.028"),
        ("2021-12-31", 45, "0.032"),
        ("2022-01-01", 44, "0.02"),
        ("2022-01-01", 45, "0.02"),
    ):
        rate = value_on("tianjin", "account.rate", day, "employee", age=age)
        assert rate == Decimal(share)


@pytest.mark.parametrize(
    ("region", "day", "least", "most"),
    [
        ("taiyuan", "2024-07-01", 323500, 1617600),
        ("shenzhen", "2025-07-01", 673300, 3366600),
        ("shenzhen", "2024-12-31", None, None),
    ],
)
def test_bases_lie_in_their_window(
    region: str, day: str, least: int | None, most: int | None
) -> None:
    found = [
        value_on(region, f"account.{name}", day, "employee")
        for name in ("base_least", "base_most")
    ]
    assert found == [least, most]


@pytest.mark.parametrize(
    ("region", "status", "month", "share", "year"),
    [
        ("chongqing", "employee", 500, "0.001", None),
        ("chongqing", "retiree", 500, None, 6600),
        ("beijing", "retiree", 300, None, None),
        ("beijing", "employee", None, None, None),
        ("taiyuan", "retiree", None, None, None),
    ],
)
def test_premiums_are_withheld_from_the_account(
    region: str, status: str, month: int | None, share: str | None, year: int | None
) -> None:
    names = ("withheld_month", "withheld_rate", "withheld_year")
    found = [value_on(region, f"account.{n}", "2025-07-01", status) for n in names]
    assert found == [month, None if share is None else Decimal(share), year]


def test_a_retiree_of_chongqing_keeps_1134_or_1254_of_a_year() -> None:
    for age, net in ((68, 113400), (70, 125400)):
        gross = value_on(
            "chongqing", "account.credit_amount", "2025-01-01", "retiree", age=age
        )
        assert isinstance(gross, int)
        assert 12 * (gross - 500) - 6600 == net


@pytest.mark.parametrize(
    ("region", "last"), [("beijing", "2022-08-31"), ("tianjin", "2021-12-31")]
)
def test_passbooks_end_on_their_day(region: str, last: str) -> None:
    assert value_on(region, "account.legacy", last, "employee") == "passbook"
    after = date.fromordinal(date.fromisoformat(last).toordinal() + 1)
    found = value_on(region, "account.legacy", after.isoformat(), "employee")
    assert found == "none"


@pytest.mark.parametrize(
    ("region", "order"),
    [
        ("wuhan", "current_first"),
        ("shanghai", "current_first"),
        ("ningbo", "current_first"),
        ("zhejiang", "typed"),
        ("hangzhou", "typed"),
        ("shaoxing", "typed"),
        ("xian", "current_first"),
    ],
)
def test_money_is_spent_in_the_order_of_the_region(region: str, order: str) -> None:
    assert value_on(region, "account.order", "2025-01-01", "employee") == order


@pytest.mark.parametrize("region", ["zhejiang", "hangzhou", "shaoxing"])
def test_typed_buckets_say_plainly_what_is_not_modelled(region: str) -> None:
    policy = policies.load(region)
    order = policy.find("account.order", day=date(2025, 1, 1))
    assert order is not None
    assert "本软件不按单据区分" in order.note_zh
    assert "not modelled" in order.note_en
    assert "没有按单据细分" in policy.note_zh
    assert "not modelled" in policy.note_en


@pytest.mark.parametrize(
    ("region", "day", "method"),
    [
        ("beijing", "2022-08-31", None),
        ("beijing", "2022-09-01", "demand_quarterly"),
        ("hubei", "2024-06-01", "daily_product"),
        ("wuhan", "2024-06-01", "daily_product"),
        ("yichang", "2024-06-01", "daily_product"),
        ("qingdao", "2024-06-01", "average_condition"),
        ("taiyuan", "2024-06-01", None),
    ],
)
def test_interest_is_known_where_a_text_says_how(
    region: str, day: str, method: str | None
) -> None:
    assert value_on(region, "interest.method", day) == method


@pytest.mark.parametrize(
    ("region", "grace", "penalty"),
    [
        ("taiyuan", 6, None),
        ("shanxi", 3, None),
        ("shijiazhuang", 3, "0.20"),
        ("beijing", 3, None),
    ],
)
def test_gaps_are_judged_by_the_region(
    region: str, grace: int, penalty: str | None
) -> None:
    day = "2025-01-01"
    assert value_on(region, "continuity.grace", day, "employee") == Count(grace)
    off = value_on(region, "continuity.penalty", day, "employee")
    assert off == (None if penalty is None else Decimal(penalty))


@pytest.mark.parametrize(
    ("region", "day", "premium", "high"),
    [
        ("yichang", "2025-01-01", 40000, None),
        ("shanxi", "2025-01-01", 40000, None),
        ("beijing", "2025-01-01", 75000, None),
        ("tianjin", "2025-01-01", 40000, 103000),
        ("chongqing", "2025-01-01", 40000, 77500),
        ("hangzhou", "2026-01-01", 70000, 80000),
        ("hangzhou", "2025-12-31", 40000, None),
        ("xian", "2024-12-31", None, None),
    ],
)
def test_residents_pay_the_premium_of_their_region(
    region: str, day: str, premium: int | None, high: int | None
) -> None:
    assert value_on(region, "resident.premium", day, "resident") == premium
    assert value_on(region, "resident.premium_high", day, "resident") == high
    assert value_on(region, "resident.premium", day, "employee") is None


@pytest.mark.parametrize(
    ("region", "day", "kinds"),
    [
        ("xian", "2024-07-31", 3),
        ("xian", "2024-08-01", 6),
        ("taiyuan", "2024-08-31", 3),
        ("taiyuan", "2024-09-01", 6),
        ("beijing", "2022-12-01", 3),
        ("beijing", "2024-08-01", 6),
    ],
)
def test_near_relatives_share_from_the_day_of_the_region(
    region: str, day: str, kinds: int
) -> None:
    relatives = value_on(region, "sharing.relatives", day)
    assert isinstance(relatives, tuple)
    assert {"spouse", "parent", "child"} <= set(relatives)
    assert len(relatives) == kinds


def test_accounts_are_shared_whole_except_in_zhejiang() -> None:
    for region in policies.regions():
        zhejiang = {"zhejiang", "hangzhou", "ningbo", "shaoxing"}
        bucket = "prior" if region in zhejiang else "whole"
        assert value_on(region, "sharing.bucket", "2025-01-01") == bucket


def test_some_accounts_must_hold_more_than_a_sum_before_they_are_shared() -> None:
    for region, fen in (("fujian", 200000), ("shenzhen", 777800), ("beijing", None)):
        assert value_on(region, "sharing.least", "2025-01-01") == fen
