"""Both ledgers as they will be: the lines beside a form."""

from db.rules.preview import (
    as_counted,
    balance_after,
    balance_now,
    limit_after,
    limit_on,
)
from db.rules.records import Spending
from desktop.amounts import show_amount, show_change
from desktop.book import Book
from desktop.views.panels.aside import Line
from desktop.views.panels.rows import Rows
from desktop.words import translate


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
    word = "" if after == now else show_change(after - now)
    line = Line(caption.format(summary.person.name), show_amount(after), word)
    if after >= 0 or after >= now:
        return [line], ""
    return [line], translate(
        "panel",
        "The balance would go below zero. Perhaps a credit is not recorded yet; "
        "you can save all the same.",
    )


def limit_line(book: Book, bill: Spending, replaced: Spending | None) -> list[Line]:
    """Show the limit year of a bill once it stands in the place of another."""
    counted = _counted(book, bill)
    summary = book.summary(bill.person_id)
    name = summary.person.name
    row = limit_on(summary.limits, counted.day)
    if row is None:
        return []
    if replaced is not None and replaced.person_id == bill.person_id:
        after = limit_after(row, counted, _counted(book, replaced))
    else:
        after = limit_after(row, counted)
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


def _counted(book: Book, bill: Spending) -> Spending:
    if bill.refund_of is None:
        return bill
    return as_counted(bill, book.record(Spending, bill.refund_of))
