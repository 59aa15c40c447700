"""What a bill does to both ledgers, whose limit it uses, and who is filed to pay."""

from collections.abc import Iterable, Iterator

from db.rules.records import Record, Spending, Transfer
from desktop.book import Book
from desktop.views.panels.after import balance_line, limit_line
from desktop.views.panels.aside import Line
from desktop.views.panels.rows import Rows
from desktop.views.panels.rule_box import known_of
from desktop.views.panels.rule_hints import Hint, filing_hint
from desktop.words import translate


def after_bill(
    book: Book, draft: Spending | None, rows: Rows, before: Spending | None
) -> tuple[list[Line], str]:
    """Give the lines beside a bill: every account that pays, then the limit."""
    lines: list[Line] = []
    warning = ""
    payers = [None if draft is None else draft.person_id]
    payers += [row.owner_id for row in rows.put if isinstance(row, Transfer)]
    for payer in dict.fromkeys(payers):
        line, warned = balance_line(book, payer, rows)
        lines, warning = lines + line, warning or warned
    if draft is not None:
        lines += limit_line(book, draft, before)
    return lines, warning


def whose_limit(book: Book, put: Iterable[Record]) -> str:
    """Say whose limit a bill uses that relatives pay a part of; empty for others."""
    paid = [row for row in put if isinstance(row, Transfer)]
    if not paid:
        return ""
    names = {person.id: person.name for person in book.people()}
    text = translate(
        "bill", "The bill uses {patient}'s limit and deductible, never {payer}'s."
    )
    payers = dict.fromkeys(names.get(row.owner_id, "") for row in paid)
    between = translate("bill", " and ")
    patient = names.get(paid[0].beneficiary_id, "")
    return text.format(patient=patient, payer=between.join(payers))


def missing_filings(book: Book, put: Iterable[Record]) -> Iterator[Hint]:
    """Say of each relative that pays a part that this is not filed, where it is not."""
    for row in put:
        known = known_of(book, row) if isinstance(row, Transfer) else None
        if known is not None and isinstance(row, Transfer):
            yield from (h for h in filing_hint(row, known) if h.tone == "warning")
