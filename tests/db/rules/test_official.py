"""Official balances beside what the book holds on their days."""

from datetime import date

from db.rules.balance import fold
from db.rules.flows import Flow, FlowKind
from db.rules.official import OfficialBalance, official_balances
from db.rules.records import Checkpoint
from db.rules.years import years

AS_OF = date(2025, 6, 30)
ACCOUNT = fold(
    (
        Flow(date(2024, 3, 1), FlowKind.opening, 80_000),
        Flow(date(2024, 5, 1), FlowKind.spent, 10_050),
    ),
    lambda first: years(first, AS_OF),
)


def point(day: date, balance: int | None) -> Checkpoint:
    return Checkpoint(person_id=1, day=day, balance=balance)


def test_an_official_balance_stands_beside_that_of_the_end_of_its_day() -> None:
    points = [
        point(date(2025, 1, 1), 70_000),
        point(date(2024, 5, 1), 69_950),
        point(date(2024, 2, 1), 100),
    ]
    found = official_balances(points, ACCOUNT, AS_OF)
    assert found == (
        OfficialBalance(date(2024, 2, 1), 100, 0),
        OfficialBalance(date(2024, 5, 1), 69_950, 69_950),
        OfficialBalance(date(2025, 1, 1), 70_000, 69_950),
    )
    assert [row.agrees for row in found] == [False, True, False]
    assert [row.difference for row in found] == [-100, 0, -50]


def test_points_without_a_balance_or_after_the_day_are_left_out() -> None:
    points = [point(date(2024, 5, 1), None), point(date(2025, 7, 1), 5)]
    assert official_balances(points, ACCOUNT, AS_OF) == ()
