"""`yibao chart`: one chart of one person into a file."""

from datetime import date
from pathlib import Path

from db.connection import reading
from db.queries.family import family_uses
from db.queries.summaries import summary_of
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from db.sqlite import Connection
from desktop.charts.catalogue import draw_named
from desktop.charts.colours import LIGHT
from desktop.charts.render import FORMATS, save
from desktop.commands.failure import Failure
from desktop.commands.summary import only_year, person_in
from desktop.commands.terminal import one_line
from desktop.words import translate


def chart(  # noqa: PLR0913, PLR0917  # what the command line can say
    book: Path, name: str, to: Path, who: str | None, label: str | None, as_of: date
) -> None:
    """Draw a chart of a book. Raises Failure or BookError."""
    if to.suffix.lower() not in FORMATS:
        text = translate("cli", "A chart is written as {0}.")
        raise Failure(text.format(", ".join(FORMATS)))
    with reading(book) as connection:
        person = person_in(connection, who)
        found = summary_of(connection, person, as_of)
        year = chosen_year(found, label)
        uses = uses_in(connection, found, year)
    shown = found if label is None else only_year(found, label)
    try:
        save(
            lambda figure: draw_named(name, figure, shown, year, uses, LIGHT), to, LIGHT
        )
    except OSError as error:
        text = translate("cli", "{0} cannot be written.")
        raise Failure(text.format(one_line(str(to)))) from error


def chosen_year(found: Summary, label: str | None) -> str:
    """Give the benefit year asked for, else the newest. Raises Failure."""
    if label is not None:
        only_year(found, label)
        return label
    return found.labels[-1] if found.labels else ""


def uses_in(
    connection: Connection, found: Summary, label: str
) -> tuple[FamilyUse, ...]:
    """Sum a person's transfers of a benefit year, up to the day of the summary."""
    if not label:
        return ()
    year = found.year(label)
    return family_uses(connection, year.first, year.last, found.person.id)
