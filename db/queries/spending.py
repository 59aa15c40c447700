"""Bills of a period by day, kind and place."""

from datetime import date

from db.rules.codes import SpendingKind
from db.rules.spending import Spent, SpentMonth
from db.sqlite import Connection

_SPENT = """
SELECT day, kind, place, count(*), sum(fund + other_fund), sum(account),
  sum(total - fund - other_fund - account - cash), sum(cash)
FROM spending
WHERE day BETWEEN :first AND :last AND (:person IS NULL OR person_id = :person)
GROUP BY day, kind, place ORDER BY day, kind, place
"""

_MONTHS = """
SELECT substr(day, 1, 7) AS month, count(*), sum(fund), sum(other_fund),
  sum(account), sum(total - fund - other_fund - account - cash), sum(cash)
FROM spending WHERE person_id = :person AND day BETWEEN :first AND :last
GROUP BY month ORDER BY month
"""


def spent_by_month(
    connection: Connection, person_id: int, first: date, last: date
) -> tuple[SpentMonth, ...]:
    """Sum one patient's bills of the months that have any, in fen."""
    about: dict[str, object] = {"first": first.isoformat(), "last": last.isoformat()}
    about["person"] = person_id
    return tuple(SpentMonth(*row) for row in connection.execute(_MONTHS, about))


def spent(
    connection: Connection, first: date, last: date, person_id: int | None = None
) -> tuple[Spent, ...]:
    """Sum one patient's bills, or everybody's, by day, kind and place, in fen."""
    about: dict[str, object] = {"first": first.isoformat(), "last": last.isoformat()}
    about["person"] = person_id
    return tuple(
        Spent(date.fromisoformat(day), SpendingKind(kind), *rest)
        for day, kind, *rest in connection.execute(_SPENT, about)
    )
