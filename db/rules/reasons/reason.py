"""What can be asked of a number, and what the answer is made of."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Literal

from db.rules.statement import FigureUsed

MOST = 40
"""Lines that can be read at once; more are summed by month."""

Unit = Literal["fen", "months", "figure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which number is meant: whose, of which benefit year, region or period."""

    subject: str
    person_id: int
    year: str = ""
    region: str = ""
    day: date | None = None
    last: date | None = None
    """With `day`: the period of a sum."""
    other_id: int = 0
    """The beneficiary of shared money."""
    code: str = ""
    """The purpose of shared money, or the figure of a checkpoint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One part of a number: fen (or months) that it adds or, negative, takes.

    `name` is a place, a person or a year; `times` counts the entries of
    `person_id` from `first` to `last` that the line is the sum of.
    """

    code: str
    amount: int
    name: str = ""
    times: int = 0
    first: date | None = None
    last: date | None = None
    person_id: int = 0


@dataclass(frozen=True, kw_only=True)
class Reason:
    """A number with its reckoning: the lines always add up to the result.

    `beside` are numbers that it is compared with, `also` the reasons of numbers
    that stand at the same place. Of a unit "figure" the one figure is the number.
    """

    subject: str
    result: int
    rule: str
    lines: tuple[Line, ...] = ()
    figures: tuple[FigureUsed, ...] = ()
    unit: Unit = "fen"
    person: str = ""
    year: str = ""
    region: str = ""
    day: date | None = None
    beside: tuple[Line, ...] = ()
    also: tuple["Reason", ...] = ()


def shortened(lines: Sequence[Line], most: int = MOST) -> tuple[Line, ...]:
    """Sum lines of single days by kind and month where there are too many to read."""
    if len(lines) <= most:
        return tuple(lines)
    in_order = sorted(lines, key=_month)
    return tuple(_summed(list(group)) for _of, group in groupby(in_order, _month))


def _month(line: Line) -> tuple[str, str, int]:
    day = line.first or date.min
    return f"{day:%Y-%m}", line.code, line.person_id


def _summed(lines: Sequence[Line]) -> Line:
    return replace(
        lines[0],
        name="",
        amount=total(lines),
        times=sum(line.times for line in lines),
        last=max((line.last for line in lines if line.last), default=None),
    )


def total(lines: Iterable[Line]) -> int:
    """Add lines up."""
    return sum(line.amount for line in lines)


def balanced(lines: Iterable[Line], result: int, code: str) -> tuple[Line, ...]:
    """Add the line of a rule that keeps a result within bounds, where it acted."""
    kept = tuple(lines)
    missing = result - total(kept)
    return (*kept, Line(code=code, amount=missing)) if missing else kept
