from array import array
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.queries.entries import Entry, Filter, key_of
from desktop.book import Book
from desktop.views.entry_columns import HIDDEN, MARKED, SORTS
from desktop.views.entry_model import KEPT
from desktop.views.entry_table import PAGE, EntryModel, EntryTable, cells, headings
from tests.desktop.views.conftest import ME

TIP = Qt.ItemDataRole.ToolTipRole

BILL = Entry(
    kind="spending",
    id=3,
    day=date(2025, 3, 5),
    person_id=1,
    person="我",
    code="outpatient",
    other="",
    place="某某医院",
    total=500_00,
    balance=-350_00,
    fund=150_00,
    cash=0,
    note="",
)
GIFT = Entry(
    kind="transfer",
    id=1,
    day=date(2025, 3, 5),
    person_id=1,
    person="我",
    code="wallet",
    other="妈妈",
    place="",
    total=80_00,
    balance=-80_00,
    fund=0,
    cash=0,
    note="生日",
)


def many(count: int) -> list[Entry]:
    first = date(2020, 1, 1)
    return [
        Entry(
            "posting",
            n,
            first + timedelta(n),
            1,
            "我",
            "contribution",
            "",
            "",
            120_00,
            120_00,
            0,
            0,
            "",
        )
        for n in range(count)
    ]


@pytest.fixture
def model() -> EntryModel:
    return EntryModel()


def test_model_keeps_the_rules_of_qt(
    qtmodeltester: ModelTester, model: EntryModel
) -> None:
    model.rows(many(PAGE + 50))
    qtmodeltester.check(model)


def test_model_of_a_book_keeps_the_rules_of_qt(
    qtmodeltester: ModelTester, model: EntryModel, book: Book
) -> None:
    model.show(book.find(Filter(ME)).keys, book.by_keys)
    qtmodeltester.check(model)
    assert model.rowCount() == 31


def test_rows_are_written_with_signs_and_words() -> None:
    assert cells(BILL) == [
        "2025-03-05",
        "我",
        "Outpatient visit",
        "某某医院",
        "¥500.00",
        "−¥350.00",
        "¥150.00",
        "",
        "",
        "",
        "",
        "",
    ]
    assert cells(BILL, after=5_00)[9] == "¥5.00"
    assert cells(GIFT)[2:6] == ["Insurance wallet", "to 妈妈", "¥80.00", "−¥80.00"]


def test_money_that_came_back_is_said_where_its_change_is_nothing() -> None:
    back = GIFT._replace(balance=0, returned_on="2025-03-07")
    row = dict(zip(headings(), cells(back, after=1_920_00), strict=True))
    assert (row["Account"], row["Balance after"]) == ("", "¥1,920.00")
    assert row["Note"] == "Came back in full on 2025-03-07 · 生日"


def test_money_stands_at_the_right_under_its_heading(model: EntryModel) -> None:
    model.rows([BILL])
    role = Qt.ItemDataRole.TextAlignmentRole
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    places = [
        column
        for column in range(model.columnCount())
        if model.data(model.index(0, column), role) == right
        and model.headerData(column, Qt.Orientation.Horizontal, role) == right
    ]
    assert [headings()[place] for place in places] == [
        "Total",
        "Account",
        "Paid by the fund",
        "Cash",
        "Balance after",
    ]


def test_rows_are_read_only_when_they_are_seen(model: EntryModel) -> None:
    rows, asked = many(PAGE * 200), list[int]()
    known = {key_of(row.kind, row.id): row for row in rows}

    def read(keys: Sequence[int]) -> list[Entry]:
        asked.append(len(keys))
        return [known[key] for key in keys]

    model.show(array("q", known), read)
    assert (model.rowCount(), asked) == (len(rows), [])
    assert model.entry(len(rows) - 1) == rows[-1]
    assert model.entry(len(rows) - 2) == rows[-2]
    assert asked == [PAGE]
    for place in range(KEPT + 1):
        model.entry(place * PAGE)
    model.entry(len(rows) - 1)
    assert asked == [PAGE] * (KEPT + 3)


def test_more_of_the_same_rows_keep_the_selection(
    qtbot: QtBot, model: EntryModel
) -> None:
    rows = many(300)
    table = EntryTable(model)
    qtbot.addWidget(table)
    model.rows(rows[:200])
    table.selectRow(7)
    model.rows(rows)
    assert table.chosen_keys() == [key_of("posting", 7)]
    model.rows(rows[1:])
    assert table.chosen_count() == 0


def test_row_that_is_gone_is_shown_empty(model: EntryModel) -> None:
    model.show(array("q", [key_of("posting", 1)]), lambda _keys: [])
    assert model.data(model.index(0, 0)) == ""
    with pytest.raises(IndexError):
        model.entry(0)


def test_given_rows_need_no_book(model: EntryModel) -> None:
    model.rows([BILL, GIFT])
    assert model.rowCount() == 2
    keys = key_of("transfer", 1), key_of("transfer", 9)
    assert tuple(map(model.row_of_key, keys)) == (1, None)


def test_a_bill_with_files_has_a_mark_that_is_also_said(model: EntryModel) -> None:
    model.rows([BILL._replace(files=2), GIFT])
    role = Qt.ItemDataRole
    marked, plain = model.index(0, MARKED), model.index(1, MARKED)
    sign = model.data(marked, role.DecorationRole)
    assert isinstance(sign, QIcon)
    assert not sign.isNull()
    assert "Receipt files: 2" in str(model.data(marked, role.AccessibleTextRole))
    assert str(model.data(marked, role.ToolTipRole)).endswith("Receipt files: 2")
    assert model.data(marked) == BILL.place
    assert model.data(plain, role.DecorationRole) is None
    assert model.data(model.index(0, 0), role.DecorationRole) is None


def test_tip_of_a_bill_says_whose_limit_it_uses(model: EntryModel) -> None:
    shared = GIFT._replace(code="bill", other="妈妈")
    model.rows([BILL, shared._replace(id=7), GIFT._replace(code="wallet")])
    tips = [model.data(model.index(row, 2), TIP) for row in range(3)]
    assert str(tips[0]).endswith(f"those of {BILL.person}")
    assert str(tips[1]).endswith("those of 妈妈")
    assert tips[2] == "Insurance wallet"


def test_table_selects_whole_rows_and_edits_nothing(
    qtbot: QtBot, model: EntryModel
) -> None:
    model.rows([BILL, GIFT])
    table = EntryTable(model)
    qtbot.addWidget(table)
    table.selectRow(1)
    assert len(table.selectedIndexes()) == model.columnCount() - len(HIDDEN)
    assert table.accessibleName() == "Entries"
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers


def test_columns_are_shown_hidden_moved_and_put_back(
    qtbot: QtBot, model: EntryModel
) -> None:
    model.rows([BILL])
    table, other = EntryTable(model), EntryTable(model)
    for one in (table, other):
        qtbot.addWidget(one)
    table.show_column(8, shown=True)
    table.show_column(1, shown=False)
    table.move_column(4, -1)
    table.setColumnWidth(2, 222)
    other.arrange(table.arrangement())
    header = other.horizontalHeader()
    assert [other.isColumnHidden(c) for c in (8, 1)] == [False, True]
    assert header.visualIndex(4) < header.visualIndex(3)
    assert other.columnWidth(2) == 222


def test_columns_kept_in_another_language_show_their_whole_headings(
    qtbot: QtBot, model: EntryModel
) -> None:
    model.rows([BILL])
    table, other = EntryTable(model), EntryTable(model)
    for one in (table, other):
        qtbot.addWidget(one)
    fund = next(column for column, name in SORTS.items() if name == "fund")
    table.setColumnWidth(fund, 45)
    other.arrange(table.arrangement())
    assert other.columnWidth(fund) >= other.horizontalHeader().sectionSizeHint(fund)


def test_columns_kept_with_small_text_show_whole_days_and_amounts_in_large_text(
    qtbot: QtBot, model: EntryModel
) -> None:
    small, large = EntryTable(model), EntryTable(model)
    for table in (small, large):
        qtbot.addWidget(table)
    large.setStyleSheet("font-size: 30px")
    large.ensurePolished()
    large.arrange(small.arrangement())
    letters = large.fontMetrics()
    assert large.columnWidth(0) > letters.horizontalAdvance("2026-12-31")
    for money in (4, 5, 6):
        assert large.columnWidth(money) > letters.horizontalAdvance("−¥9,999.99")


def test_the_last_column_cannot_be_hidden(qtbot: QtBot, model: EntryModel) -> None:
    table = EntryTable(model)
    qtbot.addWidget(table)
    for column in range(model.columnCount()):
        table.show_column(column, shown=False)
    shown = [c for c in range(model.columnCount()) if not table.isColumnHidden(c)]
    assert len(shown) == 1


def test_rows_are_counted_once_when_columns_were_moved(
    qtbot: QtBot, model: EntryModel
) -> None:
    model.rows(many(10))
    table = EntryTable(model)
    qtbot.addWidget(table)
    table.move_column(0, 1)
    table.selectAll()
    assert table.chosen_count() == 10
    assert table.chosen_keys() == list(model.keys)


def test_heading_pressed_twice_turns_the_order_round(
    qtbot: QtBot, model: EntryModel
) -> None:
    table = EntryTable(model)
    qtbot.addWidget(table)
    asked: list[tuple[str, bool]] = []
    table.order_wanted.connect(lambda order: asked.append((order.column, order.down)))
    for column in (4, 4, 0, 9):
        table.sort_by(column)
    assert asked == [("total", False), ("total", True), ("day", True)]
