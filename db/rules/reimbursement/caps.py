"""What caps leave of the fund's payment: of a visit, a tier, a month, a year."""

from collections.abc import Iterator
from typing import Final

from db.rules.limit import UNCAPPED, left
from db.rules.reimbursement.figures import Case, Part
from db.rules.reimbursement.visit import Step

CAP: Final = "outpatient.cap"
INSIDE: Final = {
    "cap_visit": "outpatient.cap_visit",
    "cap_tier": "outpatient.cap_tier",
    "cap_month": "outpatient.cap_month",
}
"""The caps that a region may have inside that of the year, by their steps."""


def capped(case: Case, fund: int) -> Part:
    """Cut what the fund would pay to what each cap has left, smallest scope first."""
    steps = list[Step]()
    for code, name in _stated(case):
        cap = case.money(name)
        remainder = left(cap, _used(case, code))
        if remainder is None:
            return Part(0, tuple(steps), (name,))
        cut = max(0, fund - remainder)
        steps.append(case.step(code, cut, remainder, name))
        fund -= cut
    return Part(fund, tuple(steps))


def left_after(case: Case, fund: int) -> int | None:
    """Give what of the year's limit is left after the visit, in fen; None: no cap."""
    if case.kind in UNCAPPED or not case.kind:
        return None
    counters, cap = case.counters, case.money(CAP)
    if case.kind == "expense_band":
        return left(cap, counters.eligible + case.visit.eligible)
    return left(cap, counters.fund + fund)


def _stated(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the caps that hold, and those that cannot be told without the tier."""
    for code, name in INSIDE.items():
        if case.figure(name) is not None or case.hangs_on_tier(name):
            yield code, name
    if case.kind == "fund_cap":
        yield "cap", CAP


def _used(case: Case, code: str) -> int:
    """Give what the fund has paid under a cap before the visit, in fen."""
    counters = case.counters
    match code:
        case "cap_tier":
            return sum(counters.fund_tier.get(tier, 0) for tier in _together(case))
        case "cap_month":
            return counters.fund_month
        case "cap":
            return counters.fund
        case _:
            return 0


def _together(case: Case) -> tuple[str, ...]:
    """Give the tiers that use up one cap with the visit's own."""
    words = case.figure("outpatient.cap_together")
    tier = case.visit.tier
    return words.words if words is not None and tier in words.words else (tier,)
