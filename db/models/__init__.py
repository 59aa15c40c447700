"""The tables, one SQLModel class each; columns are those of `db.rules.records`."""

from sqlmodel import SQLModel

from db.models.attachments import Attachment, Content
from db.models.history import Change, Control, Operation, State
from db.models.money import Checkpoint, Distinct, Posting, Spending, Transfer
from db.models.people import Confirmation, Filing, Membership, Override, Person

__all__ = [
    "LEDGER",
    "TABLES",
    "Attachment",
    "Change",
    "Checkpoint",
    "Confirmation",
    "Content",
    "Control",
    "Distinct",
    "Filing",
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
    Filing,
    Attachment,
    Distinct,
)
"""The tables whose rows a user's action touches, parents before children."""

_KEPT: tuple[type[SQLModel], ...] = (
    *LEDGER,
    Content,
    Operation,
    Change,
    State,
    Control,
)
TABLES = tuple(str(model.__tablename__) for model in _KEPT)
"""The names of all tables of a book."""
