"""Pages of the table of entries: postings, bills and transfers in one order."""

from typing import TYPE_CHECKING

from db.queries.entries.entry import Entry, EntryKind, key_of, name_of
from db.queries.entries.filters import COLUMNS, FLAGS, NEWEST, Filter, Order, Word
from db.queries.entries.reading import by_keys, count, oldest_first, page

if TYPE_CHECKING:
    from db.queries.entries.finding import Found, Totals, find, running, totals

__all__ = [
    "COLUMNS",
    "FLAGS",
    "NEWEST",
    "Entry",
    "EntryKind",
    "Filter",
    "Found",
    "Order",
    "Totals",
    "Word",
    "by_keys",
    "count",
    "find",
    "key_of",
    "name_of",
    "oldest_first",
    "page",
    "running",
    "totals",
]


def __getattr__(name: str) -> object:
    """Load the search when it is asked for: the first paint needs a page alone."""
    if name not in {"Found", "Totals", "find", "running", "totals"}:
        raise AttributeError(name)
    from db.queries.entries import finding  # noqa: PLC0415  # as above

    return getattr(finding, name)
