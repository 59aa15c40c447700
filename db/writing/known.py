"""What an action's records are checked against: the book and the action together.

The rows that the action removes are gone from the book by then; those that it
puts in place of others stand in it still in their old form.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from db import policies
from db.queries import bills, people, rows
from db.queries.attachments import content_size
from db.rules.checks import Facts, Known
from db.rules.codes import PostingKind
from db.rules.insured import Insured
from db.rules.records import Membership, Person, Posting, Record, Spending, Transfer
from db.sqlite import Connection


def known(reader: Connection, records: Sequence[Record], today: date) -> Known:
    """Know what the book and the action (its records have ids) say together."""
    put = {r.id: r for r in records if isinstance(r, Spending)}

    def spending(number: int) -> Spending | None:
        return put.get(number) or rows.read_one(reader, Spending, number)

    return Known(
        today=today,
        facts=_facts(reader, records),
        regions=policies.regions(),
        shared=_shared(reader, records),
        spending=spending,
        receipt_taken=_receipt_taken(reader, put),
        content_size=lambda sha256: content_size(reader, sha256),
    )


def _facts(
    reader: Connection, records: Sequence[Record]
) -> Callable[[int], Facts | None]:
    persons = {r.id: r for r in records if isinstance(r, Person)}
    memberships = [r for r in records if isinstance(r, Membership)]
    postings = [r for r in records if isinstance(r, Posting)]
    replaced = {m.id for m in memberships}, {p.id for p in postings}
    found: dict[int, Facts | None] = {}

    def facts(number: int) -> Facts | None:
        if number not in found:
            found[number] = collect(number)
        return found[number]

    def collect(number: int) -> Facts | None:
        person = persons.get(number) or rows.read_one(reader, Person, number)
        if person is None:
            return None
        kept = people.memberships(reader, number)
        insured = Insured.of(
            [m for m in kept if m.id not in replaced[0]]
            + [m for m in memberships if m.person_id == number]
        )
        settled = people.settlements(reader, number)
        closed = [p for p in settled if p.id not in replaced[1]]
        closed += [p for p in postings if p.person_id == number]
        days = [p.day for p in closed if p.kind is PostingKind.settlement]
        since = insured.account_since
        return Facts(person.born, since, min(days, default=None))

    return facts


_LAST_PAID = "SELECT coalesce(max(spending_id), 0) FROM transfer"
"""The newest bill of the book that relatives' money paid; of later ones none did."""


def _shared(reader: Connection, records: Sequence[Record]) -> Callable[[Spending], int]:
    """Know what relatives paid of bills, before the action's rows are written."""
    transfers = [r for r in records if isinstance(r, Transfer)]
    replaced = {t.id for t in transfers}
    new: Counter[int | None] = Counter()
    last = reader.execute(_LAST_PAID).fetchone()[0]
    for transfer in transfers:
        new[transfer.spending_id] += transfer.amount

    def shared(bill: Spending) -> int:
        if bill.total < 0:
            # What returned transfers make up for is proved once rows are written.
            return bill.total - bill.paid if bill.refund_of is not None else 0
        number = bill.id or 0
        kept = bills.transfers_of(reader, number) if number <= last else ()
        return new[bill.id] + sum(t.amount for t in kept if t.id not in replaced)

    return shared


def _receipt_taken(
    reader: Connection, put: dict[int | None, Spending]
) -> Callable[[Spending], bool]:
    numbers = Counter((bill.person_id, bill.receipt) for bill in put.values())

    def receipt_taken(bill: Spending) -> bool:
        if numbers[bill.person_id, bill.receipt] > 1:
            return True
        holder = bills.holder_of(reader, bill.person_id, bill.receipt)
        return holder is not None and holder not in put

    return receipt_taken
