"""The figures of a visit as its steps show them, and which of them are not known."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from db.rules.deductible import Deductible, deductible_of
from db.rules.policy import Figure
from db.rules.reimbursement.visit import Counters, Step, Visit
from db.rules.statement import FigureUsed, figure_in
from db.rules.uses import Lookup


class Part(NamedTuple):
    """What some steps of a reckoning come to in fen, and the figures they lacked."""

    amount: int
    steps: tuple[Step, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A visit with the figures of its day and what is recorded before it."""

    visit: Visit
    lookup: Lookup
    counters: Counters

    @cached_property
    def kind(self) -> str:
        """Give the kind of limit, "" where it is not known."""
        return self.lookup.text("outpatient.kind") or ""

    @cached_property
    def deductible(self) -> Deductible:
        """Give the deductible of the day."""
        return deductible_of(self.lookup)

    def figure(self, name: str) -> Figure | None:
        """Give a figure in force at the visit's tier, None where it is not known."""
        return self.lookup.of_tier(name, self.visit.tier)

    def money(self, name: str) -> int | None:
        """Give a sum in force at the visit's tier in fen, None: not known."""
        figure = self.figure(name)
        return None if figure is None else figure.fen

    def hangs_on_tier(self, name: str) -> bool:
        """Tell whether a figure cannot be told, since the tier is not known."""
        return self.lookup.hangs_on_tier(name, self.visit.tier)

    def step(
        self, code: str, amount: int, base: int | None = None, name: str | None = None
    ) -> Step:
        """Make a step with the figure that it follows."""
        return Step(code, amount, base, None if name is None else self._used(name))

    def _used(self, name: str) -> FigureUsed | None:
        figure = self.figure(name)
        return None if figure is None else figure_in(self.lookup.policy, name, figure)
