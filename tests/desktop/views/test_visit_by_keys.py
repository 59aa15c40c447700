"""A typical visit typed by keys alone: the whole window, real key presses."""

import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter, key_of
from db.rules.codes import SpendingKind, TransferState
from db.rules.records import Spending, Transfer
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.choices import PersonBox
from desktop.views.entries import EntriesPage
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.transfer import TransferPanel
from tests.desktop.views.conftest import ME, show
from tests.desktop.views.opened import open_window
from tests.desktop.views.test_bill_panel import bills, mothers_bill

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
A_KEY = 0.2
"""Seconds that an unhurried typist needs for a key."""


class Typist:
    """Presses keys where the keyboard goes, and counts them."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window
        self.keys = 0

    def press(self, key: Qt.Key | str, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key: an open list gets it before the field that opened it."""
        there = QApplication.activePopupWidget() or self._window.focusWidget()
        self._qtbot.keyClick(there, key, held)
        QApplication.processEvents()
        self.keys += 1

    def type(self, text: str) -> None:
        """Type a text."""
        for letter in text:
            self.press(letter)

    def enter(self, times: int = 1) -> None:
        """Go on to the next field, or take what is offered."""
        for _time in range(times):
            self.press(KEY.Key_Return)


def test_typical_visit_takes_at_most_12_seconds_of_keys(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    earlier = Spending(
        person_id=ME,
        day=date(2025, 3, 5),
        kind=SpendingKind.outpatient,
        place="协和医院",
        tier="三级",
        total=10_00,
        cash=10_00,
    )
    assert book.edit("add_spending", [earlier]) == []
    window = open_window(qtbot, book, scope, tmp_path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    began = time.process_time()
    typist = Typist(qtbot, window)
    window.setFocus()
    typist.press(KEY.Key_B, CONTROL)
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), PersonBox))
    typist.enter()
    typist.type("6-3")
    typist.enter(2)
    typist.type("xhyy")
    typist.enter(3)
    typist.type("500")
    typist.enter()
    typist.type("150")
    typist.enter(2)
    typist.type("350")
    typist.press(KEY.Key_Return, CONTROL)
    seconds = time.process_time() - began
    kept = bills(book)[-1]
    assert (kept.day, kept.place, kept.tier) == (date(2025, 6, 3), "协和医院", "三级")
    assert (kept.total, kept.fund, kept.account) == (500_00, 150_00, 350_00)
    assert typist.keys <= 30
    assert typist.keys * A_KEY + seconds <= 12


def test_refund_of_a_bill_and_its_relative_in_one_action(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    bill = mothers_bill(book)
    (paid,) = book.transfers_of(bill.id or 0)
    window = open_window(qtbot, book, scope, tmp_path)
    window.open_entry(paid)
    page = window.pages.currentWidget()
    assert isinstance(page, EntriesPage)
    row = page.model.row_of_key(key_of("transfer", paid.id or 0))
    assert row is not None
    page.table.selectRow(row)
    qtbot.keyClick(window, KEY.Key_R, CONTROL)
    panel = page.panels.shown
    assert isinstance(panel, BillPanel)
    assert panel.heading() == "Refund of the bill of 2025-05-09"
    assert panel.form.amounts["total"].text() == "-230.50"
    qtbot.keyClick(panel.form.place, KEY.Key_Return, CONTROL)
    assert bills(book)[-1].refund_of == bill.id
    (back,) = book.transfers_of(bill.id or 0)
    assert back.state is TransferState.returned
    said: list[str] = []
    page.said.connect(said.append)
    page.table.selectRow(row)
    qtbot.keyClick(window, KEY.Key_R, CONTROL)
    assert said == ["This bill was refunded in full already."]
    book.undo()
    assert bills(book) == [bill]
    assert book.transfers_of(bill.id or 0) == (paid,)


def test_part_that_paid_a_bill_is_marked_returned_by_keys(
    qtbot: QtBot, book: Book, scope: Scope
) -> None:
    bill = mothers_bill(book)
    (paid,) = book.transfers_of(bill.id or 0)
    panel = TransferPanel(book, scope)
    show(qtbot, panel)
    panel.load(paid)
    panel.state.setFocus()
    qtbot.keyClick(panel.state, KEY.Key_End)
    panel.returned_on.setFocus()
    qtbot.keyClicks(panel.returned_on, "6-10")
    qtbot.keyClick(panel.returned_on, KEY.Key_Return, CONTROL)
    back = book.record(Transfer, paid.id or 0)
    assert (back.state, back.returned_on) == (TransferState.returned, date(2025, 6, 10))
    assert book.next_steps()[0] == "edit_transfer"
    assert [e for e in book.page(Filter(), 99) if e.kind == "spending"]
