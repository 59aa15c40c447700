"""What is wrong with a posting or a checkpoint."""

import re
from collections.abc import Iterator

from db.rules.checks.parts import account, bounded, day, somebody, texts
from db.rules.checks.problem import Known, Problem
from db.rules.codes import PostingKind
from db.rules.records import Checkpoint, Posting

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def posting(posting: Posting, known: Known) -> Iterator[Problem]:
    """Check money that the bureau puts into or takes from an account."""
    facts = known.facts(posting.person_id)
    yield from somebody("person", facts)
    yield from day("day", posting.day, known.today, facts)
    if posting.kind is PostingKind.passbook:
        yield from _passbook(posting, known)
    else:
        yield from account("person", posting.day, facts)
    yield from bounded("amount", posting.amount)
    yield from _posting_sign(posting)
    if posting.month is not None and not _MONTH.fullmatch(posting.month):
        yield Problem("month", "not_a_month")
    yield from texts(note=posting.note)


def _passbook(posting: Posting, known: Known) -> Iterator[Problem]:
    """Want money to go to a passbook only in its time; it may be taken out ever."""
    ended = known.passbook_ended(posting) if posting.amount > 0 else None
    if ended is not None:
        yield Problem("day", "passbook_ended", ended)


def _posting_sign(posting: Posting) -> Iterator[Problem]:
    kind, amount = posting.kind, posting.amount
    if kind in {PostingKind.correction, PostingKind.passbook}:
        if amount == 0:
            yield Problem("amount", "zero")
    elif kind.takes:
        if amount >= 0:
            yield Problem("amount", "must_be_negative")
    elif amount < 0 or (amount == 0 and kind is not PostingKind.opening):
        yield Problem("amount", "must_be_positive")


def checkpoint(checkpoint: Checkpoint, known: Known) -> Iterator[Problem]:
    """Check what an official source printed on a day."""
    facts = known.facts(checkpoint.person_id)
    yield from somebody("person", facts)
    yield from day("day", checkpoint.day, known.today, facts)
    figures = ("balance", "current", "prior", "fund_ytd")
    given = [n for n in figures if getattr(checkpoint, n) is not None]
    if not given:
        yield Problem("balance", "empty")
    if "balance" in given or "current" in given or "prior" in given:
        yield from account("person", checkpoint.day, facts)
    for name in given:
        yield from bounded(name, getattr(checkpoint, name))
    yield from texts(note=checkpoint.note)
