from datetime import date
from decimal import Decimal

from db.rules.balance import Account, fold
from db.rules.flows import Flow, FlowKind
from db.rules.limit import LimitStep, LimitYear
from db.rules.policy import Figure, Policy, Source
from db.rules.records import Checkpoint
from db.rules.statement import (
    Counted,
    Mismatch,
    balance_on,
    figures_used,
    mismatches,
    with_running_use,
)
from db.rules.years import Year, years


def account() -> Account:
    flows = (
        Flow(date(2024, 3, 1), FlowKind.contributed, 50_000),
        Flow(date(2025, 3, 1), FlowKind.contributed, 20_000),
    )
    return fold(flows, lambda first: years(first, date(2025, 12, 31)))


def buckets(day: date) -> tuple[int, int]:
    found = balance_on(account(), day)
    return found.current, found.prior


def test_balance_of_a_day_knows_the_roll_over_before_it() -> None:
    assert buckets(date(2024, 2, 1)) == (0, 0)
    assert buckets(date(2024, 12, 31)) == (50_000, 0)
    assert buckets(date(2025, 1, 1)) == (0, 50_000)
    assert buckets(date(2025, 3, 1)) == (20_000, 50_000)


def test_only_what_differs_is_a_mismatch() -> None:
    day = date(2025, 1, 31)
    good = Checkpoint(person_id=1, day=day, balance=50_000, current=0, prior=50_000)
    bad = Checkpoint(person_id=1, day=day, balance=40_000, current=5, note="App")
    assert list(mismatches([good, bad], account(), ())) == [
        Mismatch(day, "balance", 40_000, 50_000, "App"),
        Mismatch(day, "current", 5, 0, "App"),
    ]
    assert Mismatch(day, "balance", 40_000, 50_000).difference == 10_000


def limit(kind: str) -> LimitYear:
    first, last = date(2025, 1, 1), date(2025, 12, 31)
    return LimitYear(
        year=Year(first, last, "2025"),
        region="xian",
        kind=kind,
        first=first,
        last=last,
        cap=200_000,
        used=9_000,
        left=191_000,
        over=0,
        lapsed=None,
        deductible=None,
        deductible_used=0,
        fund=9_000,
        steps=(LimitStep(date(2025, 5, 1), 9_000),),
    )


def test_printed_fund_is_compared_with_the_use_of_that_day() -> None:
    early = Checkpoint(person_id=1, day=date(2025, 4, 30), fund_ytd=100)
    late = Checkpoint(person_id=1, day=date(2025, 5, 1), fund_ytd=9_000)
    found = list(mismatches([early, late], None, [limit("fund_cap")]))
    assert found == [Mismatch(early.day, "fund_ytd", 100, 0)]


def test_eligible_expense_is_never_compared_with_the_fund() -> None:
    point = Checkpoint(person_id=1, day=date(2025, 5, 1), fund_ytd=1)
    assert list(mismatches([point], None, [limit("expense_band")])) == []
    assert list(mismatches([point], None, [limit("fund_cap")])) != []


def test_running_use_is_of_the_fund_or_of_eligible_expense() -> None:
    day = date(2025, 1, 1)
    rows = [
        Counted(day, "xian", "", "", 1, 500, 400, 300),
        Counted(day, "xian", "", "", 1, 50, 40, 30),
    ]
    by_fund = [row.used for row in with_running_use(rows, by_expense=False)]
    by_expense = [row.used for row in with_running_use(rows, by_expense=True)]
    assert by_fund == [300, 330]
    assert by_expense == [400, 440]


def test_each_tiers_own_figure_is_listed_once_and_own_values_have_no_source() -> None:
    day = date(2023, 1, 1)
    source = Source("Notice", "example", "official")
    shared = Figure(value=Decimal("0.50"), since=day, source="S")
    policy = Policy(
        id="x",
        name_zh="某地",
        name_en="X",
        last_looked=date(2025, 1, 1),
        sources={"S": source},
        figures={
            "outpatient.tiers": (Figure(value=("一级", "二级", "三级"), since=day),),
            "outpatient.ratio": (
                shared,
                Figure(value=Decimal("0.70"), since=day, tier="一级", source="S"),
            ),
            "outpatient.cap": (Figure(value=2, since=day, source="S", own=True),),
        },
    )
    names = ("outpatient.ratio", "outpatient.cap")
    found = list(figures_used(policy, names, date(2025, 1, 1), "employee", None))
    assert [(used.name, used.tier, used.source) for used in found] == [
        ("outpatient.ratio", None, source),
        ("outpatient.ratio", "一级", source),
        ("outpatient.cap", None, None),
    ]
