"""The serious-illness deduction of income tax (rules.md §2.12, choice 13).

A line for the tax return, per patient and calendar year: no money of the book.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from db.rules.statement import FigureUsed

ABOVE, MOST = "tax.serious_above", "tax.serious_most"


class Paid(NamedTuple):
    """One row of a patient, in fen: a bill, or a refund with negative amounts.

    `borne` is what neither fund paid of it; `of` is the id of the bill that it
    gives back, else its own.
    """

    of: int
    day: date
    place: str
    total: int
    borne: int
    self_paid: int | None


@dataclass(frozen=True, slots=True)
class TaxBill:
    """A bill of the year, what came back taken off, in fen.

    `self_paid` is None where the receipt's split is not recorded; `borne` is what
    neither fund paid.
    """

    id: int
    day: date
    place: str
    self_paid: int | None
    borne: int


@dataclass(frozen=True)
class SeriousIllness:
    """What one patient's bills of a calendar year let the family deduct, in fen.

    `unknown` are bills whose self-paid part is not recorded: they are not guessed.
    """

    year: int
    self_paid: int
    deductible: int
    bills: tuple[TaxBill, ...]
    unknown: tuple[TaxBill, ...]
    figures: tuple[FigureUsed, ...] = ()


def serious_illness(
    year: int, rows: Iterable[Paid], figures: Sequence[FigureUsed]
) -> SeriousIllness:
    """Add up a year's bills; `rows` are those of the year, their refunds with them.

    A refund that names its bill counts in that bill's year, because it undoes what
    that year's return claimed; one that names none counts in its own. A bill given
    back whole leaves nothing, split or not. Without figures nothing is deductible.
    """
    together = defaultdict(list)
    for row in rows:
        together[row.of].append(row)
    bills = [_bill(of, parts) for of, parts in together.items()]
    bills = sorted((b for b in bills if b.borne or b.self_paid), key=_order)
    known = tuple(bill for bill in bills if bill.self_paid is not None)
    paid = sum(bill.self_paid or 0 for bill in known)
    return SeriousIllness(
        year=year,
        self_paid=paid,
        deductible=_deductible(paid, figures),
        bills=known,
        unknown=tuple(bill for bill in bills if bill.self_paid is None),
        figures=tuple(figures),
    )


def _bill(of: int, parts: Sequence[Paid]) -> TaxBill:
    first = min(parts, key=lambda row: (row.day, row.total < 0))
    unknown = any(row.self_paid is None and row.borne for row in parts)
    paid = None if unknown else sum(row.self_paid or 0 for row in parts)
    if sum(row.total for row in parts) == 0:
        paid = 0
    borne = 0 if paid == 0 else sum(row.borne for row in parts)
    return TaxBill(of, first.day, first.place, paid, borne)


def _order(bill: TaxBill) -> tuple[date, int]:
    return bill.day, bill.id


def _deductible(paid: int, figures: Sequence[FigureUsed]) -> int:
    values = {used.name: used.figure.fen for used in figures}
    if ABOVE not in values or MOST not in values:
        return 0
    return min(max(0, paid - values[ABOVE]), values[MOST])
