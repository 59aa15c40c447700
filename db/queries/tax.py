"""A patient's bills of a calendar year, as the tax return asks for them."""

from datetime import date

from db import policies
from db.queries.people import insured
from db.queries.summaries import policies_of
from db.rules import tax
from db.rules.records import Person
from db.rules.statement import figures_used
from db.rules.tax import Paid, SeriousIllness
from db.sqlite import Connection

_PAID = """
SELECT coalesce(bill.id, row.id), row.day, row.place, row.total,
  row.total - row.fund - row.other_fund, row.self_paid
FROM spending AS row LEFT JOIN spending AS bill ON bill.id = row.refund_of
WHERE row.person_id = :person AND row.day BETWEEN :first AND :until
  AND coalesce(bill.day, row.day) BETWEEN :first AND :last
ORDER BY row.day, row.id
"""


def serious_illness_of(
    connection: Connection, person: Person, year: int, as_of: date
) -> SeriousIllness:
    """Give the deduction line of a patient's calendar year, as known on a day.

    The figures are those of the patient's region, which has the nation's under it;
    refunds that came in a later year are taken off the year of their bill.
    """
    if person.id is None:
        raise ValueError(person)
    last = date(year, 12, 31)
    about = {
        "person": person.id,
        "first": date(year, 1, 1).isoformat(),
        "last": last.isoformat(),
        "until": as_of.isoformat(),
    }
    rows = [
        Paid(of, date.fromisoformat(day), *rest)
        for of, day, *rest in connection.execute(_PAID, about)
    ]
    member = insured(connection, person.id).nearest(last)
    region = policies.NATIONAL if member is None else member.region
    policy = (
        policies.load(region) if member is None else policies_of(connection)(region)
    )
    status = "" if member is None else member.status
    figures = tuple(figures_used(policy, (tax.ABOVE, tax.MOST), last, status, None))
    return tax.serious_illness(year, rows, figures)
