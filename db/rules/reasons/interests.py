"""Why estimated interest is what it is (rules.md §2.6)."""

from collections.abc import Iterator

from db.rules.interest import Interest
from db.rules.reasons.reason import Line, Reason


def of_year(found: Interest) -> Reason:
    """Say what each bucket earns, beside the sums of its daily balances."""
    return Reason(
        subject="interest_estimate",
        result=found.total,
        rule="interest_estimate",
        lines=tuple(_parts(found)),
        beside=tuple(_products(found)),
        figures=found.figures,
        year=found.year.label,
    )


def _parts(found: Interest) -> Iterator[Line]:
    if found.sum_current:
        yield Line(code="interest_current", amount=found.current)
    if found.sum_prior:
        yield Line(code="interest_prior", amount=found.prior)


def _products(found: Interest) -> Iterator[Line]:
    if found.sum_current:
        yield Line(code="product_current", amount=found.sum_current)
    if found.sum_prior:
        yield Line(code="product_prior", amount=found.sum_prior)
