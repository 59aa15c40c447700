"""A table is recorded as one action or not at all, and nothing is merged by itself."""

import pytest

from db.imports import TableError
from db.imports.judging import chosen
from db.imports.keeping import NotKept, counts, keep
from db.queries.rows import read_all
from db.rules.records import Distinct, Posting, Spending, Transfer
from db.store import Store
from tests.db.imports.making import MOTHER, SISTER, csv, look, record

BILLS = csv(
    "日期,地点,金额,票据号码",
    "2024-03-05,医院,12.00,A1",
    "2024-03-06,医院,13.00,",
    "2024-03-06,医院,13.00,",
).encode()


def bills(store: Store) -> tuple[Spending, ...]:
    with store.read() as connection:
        return read_all(connection, Spending, "ORDER BY id")


def pairs(store: Store) -> list[tuple[int, int]]:
    with store.read() as connection:
        found = read_all(connection, Distinct, "ORDER BY id")
    return [(pair.first_id, pair.second_id) for pair in found]


def test_two_equal_payments_are_both_kept_and_remembered_as_two(store: Store) -> None:
    read = record(store, BILLS)
    assert read.states() == {2: "new", 3: "new", 4: "suspect"}
    assert [bill.total for bill in bills(store)] == [1200, 1300, 1300]
    assert pairs(store) == [(2, 3)]


def test_the_same_file_twice_adds_nothing(store: Store) -> None:
    record(store, BILLS)
    again = record(store, BILLS)
    assert set(again.states().values()) == {"known"}
    assert len(bills(store)) == 3


def test_one_undo_takes_the_whole_import_back(store: Store) -> None:
    record(store, BILLS)
    step = store.undo()
    assert step is not None
    assert step.name == "import_table"
    assert (bills(store), pairs(store)) == ((), [])


def test_a_receipt_number_says_that_a_bill_is_there_already(store: Store) -> None:
    record(store, BILLS)
    moved = csv("日期,地点,金额,票据号码", "2024-09-09,别处,12.00,A1").encode()
    (row,) = look(store, moved).judged
    assert (row.state, row.is_fixed, row.like) == ("known", True, 1)
    assert chosen([row], {2: True}) == []
    assert look(store, moved, MOTHER).states() == {2: "new"}


def test_a_known_receipt_number_with_another_amount_is_refused_aloud(
    store: Store,
) -> None:
    record(store, BILLS)
    other = csv("日期,地点,金额,票据号码", "2024-03-05,医院,99.00,A1").encode()
    read = look(store, other)
    assert (read.states(), read.reasons) == ({2: "refused"}, {2: ["known_receipt"]})


@pytest.mark.parametrize(("day", "state"), [("09", "suspect"), ("10", "new")])
def test_days_close_together_make_a_suspect(store: Store, day: str, state: str) -> None:
    record(store, csv("日期,地点,金额", "2024-03-06,医院,13.00").encode())
    near = csv("日期,地点,金额", f"2024-03-{day},医院,13.00").encode()
    assert look(store, near).states() == {2: state}


def test_two_receipt_numbers_are_two_bills(store: Store) -> None:
    record(store, BILLS)
    other = csv("日期,地点,金额,票据号码", "2024-03-05,医院,12.00,A2").encode()
    assert look(store, other).states() == {2: "new"}


def test_what_the_user_decides_is_done(store: Store) -> None:
    record(store, BILLS)
    read = look(store, BILLS)
    wanted = chosen(read.judged, {4: True})
    assert [each.row for each in wanted] == [4]
    keep(store, wanted)
    assert len(bills(store)) == 4
    sums = counts(read.judged, wanted)
    assert (sums.rows, sums.kept, sums.known) == (3, 1, 2)


def test_a_suspect_that_the_user_takes_out_is_not_recorded(store: Store) -> None:
    read = look(store, BILLS)
    wanted = chosen(read.judged, {4: False})
    keep(store, wanted)
    assert (len(bills(store)), pairs(store)) == (2, [])
    assert counts(read.judged, wanted).skipped == 1


def test_credits_twice_are_known_and_a_near_one_is_a_suspect(store: Store) -> None:
    data = csv("到账日期,划入金额,所属月份", "2024-01-10,120,2024-01").encode()
    record(store, data)
    assert look(store, data).states() == {2: "known"}
    near = csv("到账日期,划入金额,所属月份", "2024-01-12,120,2024-01").encode()
    assert look(store, near).states() == {2: "suspect"}


def test_equal_credits_of_one_day_for_two_months_are_two(store: Store) -> None:
    head = "到账日期,划入金额,所属月份"
    record(store, csv(head, "2024-03-10,120,2024-01").encode())
    both = csv(head, "2024-03-10,120,2024-02", "2024-03-10,120,2024-01").encode()
    assert record(store, both).states() == {2: "new", 3: "known"}
    bare = csv("到账日期,划入金额", "2024-03-10,120").encode()
    assert look(store, bare).states() == {2: "known"}


def test_relatives_money_is_recorded_with_its_bill(store: Store) -> None:
    text = csv("日期,总费用,共济支付,现金支付", "2024-03-05,100,80,20").encode()
    record(store, text, MOTHER, owner_id=SISTER)
    with store.read() as connection:
        (paid,) = read_all(connection, Transfer)
    assert (paid.owner_id, paid.beneficiary_id, paid.amount) == (SISTER, MOTHER, 8000)
    assert paid.spending_id == bills(store)[0].id


def test_what_contradicts_the_book_is_named_and_nothing_kept(store: Store) -> None:
    closed = csv("日期,金额,类型", "2024-06-30,-5,清算", "2024-07-10,120,划入").encode()
    read = look(store, closed, SISTER, target="postings")
    assert read.reasons == {3: ["account_closed"]}
    wanted = [each for each in read.judged if each.entry]
    with pytest.raises(NotKept) as refused:
        keep(store, wanted)
    assert [fault.row for fault in refused.value.faults] == [3]
    with store.read() as connection:
        assert read_all(connection, Posting) == ()


class Stopped(Exception):  # noqa: N818  # a wish, no error
    """Somebody pressed Cancel."""


def test_a_stopped_import_leaves_no_row(store: Store) -> None:
    lines = [f"2024-{n % 12 + 1:02d}-05,医院{n},{n + 1}.00" for n in range(3000)]
    wanted = chosen(look(store, csv("日期,地点,金额", *lines).encode()).judged, {})
    heard: list[tuple[int, int]] = []

    def told(done: int, of: int) -> None:
        heard.append((done, of))
        if done > of * 3 // 4:
            raise Stopped

    with pytest.raises(Stopped):
        keep(store, wanted, told)
    assert bills(store) == ()
    assert heard[-1][1] == 6000
    keep(store, wanted)
    assert len(bills(store)) == 3000


def test_a_trial_keeps_nothing(store: Store) -> None:
    keep(store, chosen(look(store, BILLS).judged, {}), keeps=False)
    assert bills(store) == ()


def test_more_rows_than_a_life_has_are_refused(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.imports.rows.MOST_ROWS", 3)
    with pytest.raises(TableError, match="too_many_rows 4"):
        look(store, BILLS)
    monkeypatch.setattr("db.imports.rows.MOST_ROWS", 4)
    assert look(store, BILLS).counts().rows == 3
