"""What is drawn of a limit year: its steps from zero, and each stretch of them."""

from collections.abc import Iterator
from datetime import date

from db.rules.limit import LimitYear
from desktop.charts.axis import after, at

Point = tuple[float, int]
"""A place on the axis of days, and fen."""


def points(row: LimitYear) -> tuple[Point, ...]:
    """Give the steps of a year as (place on the axis, fen), from zero at its start."""
    return tuple(_points(row))


def _points(row: LimitYear) -> Iterator[Point]:
    yield at(row.first), 0
    for step in row.steps:
        yield at(step.day), step.used
    yield after(row.last), row.used


def runs(row: LimitYear) -> tuple[tuple[Point, ...], ...]:
    """Give the steps of each unbroken stretch in the region: nothing between them.

    Who was insured elsewhere for a while goes on from what was used before.
    """
    return tuple(tuple(_run(row, first, last)) for first, last in row.stretches)


def _run(row: LimitYear, first: date, last: date) -> Iterator[Point]:
    before = [step.used for step in row.steps if step.day < first]
    used = before[-1] if before else 0
    yield at(first), used
    for step in row.steps:
        if first <= step.day <= last:
            used = step.used
            yield at(step.day), used
    yield after(last), used


def rest_of(row: LimitYear) -> str:
    """Name the series that what is not used of a limit belongs to."""
    return "left" if row.lapsed is None else "lapsed"
