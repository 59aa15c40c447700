"""What uses a limit, and whose figures hold on which days of its year."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from db.rules.policy import Figure, Policy
from db.rules.records import Membership


class LimitUse(NamedTuple):
    """Bills that count, refunds already taken off, on the original's day, in fen.

    One row holds either bills that print a deductible, or bills that do not
    (`deductible` None: the rule takes it from `eligible`).
    """

    day: date
    tier: str
    fund: int
    eligible: int
    deductible: int | None = None


@dataclass(frozen=True)
class Stretch:
    """Days on which neither membership, age nor figures change."""

    membership: Membership
    first: date
    last: date


@dataclass(frozen=True)
class Lookup:
    """The figures of a region for one status and age on one day."""

    policy: Policy
    status: str
    age: int | None
    day: date

    def _find(self, name: str, tier: str | None = None) -> Figure | None:
        return self.policy.find(
            name, day=self.day, status=self.status, age=self.age, tier=tier
        )

    def text(self, name: str) -> str | None:
        """Give a code, None where none is known."""
        figure = self._find(name)
        return None if figure is None else figure.text

    def money(self, name: str, tier: str | None = None) -> int | None:
        """Give a sum in fen, None where none is known."""
        figure = self._find(name, tier)
        return None if figure is None else figure.fen


def age_on(day: date, born: date | None) -> int | None:
    """Count full years of life; None when the birthday is not known."""
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def within(uses: Sequence[LimitUse], stretch: Stretch) -> Sequence[LimitUse]:
    """Give the uses (in the order of their days) that fall into a stretch."""
    first = bisect_left(uses, stretch.first, key=lambda use: use.day)
    last = bisect_right(uses, stretch.last, key=lambda use: use.day)
    return uses[first:last]
