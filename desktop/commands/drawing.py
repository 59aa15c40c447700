"""`yibao chart`: one chart of one person into a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from db.connection import reading
from db.password import Key
from db.queries.family import family_uses
from db.queries.forecast import forecast_of
from db.queries.rows import read_all
from db.queries.spending import spent
from db.queries.summaries import summary_of
from db.rules.official import OfficialBalance, official_balances
from db.rules.period import Period
from db.rules.records import Checkpoint
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from db.sqlite import Connection
from desktop.charts.catalogue import Charted, draw_named
from desktop.charts.colours import LIGHT
from desktop.charts.overlay import Overlay
from desktop.charts.render import FORMATS, save
from desktop.commands.failure import Failure
from desktop.commands.summary import only_year, person_in
from desktop.commands.terminal import one_line
from desktop.words import translate


def chart(  # noqa: PLR0913, PLR0917  # what the command line can say
    book: Path,
    name: str,
    to: Path,
    who: str | None,
    label: str | None,
    as_of: date,
    key: Key | None = None,
) -> None:
    """Draw a chart of a book. Raises Failure or BookError."""
    if to.suffix.lower() not in FORMATS:
        text = translate("cli", "A chart is written as {0}.")
        raise Failure(text.format(", ".join(FORMATS)))
    with reading(book, key, prove=True) as connection:
        person = person_in(connection, who)
        found = summary_of(connection, person, as_of)
        year = chosen_year(found, label)
        what = charted(connection, found, year, name)
    if label is not None:
        what = replace(what, summary=only_year(found, label))
    try:
        save(lambda figure: draw_named(name, figure, what, LIGHT), to, LIGHT)
    except OSError as error:
        text = translate("cli", "{0} cannot be written.")
        raise Failure(text.format(one_line(str(to)))) from error


def chosen_year(found: Summary, label: str | None) -> str:
    """Give the benefit year asked for, else the newest. Raises Failure."""
    if label is not None:
        only_year(found, label)
        return label
    return found.labels[-1] if found.labels else ""


def charted(connection: Connection, found: Summary, label: str, name: str) -> Charted:
    """Read what a chart needs, up to the day of the summary."""
    person_id = found.person.id
    official: tuple[OfficialBalance, ...] = ()
    if found.account is not None:
        mine = "WHERE person_id = ? ORDER BY day, id"
        points = read_all(connection, Checkpoint, mine, (person_id,))
        official = official_balances(points, found.account, found.as_of)
    forecast = forecast_of(connection, found) if name == "forecast" else None
    if not label:
        return Charted(found, overlay=Overlay(official, forecast))
    days = Period.of(found, label)
    return Charted(
        found,
        label,
        uses_in(connection, found, label),
        spent(connection, days.first, days.until, person_id),
        Overlay(official, forecast),
    )


def uses_in(
    connection: Connection, found: Summary, label: str
) -> tuple[FamilyUse, ...]:
    """Sum a person's transfers of a benefit year, up to the day of the summary."""
    if not label:
        return ()
    year = found.year(label)
    return family_uses(connection, year.first, year.last, found.person.id)
