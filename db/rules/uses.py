"""What uses a limit, and whose figures hold on a day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from db.rules.policy import Figure, Policy

CurrentMoney = Callable[[date], int]
"""Tells the current-year money of a day before anything was paid from it, in fen."""


class LimitUse(NamedTuple):
    """Bills that count, refunds already taken off, on the original's day, in fen.

    One row holds either bills that print a deductible, or bills that do not
    (`deductible` None: the rule takes it from what is `counted`). `shared` is, of
    bills that relatives paid a part of, what of `eligible` was paid neither by the
    own account nor in cash; `account` is what the own account paid.
    """

    day: date
    tier: str
    fund: int
    eligible: int
    deductible: int | None = None
    shared: int = 0
    account: int = 0

    @property
    def counted(self) -> int:
        """Give what counts toward a deductible: own money where relatives paid."""
        return self.eligible - self.shared


@dataclass(frozen=True)
class Lookup:
    """The figures of a region for one status and age on one day."""

    policy: Policy
    status: str
    age: int | None
    day: date

    def find(self, name: str, tier: str | None = None) -> Figure | None:
        """Give a figure in force, None where none is known."""
        return self.policy.find(
            name, day=self.day, status=self.status, age=self.age, tier=tier
        )

    def text(self, name: str) -> str | None:
        """Give a code, None where none is known."""
        figure = self.find(name)
        return None if figure is None else figure.text

    def money(self, name: str, tier: str | None = None) -> int | None:
        """Give a sum in fen, None where none is known."""
        figure = self.find(name, tier)
        return None if figure is None else figure.fen

    @cached_property
    def tiers(self) -> tuple[str, ...]:
        """Give the tiers that the region tells apart."""
        figure = self.find("outpatient.tiers")
        return () if figure is None else figure.words

    def cases(self, name: str) -> tuple[str, ...]:
        """Give every tier that a figure may have a value of its own for."""
        stated = (figure.tier for figure in self.policy.figures.get(name, ()))
        return tuple(dict.fromkeys([*self.tiers, *filter(None, stated)]))

    def of_tier(self, name: str, tier: str) -> Figure | None:
        """Give a tier's figure; of an unknown tier only what holds at every tier."""
        return None if self.hangs_on_tier(name, tier) else self.find(name, tier)

    def hangs_on_tier(self, name: str, tier: str) -> bool:
        """Tell whether a figure cannot be told, since the tier is not known."""
        cases = self.cases(name)
        if tier in cases:
            return False
        found = (self.find(name, case) for case in (None, *cases))
        return len({figure and figure.value for figure in found}) > 1

    def by_tier(self, name: str) -> dict[str, int | None]:
        """Give sums in fen by tier; "" is for a tier that is not known."""
        found = {case: self.of_tier(name, case) for case in (*self.cases(name), "")}
        return {
            case: None if figure is None else figure.fen
            for case, figure in found.items()
        }


def age_on(day: date, born: date | None) -> int | None:
    """Count full years of life; None when the birthday is not known."""
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
