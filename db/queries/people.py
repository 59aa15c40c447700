"""People, how they are insured, and the facts that checks ask for."""

from datetime import date

from db.queries.rows import read_all
from db.rules.checks import Facts
from db.rules.insured import Insured
from db.rules.records import (
    Confirmation,
    Filing,
    Membership,
    Override,
    Person,
    Posting,
)
from db.sqlite import Connection


def people(connection: Connection) -> tuple[Person, ...]:
    """Give everybody in the book, the keeper of the book first."""
    return read_all(connection, Person, "ORDER BY relation <> 'self', id")


def person_named(connection: Connection, name: str) -> Person | None:
    """Find a person by the unique name."""
    found = read_all(connection, Person, "WHERE name = ?", (name,))
    return found[0] if found else None


def memberships(connection: Connection, person_id: int) -> tuple[Membership, ...]:
    """Give how a person is insured, oldest first."""
    return read_all(
        connection, Membership, "WHERE person_id = ? ORDER BY since", (person_id,)
    )


def insured(connection: Connection, person_id: int) -> Insured:
    """Give how a person is insured over time."""
    return Insured(memberships(connection, person_id))


def overrides(
    connection: Connection, region: str | None = None
) -> tuple[Override, ...]:
    """Give the user's own policy values, of one region or of all."""
    if region is None:
        return read_all(connection, Override, "ORDER BY region, figure, since, id")
    return read_all(
        connection, Override, "WHERE region = ? ORDER BY figure, since, id", (region,)
    )


def confirmations(
    connection: Connection, region: str | None = None
) -> tuple[Confirmation, ...]:
    """Give the figures that the user confirmed, of one region or of all."""
    order = "ORDER BY region, figure, since, day, id"
    if region is None:
        return read_all(connection, Confirmation, order)
    return read_all(connection, Confirmation, f"WHERE region = ? {order}", (region,))


def filings(connection: Connection) -> tuple[Filing, ...]:
    """Give whose account is filed to pay for whom, oldest first."""
    return read_all(connection, Filing, "ORDER BY since, id")


def facts(connection: Connection, person: Person) -> Facts:
    """Collect what checks must know of a person."""
    if person.id is None:
        raise ValueError(person)
    return Facts(
        born=person.born,
        account_since=insured(connection, person.id).account_since,
        closed_on=closed_on(connection, person.id),
    )


def closed_on(connection: Connection, person_id: int) -> date | None:
    """Give the day on which an account was settled and closed, if it was."""
    settled = settlements(connection, person_id)
    return settled[0].day if settled else None


def settlements(connection: Connection, person_id: int) -> tuple[Posting, ...]:
    """Give what was paid out when an account was closed, oldest first."""
    return read_all(
        connection,
        Posting,
        "WHERE person_id = ? AND kind = 'settlement' ORDER BY day",
        (person_id,),
    )
