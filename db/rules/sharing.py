"""Family sharing: which filing is in force, and who is near enough (rules.md §2.9)."""

from collections.abc import Iterable
from datetime import date

from db.rules.codes import Purpose, Relation
from db.rules.records import Filing, Person, Transfer

_BACK = {
    Relation.spouse: Relation.spouse,
    Relation.parent: Relation.child,
    Relation.child: Relation.parent,
    Relation.sibling: Relation.sibling,
    Relation.grandparent: Relation.grandchild,
    Relation.grandchild: Relation.grandparent,
}
"""What the keeper of the book is to somebody who is that to the keeper."""


def in_force(
    filings: Iterable[Filing], owner_id: int, beneficiary_id: int, day: date
) -> Filing | None:
    """Give the filing by which an owner's account may pay for a relative on a day."""
    found = (
        filing
        for filing in filings
        if (filing.owner_id, filing.beneficiary_id) == (owner_id, beneficiary_id)
        and filing.since <= day <= (filing.until or date.max)
    )
    return max(found, key=lambda filing: filing.since, default=None)


def wants_filing(transfer: Transfer) -> bool:
    """Tell whether money is of a sort that a filing is for.

    The wallet is money sent, not a bill paid; for oneself nothing is filed.
    """
    to_oneself = transfer.owner_id == transfer.beneficiary_id
    return transfer.purpose is not Purpose.wallet and not to_oneself


def relation_to(owner: Person, other: Person) -> Relation | None:
    """Give what somebody is to the owner of an account; None where it is not known.

    A book knows everybody by what they are to its keeper.
    """
    if owner.relation is Relation.self:
        return other.relation
    if other.relation is Relation.self:
        return _BACK.get(owner.relation)
    return None


def is_closed(hours: str, now: tuple[int, int]) -> bool:
    """Tell whether hours like "22:00–06:00", also over midnight, hold at a time.

    `now` is hour and minute. Raises ValueError for other text.
    """
    first, _dash, last = hours.replace("-", "–").partition("–")
    start, end = _minutes(first), _minutes(last)
    at = now[0] * 60 + now[1]
    return start <= at < end if start <= end else at >= start or at < end


def _minutes(clock: str) -> int:
    hour, _colon, minute = clock.strip().partition(":")
    return int(hour) * 60 + int(minute)
