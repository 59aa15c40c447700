"""Tables of the files kept with bills: which they are, and their bytes."""

from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from db.models.columns import STRICT, check, text
from db.rules.checks.problem import LARGEST_FILE

HASH = "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'"
BARE_NAME = (
    "length(name) > 0 AND name NOT IN ('.', '..')"
    " AND instr(name, '/') = 0 AND instr(name, char(92)) = 0"
)


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
