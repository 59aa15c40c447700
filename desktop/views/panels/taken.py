"""The months that have a posting of a kind already."""

from datetime import date

from db.queries.entries import Filter
from db.rules.codes import PostingKind
from db.rules.records import Posting
from desktop.book import Book
from desktop.days import month_later
from desktop.views.panels.months import month_of

MOST = 10_000
"""So many entries of a year and the year before are looked at."""


_About = tuple[int, PostingKind, date]


class TakenMonths:
    """Asks the book once for each kind, until something changed."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[_About, set[str]] = {}

    def forget(self) -> None:
        """Ask the book again."""
        self._known.clear()

    def like(self, posting: Posting, start: date) -> set[str]:
        """Name the months with a posting of this kind, about a year from a start."""
        about = posting.person_id, posting.kind, start
        if about not in self._known:
            recent = Filter(posting.person_id, month_later(start, -12))
            self._known[about] = {
                month_of(self._book.record(Posting, entry.id))
                for entry in self._book.page(recent, MOST)
                if entry.kind == "posting" and entry.code == posting.kind
            }
        return self._known[about]
