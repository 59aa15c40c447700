from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import PostingKind
from db.rules.passbook import (
    Passbook,
    PassbookRow,
    PassbookYear,
    ended,
    had_passbook,
    passbook,
    total_after,
)
from db.rules.policy import Figure, Policy
from db.rules.preview import effect
from db.rules.records import Posting

ME, SISTER = 1, 2
JUNE, JULY, MAY = date(2021, 6, 1), date(2021, 7, 1), date(2023, 5, 1)
ENDED = date(2022, 9, 1)


def row(amount: int, day: date = JUNE, person: int = ME) -> Posting:
    kind = PostingKind.passbook
    return Posting(person_id=person, day=day, kind=kind, amount=amount)


def region(*values: tuple[str, date]) -> Policy:
    figures = tuple(Figure(value, since) for value, since in values)
    named = {"account.legacy": figures} if figures else {}
    return Policy("here", "此地", "Here", JUNE, figures=named)


def test_nothing_recorded_is_no_passbook_and_not_one_of_zero() -> None:
    assert passbook([]) is None


def test_a_passbook_adds_up_row_by_row_and_year_by_year() -> None:
    made = passbook([(JUNE, 100_00), (JULY, 50_00), (JULY, -30_00), (MAY, -20_00)])
    assert made == Passbook(
        (
            PassbookRow(JUNE, 100_00, 100_00),
            PassbookRow(JULY, 50_00, 150_00),
            PassbookRow(JULY, -30_00, 120_00),
            PassbookRow(MAY, -20_00, 100_00),
        )
    )
    assert made.total == 100_00
    assert made.below_zero is None
    assert made.years == (
        PassbookYear(2021, 150_00, 30_00, 120_00),
        PassbookYear(2023, 0, 20_00, 100_00),
    )


def test_more_taken_out_than_paid_in_is_said_with_its_day() -> None:
    made = passbook([(JUNE, 1_00), (JULY, -5_00), (MAY, 10_00)])
    assert made is not None
    assert made.below_zero == PassbookRow(JULY, -5_00, -4_00)


@given(st.lists(st.tuples(st.dates(), st.integers(-(10**6), 10**6)), min_size=1))
def test_the_years_of_a_passbook_lose_nothing(moved: list[tuple[date, int]]) -> None:
    made = passbook(sorted(moved))
    assert made is not None
    assert made.total == sum(amount for _day, amount in moved)
    assert made.years[-1].total == made.total
    assert sum(y.paid_in - y.taken_out for y in made.years) == made.total


def test_the_total_after_counts_this_person_and_what_was_there() -> None:
    kept = passbook([(JUNE, 100_00)])
    other = Posting(person_id=ME, day=JUNE, kind=PostingKind.interest, amount=7_00)
    put = [row(-30_00, JULY), row(9_00, person=SISTER), other]
    assert total_after(kept, ME, JULY, put) == 70_00
    assert total_after(kept, ME, JULY, [row(80_00)], [row(100_00)]) == 80_00
    assert total_after(None, ME, JULY, [row(1_00)]) == 1_00


def test_a_later_row_that_was_not_counted_yet_is_not_taken_away() -> None:
    kept = passbook([(JUNE, 100_00)])
    assert total_after(kept, ME, JUNE, [], [row(40_00, JULY)]) == 100_00


def test_passbook_money_never_moves_the_account() -> None:
    assert effect(row(100_00), ME) == 0
    assert effect(row(-100_00), ME) == 0


def test_a_region_had_passbooks_if_it_ever_paid_out_to_one() -> None:
    assert had_passbook(region(("passbook", date(2001, 1, 1)), ("none", ENDED)))
    assert not had_passbook(region(("none", ENDED)))
    assert not had_passbook(region())


def test_a_passbook_has_ended_from_its_day_and_not_before() -> None:
    beijing = region(("passbook", date(2001, 1, 1)), ("none", ENDED))
    assert ended(beijing, date(2022, 8, 31), "employee") is None
    assert ended(beijing, ENDED, "employee") == ENDED
    assert ended(beijing, date(2026, 1, 1), None) == ENDED


def test_a_region_that_says_nothing_ends_nothing() -> None:
    assert ended(region(), date(2026, 1, 1), "employee") is None
