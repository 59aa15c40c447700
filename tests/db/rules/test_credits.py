from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import PostingKind, Status
from db.rules.credits import Arrived, Credit, credits_until, draft, withheld_draft
from db.rules.expected import Insurance, expected
from db.rules.insured import Insured
from db.rules.months import month_of, months_later
from db.rules.policy import Figure, Policy
from db.rules.records import Membership

SINCE = date(2000, 1, 1)
RETIRED = frozenset({"retiree"})
YEAR = [f"2025-{month:02d}" for month in range(1, 13)]
RATE = (Figure(Decimal("0.02"), SINCE, frozenset({"employee", "flexible"})),)


def policy(name: str, **figures: tuple[Figure, ...]) -> Policy:
    named = {f"account.{key}": value for key, value in figures.items()}
    return Policy(name, name, name, SINCE, figures={"account.rate": RATE} | named)


def amounts(young: int, old: int, age: int) -> tuple[Figure, ...]:
    return (Figure(young, SINCE, RETIRED), Figure(old, SINCE, RETIRED, min_age=age))


def one(value: int | str | Decimal) -> tuple[Figure, ...]:
    return (Figure(value, SINCE),)


POLICIES = {
    "chongqing": policy(
        "chongqing",
        credit_amount=amounts(105_00, 115_00, 70),
        withheld_month=one(5_00),
        withheld_year=(Figure(66_00, SINCE, RETIRED),),
        withheld_rate=(Figure(Decimal("0.001"), SINCE, frozenset({"employee"})),),
    ),
    "beijing": policy(
        "beijing",
        credit_amount=amounts(100_00, 110_00, 70),
        withheld_month=(Figure(3_00, SINCE, RETIRED),),
    ),
    "shanxi": policy("shanxi", credit_amount=(Figure(85_00, SINCE, RETIRED),)),
    "shanghai": policy(
        "shanghai",
        credit=one("yearly"),
        year_start=one("07-01"),
        credit_amount=amounts(1680_00, 1890_00, 75),
    ),
    "window": policy("window", base_least=one(3235_00), base_most=one(16176_00)),
    "changing": policy(
        "changing",
        rate=(*RATE, Figure(Decimal("0.03"), date(2025, 4, 1))),
    ),
    "empty": Policy("empty", "empty", "empty", SINCE),
}


def member(
    region: str,
    status: Status = Status.employee,
    since: date = date(2020, 1, 1),
    base: int | None = None,
) -> Membership:
    return Membership(person_id=1, since=since, region=region, status=status, base=base)


def insurance(
    *members: Membership, born: date | None = None, closed: date | None = None
) -> Insurance:
    return Insurance(Insured.of(members), born, POLICIES.__getitem__, closed)


def sums(found: Insurance, months: list[str] | None = None) -> tuple[int, int]:
    rows = [row for month in months or YEAR for row in expected(found, month)]
    return sum(row.amount or 0 for row in rows), sum(row.withheld for row in rows)


def strip(
    found: Insurance,
    arrived: Mapping[str, Arrived] | None = None,
    as_of: date = date(2025, 12, 15),
) -> dict[str, Credit]:
    return {row.month: row for row in credits_until(found, arrived or {}, as_of)}


def test_retiree_of_chongqing_nets_1134() -> None:
    """rules.md §6, E1."""
    at_68 = insurance(member("chongqing", Status.retiree), born=date(1957, 3, 1))
    assert sums(at_68) == (1260_00, 126_00)
    assert 1260_00 - 126_00 == 1134_00


def test_the_age_step_counts_from_the_month_in_which_it_is_reached() -> None:
    """rules.md §6, E1: turning 70 in July, on whichever day of it."""
    for day in (1, 31):
        turning = insurance(
            member("chongqing", Status.retiree), born=date(1955, 7, day)
        )
        gross, withheld = sums(turning)
        assert gross - withheld == 1194_00


@pytest.mark.parametrize(("born", "net"), [(1960, 1164_00), (1950, 1284_00)])
def test_retirees_of_beijing_net_97_or_107_a_month(born: int, net: int) -> None:
    """rules.md §6, E1."""
    found = insurance(member("beijing", Status.retiree), born=date(born, 1, 1))
    gross, withheld = sums(found)
    assert gross - withheld == net


def test_an_employee_of_chongqing_pays_by_the_month_and_by_the_base() -> None:
    """rules.md §2.4: 5.00 a month and 0.1 % of the base."""
    (row,) = expected(insurance(member("chongqing", base=8000_00)), "2025-03")
    assert (row.amount, row.withheld) == (160_00, 5_00 + 8_00)


def test_retiring_in_july_changes_the_credits_from_july_on() -> None:
    """rules.md §6, E3: 160.00 × 6 + 85.00 × 6."""
    retiring = insurance(
        member("shanxi", base=8000_00),
        member("shanxi", Status.retiree, date(2025, 7, 1)),
    )
    assert sums(retiring) == (160_00 * 6 + 85_00 * 6, 0)
    in_mid_month = insurance(
        member("shanxi", base=8000_00),
        member("shanxi", Status.retiree, date(2025, 6, 15)),
    )
    assert sums(in_mid_month) == sums(retiring)


@pytest.mark.parametrize(
    ("base", "credit"),
    [
        (6733_00, 134_66),
        (33666_00, 673_32),
        (6733_25, 134_67),
        (6733_24, 134_66),
    ],
)
def test_a_credit_is_base_times_rate_half_up(base: int, credit: int) -> None:
    """rules.md §2.4 (W97)."""
    (row,) = expected(insurance(member("shanxi", base=base)), "2025-01")
    assert row.amount == credit


def test_the_base_stays_inside_the_window_of_the_region() -> None:
    """rules.md §2.4 (W13): 3235 to 16176."""
    made = [
        expected(insurance(member("window", base=base)), "2025-01")[0].amount
        for base in (1000_00, 20_000_00)
    ]
    assert made == [64_70, 323_52]


def test_a_new_rate_holds_from_its_month_on() -> None:
    found = insurance(member("changing", base=1000_00))
    assert sums(found) == (20_00 * 3 + 30_00 * 9, 0)


def test_moving_brings_the_credit_of_the_region_of_the_1st() -> None:
    found = insurance(
        member("shanxi", Status.retiree),
        member("beijing", Status.retiree, date(2025, 3, 10)),
        born=date(1960, 1, 1),
    )
    assert [expected(found, month)[0].amount for month in YEAR[:5]] == [
        85_00,
        85_00,
        85_00,
        100_00,
        100_00,
    ]


def test_a_resident_has_no_credits_until_becoming_an_employee() -> None:
    found = insurance(
        member("shanxi", Status.resident),
        member("shanxi", since=date(2025, 5, 20), base=5000_00),
    )
    assert list(strip(found)) == YEAR[5:]
    back = insurance(
        member("shanxi", base=5000_00),
        member("shanxi", Status.resident, date(2025, 2, 1)),
    )
    assert list(strip(back)) == YEAR[:1]


def test_months_before_the_first_membership_are_not_expected() -> None:
    """The month in which the first one begins is."""
    found = insurance(member("shanxi", since=date(2025, 10, 20), base=5000_00))
    assert list(strip(found)) == ["2025-10", "2025-11", "2025-12"]
    assert strip(insurance()) == {}


def test_months_after_a_settlement_are_not_expected() -> None:
    found = insurance(member("shanxi", base=5000_00), closed=date(2025, 8, 12))
    assert list(strip(found)) == YEAR[:8]


def test_a_year_credited_ahead_comes_on_its_first_month_alone() -> None:
    retired = insurance(member("shanghai", Status.retiree), born=date(1955, 1, 1))
    found = strip(retired)
    assert list(found) == ["2025-07"]
    assert (found["2025-07"].expected, found["2025-07"].yearly) == (1680_00, True)
    old = insurance(member("shanghai", Status.retiree), born=date(1950, 7, 31))
    assert strip(old)["2025-07"].expected == 1890_00
    employed = insurance(member("shanghai", base=10_000_00))
    assert strip(employed)["2025-07"].expected == 2400_00


def test_whoever_joins_in_mid_year_is_credited_for_the_months_left() -> None:
    found = insurance(member("shanghai", since=date(2025, 3, 10), base=10_000_00))
    made = strip(found)
    assert {month: row.expected for month, row in made.items()} == {
        "2025-03": 800_00,
        "2025-07": 2400_00,
    }


@pytest.mark.parametrize("how", ["moved", "settled", "resident"])
def test_months_credited_ahead_are_taken_back_when_the_cover_ends(how: str) -> None:
    first = member("shanghai", base=10_000_00)
    later = {
        "moved": member("shanxi", since=date(2025, 3, 10), base=10_000_00),
        "resident": member("shanghai", Status.resident, date(2025, 3, 10)),
    }
    closed = date(2025, 3, 10) if how == "settled" else None
    members = (first, later[how]) if how in later else (first,)
    found = strip(insurance(*members, closed=closed), as_of=date(2025, 6, 30))
    assert (found["2025-03"].expected, found["2025-03"].state) == (-600_00, "missing")
    assert ("2025-04" in found) is (how == "moved")


def test_retiring_inside_a_year_credited_ahead_changes_the_next_year() -> None:
    found = insurance(
        member("shanghai", base=10_000_00),
        member("shanghai", Status.retiree, date(2025, 2, 1)),
        born=date(1965, 1, 1),
    )
    assert {row.month: row.expected for row in strip(found).values()} == {
        "2025-07": 1680_00
    }


EMPLOYEE = insurance(member("shanxi", base=6000_00))


def test_each_month_tells_what_became_of_its_credit() -> None:
    arrived = {
        "2025-08": Arrived(120_00, day=date(2025, 8, 10)),
        "2025-09": Arrived(120_01, day=date(2025, 9, 12)),
        "2025-11": Arrived(240_00, day=date(2025, 12, 9)),
    }
    found = strip(EMPLOYEE, arrived)
    assert [found[month].state for month in YEAR[7:]] == [
        "arrived",
        "different",
        "missing",
        "different",
        "due",
    ]
    assert [found[month].day for month in YEAR[7:10]] == [
        date(2025, 8, 10),
        date(2025, 9, 12),
        date(2025, 10, 12),
    ]
    assert len(found) == 12


def test_a_credit_recorded_net_of_what_is_withheld_has_arrived() -> None:
    found = insurance(member("beijing", Status.retiree), born=date(1960, 1, 1))
    net = {"2025-01": Arrived(97_00), "2025-02": Arrived(100_00, withheld=3_00)}
    net |= {"2025-03": Arrived(97_00, withheld=3_00), "2025-04": Arrived(98_00)}
    assert [strip(found, net)[month].state for month in YEAR[:4]] == [
        "arrived",
        "arrived",
        "different",
        "different",
    ]


@pytest.mark.parametrize("region", ["shanxi", "empty"])
def test_without_a_base_or_a_figure_what_came_is_still_shown(region: str) -> None:
    base = 5000_00 if region == "empty" else None
    found = strip(insurance(member(region, base=base)), {"2025-03": Arrived(120_00)})
    row = found["2025-03"]
    assert (row.expected, row.arrived, row.state) == (None, 120_00, "unknown")
    assert found["2025-04"].state == "unknown"


def test_a_credit_that_nobody_expected_is_shown() -> None:
    resident = insurance(member("shanxi", Status.resident))
    (row,) = credits_until(
        resident, {"2025-03": Arrived(5_00, clawed_back=0)}, date(2025, 12, 1)
    )
    assert (row.expected, row.arrived, row.state) == (None, 5_00, "unknown")
    (back,) = credits_until(
        resident, {"2025-03": Arrived(clawed_back=7_00)}, date(2025, 12, 1)
    )
    assert (back.expected, back.arrived) == (None, -7_00)


def test_the_figure_behind_a_credit_is_named() -> None:
    retired = insurance(member("beijing", Status.retiree), born=date(1950, 1, 1))
    names = []
    for found in (EMPLOYEE, retired):
        used = strip(found)["2025-01"].figure
        assert used is not None
        names.append((used.name, used.figure.value))
    assert names == [
        ("account.rate", Decimal("0.02")),
        ("account.credit_amount", 110_00),
    ]


def test_months_before_the_opening_balance_are_not_expected() -> None:
    found = credits_until(
        insurance(member("beijing", Status.retiree), born=date(1960, 1, 1)),
        {"2025-02": Arrived(100_00, day=date(2025, 2, 28))},
        date(2025, 12, 15),
        opened=date(2025, 10, 20),
    )
    months = [credit.month for credit in found]
    assert months == ["2025-02", "2025-10", "2025-11", "2025-12"]


def test_a_missing_month_is_one_posting_away() -> None:
    today = date(2025, 12, 15)
    found = strip(
        insurance(member("beijing", Status.retiree), born=date(1960, 1, 1)),
        {"2025-01": Arrived(100_00, day=date(2025, 1, 31))},
    )
    posting = draft(found["2025-02"], 7, today)
    assert (posting.person_id, posting.kind) == (7, PostingKind.contribution)
    assert (posting.day, posting.amount) == (date(2025, 2, 28), 100_00)
    assert posting.month == "2025-02"
    assert draft(found["2025-12"], 7, today).day == today
    withheld = withheld_draft(found["2025-02"], 7, today)
    assert withheld is not None
    assert (withheld.kind, withheld.amount) == (PostingKind.withheld, -3_00)
    with pytest.raises(ValueError, match="2025-01"):
        draft(found["2025-01"], 7, today)
    assert withheld_draft(strip(EMPLOYEE)["2025-02"], 7, today) is None


def test_drafts_of_a_year_ahead_and_of_a_claw_back_have_their_own_kinds() -> None:
    today = date(2025, 12, 15)
    moved = insurance(
        member("shanghai", base=10_000_00),
        member("shanxi", since=date(2025, 9, 10)),
    )
    ahead, back = credits_until(moved, {}, today)[:2]
    assert draft(ahead, 1, today).kind is PostingKind.prepaid
    posting = draft(back, 1, today)
    assert (posting.kind, posting.amount) == (PostingKind.claw_back, -9 * 200_00)


bases = st.integers(1_00, 40_000_00)
starts = st.integers(0, 20).map(lambda count: months_later("2024-07", count))


@given(bases, st.dates(date(1930, 1, 1), date(1990, 1, 1)))
def test_twelve_months_add_up_to_the_years_expectation(base: int, born: date) -> None:
    monthly = insurance(member("shanxi", base=base))
    yearly = insurance(member("shanghai", base=base))
    assert sums(monthly) == sums(yearly)
    retired = insurance(member("beijing", Status.retiree), born=born)
    reached = months_later(month_of(born), 12 * 70)
    months_at_70 = sum(month >= reached for month in YEAR)
    assert sums(retired)[0] == 1200_00 + 10_00 * months_at_70


@given(bases, starts, starts)
def test_credited_ahead_less_taken_back_is_what_the_months_are_worth(
    base: int, begin: str, end: str
) -> None:
    begin, end = min(begin, end), max(begin, end)
    since = date.fromisoformat(f"{begin}-01")
    closed = date.fromisoformat(f"{end}-20")
    found = insurance(member("shanghai", since=since, base=base), closed=closed)
    same = insurance(member("shanxi", since=since, base=base), closed=closed)
    months = [months_later("2024-07", count) for count in range(24)]
    assert sums(found, months) == sums(same, months)
