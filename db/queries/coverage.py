"""What the fund paid while somebody was not covered."""

from collections.abc import Iterable
from datetime import date

from db.rules.continuity import Coverage
from db.rules.participation import FundInGap
from db.sqlite import Connection

_PAID = """
SELECT count(*), coalesce(sum(fund), 0) FROM spending
WHERE person_id = ? AND day BETWEEN ? AND ? AND fund > 0
"""


def fund_in_gap(
    connection: Connection, person_id: int, coverage: Iterable[Coverage], as_of: date
) -> tuple[FundInGap, ...]:
    """Sum the bills that the fund paid in gaps and waits; whoever has none reads none.

    Bills only: a later refund does not undo that the fund paid.
    """
    found = []
    for row in coverage:
        if row.state in {"gap", "waiting"}:
            until = min(row.until or as_of, as_of)
            days = (person_id, row.since.isoformat(), until.isoformat())
            times, fund = connection.execute(_PAID, days).fetchone()
            if times:
                found.append(FundInGap(row.since, until, times, fund))
    return tuple(found)
