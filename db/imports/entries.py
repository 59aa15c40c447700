"""One row of a table as the records of one entry of a book."""

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import normalize

from db.imports.cells import Cells
from db.imports.header import is_credit, kind_of, plain
from db.imports.names import IN, NEITHER, SENT
from db.imports.planning import Plan
from db.rules.codes import PostingKind, Purpose, SpendingKind, TransferState
from db.rules.receipt import Typed, rebalance
from db.rules.records import Posting, Record, Spending, Transfer

_PHARMACIES = ("药店", "药房", "大药", "pharmacy")
_PARTS = ("fund", "other_fund", "account", "shared", "cash")


@dataclass(frozen=True)
class Whose:
    """Finds whose a row is: by the name in it, else as the plan says."""

    ids: Mapping[str, int]
    plan: Plan

    def person(self, cells: Cells, field: str = "person") -> int:
        """Give the id of who is meant; 0 and a fault where nobody is."""
        name = normalize("NFC", cells.raw(field).strip())
        if name:
            if name not in self.ids:
                cells.fault(field, "unknown_person")
            return self.ids.get(name, 0)
        if field == "person" and self.plan.person_id is not None:
            return self.plan.person_id
        cells.fault(field, "empty")
        return 0


def entry_records(cells: Cells, plan: Plan, whose: Whose) -> tuple[Record, ...]:
    """Read a row as what the plan says that its table holds; faults are in `cells`."""
    match plan.target:
        case "bills":
            return _bill(cells, plan, whose)
        case "postings":
            found = kind_of(cells.raw("kind"))
            kind = found if isinstance(found, PostingKind) else plan.posting_kind
            return (_posting(cells, kind, whose),)
        case "entries":
            return _entry(cells, whose)


def _entry(cells: Cells, whose: Whose) -> tuple[Record, ...]:
    match kind_of(cells.raw("kind")):
        case PostingKind() as kind:
            return (_posting(cells, kind, whose),)
        case SpendingKind() as kind:
            return (_listed_bill(cells, kind, whose),)
        case Purpose() as purpose:
            return (_transfer(cells, purpose, whose),)
        case None:
            cells.fault("kind", "unknown_entry_kind")
            return ()


def _posting(cells: Cells, kind: PostingKind, whose: Whose) -> Posting:
    amount = cells.needed_amount("total") * _sign(cells)
    return Posting(
        id=-cells.number,
        person_id=whose.person(cells),
        day=cells.day(),
        kind=kind,
        amount=-abs(amount) if kind.takes else amount,
        month=cells.month(),
        note=cells.text("note"),
    )


def _sign(cells: Cells) -> int:
    """Read whether money came or went; a list of payments calls refunds income."""
    said = plain(cells.raw("direction"))
    if said in NEITHER:
        cells.fault("direction", "not_counted")
    is_bill = cells.is_of_bills
    return -1 if is_bill and said in IN else 1


def _bill(cells: Cells, plan: Plan, whose: Whose) -> tuple[Record, ...]:
    sign, total = _sign(cells), cells.needed_amount("total")
    given = {name: cells.amount(name) for name in _PARTS}
    spare = [name for name in (plan.rest, "cash") if not cells.has(name)]
    whole = rebalance(Typed(total=total, **given), spare)
    bill = Spending(
        id=-cells.number,
        person_id=whose.person(cells),
        day=cells.day(),
        kind=_bill_kind(cells, plan.bill_kind),
        place=cells.text("place"),
        tier=cells.text("tier"),
        total=sign * total,
        eligible=_signed(cells.amount("eligible"), sign),
        fund=sign * whole.fund,
        other_fund=sign * whole.other_fund,
        account=sign * whole.account,
        cash=sign * whole.cash,
        self_paid=_signed(cells.amount("self_paid"), sign),
        out_of_scope=_signed(cells.amount("out_of_scope"), sign),
        deductible=_signed(cells.amount("deductible"), sign),
        receipt=cells.receipt(),
        balance_after=cells.amount("balance_after"),
        fund_ytd=cells.amount("fund_ytd"),
        note=cells.text("note"),
    )
    return (bill, *_paid_by_a_relative(cells, plan, bill, whole.shared))


def _paid_by_a_relative(
    cells: Cells, plan: Plan, bill: Spending, shared: int
) -> tuple[Transfer, ...]:
    if shared == 0:
        return ()
    if shared < 0 or bill.total < 0:
        cells.fault("shared", "refund_of_shared")
    elif plan.owner_id is None:
        cells.fault("shared", "whose_account")
    else:
        return (
            Transfer(
                owner_id=plan.owner_id,
                beneficiary_id=bill.person_id,
                day=bill.day,
                purpose=Purpose.bill,
                amount=shared,
                spending_id=bill.id,
            ),
        )
    return ()


def _bill_kind(cells: Cells, usual: SpendingKind) -> SpendingKind:
    found = kind_of(cells.raw("kind"))
    if isinstance(found, SpendingKind):
        return found
    place = cells.raw("place").lower()
    if not place and is_credit(cells.raw("kind")):
        # Money that came in must never be counted as spent.
        cells.fault("kind", "credit_among_bills")
    return SpendingKind.pharmacy if any(w in place for w in _PHARMACIES) else usual


def _signed(amount: int | None, sign: int) -> int | None:
    return None if amount is None else sign * amount


def _listed_bill(cells: Cells, kind: SpendingKind, whose: Whose) -> Spending:
    """Read a bill of our own list, whose account part may be the change alone."""
    account, change = cells.amount("account"), cells.amount("change")
    return Spending(
        id=-cells.number,
        person_id=whose.person(cells),
        day=cells.day(),
        kind=kind,
        place=cells.text("place"),
        tier=cells.text("tier"),
        total=cells.needed_amount("total"),
        eligible=cells.amount("eligible"),
        fund=cells.amount("fund") or 0,
        other_fund=cells.amount("other_fund") or 0,
        account=-(change or 0) if account is None else account,
        cash=cells.amount("cash") or 0,
        self_paid=cells.amount("self_paid"),
        out_of_scope=cells.amount("out_of_scope"),
        deductible=cells.amount("deductible"),
        receipt=cells.receipt(),
        balance_after=cells.amount("balance_after"),
        fund_ytd=cells.amount("fund_ytd"),
        counts_toward_limit=cells.yes_or_no("counts"),
        note=cells.text("note"),
    )


def _transfer(cells: Cells, purpose: Purpose, whose: Whose) -> Transfer:
    back = cells.other_day("returned_on")
    if back is None and cells.amount("change") == 0:
        cells.fault("change", "returned_by_hand")
    sent = plain(cells.raw("state")) in SENT
    state = TransferState.sent if sent else TransferState.accepted
    return Transfer(
        id=-cells.number,
        owner_id=whose.person(cells),
        beneficiary_id=whose.person(cells, "other"),
        day=cells.day(),
        purpose=purpose,
        amount=cells.needed_amount("total"),
        state=state if back is None else TransferState.returned,
        returned_on=back,
        note=cells.text("note"),
    )
