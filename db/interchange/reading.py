"""From the form of a file to the records of a book."""

from collections.abc import Iterator

from db.interchange import attachments, distinct, filings
from db.interchange.naming import Names
from db.interchange.parsing import Unreadable
from db.interchange.repeated import Placed, all_known, known_openings
from db.interchange.wire import Document
from db.queries import people, rows
from db.rules.records import (
    Checkpoint,
    Confirmation,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.sqlite import Connection


def records(document: Document, connection: Connection) -> list[Placed]:
    """Turn the rows of a file into new records of a book.

    People, memberships, own figures, confirmations, filings, files and pairs that the
    book has already are left out.
    Raises Unreadable for references to nobody, for rows that contradict the book and
    for a file that was imported before.
    """
    names = Names(connection)
    made = [
        *_people(document, connection, names),
        *_memberships(document, connection, names),
        *_overrides(document, connection),
        *_confirmations(document, connection),
        *_postings(document, names),
        *_spendings(document, names),
        *_transfers(document, names),
        *_checkpoints(document, names),
        *filings.filings(document, connection, names),
        *attachments.files(document, connection, names),
        *distinct.pairs(document, connection, names),
    ]
    if attachments.too_many(document.attachments):
        names.refuse("attachments", "files_size")
    for path in known_openings(connection, made):
        names.refuse(path, "known_opening")
    if not names.problems and all_known(connection, made):
        names.refuse("", "known_file")
    if names.problems:
        raise Unreadable(names.problems)
    return made


def _people(
    document: Document, connection: Connection, names: Names
) -> Iterator[Placed]:
    for place, row in enumerate(document.people):
        path = f"people[{place}]"
        kept = people.person_named(connection, row.name)
        if kept is None:
            number = names.add_person(row.name, f"{path}.name")
            person = Person(
                id=number, name=row.name, relation=row.relation, born=row.born
            )
            yield path, person
        elif (kept.relation, kept.born) != (row.relation, row.born):
            names.refuse(f"{path}.name", "different_person")


def _memberships(
    document: Document, connection: Connection, names: Names
) -> Iterator[Placed]:
    days: set[tuple[int, object]] = set()
    for place, row in enumerate(document.memberships):
        path = f"memberships[{place}]"
        number = names.person(row.person, f"{path}.person")
        made = Membership(
            person_id=number,
            since=row.since,
            region=row.region,
            status=row.status,
            base=row.base,
        )
        kept = people.memberships(connection, number) if number > 0 else ()
        same_day = [m for m in kept if m.since == made.since]
        if (number, row.since) in days or any(not _same(m, made) for m in same_day):
            names.refuse(f"{path}.from", "known_day")
        elif not same_day:
            yield path, made
        days.add((number, row.since))


def _overrides(document: Document, connection: Connection) -> Iterator[Placed]:
    kept = people.overrides(connection)
    for place, row in enumerate(document.overrides):
        made = Override(
            region=row.region,
            figure=row.figure,
            status=row.status,
            tier=row.tier,
            since=row.since,
            value=row.value,
            note=row.note,
        )
        if not any(_same(override, made) for override in kept):
            yield f"overrides[{place}]", made


def _confirmations(document: Document, connection: Connection) -> Iterator[Placed]:
    kept = people.confirmations(connection)
    for place, row in enumerate(document.confirmations):
        made = Confirmation(**row.model_dump())
        if not any(_same(confirmation, made) for confirmation in kept):
            yield f"confirmations[{place}]", made


def _same(kept: Record, made: Record) -> bool:
    return rows.without_id(kept) == rows.without_id(made)


def _postings(document: Document, names: Names) -> Iterator[Placed]:
    for place, row in enumerate(document.postings):
        path = f"postings[{place}]"
        yield (
            path,
            Posting(
                person_id=names.person(row.person, f"{path}.person"),
                **row.model_dump(exclude={"person"}),
            ),
        )


def _spendings(document: Document, names: Names) -> Iterator[Placed]:
    for place, row in enumerate(document.spendings):
        path = f"spendings[{place}].receipt"
        names.add_bill(row.person, row.receipt, path)
    for place, row in enumerate(document.spendings):
        path = f"spendings[{place}]"
        number = names.person(row.person, f"{path}.person")
        yield (
            path,
            Spending(
                id=names.bill_id(place),
                person_id=number,
                refund_of=names.bill(number, row.refund_of, f"{path}.refund_of"),
                **row.model_dump(exclude={"person", "refund_of"}),
            ),
        )


def _transfers(document: Document, names: Names) -> Iterator[Placed]:
    for place, row in enumerate(document.transfers):
        path = f"transfers[{place}]"
        beneficiary = names.person(row.beneficiary, f"{path}.to")
        yield (
            path,
            Transfer(
                owner_id=names.person(row.owner, f"{path}.from"),
                beneficiary_id=beneficiary,
                spending_id=names.bill(beneficiary, row.receipt, f"{path}.receipt"),
                **row.model_dump(exclude={"owner", "beneficiary", "receipt"}),
            ),
        )


def _checkpoints(document: Document, names: Names) -> Iterator[Placed]:
    for place, row in enumerate(document.checkpoints):
        path = f"checkpoints[{place}]"
        yield (
            path,
            Checkpoint(
                person_id=names.person(row.person, f"{path}.person"),
                **row.model_dump(exclude={"person"}),
            ),
        )
