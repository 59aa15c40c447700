"""The files kept with bills, and their bytes."""

from db.queries.rows import read_all
from db.rules.records import Attachment
from db.sqlite import Connection


def attachments_of(connection: Connection, spending_id: int) -> tuple[Attachment, ...]:
    """Give the files kept with a bill, in the order in which they were added."""
    mine = "WHERE spending_id = ? ORDER BY id"
    return read_all(connection, Attachment, mine, (spending_id,))


def attachments(connection: Connection) -> tuple[Attachment, ...]:
    """Give the files of all bills."""
    return read_all(connection, Attachment, "ORDER BY spending_id, id")


def content_of(connection: Connection, sha256: str) -> bytes:
    """Give the bytes kept under a hash. Raises KeyError when there are none."""
    found = connection.execute(
        "SELECT bytes FROM content WHERE sha256 = ?", (sha256,)
    ).fetchone()
    if found is None:
        raise KeyError(sha256)
    return bytes(found[0])


def content_size(connection: Connection, sha256: str) -> int:
    """Give how many bytes are kept under a hash; 0 when there are none."""
    found = connection.execute(
        "SELECT length(bytes) FROM content WHERE sha256 = ?", (sha256,)
    ).fetchone()
    return 0 if found is None else int(found[0])
