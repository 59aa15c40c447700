"""What is recorded of passbooks, and when they ended."""

from datetime import date

from db.queries.people import memberships
from db.rules import passbook
from db.rules.insured import Insured
from db.rules.passbook import Passbook
from db.rules.records import Posting
from db.rules.summary import PolicyOf
from db.sqlite import Connection

_MOVED = """
SELECT day, amount FROM posting INDEXED BY posting_passbooks
WHERE person_id = ? AND kind = 'passbook' AND day <= ? ORDER BY day, amount DESC
"""
_ANY = "SELECT 1 FROM posting WHERE person_id = ? AND kind = 'passbook' LIMIT 1"


def passbook_of(connection: Connection, person_id: int, until: date) -> Passbook | None:
    """Give a person's passbook as of a day, None where nothing is recorded of one."""
    found = connection.execute(_MOVED, (person_id, until.isoformat()))
    return passbook.passbook((date.fromisoformat(day), amount) for day, amount in found)


def ended_for(
    connection: Connection, policy_of: PolicyOf, posting: Posting
) -> date | None:
    """Give the day from which no money goes to a passbook where a person is insured.

    None: it still does on the day of the posting, or the region says nothing of it.
    """
    insured = Insured.of(memberships(connection, posting.person_id))
    membership = insured.nearest(posting.day)
    if membership is None:
        return None
    policy = policy_of(membership.region)
    return passbook.ended(policy, posting.day, membership.status)


def had_passbook(connection: Connection, policy_of: PolicyOf, person_id: int) -> bool:
    """Tell whether somebody's regions ever had passbooks, or the book has of theirs."""
    if connection.execute(_ANY, (person_id,)).fetchone() is not None:
        return True
    regions = {row.region for row in memberships(connection, person_id)}
    return any(passbook.had_passbook(policy_of(region)) for region in regions)
