"""Tables of what is kept beside money: filings, files of bills, pairs told apart."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from db.models.columns import STRICT, check, day, text
from db.rules.checks.problem import LARGEST_FILE

HASH = "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'"
BARE_NAME = (
    "length(name) > 0 AND name NOT IN ('.', '..')"
    " AND instr(name, '/') = 0 AND instr(name, char(92)) = 0"
)


class Filing(SQLModel, table=True):
    """From a day on, an owner's account is filed to pay for a relative."""

    __tablename__: ClassVar[str] = "filing"
    __table_args__ = (
        day("since"),
        day("until"),
        check("until_after", "until IS NULL OR until >= since"),
        check("for_another", "owner_id <> beneficiary_id"),
        *text("note"),
        Index("filing_of_pair", "owner_id", "beneficiary_id", "since", unique=True),
        Index("filing_received", "beneficiary_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="person.id")
    beneficiary_id: int = Field(foreign_key="person.id")
    since: date
    until: date | None = None
    note: str = ""


class Content(SQLModel, table=True):
    """The bytes of a file, kept once under their hash and never changed."""

    __tablename__: ClassVar[str] = "content"
    __table_args__ = (
        check("sha256_form", HASH),
        check("bytes_size", f"length(bytes) BETWEEN 1 AND {LARGEST_FILE}"),
        STRICT,
    )
    sha256: str = Field(primary_key=True)
    bytes: bytes


class Attachment(SQLModel, table=True):
    """A file kept with a bill."""

    __tablename__: ClassVar[str] = "attachment"
    __table_args__ = (
        check("sha256_form", HASH),
        check("bare_name", BARE_NAME),
        check("size_bound", f"size BETWEEN 1 AND {LARGEST_FILE}"),
        *text("name", "note"),
        Index("attachment_of_bill", "spending_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    spending_id: int = Field(foreign_key="spending.id")
    name: str
    sha256: str = Field(foreign_key="content.sha256")
    size: int
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
