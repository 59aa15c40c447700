"""What a region states: one value, its source, and the values it does not follow."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

from db.rules.figures import Count, Value

T = TypeVar("T")

Confidence = Literal["H", "M", "L"]
SourceKind = Literal["official", "reproduced", "press", "page"]
"""A government page, its text on another page, a newspaper, any other page."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One value from a day on, with whom it concerns and where it comes from.

    Empty `statuses` concern everybody; `own` marks the user's value over the pack's.
    `depth` is how far out it was stated: 0 by the region itself, 1 by what the
    region lies within, and so on to the nation.
    """

    value: Value
    since: date
    statuses: frozenset[str] = frozenset()
    tier: str | None = None
    min_age: int | None = None
    source: str = ""
    confidence: Confidence = "L"
    note_zh: str = ""
    note_en: str = ""
    own: bool = False
    depth: int = 0
    confirmed: date | None = None
    """The day on which the user confirmed it with the bureau."""

    def holds(
        self, day: date, status: str | None, tier: str | None, age: int | None
    ) -> bool:
        """Tell whether this value concerns such a person and place on a day."""
        return (
            self.since <= day
            and (not self.statuses or status in self.statuses)
            and self.tier in {None, tier}
            and (self.min_age is None or (age is not None and age >= self.min_age))
        )

    @property
    def fen(self) -> int:
        """Give a sum of money; TypeError if the value is something else."""
        return _of_type(self.value, int)

    @property
    def share(self) -> Decimal:
        """Give a share of one; TypeError if the value is something else."""
        return _of_type(self.value, Decimal)

    @property
    def number(self) -> int:
        """Give a count; TypeError if the value is something else."""
        return _of_type(self.value, Count).number

    @property
    def text(self) -> str:
        """Give a code or "MM-DD"; TypeError if the value is something else."""
        return _of_type(self.value, str)

    @property
    def words(self) -> tuple[str, ...]:
        """Give words in their order; TypeError if the value is something else."""
        return _of_type(self.value, tuple)

    @property
    def rank(self) -> tuple[bool, int, date, bool, int, bool]:
        """Order values that hold at once: own, near, new, by tier, age and status."""
        age_step = -1 if self.min_age is None else self.min_age
        by_tier, by_status = self.tier is not None, bool(self.statuses)
        return self.own, -self.depth, self.since, by_tier, age_step, by_status


def _of_type(value: Value, kind: type[T]) -> T:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not of the kind {kind.__name__}")
    return value


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure was read; `kind` says how near that is to the bureau."""

    title: str
    address: str
    kind: SourceKind
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """A value that a source states and the pack does not follow, with the reason."""

    figure: str
    value: Value
    source: str
    reason_zh: str
    reason_en: str
    statuses: frozenset[str] = frozenset()
    tier: str | None = None
    since: date | None = None
    """The day from which the source would have it; None: it says nothing of days."""
    depth: int = 0
    """How far out it was told, as of a figure."""
