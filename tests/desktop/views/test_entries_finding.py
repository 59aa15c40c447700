"""Finding, counting and changing entries on their page, by the keys people press."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import PostingKind, Purpose, SpendingKind
from db.rules.records import Posting, Record, Spending, Transfer
from desktop.book import Book
from desktop.looking import Looking
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.entries import EntriesPage
from desktop.views.entry_columns import AFTER
from tests.desktop.views.conftest import BALANCE, ME, MOTHER, show

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY = date(2025, 6, 12)
BILLS: list[Record] = [
    Spending(
        person_id=ME,
        day=DAY,
        kind=SpendingKind.outpatient,
        place="协和医院",
        total=158_20,
        fund=58_20,
        account=100_00,
        receipt="A77",
    ),
    Spending(
        person_id=ME,
        day=DAY,
        kind=SpendingKind.pharmacy,
        place="协和药房",
        total=30_00,
        cash=30_00,
        note="感冒",
    ),
    Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2025, 6, 13),
        purpose=Purpose.wallet,
        amount=20_00,
    ),
]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def page(
    qtbot: QtBot, book: Book, scope: Scope, settings: Settings
) -> Iterator[EntriesPage]:
    """Show the page as the window does, over two bills and a gift more."""
    assert book.edit("import", BILLS) == []
    page = EntriesPage(book, scope, settings=settings)
    book.changed.connect(page.refresh)
    scope.changed.connect(page.refresh)
    page.resize(940, 650)
    page.refresh()
    show(qtbot, page)
    page.go_to_search()
    yield page
    page.hide()


def write(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    """Press the keys; what has none, an input method puts in."""
    for sign in text:
        if sign.isascii():
            qtbot.keyClick(edit, sign)
        else:
            edit.insert(sign)


def search(qtbot: QtBot, page: EntriesPage, text: str) -> list[str]:
    """Type into the search; give what the column of kinds says."""
    page.go_to_search()
    qtbot.keyClick(page.search.edit, KEY.Key_Delete)
    write(qtbot, page.search.edit, text)
    return [entry.code for entry in page.model.entries()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("协和", ["pharmacy", "outpatient"]),
        ("协和 158", ["outpatient"]),
        ("158.2", ["outpatient"]),
        ("158.20", ["outpatient"]),
        ("158.21", []),
        ("58.20", ["outpatient"]),
        ("a77", ["outpatient"]),
        ("感冒", ["pharmacy"]),
        ("妈妈", ["wallet"]),
        ("pharmacy", ["pharmacy"]),
        ("2025-06-13", ["wallet"]),
        ("2025/6 协和", ["pharmacy", "outpatient"]),
        ("2025年6月13日", ["wallet"]),
        ("2024-03", ["contribution"]),
        ("¥1,000", ["opening"]),
        ("协和 感冒 158", []),
    ],
)
def test_every_word_must_be_found_somewhere(
    qtbot: QtBot, page: EntriesPage, text: str, found: list[str]
) -> None:
    assert search(qtbot, page, text) == found


def test_escape_takes_away_the_text_then_the_filters_then_the_number(
    qtbot: QtBot, page: EntriesPage
) -> None:
    page.show_only(Filter(ME, DAY, DAY))
    search(qtbot, page, "158")
    qtbot.mouseClick(page.search.filters, LEFT)
    page.search.panel.codes["outpatient"].trigger()
    page.go_to_search()
    seen = [page.model.rowCount()]
    for _ in range(4):
        qtbot.keyClick(page.search.edit, KEY.Key_Escape)
        seen.append(page.model.rowCount())
    assert seen == [1, 1, 2, 2, 34]
    assert page.search.panel.isHidden()
    assert page.table.hasFocus()


def test_nothing_found_says_so_and_shows_all_again_by_a_button(
    qtbot: QtBot, page: EntriesPage
) -> None:
    assert search(qtbot, page, "no such thing") == []
    assert page.empty.isVisible()
    assert "Nothing was found" in page.empty.text()
    assert page.search.edit.hasFocus()
    qtbot.mouseClick(page.empty.all, LEFT)
    assert (page.model.rowCount(), page.search.edit.text()) == (34, "")


def test_filters_are_chips_and_a_chip_pressed_is_gone(
    qtbot: QtBot, page: EntriesPage
) -> None:
    panel = page.search.panel
    qtbot.mouseClick(page.search.filters, LEFT)
    for code in ("outpatient", "pharmacy", "wallet"):
        panel.codes[code].trigger()
    qtbot.keyClicks(panel.least, "25")
    assert [e.code for e in page.model.entries()] == ["pharmacy", "outpatient"]
    assert [chip.text() for chip in page.search.chips.buttons.values()] == [
        "Outpatient visit",
        "Pharmacy",
        "Insurance wallet",
        "at least ¥25.00",
    ]
    chip = page.search.chips.buttons["code.pharmacy"]
    assert chip.accessibleName() == "Take away the filter: Pharmacy"
    qtbot.mouseClick(chip, LEFT)
    assert [e.code for e in page.model.entries()] == ["outpatient"]
    assert not panel.codes["pharmacy"].isChecked()
    qtbot.mouseClick(panel.clear, LEFT)
    assert page.model.rowCount() == 34
    assert page.search.chips.isHidden()


def test_period_person_and_flags_narrow_the_table(
    qtbot: QtBot, page: EntriesPage
) -> None:
    panel = page.search.panel
    qtbot.mouseClick(page.search.filters, LEFT)
    qtbot.keyClicks(panel.first, "2025-06-11")
    qtbot.keyClicks(panel.last, "2025-06-12")
    assert page.model.rowCount() == 2
    for flag, left in (("note", 1), ("receipt", 0)):
        qtbot.keyClick(panel.flags[flag], KEY.Key_Space)  # type: ignore[index]  # a name of one
        assert page.model.rowCount() == left
    qtbot.mouseClick(panel.clear, LEFT)
    panel.person.setFocus()
    while panel.person.currentText() != "妈妈":
        qtbot.keyClick(panel.person, KEY.Key_Down)
    assert [entry.code for entry in page.model.entries()] == ["wallet"]


def test_a_saved_view_is_still_there_after_a_restart(
    qtbot: QtBot, page: EntriesPage, book: Book, scope: Scope, settings: Settings
) -> None:
    search(qtbot, page, "协和")
    page.search.ask_name()
    box = page.search.findChild(QInputDialog)
    assert isinstance(box, QInputDialog)
    assert box.textValue() == "协和"
    box.setTextValue("两次协和")
    box.accept()
    again = EntriesPage(book, scope, settings=settings)
    qtbot.addWidget(again)
    assert again.search.saved == {"两次协和": Looking(text="协和")}
    again.refresh()
    again.search.views_menu.aboutToShow.emit()
    again.search.views_menu.actions()[0].trigger()
    assert again.model.rowCount() == 2
    again.search.drop_view("两次协和")
    assert settings.entry_views == "{}"


def test_sums_follow_what_is_found_and_what_is_selected(
    qtbot: QtBot, page: EntriesPage
) -> None:
    search(qtbot, page, "协和")
    assert page.list.sums.text() == (
        "2 entries Total ¥188.20 Account −¥100.00 Fund ¥58.20 Cash ¥30.00 "
        "on average ¥94.10 −¥50.00 ¥29.10 ¥15.00"
    )
    search(qtbot, page, "")
    page.table.setFocus()
    page.table.selectRow(1)
    qtbot.keyClick(page.table, KEY.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: "2 selected" in page.list.sums.text())
    assert "Total ¥188.20" in page.list.sums.text()
    qtbot.keyClick(page.table, KEY.Key_A, CONTROL)
    qtbot.waitUntil(lambda: "34 selected" in page.list.sums.text())


def test_balance_after_the_newest_entry_is_what_the_account_holds(
    page: EntriesPage,
) -> None:
    page.table.show_column(AFTER, shown=True)
    newest = page.model.data(page.model.index(0, AFTER))
    assert newest == f"¥{(BALANCE - 120_00) / 100:,.2f}"


def test_columns_stand_as_they_were_left_after_a_restart(
    qtbot: QtBot, page: EntriesPage, book: Book, scope: Scope, settings: Settings
) -> None:
    page.table.show_column(AFTER, shown=True)
    page.table.show_column(1, shown=False)
    page.keep_columns()
    again = EntriesPage(book, scope, settings=settings)
    qtbot.addWidget(again)
    assert [again.table.isColumnHidden(column) for column in (AFTER, 1)] == [
        False,
        True,
    ]


def test_menu_of_columns_shows_sorts_and_moves_them(page: EntriesPage) -> None:
    page.columns.aboutToShow.emit()
    acts = {act.text(): act for act in page.columns.actions()}
    acts["Cash"].trigger()
    assert not page.table.isColumnHidden(8)
    header = page.table.horizontalHeader()
    before = header.visualIndex(4)
    moves = acts["Move to the left"].menu()
    sorts = acts["Sort by"].menu()
    next(a for a in moves.actions() if a.text() == "Total").trigger()  # type: ignore[attr-defined]  # a menu
    assert header.visualIndex(4) == before - 1
    next(a for a in sorts.actions() if a.text() == "Total").trigger()  # type: ignore[attr-defined]  # a menu
    totals = [entry.total for entry in page.model.entries()]
    assert totals == sorted(totals)


def test_several_entries_get_the_same_place_in_one_action(
    qtbot: QtBot, page: EntriesPage, book: Book
) -> None:
    search(qtbot, page, "协和")
    qtbot.keyClick(page.search.edit, KEY.Key_Down)
    qtbot.keyClick(page.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(page.table, KEY.Key_Return)
    assert page.bulk.isVisible()
    assert page.bulk.field.hasFocus()
    write(qtbot, page.bulk.text, "协和东院")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.bulk.text, KEY.Key_Return)
    assert "2 entries changed" in said.args[0]
    assert [e.place for e in page.model.entries()] == ["协和东院"] * 2
    assert book.next_steps()[0] == "edit_entries"
    book.undo()
    assert [e.place for e in page.model.entries()] == ["协和药房", "协和医院"]
    qtbot.keyClick(page.bulk.text, KEY.Key_Escape)
    assert page.bulk.isHidden()
    assert page.table.hasFocus()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("place", "协和东院", "2 entries changed; 32 have no such field"),
        ("kind", "correction", "have no such field"),
        ("note", "看过", "34 entries changed"),
    ],
)
def test_many_entries_are_changed_after_a_question(
    qtbot: QtBot, page: EntriesPage, field: str, value: str, said: str
) -> None:
    page.table.selectAll()
    page.change_selected(field, value)  # type: ignore[arg-type]  # one of the fields
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Change 34 entries?"
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(box.buttons()[0], LEFT)
    assert said in told.args[0]


def test_many_entries_are_deleted_after_a_question_and_come_back(
    qtbot: QtBot, page: EntriesPage, book: Book
) -> None:
    page.table.selectAll()
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_Delete)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    qtbot.keyClick(box, KEY.Key_Escape)
    assert page.model.rowCount() == 34
    qtbot.keyClick(page.table, KEY.Key_Delete)
    word = next(
        b
        for one in page.findChildren(QMessageBox)
        for b in one.buttons()
        if b.text() == "Delete them" and one.isVisible()
    )
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(word, LEFT)
    assert "34 entries deleted" in said.args[0]
    assert page.model.rowCount() == 0
    book.undo()
    assert page.model.rowCount() == 34


def test_a_change_that_is_refused_changes_nothing(
    qtbot: QtBot, page: EntriesPage, book: Book
) -> None:
    page.search.look_for(Looking(codes=("contribution",), first=date(2025, 5, 1)))
    page.table.selectAll()
    before = book.by_keys(book.find(Filter()).keys)
    with qtbot.waitSignal(page.said) as said:
        page.change_selected("kind", PostingKind.claw_back)
    assert "changed" not in said.args[0]
    assert book.by_keys(book.find(Filter()).keys) == before
    assert isinstance(book.record(Posting, 2), Posting)
