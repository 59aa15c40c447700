"""Why so much was spent on care: the bills that a sum is made of."""

from collections.abc import Sequence

from db.rules.reasons.reason import Line, Reason, shortened, total
from db.rules.spending import Part, Spent, SpentSum


def of_bills(rows: Sequence[Spent], part: Part | None, year: str) -> Reason:
    """Explain what bills came to, or what of them one side paid, in fen."""
    lines = shortened(
        [
            Line(
                code=f"bill.{row.kind.value}",
                amount=amount,
                name=row.place,
                times=row.times,
                first=row.day,
                last=row.day,
            )
            for row in rows
            if (amount := _amount(row, part))
        ]
    )
    return Reason(
        subject="spending", result=total(lines), rule="recorded", lines=lines, year=year
    )


def _amount(row: Spent, part: Part | None) -> int:
    found = SpentSum("").plus(row)
    return found.total if part is None else found.part(part)
