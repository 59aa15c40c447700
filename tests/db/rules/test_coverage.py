from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import Relation, Status
from db.rules.continuity import Allowed, Coverage, Paid
from db.rules.coverage import Course, coverage
from db.rules.insured import Insured
from db.rules.months import first_day, months_later
from db.rules.participation import coverage_of
from db.rules.policy import Count, Figure, Policy
from db.rules.records import Membership, Person

SINCE, FIRST = date(2000, 1, 1), date(2024, 1, 1)
YEARS = [months_later("2024-01", count) for count in range(24)]


def month(number: int) -> str:
    return f"2024-{number:02d}"


def in_time(*numbers: int) -> list[Paid]:
    return [Paid(month(n), date(2024, n, 10)) for n in numbers]


def back(number: int, day: date) -> Paid:
    return Paid(month(number), day, back=True)


def states(
    paid: list[Paid], last: date, grace: int | None = 3, waiting: int = 0
) -> tuple[Coverage, ...]:
    due = [name for name in YEARS if first_day(name) <= last]
    return coverage(paid, Course(FIRST, last, due, lambda _m: Allowed(grace, waiting)))


TEST_11 = in_time(1, 2, 3, 9, 10, 11, 12)
APRIL, JUNE = date(2024, 4, 1), date(2024, 6, 30)


def test_five_missed_months_then_six_of_waiting() -> None:
    """rules.md §6, test 11: the fund pays again from 2025-03-01."""
    assert states(TEST_11, date(2024, 12, 31), waiting=6) == (
        Coverage("normal", FIRST, date(2024, 3, 31)),
        Coverage("gap", APRIL, date(2024, 8, 31), 5),
        Coverage("waiting", date(2024, 9, 1), date(2025, 2, 28), 6),
    )
    later = states(
        [*TEST_11, Paid("2025-01", date(2025, 1, 10)), Paid("2025-02", SINCE)],
        date(2025, 3, 1),
        waiting=6,
    )
    assert later[-1] == Coverage("normal", date(2025, 3, 1), None)


@pytest.mark.parametrize(
    "paid",
    [
        [back(number, date(2024, 7, 8)) for number in (4, 5, 6)],
        [Paid("2024-07", date(2024, 7, 8), back=True, named=False)],
    ],
    ids=["by month", "one sum that names no month"],
)
def test_three_months_paid_later_count_as_unbroken(paid: list[Paid]) -> None:
    """rules.md §6, test 11, with back pay on 07-08: no waiting."""
    whole = [*in_time(1, 2, 3, 7, 8), *paid]
    assert states(whole, date(2024, 8, 31), waiting=6) == (
        Coverage("normal", FIRST, date(2024, 3, 31)),
        Coverage("continuous_again", APRIL, JUNE, 3),
        Coverage("normal", date(2024, 7, 1), None),
    )


def test_before_the_back_pay_the_gap_is_open() -> None:
    paid = [*in_time(1, 2, 3), *(back(n, date(2024, 7, 8)) for n in (4, 5, 6))]
    found = states(paid, date(2024, 7, 7), waiting=6)
    assert found[-1] == Coverage("gap", APRIL, None, 3)


def test_paying_later_than_the_grace_does_not_close_a_gap() -> None:
    paid = [*in_time(1, 2, 3, 8), *(back(n, date(2024, 8, 8)) for n in (4, 5, 6, 7))]
    assert states(paid, date(2024, 8, 31), waiting=3)[1:] == (
        Coverage("gap", APRIL, date(2024, 7, 31), 4),
        Coverage("waiting", date(2024, 8, 1), date(2024, 10, 31), 3),
    )


def test_cover_begins_the_month_after_payment() -> None:
    """rules.md F8, where a short gap was not paid for later."""
    assert states(in_time(1, 2, 4, 5), date(2024, 5, 31), waiting=6)[1:] == (
        Coverage("gap", date(2024, 3, 1), date(2024, 3, 31), 1),
        Coverage("waiting", APRIL, date(2024, 4, 30), 1),
        Coverage("normal", date(2024, 5, 1), None),
    )


def test_a_first_payment_that_comes_late_lengthens_the_gap() -> None:
    paid = [*in_time(1, 2, 3), Paid("2024-05", date(2024, 6, 10))]
    assert states(paid, date(2024, 6, 29))[1:] == (
        Coverage("gap", APRIL, date(2024, 5, 31), 1),
        Coverage("waiting", date(2024, 6, 1), date(2024, 6, 30), 1),
    )


def test_a_new_gap_cuts_a_wait_and_does_not_shorten_it() -> None:
    found = states(in_time(1, 6, 8), date(2024, 8, 31), waiting=6)
    assert found[1:] == (
        Coverage("gap", date(2024, 2, 1), date(2024, 5, 31), 4),
        Coverage("waiting", date(2024, 6, 1), JUNE, 6),
        Coverage("gap", date(2024, 7, 1), date(2024, 7, 31), 1),
        Coverage("waiting", date(2024, 8, 1), date(2024, 11, 30), 1),
    )


def test_months_made_up_for_stand_apart_from_those_missed_after() -> None:
    paid = [*in_time(1, 7), back(2, date(2024, 3, 5))]
    assert [(row.state, row.months) for row in states(paid, date(2024, 7, 31))] == [
        ("normal", 0),
        ("continuous_again", 1),
        ("gap", 4),
        ("waiting", 1),
    ]


def test_the_last_day_of_the_calendar_has_a_state() -> None:
    assert states(TEST_11, date.max)[-2:] == (
        Coverage("gap", date(2025, 1, 1), date(2025, 12, 31), 12),
        Coverage("normal", date(2026, 1, 1), None),
    )


def test_whoever_never_paid_has_not_begun() -> None:
    assert states([], JUNE) == (Coverage("normal", FIRST, None),)


ME = Person(id=1, name="我", relation=Relation.self, born=date(1980, 1, 1))


def residents(**more: Figure) -> Policy:
    figures = {
        "resident.waiting": Figure(Count(3), date(2025, 1, 1), frozenset({"resident"})),
        "resident.window_start": Figure("09-01", SINCE),
        "resident.window_end": Figure("12-25", SINCE),
    }
    figures |= {f"resident.{name}": figure for name, figure in more.items()}
    made = {name: (figure,) for name, figure in figures.items()}
    return Policy("x", "x", "x", SINCE, figures=made)


def waits(
    since: date, policy: Policy, person: Person = ME, *before: Membership
) -> list[Coverage]:
    member = Membership(person_id=1, since=since, region="x", status=Status.resident)
    insured = Insured.of([*before, member])
    rows = coverage_of((), (), (person, insured), lambda _r: policy, date(2026, 1, 1))
    return [row for row in rows if row.state == "waiting"]


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (date(2025, 5, 10), date(2025, 8, 9)),
        (date(2025, 8, 31), date(2025, 11, 29)),
        (date(2025, 12, 26), date(2026, 3, 25)),
    ],
)
def test_residents_who_join_outside_the_window_wait(since: date, until: date) -> None:
    """rules.md §2.8: three months, from 2025 on."""
    assert waits(since, residents()) == [Coverage("waiting", since, until, 3)]


@pytest.mark.parametrize(
    "since",
    [date(2025, 1, 1), date(2025, 9, 1), date(2025, 12, 25), date(2024, 5, 10)],
)
def test_residents_who_join_in_the_window_do_not_wait(since: date) -> None:
    assert waits(since, residents()) == []


def test_a_late_window_newborns_and_changes_of_insurance_need_no_wait() -> None:
    day = date(2025, 2, 28)
    late = residents(window_late=Figure("02-28", SINCE))
    assert waits(day, residents()) != []
    assert waits(day, late) == []
    baby = Person(id=1, name="宝宝", relation=Relation.child, born=date(2025, 2, 1))
    assert waits(day, residents(), baby) == []
    employed = Membership(person_id=1, since=FIRST, region="x", status=Status.employee)
    assert waits(day, residents(), ME, employed) == []


def test_a_gap_ends_with_the_insurance_that_it_was_in() -> None:
    members = [
        Membership(person_id=1, since=FIRST, region="x", status=Status.employee),
        Membership(
            person_id=1, since=date(2024, 7, 1), region="x", status=Status.resident
        ),
    ]
    rows = coverage_of(
        in_time(1, 2, 3),
        [month(n) for n in range(1, 7)],
        (ME, Insured.of(members)),
        lambda _r: residents(),
        date(2024, 12, 31),
    )
    assert rows[1:] == (
        Coverage("gap", APRIL, JUNE, 3),
        Coverage("normal", date(2024, 7, 1), None),
    )


payments = st.lists(
    st.builds(
        lambda name, late, named: Paid(
            name,
            first_day(name) + timedelta(days=late),
            back=late > 31,
            named=named,
        ),
        st.sampled_from(YEARS),
        st.integers(0, 200),
        st.booleans(),
    ),
    max_size=24,
)
lasts = st.dates(FIRST, date(2026, 1, 31))


@given(payments, lasts, st.none() | st.integers(0, 4), st.integers(0, 6))
def test_every_day_is_in_exactly_one_state(
    paid: list[Paid], last: date, grace: int | None, waiting: int
) -> None:
    rows = states(paid, last, grace, waiting)
    assert rows[0].since == FIRST
    for row, following in pairwise(rows):
        assert row.until is not None
        assert row.since <= row.until
        assert following.since == row.until + timedelta(days=1)
    assert rows[-1].since <= last
    assert rows[-1].until is None or rows[-1].until >= last


@given(payments, lasts)
def test_the_order_of_payments_changes_no_state(paid: list[Paid], last: date) -> None:
    assert states(paid, last) == states(paid[::-1], last)
