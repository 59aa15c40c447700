"""Which rows of the table were not there before."""

from collections.abc import Collection, Sequence

from db.queries.entries import Entry

Key = tuple[str, int]


def key_of(entry: Entry) -> Key:
    """Name the row of the book that a line stands for."""
    return entry.kind, entry.id


def appeared(
    before: Collection[Key], now: Sequence[Entry], *, whole: bool
) -> list[Entry]:
    """Give the entries that were not known before.

    Unless the whole was loaded both times, what stands below every known one may
    only have been loaded now.
    """
    known = [place for place, entry in enumerate(now) if key_of(entry) in before]
    end = len(now) if whole or not known else known[-1]
    return [entry for entry in now[:end] if key_of(entry) not in before]
