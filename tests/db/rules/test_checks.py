from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.checks import Facts, Known, Problem, check, last_day, storable
from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    Status,
    TransferState,
)
from db.rules.money import MAX_FEN
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

TODAY = date(2025, 6, 15)
DAY = date(2024, 3, 5)
ME, MOTHER, NOBODY = 1, 2, 9
BORN = date(1985, 3, 1)
ORIGINAL = 7
BILL_BACK = 8

person = Person(name="我", relation=Relation.self, born=BORN)
membership = Membership(
    person_id=ME, since=DAY, region="xian", status=Status.employee, base=600000
)
posting = Posting(
    person_id=ME, day=DAY, kind=PostingKind.contribution, amount=1, month="2024-12"
)
bill = Spending(
    person_id=ME,
    day=DAY,
    kind=SpendingKind.outpatient,
    total=1000,
    fund=300,
    other_fund=100,
    account=400,
    cash=200,
    eligible=900,
    receipt="A1",
)
refund = Spending(
    person_id=ME,
    day=DAY,
    kind=SpendingKind.outpatient,
    total=-1000,
    cash=-1000,
    refund_of=ORIGINAL,
)
transfer = Transfer(
    owner_id=ME,
    beneficiary_id=MOTHER,
    day=DAY,
    purpose=Purpose.bill,
    amount=1,
    spending_id=6,
)
checkpoint = Checkpoint(person_id=ME, day=DAY, balance=0)
override = Override(
    region="xian", figure="outpatient.cap", since=DAY, value="2500.00", note="热线"
)
own_ratio = replace(override, figure="outpatient.ratio", value="0.55", tier="三级")
confirmation = Confirmation(
    region="xian",
    figure="outpatient.ratio",
    status=Status.retiree,
    tier="三级",
    min_age=70,
    since=DAY,
    value="0.60",
    day=TODAY,
    note="热线",
)
PASSBOOK_ENDED = date(2022, 9, 1)
passbook = Posting(
    person_id=ME, day=date(2022, 8, 31), kind=PostingKind.passbook, amount=1
)

FACTS = {
    ME: Facts(born=BORN, account_since=date(2023, 1, 1), closed_on=date(2025, 1, 1)),
    MOTHER: Facts(),
}
BILLS = {
    ORIGINAL: replace(bill, id=ORIGINAL),
    BILL_BACK: replace(refund, id=BILL_BACK),
    6: replace(bill, id=6, person_id=MOTHER),
}
KNOWN = Known(
    today=TODAY,
    facts=FACTS.get,
    regions=("xian",),
    spending=BILLS.get,
    receipt_taken=lambda known: known.receipt == "taken",
    passbook_ended=lambda row: PASSBOOK_ENDED if row.day >= PASSBOOK_ENDED else None,
)


def found(record: Record) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in check(record, KNOWN)]


@pytest.mark.parametrize(
    "record",
    [
        person,
        membership,
        posting,
        bill,
        refund,
        transfer,
        checkpoint,
        override,
        own_ratio,
        confirmation,
        replace(confirmation, status=None, tier=None, min_age=None, day=DAY),
        passbook,
        replace(passbook, amount=-1, day=last_day(TODAY)),
        replace(passbook, person_id=MOTHER),
        replace(posting, kind=PostingKind.opening, amount=0),
        replace(posting, note="two\nlines"),
        replace(posting, kind=PostingKind.correction, amount=-5),
        replace(bill, day=last_day(TODAY), account=0, cash=600),
        replace(override, figure="account.year_start", value="07-01"),
        replace(
            transfer, beneficiary_id=ME, purpose=Purpose.commercial, spending_id=None
        ),
    ],
    ids=lambda record: type(record).__name__,
)
def test_nothing_is_wrong_with_a_good_record(record: Record) -> None:
    assert found(record) == []


BILL_OF_NOTHING = Spending(person_id=ME, day=DAY, kind=SpendingKind.other, total=0)
BAD: list[tuple[Record, str, str]] = [
    (replace(person, name=" "), "name", "empty"),
    (replace(person, name="长" * 501), "name", "too_long"),
    (replace(person, name="a\0"), "name", "bad_characters"),
    (replace(person, name="a\tb"), "name", "bad_characters"),
    (replace(person, name="Zoe\u0301"), "name", "bad_characters"),
    (replace(person, name="我 "), "name", "untidy_name"),
    (replace(person, name="\u3000我"), "name", "untidy_name"),
    (replace(bill, place="a\nb"), "place", "bad_characters"),
    (replace(bill, tier="a\x1f"), "tier", "bad_characters"),
    (replace(bill, receipt="a\x7f"), "receipt", "bad_characters"),
    (replace(bill, note="a\r"), "note", "bad_characters"),
    (replace(person, born=date(2025, 6, 16)), "born", "impossible_birthday"),
    (replace(person, born=date(1899, 12, 31)), "born", "impossible_birthday"),
    (replace(membership, person_id=NOBODY), "person", "unknown_person"),
    (replace(membership, region="mars"), "region", "unknown_region"),
    (replace(membership, base=0), "base", "must_be_positive"),
    (replace(membership, base=MAX_FEN + 1), "base", "too_large"),
    (replace(membership, since=date(1980, 1, 1)), "since", "before_birth"),
    (replace(posting, person_id=NOBODY), "person", "unknown_person"),
    (replace(posting, person_id=MOTHER), "person", "no_account"),
    (replace(posting, day=date(2022, 12, 31)), "person", "no_account"),
    (replace(posting, day=date(2025, 1, 2)), "day", "account_closed"),
    (replace(posting, amount=MAX_FEN + 1), "amount", "too_large"),
    (replace(posting, amount=0), "amount", "must_be_positive"),
    (replace(posting, kind=PostingKind.correction, amount=0), "amount", "zero"),
    (replace(posting, kind=PostingKind.withheld), "amount", "must_be_negative"),
    (replace(posting, month="2024-13"), "month", "not_a_month"),
    (replace(posting, month="２024-01"), "month", "not_a_month"),
    (replace(posting, note="\ud800"), "note", "bad_characters"),
    (replace(bill, day=date(2027, 1, 1), account=0, cash=600), "day", "far_future"),
    (replace(bill, person_id=MOTHER), "account", "no_account"),
    (replace(bill, receipt=" "), "receipt", "empty"),
    (replace(bill, receipt="taken"), "receipt", "known_receipt"),
    (replace(bill, place="长" * 501), "place", "too_long"),
    (replace(bill, cash=199), "total", "unbalanced"),
    (replace(bill, eligible=1001), "eligible", "more_than_total"),
    (replace(bill, self_paid=-1), "self_paid", "must_be_positive"),
    (replace(bill, balance_after=-MAX_FEN - 1), "balance_after", "too_large"),
    (replace(BILL_OF_NOTHING, total=0), "total", "zero"),
    (replace(refund, fund=1), "fund", "must_be_negative"),
    (replace(bill, refund_of=ORIGINAL), "total", "refund_not_negative"),
    (replace(refund, refund_of=99), "refund_of", "no_such_bill"),
    (replace(refund, refund_of=BILL_BACK), "refund_of", "no_such_bill"),
    (replace(refund, refund_of=6), "refund_of", "bill_of_another"),
    (replace(refund, day=date(2024, 3, 4)), "day", "refund_before_bill"),
    (replace(refund, total=-1001, cash=-1001), "total", "more_than_refunded"),
    (replace(transfer, owner_id=NOBODY), "from", "unknown_person"),
    (
        replace(transfer, beneficiary_id=NOBODY, spending_id=None),
        "to",
        "unknown_person",
    ),
    (
        replace(transfer, owner_id=MOTHER, beneficiary_id=ME, spending_id=ORIGINAL),
        "from",
        "no_account",
    ),
    (replace(transfer, amount=0), "amount", "must_be_positive"),
    (replace(transfer, beneficiary_id=ME, spending_id=ORIGINAL), "to", "to_oneself"),
    (replace(transfer, state=TransferState.returned), "returned_on", "day_missing"),
    (replace(transfer, returned_on=DAY), "returned_on", "not_returned"),
    (
        replace(transfer, state=TransferState.returned, returned_on=date(2024, 3, 4)),
        "returned_on",
        "returned_before",
    ),
    (
        replace(transfer, state=TransferState.returned, returned_on=date(2027, 1, 1)),
        "returned_on",
        "far_future",
    ),
    (
        replace(transfer, state=TransferState.returned, returned_on=date(2025, 1, 2)),
        "returned_on",
        "account_closed",
    ),
    (replace(transfer, purpose=Purpose.wallet), "purpose", "not_for_a_bill"),
    (replace(transfer, spending_id=99), "receipt", "no_such_bill"),
    (replace(transfer, spending_id=BILL_BACK), "receipt", "no_such_bill"),
    (replace(transfer, spending_id=ORIGINAL), "receipt", "bill_of_another"),
    (replace(checkpoint, balance=None), "balance", "empty"),
    (replace(checkpoint, person_id=MOTHER), "person", "no_account"),
    (replace(checkpoint, prior=MAX_FEN + 1), "prior", "too_large"),
    (
        replace(checkpoint, day=date(1899, 1, 1), balance=None, fund_ytd=1),
        "day",
        "too_early",
    ),
    (replace(passbook, day=PASSBOOK_ENDED), "day", "passbook_ended"),
    (replace(passbook, day=BORN.replace(year=1984)), "day", "before_birth"),
    (replace(passbook, amount=0), "amount", "zero"),
    (replace(passbook, person_id=NOBODY), "person", "unknown_person"),
    (replace(override, tier="三级"), "tier", "not_by_tier"),
    (replace(own_ratio, tier=" "), "tier", "empty"),
    (replace(own_ratio, tier="长" * 501), "tier", "too_long"),
    (replace(own_ratio, tier="a\n"), "tier", "bad_characters"),
    (replace(confirmation, region="mars"), "region", "unknown_region"),
    (replace(confirmation, figure="outpatient.luck"), "figure", "unknown_figure"),
    (replace(confirmation, value="60"), "value", "not_a_share"),
    (
        replace(confirmation, figure="outpatient.cap", value="1.00"),
        "tier",
        "not_by_tier",
    ),
    (replace(confirmation, day=date(2025, 6, 16)), "day", "future_day"),
    (replace(confirmation, day=date(1899, 1, 1)), "day", "too_early"),
    (replace(confirmation, since=date(2027, 1, 1)), "since", "far_future"),
    (replace(confirmation, min_age=-1), "min_age", "not_a_count"),
    (replace(confirmation, min_age=151), "min_age", "not_a_count"),
    (replace(confirmation, note="长" * 501), "note", "too_long"),
    (replace(override, region="mars"), "region", "unknown_region"),
    (replace(override, figure="outpatient.luck"), "figure", "unknown_figure"),
    (replace(override, value="2.500"), "value", "too_precise"),
    (
        replace(override, figure="outpatient.tiers", value="x" * 501),
        "value",
        "too_long",
    ),
    (replace(override, figure="outpatient.ratio", value="7"), "value", "not_a_share"),
    (replace(override, figure="outpatient.kind", value="7"), "value", "unknown_choice"),
    (
        replace(override, figure="account.year_start", value="7"),
        "value",
        "not_a_month_day",
    ),
    (
        replace(
            override, figure="account.year_start", value="07-01", status=Status.retiree
        ),
        "status",
        "for_everybody",
    ),
    (replace(override, since=date(2027, 1, 1)), "since", "far_future"),
]


@pytest.mark.parametrize(
    ("record", "field", "code"), BAD, ids=[f"{f}-{c}" for _, f, c in BAD]
)
def test_one_thing_wrong_is_one_problem(record: Record, field: str, code: str) -> None:
    assert found(record) == [(field, code)]


def test_a_problem_says_what_the_bound_is() -> None:
    assert check(replace(bill, cash=199), KNOWN) == [Problem("total", "unbalanced", 1)]
    assert check(replace(posting, person_id=MOTHER), KNOWN)[0].limit is None
    assert check(replace(posting, day=date(2022, 1, 1)), KNOWN)[0].limit == date(
        2023, 1, 1
    )


def test_the_far_future_begins_after_next_year() -> None:
    assert last_day(TODAY) == date(2026, 12, 31)


def test_what_relatives_paid_belongs_to_the_sum() -> None:
    paid = replace(KNOWN, shared=lambda _bill: 150)
    assert check(replace(bill, cash=50), paid) == []
    assert check(bill, paid) == [Problem("total", "unbalanced", -150)]


@given(st.text())
def test_text_that_can_be_kept_can_be_written(text: str) -> None:
    assert storable(text) == ("\0" not in text)
    assert not storable(text + "\udfff")


amounts = st.integers(-1000, 1000)


@given(amounts, amounts, amounts, amounts, amounts)
def test_a_bill_is_right_just_when_its_parts_add_up_and_have_its_sign(
    total: int, fund: int, other: int, account: int, cash: int
) -> None:
    tried = replace(
        bill,
        total=total,
        fund=fund,
        other_fund=other,
        account=account,
        cash=cash,
        eligible=None,
    )
    parts = (fund, other, account, cash)
    one_sign = all(part * total >= 0 for part in parts)
    right = total != 0 and one_sign and sum(parts) == total
    assert (found(tried) == []) == right


@given(st.sampled_from(PostingKind), st.integers(-MAX_FEN, MAX_FEN))
def test_a_posting_has_the_sign_of_its_kind(kind: PostingKind, amount: int) -> None:
    taking = {"claw_back", "withheld", "moved_out", "settlement"}
    if kind in taking:
        right = amount < 0
    elif kind in {"correction", "passbook"}:
        right = amount != 0
    else:
        right = amount > 0 or (kind == "opening" and amount == 0)
    fields = [field for field, _ in found(replace(posting, kind=kind, amount=amount))]
    assert ("amount" not in fields) == right
