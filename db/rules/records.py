"""What one row of the book says, as a value.

Money is whole fen, days are dates. `id` is None until the store has kept the
row; references hold the id of the row meant. `db.models` keeps these in tables
of the same names and columns.
"""

from dataclasses import dataclass, replace
from datetime import date

from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    Status,
    TransferState,
)


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody in the family; the name is unique in the book."""

    id: int | None = None
    name: str
    relation: Relation
    born: date | None = None


@dataclass(frozen=True, kw_only=True)
class Membership:
    """From `since` on, a person is insured in `region` with `status`."""

    id: int | None = None
    person_id: int
    since: date
    region: str
    status: Status
    base: int | None = None
    """Monthly contribution base in fen."""


@dataclass(frozen=True, kw_only=True)
class Posting:
    """Money that the bureau puts into (or, negative, takes from) an account."""

    id: int | None = None
    person_id: int
    day: date
    kind: PostingKind
    amount: int
    month: str | None = None
    """The month that it is for, as "2024-01"."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Spending:
    """One bill of one patient in the shape of the printed receipt.

    A refund is a bill with negative amounts; `refund_of` is its original's id.
    """

    id: int | None = None
    person_id: int
    day: date
    kind: SpendingKind
    place: str = ""
    tier: str = ""
    total: int
    eligible: int | None = None
    fund: int = 0
    other_fund: int = 0
    account: int = 0
    cash: int = 0
    self_paid: int | None = None
    out_of_scope: int | None = None
    deductible: int | None = None
    receipt: str | None = None
    balance_after: int | None = None
    fund_ytd: int | None = None
    counts_toward_limit: bool | None = None
    """None: by kind."""
    refund_of: int | None = None
    note: str = ""

    @property
    def paid(self) -> int:
        """Add up the parts that the receipt itself shows, in fen."""
        return self.fund + self.other_fund + self.account + self.cash


@dataclass(frozen=True, kw_only=True)
class Transfer:
    """Family-shared money from one person's account to another person."""

    id: int | None = None
    owner_id: int
    beneficiary_id: int
    day: date
    purpose: Purpose
    amount: int
    state: TransferState = TransferState.accepted
    returned_on: date | None = None
    spending_id: int | None = None
    """The bill that it paid, if it paid one that is in the book."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """What an official source printed on a day; balances and fund in fen."""

    id: int | None = None
    person_id: int
    day: date
    balance: int | None = None
    current: int | None = None
    prior: int | None = None
    fund_ytd: int | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Override:
    """The user's own value for a policy figure, from `since` on."""

    id: int | None = None
    region: str
    figure: str
    status: Status | None = None
    tier: str | None = None
    """The one tier that it concerns, in the region's own word; None: every tier."""
    since: date
    value: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Confirmation:
    """The user heard from the bureau on `day` that a shipped figure is right.

    It concerns the value in force from `since`, and no other that comes later.
    """

    id: int | None = None
    region: str
    figure: str
    status: Status | None = None
    tier: str | None = None
    min_age: int | None = None
    since: date
    value: str
    day: date
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Filing:
    """From `since` on, an owner's account is filed to pay for a relative (共济备案)."""

    id: int | None = None
    owner_id: int
    beneficiary_id: int
    since: date
    until: date | None = None
    """The last day of it; None: it goes on."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """A file kept with a bill; its bytes are kept once, under their hash."""

    id: int | None = None
    spending_id: int
    name: str
    """How the file was called, without any folder; never used as a path."""
    sha256: str
    """The SHA-256 of its bytes, as 64 small hexadecimal digits."""
    size: int
    """How many bytes it has."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Distinct:
    """The user said that two bills that look alike are both real."""

    id: int | None = None
    first_id: int
    second_id: int
    """Ids of the two bills, the smaller one first."""

    def in_order(self) -> "Distinct":
        """Give the pair with the earlier bill first; negative ids are later ones."""
        both = self.first_id, self.second_id
        first, second = sorted(both, key=lambda number: (number < 0, abs(number)))
        return replace(self, first_id=first, second_id=second)


Record = (
    Person
    | Membership
    | Override
    | Confirmation
    | Posting
    | Spending
    | Transfer
    | Checkpoint
    | Filing
    | Attachment
    | Distinct
)
"""Any row that a user's action can touch."""
