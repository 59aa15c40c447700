"""Filings of family sharing, from the form of the file."""

from collections.abc import Iterator

from db.interchange.naming import Names
from db.interchange.repeated import Placed
from db.interchange.wire import Document
from db.queries import people, rows
from db.rules.records import Filing
from db.sqlite import Connection


def filings(
    document: Document, connection: Connection, names: Names
) -> Iterator[Placed]:
    """Yield the filings that the book does not have; one begins on a day."""
    kept = {rows.without_id(filing) for filing in people.filings(connection)}
    begun = {(row.owner_id, row.beneficiary_id, row.since) for row in kept}
    for place, row in enumerate(document.filings):
        path = f"filings[{place}]"
        made = Filing(
            owner_id=names.person(row.owner, f"{path}.from"),
            beneficiary_id=names.person(row.beneficiary, f"{path}.to"),
            **row.model_dump(exclude={"owner", "beneficiary"}),
        )
        begins = (made.owner_id, made.beneficiary_id, made.since)
        if made in kept:
            continue
        if begins in begun:
            names.refuse(f"{path}.since", "known_day")
        begun.add(begins)
        yield path, made
