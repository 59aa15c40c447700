"""What one visit would be reimbursed, under every kind of deductible and limit."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.limit import LimitUse, fold
from db.rules.policy import Figure, Policy, Value
from db.rules.records import Membership
from db.rules.reimbursement import Counters, Estimate, Visit, estimate
from db.rules.reimbursement.counting import counters

SINCE, DAY = date(2000, 1, 1), date(2024, 6, 15)
TIERS = ("一级", "二级", "三级")


def figure(value: Value, tier: str | None = None) -> Figure:
    return Figure(value, SINCE, tier=tier)


def policy(**stated: Value | dict[str, Value]) -> Policy:
    """Make a region of figures "outpatient.…"; a dict has a value for each tier."""
    given: dict[str, Value | dict[str, Value]] = {}
    given |= {"kind": "none", "deductible_kind": "none", "tiers": TIERS}
    given |= stated
    figures = {
        f"outpatient.{name}": tuple(figure(v, t) for t, v in value.items())
        if isinstance(value, dict)
        else (figure(value),)
        for name, value in given.items()
    }
    return Policy("x", "某地", "X", SINCE, figures=figures)


def reckon(
    rules: Policy,
    eligible: int,
    tier: str = "三级",
    total: int | None = None,
    **before: Any,  # noqa: ANN401  # each counter by its name
) -> Estimate:
    if "eligible_before" in before:
        before = before | {"eligible": before["eligible_before"]}
        del before["eligible_before"]
    return estimate(
        Visit(day=DAY, tier=tier, eligible=eligible, total=total or eligible),
        policy=rules,
        status=Status.employee,
        age=40,
        counters=Counters(**before),
    )


HALF = Decimal("0.5")


def test_a_deductible_of_a_year_is_taken_before_the_fund_shares() -> None:
    rules = policy(deductible_kind="annual", deductible=200_00, ratio=HALF)
    found = reckon(rules, 500_00, deductible=50_00)
    assert (found.deductible, found.fund, found.deductible_left) == (150_00, 175_00, 0)


def test_a_deductible_of_each_visit_stops_at_the_most_of_the_year() -> None:
    rules = policy(
        deductible_kind="per_visit",
        deductible=300_00,
        deductible_visit={"一级": 30_00, "三级": 80_00},
        ratio=HALF,
    )
    assert reckon(rules, 500_00).deductible == 80_00
    assert reckon(rules, 500_00, "一级").deductible == 30_00
    assert reckon(rules, 20_00).deductible == 20_00
    last = reckon(rules, 500_00, deductible=235_00)
    assert (last.deductible, last.deductible_left) == (65_00, 0)
    assert last.steps[1].figure is not None
    assert last.steps[1].figure.name == "outpatient.deductible"


def test_a_deductible_of_a_tier_takes_what_the_year_has_not_taken_yet() -> None:
    rules = policy(
        deductible_kind="makeup",
        deductible=400_00,
        deductible_tier={"一级": 200_00, "二级": 300_00, "三级": 500_00},
        ratio=HALF,
    )
    assert reckon(rules, 900_00, "一级").deductible == 200_00
    assert reckon(rules, 900_00, "二级", deductible=200_00).deductible == 100_00
    assert reckon(rules, 900_00, "一级", deductible=300_00).deductible == 0
    assert reckon(rules, 900_00, "三级", deductible=300_00).deductible == 100_00


def test_a_deductible_of_a_month_stops_at_the_most_of_the_year() -> None:
    rules = policy(
        deductible_kind="monthly",
        deductible=200_00,
        deductible_month=50_00,
        ratio=HALF,
    )
    first = reckon(rules, 120_00, deductible=100_00)
    assert (first.deductible, first.fund) == (50_00, 35_00)
    more = reckon(rules, 120_00, deductible=120_00, deductible_month=20_00)
    assert more.deductible == 30_00
    assert reckon(rules, 120_00, deductible=190_00).deductible == 10_00


def test_current_year_money_pays_before_a_segment() -> None:
    rules = policy(deductible_kind="segment", deductible=300_00, ratio=Decimal("0.85"))
    found = reckon(rules, 600_00, current=180_00, prior=3200_00)
    codes = {step.code: step.amount for step in found.steps}
    assert (codes["account_first"], found.deductible, found.fund) == (
        180_00,
        300_00,
        102_00,
    )
    assert (found.account, found.cash) == (498_00, 0)


def test_a_debt_of_the_account_pays_nothing() -> None:
    rules = policy(deductible_kind="segment", deductible=300_00, ratio=HALF)
    found = reckon(rules, 600_00, current=100_00, prior=-150_00)
    assert (found.account, found.deductible, found.cash) == (0, 300_00, 450_00)
    found = reckon(rules, 600_00, current=100_00, prior=-60_00)
    assert (found.account, found.deductible) == (40_00, 300_00)


def test_without_an_account_all_of_the_own_part_is_cash() -> None:
    found = reckon(policy(ratio=HALF), 500_00, total=600_00)
    assert (found.fund, found.account, found.cash) == (250_00, 0, 350_00)
    assert "account" not in {step.code for step in found.steps}


def test_the_account_pays_what_is_out_of_scope_too() -> None:
    found = reckon(policy(ratio=HALF), 500_00, total=600_00, current=100_00, prior=0)
    assert (found.fund, found.account, found.cash) == (250_00, 100_00, 250_00)


def test_a_cap_leaves_what_is_left_of_it() -> None:
    rules = policy(kind="fund_cap", cap=2000_00, ratio=HALF)
    found = reckon(rules, 500_00, fund=1900_00)
    assert (found.fund, found.limit_left) == (100_00, 0)
    assert reckon(rules, 500_00, fund=2600_00).fund == 0
    refunded = reckon(rules, 5000_00, fund=-100_00)
    assert (refunded.fund, refunded.limit_left) == (2000_00, 100_00)


def test_the_second_rate_begins_inside_the_visit_and_is_rounded_once() -> None:
    rules = policy(
        kind="tier_no_cap",
        threshold=20000_00,
        ratio=Decimal("0.7"),
        ratio_above=Decimal("0.6"),
    )
    found = reckon(rules, 27000_00, fund=1740_00)
    assert (found.fund, found.limit_left) == (18808_57, None)
    shares = [s.amount for s in found.steps if s.code in {"ratio", "ratio_above"}]
    assert sum(shares) == 18808_57


def test_a_band_ends_inside_the_visit() -> None:
    rules = policy(
        kind="expense_band",
        cap=9000_00,
        threshold=5500_00,
        ratio={"一级": Decimal("0.75"), "三级": Decimal("0.55")},
        ratio_above=Decimal("0.55"),
    )
    found = reckon(rules, 4500_00, "一级", eligible_before=1500_00)
    assert (found.fund, found.limit_left) == (3275_00, 3000_00)
    found = reckon(rules, 4000_00, eligible_before=6000_00)
    assert (found.fund, found.limit_left) == (1650_00, 0)


@pytest.mark.parametrize(
    ("stated", "before", "fund"),
    [
        ({"cap_visit": {"一级": 300_00, "三级": 130_00}}, {}, 130_00),
        ({"cap_month": 300_00}, {"fund_month": 200_00}, 100_00),
        ({"cap_tier": {"三级": 400_00}}, {"fund_tier": {"三级": 250_00}}, 150_00),
        ({"cap_tier": {"三级": 400_00}}, {"fund_tier": {"二级": 250_00}}, 250_00),
        (
            {
                "cap_tier": {"二级": 400_00, "三级": 400_00},
                "cap_together": ("二级", "三级"),
            },
            {"fund_tier": {"二级": 250_00, "三级": 100_00, "一级": 99_00}},
            50_00,
        ),
    ],
)
def test_a_cap_inside_that_of_the_year_holds_too(
    stated: dict[str, Value], before: dict[str, Any], fund: int
) -> None:
    rules = policy(kind="fund_cap", cap=2000_00, ratio=HALF, **stated)
    assert reckon(rules, 500_00, **before).fund == fund


@pytest.mark.parametrize(
    ("stated", "tier", "unknown"),
    [
        ({"ratio": {"一级": HALF}}, "三级", "outpatient.ratio"),
        ({"ratio": {"一级": HALF, "三级": HALF}}, "", "outpatient.ratio"),
        ({"kind": "fund_cap", "ratio": HALF}, "三级", "outpatient.cap"),
        ({"kind": "expense_band", "ratio": HALF}, "三级", "outpatient.cap"),
        ({"kind": "tier_no_cap", "ratio": HALF}, "三级", "outpatient.threshold"),
        (
            {"kind": "tier_no_cap", "ratio": HALF, "threshold": 10_00},
            "三级",
            "outpatient.ratio_above",
        ),
        (
            {"deductible_kind": "annual", "ratio": HALF},
            "三级",
            "outpatient.deductible",
        ),
        (
            {"deductible_kind": "per_visit", "deductible": 1_00, "ratio": HALF},
            "三级",
            "outpatient.deductible_visit",
        ),
        (
            {"deductible_kind": "monthly", "deductible": 1_00, "ratio": HALF},
            "三级",
            "outpatient.deductible_month",
        ),
        (
            {"cap_visit": {"一级": 1_00, "三级": 2_00}, "ratio": HALF},
            "",
            "outpatient.cap_visit",
        ),
    ],
)
def test_a_missing_figure_is_named_and_never_guessed(
    stated: dict[str, Value], tier: str, unknown: str
) -> None:
    found = reckon(policy(**stated), 500_00, tier)
    assert (found.unknown, found.fund) == ((unknown,), 0)
    assert not {"fund", "personal", "cash"} & {step.code for step in found.steps}


def test_an_unknown_tier_is_no_matter_where_all_are_alike() -> None:
    assert reckon(policy(ratio=HALF), 500_00, "").fund == 250_00


def test_an_unknown_region_names_its_first_figures() -> None:
    found = reckon(Policy("?", "?", "?", SINCE), 500_00)
    assert found.unknown == ("outpatient.kind", "outpatient.deductible_kind")
    assert (found.kind, found.fund, found.limit_left) == ("", 0, None)


@pytest.mark.parametrize(("eligible", "total"), [(-1, 5), (6, 5)])
def test_amounts_that_cannot_be_are_refused(eligible: int, total: int) -> None:
    with pytest.raises(ValueError, match="Visit"):
        Visit(day=DAY, tier="", eligible=eligible, total=total)


sums = st.integers(0, 900_00)
shares = st.integers(0, 100).map(lambda percent: Decimal(percent) / 100)
by_tier = st.fixed_dictionaries(dict.fromkeys(TIERS, sums))
policies = st.builds(
    policy,
    kind=st.sampled_from(["fund_cap", "expense_band", "tier_no_cap", "none"]),
    cap=st.integers(0, 2000_00),
    threshold=sums,
    ratio=st.fixed_dictionaries(dict.fromkeys(TIERS, shares)),
    ratio_above=shares,
    deductible_kind=st.sampled_from(
        ["annual", "per_visit", "makeup", "monthly", "segment", "none"]
    ),
    deductible=sums,
    deductible_visit=by_tier,
    deductible_tier=by_tier,
    deductible_month=sums,
    cap_visit=by_tier,
    cap_tier=by_tier,
    cap_together=st.sampled_from([("一级", "二级"), TIERS]),
    cap_month=sums,
)
befores = st.fixed_dictionaries(
    {
        "deductible": sums,
        "deductible_month": sums,
        "fund": st.integers(-50_00, 2500_00),
        "eligible_before": st.integers(-50_00, 2500_00),
        "fund_tier": by_tier,
        "fund_month": sums,
        "current": st.none() | st.integers(-100_00, 900_00),
        "prior": st.integers(-100_00, 900_00),
    }
)
tiers = st.sampled_from(TIERS)


@given(policies, st.integers(0, 3000_00), st.integers(0, 500_00), tiers, befores)
def test_every_fen_of_the_total_is_paid_by_somebody(
    rules: Policy, eligible: int, beside: int, tier: str, before: dict[str, Any]
) -> None:
    found = reckon(rules, eligible, tier, eligible + beside, **before)
    assert found.unknown == ()
    assert found.fund + found.account + found.cash == eligible + beside
    parts = (found.fund, found.account, found.cash, found.deductible)
    assert min(parts) >= 0
    assert found.fund + found.deductible <= eligible
    assert all(step.amount >= 0 for step in found.steps)


@given(policies, st.integers(0, 3000_00), tiers, befores)
def test_the_fund_never_pays_more_than_is_left(
    rules: Policy, eligible: int, tier: str, before: dict[str, Any]
) -> None:
    found = reckon(rules, eligible, tier, **before)
    caps = [s for s in found.steps if s.code.startswith("cap")]
    if found.kind == "expense_band":
        caps = [s for s in caps if s.code != "cap"]
    assert len(caps) >= 3
    for step in caps:
        assert step.base is not None
        assert found.fund <= step.base
    if found.deductible_left is not None:
        limit = rules.find("outpatient.deductible", day=DAY)
        assert limit is not None
        assert found.deductible <= max(0, limit.fen - before["deductible"])


@given(policies, st.integers(0, 3000_00), st.integers(0, 500_00), tiers, befores)
def test_more_expense_never_means_less_from_the_fund(
    rules: Policy, eligible: int, more: int, tier: str, before: dict[str, Any]
) -> None:
    less, larger = (
        reckon(rules, e, tier, **before) for e in (eligible, eligible + more)
    )
    assert less.fund <= larger.fund
    assert less.deductible <= larger.deductible


ME = Insured.of(
    [Membership(person_id=1, since=SINCE, region="x", status=Status.employee)]
)
visits = st.lists(
    st.tuples(st.dates(date(2024, 1, 1), date(2024, 12, 31)), tiers, sums),
    max_size=8,
    unique_by=lambda visit: visit[0],
).map(sorted)


@given(policies, visits)
def test_visit_after_visit_gives_the_row_of_the_limit(
    rules: Policy, planned: list[tuple[date, str, int]]
) -> None:
    uses: list[LimitUse] = []
    deductible = 0
    for day, tier, eligible in planned:
        before = counters(
            day,
            uses,
            insured=ME,
            policy=rules,
            born=None,
            account=None,
            current=None,
        )
        assert before.deductible == deductible
        found = estimate(
            Visit(day=day, tier=tier, eligible=eligible, total=eligible),
            policy=rules,
            status=Status.employee,
            age=None,
            counters=before,
        )
        deductible += found.deductible
        uses.append(LimitUse(day, tier, found.fund, eligible))
        row = fold(uses, ME, lambda _region: rules, None, day)[-1]
        assert row.deductible_used == deductible
        assert row.left == found.limit_left
        assert row.over == 0 or row.kind == "expense_band"
