"""Delete entries with what hangs on them, and say what was done."""

from collections.abc import Iterable, Sequence

from db.errors import BookError
from db.queries.entries import Entry
from db.rules.records import Record, Spending, Transfer
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.views.entry_panels import stored
from desktop.views.entry_table import cells
from desktop.words import translate


def delete(book: Book, chosen: Sequence[Entry]) -> str:
    """Delete entries in one action; give the sentence that says so, or why not."""
    rows = whole(book, [stored(book, entry) for entry in chosen])
    bills = {row.id for row in rows if isinstance(row, Spending)}
    parts = (row for row in rows if isinstance(row, Transfer))
    if any(row.spending_id not in {None, *bills} for row in parts):
        return translate(
            "entries",
            "This family-shared money paid a part of a bill; "
            "change or delete the bill instead.",
        )
    try:
        refused = book.edit("delete", remove=rows)
    except BookError as error:
        return book_sentence(error)
    if refused:
        return sentence(refused[0])
    return _done(chosen, len(rows))


def whole(book: Book, rows: Iterable[Record]) -> list[Record]:
    """Add to bills their refunds and what relatives paid of them."""
    found: dict[tuple[type[Record], int | None], Record] = {}
    for row in rows:
        family: list[Record] = [row]
        if isinstance(row, Spending) and row.id is not None:
            refunds = book.refunds_of(row.id)
            paid = [
                t for bill in (row, *refunds) for t in book.transfers_of(bill.id or 0)
            ]
            family = [*paid, *refunds, row]
        found |= {(type(member), member.id): member for member in family}
    return list(found.values())


def _done(chosen: Sequence[Entry], count: int) -> str:
    if len(chosen) == 1 and count == 1:
        day, _who, what, place, total = cells(chosen[0])[:5]
        text = translate("entries", "Deleted: {0}. Undo brings it back.")
        return text.format(" ".join(part for part in (day, what, place, total) if part))
    text = translate("entries", "{0} entries deleted. Undo brings them back.")
    return text.format(count)
