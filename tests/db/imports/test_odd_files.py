"""Odd files as people have them: read right, or refused with the row, never half."""

from collections.abc import Iterator
from datetime import date

import pytest

from db.imports import TableError
from db.rules.codes import PostingKind, SpendingKind
from db.rules.records import Posting, Spending
from db.store import Edit, Store
from tests.db.imports.making import MOTHER, SISTER, csv, look, workbook
from tests.db.random_books import FAMILY, clock

# ruff: noqa: E501  # a file is easier to read in one line

HEADS = "结算日期,医疗机构,总费用,统筹支付,个人账户支付,现金支付,票据号码"
ROW = "2024-03-05,市第一医院,500.00,150.00,300.00,50.00,A1"
PLAIN = csv(HEADS, ROW)
BILL = Spending(
    person_id=1,
    day=date(2024, 3, 5),
    kind=SpendingKind.outpatient,
    place="市第一医院",
    total=50000,
    fund=15000,
    account=30000,
    cash=5000,
    receipt="A1",
)
FRENCH = csv("Date;Place;Amount", "2024-03-05;Hôpital Saint-Élie;12.30")

SAME = {
    "utf-8": PLAIN.encode(),
    "utf-8 with mark": PLAIN.encode("utf-8-sig"),
    "gbk": PLAIN.encode("gbk"),
    "gb18030": PLAIN.encode("gb18030"),
    "utf-16 of Excel": PLAIN.replace(",", "\t").encode("utf-16"),
    "utf-16 without mark": PLAIN.encode("utf-16-le"),
    "utf-16 the other way round": PLAIN.encode("utf-16-be"),
    "semicolons": PLAIN.replace(",", ";").encode(),
    "tabs": PLAIN.replace(",", "\t").encode(),
    "line feeds alone": PLAIN.replace("\r\n", "\n").encode(),
    "carriage returns alone": PLAIN.replace("\r\n", "\r").encode(),
    "no end of the last line": PLAIN.strip().encode(),
    "blank lines between": csv("", HEADS, "", ROW, "", "").encode(),
    "heads in row 12": csv(*["医保结算清单"] * 11, HEADS, ROW).encode(),
    "merged title rows": csv("某市医疗保障局,,,,,,", "打印日期：2024-12-31,,,,,,", HEADS, ROW).encode(),
    "sum below": csv(HEADS, ROW, "合计,,500.00,150.00,300.00,50.00,").encode(),
    "remark below": csv(HEADS, ROW, "以上数据仅供参考,,,,,,").encode(),
    "heads once more": csv(HEADS, ROW, HEADS).encode(),
    "empty columns at the end": csv(HEADS + ",,,", ROW + ",,,").encode(),
    "every cell quoted": csv(*(",".join(f'"{c}"' for c in line.split(",")) for line in (HEADS, ROW))).encode(),
    "columns the other way round": csv(*(",".join(reversed(line.split(","))) for line in (HEADS, ROW))).encode(),
    "units in the heads": csv(HEADS.replace("支付", "支付（元）").replace("总费用", "总费用(元)"), ROW).encode(),
    "full-width figures": csv(HEADS, ROW.replace("500.00,", "５００．００,")).encode(),
    "signs of money": csv(HEADS, ROW.replace("500.00,", "¥500.00元,")).encode(),
    "day in Chinese": csv(HEADS, ROW.replace("2024-03-05", "2024年3月5日")).encode(),
    "day without strokes": csv(HEADS, ROW.replace("2024-03-05", "20240305")).encode(),
    "day with a time": csv(HEADS, ROW.replace("2024-03-05", "2024/3/5 14:30:00")).encode(),
    "blanks around": csv(HEADS, ROW.replace(",", " , ")).encode(),
    "other names": csv("就诊日期,定点医药机构名称,医疗费总额,医保统筹基金支付,个账支付,个人现金支付,结算流水号", ROW).encode(),
    "workbook": workbook([HEADS.split(","), [date(2024, 3, 5), "市第一医院", 500, 150.0, 300, 50, "A1"]]),
    "workbook of texts": workbook([HEADS.split(","), ROW.split(",")]),
    "workbook with a title": workbook([["某市"], [], [], HEADS.split(","), ROW.split(",")]),
    "workbook moved to the right": workbook([[None, None, *line.split(",")] for line in (HEADS, ROW)]),
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Make one book for all, which is only looked at."""
    path = tmp_path_factory.mktemp("odd") / "book.yibao"
    with Store.create(path, clock) as made:
        made.apply(Edit("first_start", FAMILY))
        yield made


@pytest.mark.parametrize("name", SAME)
def test_the_same_bill_is_read_from_every_odd_file(store: Store, name: str) -> None:
    read = look(store, SAME[name])
    assert read.entries == [BILL]
    assert read.table.is_sure
    assert read.counts().refused == 0


BROKEN = {
    "quote without an end": (csv(HEADS, ROW, '2024-03-06,"医院,9,0,0,9,', ROW, ROW), "broken_quotes", 3),
    "quote that swallows rows": (csv("日期,地点,金额", '2024-03-05,"医院,1', '2024-03-06,医院",2'), "merged_rows", 2),
    "text after a quote": (csv(HEADS, '2024-03-06,"医院"x,9,0,0,9,'), "broken_quotes", 2),
    "a zero character": (csv(HEADS, ROW, "2024-03-06,医\0院,9,0,0,9,"), "has_nul", 3),
    "a huge cell": (csv(HEADS, ROW, f"2024-03-06,{'医' * 40_000},9,0,0,9,"), "cell_too_long", 3),
    "a cell beyond the reader": (csv(HEADS, f"2024-03-06,{'x' * 140_000},9,0,0,9,"), "cell_too_long", 2),
    "far too many columns": (csv(HEADS, ROW, "," * 300 + "x"), "too_many_columns", 3),
    "nothing": ("", "empty_file", 0),
    "only blanks": (" \n\n", "empty_file", 0),
    "only separators": (csv(",,,", ",,,"), "no_rows", 0),
    "a web page": ("<html><table><tr><td>1", "is_web_page", 0),
    "a PDF": ("%PDF-1.7", "is_pdf", 0),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_whole_with_its_row(store: Store, name: str) -> None:
    text, code, row = BROKEN[name]
    with pytest.raises(TableError) as refused:
        look(store, text.encode())
    assert (refused.value.code, refused.value.row) == (code, row)


ROWS = {
    "too few cells": ("2024-03-06,医院,9.00", ["ragged"]),
    "too many cells": ("2024-03-06,医院,9.00,0,0,9.00,A2,x", ["ragged"]),
    "a comma as decimal point": ('2024-03-06,医院,"9,5",0,0,9.5,A2', ["not_a_number"]),
    "three decimals": ("2024-03-06,医院,9.123,0,0,9,A2", ["too_precise"]),
    "no such day": ("2024-02-30,医院,9,0,0,9,A2", ["no_such_day"]),
    "no day": (",医院,9,0,0,9,A2", ["empty"]),
    "no amount": ("2024-03-06,医院,,0,0,9,A2", ["empty"]),
    "parts that do not add up": ("2024-03-06,医院,9,1,1,1,A2", ["unbalanced"]),
    "a part above the total": ("2024-03-06,医院,9,10,0,0,A2", ["more_than_total"]),
    "a day far ahead": ("2099-03-06,医院,9,0,0,9,A2", ["far_future"]),
    "a number that lost digits": ("2024-03-06,医院,9,0,0,9,6.12E+17", ["digits_lost"]),
    "the same receipt": (ROW, ["receipt_twice"]),
    "account money before the account": ("2019-03-06,医院,9,0,9,0,A2", ["no_account"]),
    "a place too long": (f"2024-03-06,{'院' * 501},9,0,0,9,A2", ["too_long"]),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_wrong_row_is_refused_alone_with_its_reason(store: Store, name: str) -> None:
    line, codes = ROWS[name]
    read = look(store, csv(HEADS, ROW, line).encode())
    assert read.reasons == {3: codes}
    assert read.entries == [BILL]


def test_western_text_is_never_taken_for_chinese_silently(store: Store) -> None:
    read = look(store, FRENCH.encode("cp1252"))
    assert not read.table.is_sure
    assert look(store, FRENCH.encode()).table.is_sure


def test_a_list_of_a_payment_service_becomes_bills(store: Store) -> None:
    text = csv(
        "----------微信支付账单明细列表----------,,,,",
        "交易时间,交易对方,金额(元),收/支,交易单号",
        "2024-03-05 10:00:00,老百姓大药房,¥35.50,支出,`4200001\t",
        "2024-03-06 10:00:00,市第一医院,¥35.50,收入,4200002\t",
        "2024-03-07 10:00:00,零钱提现,¥10.00,/,4200003\t",
        "2024-03-08 10:00:00,信用卡还款,¥10.00,不计收支,4200004\t",
    )
    read = look(store, text.encode())
    first, refund, other = read.entries
    assert isinstance(first, Spending)
    assert isinstance(refund, Spending)
    assert (first.kind, first.cash, first.receipt) == ("pharmacy", 3550, "4200001")
    assert (refund.total, refund.cash) == (-3550, -3550)
    assert read.reasons == {6: ["not_counted"]}
    assert isinstance(other, Spending)


def test_a_simple_list_is_paid_with_what_the_user_says(store: Store) -> None:
    data = csv("日期,地点,金额", "2024-03-05,医院,12.00").encode()
    (bill,) = look(store, data).entries
    (by_account,) = look(store, data, rest="account").entries
    assert isinstance(bill, Spending)
    assert isinstance(by_account, Spending)
    assert (bill.cash, bill.account) == (1200, 0)
    assert (by_account.cash, by_account.account) == (0, 1200)


def test_a_list_of_credits_becomes_postings(store: Store) -> None:
    text = csv(
        "个人账户划入明细,,,",
        "入账日期,划拨类型,划入金额,费款所属期",
        "2024-01-10,正常划入,120.00,202401",
        "2024-01-31,年度结息,3.21,",
        "2024-02-10,代扣大额,30.00,",
    )
    read = look(store, text.encode())
    assert read.plan.target == "postings"
    assert read.entries == [
        Posting(person_id=1, day=date(2024, 1, 10), kind=PostingKind.contribution, amount=12000, month="2024-01"),
        Posting(person_id=1, day=date(2024, 1, 31), kind=PostingKind.interest, amount=321),
        Posting(person_id=1, day=date(2024, 2, 10), kind=PostingKind.withheld, amount=-3000),
    ]  # fmt: skip


def test_rows_that_all_say_credit_are_never_taken_for_bills(store: Store) -> None:
    text = csv(
        "日期,种类,金额,备注", "2024-01-10,划入,120.00,", "2024-03-31,利息,3.21,"
    )
    read = look(store, text.encode())
    assert [entry.amount for entry in read.entries if isinstance(entry, Posting)] == [
        12000,
        321,
    ]


def test_a_credit_among_bills_is_refused_aloud(store: Store) -> None:
    text = csv(
        "日期,种类,金额,备注", "2024-01-10,划入,120.00,", "2024-03-31,门诊,9.00,"
    )
    assert look(store, text.encode()).reasons == {2: ["credit_among_bills"]}


def test_a_payment_in_a_hospital_stays_a_bill(store: Store) -> None:
    text = csv("日期,种类,医院,金额", "2024-01-10,缴费,市第一医院,120.00")
    (bill,) = look(store, text.encode()).entries
    assert isinstance(bill, Spending)


def test_rows_go_to_the_people_that_they_name(store: Store) -> None:
    text = csv(
        "姓名,日期,金额", "妈妈,2024-03-05,1", ",2024-03-06,2", "舅舅,2024-03-07,3"
    )
    read = look(store, text.encode())
    whose = [bill.person_id for bill in read.entries if isinstance(bill, Spending)]
    assert whose == [MOTHER, 1]
    assert read.reasons == {4: ["unknown_person"]}


def test_what_relatives_paid_needs_to_know_whose_account(store: Store) -> None:
    text = csv("日期,总费用,共济支付,现金支付", "2024-03-05,100,80,20").encode()
    assert look(store, text).reasons == {2: ["whose_account"]}
    read = look(store, text, MOTHER, owner_id=SISTER)
    bill, paid = read.judged[0].candidate.records
    assert isinstance(bill, Spending)
    assert paid.owner_id == SISTER  # type: ignore[union-attr]  # a transfer
    assert (bill.total, bill.cash) == (10000, 2000)


def test_a_pretty_cell_is_no_reason_to_guess(store: Store) -> None:
    sheet = workbook([["日期", "金额"], [date(2024, 3, 5), 0.1 + 0.2], [45356, 5]])
    read = look(store, sheet)
    (bill,) = read.entries
    assert isinstance(bill, Spending)
    assert bill.total == 30
    assert read.reasons == {3: ["not_a_day"]}
