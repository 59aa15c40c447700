"""What a look over a book finds, each fault caused; and what one press mends."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.checking import Finding, Fix, Ref, Report, check_file
from db.errors import BookError
from db.queries.people import filings
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, Status
from db.rules.records import (
    Checkpoint,
    Filing,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.sqlite import connect
from db.store import Edit, Store

NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)
TODAY = NOW.date()
ME, MOTHER = 1, 2
BILL = Spending(
    person_id=ME,
    day=date(2025, 3, 5),
    kind=SpendingKind.outpatient,
    place="市一医院",
    total=500_00,
    fund=150_00,
    account=350_00,
)
REFUND = replace(BILL, day=date(2025, 3, 9), total=-100_00, fund=-30_00, account=-70_00)


def family() -> list[Record]:
    return [
        Person(id=-1, name="我", relation=Relation.self, born=date(1985, 3, 1)),
        Person(id=-2, name="妈妈", relation=Relation.parent),
        Membership(
            person_id=-1,
            since=date(2025, 1, 1),
            region="xian",
            status=Status.employee,
            base=6000_00,
        ),
        Membership(
            person_id=-2, since=date(2025, 1, 1), region="xian", status=Status.resident
        ),
        Posting(
            person_id=-1,
            day=date(2025, 1, 1),
            kind=PostingKind.opening,
            amount=1000_00,
        ),
        *(credit(month) for month in range(1, 7)),
    ]


def credit(month: int) -> Posting:
    return Posting(
        person_id=-1,
        day=date(2025, month, 10),
        kind=PostingKind.contribution,
        amount=120_00,
        month=f"2025-{month:02}",
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "book.yibao", lambda: NOW) as store:
        store.apply(Edit("first_start", family()))
        yield store


def keep(store: Store, *rows: Record) -> list[int]:
    return store.apply(Edit("add", rows))


def spoil(store: Store, *statements: str) -> None:
    """Write what no form and no import would, as another program could."""
    with closing(connect(store.path)) as book:
        book.execute("PRAGMA foreign_keys=OFF")
        book.execute("BEGIN IMMEDIATE")
        book.execute("INSERT INTO operation (at, kind, name) VALUES ('', 'do', 'x')")
        book.execute(
            "UPDATE state SET open_operation = (SELECT max(id) FROM operation)"
        )
        for statement in statements:
            book.execute(statement)
        book.execute("UPDATE state SET open_operation = NULL")
        book.commit()


def look(store: Store) -> Report:
    return check_file(store.path, TODAY)


def only(store: Store) -> Finding:
    (found,) = look(store).findings
    return found


def codes(store: Store) -> list[str]:
    return [row.code for row in look(store).findings]


def mend(store: Store, fix: Fix | None) -> None:
    assert fix is not None
    store.apply(Edit(fix.name, fix.put, fix.remove))


def test_a_book_in_order_leaves_nothing_to_say(store: Store) -> None:
    report = look(store)
    assert report.findings == ()
    assert report.is_sound
    assert (report.people, report.entries) == (2, 7)


def test_looking_changes_nothing(store: Store) -> None:
    keep(store, BILL, REFUND)
    before = store.path.read_bytes()
    look(store)
    assert store.path.read_bytes() == before


def test_a_row_that_names_nobody_is_serious_and_nothing_else_is_asked(
    store: Store,
) -> None:
    spoil(store, "UPDATE posting SET person_id = 77 WHERE id = 1")
    report = look(store)
    assert [row.code for row in report.findings] == ["reference"]
    assert report.findings[0].words == ("posting",)
    assert not report.is_sound


def test_a_damaged_page_is_serious(store: Store) -> None:
    keep(store, *(replace(BILL, receipt=str(n)) for n in range(400)))
    data = bytearray(store.path.read_bytes())
    data[-8192:-4096] = b"\xff" * 4096
    store.path.write_bytes(data)
    try:
        report = look(store)
    except BookError as error:
        assert error.code == "damaged"  # noqa: PT017  # either way it is told
    else:
        assert report.findings[0].code == "damaged"
        assert not report.is_sound


def test_a_bill_that_does_not_add_up_is_serious(store: Store) -> None:
    (number,) = keep(store, BILL)
    spoil(store, "UPDATE spending SET cash = 0, account = 34000")
    report = look(store)
    found = report.findings[0]
    assert (found.code, found.amounts) == ("unbalanced", (500_00, 10_00))
    assert found.entries == (Ref("spending", number),)
    assert not report.is_sound


def test_what_relatives_paid_belongs_to_the_sum_of_a_bill(store: Store) -> None:
    bill = replace(BILL, id=-1, person_id=MOTHER, account=0)
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=BILL.day,
        purpose=Purpose.bill,
        amount=350_00,
        spending_id=-1,
    )
    keep(store, bill, paid, replace(FILED, since=BILL.day))
    assert codes(store) == []
    spoil(store, "UPDATE transfer SET amount = 30000")
    assert only(store).amounts == (500_00, 50_00)


def test_more_refunded_than_paid_is_serious(store: Store) -> None:
    bill, _ = keep(store, replace(BILL, id=-1), replace(REFUND, refund_of=-1))
    assert codes(store) == []
    spoil(store, "UPDATE spending SET total = -60000, account = -57000 WHERE total < 0")
    found = look(store).findings[0]
    assert (found.code, found.amounts) == ("refunded_too_much", (500_00, 600_00))
    assert found.entries[0].id == bill


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("day = '2025-03-01'", "refund_early"),
        ("person_id = 2, account = 0, cash = -7000", "refund_of_another"),
    ],
)
def test_a_refund_that_does_not_fit_its_bill_contradicts_it(
    store: Store, change: str, code: str
) -> None:
    keep(store, replace(BILL, id=-1), replace(REFUND, refund_of=-1))
    spoil(store, f"UPDATE spending SET {change} WHERE total < 0")  # noqa: S608
    assert [row.code for row in look(store).of("wrong")] == [code]


def test_a_transfer_for_somebody_elses_bill_contradicts_it(store: Store) -> None:
    bill = replace(BILL, id=-1, person_id=MOTHER, account=0)
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=BILL.day,
        purpose=Purpose.bill,
        amount=350_00,
        spending_id=-1,
    )
    keep(store, bill, paid)
    spoil(store, "UPDATE transfer SET beneficiary_id = 1, owner_id = 1")
    assert only(store).code == "transfer_of_another"


def test_a_refund_without_a_bill_is_linked_with_the_only_one_that_fits(
    store: Store,
) -> None:
    bill, refund = keep(store, BILL, REFUND)
    found = only(store)
    assert (found.code, found.severity) == ("nameless_refund", "look")
    mend(store, found.fix)
    assert codes(store) == []
    with store.read() as reader:
        named = reader.execute("SELECT refund_of FROM spending WHERE total < 0")
        assert named.fetchone() == (bill,)
    store.undo()
    assert only(store).entries == (Ref("spending", refund),)


def test_of_two_bills_that_fit_none_is_guessed(store: Store) -> None:
    numbered = replace(BILL, receipt="A1")
    other = replace(BILL, day=date(2025, 3, 6), receipt="A2")
    keep(store, numbered, other, REFUND)
    assert only(store).fix is None


def test_account_money_before_the_account_contradicts_it(store: Store) -> None:
    keep(store, BILL)
    spoil(store, "UPDATE membership SET since = '2025-02-20' WHERE person_id = 1")
    found = look(store).of("wrong")[0]
    assert (found.code, found.count) == ("no_account", 3)
    assert (found.first, found.last) == (date(2025, 1, 1), date(2025, 2, 10))
    assert found.amounts == (1240_00,)


def test_account_money_after_the_closing_contradicts_it(store: Store) -> None:
    settled = Posting(
        person_id=ME,
        day=date(2025, 6, 12),
        kind=PostingKind.settlement,
        amount=-1720_00,
    )
    keep(store, settled)
    spoil(store, "UPDATE posting SET day = '2025-06-13' WHERE month = '2025-06'")
    assert "account_closed" in codes(store)


def test_bills_before_any_insurance_are_worth_a_look(store: Store) -> None:
    cash = replace(BILL, fund=0, account=0, cash=500_00, day=date(2024, 12, 1))
    keep(store, cash)
    found = only(store)
    assert (found.code, found.count) == ("uninsured", 1)


def test_an_entry_before_the_birthday_contradicts_it(store: Store) -> None:
    spoil(store, "UPDATE person SET born = '2025-01-05' WHERE id = 1")
    assert look(store).of("wrong")[0].code == "before_birth"


def test_a_day_to_come_is_worth_a_look(store: Store) -> None:
    (number,) = keep(store, replace(BILL, day=date(2025, 9, 1)))
    found = only(store)
    assert (found.code, found.entries) == ("future_day", (Ref("spending", number),))


def test_somebody_whose_insurance_is_not_entered_is_told(store: Store) -> None:
    keep(store, Person(name="妹妹", relation=Relation.sibling))
    assert only(store).code == "no_membership"


def test_a_region_without_an_outpatient_rule_is_told(store: Store) -> None:
    keep(
        store,
        Membership(
            person_id=MOTHER,
            since=date(2025, 2, 1),
            region="custom",
            status=Status.resident,
        ),
    )
    found = only(store)
    assert (found.code, found.words) == ("rule_gap", ("custom", "resident"))


def test_an_official_balance_that_disagrees_is_corrected_by_one_posting(
    store: Store,
) -> None:
    agreed = Checkpoint(person_id=ME, day=date(2025, 2, 28), balance=1240_00)
    other = Checkpoint(person_id=ME, day=date(2025, 4, 30), balance=1460_00)
    last = Checkpoint(person_id=ME, day=date(2025, 5, 31), balance=1580_00)
    keep(store, agreed, other, last)
    first, second = look(store).findings
    assert first.amounts == (1460_00, 1480_00, -20_00)
    assert (first.first, first.last) == (agreed.day, other.day)
    assert second.fix is None
    mend(store, first.fix)
    assert codes(store) == []


def test_a_missing_month_is_recorded_by_its_fix(store: Store) -> None:
    spoil(store, "DELETE FROM posting WHERE month = '2025-04'")
    found = next(row for row in look(store).findings if row.code == "missing_month")
    assert found.words == ("2025-04",)
    mend(store, found.fix)
    assert codes(store) == []


def test_months_missing_are_one_finding_and_one_action(store: Store) -> None:
    spoil(store, "DELETE FROM posting WHERE month IN ('2025-03', '2025-04')")
    found = next(row for row in look(store).findings if row.code == "missing_months")
    assert (found.words, found.count) == (("2025-03", "2025-04"), 2)
    mend(store, found.fix)
    assert codes(store) == []


def test_months_missing_long_ago_are_one_gap(store: Store) -> None:
    spoil(
        store,
        "UPDATE membership SET since = '2023-01-01'",
        "UPDATE posting SET day = '2023-01-10', month = '2023-01'"
        " WHERE month = '2025-01'",
    )
    gap = next(row for row in look(store).findings if row.code == "gap")
    assert (gap.words, gap.count) == (("2023-02", "2025-01"), 24)


def test_a_balance_below_zero_is_told_with_its_days(store: Store) -> None:
    keep(store, replace(BILL, day=date(2025, 1, 5), fund=0, account=500_00))
    keep(store, replace(BILL, day=date(2025, 1, 6), total=600_00, account=450_00))
    keep(store, replace(BILL, day=date(2025, 1, 7), total=650_00, account=500_00))
    below = next(row for row in look(store).findings if row.code == "below_zero")
    assert below.amounts == (-450_00,)
    assert below.first == date(2025, 1, 7)


def test_the_fund_paying_in_a_gap_is_told(store: Store) -> None:
    spoil(store, "DELETE FROM posting WHERE month IN ('2025-02', '2025-03', '2025-04')")
    keep(store, BILL)
    found = next(row for row in look(store).findings if row.code == "fund_in_gap")
    assert (found.count, found.amounts) == (1, (150_00,))


def test_a_bill_entered_twice_is_suspected_and_the_later_one_deleted(
    store: Store,
) -> None:
    first, later = keep(store, BILL, BILL)
    found = only(store)
    assert (found.code, found.count) == ("repeated_bill", 2)
    assert found.entries == (Ref("spending", first), Ref("spending", later))
    mend(store, found.fix)
    with store.read() as reader:
        left = reader.execute("SELECT id FROM spending").fetchall()
    assert left == [(first,)]


def test_of_two_alike_bills_the_one_with_a_receipt_number_stays(store: Store) -> None:
    _plain, numbered = keep(store, BILL, replace(BILL, receipt="A1"))
    mend(store, only(store).fix)
    with store.read() as reader:
        assert reader.execute("SELECT id FROM spending").fetchall() == [(numbered,)]


def test_bills_with_receipts_of_their_own_are_two_bills(store: Store) -> None:
    keep(store, replace(BILL, receipt="A1"), replace(BILL, receipt="A2"))
    assert codes(store) == []


@pytest.mark.parametrize(
    ("days", "place", "found"),
    [
        (3, "市一医院", ["near_bill"]),
        (-3, "市一医院", ["near_bill"]),
        (4, "市一医院", []),
        (1, "", ["near_bill"]),
        (0, "", ["repeated_bill"]),
        (0, "别的医院", []),
    ],
)
def test_bills_of_near_days_are_suspected_unless_of_another_place(
    store: Store, days: int, place: str, found: list[str]
) -> None:
    day = BILL.day + timedelta(days=days)
    keep(store, BILL, replace(BILL, day=day, place=place))
    assert codes(store) == found


def test_a_bill_made_anew_after_a_refund_is_not_suspected(store: Store) -> None:
    number, _again = keep(store, BILL, BILL)
    keep(store, replace(REFUND, refund_of=number))
    assert "repeated_bill" not in codes(store)


def test_of_three_alike_bills_each_is_compared_with_the_one_before(
    store: Store,
) -> None:
    first, second, third = keep(store, BILL, BILL, BILL)
    found = look(store).findings
    assert [[ref.id for ref in row.entries] for row in found] == [
        [first, second],
        [second, third],
    ]


def test_two_real_bills_are_not_asked_about_again_until_that_is_undone(
    store: Store,
) -> None:
    first, later = keep(store, BILL, BILL)
    mend(store, only(store).real)
    assert codes(store) == []
    store.undo()
    assert codes(store) == ["repeated_bill"]
    store.redo()
    bill = replace(BILL, id=later)
    store.apply(Edit("delete", remove=[bill]))
    assert codes(store) == []
    store.undo()
    assert codes(store) == []
    keep(store, BILL)
    assert only(store).entries[0].id == later
    assert first < later


def paid(day: date, purpose: Purpose = Purpose.resident_premium) -> Transfer:
    return Transfer(
        owner_id=ME, beneficiary_id=MOTHER, day=day, purpose=purpose, amount=40_00
    )


MARCH, MAY = date(2025, 3, 1), date(2025, 5, 1)
FILED = Filing(owner_id=ME, beneficiary_id=MOTHER, since=MAY)


def test_payments_without_a_filing_are_told_once_and_one_press_records_it(
    store: Store,
) -> None:
    keep(store, paid(MARCH), paid(MAY), paid(MAY))
    found = only(store)
    assert (found.code, found.severity) == ("no_filing", "look")
    assert (found.first, found.last, found.count) == (MARCH, MAY, 3)
    assert (found.amounts, found.words) == ((120_00,), ("妈妈",))
    mend(store, found.fix)
    assert codes(store) == []
    with store.read() as reader:
        assert [filing.since for filing in filings(reader)] == [MARCH]
    store.undo()
    assert codes(store) == ["no_filing"]


def test_a_filing_that_began_later_reaches_back_by_one_press(store: Store) -> None:
    keep(store, FILED, paid(MARCH), paid(MAY))
    assert only(store).count == 1
    mend(store, only(store).fix)
    with store.read() as reader:
        assert [(f.since, f.until) for f in filings(reader)] == [(MARCH, None)]
    assert codes(store) == []


def test_a_filing_that_ended_too_early_goes_on_and_holds_the_others(
    store: Store,
) -> None:
    early = replace(FILED, since=date(2025, 1, 1), until=date(2025, 1, 31))
    keep(store, early, replace(FILED, since=MARCH, until=date(2025, 4, 1)), paid(MAY))
    mend(store, only(store).fix)
    assert codes(store) == []
    with store.read() as reader:
        assert [(f.since, f.until) for f in filings(reader)] == [(early.since, None)]


def test_the_wallet_and_money_for_oneself_need_no_filing(store: Store) -> None:
    own = replace(paid(MAY, Purpose.long_term_care), beneficiary_id=ME)
    keep(store, paid(MAY, Purpose.wallet), own)
    assert codes(store) == []


def test_where_the_region_wants_no_filing_none_is_missed(store: Store) -> None:
    free = Override(region="xian", figure="sharing.filing", since=MARCH, value="none")
    keep(store, free, paid(MAY))
    assert codes(store) == []


def test_a_posting_entered_twice_is_suspected(store: Store) -> None:
    keep(store, replace(credit(5), person_id=ME))
    found = only(store)
    assert found.code == "repeated_posting"
    mend(store, found.fix)
    assert codes(store) == []


def test_what_is_serious_comes_first(store: Store) -> None:
    keep(store, BILL, replace(BILL, day=date(2025, 9, 1), receipt="B"))
    spoil(store, "UPDATE spending SET account = 0 WHERE receipt IS NULL")
    assert codes(store)[0] == "unbalanced"
