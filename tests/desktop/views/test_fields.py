from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.rules.codes import Relation
from db.rules.records import Person
from desktop.views.fields import (
    AmountEdit,
    CodeBox,
    DayEdit,
    Field,
    PersonBox,
    TextEdit,
    WordBox,
)
from tests.desktop.views.conftest import TODAY, show, sign_of

KEY = Qt.Key


Shown = Callable[..., None]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Show widgets in a window of their own, the first one with the keyboard."""
    window = QWidget()
    layout = QVBoxLayout(window)

    def put(*widgets: QWidget) -> None:
        for widget in widgets:
            layout.addWidget(widget)
        show(qtbot, window)
        widgets[0].setFocus()

    yield put
    window.close()


@pytest.fixture
def amount(qtbot: QtBot) -> AmountEdit:
    edit = AmountEdit()
    qtbot.addWidget(edit)
    return edit


@pytest.fixture
def day(qtbot: QtBot) -> DayEdit:
    edit = DayEdit(TODAY)
    qtbot.addWidget(edit)
    return edit


@pytest.mark.parametrize(
    ("text", "fen"),
    [("350", 350_00), ("1,234.5", 1234_50), ("-20", -20_00), ("16.9*3+5", 55_70)],
)
def test_amount_is_read_at_each_key(
    qtbot: QtBot, amount: AmountEdit, text: str, fen: int
) -> None:
    qtbot.keyClicks(amount, text)
    assert amount.value() == fen
    assert amount.fault() is None


def test_amount_from_a_chinese_keyboard_is_read(amount: AmountEdit) -> None:
    event = QInputMethodEvent()
    event.setCommitString("１２。５元")
    QApplication.sendEvent(amount, event)
    assert amount.value() == 12_50


@pytest.mark.parametrize(
    ("text", "code"),
    [("abc", "not_a_number"), ("1.234", "too_precise"), ("99999999999", "too_large")],
)
def test_unreadable_amount_stays_and_has_a_fault(
    qtbot: QtBot, amount: AmountEdit, text: str, code: str
) -> None:
    qtbot.keyClicks(amount, text)
    amount.clearFocus()
    assert (amount.value(), amount.fault(), amount.text()) == (None, code, text)


def test_amount_is_written_in_full_when_left(qtbot: QtBot, shown: Shown) -> None:
    first, second = AmountEdit(), AmountEdit()
    shown(first, second)
    qtbot.keyClicks(first, "1234.5")
    second.setFocus()
    assert first.text() == "1,234.50"
    assert first.value() == 1234_50


def test_filled_amount_gives_way_to_typing(qtbot: QtBot, amount: AmountEdit) -> None:
    amount.fill(350_00)
    assert (amount.text(), amount.value(), amount.typed) == ("350.00", 350_00, False)
    amount.selectAll()
    qtbot.keyClicks(amount, "20")
    amount.fill(99_00)
    assert (amount.text(), amount.value(), amount.typed) == ("20", 20_00, True)


def test_typing_after_a_click_replaces_what_was_filled_in(
    qtbot: QtBot, amount: AmountEdit
) -> None:
    amount.fill(350_00)
    qtbot.mouseClick(amount, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(amount, "20")
    assert amount.text() == "20"


def test_emptied_amount_is_filled_again_only_when_left(
    qtbot: QtBot, shown: Shown
) -> None:
    first, second = AmountEdit(), AmountEdit()
    shown(first, second)
    qtbot.keyClicks(first, "5")
    qtbot.keyClick(first, KEY.Key_Backspace)
    first.fill(70_00)
    assert first.text() == ""
    second.setFocus()
    assert first.text() == "70.00"


def test_closed_amount_has_no_value_and_keeps_its_text(
    qtbot: QtBot, amount: AmountEdit
) -> None:
    qtbot.keyClicks(amount, "12.3")
    amount.set_open(open_=False)
    amount.fill(5_00)
    assert (amount.value(), amount.text(), amount.isEnabled()) == (None, "12.3", False)
    amount.set_open(open_=True)
    assert (amount.value(), amount.text()) == (12_30, "12.3")


@pytest.mark.parametrize("text", ["2025/3/5", "2025-3-5", "20250305", "3-5"])
def test_day_is_read_at_each_key(qtbot: QtBot, day: DayEdit, text: str) -> None:
    qtbot.keyClicks(day, text)
    assert day.value() == date(2025, 3, 5)
    assert day.text() == text


@pytest.mark.parametrize(
    ("keys", "reached"),
    [
        ("+", date(2025, 3, 6)),
        ("-", date(2025, 3, 4)),
        ("]", date(2025, 4, 5)),
        ("[", date(2025, 2, 5)),
        ("m", date(2025, 3, 1)),
        ("h", date(2025, 3, 31)),
        ("y", date(2025, 1, 1)),
        ("r", date(2025, 12, 31)),
        ("t", TODAY),
        ("--+", date(2025, 3, 4)),
    ],
)
def test_keys_step_from_a_whole_day(
    qtbot: QtBot, day: DayEdit, keys: str, reached: date
) -> None:
    day.set_value(date(2025, 3, 5))
    with qtbot.waitSignal(day.changed):
        qtbot.keyClicks(day, keys)
    assert day.value() == reached


def test_arrows_step_days(qtbot: QtBot, day: DayEdit) -> None:
    day.set_value(date(2025, 3, 5))
    qtbot.keyClick(day, KEY.Key_Up)
    qtbot.keyClick(day, KEY.Key_Up)
    qtbot.keyClick(day, KEY.Key_Down)
    assert day.value() == date(2025, 3, 6)


def test_steps_stop_at_the_ends_of_the_calendar(qtbot: QtBot, day: DayEdit) -> None:
    day.set_value(date.max)
    qtbot.keyClicks(day, "+]")
    assert day.value() == date.max


def test_text_that_is_no_day_stays_and_has_a_fault(qtbot: QtBot, day: DayEdit) -> None:
    qtbot.keyClicks(day, "2025-02-30")
    day.clearFocus()
    assert (day.value(), day.fault()) == (None, "no_such_day")
    assert day.text() == "2025-02-30"


@pytest.mark.parametrize(
    ("typed", "meant"), [("yesterday", date(2025, 6, 14)), ("today", TODAY)]
)
def test_word_is_typed_over_a_whole_day_whose_first_letter_is_a_key(
    qtbot: QtBot, day: DayEdit, typed: str, meant: date
) -> None:
    day.set_value(date(2025, 3, 5))
    qtbot.keyClicks(day, typed)
    assert (day.text(), day.value()) == (typed, meant)


def test_tooltip_of_a_day_lists_its_keys(day: DayEdit) -> None:
    keys = (
        "t today",
        "+ − a day",
        "[ ] a month",
        "m h first",
        "y r first and last",
        "Alt+↓",
    )
    assert [key for key in keys if key not in day.toolTip()] == []


def test_result_of_a_sum_is_shown_below_it(qtbot: QtBot, amount: AmountEdit) -> None:
    field = Field("Total", amount)
    qtbot.addWidget(field)
    amount.changed.connect(lambda: field.show_problem(""))
    qtbot.keyClicks(amount, "16.9*3")
    assert (field.notice.text(), field.problem()) == ("= ¥50.70", "")
    amount.selectAll()
    qtbot.keyClicks(amount, "50")
    assert field.notice.text() == ""


def test_calendar_opens_by_keyboard_and_chooses(qtbot: QtBot, shown: Shown) -> None:
    day = DayEdit(TODAY)
    shown(day)
    day.set_value(date(2025, 3, 5))
    qtbot.keyClick(day, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    view = popup.findChild(QWidget, "qt_calendar_calendarview")
    assert view is not None
    qtbot.keyClick(view, KEY.Key_Right)
    qtbot.keyClick(view, KEY.Key_Return)
    assert day.value() == date(2025, 3, 6)
    assert QApplication.activePopupWidget() is None


def test_choice_survives_new_choices(qtbot: QtBot) -> None:
    box = CodeBox([("a", "A"), ("b", "B")])
    qtbot.addWidget(box)
    box.set_value("b")
    with qtbot.assertNotEmitted(box.changed):
        box.set_choices([("b", "B"), ("c", "C")])
    assert box.value() == "b"
    box.set_choices([("c", "C")])
    assert box.value() == "c"


def test_choice_is_made_by_typing_its_first_letter(qtbot: QtBot) -> None:
    box = CodeBox([("a", "Alpha"), ("b", "Beta")])
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClicks(box, "b")
    assert box.value() == "b"


def test_nobody_is_chosen_until_somebody_is(qtbot: QtBot) -> None:
    box = PersonBox()
    qtbot.addWidget(box)
    box.set_people([Person(id=7, name="我", relation=Relation.self)])
    assert box.value() is None
    qtbot.keyClick(box, KEY.Key_Down)
    assert box.value() == 7


def test_any_word_can_be_written_beside_those_offered(qtbot: QtBot) -> None:
    box = WordBox()
    qtbot.addWidget(box)
    box.set_words(["Level 1", "Level 2"])
    qtbot.keyClicks(box.lineEdit(), "clinic")
    box.set_words(["Level 3"])
    assert box.value() == "clinic"


def test_problem_is_told_in_words_with_an_icon_and_to_screen_readers(
    shown: Shown,
) -> None:
    edit = TextEdit()
    field = Field("&Place", edit)
    shown(field)
    assert edit.accessibleName() == "Place"
    assert field.label.buddy() is edit
    field.show_problem("Please fill this in.")
    assert field.notice.isVisible()
    assert edit.accessibleDescription() == "Please fill this in."
    assert sign_of(field.notice)
    field.show_problem("")
    assert not field.notice.isVisible()
    assert edit.accessibleDescription() == ""


def test_hint_gives_way_to_a_problem_and_comes_back(shown: Shown) -> None:
    field = Field("Amount", AmountEdit())
    shown(field)
    field.set_hint("This money leaves the account.")
    field.show_problem("Wrong.")
    assert (field.notice.text(), field.problem()) == ("Wrong.", "Wrong.")
    field.show_problem("")
    assert (field.notice.text(), field.problem()) == (
        "This money leaves the account.",
        "",
    )


def test_first_leaving_of_a_field_is_told_once(qtbot: QtBot, shown: Shown) -> None:
    field, other = Field("A", AmountEdit()), TextEdit()
    shown(field, other)
    field.edit.setFocus()
    with qtbot.waitSignal(field.left):
        other.setFocus()
    field.edit.setFocus()
    with qtbot.assertNotEmitted(field.left):
        other.setFocus()
