"""Rows of another copy taken over into this book, as one action."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.comparing.difference import Comparison, Difference
from db.queries.attachments import content_of
from db.rules.checks import Problem
from db.rules.records import Attachment, Record
from db.sqlite import Connection
from db.store import Edit, Refused, Store
from db.writing.action import REFERENCES

ACTION = "take_over"
_Key = tuple[type[Record], int]


class NotTaken(Exception):  # noqa: N818  # what it is, as the user meets it
    """The rows do not fit this book: each with its problem; nothing was taken."""

    def __init__(self, problems: Sequence[tuple[Record | None, Problem]]) -> None:
        super().__init__(", ".join(problem.code for _row, problem in problems))
        self.problems = tuple(problems)


def take_over(
    store: Store,
    theirs: Connection,
    found: Comparison,
    wanted: Sequence[Difference],
    *,
    keep: bool = True,
) -> int:
    """Take differences over, with the new rows that they refer to; count the rows.

    Raises:
        NotTaken: they contradict this book; nothing was taken.
        BookError: the book cannot be written.
    """
    chosen = _with_parents(found, wanted)
    put = [record for each in chosen for record in _put(each)]
    remove = [each.mine for each in chosen if each.way == "deleted" and each.mine]
    contents = {
        row.sha256: content_of(theirs, row.sha256)
        for row in put
        if isinstance(row, Attachment)
    }
    try:
        store.apply(Edit(ACTION, put, remove, contents), keep=keep)
    except Refused as refused:
        raise NotTaken(
            [(put[at] if at < len(put) else None, p) for at, p in refused.problems]
        ) from refused
    return len(put) + len(remove)


def _with_parents(found: Comparison, wanted: Sequence[Difference]) -> list[Difference]:
    """Add the new people and bills without which the rows would hang in the air."""
    new = {_key(each.theirs): each for each in found.missing if each.theirs}
    chosen = {id(each): each for each in wanted}
    waiting = list(wanted)
    while waiting:
        for key in _needed(waiting.pop()):
            parent = new.get(key)
            if parent is not None and id(parent) not in chosen:
                chosen[id(parent)] = parent
                waiting.append(parent)
    return list(chosen.values())


def _key(record: Record) -> _Key:
    return type(record), record.id or 0


def _needed(each: Difference) -> Iterator[_Key]:
    rows = [row for row in (each.theirs, *each.belongings) if row is not None]
    for row in rows:
        for name, kind in REFERENCES.items():
            number = getattr(row, name, None)
            if number is not None and number < 0:
                yield kind, -number


def _put(each: Difference) -> Iterator[Record]:
    """Give the rows to keep: new ones under negative ids that others refer to."""
    theirs = each.theirs
    if theirs is None:
        return
    number = each.mine.id if each.mine is not None else -(theirs.id or 0)
    yield replace(theirs, id=number)
    for row in each.belongings:
        yield replace(row, id=-(row.id or 0))
