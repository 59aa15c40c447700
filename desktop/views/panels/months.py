"""The same posting once for each month up to the end of the account year."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import date

from db.rules.records import Posting
from desktop.days import month_later


@dataclass(frozen=True)
class Series:
    """The postings of the months still free, and the months that have one."""

    postings: tuple[Posting, ...]
    taken: tuple[str, ...]


def month_of(posting: Posting) -> str:
    """Name the month a posting is for: the one it says, else that of its day."""
    return posting.month or f"{posting.day:%Y-%m}"


def each_month(posting: Posting, end: date, taken: Container[str]) -> Series:
    """Repeat a posting monthly from its own day to `end`, leaving out taken months."""
    rows = list(_repeated(posting, end))
    return Series(
        tuple(row for row in rows if month_of(row) not in taken),
        tuple(month_of(row) for row in rows if month_of(row) in taken),
    )


def _repeated(posting: Posting, end: date) -> Iterator[Posting]:
    later, day = 0, posting.day
    while day <= end:
        month = posting.month and shifted(posting.month, later)
        yield replace(posting, day=day, month=month)
        later += 1
        day = month_later(posting.day, later)


def shifted(month: str, by: int) -> str:
    """Give another month, as many months later, as "2024-01"."""
    return f"{month_later(date.fromisoformat(f'{month}-01'), by):%Y-%m}"


def around(day: date, before: int = 36, after: int = 12) -> list[str]:
    """List the months around a day, the newest first."""
    month = f"{day:%Y-%m}"
    return [shifted(month, n) for n in range(after, -before - 1, -1)]
