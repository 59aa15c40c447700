"""What came into an account month by month, beside what should have."""

from datetime import date

from db.queries.people import closed_on, insured
from db.queries.rows import as_day
from db.queries.summaries import policies_of
from db.rules.credits import Arrived, Credit, credits_until
from db.rules.expected import Insurance
from db.rules.months import month_of, months_later
from db.rules.records import Person
from db.sqlite import Connection

MONTHS = 12

_ARRIVED = """
SELECT coalesce(month, substr(day, 1, 7)) AS paid_for,
  sum(iif(kind IN ('contribution', 'prepaid', 'back_pay'), amount, 0)),
  -sum(iif(kind = 'claw_back', amount, 0)),
  -sum(iif(kind = 'withheld', amount, 0)),
  max(iif(kind <> 'withheld', day, NULL))
FROM posting
WHERE person_id = :person AND day <= :until
  AND kind IN ('contribution', 'prepaid', 'back_pay', 'claw_back', 'withheld')
GROUP BY paid_for HAVING paid_for BETWEEN :first AND :last
"""

_OPENED = """
SELECT min(day) FROM posting WHERE person_id = :person AND kind = 'opening'
"""


def credits_of(
    connection: Connection, person: Person, as_of: date
) -> tuple[Credit, ...]:
    """Give the credits of the last 12 months up to that of `as_of`, oldest first."""
    if person.id is None:
        raise ValueError(person)
    month = month_of(as_of)
    arrived = arrived_in(
        connection, person.id, months_later(month, 1 - MONTHS), month, as_of
    )
    insurance = insurance_of(connection, person)
    return credits_until(
        insurance, arrived, as_of, MONTHS, _opened(connection, person.id)
    )


def arrived_in(
    connection: Connection, person_id: int, first: str, last: str, until: date
) -> dict[str, Arrived]:
    """Give what came up to a day for the months from `first` to `last`, in fen."""
    about = {
        "person": person_id,
        "until": until.isoformat(),
        "first": first,
        "last": last,
    }
    return {
        paid_for: Arrived(credited, clawed_back, withheld, as_day(day))
        for paid_for, credited, clawed_back, withheld, day in connection.execute(
            _ARRIVED, about
        )
    }


def insurance_of(connection: Connection, person: Person) -> Insurance:
    """Give a person's insurance over time. Raises ValueError for one without an id."""
    if person.id is None:
        raise ValueError(person)
    return Insurance(
        insured(connection, person.id),
        person.born,
        policies_of(connection),
        closed_on(connection, person.id),
    )


def _opened(connection: Connection, person_id: int) -> date | None:
    """Give the day of the first balance from which the account is kept."""
    (day,) = connection.execute(_OPENED, {"person": person_id}).fetchone()
    return None if day is None else as_day(day)
