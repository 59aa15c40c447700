"""Reads why numbers beside the ledgers are what they are: interest and the tax line."""

from db.queries.interest import interest_of
from db.queries.reasons.asked import Asked
from db.queries.tax import serious_illness_of
from db.rules.reasons import Reason, interests, taxes


def of_interest(asked: Asked) -> Reason | None:
    """Explain the estimated interest of an account year."""
    found = interest_of(asked.connection, asked.summary)
    wanted = asked.question.year
    row = next((row for row in found if row.year.label == wanted), None)
    return None if row is None else interests.of_year(row)


def of_tax(asked: Asked) -> Reason:
    """Explain the tax line of a calendar year (the code)."""
    summary, year = asked.summary, int(asked.question.code)
    return taxes.of_year(
        serious_illness_of(asked.connection, summary.person, year, summary.as_of)
    )
