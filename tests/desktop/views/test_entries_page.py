from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.backups import backups, holds
from db.errors import BookError
from db.queries.entries import Filter
from db.rules.codes import Purpose, SpendingKind
from db.rules.records import Posting, Spending, Transfer
from desktop.backing_up import own_folder
from desktop.book import Book
from desktop.safekeeping import Safekeeping
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.deleting import delete
from desktop.views.entries import EntriesPage
from desktop.views.entries_tools import KINDS, Kind
from desktop.views.entry_changes import MANY
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.posting import PostingPanel
from desktop.views.panels.transfer import TransferPanel
from tests.desktop.views.conftest import ME, MOTHER, show, write

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[EntriesPage]:
    """Show the page as the window does, which refreshes it when the book changes."""
    page = EntriesPage(book, scope)
    book.changed.connect(page.refresh)
    scope.changed.connect(page.refresh)
    page.resize(940, 650)
    page.refresh()
    show(qtbot, page)
    yield page
    page.hide()


def panel_of(page: EntriesPage, kind: type[BillPanel]) -> BillPanel:
    assert isinstance(page.panels.shown, kind)
    return page.panels.shown


def mothers_bill(book: Book) -> None:
    bill = Spending(
        id=-1,
        person_id=MOTHER,
        day=date(2025, 6, 11),
        kind=SpendingKind.outpatient,
        place="Clinic",
        total=230_50,
        fund=100_00,
        cash=50_00,
    )
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=bill.day,
        purpose=Purpose.bill,
        amount=80_50,
        spending_id=-1,
    )
    assert book.edit("add_spending", [bill, paid]) == []


def click_row(qtbot: QtBot, page: EntriesPage, row: int) -> None:
    spot = page.table.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=spot)


def test_form_to_book_to_table_to_undo_to_redo(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    count = page.model.rowCount()
    page.start("spending")
    bill = panel_of(page, BillPanel)
    write(qtbot, bill.form.amounts["total"], "500")
    write(qtbot, bill.form.amounts["account"], "350")
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(bill.form.amounts["account"], KEY.Key_Return, CONTROL)
    assert "500.00" in said.args[0]
    assert page.model.rowCount() == count + 1
    assert page.model.data(page.model.index(0, 5)) == "−¥350.00"
    assert not page.panels.isVisible()
    assert page.table.hasFocus()
    book.undo()
    assert page.model.rowCount() == count
    book.redo()
    assert page.model.data(page.model.index(0, 5)) == "−¥350.00"


@pytest.mark.parametrize(
    ("kind", "panel"),
    [
        ("posting", PostingPanel),
        ("spending", BillPanel),
        ("transfer", TransferPanel),
    ],
)
def test_each_form_opens_and_closes_by_escape(
    qtbot: QtBot, page: EntriesPage, kind: Kind, panel: type[QWidget]
) -> None:
    page.start(kind)
    assert isinstance(page.panels.shown, panel)
    assert page.panels.isVisible()
    focus = page.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, KEY.Key_Escape)
    assert not page.panels.isVisible()


@pytest.mark.parametrize("kind", KINDS)
def test_each_form_opens_by_its_button(
    qtbot: QtBot, page: EntriesPage, kind: Kind
) -> None:
    qtbot.mouseClick(page.tools.new[kind], LEFT)
    assert page.panels.isVisible()


def test_half_typed_entry_is_still_there_after_escape(
    qtbot: QtBot, page: EntriesPage
) -> None:
    page.start("spending")
    bill = panel_of(page, BillPanel)
    write(qtbot, bill.form.amounts["total"], "12.5")
    qtbot.keyClick(bill.form.amounts["total"], KEY.Key_Escape)
    page.start("transfer")
    page.start("spending")
    assert bill.form.amounts["total"].text() == "12.50"


def test_return_opens_the_entry_to_change_it(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    click_row(qtbot, page, 0)
    qtbot.keyClick(page.table, KEY.Key_Return)
    panel = page.panels.shown
    assert isinstance(panel, PostingPanel)
    assert panel.amount.text() == "120.00"
    write(qtbot, panel.amount, "125")
    qtbot.keyClick(panel.amount, KEY.Key_Return, CONTROL)
    assert page.model.data(page.model.index(0, 5)) == "+¥125.00"
    assert book.next_steps()[0] == "edit_posting"


def test_new_entry_is_selected_so_that_keys_act_on_it(
    qtbot: QtBot, page: EntriesPage
) -> None:
    click_row(qtbot, page, 5)
    page.start("posting")
    panel = page.panels.shown
    assert isinstance(panel, PostingPanel)
    write(qtbot, panel.day, "2025-06-12")
    write(qtbot, panel.amount, "7")
    qtbot.keyClick(panel.amount, KEY.Key_Return, CONTROL)
    assert [entry.total for entry in page.selected()] == [7_00]
    assert page.model.entry(page.table.currentIndex().row()).total == 7_00
    qtbot.keyClick(page.table, KEY.Key_Return)
    assert panel.amount.text() == "7.00"


def test_row_that_undo_restores_is_selected(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    last = page.model.rowCount() - 1
    page.table.setFocus()
    for row in (3, last):
        page.table.selectRow(row)
        (gone,) = page.selected()
        qtbot.keyClick(page.table, KEY.Key_Delete)
        page.table.selectRow(8)
        book.undo()
        assert page.selected() == [gone]
        assert page.table.currentIndex().row() == row


def test_home_and_end_go_to_the_first_and_last_row(
    qtbot: QtBot, page: EntriesPage
) -> None:
    click_row(qtbot, page, 3)
    qtbot.keyClick(page.table, KEY.Key_End)
    assert page.table.currentIndex().row() == page.model.rowCount() - 1
    assert len(page.selected()) == 1
    qtbot.keyClick(page.table, KEY.Key_Home)
    assert page.table.currentIndex().row() == 0


def test_draft_with_a_bad_day_comes_back_without_its_red_message(
    qtbot: QtBot, page: EntriesPage
) -> None:
    page.start("spending")
    bill = panel_of(page, BillPanel)
    write(qtbot, bill.form.amounts["total"], "50")
    write(qtbot, bill.form.amounts["account"], "20")
    write(qtbot, bill.form.day, "1900-01-01")
    account = bill.form.amounts["account"]
    assert (account.isEnabled(), account.text()) == (False, "20.00")
    assert "no personal account" in bill.fields["account"].notice.text()
    assert not bill.save()
    assert any(field.problem() for field in bill.fields.values())
    qtbot.keyClick(bill.form.day, KEY.Key_Escape)
    page.start("spending")
    assert bill.form.amounts["total"].text() == "50.00"
    assert not any(field.problem() for field in bill.fields.values())
    assert bill.form.person.hasFocus()
    write(qtbot, bill.form.day, "2025-06-01")
    assert (account.isEnabled(), account.text()) == (True, "20.00")


@pytest.mark.parametrize("purpose", list(Purpose))
def test_transfer_form_takes_the_height_that_it_needs(
    qtbot: QtBot, page: EntriesPage, purpose: Purpose
) -> None:
    page.start("transfer")
    panel = page.panels.shown
    assert isinstance(panel, TransferPanel)
    panel.purpose.setCurrentIndex(list(Purpose).index(purpose))
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_double_click_opens_the_entry(qtbot: QtBot, page: EntriesPage) -> None:
    spot = page.table.visualRect(page.model.index(2, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=spot)
    qtbot.mouseDClick(page.table.viewport(), LEFT, pos=spot)
    panel = page.panels.shown
    assert isinstance(panel, PostingPanel)
    assert panel.editing == page.book.record(Posting, page.model.entry(2).id)


def test_part_of_a_bill_opens_as_what_it_is_and_leads_to_its_bill(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    mothers_bill(book)
    assert page.model.entry(0).kind == "transfer"
    click_row(qtbot, page, 0)
    qtbot.mouseClick(page.tools.edit, LEFT)
    part = page.panels.shown
    assert isinstance(part, TransferPanel)
    assert (part.amount.text(), part.amount.isEnabled()) == ("80.50", False)
    qtbot.mouseClick(part.bill_button, LEFT)
    bill = panel_of(page, BillPanel)
    assert bill.form.amounts["shared"].text() == "80.50"


def test_change_half_made_is_not_lost_to_another_entry(
    qtbot: QtBot, page: EntriesPage
) -> None:
    click_row(qtbot, page, 0)
    page.edit_selected()
    panel = page.panels.shown
    assert isinstance(panel, PostingPanel)
    write(qtbot, panel.amount, "125")
    click_row(qtbot, page, 1)
    with qtbot.waitSignal(page.said) as said:
        page.edit_selected()
    assert "not saved yet" in said.args[0]
    assert panel.amount.text() == "125.00"


def test_delete_asks_nothing_and_says_how_to_get_it_back(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    count = page.model.rowCount()
    click_row(qtbot, page, 1)
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.table, KEY.Key_Delete)
    assert said.args[0] == (
        "Deleted: 2025-05-10 Monthly credit ¥120.00. Undo brings it back."
    )
    assert page.model.rowCount() == count - 1
    assert page.table.currentIndex().row() == 1
    assert book.next_steps()[0] == "delete"
    book.undo()
    assert page.model.rowCount() == count


def test_several_entries_are_deleted_in_one_action(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    count = page.model.rowCount()
    click_row(qtbot, page, 0)
    qtbot.keyClick(page.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(page.tools.delete, LEFT)
    assert page.model.rowCount() == count - 3
    book.undo()
    assert page.model.rowCount() == count


def test_many_entries_go_only_once_a_backup_holds_them_and_nobody_waits(
    qtbot: QtBot, book: Book, page: EntriesPage, tmp_path: Path
) -> None:
    tasks = Tasks()
    safe = Safekeeping(tasks, Settings(tmp_path / "settings.ini"), tasks)
    safe.watch(book)
    count = page.model.rowCount()
    assert count > MANY
    click_row(qtbot, page, 0)
    qtbot.keyClick(page.table, KEY.Key_A, CONTROL)
    qtbot.keyClick(page.table, KEY.Key_Delete)
    question = page.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    yes = question.buttons()[0]
    yes.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(yes, KEY.Key_Space)
    assert page.model.rowCount() == count
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    (kept,) = backups(own_folder(book.path))
    held = holds(kept.path)
    assert held is not None
    assert held.entries == count
    book.undo()
    assert page.model.rowCount() == count
    assert tasks.wait()


def test_bill_goes_with_what_a_relative_paid_of_it(
    qtbot: QtBot, book: Book, page: EntriesPage, scope: Scope
) -> None:
    mothers_bill(book)
    scope.look_at(MOTHER, "2025")
    kinds = [page.model.entry(row).kind for row in range(page.model.rowCount())]
    click_row(qtbot, page, kinds.index("spending"))
    qtbot.keyClick(page.table, KEY.Key_Delete)
    assert page.model.rowCount() == 0
    book.undo()
    assert page.model.rowCount() == 2


def test_bill_goes_with_its_refund(qtbot: QtBot, book: Book, page: EntriesPage) -> None:
    bill = Spending(
        id=-1,
        person_id=ME,
        day=date(2025, 6, 11),
        kind=SpendingKind.outpatient,
        total=10_00,
        cash=10_00,
    )
    back = Spending(
        person_id=ME,
        day=date(2025, 6, 12),
        kind=SpendingKind.outpatient,
        total=-10_00,
        cash=-10_00,
        refund_of=-1,
    )
    assert book.edit("add_spending", [bill, back]) == []
    count = page.model.rowCount()
    click_row(qtbot, page, 1)
    assert page.selected()[0].total == 10_00
    qtbot.keyClick(page.table, KEY.Key_Delete)
    assert page.model.rowCount() == count - 2


def test_part_of_a_bill_is_not_deleted_alone(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    mothers_bill(book)
    count = page.model.rowCount()
    click_row(qtbot, page, 0)
    with qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(page.table, KEY.Key_Delete)
    assert "change or delete the bill instead" in said.args[0]
    assert page.model.rowCount() == count


def test_many_with_a_part_of_a_bill_say_which_one_and_that_nothing_went(
    book: Book, page: EntriesPage
) -> None:
    mothers_bill(book)
    chosen = [page.model.entry(row) for row in range(2)]
    kinds = [entry.kind for entry in chosen]
    assert kinds[0] == "transfer"
    assert (chosen[1].kind, chosen[1].person) != ("spending", "妈妈")
    count = page.model.rowCount()
    said = delete(book, chosen)
    assert "Nothing was deleted" in said
    assert "¥80.50" in said
    assert page.model.rowCount() == count


def test_book_that_cannot_be_written_is_told_and_text_stays(
    qtbot: QtBot, book: Book, page: EntriesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.start("posting")
    panel = page.panels.shown
    assert isinstance(panel, PostingPanel)
    write(qtbot, panel.amount, "125")

    def refuse(*_rows: object) -> None:
        raise BookError("full", book.path)

    monkeypatch.setattr(book, "edit", refuse)
    qtbot.keyClick(panel.amount, KEY.Key_Return, CONTROL)
    assert "is full" in panel.notice.text()
    assert panel.amount.text() == "125"
    assert panel.isVisible()


def test_table_follows_the_person_and_the_year(
    qtbot: QtBot, page: EntriesPage, scope: Scope
) -> None:
    assert page.model.rowCount() == 31
    qtbot.mouseClick(
        page.tools.only_year, LEFT, pos=QPoint(8, page.tools.only_year.height() // 2)
    )
    assert page.model.rowCount() == 6
    scope.look_at(ME, "2024")
    assert page.model.rowCount() == 12
    scope.look_at(MOTHER, "2025")
    assert page.model.rowCount() == 0


def test_selection_and_typing_stay_when_the_book_changes(
    qtbot: QtBot, book: Book, page: EntriesPage
) -> None:
    click_row(qtbot, page, 3)
    chosen = page.selected()
    page.start("spending")
    bill = panel_of(page, BillPanel)
    write(qtbot, bill.form.amounts["total"], "12.")
    mothers_bill(book)
    assert page.selected() == chosen
    assert page.table.currentIndex().row() == 4
    assert bill.form.amounts["total"].text() == "12."
    assert bill.form.amounts["total"].hasFocus()


def test_empty_table_says_so_and_offers_what_helps(
    qtbot: QtBot, page: EntriesPage, scope: Scope
) -> None:
    scope.look_at(MOTHER, "2025")
    assert page.empty.isVisible()
    assert "Nothing is recorded yet" in page.empty.text()
    qtbot.mouseClick(page.empty.buttons[1], LEFT)
    bill = panel_of(page, BillPanel)
    assert bill.form.person.value() == MOTHER


def test_book_without_people_offers_no_form(qtbot: QtBot, empty_book: Book) -> None:
    page = EntriesPage(empty_book, Scope())
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert "Nobody is in the book yet" in page.empty.text()
    assert not any(button.isVisible() for button in page.empty.buttons)
    assert not any(button.isEnabled() for button in page.tools.new.values())


def test_first_rows_need_no_question_to_the_book(
    qtbot: QtBot, book: Book, scope: Scope
) -> None:
    page = EntriesPage(book, scope)
    qtbot.addWidget(page)
    page.show_rows(book.page(Filter(ME), 10))
    assert page.model.rowCount() == 10
    assert book._store is None  # noqa: SLF001  # the point of the promise


def test_every_control_can_be_reached_and_has_a_name(page: EntriesPage) -> None:
    nameless = []
    for kind in KINDS:
        page.start(kind)
        for widget in page.findChildren(QWidget):
            focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if not focusable or widget.focusProxy() is not None:
                continue
            found = QAccessible.queryAccessibleInterface(widget)
            name = found.text(QAccessible.Text.Name)
            if not name and widget.isVisible():
                nameless.append(widget)
    assert nameless == []


def test_tab_goes_through_the_form_to_its_buttons(
    qtbot: QtBot, page: EntriesPage
) -> None:
    page.start("posting")
    panel = page.panels.shown
    assert panel is not None
    seen: list[QWidget | None] = []
    while page.focusWidget() not in seen and len(seen) < 40:
        seen.append(page.focusWidget())
        focus = page.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, KEY.Key_Tab)
    assert [w for w in panel.findChildren(QLineEdit) if w.isVisible()] != []
    wanted = {field.edit for field in panel.fields.values()} | {panel.save_button}
    assert wanted <= set(seen)
    assert isinstance(seen[-1], QPushButton | QWidget)
