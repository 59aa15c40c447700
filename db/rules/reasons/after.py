"""Why the ledgers will say what a form promises, before anything is kept."""

from collections.abc import Iterable

from db.rules.preview import LimitAfter, balance_after, balance_now, effect
from db.rules.reasons.reason import Line, Reason, balanced
from db.rules.records import Record
from db.rules.summary import Summary


def balance(
    summary: Summary, put: Iterable[Record], replaced: Iterable[Record] = ()
) -> Reason | None:
    """Start from today's balance and add what saving changes; None: no account."""
    put, replaced = tuple(put), tuple(replaced)
    now, after = balance_now(summary), balance_after(summary, put, replaced)
    owner = summary.person.id
    if now is None or after is None or owner is None:
        return None
    lines = [Line(code="balance_now", amount=now, first=summary.as_of)]
    before = -sum(effect(record, owner, summary.as_of) for record in replaced)
    lines += [Line(code="replaced", amount=before)] * bool(replaced)
    lines += [Line(code="this_entry", amount=effect(row, owner)) for row in put]
    return Reason(
        subject="balance_after",
        result=after,
        rule="preview",
        lines=tuple(lines),
        person=summary.person.name,
    )


def limit(after: LimitAfter) -> Reason:
    """Start from what the limit year has used and add what saving changes."""
    row = after.row
    change = after.used - row.used
    if after.left is None or row.cap is None:
        lines = [
            Line(code="used", amount=row.used),
            Line(code="this_bill", amount=change),
        ]
        return Reason(
            subject="used_after",
            result=after.used,
            rule="preview",
            lines=tuple(lines),
            year=row.year.label,
            region=row.region,
        )
    lines = [
        Line(code="cap", amount=row.cap),
        Line(code="used", amount=-row.used),
        Line(code="this_bill", amount=-change),
    ]
    return Reason(
        subject="left_after",
        result=after.left,
        rule="preview",
        lines=balanced(lines, after.left, "beyond"),
        year=row.year.label,
        region=row.region,
    )
