"""Pages of the table of entries: postings, bills and transfers in one order."""

from db.queries.entries.entry import Entry, EntryKind, key_of, name_of
from db.queries.entries.filters import COLUMNS, FLAGS, NEWEST, Filter, Order, Word
from db.queries.entries.finding import Found, Totals, find, running, totals
from db.queries.entries.reading import by_keys, count, oldest_first, page

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
