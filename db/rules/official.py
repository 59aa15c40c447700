"""Official balances beside what the book holds on their days."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from db.rules.balance import Account
from db.rules.records import Checkpoint


@dataclass(frozen=True, slots=True)
class OfficialBalance:
    """A balance that an official source printed, and what is recorded; in fen."""

    day: date
    printed: int
    recorded: int
    note: str = ""

    @property
    def difference(self) -> int:
        """Give what the book has more (or, negative, less) than the source."""
        return self.recorded - self.printed

    @property
    def agrees(self) -> bool:
        """Tell whether both are the same to the fen."""
        return self.printed == self.recorded


def official_balances(
    points: Iterable[Checkpoint], account: Account, as_of: date
) -> tuple[OfficialBalance, ...]:
    """Put each official balance up to a day beside the book's, oldest first."""
    found = _official_balances(points, account, as_of)
    return tuple(sorted(found, key=lambda row: row.day))


def _official_balances(
    points: Iterable[Checkpoint], account: Account, as_of: date
) -> Iterator[OfficialBalance]:
    for point in points:
        if point.balance is None or point.day > as_of:
            continue
        place = bisect_right(account.days, point.day, key=lambda entry: entry.day)
        recorded = account.days[place - 1].total if place else 0
        yield OfficialBalance(point.day, point.balance, recorded, point.note)
