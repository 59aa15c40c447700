"""What is wrong with a figure of the user's own, or with a figure confirmed."""

from collections.abc import Iterator

from db.rules.checks.parts import day, texts
from db.rules.checks.problem import OLDEST, Facts, Known, Problem
from db.rules.figures import FIGURES, FigureError, parse_value
from db.rules.records import Confirmation, Override


def override(override: Override, known: Known) -> Iterator[Problem]:
    """Check a figure of the user's own; the catalogue knows what it may be."""
    yield from _stated(override, known)


def confirmation(confirmation: Confirmation, known: Known) -> Iterator[Problem]:
    """Check what the user confirmed; nobody can have asked on a day to come."""
    yield from _stated(confirmation, known)
    if confirmation.day > known.today:
        yield Problem("day", "future_day", known.today)
    else:
        yield from day("day", confirmation.day, known.today, None)
    age = confirmation.min_age
    if age is not None and not 0 <= age <= OLDEST:
        yield Problem("min_age", "not_a_count", age)


def _stated(row: Override | Confirmation, known: Known) -> Iterator[Problem]:
    if row.region not in known.regions:
        yield Problem("region", "unknown_region", row.region)
    yield from day("since", row.since, known.today, Facts())
    yield from texts(note=row.note, value=row.value, tier=row.tier or "")
    yield from _whom(row)
    try:
        parse_value(row.figure, row.value)
    except FigureError as error:
        field = "figure" if error.code == "unknown_figure" else "value"
        yield Problem(field, error.code, row.value)


def _whom(row: Override | Confirmation) -> Iterator[Problem]:
    kind = FIGURES.get(row.figure)
    if kind is not None and row.status is not None and kind.for_everybody:
        yield Problem("status", "for_everybody")
    if row.tier is None:
        return
    if not row.tier.strip():
        yield Problem("tier", "empty")
    elif kind is not None and not kind.by_tier:
        yield Problem("tier", "not_by_tier")
