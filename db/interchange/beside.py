"""Filings, files of bills and pairs told apart, from the form of the file."""

from collections.abc import Iterator
from hashlib import sha256

from db.interchange.naming import Names
from db.interchange.repeated import Placed
from db.interchange.wire import AttachmentRow, Document
from db.queries import attachments, bills, people, rows
from db.rules.records import Attachment, Distinct, Filing
from db.sqlite import Connection

MOST_BYTES = 200 * 1024 * 1024
"""What all the files in one file may have together."""


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


def files(document: Document, connection: Connection, names: Names) -> Iterator[Placed]:
    """Yield the files of bills that the book does not have."""
    known = {rows.without_id(file) for file in attachments.attachments(connection)}
    for place, row in enumerate(document.attachments):
        path = f"attachments[{place}]"
        person = names.person(row.person, f"{path}.person")
        bill = names.bill(person, row.receipt, f"{path}.receipt")
        made = Attachment(
            spending_id=bill or 0,
            **row.model_dump(exclude={"person", "receipt", "content"}),
        )
        if row.content is not None and sha256(row.content).hexdigest() != row.sha256:
            names.refuse(f"{path}.content", "not_its_content")
        if made not in known:
            yield path, made


def contents(document: Document) -> dict[str, bytes]:
    """Give the bytes of files by the hash that stands beside them."""
    return {
        row.sha256: row.content
        for row in document.attachments
        if row.content is not None
    }


def too_many(rows: tuple[AttachmentRow, ...]) -> bool:
    """Tell whether files have more bytes together than are taken from one file."""
    return sum(len(row.content or b"") for row in rows) > MOST_BYTES


def pairs(document: Document, connection: Connection, names: Names) -> Iterator[Placed]:
    """Yield the pairs told apart that the book does not have."""
    known = {rows.without_id(pair) for pair in bills.distinct(connection)}
    for place, row in enumerate(document.distinct):
        path = f"distinct[{place}]"
        person = names.person(row.person, f"{path}.person")
        other = names.person(row.other_person, f"{path}.other_person")
        one = names.bill(person, row.receipt, f"{path}.receipt")
        two = names.bill(other, row.other_receipt, f"{path}.other_receipt")
        # New bills have negative ids until they are kept, later ones smaller ones.
        first, second = sorted((one or 0, two or 0), key=lambda n: (n < 0, abs(n)))
        made = Distinct(first_id=first, second_id=second)
        if made not in known:
            known.add(made)
            yield path, made
