"""What one action may do, and what it may not leave behind in other rows."""

import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import exc

from db import interchange
from db.connection import open_book
from db.queries import people
from db.queries.rows import read_all, read_one
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
    Distinct,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.store import Edit, Refused, Store
from db.writing import broken_rule
from db.writing.proofs import contradictions

DAY = date(2024, 3, 5)
ME, MOTHER = 1, 2
START = date(2023, 1, 1)

me = Person(id=-1, name="我", relation=Relation.self, born=date(1985, 3, 1))
mother = Person(id=-2, name="妈妈", relation=Relation.parent)
insured = Membership(person_id=-1, since=START, region="xian", status=Status.employee)
credit = Posting(person_id=ME, day=DAY, kind=PostingKind.contribution, amount=100)
bill = Spending(
    id=-1, person_id=ME, day=DAY, kind=SpendingKind.outpatient, total=900, cash=900
)
hers = Spending(
    id=-1, person_id=MOTHER, day=DAY, kind=SpendingKind.pharmacy, total=80, cash=30
)
paid = Transfer(
    owner_id=ME,
    beneficiary_id=MOTHER,
    day=DAY,
    purpose=Purpose.bill,
    amount=50,
    spending_id=-1,
)


@pytest.fixture
def book(store: Store) -> Store:
    store.apply(Edit("family", [me, mother, insured]))
    return store


def put(book: Store, *rows: Record, remove: Sequence[Record] = ()) -> list[int]:
    return book.apply(Edit("edit", rows, remove))


def refused(
    book: Store, *rows: Record, remove: Sequence[Record] = ()
) -> list[tuple[int, str, str]]:
    with book.read() as connection:
        before = "".join(interchange.dump(connection))
    with pytest.raises(Refused) as caught:
        put(book, *rows, remove=remove)
    with book.read() as connection:
        assert "".join(interchange.dump(connection)) == before
    return [(place, p.field, p.code) for place, p in caught.value.problems]


def kept(book: Store, number: int) -> Spending:
    with book.read() as connection:
        found = read_one(connection, Spending, number)
    assert found is not None
    return found


def test_new_rows_may_name_each_other_in_any_order(book: Store) -> None:
    assert put(book, paid, hers) == [1, 1]
    assert kept(book, 1).total == 80


def test_a_row_with_an_id_is_put_in_place_of_the_old_one(book: Store) -> None:
    put(book, credit)
    assert put(book, replace(credit, id=1, amount=200)) == [1]
    with book.read() as connection:
        assert [p.amount for p in read_all(connection, Posting)] == [200]


def test_a_change_of_a_row_that_is_gone_is_told_and_nothing_kept(book: Store) -> None:
    put(book, credit)
    put(book, remove=[replace(credit, id=1)])
    lost = [replace(credit, day=date(2024, 4, 1)), replace(credit, id=1, amount=200)]
    assert refused(book, *lost) == [(1, "", "row_gone")]


def test_the_id_of_a_deleted_bill_is_not_given_again_after_many_changes(
    book: Store,
) -> None:
    (number,) = put(book, bill)
    put(book, remove=[kept(book, number)])
    put(book, *[replace(credit, amount=n) for n in range(1, 2200)])
    assert put(book, bill) == [number + 1]


def test_a_pair_told_apart_is_kept_in_order_whatever_ids_its_bills_get(
    book: Store,
) -> None:
    first, second = bill, replace(bill, id=-2)
    put(book, second, first, Distinct(first_id=-1, second_id=-2))
    with book.read() as connection:
        (pair,) = read_all(connection, Distinct)
    assert (pair.first_id, pair.second_id) == (1, 2)


def test_a_bill_that_relatives_paid_gets_a_receipt_number(book: Store) -> None:
    put(book, hers, paid)
    assert re.fullmatch("#[0-9A-F]{16}", kept(book, 1).receipt or "")


def test_a_refunded_bill_gets_a_receipt_number(book: Store) -> None:
    back = replace(bill, id=-2, total=-900, cash=-900, refund_of=-1)
    put(book, bill, back)
    assert kept(book, 1).receipt is not None
    assert kept(book, 2).receipt is None


def test_taking_a_needed_receipt_number_away_gives_another(book: Store) -> None:
    put(book, replace(hers, receipt="M1"), paid)
    put(book, replace(hers, id=1, receipt=None))
    assert (kept(book, 1).receipt or "").startswith("#")


def test_other_bills_stay_without_a_number(book: Store) -> None:
    put(book, bill)
    assert kept(book, 1).receipt is None


def test_a_bill_must_add_up_with_its_transfers(book: Store) -> None:
    assert refused(book, hers) == [(0, "total", "unbalanced")]
    assert refused(book, hers, replace(paid, amount=49)) == [(0, "total", "unbalanced")]


def test_a_transfer_of_a_bill_cannot_go_alone(book: Store) -> None:
    put(book, hers, paid)
    with book.read() as connection:
        (transfer,) = read_all(connection, Transfer)
    assert refused(book, remove=[transfer]) == [(0, "total", "unbalanced")]
    assert refused(book, replace(transfer, amount=51)) == [(0, "total", "unbalanced")]
    put(book, replace(kept(book, 1), cash=80), remove=[transfer])
    assert kept(book, 1).cash == 80


def test_a_bill_and_its_transfers_go_together(book: Store) -> None:
    put(book, hers, paid)
    with book.read() as connection:
        (transfer,) = read_all(connection, Transfer)
    put(book, remove=[kept(book, 1), transfer])
    book.undo()
    put(book, replace(transfer, spending_id=None), remove=[kept(book, 1)])


def test_a_bill_that_is_still_named_cannot_go(book: Store) -> None:
    put(book, hers, paid)
    assert refused(book, remove=[kept(book, 1)]) == [(0, "person", "still_used")]


def test_a_bill_cannot_be_refunded_twice(book: Store) -> None:
    back = replace(bill, id=-2, total=-500, cash=-500, refund_of=1)
    put(book, bill)
    put(book, back)
    assert refused(book, back) == [(0, "total", "more_than_refunded")]


def test_a_refunded_bill_cannot_become_less_than_its_refund(book: Store) -> None:
    put(book, bill)
    put(book, replace(bill, id=-2, total=-500, cash=-500, refund_of=1))
    now = kept(book, 1)
    assert refused(book, replace(now, total=400, cash=400)) == [
        (0, "total", "more_than_refunded")
    ]
    assert refused(book, replace(now, day=date(2024, 3, 6))) == [
        (0, "day", "refund_before_bill")
    ]
    assert refused(book, replace(now, person_id=MOTHER)) == [
        (0, "person", "bill_of_another")
    ]
    codes = [code for _, _, code in refused(book, replace(now, total=-1, cash=-1))]
    assert "must_be_positive" in codes


def test_a_refund_gives_back_what_returned_transfers_had_paid(book: Store) -> None:
    put(book, hers, paid)
    back = replace(
        hers, id=None, day=date(2024, 4, 1), total=-80, cash=-30, refund_of=1
    )
    assert refused(book, back) == [(0, "total", "unbalanced")]
    with book.read() as connection:
        (transfer,) = read_all(connection, Transfer)
    returned = replace(
        transfer, state=TransferState.returned, returned_on=date(2024, 4, 1)
    )
    put(book, returned, back)
    assert refused(book, replace(transfer, state=TransferState.accepted)) == [
        (0, "total", "unbalanced")
    ]


def test_two_bills_of_one_action_cannot_have_one_number(book: Store) -> None:
    one = replace(bill, receipt="A1")
    assert refused(book, one, replace(one, id=-2)) == [
        (0, "receipt", "known_receipt"),
        (1, "receipt", "known_receipt"),
    ]
    put(book, one)
    assert refused(book, replace(one, id=-2)) == [(0, "receipt", "known_receipt")]
    put(book, replace(one, person_id=MOTHER))


def test_a_number_can_pass_from_a_bill_to_another(book: Store) -> None:
    put(book, replace(bill, receipt="A1"))
    put(book, replace(kept(book, 1), receipt="A2"), replace(bill, receipt="A1"))
    assert [kept(book, n).receipt for n in (1, 2)] == ["A2", "A1"]


def test_a_membership_cannot_leave_account_money_behind(book: Store) -> None:
    put(book, credit)
    now = replace(insured, id=1, person_id=ME)
    later = replace(now, since=date(2024, 3, 6))
    assert refused(book, later) == [(0, "since", "account_needed")]
    assert refused(book, replace(now, status=Status.resident)) == [
        (0, "since", "account_needed")
    ]
    assert refused(book, remove=[now]) == [(0, "since", "account_needed")]
    put(book, replace(now, since=DAY))


def test_a_checkpoint_of_a_balance_needs_the_account_too(book: Store) -> None:
    put(book, Checkpoint(person_id=ME, day=DAY, balance=1))
    now = replace(insured, id=1, person_id=ME)
    assert refused(book, remove=[now]) == [(0, "since", "account_needed")]


def test_a_membership_may_be_replaced_on_its_day(book: Store) -> None:
    put(book, credit)
    now = replace(insured, id=1, person_id=ME)
    put(book, replace(now, id=None, region="custom"), remove=[now])


def test_two_memberships_cannot_begin_on_one_day(book: Store) -> None:
    again = replace(insured, person_id=ME, region="custom")
    assert refused(book, again) == [(0, "since", "known_day")]


def test_a_settlement_ends_the_account(book: Store) -> None:
    end = Posting(person_id=ME, day=DAY, kind=PostingKind.settlement, amount=-1)
    put(book, replace(credit, day=date(2024, 3, 6)))
    assert refused(book, end) == [(0, "day", "moved_after_closing")]
    put(book, replace(end, day=date(2024, 3, 6)))
    late = replace(credit, day=date(2024, 3, 7))
    assert refused(book, late) == [(0, "day", "account_closed")]
    put(book, replace(end, id=2, day=date(2024, 3, 8)), late)


def test_a_wallet_return_after_the_settlement_is_refused(book: Store) -> None:
    end = Posting(person_id=ME, day=DAY, kind=PostingKind.settlement, amount=-1)
    sent = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=DAY,
        purpose=Purpose.wallet,
        amount=5,
        state=TransferState.returned,
        returned_on=date(2024, 3, 6),
    )
    assert refused(book, sent, end) == [(0, "returned_on", "account_closed")]
    put(book, sent)
    assert refused(book, end) == [(0, "day", "moved_after_closing")]


def test_a_birthday_cannot_be_after_what_is_recorded(book: Store) -> None:
    put(book, credit)
    now = replace(me, id=ME)
    assert refused(book, replace(now, born=date(2024, 1, 1))) == [
        (0, "born", "before_birth")
    ]
    put(book, replace(now, born=START))


def test_one_figure_has_one_own_value_from_a_day_on(book: Store) -> None:
    own = Override(
        region="xian", figure="outpatient.cap", since=DAY, value="1.00", note=""
    )
    put(book, own)
    assert refused(book, replace(own, value="2.00")) == [(0, "since", "known_figure")]
    put(book, replace(own, status=Status.retiree, value="2.00"))
    put(book, replace(own, id=1, value="3.00"))


def test_each_tier_has_one_own_value_from_a_day_on(book: Store) -> None:
    own = Override(
        region="xian", figure="outpatient.ratio", tier="三级", since=DAY, value="0.5"
    )
    put(book, own, replace(own, tier="一级"), replace(own, tier=None))
    assert refused(book, replace(own, value="0.6")) == [(0, "since", "known_figure")]


heard = Confirmation(
    region="xian", figure="outpatient.cap", since=DAY, value="2000.00", day=DAY
)


def test_a_confirmation_is_kept_taken_back_and_undone(book: Store) -> None:
    (number,) = put(book, heard)
    with book.read() as connection:
        assert people.confirmations(connection, "xian") == (replace(heard, id=number),)
        assert people.confirmations(connection, "taiyuan") == ()
    put(book, remove=[replace(heard, id=number)])
    with book.read() as connection:
        assert people.confirmations(connection) == ()
    book.undo()
    with book.read() as connection:
        assert people.confirmations(connection) == (replace(heard, id=number),)


# --- passbooks --------------------------------------------------------------

paid_out = Posting(
    person_id=ME, day=date(2022, 8, 31), kind=PostingKind.passbook, amount=100
)
ENDED = date(2022, 9, 1)
begun = Override(
    region="xian", figure="account.legacy", since=date(2001, 1, 1), value="passbook"
)
ends = replace(begun, since=ENDED, value="none")


def test_passbook_money_needs_no_account_and_survives_its_end(book: Store) -> None:
    put(book, paid_out, replace(paid_out, person_id=MOTHER))
    put(
        book,
        Posting(person_id=ME, day=DAY, kind=PostingKind.settlement, amount=-1),
        replace(paid_out, day=DAY.replace(month=4), amount=-30),
    )


def test_no_money_goes_to_a_passbook_that_has_ended(book: Store) -> None:
    put(book, begun, ends)
    put(book, paid_out, replace(paid_out, day=DAY, amount=-30))
    late = replace(paid_out, day=ENDED)
    assert refused(book, credit, late) == [(1, "day", "passbook_ended")]


def test_a_figure_of_the_same_action_ends_a_passbook(book: Store) -> None:
    late = replace(paid_out, day=ENDED)
    assert refused(book, begun, ends, late) == [(2, "day", "passbook_ended")]
    put(book, late)
    assert refused(book, ends) == [(0, "day", "passbook_ended")]
    put(book, replace(ends, since=DAY))


def test_a_membership_elsewhere_cannot_make_a_passbook_row_wrong(book: Store) -> None:
    put(book, replace(begun, region="taiyuan"), replace(ends, region="taiyuan"))
    put(book, replace(paid_out, day=DAY))
    moved = replace(insured, person_id=ME, since=ENDED.replace(year=2023))
    moved = replace(moved, region="taiyuan")
    assert refused(book, credit, moved) == [(1, "day", "passbook_ended")]


def test_a_birthday_cannot_be_after_passbook_money(book: Store) -> None:
    put(book, paid_out)
    late = replace(me, id=ME, born=date(2022, 12, 31))
    assert refused(book, late) == [(0, "born", "before_birth")]


def test_references_to_nobody_are_refused(book: Store) -> None:
    codes = [code for _, _, code in refused(book, replace(credit, person_id=-9))]
    assert codes == ["unknown_person"]
    assert refused(book, replace(bill, total=-900, cash=-900, refund_of=-9)) == [
        (0, "refund_of", "no_such_bill")
    ]


def test_rows_removed_by_an_action_are_gone_for_its_checks(book: Store) -> None:
    put(book, bill)
    back = replace(bill, id=-2, total=-900, cash=-900, refund_of=1)
    assert refused(book, back, remove=[kept(book, 1)]) == [
        (0, "refund_of", "no_such_bill")
    ]


def test_a_rule_that_no_action_can_break_stays_a_bug() -> None:
    bug = exc.IntegrityError("", {}, Exception("CHECK constraint failed: x"))
    with pytest.raises(exc.IntegrityError):
        broken_rule(bug)


def test_how_somebody_is_insured_is_proven_without_reading_all_their_bills(
    book: Store,
) -> None:
    """Whoever has many thousands of bills must not wait longer than who has few."""

    def steps() -> int:
        (member,) = people.memberships(reader, ME)
        put(book, replace(member, base=(member.base or 500000) + 100))
        counted: list[int] = []
        reader.execute("BEGIN")
        reader.execute(
            "UPDATE state SET open_operation = (SELECT max(id) FROM operation)"
        )
        reader.set_progress_handler(lambda: counted.append(1), 10)
        assert list(contradictions(reader, [])) == []
        reader.set_progress_handler(None, 10)
        reader.rollback()
        return len(counted)

    def bills(number: int) -> list[Record]:
        return [replace(bill, id=None, account=900, cash=0) for _ in range(number)]

    with closing(open_book(book.path)) as reader:
        put(book, *bills(10))
        few = steps()
        put(book, *bills(1000))
        assert steps() < few + 100
