"""Delete entries with what hangs on them, and say what was done."""

from collections.abc import Sequence

from db.errors import BookError
from db.queries.entries import Entry, key_of
from db.rules.records import Transfer
from desktop.amounts import show_amount
from desktop.beside import Beside, Writer
from desktop.book import Book
from desktop.bulk import Plan, RowsBeside, plan_deletion
from desktop.problems import book_sentence, sentence
from desktop.progress import Progress
from desktop.views.day_words import show_day
from desktop.views.entry_table import cells
from desktop.words import translate


def delete(book: Book, chosen: Sequence[Entry]) -> str:
    """Delete entries in one action; give the sentence that says so, or why not."""
    plan = plan_deletion(book, [key_of(entry.kind, entry.id) for entry in chosen])
    if plan.parts:
        return _part_of_bill(plan.parts[0], len(chosen))
    try:
        refused = book.edit("delete", remove=plan.remove)
    except BookError as error:
        return book_sentence(error)
    if refused:
        return sentence(refused[0])
    return _done(chosen, len(plan.remove))


def delete_many(beside: Beside, keys: Sequence[int]) -> None:
    """Delete the entries that keys name in the worker; say what came of it."""

    def work(writer: Writer, progress: Progress) -> Plan:
        with beside.book.reading() as connection:
            plan = plan_deletion(RowsBeside(connection), keys, progress.step)
        if plan.remove:
            writer.keep("delete", remove=plan.remove)
        return plan

    def done(plan: Plan) -> None:
        if plan.parts:
            beside.say(_part_of_bill(plan.parts[0], len(keys)))
            return
        beside.book.announce("do", "delete")
        beside.say(_many(len(plan.remove)))

    label = translate("entries", "Deleting {0} entries").format(f"{len(keys):,}")
    beside.run(label, work, done)


def _part_of_bill(part: Transfer, chosen: int) -> str:
    if chosen == 1:
        return translate(
            "entries",
            "This family-shared money paid a part of a bill; "
            "change or delete the bill instead.",
        )
    text = translate(
        "entries",
        "Nothing was deleted: the family-shared {amount} of {day} paid a part of a "
        "bill that is not selected. Select that bill too, or leave this entry out.",
    )
    return text.format(amount=show_amount(part.amount), day=show_day(part.day))


def _done(chosen: Sequence[Entry], count: int) -> str:
    if len(chosen) == 1 and count == 1:
        day, _who, what, place, total = cells(chosen[0])[:5]
        text = translate("entries", "Deleted: {0}. Undo brings it back.")
        return text.format(" ".join(part for part in (day, what, place, total) if part))
    return _many(count)


def _many(count: int) -> str:
    text = translate("entries", "{0} entries deleted. Undo brings them back.")
    return text.format(f"{count:,}")
