"""What the two ledgers will say once rows still being typed are kept; all in fen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from db.rules.codes import PostingKind
from db.rules.limit import LimitYear, left
from db.rules.money import round_fen
from db.rules.records import Posting, Record, Spending, Transfer
from db.rules.summary import Summary


@dataclass(frozen=True)
class LimitAfter:
    """A limit year with a bill in it; without a cap there is nothing left or over."""

    row: LimitYear
    used: int
    left: int | None
    over: int


def effect(record: Record, person_id: int, until: date = date.max) -> int:
    """Give what a row does to a person's account by the end of a day."""
    match record:
        case Posting(kind=PostingKind.passbook):
            return 0
        case Posting(person_id=owner, day=day, amount=amount):
            moved = amount
        case Spending(person_id=owner, day=day, account=amount):
            moved = -amount
        case Transfer(owner_id=owner, day=day, amount=amount, returned_on=back):
            moved = 0 if back is not None and back <= until else -amount
        case _:
            return 0
    return moved if owner == person_id and day <= until else 0


def balance_now(summary: Summary) -> int | None:
    """Give today's balance, None for a person without an account."""
    if summary.account is None:
        return None
    days = summary.account.days
    return days[-1].total if days else 0


def balance_after(
    summary: Summary, put: Iterable[Record], replaced: Iterable[Record] = ()
) -> int | None:
    """Give the balance once rows are put in place of others; None: no account."""
    now, owner = balance_now(summary), summary.person.id
    if now is None or owner is None:
        return None
    before = sum(effect(record, owner, summary.as_of) for record in replaced)
    return now - before + sum(effect(record, owner) for record in put)


def counts(bill: Spending) -> bool:
    """Tell whether a bill uses the outpatient limit: as said, else by its kind."""
    said = bill.counts_toward_limit
    return bill.kind.counts_by_itself if said is None else said


def as_counted(bill: Spending, original: Spending | None) -> Spending:
    """Put a refund where it counts: in the year of its original, and as that does.

    Without an eligible amount of its own it gives back its share, half-up to the fen.
    """
    if original is None:
        return bill
    given_back = bill.eligible
    if given_back is None and bill.out_of_scope is None:
        share = Decimal(eligible(original) * bill.total) / original.total
        given_back = round_fen(share)
    return replace(
        bill,
        day=original.day,
        counts_toward_limit=counts(original),
        eligible=given_back,
    )


def limit_on(limits: Sequence[LimitYear], day: date) -> LimitYear | None:
    """Find the limit year in which a bill of a day counts."""
    begun = [
        (first, row)
        for row in limits
        for first, _last in row.stretches
        if first <= day <= row.year.end
    ]
    return max(begun, key=lambda found: found[0])[1] if begun else None


def limit_after(
    row: LimitYear, bill: Spending, replaced: Spending | None = None
) -> LimitAfter:
    """Give a limit year once a bill is in it in place of another (see `as_counted`)."""
    used = row.used + _use(row, bill)
    if replaced is not None and row.holds(replaced.day):
        used -= _use(row, replaced)
    over = 0 if row.cap is None else max(0, used - row.cap)
    return LimitAfter(row, used, left(row.cap, used), over)


def _use(row: LimitYear, bill: Spending) -> int:
    ahead = row.last < bill.day <= row.year.end
    if not counts(bill) or not (ahead or row.holds(bill.day)):
        return 0
    return eligible(bill) if row.kind == "expense_band" else bill.fund


def eligible(bill: Spending) -> int:
    """Give what of a bill the scheme covers, as well as the bill says (§2.12, 7)."""
    if bill.eligible is not None:
        return bill.eligible
    return bill.total - (bill.out_of_scope or 0)
