"""Tables of money that moved, of what is said of it, and of bills told apart."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Index
from sqlalchemy import text as sql_text
from sqlmodel import Field, SQLModel

from db.models.columns import STRICT, check, day, money, of_one_sign, one_of, text
from db.rules.codes import PostingKind, Purpose, SpendingKind, TransferState

_PASSBOOK = sql_text("kind = 'passbook'")
"""Few postings are, so what is asked of them need not look at the others."""
_TAKING = ", ".join(f"'{kind}'" for kind in PostingKind if kind.takes)


class Posting(SQLModel, table=True):
    """Money that the bureau puts into or takes from an account."""

    __tablename__: ClassVar[str] = "posting"
    __table_args__ = (
        one_of("kind", PostingKind),
        day("day"),
        check("month_form", "month IS strftime('%Y-%m', month || '-01')"),
        check(
            "amount_sign",
            f"CASE WHEN kind IN ({_TAKING}) THEN amount < 0"
            " WHEN kind IN ('correction', 'passbook') THEN amount <> 0"
            " WHEN kind = 'opening' THEN amount >= 0 ELSE amount > 0 END",
        ),
        *money("amount"),
        *text("note"),
        Index("posting_sums", "person_id", "day", "kind", "amount", "month"),
        Index("posting_days", "day"),
        Index("posting_passbooks", "person_id", "day", sqlite_where=_PASSBOOK),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    day: date
    kind: str
    amount: int
    month: str | None = None
    note: str = ""


_COUNTED = sql_text(
    "refund_of IS NULL"
    " AND coalesce(counts_toward_limit, kind IN ('outpatient', 'emergency'))"
)
"""Bills that use the limit, said as in the sums that read their index."""
_PARTS = ("fund", "other_fund", "account", "cash")
_SPLITS = ("eligible", "self_paid", "out_of_scope", "deductible")


class Spending(SQLModel, table=True):
    """One bill of one patient; what relatives paid of it is in its transfers."""

    __tablename__: ClassVar[str] = "spending"
    __table_args__ = (
        one_of("kind", SpendingKind),
        day("day"),
        check("total_given", "total <> 0"),
        check("parts_sign", of_one_sign(*_PARTS)),
        check("splits_sign", of_one_sign(*_SPLITS)),
        check("parts_sum", f"abs({' + '.join(_PARTS)}) <= abs(total)"),
        check("limit_flag", "counts_toward_limit IN (0, 1)"),
        check("refund_sign", "refund_of IS NULL OR total < 0"),
        *money("total", "eligible", *_PARTS, "self_paid", "out_of_scope"),
        *money("deductible", "balance_after", "fund_ytd"),
        *text("place", "tier", "receipt", "note"),
        Index("spending_sums", "person_id", "day", "account", "refund_of"),
        Index("spending_days", "day"),
        Index(
            "spending_counted",
            *("person_id", "day", "kind", "counts_toward_limit", "refund_of", "tier"),
            *("total", "fund", "other_fund", "account", "cash"),
            *("eligible", "out_of_scope", "deductible"),
            sqlite_where=_COUNTED,
        ),
        Index(
            "spending_given_back",
            *("person_id", "day", "account", "refund_of"),
            sqlite_where=sql_text("total < 0"),
        ),
        Index("spending_refunds", "refund_of"),
        Index("spending_receipts", "person_id", "receipt", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    day: date
    kind: str
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
    refund_of: int | None = Field(default=None, foreign_key="spending.id")
    note: str = ""


class Transfer(SQLModel, table=True):
    """Family-shared money from one person's account to another person."""

    __tablename__: ClassVar[str] = "transfer"
    __table_args__ = (
        one_of("purpose", Purpose),
        one_of("state", TransferState),
        day("day"),
        day("returned_on"),
        check("amount_positive", "amount > 0"),
        check("return_dated", "(state = 'returned') = (returned_on IS NOT NULL)"),
        check("return_after", "returned_on IS NULL OR returned_on >= day"),
        check("bill_purpose", "spending_id IS NULL OR purpose = 'bill'"),
        *money("amount"),
        *text("note"),
        Index("transfer_sums", "owner_id", "day", "amount"),
        Index(
            "transfer_returned",
            *("owner_id", "returned_on", "day", "amount"),
            sqlite_where=sql_text("returned_on IS NOT NULL"),
        ),
        Index("transfer_received", "beneficiary_id", "day"),
        Index("transfer_days", "day"),
        Index("transfer_bills", "spending_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="person.id")
    beneficiary_id: int = Field(foreign_key="person.id")
    day: date
    purpose: str
    amount: int
    state: str
    returned_on: date | None = None
    spending_id: int | None = Field(default=None, foreign_key="spending.id")
    note: str = ""


class Checkpoint(SQLModel, table=True):
    """A figure that an official source printed on a day."""

    __tablename__: ClassVar[str] = "checkpoint"
    __table_args__ = (
        day("day"),
        *money("balance", "current", "prior", "fund_ytd"),
        *text("note"),
        Index("checkpoint_of_person", "person_id", "day"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    day: date
    balance: int | None = None
    current: int | None = None
    prior: int | None = None
    fund_ytd: int | None = None
    note: str = ""


class Distinct(SQLModel, table=True):
    """Two bills that look alike and are both real."""

    __tablename__: ClassVar[str] = "distinct_pair"
    __table_args__ = (
        check("in_order", "first_id < second_id"),
        Index("distinct_bills", "first_id", "second_id", unique=True),
        Index("distinct_seconds", "second_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    first_id: int = Field(foreign_key="spending.id")
    second_id: int = Field(foreign_key="spending.id")
