"""Why credits, shared money, warnings and single entries are what they are."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from db.rules.codes import PostingKind
from db.rules.continuity import Gap, next_month
from db.rules.credits import Credit
from db.rules.expected import Expected
from db.rules.participation import FundInGap
from db.rules.preview import effect
from db.rules.reasons.reason import Line, Reason, shortened, total
from db.rules.records import Posting, Record, Spending, Transfer
from db.rules.statement import FamilyUse, FigureUsed, Mismatch, PostingSum

CREDITS = {PostingKind.contribution, PostingKind.prepaid, PostingKind.back_pay}


def credit(
    month: str,
    postings: Sequence[PostingSum],
    hope: Expected | None,
    base: int | None,
) -> Reason:
    """Say what was credited for a month, and beside it what should have come.

    `hope` is what the strip of credits expects of the month; `base` in fen stands
    beside it where a rate makes the credit.
    """
    arrived = [p for p in postings if p.kind in CREDITS and p.month == month]
    lines = tuple(
        Line(code=f"posting.{p.kind}", amount=p.amount, name=p.month, times=p.times)
        for p in arrived
    )
    figure = None if hope is None else hope.figure
    return Reason(
        subject="credit",
        result=total(lines),
        rule="credit",
        lines=lines,
        beside=() if hope is None else tuple(_hoped(hope, base)),
        figures=() if figure is None else (figure,),
        day=date.fromisoformat(f"{month}-01"),
    )


def _hoped(hope: Expected, base: int | None) -> Iterator[Line]:
    by_rate = hope.figure is not None and hope.figure.name == "account.rate"
    if base is not None and by_rate:
        yield Line(code="base", amount=base)
    if hope.amount is not None:
        by_base = by_rate and not hope.yearly
        yield Line(code="expected" if by_base else "due", amount=hope.amount)


def shared(subject: str, uses: Sequence[FamilyUse], lines: Sequence[Line]) -> Reason:
    """List what went from accounts to relatives, less what came back.

    `subject` is given, taken, shared (all that went), came_back or shared_used.
    """
    went = sum(use.amount for use in uses)
    back = sum(use.returned for use in uses)
    result = {"shared": went, "came_back": back}.get(subject, went - back)
    return Reason(
        subject=subject,
        result=result,
        rule="sharing",
        lines=shortened(lines),
        person=" · ".join(sorted({use.owner for use in uses})),
    )


def gap(found: Gap) -> Reason:
    """List the months of a gap."""
    months = [found.first]
    while months[-1] < found.last:
        months.append(next_month(months[-1]))
    return Reason(
        subject="gap",
        result=found.months,
        rule="gap",
        unit="months",
        lines=tuple(_missing(month) for month in months),
    )


def fund_in_gap(found: FundInGap) -> Reason:
    """Say what the fund paid in bills while somebody was not covered."""
    line = Line(
        code="bill_fund",
        amount=found.fund,
        times=found.times,
        first=found.since,
        last=found.until,
    )
    return Reason(
        subject="fund_in_gap",
        result=found.fund,
        rule="fund_in_gap",
        lines=(line,),
        day=found.since,
    )


def _missing(month: str) -> Line:
    first = date.fromisoformat(f"{month}-01")
    following = date.fromisoformat(f"{next_month(month)}-01")
    last = following - timedelta(days=1)
    return Line(code="month_missing", amount=1, name=month, first=first, last=last)


def mismatch(row: Mismatch, ours: Reason) -> Reason:
    """Set the official figure against what is recorded up to its day."""
    printed = Line(code="printed", amount=-row.printed, first=row.day, last=row.day)
    return Reason(
        subject=f"mismatch.{row.figure}",
        result=row.difference,
        rule="mismatch",
        lines=(*ours.lines, printed),
        figures=ours.figures,
        day=row.day,
        year=ours.year,
    )


def of_month(found: Credit) -> Reason:
    """Say what came for a month, and beside it what should have come."""
    first = date.fromisoformat(f"{found.month}-01")
    lines = (Line(code="arrived", amount=found.arrived, first=found.day),)
    expected = found.expected
    return Reason(
        subject="credit",
        result=found.arrived,
        rule="credit",
        lines=lines if found.arrived else (),
        beside=() if expected is None else (Line(code="due", amount=expected),),
        figures=() if found.figure is None else (found.figure,),
        day=first,
    )


def of_figure(used: FigureUsed) -> Reason:
    """Give a policy figure as its own reason: who says so, and since when."""
    return Reason(
        subject="figure",
        result=0,
        rule="figure",
        unit="figure",
        figures=(used,),
        day=used.figure.since,
    )


def entry(record: Record) -> Reason:
    """Say what one entry does to the account, and what its parts are."""
    match record:
        case Posting(day=day, kind=kind):
            moved = effect(record, record.person_id)
            lines = [_of_entry(f"posting.{kind}", moved, day)]
            beside: tuple[Line, ...] = ()
        case Spending(day=day, account=account):
            lines = [_of_entry("account_part", -account, day)]
            beside = _parts(record)
        case Transfer(day=day, amount=amount, returned_on=back):
            lines = [_of_entry("shared_part", -amount, day)]
            if back is not None:
                lines.append(_of_entry("shared_back", amount, back))
            beside = ()
        case _:
            raise TypeError(record)
    return Reason(
        subject="entry",
        result=total(lines),
        rule="entry_bill" if isinstance(record, Spending) else "entry",
        lines=tuple(lines),
        beside=beside,
        day=day,
    )


def _of_entry(code: str, amount: int, day: date) -> Line:
    return Line(code=code, amount=amount, first=day, last=day)


def _parts(bill: Spending) -> tuple[Line, ...]:
    shared_part = bill.total - bill.paid
    parts = {
        "bill_total": bill.total,
        "bill_fund": bill.fund,
        "bill_other_fund": bill.other_fund,
        "bill_account": bill.account,
        "bill_shared": shared_part,
        "bill_cash": bill.cash,
    }
    return tuple(Line(code=code, amount=fen) for code, fen in parts.items() if fen)
