"""Why a limit year stands where it stands (pinned choices 6 and 7 of §2.12)."""

from collections.abc import Callable, Iterator, Sequence

from db.rules.limit import LimitUse, LimitYear
from db.rules.reasons.reason import Line, Reason, balanced, shortened
from db.rules.statement import Counted

CAP = ("outpatient.kind", "outpatient.cap", "limit.year_start")
DEDUCTIBLE = (
    "outpatient.deductible_kind",
    "outpatient.deductible",
    "outpatient.deductible_visit",
    "outpatient.deductible_tier",
    "outpatient.deductible_month",
    "limit.year_start",
)


def used(row: LimitYear, counted: Sequence[Counted]) -> Reason:
    """List the bills that a limit counts."""
    by_expense = row.kind == "expense_band"
    lines = [_bill(c, c.eligible if by_expense else c.fund) for c in counted]
    rule = "used_expense" if by_expense else "used"
    return _of(row, "used", row.used, rule, shortened(_moving(lines)))


def fund(row: LimitYear, counted: Sequence[Counted]) -> Reason:
    """List what the fund paid of the bills that count."""
    lines = [_bill(c, c.fund) for c in counted]
    return _of(row, "fund", row.fund, "used", shortened(_moving(lines)))


def cap(row: LimitYear) -> Reason:
    """Give the cap as the figure that it is."""
    result = row.cap or 0
    lines = (Line(code="cap", amount=result),)
    return _of(row, "cap", result, "cap", lines)


def left(row: LimitYear) -> Reason:
    """Take what is used off the cap; what is left lapses with its year."""
    result = row.left or 0
    lines = balanced(_cap_and_used(row, 1), result, "beyond")
    if row.lapsed is None:
        return _of(row, "left", result, "left", lines)
    return _of(row, "lapsed", result, "lapsed", lines)


def over(row: LimitYear) -> Reason:
    """Take the cap off what is used."""
    lines = balanced(_cap_and_used(row, -1), row.over, "not_over")
    return _of(row, "over", row.over, "left", lines)


def deductible(row: LimitYear) -> Reason:
    """Give the deductible as the figure that it is."""
    result = row.deductible or 0
    lines = (Line(code="deductible", amount=result),)
    return _of(row, "deductible", result, "deductible", lines)


def deductible_left(row: LimitYear) -> Reason:
    """Take what was paid off the deductible."""
    whole = row.deductible or 0
    lines = [Line(code="deductible", amount=whole)]
    lines += [Line(code="deductible_used", amount=-row.deductible_used)]
    result = max(0, whole - row.deductible_used)
    kept = balanced(lines, result, "beyond_deductible")
    return _of(row, "deductible_left", result, "deductible", kept)


def deductible_used(
    row: LimitYear, uses: Sequence[LimitUse], fold: Callable[[int], int]
) -> Reason:
    """Say how each bill took of the deductible.

    `fold` gives what the first so many uses took together, in fen.
    """
    taken = takers(fold, 0, len(uses))
    lines = [
        Line(
            code="took" if uses[place].deductible is None else "took_printed",
            amount=amount,
            name=uses[place].tier,
            times=1,
            first=uses[place].day,
            last=uses[place].day,
        )
        for place, amount in taken
    ]
    result = row.deductible_used
    return _of(row, "deductible_used", result, "deductible", shortened(lines))


def takers(
    fold: Callable[[int], int], first: int, last: int
) -> Iterator[tuple[int, int]]:
    """Yield the place and the share of each use that changed a running sum."""
    before, after = fold(first), fold(last)
    if before == after:
        return
    if last - first == 1:
        yield first, after - before
        return
    middle = (first + last) // 2
    yield from takers(fold, first, middle)
    yield from takers(fold, middle, last)


def _cap_and_used(row: LimitYear, sign: int) -> tuple[Line, ...]:
    return (
        Line(code="cap", amount=sign * (row.cap or 0)),
        Line(
            code="used",
            amount=-sign * row.used,
            times=len(row.steps),
            first=row.first,
            last=row.last,
        ),
    )


def _bill(row: Counted, amount: int) -> Line:
    return Line(
        code="bill_counted" if amount >= 0 else "bill_given_back",
        amount=amount,
        name=row.place,
        times=row.times,
        first=row.day,
        last=row.day,
    )


def _moving(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.amount]


def _of(
    row: LimitYear, subject: str, result: int, rule: str, lines: Sequence[Line]
) -> Reason:
    return Reason(
        subject=subject,
        result=result,
        rule=rule,
        lines=tuple(lines),
        year=row.year.label,
        region=row.region,
        day=row.last,
    )
