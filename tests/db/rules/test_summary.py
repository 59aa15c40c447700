from datetime import date

import pytest

from db.rules.balance import DayBalance, Flow, FlowKind
from db.rules.codes import Relation, Status
from db.rules.continuity import Gap, Paid
from db.rules.insured import Insured
from db.rules.limit import LimitUse
from db.rules.policy import Figure, Policy
from db.rules.records import Membership, Person
from db.rules.summary import (
    Below,
    Recorded,
    account_years,
    below_zero,
    due_months,
    summarize,
)

SINCE = date(1998, 1, 1)
ME = Person(id=1, name="我", relation=Relation.self)
AS_OF = date(2025, 3, 31)


def member(since: date, status: Status, region: str = "x") -> Membership:
    return Membership(person_id=1, since=since, region=region, status=status)


def policy(region: str) -> Policy:
    figures = {
        "outpatient.kind": (Figure("none", SINCE),),
        "limit.year_start": (Figure("07-01", SINCE),),
    }
    if region == "yearly":
        figures |= {"account.credit": (Figure("yearly", SINCE),)}
    if region == "july":
        figures |= {"account.year_start": (Figure("07-01", SINCE),)}
    return Policy(region, region, region, SINCE, figures=figures)


EMPLOYEE = Insured.of([member(date(2024, 1, 1), Status.employee)])


def test_labels_and_years_come_from_both_ledgers() -> None:
    recorded = Recorded(
        person=ME,
        insured=EMPLOYEE,
        flows=[Flow(date(2024, 3, 5), FlowKind.contributed, 5)],
        uses=[LimitUse(date(2024, 3, 5), "", 7, 7)],
    )
    found = summarize(recorded, policy, AS_OF)
    assert found.labels == ("2023", "2024", "2025")
    assert found.year("2024").account is not None
    assert [row.used for row in found.year("2023").limits] == [7]
    assert found.year("2023").account is None
    assert found.year("2025").limits == ()


def test_an_account_begins_with_the_membership_that_has_one() -> None:
    later = Insured.of([member(date(2025, 4, 1), Status.employee)])
    recorded = Recorded(person=ME, insured=later)
    assert summarize(recorded, policy, AS_OF).account is None
    found = summarize(recorded, policy, date(2025, 4, 1))
    assert found.account is not None
    assert found.account.years == ()
    assert found.labels == ("2024",)


def test_somebody_not_insured_has_calendar_years() -> None:
    made = list(account_years(Insured(()), policy, date(2024, 5, 5), date(2025, 1, 1)))
    assert [year.start.month for year in made] == [1, 1]


def test_the_account_year_follows_the_region() -> None:
    moved = Insured.of(
        [
            member(date(2023, 1, 1), Status.employee, "july"),
            member(date(2025, 3, 10), Status.employee),
        ]
    )
    made = list(account_years(moved, policy, date(2024, 8, 1), date(2026, 1, 1)))
    assert [(year.start, year.end) for year in made] == [
        (date(2024, 7, 1), date(2025, 6, 30)),
        (date(2025, 7, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("status", "region", "months"),
    [
        (Status.employee, "x", 15),
        (Status.retiree, "x", 15),
        (Status.employee, "yearly", 0),
        (Status.resident, "x", 0),
        (Status.flexible_pooled, "x", 0),
    ],
)
def test_credits_are_due_where_they_are_monthly(
    status: Status, region: str, months: int
) -> None:
    insured = Insured.of([member(date(2024, 1, 1), status, region)])
    assert len(list(due_months(insured, policy, AS_OF))) == months


def test_a_gap_is_a_warning_of_the_summary() -> None:
    paid = [Paid("2024-12", date(2024, 12, 9)), Paid("2025-02", date(2025, 2, 9))]
    recorded = Recorded(person=ME, insured=EMPLOYEE, paid=paid)
    found = summarize(recorded, policy, AS_OF)
    assert found.gaps == (
        Gap("2025-01", "2025-01", 1),
        Gap("2025-03", "2025-03", 1),
    )


def test_stretches_below_zero_end_the_day_before_money_comes() -> None:
    days = [
        DayBalance(date(2025, 1, 1), -5, 0),
        DayBalance(date(2025, 1, 3), -9, 0),
        DayBalance(date(2025, 1, 10), 1, 0),
        DayBalance(date(2025, 2, 1), 1, -3),
    ]
    assert list(below_zero(days, AS_OF)) == [
        Below(date(2025, 1, 1), date(2025, 1, 9), -9),
        Below(date(2025, 2, 1), AS_OF, -2),
    ]
    assert list(below_zero([], AS_OF)) == []
