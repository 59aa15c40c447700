"""The pictures of a statement, in the order in which they stand on its pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from matplotlib.figure import Figure

from db.rules.period import Period
from db.rules.spending import whole_year
from desktop.charts.colours import Colours
from desktop.charts.family import draw_family
from desktop.charts.flow import draw_flow
from desktop.charts.names import region_name
from desktop.charts.pace import draw_pace
from desktop.charts.sidebyside import draw_two_ledgers
from desktop.charts.spending import draw_months
from desktop.exports.columns import Section
from desktop.exports.tables import Statement
from desktop.words import translate


@dataclass(frozen=True)
class Drawing:
    """A picture of one section; `height` in pixels at 96 to the inch."""

    section: Section
    caption: str
    height: int
    draw: Callable[[Figure, Colours], None]


def drawings(statement: Statement) -> Iterator[Drawing]:
    """Yield the pictures of one person's year, the two ledgers first."""
    year = statement.year
    yield Drawing(
        "summary",
        translate("exports", "Balance and outpatient limit, year by year"),
        390,
        lambda figure, colours: draw_two_ledgers(figure, statement.summary, colours),
    )
    account = year.account
    if account is not None:
        yield Drawing(
            "postings",
            translate("exports", "What came into the account and what left it"),
            230,
            lambda figure, colours: draw_flow(figure.add_subplot(), account, colours),
        )
    if statement.months:
        months = whole_year(statement.months, year.first, _end(statement))
        yield Drawing(
            "months",
            translate("exports", "What bills cost in each month, and who paid"),
            230,
            lambda figure, colours: draw_months(figure.add_subplot(), months, colours),
        )
    if year.family:
        yield Drawing(
            "family",
            translate("exports", "What the account paid for the family"),
            230,
            lambda figure, colours: draw_family(
                figure.add_subplot(), year.family, colours
            ),
        )
    yield from _paces(statement)


def _end(statement: Statement) -> date:
    """Give the last day of the year, though it may not have come yet."""
    return Period.of(statement.summary, statement.year.label).last


def _paces(statement: Statement) -> Iterator[Drawing]:
    text = translate("exports", "How the limit was used ({0})")
    for row in statement.year.limits:
        yield Drawing(
            "limit",
            text.format(region_name(row.region)),
            230,
            lambda figure, colours, row=row: draw_pace(  # type: ignore[misc]  # one each
                figure.add_subplot(), row, statement.year.as_of, colours
            ),
        )
