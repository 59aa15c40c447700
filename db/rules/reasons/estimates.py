"""Why an estimate says what it says: its own steps, as lines that add up."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from db.rules.reasons.reason import Line, Reason, balanced
from db.rules.reimbursement import Estimate, Step
from db.rules.statement import FigureUsed

_SHARES = {"ratio", "ratio_above"}
_BEFORE = {"account_first": "account_first", "deductible": "estimated_deductible"}
"""The steps before the fund shares, with the lines that they are."""


def cash(estimate: Estimate) -> Reason:
    """Say what of the bill is left to pay in cash, and beside it why the fund pays."""
    lines = {
        "bill_total": estimate.visit.total,
        "bill_fund": -estimate.fund,
        "bill_account": -estimate.account,
    }
    also = () if estimate.unknown else (fund(estimate),)
    return replace(_of(estimate, "cash", estimate.cash, lines), also=also)


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


def account(estimate: Estimate) -> Reason:
    """Say what of the bill the own account pays, beside what it holds."""
    lines = {
        "bill_total": estimate.visit.total,
        "bill_fund": -estimate.fund,
        "bill_cash": -estimate.cash,
    }
    holds = (s.base for s in estimate.steps if s.code == "account" and s.base)
    beside = tuple(Line(code="account_holds", amount=base) for base in holds)
    return replace(_of(estimate, "account", estimate.account, lines), beside=beside)


def step(estimate: Estimate, place: int) -> Reason:
    """Say how one step of an estimate, by its place, came about."""
    found = estimate.steps[place]
    whole = {"fund": fund, "account": account, "cash": cash}.get(found.code)
    if whole is not None:
        return whole(estimate)
    made = _of(estimate, found.code, found.amount, _lines(estimate, found))
    return replace(
        made,
        subject=f"step.{found.code}",
        beside=_out_of(found),
        figures=() if found.figure is None else (found.figure,),
    )


def _of(
    estimate: Estimate, subject: str, result: int, lines: Mapping[str, int]
) -> Reason:
    return Reason(
        subject=f"estimate_{subject}",
        result=result,
        rule="estimate",
        lines=tuple(Line(code=code, amount=fen) for code, fen in lines.items() if fen),
        figures=_figures(estimate),
        day=estimate.visit.day,
        region=estimate.region,
    )


def _lines(estimate: Estimate, found: Step) -> Mapping[str, int]:
    """Give the parts of a step in fen; one that is no sum is its own part."""
    visit = estimate.visit
    beyond = visit.total - visit.eligible
    before = {s.code: s.amount for s in estimate.steps if s.code in _BEFORE}
    match found.code:
        case "eligible":
            return {"bill_total": visit.total, "outside": -beyond}
        case "outside":
            return {"bill_total": visit.total, "eligible": -visit.eligible}
        case "shared":
            taken = {_BEFORE[code]: -amount for code, amount in before.items()}
            return {"eligible": visit.eligible, **taken}
        case "personal":
            return {"bill_total": visit.total, "bill_fund": -estimate.fund}
        case code if code.startswith("cap"):
            return {"cut_by_cap": found.amount}
    return {_BEFORE.get(found.code, found.code): found.amount}


def _out_of(found: Step) -> tuple[Line, ...]:
    """Give what a share is of, or what a cap has left."""
    code = "cap_left" if found.code.startswith("cap") else "shared"
    known = found.base is not None and (code == "cap_left" or found.code in _SHARES)
    return (Line(code=code, amount=found.base or 0),) if known else ()


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
