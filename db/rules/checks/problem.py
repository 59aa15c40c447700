"""What is wrong with a record, and what must be known to say so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from db.rules.records import Posting, Spending

EARLIEST = date(1900, 1, 1)
LONGEST_TEXT = 500
OLDEST = 150
"""More full years than anybody lives."""
LARGEST_FILE = 20 * 1024 * 1024
"""The bytes that a file kept with a bill may have."""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where, what, and what the bound is."""

    field: str
    code: str
    limit: object = None


@dataclass(frozen=True)
class Facts:
    """What is known of a person when a record of theirs is checked."""

    born: date | None = None
    account_since: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class Known:
    """What is known around a record: today, people, regions, linked rows."""

    today: date
    facts: Callable[[int], Facts | None]
    regions: tuple[str, ...] = ()
    shared: Callable[[Spending], int] = lambda _bill: 0
    """What relatives' accounts paid of a bill, in fen; negative for a refund."""
    spending: Callable[[int], Spending | None] = lambda _id: None
    receipt_taken: Callable[[Spending], bool] = lambda _bill: False
    passbook_ended: Callable[[Posting], date | None] = lambda _posting: None
    """From when on nothing is paid out to a passbook where the person is insured.

    The store proves it of the rows themselves, once they are written.
    """
    content_size: Callable[[str], int] | None = None
    """How many bytes are kept under a hash, 0 for none; None: it is not looked at."""


def last_day(today: date) -> date:
    """Give the last day that is not the far future: the end of next year."""
    return date(today.year + 1, 12, 31)
