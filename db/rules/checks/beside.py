"""What is wrong with a filing, a file kept with a bill, or a pair of bills."""

import re
from collections.abc import Iterator

from db.rules.checks.parts import day, somebody, texts
from db.rules.checks.problem import LARGEST_FILE, Known, Problem
from db.rules.records import Attachment, Distinct, Filing

_HASH = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 255
"""Signs that file systems allow in one name."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn text round, so that "gpj.exe" can look like another kind of file."""


def filing(filing: Filing, known: Known) -> Iterator[Problem]:
    """Check from when to when an account is filed to pay for a relative."""
    owner, other = known.facts(filing.owner_id), known.facts(filing.beneficiary_id)
    yield from somebody("from", owner)
    yield from somebody("to", other)
    if filing.owner_id == filing.beneficiary_id:
        yield Problem("to", "to_oneself")
    found = [day("since", filing.since, known.today, facts) for facts in (owner, other)]
    yield from dict.fromkeys(problem for problems in found for problem in problems)
    if filing.until is not None and filing.until < filing.since:
        yield Problem("until", "until_before", filing.since)
    elif filing.until is not None:
        yield from day("until", filing.until, known.today, None)
    yield from texts(note=filing.note)


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


def distinct(pair: Distinct, known: Known) -> Iterator[Problem]:
    """Check two bills that were told apart: both there, in order."""
    for field, number in (("first", pair.first_id), ("second", pair.second_id)):
        if known.spending(number) is None:
            yield Problem(field, "no_such_bill")
    if pair.first_id >= pair.second_id:
        yield Problem("second", "not_in_order")
