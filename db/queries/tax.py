"""A patient's bills of a calendar year, as the tax return asks for them."""

from dataclasses import replace
from datetime import date

from db import policies
from db.queries.people import insured
from db.queries.summaries import policies_of
from db.rules import tax
from db.rules.records import Person
from db.rules.statement import figures_used
from db.rules.summary import YearSummary
from db.rules.tax import Paid, SeriousIllness
from db.sqlite import Connection

# Bills of the year, then the refunds of them that came in a later one.
_PAID = """
SELECT coalesce(bill.id, row.id), row.day AS day, row.place, row.total,
  row.total - row.fund - row.other_fund, row.self_paid, row.id AS id
FROM spending AS row LEFT JOIN spending AS bill ON bill.id = row.refund_of
WHERE row.person_id = :person AND row.day BETWEEN :first AND min(:last, :until)
  AND coalesce(bill.day, row.day) >= :first
UNION ALL
SELECT bill.id, row.day, row.place, row.total,
  row.total - row.fund - row.other_fund, row.self_paid, row.id
FROM spending AS bill JOIN spending AS row ON row.refund_of = bill.id
WHERE bill.person_id = :person AND bill.day BETWEEN :first AND :last
  AND row.day > :last AND row.day <= :until
ORDER BY day, id
"""


def with_tax(connection: Connection, year: YearSummary) -> YearSummary:
    """Add the tax lines of the calendar years that a benefit year touches."""
    found = (
        serious_illness_of(connection, year.person, number, year.as_of)
        for number in range(year.first.year, year.last.year + 1)
    )
    return replace(year, tax=tuple(row for row in found if row.bills or row.unknown))


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
        for of, day, *rest, _id in connection.execute(_PAID, about)
    ]
    member = insured(connection, person.id).nearest(last)
    region = policies.NATIONAL if member is None else member.region
    policy = (
        policies.load(region) if member is None else policies_of(connection)(region)
    )
    status = "" if member is None else member.status
    figures = tuple(figures_used(policy, (tax.ABOVE, tax.MOST), last, status, None))
    return tax.serious_illness(year, rows, figures)
