"""The rows of the policy page: figures in force on a day, and all values over time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from db.rules.codes import Status
from db.rules.figures import FIGURES, format_value
from db.rules.policy import Dispute, Figure, Policy, concerns
from db.rules.records import Confirmation, Override

GROUPS = (
    "outpatient",
    "account",
    "interest",
    "continuity",
    "resident",
    "sharing",
    "away",
    "tax",
)
"""The parts of the table, in their order."""

_SHOWN_WITH = {"limit": "outpatient", "wallet": "sharing", "moving": "away"}


@dataclass(frozen=True, slots=True)
class View:
    """Whose figures are looked at; without an age each age step has its own row."""

    day: date
    region: str
    status: Status
    age: int | None = None


@dataclass(frozen=True)
class Row:
    """A figure with its value; of several tiers where all of them have the same.

    Without `figures` the value is not known.
    """

    name: str
    figures: tuple[Figure, ...] = ()

    @property
    def figure(self) -> Figure | None:
        """Give the value, which all tiers of the row share."""
        return self.figures[0] if self.figures else None

    @property
    def tiers(self) -> tuple[str, ...]:
        """Give the tiers that the row is for, none where it is for all of them."""
        return tuple(figure.tier for figure in self.figures if figure.tier)

    @property
    def key(self) -> tuple[str, tuple[str, ...], int | None]:
        """Tell rows apart, whatever their values are."""
        return self.name, self.tiers, self.figure.min_age if self.figure else None

    @property
    def group(self) -> str:
        """Give the part of the table that the figure belongs to."""
        first = self.name.partition(".")[0]
        return _SHOWN_WITH.get(first, first)


def rows(policy: Policy, view: View) -> Iterator[Row]:
    """Yield every figure of the catalogue, in its order, as it is on the day."""
    stated = policy.find("outpatient.tiers", day=view.day, status=view.status)
    tiers = stated.words if stated is not None else ()
    for name, kind in FIGURES.items():
        places = tiers if kind.by_tier and tiers else (None,)
        found = dict.fromkeys(_in_force(policy, view, name, places))
        yield from _joined(name, found) if found else (Row(name),)


def _in_force(
    policy: Policy, view: View, name: str, places: Iterable[str | None]
) -> Iterator[Figure]:
    for age in _ages(policy, view, name):
        for tier in places:
            found = policy.find(
                name, day=view.day, status=view.status, tier=tier, age=age
            )
            if found is not None:
                yield found


def _ages(policy: Policy, view: View, name: str) -> Iterable[int | None]:
    if view.age is not None:
        return (view.age,)
    stated = {figure.min_age for figure in policy.figures.get(name, ())}
    return (None, *sorted(age for age in stated if age is not None))


def _joined(name: str, figures: Iterable[Figure]) -> Iterator[Row]:
    """Put tiers that differ in nothing but their notes into one row."""
    same: dict[Figure, list[Figure]] = {}
    for figure in figures:
        plain = replace(figure, tier=None, note_zh="", note_en="")
        same.setdefault(plain, []).append(figure)
    yield from (Row(name, tuple(found)) for found in same.values())


def history(policy: Policy, view: View, row: Row) -> tuple[Row, ...]:
    """Give every value that the figure has had for such people, oldest first."""
    concerned = [
        figure
        for figure in policy.figures.get(row.name, ())
        if not figure.statuses or view.status in figure.statuses
        if figure.tier is None or not row.tiers or figure.tier in row.tiers
    ]
    in_order = sorted(concerned, key=lambda figure: (figure.since, figure.rank))
    return tuple(_joined(row.name, in_order))


def without_own(policy: Policy) -> Policy:
    """Give what is shipped, without the user's own values."""
    return replace(
        policy,
        figures={
            name: tuple(figure for figure in figures if not figure.own)
            for name, figures in policy.figures.items()
        },
    )


def preset_of(policy: Policy, view: View, row: Row) -> Figure | None:
    """Give the shipped value that would count without one's own."""
    return without_own(policy).find(
        row.name,
        day=view.day,
        status=view.status,
        tier=next(iter(row.tiers), None),
        age=view.age if row.key[2] is None else row.key[2],
    )


def disputes_of(policy: Policy, view: View, row: Row) -> tuple[Dispute, ...]:
    """Give the values that other sources state, and why they are not followed."""
    return tuple(
        dispute
        for dispute in policy.disputes
        if dispute.figure == row.name
        if not dispute.statuses or view.status in dispute.statuses
    )


def other_values(policy: Policy, view: View, row: Row) -> tuple[Dispute, ...]:
    """Give the disputes whose value is another than the one in force."""
    return tuple(
        dispute
        for dispute in disputes_of(policy, view, row)
        if row.figure is None or dispute.value != row.figure.value
    )


def to_check(policy: Policy, view: View) -> tuple[Row, ...]:
    """Give the rows of the limit that sources disagree on and nobody has settled.

    Somebody settles one by confirming it with the bureau or by a value of their own.
    """
    return tuple(
        row
        for row in rows(policy, view)
        if row.group == "outpatient" and row.figure is not None
        if not row.figure.own and row.figure.confirmed is None
        if other_values(policy, view, row)
    )


def own_of(overrides: Iterable[Override], view: View, row: Row) -> list[Override]:
    """Give the user's own values of a row."""
    return [
        own
        for own in overrides
        if (own.region, own.figure) == (view.region, row.name)
        if own.status in {None, view.status}
        if own.tier is None or own.tier in row.tiers
    ]


def confirming(view: View, row: Row, day: date, note: str) -> list[Confirmation]:
    """Record that the bureau confirmed a row's value on a day, for each tier of it."""
    return [
        Confirmation(
            region=view.region,
            figure=row.name,
            status=view.status if figure.statuses else None,
            tier=figure.tier,
            min_age=figure.min_age,
            since=figure.since,
            value=format_value(figure.value),
            day=day,
            note=note,
        )
        for figure in row.figures
    ]


def confirmed_by(
    confirmations: Iterable[Confirmation], view: View, row: Row
) -> list[Confirmation]:
    """Give the confirmations that a row rests on."""
    return [
        given
        for given in confirmations
        if (given.region, given.figure) == (view.region, row.name)
        if any(concerns(given, figure) for figure in row.figures)
    ]
