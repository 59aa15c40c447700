"""Yearly statements as files: one content, equal numbers in every format."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import Connection
from db.queries.attachments import content_of
from db.queries.entries import Filter, count, oldest_first
from db.queries.people import people
from db.queries.receipts import Receipt, receipts_of
from db.queries.spending import spent_by_month
from db.queries.statements import UnknownYearError, year_of
from db.queries.summaries import summary_of
from db.queries.tax import with_tax
from db.rules.records import Person
from desktop.amounts import in_full
from desktop.exports.files import replacing
from desktop.exports.receipts import lost
from desktop.exports.tables import Statement
from desktop.progress import Told, silent
from desktop.words import Language, current_language, use_language

if TYPE_CHECKING:
    from desktop.exports.paper import Paper

FORMATS = (".csv", ".xlsx", ".pdf", ".html", ".zip")


def export(  # noqa: PLR0913, PLR0917  # what is asked for: where, of what, of whom, when, how
    path: Path,
    connection: Connection,
    person: Person | None,
    label: str | None,
    as_of: date,
    language: Language | None = None,
    told: Told = silent,
) -> tuple[Receipt, ...]:
    """Write the statement of a year by the suffix, one of FORMATS.

    Without a person: of everybody who has that year. Without a label: of the newest
    year of each. The file appears only when it is whole; an old one stays otherwise,
    also when `told` stops the work. Gives the receipts that a pack had to leave
    out, as the book has lost their bytes.

    Raises:
        ValueError: the suffix is none of them.
        UnknownYearError: nobody asked for has such a year.
        OSError: the file cannot be written.
    """
    write = _writer(path.suffix.lower())
    who = people(connection) if person is None else (person,)
    with _speaking(language), in_full():
        told(0, 0)
        found = statements(connection, who, label, as_of)
        with replacing(path) as new:
            write(new, found, told)
    return lost(found) if path.suffix.lower() == ".zip" else ()


def paper(
    connection: Connection,
    person: Person | None,
    label: str | None,
    as_of: date,
    told: Told = silent,
) -> "Paper":
    """Lay out the pages of the PDF, to look at or to print; raises as `export` does.

    There must be an application of Qt.
    """
    from desktop.exports.paper import Paper  # noqa: PLC0415  # as in `_writer`

    who = people(connection) if person is None else (person,)
    with in_full():
        return Paper(statements(connection, who, label, as_of), told)


def statements(
    connection: Connection, who: Sequence[Person], label: str | None, as_of: date
) -> tuple[Statement, ...]:
    """Compute the statements of those who have the year; raises UnknownYearError."""
    found = tuple(_statements(connection, who, label, as_of))
    if not found:
        raise UnknownYearError(label)
    return found


def _statements(
    connection: Connection, who: Sequence[Person], label: str | None, as_of: date
) -> Iterator[Statement]:
    for person in who:
        summary = summary_of(connection, person, as_of)
        wanted = label or next(reversed(summary.labels), None)
        if wanted in summary.labels:
            year = with_tax(connection, year_of(connection, summary, wanted))
            period = Filter(person.id, year.first, year.last)
            yield Statement(
                summary,
                year,
                partial(oldest_first, connection, period),
                count(connection, period),
                receipts_of(connection, _known(person), year.first, year.last),
                partial(content_of, connection),
                spent_by_month(connection, _known(person), year.first, year.last),
            )


def _known(person: Person) -> int:
    if person.id is None:
        raise ValueError(person)
    return person.id


def _writer(suffix: str) -> Callable[[Path, Sequence[Statement], Told], None]:
    """Load the one writer that is needed: a table needs no Qt and no matplotlib."""
    match suffix:
        case ".csv":
            from desktop.exports import csv_file  # noqa: PLC0415  # as above

            return csv_file.write
        case ".xlsx":
            from desktop.exports import xlsx  # noqa: PLC0415  # as above

            return xlsx.write
        case ".pdf":
            from desktop.exports import pdf  # noqa: PLC0415  # as above

            return pdf.write
        case ".html":
            from desktop.exports import web  # noqa: PLC0415  # as above

            return web.write
        case ".zip":
            from desktop.exports import pack  # noqa: PLC0415  # as above

            return pack.write
        case _:
            raise ValueError(suffix)


@contextmanager
def _speaking(language: Language | None) -> Iterator[None]:
    """Speak another language for the time of a file, if it is another."""
    before = current_language()
    if language in {None, before}:
        yield
        return
    use_language(language)
    try:
        yield
    finally:
        use_language(before)
