"""Pairs of bills told apart, from the form of the file."""

from collections.abc import Iterator

from db.interchange.naming import Names
from db.interchange.repeated import Placed
from db.interchange.wire import Document
from db.queries import bills, rows
from db.rules.records import Distinct
from db.sqlite import Connection


def pairs(document: Document, connection: Connection, names: Names) -> Iterator[Placed]:
    """Yield the pairs told apart that the book does not have."""
    known = {rows.without_id(pair) for pair in bills.distinct(connection)}
    for place, row in enumerate(document.distinct):
        path = f"distinct[{place}]"
        person = names.person(row.person, f"{path}.person")
        other = names.person(row.other_person, f"{path}.other_person")
        one = names.bill(person, row.receipt, f"{path}.receipt")
        two = names.bill(other, row.other_receipt, f"{path}.other_receipt")
        made = Distinct(first_id=one or 0, second_id=two or 0).in_order()
        if made not in known:
            known.add(made)
            yield path, made
