"""Random rows of a family that any book accepts, for properties over whole books.

我 has an account from 2020 on, 妈妈 never has one, 姐姐 has one from 2022 on.
"""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    Status,
    TransferState,
)
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

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
ME, MOTHER, SISTER = -1, -2, -3
EITHER = {PostingKind.correction, PostingKind.passbook}
"""Kinds whose amounts may have either sign."""
FIRST, LAST = date(2022, 1, 1), date(2025, 12, 31)
FAMILY: tuple[Record, ...] = (
    Person(id=ME, name="我", relation=Relation.self, born=date(1985, 3, 1)),
    Person(id=MOTHER, name="妈妈", relation=Relation.parent),
    Person(id=SISTER, name="姐姐", relation=Relation.sibling, born=date(1980, 2, 29)),
    Membership(
        person_id=ME, since=date(2020, 1, 1), region="xian", status=Status.employee
    ),
    Membership(
        person_id=ME, since=date(2024, 7, 1), region="taiyuan", status=Status.retiree
    ),
    Membership(
        person_id=MOTHER, since=date(2020, 1, 1), region="xian", status=Status.resident
    ),
    Membership(
        person_id=SISTER,
        since=date(2022, 1, 1),
        region="shanghai",
        status=Status.flexible,
        base=6000_00,
    ),
)


def clock() -> datetime:
    return NOW


days = st.dates(FIRST, LAST)
# Few different days, so that many rows fall on one.
crowded = st.sampled_from([FIRST + timedelta(days=97 * n) for n in range(15)])
amounts = st.integers(1, 999_99)
holders = st.sampled_from([ME, SISTER])
notes = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6)
moments = st.one_of(days, crowded)


@st.composite
def postings(draw: st.DrawFn) -> Posting:
    kinds = [kind for kind in PostingKind if kind is not PostingKind.settlement]
    kind = draw(st.sampled_from(kinds))
    amount = draw(amounts)
    minus = kind.takes or (kind in EITHER and draw(st.booleans()))
    return Posting(
        person_id=draw(holders),
        day=draw(moments),
        kind=kind,
        amount=-amount if minus else amount,
        month=draw(st.sampled_from([None, "2023-04", "2024-12"])),
        note=draw(notes),
    )


@st.composite
def bills(draw: st.DrawFn, number: int) -> Spending:
    person = draw(st.sampled_from([ME, MOTHER, SISTER]))
    fund, other, cash = draw(st.tuples(amounts, st.integers(0, 99_99), amounts))
    account = 0 if person == MOTHER else draw(st.integers(0, 999_99))
    total = fund + other + cash + account
    part = st.none() | st.integers(0, total)
    return Spending(
        id=-number,
        person_id=person,
        day=draw(moments),
        kind=draw(st.sampled_from(SpendingKind)),
        place=draw(notes),
        tier=draw(st.sampled_from(["", "一级", "三级", "一类"])),
        total=total,
        eligible=draw(part),
        fund=fund,
        other_fund=other,
        account=account,
        cash=cash,
        self_paid=draw(part),
        out_of_scope=draw(part),
        deductible=draw(part),
        receipt=draw(st.sampled_from([None, f"R{number}", f"收{number}"])),
        balance_after=draw(st.none() | st.integers(-999, 999_99)),
        fund_ytd=draw(st.none() | amounts),
        counts_toward_limit=draw(st.none() | st.booleans()),
        note=draw(notes),
    )


@st.composite
def refunds(draw: st.DrawFn, number: int, of: Spending) -> Spending:
    cash = draw(st.integers(1, of.cash))
    account, fund = draw(st.integers(0, of.account)), draw(st.integers(0, of.fund))
    named = draw(st.booleans())
    return Spending(
        id=-number,
        person_id=of.person_id,
        day=of.day + timedelta(days=draw(st.integers(0, 400))),
        kind=of.kind,
        total=-cash - account - fund,
        fund=-fund,
        account=-account,
        cash=-cash,
        receipt=draw(st.sampled_from([None, f"R{number}"])),
        refund_of=of.id if named else None,
    )


@st.composite
def transfers(draw: st.DrawFn) -> Transfer:
    purpose = draw(st.sampled_from(Purpose))
    day, state = draw(moments), draw(st.sampled_from(TransferState))
    later = day + timedelta(days=draw(st.integers(0, 400)))
    return Transfer(
        owner_id=draw(holders),
        beneficiary_id=MOTHER,
        day=day,
        purpose=purpose,
        amount=draw(amounts),
        state=state,
        returned_on=later if state is TransferState.returned else None,
        note=draw(notes),
    )


@st.composite
def shared_bills(draw: st.DrawFn, number: int) -> list[Record]:
    """Draw a bill of 妈妈 that 我 paid, whole or in part."""
    cash, shared = draw(st.integers(0, 99_99)), draw(amounts)
    day = draw(moments)
    bill = Spending(
        id=-number,
        person_id=MOTHER,
        day=day,
        kind=SpendingKind.pharmacy,
        total=cash + shared,
        cash=cash,
        receipt=draw(st.sampled_from([None, f"R{number}"])),
    )
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=day,
        purpose=Purpose.bill,
        amount=shared,
        spending_id=-number,
    )
    return [bill, paid]


checkpoints = st.builds(
    Checkpoint,
    person_id=holders,
    day=days,
    balance=amounts,
    fund_ytd=st.none() | amounts,
    note=notes,
)
passbooks = st.builds(
    Posting,
    person_id=st.sampled_from([ME, MOTHER, SISTER]),
    day=moments,
    kind=st.just(PostingKind.passbook),
    amount=st.integers(-999_99, 999_99).filter(bool),
    note=notes,
)
regions = st.sampled_from(["xian", "taiyuan"])
statuses = st.sampled_from([None, Status.employee])
tiers = st.sampled_from([None, "一级", "三级", "一类"])
caps = st.builds(
    Override,
    region=regions,
    figure=st.just("outpatient.cap"),
    status=statuses,
    since=days,
    value=st.sampled_from(["1500.00", "none"]),
    note=notes,
)
ratios = st.builds(
    Override,
    region=regions,
    figure=st.just("outpatient.ratio"),
    status=statuses,
    tier=tiers,
    since=days,
    value=st.sampled_from(["0.55", "0.7", "none"]),
    note=notes,
)
overrides = caps | ratios
confirmations = st.builds(
    Confirmation,
    region=regions,
    figure=st.just("outpatient.ratio"),
    status=statuses,
    tier=tiers,
    min_age=st.sampled_from([None, 0, 70]),
    since=days,
    value=st.sampled_from(["0.50", "0.6"]),
    day=days,
    note=notes,
)


@st.composite
def families(draw: st.DrawFn, most: int = 12) -> list[Record]:
    """Draw a whole family's rows; negative ids are for the book to replace."""
    made: list[Record] = [*FAMILY]
    made += draw(st.lists(postings(), max_size=most))
    number = 0
    for _ in range(draw(st.integers(0, most // 2))):
        number += 1
        bill = draw(bills(number))
        made.append(bill)
        if draw(st.booleans()):
            number += 1
            made.append(draw(refunds(number, bill)))
    if draw(st.booleans()):
        made += draw(shared_bills(number + 1))
    made += draw(st.lists(transfers(), max_size=most // 2))
    made += draw(st.lists(checkpoints, max_size=2))
    unique = st.lists(
        overrides,
        max_size=3,
        unique_by=lambda o: (o.region, o.figure, o.status, o.tier, o.since),
    )
    made += draw(unique)
    return made + draw(st.lists(confirmations, max_size=2))
