"""Filings of family sharing: written, ended, changed and deleted by keys alone."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.rules.records import Filing
from desktop.book import Book
from desktop.views.filing_form import FilingForm
from desktop.views.filings_card import FilingsCard
from desktop.views.people_card import PeopleCard
from tests.desktop.views.conftest import ME, MOTHER, TODAY, press, show

KEY = Qt.Key
MARCH = date(2025, 3, 1)
FILED = Filing(owner_id=ME, beneficiary_id=MOTHER, since=MARCH)


@pytest.fixture
def card(qtbot: QtBot, book: Book) -> Iterator[FilingsCard]:
    card = FilingsCard(book)
    book.changed.connect(card.refresh)
    show(qtbot, card)
    card.refresh()
    yield card
    card.hide()


def form(qtbot: QtBot, card: QWidget) -> FilingForm:
    """Give the form once it has the keyboard."""
    qtbot.waitUntil(lambda: card.findChild(FilingForm) is not None)
    found = card.findChild(FilingForm)
    assert isinstance(found, FilingForm)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def go_to(qtbot: QtBot, card: QWidget, name: str) -> None:
    """Give the keyboard to a button, as Tab does, and press it."""

    def found() -> list[QAbstractButton]:
        buttons = [b for b in card.findChildren(QAbstractButton) if b.isVisible()]
        return [b for b in buttons if name in (b.accessibleName() or b.text())]

    qtbot.waitUntil(lambda: bool(found()))
    button = found()[0]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, KEY.Key_Space)


def test_a_filing_is_written_undone_and_redone(
    qtbot: QtBot, book: Book, card: FilingsCard
) -> None:
    go_to(qtbot, card, "File family sharing")
    asked = form(qtbot, card)
    assert (asked.owner.value(), asked.beneficiary.value()) == (ME, MOTHER)
    asked.since.setFocus(Qt.FocusReason.TabFocusReason)
    asked.since.selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), "3-1")
    press(qtbot, KEY.Key_Return)
    (kept,) = book.filings()
    assert (kept.since, kept.until) == (MARCH, None)
    assert book.next_steps()[0] == "add_filing"
    book.undo()
    assert book.filings() == ()
    book.redo()
    assert book.filings() == (kept,)


def test_its_form_says_who_may_share_by_which_source(
    qtbot: QtBot, card: FilingsCard
) -> None:
    go_to(qtbot, card, "File family sharing")
    asked = form(qtbot, card)
    said = asked.fields["to"].notice.text()
    assert "Spouse" in said
    assert "since 2024-08-01" in said
    assert "Unverified" in said
    asked.owner.set_value(MOTHER)
    asked.beneficiary.set_value(ME)
    asked.since.set_value(date(2020, 1, 1))
    asked.owner.changed.emit()
    assert asked.fields["to"].notice.text() == ""
    press(qtbot, KEY.Key_Escape)


def test_a_filing_ends_by_one_action(
    qtbot: QtBot, book: Book, card: FilingsCard
) -> None:
    book.edit("add_filing", [FILED])
    go_to(qtbot, card, "It ended")
    asked = form(qtbot, card)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is asked.until)
    press(qtbot, KEY.Key_Return)
    assert [filing.until for filing in book.filings()] == [TODAY]
    assert book.next_steps()[0] == "edit_filing"
    book.undo()
    assert [filing.until for filing in book.filings()] == [None]


@pytest.mark.parametrize(
    ("since", "until", "field", "said"),
    [
        ("2025-04-01", "", "since", "already filed"),
        ("2025-01-01", "", "since", "already filed"),
        ("2025-01-01", "2024-01-01", "until", "2025-01-01"),
        ("", "", "since", "fill this in"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field(  # noqa: PLR0917  # cases
    qtbot: QtBot,
    book: Book,
    card: FilingsCard,
    since: str,
    until: str,
    field: str,
    said: str,
) -> None:
    book.edit("add_filing", [FILED])
    go_to(qtbot, card, "File family sharing")
    asked = form(qtbot, card)
    asked.since.setText(since)
    asked.until.setText(until)
    asked.try_to_save()
    assert said in asked.fields[field].problem()
    assert len(book.filings()) == 1
    press(qtbot, KEY.Key_Escape)


def test_the_days_before_and_after_a_filing_are_free(
    qtbot: QtBot, book: Book, card: FilingsCard
) -> None:
    book.edit("add_filing", [FILED])
    go_to(qtbot, card, "File family sharing")
    asked = form(qtbot, card)
    asked.since.setText("2025-01-01")
    asked.until.setText("2025-02-28")
    asked.try_to_save()
    assert [filing.since for filing in book.filings()] == [date(2025, 1, 1), MARCH]


def test_a_filing_is_deleted_and_the_keyboard_stays_on_the_card(
    qtbot: QtBot, book: Book, card: FilingsCard
) -> None:
    book.edit("add_filing", [FILED])
    go_to(qtbot, card, "Delete")
    assert book.filings() == ()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.add)
    book.undo()
    assert len(book.filings()) == 1


def test_somebody_with_an_account_is_filed_from_their_own_row(
    qtbot: QtBot, book: Book
) -> None:
    people = PeopleCard(book)
    book.changed.connect(people.refresh)
    show(qtbot, people)
    people.refresh()
    go_to(qtbot, people, "Shares with…: 我")
    asked = form(qtbot, people)
    assert asked.owner.value() == ME
    asked.try_to_save()
    assert [filing.since for filing in book.filings()] == [TODAY]
    names = [b.accessibleName() for b in people.findChildren(QAbstractButton)]
    assert "Shares with…: 妈妈" not in names
    assert any("我 → 妈妈" in name for name in names)
    people.hide()


def test_filings_go_and_come_back_with_their_person(qtbot: QtBot, book: Book) -> None:
    people = PeopleCard(book)
    qtbot.addWidget(people)
    book.edit("add_filing", [FILED])
    people.delete_person(book.people()[1])
    assert book.filings() == ()
    book.undo()
    assert len(book.filings()) == 1
