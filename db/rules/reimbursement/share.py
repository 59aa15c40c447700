"""What the fund's shares come to before any cap on its payments (rules.md §2.7)."""

from fractions import Fraction

from db.rules.reimbursement.figures import Case, Part
from db.rules.reimbursement.visit import Step

RATIO, ABOVE = "outpatient.ratio", "outpatient.ratio_above"
CAP, THRESHOLD = "outpatient.cap", "outpatient.threshold"

Piece = tuple[str, str, Fraction]
"""A step's code, the figure of its share, and the expense in fen that it is of."""


def shared(case: Case, taken: int) -> Part:
    """Apply the fund's shares to what is eligible after the first `taken` fen.

    Rounded half-up once, at the end (§2.12, 8).
    """
    rest = case.visit.eligible - taken
    step = case.step("shared", rest, case.visit.eligible)
    if case.kind == "expense_band":
        part = _in_band(case, taken)
    elif case.kind == "tier_no_cap":
        part = _around_threshold(case, rest)
    else:
        part = _paid(case, [("ratio", RATIO, Fraction(rest))])
    return part._replace(steps=(step, *part.steps))


def _in_band(case: Case, taken: int) -> Part:
    """Share the eligible expense that lies inside the year's band.

    The threshold parts the band in two; what is taken first lies at its beginning.
    """
    cap, threshold = case.money(CAP), case.money(THRESHOLD)
    if cap is None:
        return Part(0, unknown=(CAP,))
    if threshold is None and case.figure(ABOVE) is not None:
        return Part(0, unknown=(THRESHOLD,))
    before = max(0, case.counters.eligible)
    first = before + taken
    last = max(first, min(before + case.visit.eligible, cap))
    bend = last if threshold is None else min(max(threshold, first), last)
    beyond = before + case.visit.eligible - last
    step = case.step("cap", beyond, max(0, cap - before), CAP)
    low, high = Fraction(bend - first), Fraction(last - bend)
    part = _paid(case, [("ratio", RATIO, low), ("ratio_above", ABOVE, high)])
    return part._replace(steps=(step, *part.steps))


def _around_threshold(case: Case, rest: int) -> Part:
    """Share expense at the first ratio until the year's fund reaches the threshold."""
    threshold, ratio = case.money(THRESHOLD), case.figure(RATIO)
    if ratio is None:
        return Part(0, unknown=(RATIO,) if rest else ())
    if threshold is None:
        return Part(0, unknown=(THRESHOLD,))
    room = max(0, threshold - max(0, case.counters.fund))
    share = Fraction(ratio.share)
    low = min(Fraction(rest), room / share) if share else Fraction(rest)
    high = rest - low
    return _paid(case, [("ratio", RATIO, low), ("ratio_above", ABOVE, high)])


def _paid(case: Case, pieces: list[Piece]) -> Part:
    """Add up the pieces' shares; a figure is needed only where there is expense."""
    exact, steps = Fraction(0), list[Step]()
    for code, name, base in pieces:
        if not base:
            continue
        figure = case.figure(name)
        if figure is None:
            return Part(0, tuple(steps), (name,))
        before, exact = half_up(exact), exact + base * Fraction(figure.share)
        # Shown so that the steps add up to what is rounded once.
        steps.append(case.step(code, half_up(exact) - before, half_up(base), name))
    return Part(half_up(exact), tuple(steps))


def half_up(amount: Fraction) -> int:
    """Round an exact number of fen that is not negative half-up."""
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)
