"""Why an estimate says what it says: its own steps, as lines that add up."""

from collections.abc import Iterator

from db.rules.reasons.reason import Line, Reason, balanced
from db.rules.reimbursement import Estimate, Step
from db.rules.statement import FigureUsed

_SHARES = {"ratio", "ratio_above"}


def cash(estimate: Estimate) -> Reason:
    """Say what of the bill is left to pay in cash, and beside it why the fund pays."""
    lines = [
        Line(code="bill_total", amount=estimate.visit.total),
        Line(code="bill_fund", amount=-estimate.fund),
        Line(code="bill_account", amount=-estimate.account),
    ]
    return Reason(
        subject="estimate_cash",
        result=estimate.cash,
        rule="estimate",
        lines=tuple(line for line in lines if line.amount),
        figures=_figures(estimate),
        day=estimate.visit.day,
        region=estimate.region,
        also=() if estimate.unknown else (fund(estimate),),
    )


def fund(estimate: Estimate) -> Reason:
    """Say by which shares the fund pays, and what caps cut off."""
    beside = (
        Line(code="eligible", amount=estimate.visit.eligible),
        Line(code="estimated_deductible", amount=estimate.deductible),
    )
    return Reason(
        subject="estimate_fund",
        result=estimate.fund,
        rule="estimate",
        lines=balanced(_shares_and_caps(estimate), estimate.fund, "beyond"),
        beside=beside,
        figures=_figures(estimate),
        day=estimate.visit.day,
        region=estimate.region,
    )


def _shares_and_caps(estimate: Estimate) -> Iterator[Line]:
    for step in estimate.steps:
        if step.code in _SHARES:
            yield Line(code=step.code, amount=step.amount)
        elif step.code.startswith("cap") and _cuts_the_fund(step, estimate):
            yield Line(code="cut_by_cap", amount=-step.amount)


def _cuts_the_fund(step: Step, estimate: Estimate) -> bool:
    """Tell whether a cap cut what the fund pays; a band cuts expense before it."""
    in_band = estimate.kind == "expense_band" and step.code == "cap"
    return bool(step.amount) and not in_band


def _figures(estimate: Estimate) -> tuple[FigureUsed, ...]:
    found = [step.figure for step in estimate.steps if step.figure is not None]
    return tuple(used for place, used in enumerate(found) if used not in found[:place])
