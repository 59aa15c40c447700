"""What is wrong with family-shared money, or with a filing for it."""

from collections.abc import Iterator
from datetime import date

from db.rules.checks.parts import account, day, positive, somebody, texts
from db.rules.checks.problem import Facts, Known, Problem, last_day
from db.rules.codes import Purpose, TransferState
from db.rules.records import Filing, Transfer


def transfer(transfer: Transfer, known: Known) -> Iterator[Problem]:
    """Check money from an owner's account to a relative, and its return."""
    owner = known.facts(transfer.owner_id)
    yield from somebody("from", owner)
    yield from somebody("to", known.facts(transfer.beneficiary_id))
    yield from day("day", transfer.day, known.today, owner)
    yield from account("from", transfer.day, owner)
    yield from positive("amount", transfer.amount)
    yield from texts(note=transfer.note)
    to_oneself = transfer.owner_id == transfer.beneficiary_id
    if to_oneself and transfer.purpose in {Purpose.bill, Purpose.wallet}:
        yield Problem("to", "to_oneself")
    yield from _return(transfer, known.today, owner)
    yield from _bill_paid(transfer, known)


def _return(transfer: Transfer, today: date, owner: Facts | None) -> Iterator[Problem]:
    returned, day = transfer.state is TransferState.returned, transfer.returned_on
    if returned and day is None:
        yield Problem("returned_on", "day_missing")
    elif not returned and day is not None:
        yield Problem("returned_on", "not_returned")
    elif day is not None and day < transfer.day:
        yield Problem("returned_on", "returned_before", transfer.day)
    elif day is not None and day > last_day(today):
        yield Problem("returned_on", "far_future", last_day(today))
    elif day is not None:
        yield from account("returned_on", day, owner, "returned_on")


def _bill_paid(transfer: Transfer, known: Known) -> Iterator[Problem]:
    if transfer.spending_id is None:
        return
    bill = known.spending(transfer.spending_id)
    if transfer.purpose is not Purpose.bill:
        yield Problem("purpose", "not_for_a_bill")
    elif bill is None or bill.total < 0:
        yield Problem("receipt", "no_such_bill")
    elif bill.person_id != transfer.beneficiary_id:
        yield Problem("receipt", "bill_of_another")


def filing(filing: Filing, known: Known) -> Iterator[Problem]:
    """Check from when to when an account is filed to pay for a relative."""
    owner, other = known.facts(filing.owner_id), known.facts(filing.beneficiary_id)
    yield from somebody("from", owner)
    yield from somebody("to", other)
    if filing.owner_id == filing.beneficiary_id:
        yield Problem("to", "to_oneself")
    found = [day("since", filing.since, known.today, facts) for facts in (owner, other)]
    yield from dict.fromkeys(problem for problems in found for problem in problems)
    if filing.until is not None and filing.until < filing.since:
        yield Problem("until", "until_before", filing.since)
    elif filing.until is not None:
        yield from day("until", filing.until, known.today, None)
    yield from texts(note=filing.note)
