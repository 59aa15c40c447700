"""What is wrong with a record, as values: form, import and store ask the same.

A problem names the field and a code; `limit` is what the sentence needs (fen, a
day, a code). Warnings never forbid saving.
"""

from collections.abc import Callable, Iterator

from db.rules.checks import accounts, attachments, bills, figures, people, transfers
from db.rules.checks.parts import storable
from db.rules.checks.problem import Facts, Known, Problem, last_day
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

__all__ = ["Facts", "Known", "Problem", "check", "last_day", "storable"]


def check(record: Record, known: Known) -> list[Problem]:
    """List everything that is wrong with a record."""
    return list(_CHECKS[type(record)](record, known))


_CHECKS: dict[type[Record], Callable[..., Iterator[Problem]]] = {
    Person: people.person,
    Membership: people.membership,
    Posting: accounts.posting,
    Spending: bills.spending,
    Transfer: transfers.transfer,
    Checkpoint: accounts.checkpoint,
    Override: figures.override,
    Confirmation: figures.confirmation,
    Filing: transfers.filing,
    Attachment: attachments.attachment,
    Distinct: bills.distinct,
}
