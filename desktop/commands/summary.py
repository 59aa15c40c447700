"""`yibao summary`: both ledgers of a person by year."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from db.connection import Connection
from db.queries import people, summaries
from db.rules.balance import Account
from db.rules.records import Person
from db.rules.summary import Summary
from desktop.commands.failure import Failure
from desktop.commands.summary_json import as_json
from desktop.commands.terminal import one_line
from desktop.words import translate

__all__ = ["as_json", "insured_by", "only_year", "person_in", "summary"]


def summary(
    book: Connection, name: str | None, label: str | None, as_of: date
) -> Summary:
    """Compute the summary of a person, of one year if one is named.

    Raises Failure for a person or a year that is not in the book.
    """
    person = person_in(book, name)
    with _all_kept():
        found = summaries.summary_of(book, person, as_of)
    return found if label is None else only_year(found, label)


@contextmanager
def _all_kept() -> Iterator[None]:
    """Look for no garbage: every day of a large book is kept until the answer."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def person_in(book: Connection, name: str | None) -> Person:
    """Find a person, the keeper of the book when no name is given."""
    everybody = people.people(book)
    if not everybody:
        raise Failure(translate("cli", "There is nobody in this book yet."))
    if name is None:
        return everybody[0]
    for person in everybody:
        if person.name == name:
            return person
    known = ", ".join(one_line(person.name) for person in everybody)
    text = translate("cli", "There is nobody named {0} in this book; there is: {1}.")
    raise Failure(text.format(one_line(name), known))


def only_year(found: Summary, label: str) -> Summary:
    """Leave out every year but one."""
    if label not in found.labels:
        text = translate("cli", "There is no benefit year {0}; there is: {1}.")
        raise Failure(text.format(one_line(label), ", ".join(found.labels) or "-"))
    year = found.year(label)
    account = found.account
    if account is not None:
        rows = (year.account,) if year.account else ()
        account = Account(rows, account.days)
    return replace(found, account=account, limits=year.limits)


def insured_by(book: Connection, found: Summary) -> bool:
    """Tell whether the person is insured on the day of the summary, or was before."""
    insured = people.insured(book, found.person.id or 0)
    return insured.on(found.as_of) is not None
