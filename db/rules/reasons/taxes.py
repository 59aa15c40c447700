"""Why the line of the tax return is what it is (pinned choice 13 of §2.12)."""

from db.rules.reasons.reason import Line, Reason, balanced, shortened
from db.rules.tax import ABOVE, MOST, SeriousIllness, TaxBill


def of_year(found: SeriousIllness) -> Reason:
    """List the bills counted, take off what is not deductible; beside: not counted."""
    above = [used.figure.fen for used in found.figures if used.name == ABOVE]
    lines = shortened([_bill("tax_bill", bill) for bill in found.bills])
    lines += tuple(Line(code="tax_above", amount=-fen) for fen in above)
    unknown = sum(bill.borne for bill in found.unknown)
    times = len(found.unknown)
    bound = _bound(found, above)
    return Reason(
        subject="tax",
        result=found.deductible,
        rule="tax",
        lines=balanced(lines, found.deductible, bound),
        beside=(Line(code="tax_unknown", amount=unknown, times=times),) * bool(times),
        figures=found.figures,
        year=str(found.year),
    )


def _bound(found: SeriousIllness, above: list[int]) -> str:
    """Name the rule that bounds the line: too little was paid, or too much."""
    if {used.name for used in found.figures} != {ABOVE, MOST}:
        return "tax_no_figure"
    return "tax_below" if found.self_paid < above[0] else "tax_most"


def _bill(code: str, bill: TaxBill) -> Line:
    return Line(
        code=code,
        amount=bill.self_paid or 0,
        name=bill.place,
        times=1,
        first=bill.day,
        last=bill.day,
    )
