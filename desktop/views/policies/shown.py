"""Everything that is shown of one figure, put together from the policy."""

from dataclasses import dataclass

from db.rules.policy import Dispute, Figure, Policy
from desktop.charts.value_steps import ValueStep, ValueSteps, value_steps
from desktop.views.policies import rows
from desktop.views.policies.rows import Row, View


@dataclass(frozen=True)
class Shown:
    """Everything that is shown of a figure."""

    policy: Policy
    row: Row
    preset: Figure | None
    """The shipped value under one's own."""
    past: tuple[Row, ...]
    disputes: tuple[Dispute, ...]
    steps: ValueSteps
    has_own: bool


def shown_of(policy: Policy, view: View, row: Row, *, has_own: bool) -> Shown:
    """Put together what is shown of a figure."""
    return Shown(
        policy=policy,
        row=row,
        preset=rows.preset_of(policy, view, row),
        past=rows.history(policy, view, row),
        disputes=rows.disputes_of(policy, view, row),
        steps=steps(policy, view, row),
        has_own=has_own,
    )


def steps(policy: Policy, view: View, row: Row) -> ValueSteps:
    """Give what a figure was over time, with and without one's own values."""
    age = view.age if row.key[2] is None else row.key[2]
    tier = next(iter(row.tiers), None)

    def over_time(known: Policy) -> tuple[ValueStep, ...]:
        status = view.status
        return value_steps(known, row.name, status=status, tier=tier, age=age)

    counting, shipped = over_time(policy), over_time(rows.without_own(policy))
    return ValueSteps(row.name, counting, shipped, view.day)
