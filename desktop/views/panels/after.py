"""Both ledgers as they will be: the lines beside a form."""

from dataclasses import replace

from db.rules.preview import (
    LimitAfter,
    as_counted,
    balance_after,
    balance_now,
    limit_after,
    limit_on,
)
from db.rules.reasons import Reason
from db.rules.reasons import after as explained
from db.rules.records import Posting, Record, Spending, Transfer
from desktop.amounts import show_amount, show_change
from desktop.book import Book
from desktop.views.panels.aside import Line
from desktop.views.panels.rows import Rows
from desktop.words import translate


def line_after(
    caption: str, now: int, after: int, below: str
) -> tuple[list[Line], str]:
    """Show a sum after an entry, in fen; warn where it is `below` zero by that."""
    word = "" if after == now else show_change(after - now)
    line = Line(caption, show_amount(after), word)
    return [line], "" if after >= min(0, now) else below


def balance_line(
    book: Book, person_id: int | None, rows: Rows
) -> tuple[list[Line], str]:
    """Show an account after the rows; give a warning where it goes below zero."""
    if person_id is None:
        return [], ""
    summary = book.summary(person_id)
    now, after = balance_now(summary), balance_after(summary, *rows)
    if now is None or after is None:
        return [], ""
    caption = translate("panel", "Balance after this · {0}")
    below = translate(
        "panel",
        "The balance would go below zero. Perhaps a credit is not recorded yet; "
        "you can save all the same.",
    )
    return line_after(caption.format(summary.person.name), now, after, below)


def limit_line(book: Book, bill: Spending, replaced: Spending | None) -> list[Line]:
    """Show the limit year of a bill once it stands in the place of another."""
    after = _limit(book, bill, replaced)
    if after is None:
        return []
    row, name = after.row, book.summary(bill.person_id).person.name
    if after.left is None or row.cap is None:
        caption = translate("bill", "{0} · paid by the fund in {1}, no cap")
        text = caption.format(name, row.year.label)
        return [Line(text, show_amount(after.used))]
    caption = translate("bill", "{0} · limit of {1} left after this")
    word = translate("bill", "{0} of {1} used")
    if after.over:
        word = translate("bill", "over the limit: {0} of {1} used")
    word = word.format(show_amount(after.used), show_amount(row.cap))
    return [Line(caption.format(name, row.year.label), show_amount(after.left), word)]


def reason_after(book: Book, rows: Rows) -> Reason | None:
    """Explain every number that the lines beside a form show, balances first."""
    owners = dict.fromkeys(_owner(record) for record in rows.put)
    found = [explained.balance(book.summary(owner), *rows) for owner in owners if owner]
    before = next((r for r in rows.replaced if isinstance(r, Spending)), None)
    bills = (record for record in rows.put if isinstance(record, Spending))
    limits = [_limit(book, bill, before) for bill in bills]
    found += [explained.limit(limit) for limit in limits if limit is not None]
    reasons = [reason for reason in found if reason is not None]
    return replace(reasons[0], also=tuple(reasons[1:])) if reasons else None


def _owner(record: Record) -> int | None:
    match record:
        case Posting(person_id=owner) | Spending(person_id=owner):
            return owner
        case Transfer(owner_id=owner):
            return owner
        case _:
            return None


def _limit(book: Book, bill: Spending, replaced: Spending | None) -> LimitAfter | None:
    """Put a bill into its limit year in the place of another."""
    counted = _counted(book, bill)
    row = limit_on(book.summary(bill.person_id).limits, counted.day)
    if row is None:
        return None
    if replaced is not None and replaced.person_id == bill.person_id:
        return limit_after(row, counted, _counted(book, replaced))
    return limit_after(row, counted)


def _counted(book: Book, bill: Spending) -> Spending:
    if bill.refund_of is None:
        return bill
    return as_counted(bill, book.record(Spending, bill.refund_of))
