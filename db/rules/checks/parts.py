"""What records have in common: people, days, accounts, amounts and texts."""

from collections.abc import Iterator
from datetime import date
from unicodedata import category

from db.rules.checks.problem import EARLIEST, LONGEST_TEXT, Facts, Problem, last_day
from db.rules.money import MAX_FEN


def somebody(field: str, facts: Facts | None) -> Iterator[Problem]:
    """Want a person who is in the book."""
    if facts is None:
        yield Problem(field, "unknown_person")


def day(field: str, day: date, today: date, facts: Facts | None) -> Iterator[Problem]:
    """Want a day of the person's life, 1900 at the earliest and not far ahead."""
    if day > last_day(today):
        yield Problem(field, "far_future", last_day(today))
    elif day < EARLIEST:
        yield Problem(field, "too_early", EARLIEST)
    elif facts is not None and facts.born is not None and day < facts.born:
        yield Problem(field, "before_birth", facts.born)


def account(
    field: str, day: date, facts: Facts | None, of_day: str = "day"
) -> Iterator[Problem]:
    """Want a personal account on a day, begun and not yet closed.

    A day after the closing is the fault of the field `of_day`.
    """
    if facts is None:
        return
    if facts.account_since is None or day < facts.account_since:
        yield Problem(field, "no_account", facts.account_since)
    elif facts.closed_on is not None and day > facts.closed_on:
        yield Problem(of_day, "account_closed", facts.closed_on)


def bounded(field: str, amount: int) -> Iterator[Problem]:
    """Want an amount that one entry can have, in fen."""
    if abs(amount) > MAX_FEN:
        yield Problem(field, "too_large", MAX_FEN)


def positive(field: str, amount: int) -> Iterator[Problem]:
    """Want an amount above zero, in fen."""
    yield from bounded(field, amount)
    if amount <= 0:
        yield Problem(field, "must_be_positive")


def texts(**texts: str) -> Iterator[Problem]:
    """Want texts that can be kept and are not too long, by field."""
    for field, text in texts.items():
        if len(text) > LONGEST_TEXT:
            yield Problem(field, "too_long", LONGEST_TEXT)
        if text.isprintable():  # and so free of control signs and surrogates
            continue
        if not storable(text) or not _printable(field, text):
            yield Problem(field, "bad_characters")


def _printable(field: str, text: str) -> bool:
    """Tell whether text has no control characters; a note may have several lines."""
    allowed = "\n" if field == "note" else ""
    return all(sign in allowed or category(sign) != "Cc" for sign in text)


def storable(text: str) -> bool:
    """Tell whether text is free of NUL and lone surrogates, which cannot be kept."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False
