"""Policy figures: typed, dated, cited values of one region, found by day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from db.rules.figures import (
    FIGURES,
    NONE,
    Count,
    FigureError,
    Value,
    format_value,
    parse_value,
)
from db.rules.records import Confirmation, Override
from db.rules.stated import Confidence, Dispute, Figure, Source, SourceKind

__all__ = [
    "FIGURES",
    "Confidence",
    "Count",
    "Dispute",
    "Figure",
    "FigureError",
    "Policy",
    "Source",
    "SourceKind",
    "Value",
    "format_value",
    "parse_value",
]


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
        by_visit = {"per_visit", "makeup", "segment"}
        by_tier = any(kind.value in by_visit for kind in kinds)
        return by_tier or "outpatient.cap_tier" in self.figures

    def inside(self, wider: "Policy") -> "Policy":
        """Put a wider region's figures, sources and disputes under this one's.

        What is disputed about a figure concerns only whoever takes it from there.
        """
        figures = {name: self.figures.get(name, ()) for name in FIGURES}
        for name, stated in wider.figures.items():
            deeper = (replace(figure, depth=figure.depth + 1) for figure in stated)
            figures[name] = (*figures[name], *deeper)
        return replace(
            self,
            figures={name: stated for name, stated in figures.items() if stated},
            sources={**wider.sources, **self.sources},
            disputes=(
                *self.disputes,
                *(
                    replace(row, depth=row.depth + 1)
                    for row in wider.disputes
                    if row.figure not in self.figures
                ),
            ),
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

    def with_confirmations(self, confirmations: Iterable[Confirmation]) -> "Policy":
        """Mark the shipped figures that the user confirmed, with the newest day.

        A confirmation of a value that has changed since concerns no figure.
        """
        figures = dict(self.figures)
        for row in sorted(confirmations, key=lambda row: row.day):
            if row.region == self.id and row.figure in figures:
                figures[row.figure] = tuple(
                    replace(figure, confirmed=row.day)
                    if concerns(row, figure)
                    else figure
                    for figure in figures[row.figure]
                )
        return replace(self, figures=figures)


def concerns(row: Confirmation, figure: Figure) -> bool:
    """Tell whether the user confirmed this very value of the figure named."""
    return (
        not figure.own
        and (figure.since, figure.tier, figure.min_age)
        == (row.since, row.tier, row.min_age)
        and (row.status is None or not figure.statuses or row.status in figure.statuses)
        and figure.value == _value_of(row)
    )


def _value_of(row: Confirmation) -> Value | None:
    try:
        return parse_value(row.figure, row.value)
    except FigureError:
        return None


def _own(row: Override) -> Figure:
    return Figure(
        value=parse_value(row.figure, row.value),
        since=row.since,
        statuses=frozenset() if row.status is None else frozenset({row.status}),
        tier=row.tier,
        note_zh=row.note,
        note_en=row.note,
        own=True,
    )
