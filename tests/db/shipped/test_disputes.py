"""Each contradiction of rules.md §1.2 about a region is told with its reason."""

import re
from decimal import Decimal

import pytest

from db import policies
from db.rules.figures import FIGURES, Count, Value
from tests.db.shipped.asking import value_on

HAN = re.compile(r"[\u3400-\u9fff]")
TOLD: set[tuple[str, str, Value]] = {
    ("tianjin", "account.year_start", "07-01"),  # X3
    ("taiyuan", "outpatient.cap", 350000),  # X4
    ("national", "outpatient.cap", 350000),  # B5
    ("taiyuan", "continuity.grace", Count(3)),  # X5
    ("national", "continuity.waiting", Count(6)),  # X5
    ("national", "interest.stops_in_gap", "yes"),  # X6
    ("national", "outpatient.deductible", 15000),  # X11
    ("national", "outpatient.deductible", 30000),  # X11
    ("beijing", "outpatient.ratio", Decimal("0.50")),  # X12
    ("beijing", "outpatient.kind", "fund_cap"),  # X13
    ("national", "resident.window_end", "12-25"),  # X20
    ("guangzhou", "outpatient.cap", 760000),  # X21
    ("national", "account.year_start", "07-01"),  # X23
    ("hangzhou", "outpatient.deductible", 60000),  # X24
    ("hangzhou", "outpatient.deductible", 20000),  # X24
    ("wuhan", "outpatient.deductible_kind", "none"),  # X24
    ("guangzhou", "outpatient.cap", 1108226),  # X24
    ("shanghai", "outpatient.deductible", 20000),  # X24
    ("shanghai", "outpatient.deductible", 70000),  # X24
    ("shanghai", "outpatient.ratio", Decimal("0.90")),
    ("tianjin", "outpatient.cap", 1000000),
    ("shijiazhuang", "outpatient.cap", 2000000),
    ("shijiazhuang", "outpatient.kind", "expense_band"),
    ("shenzhen", "outpatient.cap", 1222522),
    ("shenzhen", "outpatient.deductible_visit", 10000),
    ("shenzhen", "outpatient.deductible_visit", 5000),
    ("shenzhen", "account.base_least", 672700),
    ("shenzhen", "account.base_most", 3363300),
    ("shenzhen", "sharing.least", 1296400),
    ("national", "sharing.least", 600000),
    ("baise", "outpatient.deductible", 60000),  # X10
}


def test_each_contradiction_is_told() -> None:
    told = {
        (pack, dispute.figure, dispute.value)
        for pack in policies.packs()
        for dispute in policies.load(pack).disputes
    }
    assert told >= TOLD


@pytest.mark.parametrize("pack", policies.packs())
def test_a_dispute_has_its_reason_in_both_languages(pack: str) -> None:
    for dispute in policies.load(pack).disputes:
        assert dispute.figure in FIGURES
        assert HAN.search(dispute.reason_zh)
        assert not HAN.search(dispute.reason_en)


def test_the_rejected_3500_of_taiyuan_is_told_with_its_reason() -> None:
    dispute = policies.load("taiyuan").disputes[0]
    assert (dispute.figure, dispute.value) == ("outpatient.cap", 350000)
    assert dispute.source == "S0"
    assert "3500" in dispute.reason_zh
    assert "3500" in dispute.reason_en


@pytest.mark.parametrize("pack", policies.packs())
def test_no_rejected_value_is_the_one_in_force(pack: str) -> None:
    for dispute in policies.load(pack).disputes:
        tier = FIGURES[dispute.figure].by_tier
        statuses: list[str | None] = [*sorted(dispute.statuses)] or [None]
        for status in statuses:
            now = value_on(pack, dispute.figure, "2026-11-01", status)
            assert tier or now != dispute.value, (pack, dispute.figure)
