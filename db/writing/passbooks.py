"""A proof of passbooks: money goes to one only while its region still pays it there."""

from collections.abc import Iterator
from datetime import date

from db.queries.passbook import ended_for
from db.queries.rows import read_all
from db.queries.summaries import policies_of
from db.rules.passbook import LEGACY
from db.rules.records import Posting
from db.sqlite import Connection

# Where people are insured and what the user says of figures can end a passbook
# earlier, so then all of them are looked at.
_OF_FIGURES = """
SELECT 1 FROM change LEFT JOIN override AS now ON now.id = row_id
WHERE operation_id = :operation AND (table_name = 'membership'
  OR table_name = 'override' AND :figure IN (now.figure, before ->> 'figure'))
LIMIT 1
"""
_PAID_IN = "WHERE kind = 'passbook' AND amount > 0"
_TOUCHED = """ AND id IN (SELECT row_id FROM change
  WHERE table_name = 'posting' AND operation_id = ?)"""


def passbooks_ended(
    reader: Connection, operation: int
) -> Iterator[tuple[Posting, date]]:
    """Find passbook money dated when there was none any more, and when it ended."""
    about = {"operation": operation, "figure": LEGACY}
    if reader.execute(_OF_FIGURES, about).fetchone() is not None:
        rows = read_all(reader, Posting, _PAID_IN)
    else:
        rows = read_all(reader, Posting, _PAID_IN + _TOUCHED, (operation,))
    policy_of = policies_of(reader)
    for row in rows:
        ended = ended_for(reader, policy_of, row)
        if ended is not None:
            yield row, ended
