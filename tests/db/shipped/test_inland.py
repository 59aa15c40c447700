"""What rules.md §3 says of the west and of Chengdu, read once more by hand."""

from datetime import date
from decimal import Decimal

import pytest

from db import policies
from db.rules.codes import Status
from db.rules.figures import format_value
from db.rules.policy import Figure
from db.rules.policy_checks import gaps
from db.rules.records import Override
from resources import read_text

PROVINCES = {
    "shaanxi": ("xian", "baoji"),
    "neimenggu": (
        "hohhot",
        "xilingol",
        "bayannur",
        "chifeng",
        "tongliao",
        "ordos",
        "wuhai",
        "xinganmeng",
    ),
    "xinjiang": ("urumqi", "changji"),
    "ningxia": ("yinchuan", "shizuishan"),
    "gansu": ("lanzhou", "pingliang"),
    "qinghai": ("xining",),
}
CITIES = tuple(city for cities in PROVINCES.values() for city in cities)
REGIONS = ("chengdu", *PROVINCES, *CITIES)
WITHOUT_A_LIMIT = (
    "chifeng",
    "tongliao",
    "ordos",
    "wuhai",
    "xinganmeng",
    "xinjiang",
    "urumqi",
    "qinghai",
)


def figure(
    region: str, name: str, day: str, status: str, tier: str = ""
) -> Figure | None:
    return policies.load(region).find(
        name, day=date.fromisoformat(day), status=status, tier=tier or None
    )


def value(region: str, name: str, day: str, status: str, tier: str = "") -> str | None:
    found = figure(region, name, day, status, tier)
    return None if found is None else format_value(found.value)


@pytest.mark.parametrize("region", REGIONS)
def test_each_pack_passes_the_full_check(region: str) -> None:
    file = region + ".toml"
    text = read_text("policies", file)
    assert text.startswith("#:schema schema.json\n")
    assert policies.check_text(text, file).last_looked == date(2026, 11, 1)


@pytest.mark.parametrize("province", PROVINCES)
def test_a_city_lies_within_its_province(province: str) -> None:
    assert policies.load(province).within is None
    for city in PROVINCES[province]:
        assert policies.load(city).within == province


# region, day, then what an employee's year is capped at and a retiree's.
CAPS = [
    ("chengdu", "2022-12-31", None, None),
    ("chengdu", "2023-01-01", "2000.00", "2500.00"),
    ("xian", "2025-06-01", "2000.00", "2500.00"),
    ("baoji", "2023-01-01", "500.00", "900.00"),
    ("hohhot", "2022-08-31", None, None),
    ("hohhot", "2022-09-01", "5000.00", "6000.00"),
    ("hohhot", "2025-01-01", "5000.00", "6000.00"),
    ("xilingol", "2024-01-01", "5000.00", None),
    ("bayannur", "2025-01-01", "4000.00", "5000.00"),
    ("changji", "2024-12-31", None, None),
    ("changji", "2025-01-01", "4000.00", "4000.00"),
    ("ningxia", "2023-01-01", "4000.00", "4500.00"),
    ("yinchuan", "2025-01-01", "4000.00", "4500.00"),
    ("shizuishan", "2025-01-01", "4000.00", "4500.00"),
    ("lanzhou", "2023-01-01", "2500.00", "2500.00"),
    ("pingliang", "2025-01-01", "2500.00", "2500.00"),
    ("xining", "2024-01-01", "1200.00", "2000.00"),
    *((region, "2025-01-01", None, None) for region in WITHOUT_A_LIMIT),
    ("shaanxi", "2025-01-01", None, None),
    ("neimenggu", "2025-01-01", None, None),
]


@pytest.mark.parametrize(("region", "day", "active", "retired"), CAPS)
def test_the_cap_of_the_year_is_the_documented_one(
    region: str, day: str, active: str | None, retired: str | None
) -> None:
    for status, fen in (("employee", active), ("flexible", active)):
        assert value(region, "outpatient.cap", day, status) == fen
    assert value(region, "outpatient.cap", day, "retiree") == retired


@pytest.mark.parametrize(
    ("region", "status", "cap"),
    [
        ("chengdu", "flexible_pooled", "880.00"),
        ("xining", "flexible_pooled", "500.00"),
        ("baoji", "flexible_pooled", None),
        ("chengdu", "resident", "200.00"),
        ("xian", "resident", "200.00"),
        ("hohhot", "resident", "2400.00"),
        ("shizuishan", "resident", "380.00"),
        ("yinchuan", "resident", None),
        ("lanzhou", "resident", "130.00"),
        ("pingliang", "resident", None),
    ],
)
def test_other_statuses_have_a_cap_only_where_one_is_documented(
    region: str, status: str, cap: str | None
) -> None:
    assert value(region, "outpatient.cap", "2025-01-01", status) == cap


def test_a_cap_whose_kind_is_known_is_a_cap_on_what_the_fund_pays() -> None:
    for region, day, active, _retired in CAPS:
        kind = value(region, "outpatient.kind", day, "employee")
        assert kind == (None if active is None else "fund_cap")


# region, day, tier, then the fund's share for employees and for retirees.
RATIOS = [
    ("chengdu", "2023-01-01", "三级", "0.50", "0.60"),
    ("chengdu", "2023-01-01", "药店", "0.50", "0.60"),
    ("chengdu", "2023-01-01", "二级", "0.60", "0.70"),
    ("xian", "2023-01-01", "一级", "0.70", "0.75"),
    ("xian", "2023-01-01", "药店", "0.70", "0.75"),
    ("xian", "2023-01-01", "二级", "0.60", "0.65"),
    ("xian", "2023-01-01", "三级", "0.50", "0.55"),
    ("baoji", "2023-10-24", "一级", "0.60", "0.65"),
    ("baoji", "2023-10-24", "二级", "0.55", "0.60"),
    ("baoji", "2023-10-24", "三级", "0.50", "0.55"),
    ("hohhot", "2023-12-31", "三级", "0.60", "0.65"),
    ("hohhot", "2023-12-31", "二级", "0.80", "0.85"),
    ("hohhot", "2024-01-01", "三级", "0.65", "0.70"),
    ("hohhot", "2024-01-01", "一级", "0.80", "0.85"),
    ("neimenggu", "2023-12-31", "三级", None, None),
    ("neimenggu", "2024-01-01", "三级", "0.65", "0.70"),
    ("neimenggu", "2024-01-01", "二级", "0.80", "0.85"),
    ("chifeng", "2025-01-01", "三级", "0.65", "0.70"),
    ("xilingol", "2024-01-01", "三级", "0.65", "0.70"),
    ("xilingol", "2024-01-01", "二级", "0.80", "0.85"),
    ("xilingol", "2024-01-01", "一级", "0.85", "0.85"),
    ("bayannur", "2023-12-31", "一级", "0.50", "0.55"),
    ("bayannur", "2023-12-31", "二级", "0.65", "0.70"),
    ("bayannur", "2023-12-31", "三级", "0.60", "0.65"),
    ("bayannur", "2024-01-01", "一级", "0.80", "0.85"),
    ("changji", "2025-01-01", "一级", "0.80", "0.85"),
    ("changji", "2025-01-01", "二级", "0.70", "0.75"),
    ("changji", "2025-01-01", "三级", "0.60", "0.65"),
    ("ningxia", "2023-01-01", "三甲", "0.60", "0.65"),
    ("ningxia", "2025-01-01", "三乙", "0.65", "0.70"),
    ("yinchuan", "2025-01-01", "二级", "0.70", "0.75"),
    ("shizuishan", "2025-01-01", "一级", "0.75", "0.80"),
    ("lanzhou", "2023-01-01", "一级", "0.65", "0.70"),
    ("lanzhou", "2023-01-01", "二级", "0.60", "0.65"),
    ("lanzhou", "2023-01-01", "三级", "0.55", "0.60"),
    ("pingliang", "2025-01-01", "三级", "0.55", "0.60"),
    ("xining", "2025-01-01", "三级", None, None),
    ("urumqi", "2025-01-01", "三级", None, None),
]


@pytest.mark.parametrize(("region", "day", "tier", "active", "retired"), RATIOS)
def test_the_fund_pays_the_documented_share(
    region: str, day: str, tier: str, active: str | None, retired: str | None
) -> None:
    assert value(region, "outpatient.ratio", day, "employee", tier) == active
    assert value(region, "outpatient.ratio", day, "retiree", tier) == retired


def test_residents_have_the_shares_that_are_documented() -> None:
    day = "2025-01-01"
    tiers = ("一级", "二级", "三级")
    assert [value("hohhot", "outpatient.ratio", day, "resident", t) for t in tiers] == [
        "0.65",
        "0.60",
        "0.50",
    ]
    assert value("lanzhou", "outpatient.ratio", day, "resident", "三级") == "0.70"
    assert value("chengdu", "outpatient.ratio", day, "resident", "一级") == "0.60"


# region, day, status, then the kind of deductible and the most of a year.
DEDUCTIBLES = [
    ("chengdu", "2024-12-31", "employee", "annual", "200.00"),
    ("chengdu", "2024-12-31", "flexible_pooled", "annual", "200.00"),
    ("chengdu", "2024-12-31", "retiree", "annual", "150.00"),
    ("xian", "2024-01-01", "retiree", "annual", "200.00"),
    ("xian", "2024-01-01", "resident", "none", None),
    ("baoji", "2023-01-01", "employee", "monthly", "200.00"),
    ("hohhot", "2022-09-01", "retiree", "annual", "1000.00"),
    ("hohhot", "2023-12-31", "employee", "annual", "1000.00"),
    ("hohhot", "2024-01-01", "employee", "makeup", "500.00"),
    ("hohhot", "2024-01-01", "retiree", "makeup", "300.00"),
    ("hohhot", "2024-01-01", "resident", "makeup", "1000.00"),
    ("ordos", "2024-01-01", "employee", "makeup", "500.00"),
    ("wuhai", "2024-01-01", "retiree", "makeup", "300.00"),
    ("tongliao", "2023-12-31", "employee", None, None),
    ("xilingol", "2024-06-01", "flexible", "makeup", "500.00"),
    ("bayannur", "2023-12-31", "employee", "annual", "1000.00"),
    ("bayannur", "2024-01-01", "employee", "makeup", "500.00"),
    ("changji", "2025-01-01", "employee", None, None),
    ("ningxia", "2023-01-01", "employee", "makeup", "300.00"),
    ("yinchuan", "2025-01-01", "retiree", "makeup", "300.00"),
    ("lanzhou", "2023-01-01", "retiree", "annual", "200.00"),
    ("pingliang", "2025-01-01", "employee", "annual", "200.00"),
    ("xining", "2025-01-01", "employee", None, None),
]


@pytest.mark.parametrize(("region", "day", "status", "kind", "most"), DEDUCTIBLES)
def test_the_deductible_is_of_the_documented_kind_and_size(
    region: str, day: str, status: str, kind: str | None, most: str | None
) -> None:
    assert value(region, "outpatient.deductible_kind", day, status) == kind
    assert value(region, "outpatient.deductible", day, status) == most


@pytest.mark.parametrize(
    ("region", "day", "status", "tiers"),
    [
        ("hohhot", "2024-01-01", "employee", "一级 200 二级 300 三级 500"),
        ("hohhot", "2024-01-01", "retiree", "一级 50 二级 200 三级 300"),
        ("hohhot", "2024-01-01", "resident", "一级 200 二级 500 三级 1000"),
        ("chifeng", "2025-01-01", "flexible", "一级 200 二级 300 三级 500"),
        ("bayannur", "2024-01-01", "retiree", "一级 50 二级 200 三级 300"),
        ("ningxia", "2024-12-31", "employee", "一级 0 二级 200 三乙 300 三甲 300"),
        ("yinchuan", "2025-01-01", "retiree", "一级 0 二级 100 三乙 300 三甲 300"),
    ],
)
def test_a_made_up_deductible_goes_by_the_grade_of_the_hospital(
    region: str, day: str, status: str, tiers: str
) -> None:
    words = tiers.split()
    for tier, yuan in zip(words[::2], words[1::2], strict=True):
        found = value(region, "outpatient.deductible_tier", day, status, tier)
        assert found == f"{yuan}.00"


def test_a_month_in_baoji_takes_at_most_fifty_yuan() -> None:
    name = "outpatient.deductible_month"
    assert value("baoji", name, "2023-01-01", "retiree") == "50.00"


def test_a_visit_in_changji_and_the_first_grade_in_bayannur_have_caps_inside() -> None:
    caps = [
        value("changji", "outpatient.cap_visit", "2025-01-01", "retiree", tier)
        for tier in ("一级", "二级", "三级")
    ]
    assert caps == ["300.00", "800.00", "1300.00"]
    name, day = "outpatient.cap_tier", "2025-01-01"
    assert value("bayannur", name, day, "employee", "一级") == "1000.00"
    assert value("bayannur", name, day, "retiree", "一级") == "1500.00"
    assert value("bayannur", name, day, "retiree", "三级") is None


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_calendar_years_and_monthly_credits(region: str) -> None:
    for day in ("2016-01-01", "2026-11-01"):
        assert value(region, "limit.year_start", day, "employee") == "01-01"
        assert value(region, "account.year_start", day, "employee") == "01-01"
        assert value(region, "account.credit", day, "employee") == "monthly"


@pytest.mark.parametrize(
    ("region", "status", "name", "expected"),
    [
        ("shaanxi", "employee", "account.rate", "0.02"),
        ("baoji", "employee", "account.rate", "0.02"),
        ("xian", "employee", "account.rate", "0.02"),
        ("chengdu", "flexible", "account.rate", "0.02"),
        ("chengdu", "flexible_pooled", "account.rate", None),
        ("xian", "retiree", "account.credit_amount", "100.00"),
        ("baoji", "retiree", "account.credit_amount", None),
        ("xinjiang", "retiree", "account.credit_amount", "80.00"),
        ("urumqi", "retiree", "account.credit_amount", "80.00"),
        ("hohhot", "retiree", "account.credit_amount", None),
        ("wuhai", "employee", "away.filed", "0.10"),
        ("wuhai", "resident", "away.unfiled", "0.30"),
        ("ordos", "resident", "away.unfiled", None),
    ],
)
def test_accounts_and_care_elsewhere_have_what_is_documented(
    region: str, status: str, name: str, expected: str | None
) -> None:
    assert value(region, name, "2025-01-01", status) == expected


@pytest.mark.parametrize(
    ("region", "source"),
    [
        ("chifeng", "S0"),
        ("ordos", "S0"),
        ("xinjiang", "S0"),
        ("changji", "S0"),
        ("gansu", "S0"),
        ("qinghai", "S0"),
        ("ningxia", "W71"),
    ],
)
def test_sharing_cites_the_article_that_speaks_of_the_place(
    region: str, source: str
) -> None:
    found = figure(region, "sharing.relatives", "2025-03-01", "employee")
    assert found is not None
    assert found.source == source
    assert "sibling" in found.words


@pytest.mark.parametrize(
    ("region", "name", "day", "source", "confidence"),
    [
        ("hohhot", "outpatient.cap", "2025-01-01", "W59", "H"),
        ("hohhot", "outpatient.deductible", "2025-01-01", "W61", "M"),
        ("xilingol", "outpatient.cap", "2025-01-01", "W62", "L"),
        ("bayannur", "outpatient.cap", "2025-01-01", "W63", "L"),
        ("changji", "outpatient.cap", "2025-01-01", "W65", "L"),
        ("yinchuan", "outpatient.cap", "2025-01-01", "W66", "M"),
        ("ningxia", "outpatient.deductible_kind", "2025-01-01", "W66", "L"),
        ("lanzhou", "outpatient.cap", "2025-01-01", "W67", "M"),
        ("pingliang", "outpatient.cap", "2025-01-01", "W67", "L"),
        ("xining", "outpatient.cap", "2025-01-01", "W68", "L"),
        ("xian", "outpatient.cap", "2025-01-01", "W69", "M"),
        ("baoji", "outpatient.cap", "2025-01-01", "W70", "M"),
        ("chengdu", "outpatient.cap", "2025-01-01", "W54", "M"),
    ],
)
def test_a_figure_says_where_it_was_read_and_how_sure_that_is(
    region: str, name: str, day: str, source: str, confidence: str
) -> None:
    found = figure(region, name, day, "employee")
    assert found is not None
    assert (found.source, found.confidence) == (source, confidence)


def test_what_is_inferred_says_so_in_both_languages() -> None:
    for region, name in (
        ("ningxia", "outpatient.deductible_kind"),
        ("xining", "outpatient.kind"),
        ("bayannur", "outpatient.kind"),
    ):
        found = figure(region, name, "2025-01-01", "employee")
        assert found is not None
        assert "推断" in found.note_zh
        assert "inference" in found.note_en


@pytest.mark.parametrize("region", WITHOUT_A_LIMIT)
def test_a_place_without_a_limit_says_so_plainly(region: str) -> None:
    policy = policies.load(region)
    assert "没有查到当地职工门诊" in policy.note_zh
    assert "您自己的数值" in policy.note_zh
    assert "was found for this place" in policy.note_en
    assert "your own values" in policy.note_en


@pytest.mark.parametrize("region", WITHOUT_A_LIMIT)
def test_a_place_without_a_limit_works_with_the_users_own(region: str) -> None:
    day = date(2025, 1, 1)
    own = [
        Override(region=region, figure=name, status=status, since=day, value=text)
        for status in (Status.employee, Status.retiree)
        for name, text in (
            ("outpatient.kind", "fund_cap"),
            ("outpatient.cap", "3000.00"),
        )
    ]
    policy = policies.load(region).with_overrides(own)
    cap = policy.find("outpatient.cap", day=day, status="employee")
    assert cap is not None
    assert (cap.fen, cap.own) == (300_000, True)
    assert [key for key, _reason in gaps(policy)] == []


def test_each_contradiction_about_these_regions_is_told() -> None:
    told = {
        (region, dispute.figure, format_value(dispute.value))
        for region in REGIONS
        for dispute in policies.load(region).disputes
    }
    assert told >= {
        ("bayannur", "continuity.grace", "0"),  # X5
        ("gansu", "outpatient.deductible_kind", "segment"),  # X14
        ("ordos", "outpatient.kind", "none"),  # X15
        ("qinghai", "outpatient.kind", "none"),  # X15
        ("xilingol", "account.credit", "yearly"),  # X16
        ("xilingol", "outpatient.cap", "3000.00"),
        ("xilingol", "outpatient.ratio", "0.80"),
        ("bayannur", "outpatient.deductible_kind", "annual"),
        ("bayannur", "outpatient.deductible", "1000.00"),
        ("bayannur", "outpatient.ratio", "0.50"),
        ("neimenggu", "outpatient.ratio", "0.80"),
        ("hohhot", "outpatient.ratio", "0.80"),
        ("lanzhou", "outpatient.kind", "expense_band"),
        ("pingliang", "outpatient.kind", "expense_band"),
    }


def test_no_figure_of_these_regions_is_also_among_its_disputes() -> None:
    day = date(2025, 1, 1)
    for region in REGIONS:
        policy = policies.load(region)
        for dispute in policy.disputes:
            if isinstance(dispute.value, Decimal):  # a share may be right elsewhere
                continue
            for status in dispute.statuses or {"employee", "resident"}:
                found = policy.find(dispute.figure, day=day, status=status)
                assert found is None or found.value != dispute.value
