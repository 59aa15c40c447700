"""The bytes of the files that an action puts with bills."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from db.rules.checks.problem import LARGEST_FILE
from db.rules.records import Attachment, Record
from db.sqlite import Connection

_KEEP = """
INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING
"""


def keep_contents(
    reader: Connection, put: Sequence[Record], contents: Mapping[str, bytes]
) -> None:
    """Keep the bytes of the files put, each once under its hash.

    Bytes that are not what their hash says, or too many, are left out; so the check
    of their file will miss them.
    """
    wanted = {record.sha256 for record in put if isinstance(record, Attachment)}
    for said in sorted(wanted & contents.keys()):
        kept = contents[said]
        if 0 < len(kept) <= LARGEST_FILE and sha256(kept).hexdigest() == said:
            reader.execute(_KEEP, (said, kept))
