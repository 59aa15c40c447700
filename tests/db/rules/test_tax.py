from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.policy import Figure
from db.rules.statement import FigureUsed
from db.rules.tax import Paid, SeriousIllness, TaxBill, serious_illness

SINCE = date(2019, 1, 1)
MAY = date(2025, 5, 1)


def figure(name: str, fen: int) -> FigureUsed:
    return FigureUsed("全国", "Nationwide", SINCE, name, None, Figure(fen, SINCE), None)


FIGURES = (
    figure("tax.serious_above", 15_000_00),
    figure("tax.serious_most", 80_000_00),
)


def bill(number: int, borne: int, self_paid: int | None, day: date = MAY) -> Paid:
    return Paid(number, day, "A", borne + 100_00, borne, self_paid)


def line(*rows: Paid) -> SeriousIllness:
    return serious_illness(2025, rows, FIGURES)


@pytest.mark.parametrize(
    ("self_paid", "deductible"),
    [
        (15_000_00, 0),
        (15_000_01, 1),
        (40_000_00, 25_000_00),
        (95_000_00, 80_000_00),
        (95_000_01, 80_000_00),
        (0, 0),
    ],
)
def test_what_exceeds_15000_counts_up_to_80000(self_paid: int, deductible: int) -> None:
    """rules.md §2.12, choice 13."""
    found = line(bill(1, self_paid, self_paid))
    assert (found.self_paid, found.deductible) == (self_paid, deductible)


def test_bills_without_their_split_are_listed_and_not_guessed() -> None:
    found = line(bill(1, 20_000_00, 18_000_00), bill(2, 9_000_00, None))
    assert found.deductible == 3_000_00
    assert found.bills == (TaxBill(1, MAY, "A", 18_000_00, 20_000_00),)
    assert found.unknown == (TaxBill(2, MAY, "A", None, 9_000_00),)


def test_a_bill_of_which_the_patient_bore_nothing_is_no_question() -> None:
    found = line(bill(1, 0, None))
    assert (found.bills, found.unknown) == ((), ())


def test_a_refund_is_taken_off_its_bill() -> None:
    refund = Paid(1, date(2026, 2, 1), "A", -5_000_00, -5_000_00, -4_000_00)
    found = line(refund, bill(1, 20_000_00, 18_000_00))
    assert found.self_paid == 14_000_00
    assert found.bills == (TaxBill(1, MAY, "A", 14_000_00, 15_000_00),)


def test_a_refund_without_its_split_leaves_the_bill_unknown() -> None:
    refund = Paid(1, date(2025, 6, 1), "A", -5_000_00, -5_000_00, None)
    found = line(bill(1, 20_000_00, 18_000_00), refund)
    assert found.bills == ()
    assert found.unknown == (TaxBill(1, MAY, "A", None, 15_000_00),)


@pytest.mark.parametrize("split", [None, 18_000_00])
def test_a_bill_given_back_whole_leaves_nothing(split: int | None) -> None:
    whole = Paid(1, date(2026, 1, 6), "A", -20_100_00, -20_000_00, None)
    found = line(bill(1, 20_000_00, split), whole)
    assert (found.self_paid, found.bills, found.unknown) == (0, (), ())


def test_without_figures_nothing_is_deductible() -> None:
    found = serious_illness(2018, [bill(1, 50_000_00, 50_000_00)], ())
    assert (found.self_paid, found.deductible) == (50_000_00, 0)


amounts = st.integers(1, 99_999_99)
some = st.lists(st.tuples(amounts, st.none() | amounts), max_size=8)


@given(some)
def test_the_line_lies_between_nothing_and_the_most(
    bills: list[tuple[int, int | None]],
) -> None:
    rows = [bill(place, borne, paid) for place, (borne, paid) in enumerate(bills)]
    found = line(*rows)
    assert 0 <= found.deductible <= 80_000_00
    assert found.deductible <= found.self_paid
    assert len(found.bills) + len(found.unknown) == len(rows)
    assert line(*reversed(rows)) == found
