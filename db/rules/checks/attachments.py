"""What is wrong with a file kept with a bill."""

import re
from collections.abc import Iterator

from db.rules.checks.parts import texts
from db.rules.checks.problem import LARGEST_FILE, Known, Problem
from db.rules.records import Attachment

_HASH = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 255
"""Signs that file systems allow in one name."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn text round, so that "gpj.exe" can look like another kind of file."""


def attachment(attachment: Attachment, known: Known) -> Iterator[Problem]:
    """Check a file kept with a bill; its bytes must be there, as many as it says."""
    if known.spending(attachment.spending_id) is None:
        yield Problem("receipt", "no_such_bill")
    yield from _name(attachment.name)
    if not 0 < attachment.size <= LARGEST_FILE:
        yield Problem("size", "file_size")
    if not _HASH.fullmatch(attachment.sha256):
        yield Problem("sha256", "not_a_hash")
    elif known.content_size is not None:
        kept = known.content_size(attachment.sha256)
        if kept != attachment.size:
            yield Problem("size" if kept else "content", "not_its_content")
    yield from texts(note=attachment.note)


def _name(name: str) -> Iterator[Problem]:
    """Want one part of a path, without control characters."""
    yield from texts(name=name)
    if not name.strip():
        yield Problem("name", "empty")
    elif len(name) > _LONGEST_NAME:
        yield Problem("name", "too_long", _LONGEST_NAME)
    if name in {".", ".."} or any(sign in "/\\" for sign in name):
        yield Problem("name", "not_a_file_name")
    elif _TURNING & set(name):
        yield Problem("name", "bad_characters")
