"""Why a passbook holds what it holds; it is no part of the account's balance."""

from db.rules.passbook import Passbook, PassbookRow
from db.rules.reasons.reason import Line, Reason, shortened


def left(passbook: Passbook) -> Reason:
    """List what was paid in and taken out up to now."""
    lines = [_line(row) for row in passbook.rows]
    return _of("passbook", passbook.total, lines, "")


def paid_in(passbook: Passbook, year: int) -> Reason:
    """List what a calendar year paid in."""
    return _one_way(passbook, year, 1)


def taken_out(passbook: Passbook, year: int) -> Reason:
    """List what a calendar year took out."""
    return _one_way(passbook, year, -1)


def at_end(passbook: Passbook, year: int) -> Reason:
    """List what was paid in and taken out up to the end of a calendar year."""
    rows = [row for row in passbook.rows if row.day.year <= year]
    lines = [_line(row) for row in rows]
    return _of("passbook_at_end", rows[-1].total, lines, str(year))


def _one_way(passbook: Passbook, year: int, sign: int) -> Reason:
    lines = [
        _line(row, sign)
        for row in passbook.rows
        if row.day.year == year and sign * row.amount > 0
    ]
    subject = "passbook_in" if sign > 0 else "passbook_out"
    return _of(subject, sum(line.amount for line in lines), lines, str(year))


def _line(row: PassbookRow, sign: int = 1) -> Line:
    code = "passbook_paid" if row.amount > 0 else "passbook_taken"
    return Line(code=code, amount=sign * row.amount, first=row.day, last=row.day)


def _of(subject: str, result: int, lines: list[Line], year: str) -> Reason:
    kept = shortened(lines)
    return Reason(
        subject=subject, result=result, rule="passbook", lines=kept, year=year
    )
