from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.queries.entries import Entry, Filter
from desktop.book import Book
from desktop.views.entry_table import PAGE, EntryModel, EntryTable, cells, headings
from tests.desktop.views.conftest import ME

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
    rows = many(PAGE + 50)
    model.show(lambda limit, offset: rows[offset : offset + limit])
    qtmodeltester.check(model)


def test_model_of_a_book_keeps_the_rules_of_qt(
    qtmodeltester: ModelTester, model: EntryModel, book: Book
) -> None:
    wanted = Filter(ME)
    model.show(lambda limit, offset: book.page(wanted, limit, offset))
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
    ]
    assert cells(GIFT)[2:6] == ["Insurance wallet", "to 妈妈", "¥80.00", "−¥80.00"]


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
    ]


def test_pages_are_fetched_only_when_wanted(model: EntryModel) -> None:
    rows, asked = many(PAGE * 2 + 1), list[tuple[int, int]]()

    def fetch(limit: int, offset: int) -> list[Entry]:
        asked.append((limit, offset))
        return rows[offset : offset + limit]

    model.show(fetch)
    assert (model.rowCount(), asked) == (PAGE, [(PAGE, 0)])
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == len(rows)
    assert asked == [(PAGE, 0), (PAGE, PAGE), (PAGE, 2 * PAGE)]


def test_as_many_rows_are_shown_again_as_were_loaded(model: EntryModel) -> None:
    rows = many(PAGE * 3)
    model.show(lambda limit, offset: rows[offset : offset + limit])
    model.fetchMore(QModelIndex())
    model.show(lambda limit, offset: rows[offset : offset + limit])
    assert model.rowCount() == 2 * PAGE


def test_given_rows_need_no_book(model: EntryModel) -> None:
    model.rows([BILL, GIFT])
    assert model.rowCount() == 2
    assert not model.canFetchMore(QModelIndex())
    assert (model.row_of("transfer", 1), model.row_of("transfer", 9)) == (1, None)


def test_table_selects_whole_rows_and_edits_nothing(
    qtbot: QtBot, model: EntryModel
) -> None:
    model.rows([BILL, GIFT])
    table = EntryTable(model)
    qtbot.addWidget(table)
    table.selectRow(1)
    assert len(table.selectedIndexes()) == model.columnCount()
    assert table.accessibleName() == "Entries"
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers
