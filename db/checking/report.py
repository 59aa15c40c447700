"""The whole look over a book, in order of seriousness."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from db.checking.bills import bills
from db.checking.file import file
from db.checking.files import files
from db.checking.filings import unfiled
from db.checking.finding import SEVERITIES, Finding, Report
from db.checking.ledgers import ledgers
from db.checking.people import people_of
from db.checking.repeated import repeated
from db.connection import open_book
from db.password import Key
from db.queries.entries import Filter, count
from db.queries.people import people
from db.queries.touched import generation
from db.sqlite import Connection, speaking_of

_TRIES: Final = 3


def check_file(path: Path, today: date, key: Key | None = None) -> Report:
    """Look over a book by a connection of its own; nothing is changed.

    Raises:
        BookError: it cannot be opened or read; the file is as it was before.
    """
    with closing(open_book(path, key=key)) as connection, speaking_of(path):
        return check_book(connection, today)


def check_book(connection: Connection, today: date) -> Report:
    """Look over an open book, once more if somebody changed it meanwhile.

    No lock is held between the steps, so that nobody's saving waits for them.
    """
    damage = tuple(file(connection))
    if damage:
        return Report(today, 0, 0, damage)
    for _ in range(_TRIES):
        before = generation(connection)
        found = list(_findings(connection, today))
        if generation(connection) == before:
            break
    order = {severity: place for place, severity in enumerate(SEVERITIES)}
    found.sort(key=lambda row: order[row.severity])
    known, entries = people(connection), count(connection, Filter())
    return Report(today, len(known), entries, tuple(found))


def _findings(connection: Connection, today: date) -> Iterator[Finding]:
    yield from bills(connection)
    yield from people_of(connection, today)
    for person in people(connection):
        yield from ledgers(connection, person, today)
    yield from unfiled(connection)
    yield from repeated(connection)
    yield from files(connection)
