"""Policy figures: typed, dated, cited values of one region, found by day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal, TypeVar

from db.rules.figures import (
    FIGURES,
    NONE,
    Count,
    FigureError,
    Value,
    format_value,
    parse_value,
)
from db.rules.records import Override

__all__ = [
    "FIGURES",
    "Count",
    "Dispute",
    "Figure",
    "FigureError",
    "Policy",
    "Source",
    "Value",
    "format_value",
    "parse_value",
]

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


@dataclass(frozen=True)
class Policy:
    """Everything known about one region; `last_looked` is when somebody checked."""

    id: str
    name_zh: str
    name_en: str
    last_looked: date
    sources: Mapping[str, Source] = field(default_factory=dict)
    figures: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    disputes: tuple[Dispute, ...] = ()
    note_zh: str = ""
    note_en: str = ""
    within: str | None = None
    """The province or nation whose figures hold where this region states none."""

    def find(
        self,
        name: str,
        *,
        day: date,
        status: str | None = None,
        tier: str | None = None,
        age: int | None = None,
    ) -> Figure | None:
        """Give the newest value in force, None where none is known or it has ended.

        Of values of one day that for the tier wins, then that of the highest age
        step reached (full years). Raises FigureError for an unknown name.
        """
        if name not in FIGURES:
            raise FigureError("unknown_figure", name)
        holding = (
            figure
            for figure in self.figures.get(name, ())
            if figure.holds(day, status, tier, age)
        )
        best = max(holding, key=lambda figure: figure.rank, default=None)
        ended = best is not None and best.value == NONE
        return None if ended and FIGURES[name].unit != "choice" else best

    def year_start(self, name: str, day: date) -> tuple[int, int]:
        """Give the month and day on which years begin; 1 January if not known.

        The default is that of rules.md §2.12.
        """
        figure = self.find(name, day=day)
        if figure is None:
            return 1, 1
        start = date.fromisoformat(f"2001-{figure.text}")
        return start.month, start.day

    @cached_property
    def change_days(self) -> frozenset[date]:
        """Give every day from which some figure has a new value."""
        return frozenset(
            figure.since for figures in self.figures.values() for figure in figures
        )

    @cached_property
    def counts_by_visit(self) -> bool:
        """Tell whether a deductible or a cap looks at each visit's own tier."""
        kinds = self.figures.get("outpatient.deductible_kind", ())
        by_tier = any(kind.value in {"per_visit", "makeup"} for kind in kinds)
        return by_tier or "outpatient.cap_tier" in self.figures

    def inside(self, wider: "Policy") -> "Policy":
        """Put a wider region's figures and sources under this one's."""
        figures = {name: self.figures.get(name, ()) for name in FIGURES}
        for name, stated in wider.figures.items():
            deeper = (replace(figure, depth=figure.depth + 1) for figure in stated)
            figures[name] = (*figures[name], *deeper)
        return replace(
            self,
            figures={name: stated for name, stated in figures.items() if stated},
            sources={**wider.sources, **self.sources},
        )

    def with_overrides(self, overrides: Iterable[Override]) -> "Policy":
        """Put the user's own values over this region's from their days on.

        Overrides of other regions are left out. Raises FigureError for a value
        that the figure cannot have.
        """
        figures = dict(self.figures)
        for row in overrides:
            if row.region == self.id:
                figures[row.figure] = (*figures.get(row.figure, ()), _own(row))
        return replace(self, figures=figures)


def _own(row: Override) -> Figure:
    return Figure(
        value=parse_value(row.figure, row.value),
        since=row.since,
        statuses=frozenset() if row.status is None else frozenset({row.status}),
        note_zh=row.note,
        note_en=row.note,
        own=True,
    )
