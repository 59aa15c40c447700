"""The form of the file: every key, its type and its code, nothing else allowed.

Money is a string of yuan with at most two decimals, days are ISO dates, an absent
optional key is null. Semantics are not looked at here.
"""

from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
)
from pydantic_core import PydanticCustomError

from db.interchange.values import Content, Day, Month, Text, Yuan
from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    Status,
    TransferState,
)

FORMAT = "yibao-book"
VERSION = 1


def _version(value: object) -> object:
    if type(value) is not int or value != VERSION:
        raise PydanticCustomError("wrong_version", "another version of the form")
    return value


class Row(BaseModel):
    """One row of the file; an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PersonRow(Row):
    """Somebody in the family."""

    name: Text
    relation: Relation
    born: Day | None = None


class MembershipRow(Row):
    """How a person is insured from a day on."""

    person: Text
    since: Day = Field(alias="from")
    region: Text
    status: Status
    base: Yuan | None = None


class OverrideRow(Row):
    """The user's own value for a policy figure."""

    region: Text
    figure: Text
    status: Status | None = None
    tier: Text | None = None
    since: Day = Field(alias="from")
    value: Text
    note: Text = ""


class ConfirmationRow(Row):
    """A shipped figure that the user confirmed with the bureau on a day."""

    region: Text
    figure: Text
    status: Status | None = None
    tier: Text | None = None
    min_age: StrictInt | None = None
    since: Day = Field(alias="from")
    value: Text
    day: Day
    note: Text = ""


class PostingRow(Row):
    """Money that the bureau put into or took from an account."""

    person: Text
    day: Day
    kind: PostingKind
    amount: Yuan
    month: Month | None = None
    note: Text = ""


class SpendingRow(Row):
    """One bill; `refund_of` is the receipt number of the bill that it refunds."""

    person: Text
    day: Day
    kind: SpendingKind
    place: Text = ""
    tier: Text = ""
    total: Yuan
    eligible: Yuan | None = None
    fund: Yuan = 0
    other_fund: Yuan = 0
    account: Yuan = 0
    cash: Yuan = 0
    self_paid: Yuan | None = None
    out_of_scope: Yuan | None = None
    deductible: Yuan | None = None
    receipt: Text | None = None
    balance_after: Yuan | None = None
    fund_ytd: Yuan | None = None
    counts_toward_limit: StrictBool | None = None
    refund_of: Text | None = None
    note: Text = ""


class TransferRow(Row):
    """Family-shared money; `receipt` names the beneficiary's bill that it paid."""

    owner: Text = Field(alias="from")
    beneficiary: Text = Field(alias="to")
    day: Day
    purpose: Purpose
    amount: Yuan
    state: TransferState = TransferState.accepted
    returned_on: Day | None = None
    receipt: Text | None = None
    note: Text = ""


class CheckpointRow(Row):
    """A figure that an official source printed."""

    person: Text
    day: Day
    balance: Yuan | None = None
    current: Yuan | None = None
    prior: Yuan | None = None
    fund_ytd: Yuan | None = None
    note: Text = ""


class FilingRow(Row):
    """Whose account is filed to pay for whom, from a day on."""

    owner: Text = Field(alias="from")
    beneficiary: Text = Field(alias="to")
    since: Day
    until: Day | None = None
    note: Text = ""


class AttachmentRow(Row):
    """A file of the bill with a receipt number; `content` is its bytes.

    The bytes may be missing where an earlier row of the file has them.
    """

    person: Text
    receipt: Text
    name: Text
    sha256: Text
    size: StrictInt
    content: Content | None = None
    note: Text = ""


class DistinctRow(Row):
    """Two bills, each named by its patient and receipt number, that are both real."""

    person: Text
    receipt: Text
    other_person: Text
    other_receipt: Text


def _nothing(value: Any) -> Any:  # noqa: ANN401  # any JSON value may stand here
    return [] if value is None else value


def _rows() -> Any:  # noqa: ANN401  # pydantic's own marker
    return Field(default_factory=tuple)


class Document(Row):
    """A whole file; every list may be missing."""

    format: Literal["yibao-book"]
    version: Annotated[int, BeforeValidator(_version)]
    people: Annotated[tuple[PersonRow, ...], BeforeValidator(_nothing)] = _rows()
    memberships: Annotated[tuple[MembershipRow, ...], BeforeValidator(_nothing)] = (
        _rows()
    )
    overrides: Annotated[tuple[OverrideRow, ...], BeforeValidator(_nothing)] = _rows()
    confirmations: Annotated[tuple[ConfirmationRow, ...], BeforeValidator(_nothing)] = (
        _rows()
    )
    postings: Annotated[tuple[PostingRow, ...], BeforeValidator(_nothing)] = _rows()
    spendings: Annotated[tuple[SpendingRow, ...], BeforeValidator(_nothing)] = _rows()
    transfers: Annotated[tuple[TransferRow, ...], BeforeValidator(_nothing)] = _rows()
    checkpoints: Annotated[tuple[CheckpointRow, ...], BeforeValidator(_nothing)] = (
        _rows()
    )
    filings: Annotated[tuple[FilingRow, ...], BeforeValidator(_nothing)] = _rows()
    attachments: Annotated[tuple[AttachmentRow, ...], BeforeValidator(_nothing)] = (
        _rows()
    )
    distinct: Annotated[tuple[DistinctRow, ...], BeforeValidator(_nothing)] = _rows()
