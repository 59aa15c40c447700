"""What a chart shows, as values: its marks, and the part of it that is looked at.

No Qt and no matplotlib: the window finds the mark below the pointer with these.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from db.queries.entries import Filter
from db.rules.reasons import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.figure import Figure

EPOCH = date(1970, 1, 1).toordinal()
"""The day that is zero on an axis of days, which matplotlib uses too."""

Span = tuple[float, float]
"""From and to, in the numbers of an axis: days since the epoch, places, or yuan."""

Unit = Literal["money", "share", "count"]
"""Whole hundredths of what is drawn: fen; 1/100 of a per cent; 1/100 of a time."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line, area or kind of bar; `label` is what the legend calls it."""

    key: str
    label: str
    unit: Unit = "money"
    aside: bool = False
    """Told beside the others, not drawn."""
    short: str = ""
    """What cards and tables call it where the label is a sentence."""

    @property
    def name(self) -> str:
        """Give what cards and tables call it."""
        return self.short or self.label


@dataclass(frozen=True, slots=True)
class Value:
    """What one series shows at a mark: from `base` on by `amount`, in hundredths.

    Money is in fen. None where nothing is known. `entries` are those behind this
    part of the mark alone. `text` says an amount that is no money.
    """

    series: str
    amount: int | None
    base: int = 0
    entries: Filter | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One step, point or bar, and the entries behind it.

    `begin` and `end` are places along the main axis (axis.at, axis.after for days;
    number ± a half for names); where they are equal it is a point. `across` is its
    place on the other axis where that has places too, as in a calendar. `note` is
    a sentence without amounts. `asked` is the question that explains the mark's
    amount, where no entries alone add up to it.
    """

    name: str
    begin: float
    end: float
    values: tuple[Value, ...]
    note: str = ""
    entries: Filter | None = None
    across: Span | None = None
    asked: Question | None = None

    @property
    def middle(self) -> float:
        """Give the place along the axis where the mark is pointed at."""
        return (self.begin + self.end) / 2


@dataclass(frozen=True)
class Panel:
    """The marks of one Axes, in order along it; `of` names what they are marks of."""

    axis: Literal["days", "names"]
    of: str
    series: tuple[Series, ...]
    marks: tuple[Mark, ...]
    lying: bool = False
    """Bars lie: the names are along the y axis."""
    person_id: int | None = None
    """Whose entries a period of days stands for."""
    title: str = ""

    def label_of(self, key: str) -> str:
        """Name a series; KeyError where there is none."""
        return {series.key: series.label for series in self.series}[key]


@dataclass(frozen=True)
class View:
    """The part of a chart that is looked at; as it comes, all of it.

    `span` is along the main axis, which all Axes of a picture share; `heights` are
    the ranges of values, in yuan, by the number of the Axes.
    """

    span: Span | None = None
    heights: tuple[tuple[int, Span], ...] = ()
    hidden: frozenset[str] = field(default_factory=frozenset)

    def shows(self, key: str) -> bool:
        """Tell whether a series is drawn."""
        return key not in self.hidden

    def height(self, panel: int) -> Span | None:
        """Give the range of values asked for in one Axes."""
        return dict(self.heights).get(panel)

    def sees(self, begin: float, end: float) -> bool:
        """Tell whether anything from `begin` to `end` is in sight."""
        return self.span is None or (begin <= self.span[1] and end >= self.span[0])

    def toggled(self, key: str) -> "View":
        """Hide a series, or show it again."""
        return replace(self, hidden=self.hidden ^ {key})

    @property
    def is_whole(self) -> bool:
        """Tell whether everything is in sight, hidden series aside."""
        return self.span is None and not self.heights


WHOLE = View()


@dataclass(frozen=True)
class Live:
    """A drawing that can be looked into: it is drawn for a view and tells its marks.

    `draws` draws on a figure what a view shows, one Axes for each panel, in order.
    """

    draws: "Callable[[Figure, View], object]"
    panels: tuple[Panel, ...] = ()
    view: View = WHOLE

    def __call__(self, figure: "Figure") -> None:
        """Draw as any other drawing."""
        self.draws(figure, self.view)

    def seen(self, view: View) -> "Live":
        """Give the same drawing for another view."""
        return replace(self, view=view)


def day_of(place: float) -> date:
    """Give the day that a place on an axis of days lies in."""
    return date.fromordinal(EPOCH + int(place // 1))
