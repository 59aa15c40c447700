"""One line of the table of entries, and the number that names it."""

from datetime import date
from typing import Literal, NamedTuple

EntryKind = Literal["posting", "spending", "transfer"]
KINDS: tuple[EntryKind, ...] = ("posting", "spending", "transfer")
STEP = 4
"""A key is the row's id times this, and the place of its kind."""


class Entry(NamedTuple):
    """One line of the table; amounts in fen.

    `code` is the posting's kind, the bill's kind or the transfer's purpose.
    `person` is the owner of the account or the patient; `other` the beneficiary.
    `balance` is what the entry does to the person's account, `fund` what the
    pooled fund paid, `total` the whole amount of the row, `files` how many files
    are kept with a bill, `returned_on` when a transfer came back; its `balance` is
    0 then. What follows is read only where whole entries are asked for; `state` is
    that of a transfer, `refunded` the day of the bill that a refund takes back.
    """

    kind: EntryKind
    id: int
    day: date
    person_id: int
    person: str
    code: str
    other: str
    place: str
    total: int
    balance: int
    fund: int
    cash: int
    note: str
    receipt: str = ""
    tier: str = ""
    files: int = 0
    returned_on: str | None = None
    month: str | None = None
    other_fund: int = 0
    eligible: int | None = None
    self_paid: int | None = None
    out_of_scope: int | None = None
    deductible: int | None = None
    balance_after: int | None = None
    fund_ytd: int | None = None
    counts: int | None = None
    state: str = ""
    refunded: str | None = None


LISTED = Entry._fields[: Entry._fields.index("returned_on") + 1]
"""What a table on the screen needs of an entry."""


def key_of(kind: EntryKind, row_id: int) -> int:
    """Name a row of any of the three tables by one number."""
    return row_id * STEP + KINDS.index(kind)


def name_of(key: int) -> tuple[EntryKind, int]:
    """Give the kind and the id of the row that a key names."""
    return KINDS[key % STEP], key // STEP


def entry_of(row: tuple[object, ...]) -> Entry:
    """Read a line from the columns of a statement, in the order of the fields."""
    entry = Entry(*row)  # type: ignore[arg-type]  # the SELECT lists the fields
    return entry._replace(day=date.fromisoformat(str(row[2])))
