"""Files kept with bills whose bytes are missing or are no longer those."""

from collections.abc import Iterator
from hashlib import sha256

from db.checking.finding import Finding, Fix, Ref
from db.queries.attachments import attachments, content_of
from db.queries.rows import read_one
from db.rules.records import Attachment, Spending
from db.sqlite import Connection


def files(connection: Connection) -> Iterator[Finding]:
    """Find files that cannot be shown any more; taking one away is one step."""
    sound: dict[str, bool] = {}
    for file in attachments(connection):
        if file.sha256 not in sound:
            sound[file.sha256] = _is_sound(connection, file.sha256)
        if not sound[file.sha256]:
            yield _lost(connection, file)


def _is_sound(connection: Connection, said: str) -> bool:
    try:
        return sha256(content_of(connection, said)).hexdigest() == said
    except KeyError:
        return False


def _lost(connection: Connection, file: Attachment) -> Finding:
    bill = read_one(connection, Spending, file.spending_id)
    day = bill.day if bill else None
    return Finding(
        code="content_lost",
        person_id=bill.person_id if bill else None,
        entries=(Ref("spending", file.spending_id),),
        first=day,
        last=day,
        words=(file.name,),
        fix=Fix("delete_attachment", remove=(file,)),
    )
