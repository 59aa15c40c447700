"""The page of checks: what it says, what one press mends, where it leads."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db.rules.codes import Purpose, Relation, SpendingKind
from db.rules.reasons import Reason
from db.rules.records import Person, Spending, Transfer
from db.sqlite import connect
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.cards import Card
from desktop.views.checks import ChecksPage
from desktop.views.entries import EntriesPage
from desktop.views.why_button import WhyButton
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import open_window

LEFT = Qt.MouseButton.LeftButton
BILL = Spending(
    person_id=ME,
    day=date(2025, 3, 5),
    kind=SpendingKind.outpatient,
    place="H",
    total=500_00,
    fund=150_00,
    account=350_00,
)


@pytest.fixture
def window(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> Iterator[MainWindow]:
    """Give an open window that shows the overview."""
    window = open_window(qtbot, book, scope, tmp_path)
    yield window
    window.close()


def looked(qtbot: QtBot, window: MainWindow) -> ChecksPage:
    """Go to the page by its key, and wait for what it finds."""
    if window.pages.current != "checks":
        qtbot.keyClick(window, "9", Qt.KeyboardModifier.AltModifier)
    page = window.pages.currentWidget()
    assert isinstance(page, ChecksPage)
    qtbot.waitUntil(lambda: page.checked.text().startswith("Looked over on"))
    # Qt shows what was put into a layout only when its events are handled.
    QApplication.processEvents()
    return page


def headings(page: ChecksPage) -> list[str]:
    cards = [card for card in page.findChildren(Card) if card.isVisible()]
    return [card.heading.text() for card in cards if card.heading.text()]


def sentences(page: ChecksPage) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(made.text() for made in labels if made.isVisible())


def button(page: ChecksPage, name: str) -> QPushButton:
    """Give the one button that screen readers know by a name that starts so."""
    buttons = page.findChildren(QPushButton)
    (found,) = (
        made
        for made in buttons
        if made.accessibleName().startswith(name) and made.isVisible()
    )
    return found


def spoil(book: Book, statement: str) -> None:
    with closing(connect(book.path)) as opened:
        opened.execute("BEGIN IMMEDIATE")
        opened.execute(
            "UPDATE state SET open_operation = 1, generation = generation + 1"
        )
        opened.execute(statement)
        opened.execute("UPDATE state SET open_operation = NULL")
        opened.commit()


def test_nothing_found_is_a_kind_sentence_with_what_was_checked_and_when(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = looked(qtbot, window)
    assert page.state.text() == (
        "All is well. The file is whole and every sum holds: 2 people, 31 entries, "
        "and none contradicts another."
    )
    assert page.checked.text().startswith("Looked over on 2025-06-15")
    assert headings(page) == []


def test_findings_are_grouped_by_how_serious_they_are(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, replace(BILL, receipt="A", day=date(2025, 9, 1))])
    spoil(book, "UPDATE spending SET account = 30000 WHERE receipt IS NULL")
    spoil(book, "UPDATE person SET born = '2023-02-01' WHERE id = 1")
    page = looked(qtbot, window)
    assert headings(page) == [
        "Serious: do not rely on these numbers",
        "These contradict one another",
        "Worth a look",
    ]
    assert page.state.property("role") == "danger"
    assert "¥50.00 is in none of its parts" in sentences(page)


def test_one_press_deletes_the_bill_entered_twice_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, BILL])
    page = looked(qtbot, window)
    qtbot.mouseClick(button(page, "Delete the one entered later"), LEFT)
    qtbot.waitUntil(lambda: page.state.text().startswith("All is well."))
    assert window.notice.text == "Done: Delete entries."
    qtbot.mouseClick(window.notice.button, LEFT)
    qtbot.waitUntil(lambda: headings(page) == ["Worth a look"])


def test_one_key_records_the_credit_that_is_missing(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    base = replace(book.memberships(ME)[0], base=6000_00)
    assert book.edit("edit_membership", [base]) == []
    spoil(book, "DELETE FROM posting WHERE month = '2025-04'")
    page = looked(qtbot, window)
    record = button(page, "Record this credit: The credit for 2025-04 of 我")
    record.setFocus()
    qtbot.keyClick(record, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.checked.text().startswith("Looked over on"))
    assert "2025-04" not in sentences(page)
    assert book.next_steps()[0] == "record_credit"
    assert window.focusWidget() is page.again


def test_buttons_rest_while_the_book_is_looked_over_anew(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, BILL])
    page = looked(qtbot, window)
    qtbot.mouseClick(page.again, LEFT)
    assert page.checked.text() == "Looking the book over…"
    assert not button(page, "Delete the one entered later").isEnabled()
    assert "2 bills of ¥500.00 each" in sentences(page)
    looked(qtbot, window)
    assert button(page, "Delete the one entered later").isEnabled()


def test_the_entries_concerned_are_shown(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, BILL])
    page = looked(qtbot, window)
    qtbot.mouseClick(button(page, "Show the entries"), LEFT)
    entries = window.pages.currentWidget()
    assert isinstance(entries, EntriesPage)
    assert entries.model.rowCount() == 2


def test_a_single_entry_is_opened_in_its_form(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [replace(BILL, day=date(2025, 9, 1))])
    page = looked(qtbot, window)
    qtbot.mouseClick(button(page, "Open the entry"), LEFT)
    entries = window.pages.currentWidget()
    assert isinstance(entries, EntriesPage)
    assert entries.panels.shown is not None


def test_somebody_without_insurance_leads_to_the_settings(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_person", [Person(name="Mimi", relation=Relation.child)])
    page = looked(qtbot, window)
    qtbot.mouseClick(button(page, "Open the settings"), LEFT)
    assert window.pages.current == "settings"


def test_a_page_left_and_seen_again_keeps_its_last_result(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, BILL])
    page = looked(qtbot, window)
    window.show_place("overview")
    window.show_place("checks")
    assert "2 bills of ¥500.00 each" in sentences(page)
    assert page.checked.text().startswith("Looked over on")


def test_a_book_that_cannot_be_read_is_said_in_one_sentence(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    page = looked(qtbot, window)
    moved = book.path.rename(book.path.with_suffix(".away"))
    qtbot.mouseClick(page.again, LEFT)
    qtbot.waitUntil(lambda: page.state.text().startswith("There is no book at"))
    moved.rename(book.path)


def test_a_finding_says_why_its_number_is_what_it_is(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [replace(BILL, account=90000_00, total=90150_00)])
    page = looked(qtbot, window)

    def reasons() -> list[Reason | None]:
        made = page.findChildren(WhyButton)
        return [one.reason() for one in made if one.isVisible()]

    qtbot.waitUntil(lambda: bool(reasons()))
    assert all(reasons())


def test_two_real_bills_are_kept_by_one_press_that_undo_takes_back(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    book.edit("add_spending", [BILL, replace(BILL, day=date(2025, 3, 7))])
    page = looked(qtbot, window)
    assert "on 2025-03-05 and another on 2025-03-07" in sentences(page)
    both = button(page, "Both are real")
    both.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(both, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.state.text().startswith("All is well"))
    assert book.next_steps()[0] == "add_distinct"
    book.undo()
    qtbot.waitUntil(lambda: "another on 2025-03-07" in sentences(page))


def test_a_missing_filing_is_recorded_by_one_press(
    qtbot: QtBot, window: MainWindow, book: Book
) -> None:
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2025, 3, 5),
        purpose=Purpose.resident_premium,
        amount=400_00,
    )
    book.edit("add_transfer", [paid])
    page = looked(qtbot, window)
    qtbot.mouseClick(button(page, "Record that it was filed"), LEFT)
    qtbot.waitUntil(lambda: page.state.text().startswith("All is well"))
    assert [filing.since for filing in book.filings()] == [paid.day]
