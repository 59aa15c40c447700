from datetime import date
from decimal import Decimal

import pytest

from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.limit import LimitUse, LimitYear, age_on, fold
from db.rules.policy import Figure, Policy
from db.rules.records import Membership

SINCE = date(2000, 1, 1)
NEW_YEAR = date(2024, 1, 1)


def figure(value: int | str | Decimal, since: date = SINCE, **more: object) -> Figure:
    return Figure(value, since, **more)  # type: ignore[arg-type]  # by name


def policy(**stated: list[Figure]) -> Policy:
    figures: dict[str, tuple[Figure, ...]] = {
        "outpatient.kind": (figure("fund_cap"),),
        "outpatient.cap": (figure(2000_00),),
    }
    for name, rows in stated.items():
        figures[name.replace("_", ".", 1)] = tuple(rows)
    return Policy("x", "某地", "X", SINCE, figures=figures)


def member(
    since: date = NEW_YEAR, status: Status = Status.employee, region: str = "x"
) -> Membership:
    return Membership(person_id=1, since=since, region=region, status=status)


def rows(
    rules: Policy,
    *uses: LimitUse,
    insured: tuple[Membership, ...] = (member(),),
    until: date = date(2024, 12, 31),
    born: date | None = None,
) -> tuple[LimitYear, ...]:
    return fold(uses, Insured.of(insured), lambda _region: rules, born, until)


def use(
    month: int,
    fund: int,
    eligible: int = 0,
    deductible: int | None = None,
    tier: str = "",
) -> LimitUse:
    return LimitUse(date(2024, month, 15), tier, fund, eligible, deductible)


def test_a_region_without_a_rule_has_no_row() -> None:
    assert rows(Policy("x", "某地", "X", SINCE)) == ()


def test_a_cap_counts_what_the_fund_paid() -> None:
    (row,) = rows(policy(), use(3, 300_00, 900_00), use(3, 100_00), use(4, 1700_00))
    assert (row.used, row.left, row.over, row.lapsed) == (2100_00, 0, 100_00, None)
    assert [(s.day.month, s.used) for s in row.steps] == [(3, 400_00), (4, 2100_00)]


def test_a_band_counts_eligible_expense() -> None:
    rules = policy(outpatient_kind=[figure("expense_band")])
    (row,) = rows(rules, use(3, 300_00, 900_00))
    assert (row.used, row.left, row.fund) == (900_00, 1100_00, 300_00)


@pytest.mark.parametrize("kind", ["tier_no_cap", "none"])
def test_without_a_cap_nothing_is_left(kind: str) -> None:
    rules = policy(outpatient_kind=[figure(kind)])
    first, _second = rows(rules, use(3, 300_00), until=date(2025, 1, 1))
    assert (first.cap, first.left, first.lapsed, first.over) == (None, None, None, 0)
    assert first.used == 300_00


def test_a_refund_of_an_unknown_bill_leaves_no_more_than_the_cap() -> None:
    (row,) = rows(policy(), use(3, -300_00))
    assert (row.used, row.left) == (-300_00, 2000_00)


def test_what_is_left_lapses_the_day_after_the_year() -> None:
    assert rows(policy(), until=date(2024, 12, 31))[0].lapsed is None
    first, second = rows(policy(), until=date(2025, 1, 1))
    assert first.lapsed == 2000_00
    assert (second.first, second.last) == (date(2025, 1, 1), date(2025, 1, 1))


def test_the_cap_is_that_of_the_status_on_the_last_day() -> None:
    rules = policy(
        outpatient_cap=[
            figure(2500_00, statuses=frozenset({"employee"})),
            figure(3000_00, statuses=frozenset({"retiree"})),
        ]
    )
    insured = (member(), member(date(2024, 7, 1), Status.retiree))
    uses = use(5, 2431_00), use(8, 552_00)
    (row,) = rows(rules, *uses, insured=insured, until=date(2024, 6, 30))
    assert (row.cap, row.left) == (2500_00, 69_00)
    (row,) = rows(rules, *uses, insured=insured)
    assert (row.cap, row.used, row.left) == (3000_00, 2983_00, 17_00)


def test_each_region_has_its_own_row() -> None:
    insured = (
        member(),
        member(date(2024, 7, 1), region="y"),
        member(date(2024, 10, 1)),
    )
    regions = {
        "x": policy(),
        "y": Policy("y", "彼地", "Y", SINCE, figures=policy().figures),
    }
    found = fold(
        [use(3, 1_00), use(8, 10_00), use(11, 100_00)],
        Insured.of(insured),
        lambda region: regions[region],
        None,
        date(2024, 12, 31),
    )
    assert [(r.region, r.used, r.first, r.last) for r in found] == [
        ("x", 101_00, date(2024, 1, 1), date(2024, 12, 31)),
        ("y", 10_00, date(2024, 7, 1), date(2024, 9, 30)),
    ]


def test_days_before_the_membership_do_not_count() -> None:
    (row,) = rows(policy(), use(3, 5_00), insured=(member(date(2024, 5, 1)),))
    assert (row.first, row.used) == (date(2024, 5, 1), 0)


def test_a_yearly_deductible_is_taken_once() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[figure(200_00)],
    )
    (row,) = rows(rules, use(3, 0, 150_00), use(4, 0, 150_00), use(5, 0, 150_00))
    assert (row.deductible, row.deductible_used) == (200_00, 200_00)


def test_a_printed_deductible_wins_over_the_rule() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[figure(200_00)],
    )
    (row,) = rows(rules, use(3, 0, 150_00, deductible=120_00), use(4, 0, 150_00))
    assert row.deductible_used == 200_00
    (row,) = rows(rules, use(3, 0, 150_00, deductible=20_00))
    assert row.deductible_used == 20_00


def test_a_deductible_of_each_visit_depends_on_the_tier() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("per_visit")],
        outpatient_deductible=[figure(100_00)],
        outpatient_deductible_visit=[
            figure(80_00, tier="一类"),
            figure(30_00, tier="三类"),
        ],
    )
    visits = [
        (use(3, 0, 500_00, tier="一类"), 80_00),
        (use(4, 0, 10_00, tier="三类"), 90_00),
        (use(5, 0, 500_00, tier="一类"), 100_00),
        (use(6, 0, 500_00, tier="另类"), 100_00),
    ]
    for count, (_visit, used) in enumerate(visits, 1):
        (row,) = rows(rules, *(visit for visit, _used in visits[:count]))
        assert row.deductible_used == used


def test_without_a_most_each_visit_takes_its_own() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("per_visit")],
        outpatient_deductible_visit=[figure(80_00)],
    )
    (row,) = rows(rules, use(3, 0, 500_00), use(4, 0, 500_00))
    assert (row.deductible, row.deductible_used) == (None, 160_00)


@pytest.mark.parametrize(
    ("stated", "deductible"),
    [
        ({"outpatient_deductible_kind": [figure("none")]}, 0),
        ({"outpatient_deductible_kind": [figure("annual")]}, None),
        ({"outpatient_deductible_kind": [figure("monthly")]}, None),
        ({"outpatient_deductible": [figure(300_00)]}, 300_00),
    ],
)
def test_only_printed_ones_count_where_the_rule_takes_nothing(
    stated: dict[str, list[Figure]], deductible: int | None
) -> None:
    bills = use(3, 0, 500_00), use(4, 0, 500_00, deductible=7_00)
    (row,) = rows(policy(**stated), *bills)
    assert (row.deductible, row.deductible_used) == (deductible, 7_00)


def test_a_deductible_of_a_tier_is_made_up_to_the_dearer_one() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("makeup")],
        outpatient_deductible=[figure(500_00)],
        outpatient_deductible_tier=[
            figure(200_00, tier="一级"),
            figure(300_00, tier="二级"),
            figure(500_00, tier="三级"),
        ],
    )
    visits = [
        (use(3, 0, 150_00, tier="一级"), 150_00),
        (use(4, 0, 900_00, tier="一级"), 200_00),
        (use(5, 0, 900_00, tier="二级"), 300_00),
        (use(6, 0, 900_00, tier="一级"), 300_00),
        (use(7, 0, 900_00, tier="三级"), 500_00),
    ]
    for count, (_visit, used) in enumerate(visits, 1):
        (row,) = rows(rules, *(visit for visit, _used in visits[:count]))
        assert row.deductible_used == used


def test_a_deductible_of_a_month_starts_anew_each_month_up_to_the_years() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("monthly")],
        outpatient_deductible=[figure(120_00)],
        outpatient_deductible_month=[figure(50_00)],
    )
    visits = [
        (use(3, 0, 30_00), 30_00),
        (use(3, 0, 30_00), 50_00),
        (use(5, 0, 90_00), 100_00),
        (use(6, 0, 90_00), 120_00),
    ]
    for count, (_visit, used) in enumerate(visits, 1):
        (row,) = rows(rules, *(visit for visit, _used in visits[:count]))
        assert row.deductible_used == used


def test_a_segment_begins_after_what_current_year_money_paid() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("segment")],
        outpatient_deductible=[figure(300_00)],
    )
    current = {date(2024, 3, 15): 100_00, date(2024, 4, 15): 0}
    bills = (
        use(3, 0, 250_00)._replace(account=400_00),
        use(4, 0, 80_00)._replace(account=80_00),
    )
    for until, used in ((date(2024, 3, 31), 150_00), (date(2024, 4, 30), 230_00)):
        (row,) = fold(
            [bill for bill in bills if bill.day <= until],
            Insured.of((member(),)),
            lambda _region: rules,
            None,
            until,
            (),
            current.__getitem__,
        )
        assert row.deductible_used == used
    (row,) = rows(rules, *bills)
    assert row.deductible_used == 300_00


def test_what_relatives_paid_does_not_count_toward_a_deductible() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[figure(200_00)],
    )
    (row,) = rows(rules, use(3, 0, 150_00)._replace(shared=60_00))
    assert row.deductible_used == 90_00
    (row,) = rows(rules, use(3, 0, 150_00, deductible=150_00)._replace(shared=60_00))
    assert row.deductible_used == 150_00


def test_a_deductible_changes_with_the_policy_and_with_age() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[
            figure(100_00),
            figure(200_00, date(2024, 4, 1)),
            figure(150_00, date(2024, 4, 1), min_age=70),
        ],
    )
    uses = [use(month, 0, 120_00) for month in (3, 4, 5)]
    (row,) = rows(rules, *uses)
    assert row.deductible_used == 200_00
    (row,) = rows(rules, *uses, born=date(1954, 5, 1))
    assert (row.deductible, row.deductible_used) == (150_00, 200_00)
    (row,) = rows(rules, *uses, born=date(1954, 4, 1))
    assert row.deductible_used == 150_00


def test_somebody_born_on_29_february_is_older_on_the_day_after_28() -> None:
    born = date(1956, 2, 29)
    assert age_on(date(2026, 2, 28), born) == 69
    assert age_on(date(2026, 3, 1), born) == 70
    assert age_on(date(2024, 2, 29), born) == 68
    assert age_on(date(2024, 2, 29), None) is None


@pytest.mark.parametrize(("year", "day"), [(2026, (3, 1)), (2028, (2, 29))])
def test_an_age_step_of_a_leap_day_begins_on_its_day(
    year: int, day: tuple[int, int]
) -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[
            figure(100_00),
            figure(300_00, min_age=year - 1956),
        ],
    )
    taken = LimitUse(date(year, *day), "", 0, 900_00)
    (row,) = rows(
        rules,
        taken,
        insured=(member(date(year, 1, 1)),),
        until=date(year, 12, 31),
        born=date(1956, 2, 29),
    )
    assert row.deductible_used == 300_00


def test_an_unnamed_refund_neither_takes_nor_gives_back_a_deductible() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[figure(200_00)],
    )
    for back in (use(3, 0, -150_00), use(5, 0, -150_00, deductible=-50_00)):
        (row,) = rows(rules, use(3, 0, 150_00), back)
        assert row.deductible_used == 150_00


def test_printed_deductibles_never_exceed_the_one_of_the_year() -> None:
    rules = policy(
        outpatient_deductible_kind=[figure("annual")],
        outpatient_deductible=[figure(200_00)],
    )
    (row,) = rows(
        rules, use(3, 0, 0, deductible=150_00), use(4, 0, 0, deductible=120_00)
    )
    assert row.deductible_used == 200_00


def test_a_row_keeps_its_unbroken_stretches() -> None:
    insured = (
        member(),
        member(date(2024, 3, 1), Status.retiree),
        member(date(2024, 7, 1), region="y"),
        member(date(2024, 10, 1)),
    )
    away = Policy("y", "彼地", "Y", SINCE)
    found = fold(
        [],
        Insured.of(insured),
        lambda region: policy() if region == "x" else away,
        None,
        date(2024, 12, 31),
    )
    assert [row.spans for row in found] == [
        (
            (date(2024, 1, 1), date(2024, 6, 30)),
            (date(2024, 10, 1), date(2024, 12, 31)),
        )
    ]
    assert found[0].holds(date(2024, 6, 30))
    assert not found[0].holds(date(2024, 7, 1))
