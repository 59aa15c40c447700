"""What a visit takes of a deductible, whatever its kind (rules.md §2.7; §2.12, 7).

Recorded bills and estimates go through the same `Deductible`, so they never differ.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from db.rules.policy import Policy
from db.rules.stretches import Stretch, unchanging, within
from db.rules.uses import CurrentMoney, LimitUse, Lookup, age_on

YEAR: Final = "outpatient.deductible"
MONTH: Final = "outpatient.deductible_month"
STANDARDS: Final = {
    "per_visit": "outpatient.deductible_visit",
    "makeup": "outpatient.deductible_tier",
}
"""The figure of each tier's own standard, by the kind that has one."""


class Taken(NamedTuple):
    """What visits have taken of a deductible: in the year, and in `month`, in fen."""

    year: int = 0
    month: date = date.min
    """The first day of the month that `in_month` is of."""
    in_month: int = 0

    def of_month(self, day: date) -> int:
        """Give what the month of a day has taken."""
        return self.in_month if self.month == day.replace(day=1) else 0

    def more(self, day: date, amount: int) -> "Taken":
        """Add what a visit takes; visits come in the order of their days."""
        in_month = self.of_month(day) + amount
        return Taken(self.year + amount, day.replace(day=1), in_month)


class Taking(NamedTuple):
    """What one visit takes of a deductible in fen, and the figure that says so.

    Without a figure that is needed (`unknown`) nothing is taken.
    """

    amount: int
    figure: str | None = None
    unknown: str | None = None


@dataclass(frozen=True)
class Deductible:
    """The deductible of one status and age on days without a change, in fen."""

    kind: str | None
    year: int | None
    """Of a year; for kinds by visit, tier or month the most that it adds up to."""
    month: int | None
    standards: Mapping[str, int | None]
    """By tier; "" is where the tier is not known or has none of its own."""

    def made_up(self, taken: int) -> tuple[tuple[str, int], ...]:
        """Give what each tier still asks for after `taken` fen, where made up."""
        if self.kind != "makeup":
            return ()
        known = ((tier, own) for tier, own in self.standards.items() if tier)
        return tuple((tier, max(0, own - taken)) for tier, own in known if own)

    def take(self, tier: str, eligible: int, taken: Taken, day: date) -> Taking:
        """Give what a visit takes of it after what was `taken`, in fen."""
        rooms: list[tuple[int, str]] = []
        for name, most, before in self._bounds(tier, taken, day):
            if most is None and name != YEAR:
                return Taking(0, unknown=name)
            if most is not None:
                rooms.append((most - before, name))
        if not rooms:
            return self._without_bounds()
        room, figure = min(rooms, key=lambda found: found[0])
        return Taking(max(0, min(eligible, room)), figure)

    def _bounds(
        self, tier: str, taken: Taken, day: date
    ) -> list[tuple[str, int | None, int]]:
        """Name what bounds a visit's part, with what was taken of that before."""
        year = (YEAR, self.year, taken.year)
        match self.kind:
            case "annual" | "segment":
                return [year]
            case "per_visit" | "makeup" as kind:
                own = self.standards.get(tier, self.standards.get(""))
                before = taken.year if kind == "makeup" else 0
                return [(STANDARDS[kind], own, before), year]
            case "monthly":
                return [(MONTH, self.month, taken.of_month(day)), year]
            case _:
                return []

    def _without_bounds(self) -> Taking:
        if self.kind == "none":
            return Taking(0, "outpatient.deductible_kind")
        unknown = YEAR if self.kind else "outpatient.deductible_kind"
        return Taking(0, unknown=unknown)


def deductible_of(figures: Lookup) -> Deductible:
    """Collect the figures of a deductible for one status and age on a day."""
    kind = figures.text("outpatient.deductible_kind")
    name = STANDARDS.get(kind or "")
    return Deductible(
        kind=kind,
        year=figures.money(YEAR),
        month=figures.money(MONTH) if kind == "monthly" else None,
        standards={} if name is None else figures.by_tier(name),
    )


def deductible(figures: Lookup) -> int | None:
    """Give what a year's deductible comes to at most, None where it is unknown."""
    kind = figures.text("outpatient.deductible_kind")
    return 0 if kind == "none" else figures.money(YEAR)


def deductible_used(
    stretches: Sequence[Stretch],
    uses: Sequence[LimitUse],
    policy: Policy,
    born: date | None,
    current: CurrentMoney | None = None,
) -> Taken:
    """Add up what bills took of a deductible, bill by bill in the order of days.

    `current` tells the account's current-year money of a day before anything was
    paid from it; a segment deductible begins only after that money.
    """
    taken = Taken()
    for stretch in stretches:
        for part in unchanging(stretch, policy, born):
            status, day = part.membership.status, part.first
            rule = deductible_of(Lookup(policy, status, age_on(day, born), day))
            mine = within(uses, part)
            if rule.kind == "segment" and current is not None:
                mine = after_current(mine, current)
            taken = _add(taken, mine, rule)
    return taken


def after_current(
    uses: Sequence[LimitUse], current: CurrentMoney
) -> Sequence[LimitUse]:
    """Take from bills' eligible expense what current-year money paid of it.

    Bills of one day use that money in the order given, the smallest first.
    """
    found: list[LimitUse] = []
    day, left = date.min, 0
    for use in uses:
        if use.day != day:
            day, left = use.day, current(use.day)
        from_current = max(0, min(left, use.account))
        left -= from_current
        counted = max(0, use.counted - from_current)
        found.append(use._replace(eligible=counted, shared=0))
    return found


def _add(taken: Taken, uses: Sequence[LimitUse], rule: Deductible) -> Taken:
    """Add what bills under the same figures take of the deductible."""
    for use in uses:
        ruled = rule.take(use.tier, use.counted, taken, use.day)
        amount = ruled.amount
        if use.deductible is not None:
            amount = use.deductible
            if rule.kind == "annual" and rule.year is not None:
                amount = min(amount, rule.year - taken.year)
        # A refund that names no bill takes nothing and gives nothing back.
        taken = taken.more(use.day, max(0, amount))
    return taken
