"""The files kept with bills, from the form of the file."""

from collections.abc import Iterator
from hashlib import sha256

from db.interchange.naming import Names
from db.interchange.repeated import Placed
from db.interchange.wire import AttachmentRow, Document
from db.queries import attachments, rows
from db.rules.records import Attachment
from db.sqlite import Connection

MOST_BYTES = 200 * 1024 * 1024
"""What all the files in one file may have together."""


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
