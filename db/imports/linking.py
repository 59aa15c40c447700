"""Bills of our own lists and the relatives' money that paid them, put together."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from db.imports.reading import Candidate
from db.rules.codes import Purpose
from db.rules.records import Record, Spending, Transfer

_Bill = tuple[int, date, int]


def linked(found: Sequence[Candidate]) -> list[Candidate]:
    """Let transfers of the same day name the bills whose missing part they paid.

    Our own list of entries has both as rows, without saying that they belong
    together: the patient, the day and the amount to the fen say so.
    """
    found = list(_once(found))
    waiting: dict[_Bill, list[int]] = defaultdict(list)
    for candidate in found:
        bill = candidate.records[0] if len(candidate.records) == 1 else None
        if isinstance(bill, Spending) and bill.total > bill.paid:
            missing = bill.person_id, bill.day, bill.total - bill.paid
            waiting[missing].append(bill.id or 0)
    return [_linked(each, waiting) for each in _refunding(found)]


def _refunding(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Let refunds name the one bill of the day, the place and the patient they say."""
    bills: dict[tuple[int, date, str], list[int]] = defaultdict(list)
    for each in found:
        bill = each.records[0] if each.records else None
        if isinstance(bill, Spending) and bill.total > 0:
            bills[bill.person_id, bill.day, bill.place].append(bill.id or 0)
    for each in found:
        bill = each.records[0] if each.records else None
        if each.refunded is None or not isinstance(bill, Spending):
            yield each
            continue
        meant = bills[bill.person_id, each.refunded, bill.place]
        original = meant[0] if len(meant) == 1 else None
        records = (replace(bill, refund_of=original), *each.records[1:])
        yield replace(each, records=records)


def _once(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Leave out what the list tells a relative once more, as often as it does."""
    told: Counter[Record] = Counter(
        _bare(each.records[0])
        for each in found
        if len(each.records) == 1 and not each.is_echo
    )
    for each in found:
        echo = _bare(each.records[0]) if each.is_echo and each.records else None
        if echo is not None and told[echo] > 0:
            told[echo] -= 1
            yield Candidate(each.row, left_out="echo")
        else:
            yield each


def _bare(record: Record) -> Record:
    bare: Record = replace(record, id=None)
    return bare


def _linked(candidate: Candidate, waiting: dict[_Bill, list[int]]) -> Candidate:
    paid = candidate.records[0] if len(candidate.records) == 1 else None
    if not isinstance(paid, Transfer) or paid.purpose is not Purpose.bill:
        return candidate
    bills = waiting.get((paid.beneficiary_id, paid.day, paid.amount))
    if not bills:
        return candidate
    return replace(candidate, records=(replace(paid, spending_id=bills.pop(0)),))
