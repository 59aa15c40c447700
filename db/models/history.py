"""Tables of the book itself: what was done to it, row by row, and what is open."""

from typing import ClassVar

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from db.models.columns import STRICT, check, one_of


class Operation(SQLModel, table=True):
    """One named action of the user, or the undoing or redoing of one."""

    __tablename__: ClassVar[str] = "operation"
    __table_args__ = (
        one_of("kind", ("do", "undo", "redo")),
        check("target_named", "(kind = 'do') = (target IS NULL)"),
        Index("operation_targets", "target"),
        Index("operation_kinds", "kind"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    at: str
    kind: str
    name: str
    target: int | None = Field(default=None, foreign_key="operation.id")


class Change(SQLModel, table=True):
    """A row as it was before an operation touched it; None where it was not there."""

    __tablename__: ClassVar[str] = "change"
    __table_args__ = (Index("change_of_operation", "operation_id"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    operation_id: int = Field(foreign_key="operation.id")
    table_name: str
    row_id: int
    before: str | None = None


class State(SQLModel, table=True):
    """The one row about the book itself: how often it changed, and what is open."""

    __tablename__: ClassVar[str] = "state"
    __table_args__ = (check("single", "id = 1"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    generation: int = 0
    open_operation: int | None = Field(default=None, foreign_key="operation.id")


class Control(SQLModel, table=True):
    """What the rows of one table add up to; see `db.control`."""

    __tablename__: ClassVar[str] = "control"
    __table_args__ = (STRICT | {"sqlite_with_rowid": False},)
    table_name: str = Field(primary_key=True)
    rows: int
    money: int
    mix: int
    changes: int
    """How many rows of history speak of the table."""
