"""The history page: what was done, before and after, back to any point, and the bin."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from db.rules.codes import SpendingKind, Status
from db.rules.records import Membership, Override, Person, Posting, Record, Spending
from desktop.book import Book
from desktop.codes import action
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.views.history.page import HistoryPage
from tests.desktop.views.conftest import BALANCE, ME, MONTHS, show

BILL = Spending(
    person_id=ME,
    day=date(2025, 6, 1),
    kind=SpendingKind.outpatient,
    place="协和医院",
    total=100_00,
    account=100_00,
)


@pytest.fixture
def page(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> HistoryPage:
    """Give the page, read again whenever the book changes."""
    made = HistoryPage(book, scope, Settings(tmp_path / "s.ini"))
    book.changed.connect(made.refresh)
    made.refresh()
    show(qtbot, made)
    return made


def told(page: HistoryPage) -> list[str]:
    model = page.steps.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def details(page: HistoryPage) -> list[list[str]]:
    rows = page.steps.rows
    return [
        [rows.index(row, column).data() for column in range(4)]
        for row in range(rows.rowCount())
    ]


def balance(book: Book) -> int:
    account = book.summary(ME).account
    assert account is not None
    return account.years[-1].closing


def test_actions_stand_newest_first_by_their_names(
    page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    book.undo()
    assert told(page) == ["Undone: Record a bill", "Record a bill", "Set up the book"]


def test_only_what_changed_is_told_before_and_after(
    page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    book.edit("edit_spending", [replace(BILL, id=1, total=90_00, account=90_00)])
    row = "Bill · 我 · 2025-06-01 · Outpatient visit · 协和医院 · ¥90.00"
    assert details(page) == [
        [row, "Total", "¥100.00", "¥90.00"],
        ["", "Paid from own account", "¥100.00", "¥90.00"],
    ]


def test_an_added_row_tells_its_fields_and_many_rows_only_themselves(
    page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    assert details(page)[0][1] == "added"
    assert ["", "Place", "—", "协和医院"] in details(page)
    page.steps.table.selectRow(1)
    assert {row[1] for row in details(page)} == {"added"}
    assert len(details(page)) == 5 + len(MONTHS)


def test_the_choices_leave_a_persons_rows_and_a_kind_of_rows(
    page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    page.steps.kind.setCurrentIndex(1)
    assert told(page) == ["Record a bill"]
    page.steps.person.setCurrentIndex(2)
    assert told(page) == []
    assert not page.steps.back.isEnabled()


def test_going_back_asks_first_and_is_one_action(
    qtbot: QtBot, page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL])
    book.edit("add_spending", [BILL])
    assert not page.steps.back.isEnabled()
    page.steps.table.selectRow(2)
    qtbot.mouseClick(page.steps.back, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "“Set up the book”" in box.text()
    assert balance(book) == BALANCE - 200_00
    go = next(button for button in box.buttons() if button.text() == "Go back")
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert balance(book) == BALANCE
    assert told(page)[0] == "Go back to an earlier state"
    book.undo()
    assert balance(book) == BALANCE - 200_00


def test_the_bin_restores_several_entries_in_one_action(
    qtbot: QtBot, page: HistoryPage, book: Book
) -> None:
    book.edit("add_spending", [BILL, replace(BILL, place="药店")])
    book.edit("delete", remove=[book.record(Spending, n) for n in (1, 2)])
    page.tabs.setCurrentIndex(1)
    assert page.bin.rows.rowCount() == 2
    assert balance(book) == BALANCE
    page.bin.table.selectAll()
    qtbot.mouseClick(page.bin.restore, Qt.MouseButton.LeftButton)
    assert balance(book) == BALANCE - 200_00
    assert page.bin.rows.rowCount() == 0
    assert page.bin.empty.isVisible()
    assert not page.bin.restore.isEnabled()
    book.undo()
    assert balance(book) == BALANCE


def test_what_cannot_come_back_says_why(
    qtbot: QtBot, page: HistoryPage, book: Book
) -> None:
    numbered = replace(BILL, receipt="R1")
    book.edit("add_spending", [numbered])
    book.edit("delete", remove=[book.record(Spending, 1)])
    book.edit("add_spending", [numbered])
    page.tabs.setCurrentIndex(1)
    page.bin.table.selectRow(0)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.bin.restore, Qt.MouseButton.LeftButton)
    assert said.args is not None
    assert said.args[0].startswith("It cannot come back like this: ")


def test_the_choice_of_days_is_kept_and_only_hides(
    page: HistoryPage, book: Book, tmp_path: Path
) -> None:
    book.edit("add_spending", [BILL])
    book.edit("delete", remove=[book.record(Spending, 1)])
    page.tabs.setCurrentIndex(1)
    page.bin.kept.setCurrentIndex(3)
    assert Settings(tmp_path / "s.ini").bin_days == 0
    assert page.bin.rows.rowCount() == 1


def test_every_kind_of_change_is_one_named_action(
    page: HistoryPage, book: Book
) -> None:
    person = book.record(Person, ME)
    membership = Membership(
        person_id=2, since=date(2025, 1, 1), region="xian", status=Status.resident
    )
    override = Override(
        region="xian",
        figure="outpatient.cap",
        since=date(2025, 1, 1),
        value="1500.00",
    )
    posting = book.record(Posting, 1)
    done: list[tuple[str, list[Record]]] = [
        ("edit_person", [replace(person, name="自己")]),
        ("add_membership", [membership]),
        ("edit_override", [override]),
        ("edit_posting", [replace(posting, note="改")]),
        ("add_spending", [BILL]),
    ]
    for name, rows in done:
        assert book.edit(name, rows) == []
        assert told(page)[0] == action(name)
    assert len(told(page)) == 1 + len(done)
