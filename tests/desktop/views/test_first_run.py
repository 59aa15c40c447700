"""The first start: a few keys make a book."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.rules.codes import Status
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.first_run import FirstRun
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import press
from tests.desktop.views.opened import open_window


def first_run(window: MainWindow) -> FirstRun:
    """Give what is shown in place of the pages."""
    found = window.findChild(FirstRun)
    assert isinstance(found, FirstRun)
    assert found.isVisible()
    return found


def go_to(qtbot: QtBot, wanted: QWidget) -> None:
    """Press Tab until the input has the focus."""
    for _press in range(30):
        focused = QApplication.focusWidget()
        if focused is wanted:
            return
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(wanted)


def test_keys_alone_make_a_book_with_its_opening_balance(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    scope = Scope()
    window = open_window(qtbot, empty_book, scope, tmp_path)
    window.activateWindow()
    form = first_run(window)
    form.name.setFocus()
    qtbot.waitUntil(form.name.hasFocus)
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Wang")
    go_to(qtbot, form.region)
    qtbot.keyClicks(form.region, "xian")
    qtbot.waitUntil(form.region.words.is_open)
    press(qtbot, Qt.Key.Key_Return)
    assert form.region.currentText() == "Xi'an (Shaanxi)"
    go_to(qtbot, form.opening)
    qtbot.keyClicks(form.opening, "860.40")
    go_to(qtbot, form.start)
    qtbot.keyClick(form.start, Qt.Key.Key_Space)
    person = empty_book.people()[0]
    assert person.id is not None
    account = empty_book.summary(person.id).account
    assert person.name == "Wang"
    assert account is not None
    assert account.years[-1].closing == 860_40
    assert (scope.person_id, scope.label) == (person.id, "2025")
    assert not form.isVisible()
    assert window.pages.isVisible()


def test_the_first_start_is_one_action(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    window = open_window(qtbot, empty_book, Scope(), tmp_path)
    form = first_run(window)
    form.region.set_value("xian")
    qtbot.keyClicks(form.opening, "1")
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert empty_book.next_steps() == ("first_start", None)
    empty_book.undo()
    assert empty_book.people() == ()
    assert form.isVisible()


def test_a_resident_is_not_asked_for_a_balance(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    window = open_window(qtbot, empty_book, Scope(), tmp_path)
    form = first_run(window)
    form.region.set_value("xian")
    qtbot.keyClicks(form.opening, "500")
    form.status.set_value(Status.resident)
    form.status.changed.emit()
    assert not form.opening.isVisible()
    assert form.no_account.isVisible()
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    person = empty_book.people()[0]
    assert person.id is not None
    assert empty_book.summary(person.id).account is None


def test_what_is_wrong_is_said_beside_its_field(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    window = open_window(qtbot, empty_book, Scope(), tmp_path)
    form = first_run(window)
    form.name.clear()
    qtbot.keyClicks(form.opening, "twelve")
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert "figures" in form.fields["amount"].problem()
    form.opening.clear()
    qtbot.keyClicks(form.opening, "12")
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert form.fields["name"].problem() == "Please fill this in."
    assert empty_book.people() == ()


def test_return_in_a_field_starts_the_book(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    form = first_run(open_window(qtbot, empty_book, Scope(), tmp_path))
    form.region.set_value("xian")
    qtbot.keyClicks(form.opening, "12")
    qtbot.keyClick(form.opening, Qt.Key.Key_Return)
    assert len(empty_book.people()) == 1


def test_return_on_the_button_starts_the_book(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    form = first_run(open_window(qtbot, empty_book, Scope(), tmp_path))
    form.region.set_value("xian")
    qtbot.keyClick(form.start, Qt.Key.Key_Return)
    assert len(empty_book.people()) == 1


def test_all_problems_are_said_in_one_round_and_go_when_corrected(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    form = first_run(open_window(qtbot, empty_book, Scope(), tmp_path))
    form.name.clear()
    qtbot.keyClicks(form.born, "1800-01-01")
    qtbot.keyClicks(form.opening, "twelve")
    form.day.set_value(date(2025, 6, 16))
    qtbot.mouseClick(form.start, Qt.MouseButton.LeftButton)
    wrong = {name for name, field in form.fields.items() if field.problem()}
    assert wrong == {"name", "born", "region", "amount", "day"}
    assert "2025-06-15" in form.fields["day"].problem()
    assert form.notice.text() == ""
    qtbot.keyClicks(form.name, "W")
    assert form.fields["name"].problem() == ""
    assert form.fields["amount"].problem() != ""
    assert empty_book.people() == ()


def test_a_region_must_be_chosen(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    form = first_run(open_window(qtbot, empty_book, Scope(), tmp_path))
    qtbot.keyClick(form.start, Qt.Key.Key_Return)
    assert form.fields["region"].problem() == "Please fill this in."
    assert empty_book.people() == ()


def test_the_balance_is_that_of_today(
    qtbot: QtBot, empty_book: Book, tmp_path: Path
) -> None:
    form = first_run(open_window(qtbot, empty_book, Scope(), tmp_path))
    assert form.day.value() == empty_book.today
    form.region.set_value("xian")
    qtbot.keyClicks(form.opening, "12")
    qtbot.keyClick(form.start, Qt.Key.Key_Return)
    credits_ = empty_book.credits(empty_book.people()[0].id or 0)
    assert [credit.month for credit in credits_] == ["2025-06"]


def test_the_sample_is_offered(qtbot: QtBot, empty_book: Book, tmp_path: Path) -> None:
    window = open_window(qtbot, empty_book, Scope(), tmp_path)
    with qtbot.waitSignal(window.sample_wanted):
        qtbot.mouseClick(first_run(window).sample, Qt.MouseButton.LeftButton)
