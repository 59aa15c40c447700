"""What is drawn of a policy figure: each change of the value that counts; no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.rules.figures import FIGURES, Value
from db.rules.policy import Policy

DRAWN = frozenset({"money", "share", "count"})
"""The units that can be drawn."""


@dataclass(frozen=True, slots=True)
class ValueStep:
    """A value from a day on; None where none is known or it has ended."""

    day: date
    value: Value | None


@dataclass(frozen=True)
class ValueSteps:
    """A figure over time: what counts, and what would without one's own values."""

    name: str
    counting: tuple[ValueStep, ...]
    shipped: tuple[ValueStep, ...]
    day: date
    """The day looked at, up to which the steps are drawn at least."""

    @property
    def can_be_drawn(self) -> bool:
        """Tell whether there is a number that changes."""
        changes = max(len(self.counting), len(self.shipped)) > 1
        return changes and FIGURES[self.name].unit in DRAWN


def value_steps(
    policy: Policy, name: str, *, status: str, tier: str | None, age: int | None
) -> tuple[ValueStep, ...]:
    """Give each change of the value that counts for somebody, oldest first."""
    return tuple(_changes(policy, name, status, tier, age))


def _changes(
    policy: Policy, name: str, status: str, tier: str | None, age: int | None
) -> Iterator[ValueStep]:
    last: ValueStep | None = None
    for day in sorted({figure.since for figure in policy.figures.get(name, ())}):
        found = policy.find(name, day=day, status=status, tier=tier, age=age)
        step = ValueStep(day, None if found is None else found.value)
        if step.value != (last.value if last else None):
            yield step
            last = step
