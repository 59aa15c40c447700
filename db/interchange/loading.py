"""A file's rows added to a book: all of them or none."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.interchange import attachments
from db.interchange.parsing import Unreadable, parse
from db.interchange.reading import records
from db.rules.records import (
    Attachment,
    Checkpoint,
    Confirmation,
    Distinct,
    Filing,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.store import Edit, Refused, Store

_WIRE_NAMES = {"since": "from"}


@dataclass(frozen=True)
class Loaded:
    """How many rows an import added, by kind."""

    people: int
    memberships: int
    overrides: int
    postings: int
    spendings: int
    transfers: int
    checkpoints: int
    confirmations: int = 0
    filings: int = 0
    attachments: int = 0
    distinct: int = 0


def load(store: Store, data: bytes, *, dry_run: bool = False) -> Loaded:
    """Add the rows of a file to a book as one action: all of them or none.

    Raises:
        Unreadable: something in the file is wrong; nothing is kept.
        BookError: the book cannot be written; nothing is kept.
    """
    document = parse(data)
    with store.read() as connection:
        placed = records(document, connection)
    try:
        made = [record for _path, record in placed]
        edit = Edit("import", made, contents=attachments.contents(document))
        store.apply(edit, keep=not dry_run)
    except Refused as refused:
        raise Unreadable(
            [
                (_path(placed[place][0], problem.field), problem)
                for place, problem in refused.problems
            ]
        ) from refused
    return _counts([record for _path, record in placed])


def _path(row: str, field: str) -> str:
    if row.startswith("filings"):
        return f"{row}.{field}"
    return f"{row}.{_WIRE_NAMES.get(field, field)}" if row else field


def _counts(made: Sequence[Record]) -> Loaded:
    def count(kind: type[Record]) -> int:
        return sum(type(record) is kind for record in made)

    return Loaded(
        people=count(Person),
        memberships=count(Membership),
        overrides=count(Override),
        postings=count(Posting),
        spendings=count(Spending),
        transfers=count(Transfer),
        checkpoints=count(Checkpoint),
        confirmations=count(Confirmation),
        filings=count(Filing),
        attachments=count(Attachment),
        distinct=count(Distinct),
    )
