"""Passbook money in the form for postings: when it is offered, and what is shown."""

from db.rules.codes import PostingKind
from db.rules.passbook import total_after
from desktop.book import Book
from desktop.codes import posting_kind
from desktop.views.panels.after import line_after
from desktop.views.panels.aside import Line
from desktop.views.panels.rows import Rows
from desktop.words import translate


def kinds(
    book: Book, person_id: int | None, shown: PostingKind | None = None
) -> list[tuple[PostingKind, str]]:
    """Name the kinds of postings; passbook money where it ever was, or is shown."""
    passbook = PostingKind.passbook
    had = person_id is not None and book.had_passbook(person_id)
    offered = [k for k in PostingKind if k is not passbook or had or shown is passbook]
    return [(kind, posting_kind(kind)) for kind in offered]


def hint(kind: PostingKind) -> str:
    """Say what an amount of this kind does."""
    if kind is PostingKind.passbook:
        return translate(
            "posting",
            "Paid in as it is, taken out with a minus. This money is kept apart and "
            "is not part of the account's balance.",
        )
    takes = kind.takes
    return translate("posting", "This money leaves the account.") if takes else ""


def passbook_line(book: Book, person_id: int, rows: Rows) -> tuple[list[Line], str]:
    """Show a passbook after the rows; give a warning where it goes below zero."""
    summary = book.summary(person_id)
    kept = summary.passbook
    now = kept.total if kept else 0
    after = total_after(kept, person_id, summary.as_of, *rows)
    caption = translate("posting", "On the passbook after this · {0}")
    below = translate(
        "posting",
        "More would be taken out of the passbook than is recorded as paid in. Perhaps "
        "an earlier amount is not recorded yet; you can save all the same.",
    )
    return line_after(caption.format(summary.person.name), now, after, below)
