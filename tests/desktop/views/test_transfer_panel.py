from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import Purpose, TransferState
from db.rules.records import Transfer
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.panels.transfer import TransferPanel
from tests.desktop.views.conftest import ME, MOTHER, TODAY, show, write

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[TransferPanel]:
    panel = TransferPanel(book, scope)
    show(qtbot, panel)
    yield panel
    panel.hide()


def transfers(book: Book) -> list[Transfer]:
    found = [e.id for e in book.page(Filter(), 100) if e.kind == "transfer"]
    return [book.record(Transfer, number) for number in sorted(found)]


def test_account_holder_and_only_relative_are_chosen_already(
    panel: TransferPanel,
) -> None:
    assert (panel.owner.value(), panel.beneficiary.value()) == (ME, MOTHER)


def test_transfer_is_kept_undone_and_redone(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    write(qtbot, panel.amount, "200")
    assert panel.aside.lines[0].figure == "¥4,400.00"
    qtbot.keyClick(panel.amount, KEY.Key_Return, CONTROL)
    kept = transfers(book)
    assert kept == [
        Transfer(
            id=kept[0].id,
            owner_id=ME,
            beneficiary_id=MOTHER,
            day=TODAY,
            purpose=Purpose.wallet,
            amount=200_00,
        )
    ]
    assert book.next_steps()[0] == "add_transfer"
    book.undo()
    assert transfers(book) == []
    book.redo()
    assert transfers(book) == kept


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("amount", "-5.00", "greater than zero"),
        ("amount", "0.00", "greater than zero"),
        ("amount", "", "fill this in"),
        ("amount", "0.001", "two decimals"),
        ("amount", "99999999", "too large"),
        ("day", "1980-01-01", "before the person was born"),
        ("day", "2031-01-01", "too far ahead"),
        ("day", "soon", "a day like"),
        ("day", "", "fill this in"),
    ],
)
def test_bad_input_is_told_beside_its_field_and_not_kept(
    qtbot: QtBot, panel: TransferPanel, field: str, text: str, said: str
) -> None:
    write(qtbot, panel.amount, "200")
    write(qtbot, {"amount": panel.amount, "day": panel.day}[field], text)
    qtbot.mouseClick(panel.save_button, LEFT)
    assert said in panel.fields[field].problem()
    assert transfers(panel.book) == []


@pytest.mark.parametrize("name", ["from", "to"])
def test_nobody_chosen_is_told_and_not_kept(
    qtbot: QtBot, book: Book, panel: TransferPanel, name: str
) -> None:
    write(qtbot, panel.amount, "200")
    box = {"from": panel.owner, "to": panel.beneficiary}[name]
    box.setFocus()
    qtbot.keyClick(box, KEY.Key_Home)
    assert not panel.save()
    assert panel.fields[name].problem() == "Please fill this in."
    assert transfers(book) == []


def test_wallet_money_goes_to_somebody_else(qtbot: QtBot, panel: TransferPanel) -> None:
    write(qtbot, panel.amount, "200")
    panel.beneficiary.setFocus()
    qtbot.keyClick(panel.beneficiary, KEY.Key_Up)
    assert panel.beneficiary.value() == ME
    assert not panel.save()
    assert "Choose a relative" in panel.fields["to"].problem()


def test_money_comes_only_from_an_account(qtbot: QtBot, panel: TransferPanel) -> None:
    write(qtbot, panel.amount, "200")
    panel.owner.setFocus()
    qtbot.keyClick(panel.owner, KEY.Key_End)
    assert not panel.save()
    assert "no personal account" in panel.fields["from"].problem()


def test_day_of_return_is_asked_only_for_returned_money(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    write(qtbot, panel.amount, "200")
    write(qtbot, panel.day, "2025-06-01")
    assert not panel.returned_on.isEnabled()
    panel.state.setFocus()
    qtbot.keyClick(panel.state, KEY.Key_End)
    assert panel.state.value() is TransferState.returned
    assert not panel.save()
    assert "came back" in panel.fields["returned_on"].problem()
    write(qtbot, panel.returned_on, "2025-05-31")
    assert not panel.save()
    assert "before it was sent" in panel.fields["returned_on"].problem()
    write(qtbot, panel.returned_on, "2025-06-02")
    assert panel.aside.lines[0].figure == "¥4,600.00"
    assert panel.save()
    assert transfers(book)[0].returned_on == date(2025, 6, 2)


def test_below_zero_warns_and_saves(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    write(qtbot, panel.amount, "5000")
    assert "below zero" in panel.aside.warning.text()
    assert panel.save()
    assert transfers(book)[0].amount == 5000_00


def test_change_is_kept_under_its_own_name(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    write(qtbot, panel.amount, "200")
    panel.save()
    panel.load(transfers(book)[0])
    panel.state.setFocus()
    qtbot.keyClick(panel.state, KEY.Key_Home)
    assert panel.save()
    assert transfers(book)[0].state is TransferState.sent
    assert book.next_steps()[0] == "edit_transfer"


def test_what_a_wallet_is_stands_below_the_purpose(
    qtbot: QtBot, panel: TransferPanel
) -> None:
    assert "on its way" in panel.fields["purpose"].notice.text()
    panel.purpose.setFocus()
    qtbot.keyClick(panel.purpose, KEY.Key_End)
    assert "long-term care" in panel.fields["purpose"].notice.text()
