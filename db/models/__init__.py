"""The tables, one SQLModel class each; columns are those of `db.rules.records`."""

from sqlmodel import SQLModel

from db.models.history import Change, Operation, State
from db.models.money import Checkpoint, Posting, Spending, Transfer
from db.models.people import Confirmation, Membership, Override, Person

__all__ = [
    "LEDGER",
    "TABLES",
    "Change",
    "Checkpoint",
    "Confirmation",
    "Membership",
    "Operation",
    "Override",
    "Person",
    "Posting",
    "Spending",
    "State",
    "Transfer",
]

LEDGER: tuple[type[SQLModel], ...] = (
    Person,
    Membership,
    Override,
    Confirmation,
    Posting,
    Spending,
    Transfer,
    Checkpoint,
)
"""The tables whose rows a user's action touches, parents before children."""

_KEPT: tuple[type[SQLModel], ...] = (*LEDGER, Operation, Change, State)
TABLES = tuple(str(model.__tablename__) for model in _KEPT)
"""The names of all tables of a book."""
