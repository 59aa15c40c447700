"""Who is filed to pay for whom on a day, and what relatives are to one another."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import Purpose, Relation
from db.rules.records import Filing, Person, Transfer
from db.rules.sharing import in_force, is_closed, relation_to, wants_filing

ME, MOTHER = 1, 2
MARCH, JUNE, SEPTEMBER = date(2024, 3, 1), date(2024, 6, 30), date(2024, 9, 1)
ENDED = Filing(id=1, owner_id=ME, beneficiary_id=MOTHER, since=MARCH, until=JUNE)
AGAIN = Filing(id=2, owner_id=ME, beneficiary_id=MOTHER, since=SEPTEMBER)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2024, 2, 29), None),
        (MARCH, ENDED),
        (JUNE, ENDED),
        (date(2024, 7, 1), None),
        (SEPTEMBER, AGAIN),
        (date(2030, 1, 1), AGAIN),
    ],
)
def test_a_filing_holds_from_its_first_to_its_last_day(
    day: date, found: Filing | None
) -> None:
    assert in_force([ENDED, AGAIN], ME, MOTHER, day) == found


def test_a_filing_is_for_one_direction_only() -> None:
    assert in_force([AGAIN], MOTHER, ME, SEPTEMBER) is None


def given_for(purpose: Purpose, beneficiary: int = MOTHER) -> Transfer:
    return Transfer(
        owner_id=ME, beneficiary_id=beneficiary, day=MARCH, purpose=purpose, amount=1
    )


def test_the_wallet_and_what_is_paid_for_oneself_need_no_filing() -> None:
    assert wants_filing(given_for(Purpose.bill))
    assert wants_filing(given_for(Purpose.resident_premium))
    assert not wants_filing(given_for(Purpose.wallet))
    assert not wants_filing(given_for(Purpose.long_term_care, ME))


def person(relation: Relation) -> Person:
    return Person(name=relation, relation=relation)


@pytest.mark.parametrize(
    ("owner", "other", "found"),
    [
        (Relation.self, Relation.parent, Relation.parent),
        (Relation.parent, Relation.self, Relation.child),
        (Relation.grandchild, Relation.self, Relation.grandparent),
        (Relation.spouse, Relation.self, Relation.spouse),
        (Relation.other, Relation.self, None),
        (Relation.spouse, Relation.parent, None),
    ],
)
def test_relations_are_told_only_through_the_keeper(
    owner: Relation, other: Relation, found: Relation | None
) -> None:
    assert relation_to(person(owner), person(other)) == found


@pytest.mark.parametrize(
    ("hours", "at", "closed"),
    [
        ("22:00–06:00", (22, 0), True),
        ("22:00–06:00", (5, 59), True),
        ("22:00–06:00", (6, 0), False),
        ("22:00–06:00", (21, 59), False),
        ("01:00-05:00", (0, 59), False),
        ("01:00-05:00", (3, 0), True),
    ],
)
def test_hours_may_reach_over_midnight(
    *, hours: str, at: tuple[int, int], closed: bool
) -> None:
    assert is_closed(hours, at) is closed


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_of_two_hours_turned_round_exactly_one_is_closed(
    first: int, last: int, now: int
) -> None:
    def clock(minutes: int) -> str:
        return f"{minutes // 60}:{minutes % 60:02}"

    at = divmod(now, 60)
    there = is_closed(f"{clock(first)}–{clock(last)}", at)
    back = is_closed(f"{clock(last)}–{clock(first)}", at)
    assert (there != back) or first == last


def test_hours_that_are_no_hours_are_an_error() -> None:
    with pytest.raises(ValueError, match="invalid"):
        is_closed("at night", (1, 0))
