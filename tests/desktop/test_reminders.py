"""Reminders: at exactly which day and fen each comes, and that none says too much."""

from dataclasses import replace
from datetime import date

import pytest

from db import policies
from db.rules.codes import Relation, Status
from db.rules.credits import Credit, State
from db.rules.limit import LimitYear
from db.rules.records import Person
from db.rules.summary import Summary
from db.rules.years import Year
from desktop.reminders import reminders
from desktop.words import use_language

CAP = 2000_00
YEAR = Year(date(2025, 1, 1), date(2025, 12, 31), "2025")


@pytest.fixture(autouse=True)
def english() -> None:
    use_language("en")


def summary(used: int, day: date = date(2025, 6, 1), cap: int | None = CAP) -> Summary:
    row = LimitYear(
        year=YEAR,
        region="xian",
        kind="fund_cap",
        first=YEAR.start,
        last=YEAR.end,
        cap=cap,
        used=used,
        left=None if cap is None else max(0, cap - used),
        over=0 if cap is None else max(0, used - cap),
        lapsed=None,
        deductible=None,
        deductible_used=0,
        fund=used,
        steps=(),
    )
    person = Person(id=1, name="我", relation=Relation.self)
    return Summary(person, day, None, (row,), (), ())


def keys(found: Summary) -> list[str]:
    return [row.key for row in reminders(found)]


@pytest.mark.parametrize(
    ("used", "expected"),
    [
        (0, []),
        (CAP * 80 // 100 - 1, []),
        (CAP * 80 // 100, ["2025/used80/1"]),
        (CAP - 1, ["2025/used80/1"]),
        (CAP, ["2025/used100/1"]),
        (CAP + 1, ["2025/used100/1"]),
    ],
)
def test_the_limit_is_told_at_exactly_80_and_100_per_cent(
    used: int, expected: list[str]
) -> None:
    assert keys(summary(used)) == expected


def test_the_whole_limit_is_used_up_and_never_over() -> None:
    (row,) = reminders(summary(CAP))
    assert "is used up" in row.sentence
    assert " over" not in row.sentence
    (row,) = reminders(summary(CAP - 1))
    assert row.sentence.startswith("99 % ")
    assert "¥0.01 is left" in row.sentence


@pytest.mark.parametrize("cap", [None, 0])
def test_without_a_cap_nothing_is_used_up(cap: int | None) -> None:
    assert keys(summary(5000_00, cap=cap)) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 11, 30), []),
        (date(2025, 12, 1), ["2025/ends30/1"]),
        (date(2025, 12, 23), ["2025/ends30/1"]),
        (date(2025, 12, 24), ["2025/ends7/1"]),
        (date(2025, 12, 31), ["2025/ends7/1"]),
        (date(2026, 1, 1), []),
    ],
)
def test_the_end_of_the_year_is_told_30_and_7_days_before(
    day: date, expected: list[str]
) -> None:
    assert keys(summary(0, day)) == expected


def test_the_last_day_says_today() -> None:
    (row,) = reminders(summary(0, date(2025, 12, 31)))
    assert row.sentence.startswith("This benefit year ends today.")
    assert "balance is not touched" in row.sentence


def credit(month: str, state: State) -> Credit:
    arrived = Credit(month, 100_00, 100_00, "arrived", 0, None, None)
    return replace(arrived, state=state)


def test_a_missing_credit_is_told_by_its_newest_month() -> None:
    rows = [credit("2025-03", "missing"), credit("2025-04", "arrived")]
    (row,) = reminders(summary(0), rows)
    assert (row.key, row.place) == ("2025-03/credit/1", "balance")
    (both,) = reminders(summary(0), [*rows, credit("2025-05", "missing")])
    assert both.key == "2025-05/credit/1"
    assert "2 months" in both.sentence
    others: tuple[State, ...] = ("arrived", "due", "unknown", "different")
    none = [credit("2025-05", state) for state in others]
    assert list(reminders(summary(0), none)) == []


@pytest.mark.parametrize(
    ("day", "status", "told"),
    [
        (date(2025, 8, 31), Status.resident, False),
        (date(2025, 9, 1), Status.resident, True),
        (date(2025, 11, 30), Status.resident, True),
        (date(2025, 11, 30), Status.employee, False),
    ],
)
def test_residents_are_told_while_premiums_are_collected(
    day: date, status: Status, *, told: bool
) -> None:
    found = list(reminders(summary(0, day), (), policies.load("xian"), status))
    window = [row for row in found if "/window/" in row.key]
    assert bool(window) == told
    assert all("not verified" in row.sentence for row in window)
