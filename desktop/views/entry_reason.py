"""Why an entry changes the account as it does, and what the account held then."""

from dataclasses import replace

from db.queries.entries import Entry
from db.rules.reasons import Question, Reason, others
from desktop.book import Book
from desktop.views.entry_panels import stored


def reason_of(book: Book, entry: Entry) -> Reason:
    """Explain a line of the table; a day still to come has no balance yet."""
    found = others.entry(stored(book, entry))
    asked = Question(subject="balance_of", person_id=entry.person_id, day=entry.day)
    after = book.why(asked) if entry.day <= book.today else None
    return replace(found, also=(after,) if after else ())
