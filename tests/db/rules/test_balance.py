from datetime import date

import pytest

from db.rules.balance import (
    Account,
    DayBalance,
    Flow,
    FlowKind,
    Transit,
    fold,
)
from db.rules.years import years

K = FlowKind
MARCH, APRIL = date(2024, 3, 5), date(2024, 4, 5)


def account(*flows: Flow, until: date = date(2024, 12, 31)) -> Account:
    return fold(flows, lambda first: years(first, until))


def buckets(found: Account) -> list[tuple[int, int]]:
    return [(day.current, day.prior) for day in found.days]


def test_an_account_that_never_moved_has_no_years() -> None:
    assert account() == Account((), ())


@pytest.mark.parametrize(
    ("kind", "current", "prior"),
    [
        (K.contributed, 500, 0),
        (K.interest, 500, 0),
        (K.corrected_up, 500, 0),
        (K.refunded, 500, 0),
        (K.returned, 500, 0),
        (K.opening, 0, 500),
        (K.moved_in, 0, 500),
    ],
)
def test_money_goes_into_its_bucket(kind: FlowKind, current: int, prior: int) -> None:
    assert buckets(account(Flow(MARCH, kind, 500))) == [(current, prior)]


@pytest.mark.parametrize("kind", [K.refunded, K.returned])
def test_money_of_an_earlier_year_comes_back_to_earlier_years(kind: FlowKind) -> None:
    before = Flow(MARCH, kind, 500, origin=date(2023, 12, 31))
    same = Flow(MARCH, kind, 500, origin=date(2024, 1, 1))
    assert buckets(account(before)) == [(0, 500)]
    assert buckets(account(same)) == [(500, 0)]


@pytest.mark.parametrize(
    "kind",
    [
        K.spent,
        K.shared,
        K.clawed_back,
        K.taken,
        K.moved_out,
        K.corrected_down,
    ],
)
def test_all_outflows_take_alike(kind: FlowKind) -> None:
    found = account(
        Flow(MARCH, K.opening, 100),
        Flow(MARCH, K.contributed, 100),
        Flow(APRIL, kind, 250),
    )
    assert buckets(found) == [(100, 100), (-50, 0)]


def test_on_one_day_money_comes_in_before_it_goes_out() -> None:
    found = account(Flow(MARCH, K.spent, 100), Flow(MARCH, K.contributed, 100))
    assert found.days == (DayBalance(MARCH, 0, 0),)


def test_a_debt_rolls_over_too() -> None:
    found = account(
        Flow(MARCH, K.spent, 100),
        Flow(date(2025, 3, 5), K.contributed, 150),
        until=date(2025, 3, 5),
    )
    assert buckets(found) == [(-100, 0), (150, -100)]
    assert [year.closing for year in found.years] == [-100, 50]


def test_every_category_stands_in_its_column() -> None:
    found = account(
        *(Flow(MARCH, kind, 10**n) for n, kind in enumerate(FlowKind)),
    )
    (year,) = found.years
    assert (year.opening, year.contributed) == (10**0, 10**1 - 10**2)
    assert (year.interest, year.family) == (10**3, 10**11)
    assert year.other_in == 10**4 + 10**6 + 10**12
    assert year.spent == 10**9 - 10**10
    assert year.other_out == 10**5 + 10**7 + 10**8
    assert year.closing == year.current + year.prior


def test_empty_years_have_a_row() -> None:
    found = account(Flow(MARCH, K.contributed, 5), until=date(2026, 5, 5))
    assert [(y.year.label, y.opening, y.closing) for y in found.years] == [
        ("2024", 0, 5),
        ("2025", 5, 5),
        ("2026", 5, 5),
    ]


def test_money_on_its_way_is_counted_until_it_arrives() -> None:
    wallet = [Transit(date(2024, 12, 31), 100), Transit(date(2025, 1, 1), -100)]
    moves = [Transit(date(2024, 11, 1), 70), Transit(date(2026, 1, 1), -70)]
    found = fold(
        [Flow(MARCH, K.opening, 500)],
        lambda first: years(first, date(2026, 6, 1)),
        wallet,
        moves,
    )
    assert [year.in_transit for year in found.years] == [170, 70, 0]


def test_money_moved_in_first_matches_nothing_later() -> None:
    moves = [Transit(date(2024, 1, 1), -70), Transit(date(2024, 2, 1), 50)]
    found = fold(
        [Flow(MARCH, K.opening, 500)],
        lambda first: years(first, date(2024, 6, 1)),
        moves=moves,
    )
    assert found.years[0].in_transit == 50
