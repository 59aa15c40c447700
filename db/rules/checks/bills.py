"""What is wrong with a bill, a refund, or a pair of bills told apart."""

from collections.abc import Iterator

from db.rules.checks.parts import account, bounded, day, somebody, texts
from db.rules.checks.problem import Known, Problem
from db.rules.records import Distinct, Spending


def spending(bill: Spending, known: Known) -> Iterator[Problem]:
    """Check a bill and, where it is a refund, that it fits its original."""
    facts = known.facts(bill.person_id)
    yield from somebody("person", facts)
    yield from day("day", bill.day, known.today, facts)
    if bill.account:
        yield from account("account", bill.day, facts)
    yield from texts(
        place=bill.place, tier=bill.tier, receipt=bill.receipt or "", note=bill.note
    )
    if bill.receipt is not None and not bill.receipt.strip():
        yield Problem("receipt", "empty")
    if bill.receipt is not None and known.receipt_taken(bill):
        yield Problem("receipt", "known_receipt")
    problems = [*_amounts(bill), *_refund(bill, known)]
    yield from problems
    if not problems:
        yield from _balanced(bill, known)


_PARTS = ("fund", "other_fund", "account", "cash")
_SPLITS = ("eligible", "self_paid", "out_of_scope", "deductible")


def _amounts(bill: Spending) -> Iterator[Problem]:
    yield from bounded("total", bill.total)
    if bill.total == 0:
        yield Problem("total", "zero")
    for name in (*_PARTS, *_SPLITS):
        amount = getattr(bill, name)
        if amount is None or amount == 0:
            continue
        if (amount < 0) != (bill.total < 0):
            sign = "must_be_negative" if bill.total < 0 else "must_be_positive"
            yield Problem(name, sign)
        elif abs(amount) > abs(bill.total):
            yield Problem(name, "more_than_total", bill.total)
    for name in ("balance_after", "fund_ytd"):
        amount = getattr(bill, name)
        if amount is not None:
            yield from bounded(name, amount)


def _refund(bill: Spending, known: Known) -> Iterator[Problem]:
    if bill.refund_of is None:
        return
    original = known.spending(bill.refund_of)
    if bill.total >= 0:
        yield Problem("total", "refund_not_negative")
    elif original is None or original.total < 0:
        yield Problem("refund_of", "no_such_bill")
    elif original.person_id != bill.person_id:
        yield Problem("refund_of", "bill_of_another")
    elif original.day > bill.day:
        yield Problem("day", "refund_before_bill", original.day)
    elif -bill.total > original.total:
        yield Problem("total", "more_than_refunded", -original.total)


def _balanced(bill: Spending, known: Known) -> Iterator[Problem]:
    missing = bill.total - bill.paid - known.shared(bill)
    if missing:
        yield Problem("total", "unbalanced", missing)


def distinct(pair: Distinct, known: Known) -> Iterator[Problem]:
    """Check two bills that were told apart: both there, in order."""
    for field, number in (("first", pair.first_id), ("second", pair.second_id)):
        if known.spending(number) is None:
            yield Problem(field, "no_such_bill")
    if pair.first_id >= pair.second_id:
        yield Problem("second", "not_in_order")
