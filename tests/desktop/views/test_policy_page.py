"""The policy figures: looked at on any day, confirmed, overruled, taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db.rules.codes import SpendingKind, Status
from db.rules.records import Spending
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.fields import AmountEdit
from desktop.views.form_dialog import FormDialog
from desktop.views.override_form import OverrideForm
from desktop.views.policies.confirm_form import ConfirmForm
from desktop.views.policies.page import PolicyPage
from desktop.views.policies.rows import to_check
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import ME, MOTHER, TODAY, write
from tests.desktop.views.opened import open_window

CAP = "outpatient.cap"
F = TypeVar("F", bound=FormDialog)


@pytest.fixture
def window(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> Iterator[MainWindow]:
    """Open a window on the page."""
    opened = open_window(qtbot, book, scope, tmp_path)
    opened.show_place("policy")
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def patient(qapp: QApplication) -> Iterator[None]:
    """Take keys for one word however long a busy machine needs between two."""
    before = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(60_000)
    yield
    qapp.setKeyboardInputInterval(before)


@pytest.fixture
def page(window: MainWindow) -> PolicyPage:
    """Give the page; 我 is insured in Xi'an as an employee."""
    shown = window.pages.currentWidget()
    assert isinstance(shown, PolicyPage)
    return shown


@pytest.fixture
def in_taiyuan(book: Book, page: PolicyPage) -> PolicyPage:
    """Insure 我 where the cap is in dispute: 2500, or 3500 as one page says."""
    (membership,) = book.memberships(ME)
    assert book.edit("edit_membership", [replace(membership, region="taiyuan")]) == []
    page.figures.choose(CAP)
    return page


def form_of(qtbot: QtBot, page: PolicyPage, kind: type[F]) -> F:
    """Give the form that is open and has the keyboard."""
    found = page.findChild(kind)
    assert isinstance(found, kind)
    qtbot.waitUntil(found.isActiveWindow)
    return found


def click(qtbot: QtBot, within: QWidget, text: str) -> None:
    """Click the one button that is seen and says this."""

    def found() -> list[QAbstractButton]:
        buttons = within.findChildren(QAbstractButton)
        return [b for b in buttons if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def press(qtbot: QtBot, page: PolicyPage, *keys: Qt.Key, ctrl: bool = False) -> None:
    """Press keys in the table."""
    flag = Qt.KeyboardModifier
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.figures.table.setFocus()
    for key in keys:
        held = flag.ControlModifier if ctrl else flag.NoModifier
        qtbot.keyClick(page.figures.table, key, held)


def line(page: PolicyPage, name: str) -> list[str]:
    """Give the texts of a figure's first row."""
    page.figures.choose(name)
    lines, place = page.figures.table.lines, page.figures.table.currentIndex().row()
    return [
        str(lines.index(place, column).data()) for column in range(lines.columnCount())
    ]


def cap(book: Book) -> int | None:
    """Give the cap of 我 in 2025."""
    return book.summary(ME).year("2025").limits[-1].cap


def names(page: PolicyPage) -> list[str]:
    """Give the first column, the parts' headings among it."""
    lines = page.figures.table.lines
    return [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]


def test_the_figures_are_those_of_the_person_today(page: PolicyPage) -> None:
    assert page.head.sentence.text() == (
        "On 2025-06-15 我 is insured in Xi'an as Employee; these are the figures in "
        "force for them."
    )
    assert line(page, CAP)[1] == "¥2,000.00"
    assert line(page, CAP)[5] == "Unverified"
    assert "Last looked up on" in page.head.note.text()


def test_another_person_is_shown_by_how_they_are_insured(
    page: PolicyPage, scope: Scope
) -> None:
    scope.look_at(MOTHER, "")
    assert page.head.status.value() == Status.resident
    assert "妈妈" in page.head.sentence.text()


def test_on_another_day_the_figures_of_that_day_hold(
    qtbot: QtBot, in_taiyuan: PolicyPage
) -> None:
    page = in_taiyuan
    assert line(page, CAP)[1] == "¥2,500.00"
    write(qtbot, page.head.day, "2023-7-1")
    qtbot.keyClick(page.head.day, Qt.Key.Key_Return)
    assert line(page, CAP)[1] == "¥1,800.00"
    write(qtbot, page.head.day, "2022-07-01")
    assert "does not know 我 as insured yet" in page.head.sentence.text()
    write(qtbot, page.head.day, "20300101")
    assert "which is still to come" in page.head.sentence.text()


def test_a_day_that_cannot_be_read_changes_nothing_and_is_said(
    qtbot: QtBot, page: PolicyPage
) -> None:
    write(qtbot, page.head.day, "2023-07-01")
    said, shown = page.head.sentence.text(), page.head.view()
    write(qtbot, page.head.day, "1990-02-30")
    assert (page.head.sentence.text(), page.head.view()) == (said, shown)
    before = [page.head.region.y(), page.head.status.y(), page.head.height()]
    qtbot.keyClick(page.head.day, Qt.Key.Key_Tab)
    assert page.head.view() == shown
    told = page.head.sentence.text()
    assert told.startswith("“1990-02-30” is no day")
    assert told.endswith("These are still the figures of 2023-07-01.")
    assert page.head.day.accessibleDescription() == told
    page.head.body.activate()
    now = [page.head.region.y(), page.head.status.y(), page.head.height()]
    assert now == before
    write(qtbot, page.head.day, "2023-07-01")
    assert page.head.sentence.text() == said
    assert page.head.day.accessibleDescription() == ""


def test_on_a_day_without_figures_both_sides_are_empty(
    qtbot: QtBot, page: PolicyPage
) -> None:
    page.figures.choose(CAP)
    assert page.details.value.text() == "¥2,000.00"
    write(qtbot, page.head.day, "1900-01-01")
    assert names(page) == []
    assert page.details.heading.text().strip() == ""
    assert page.details.value.text() == "No figure is known for this day."
    assert not any(
        page.buttons.button(act).isVisible() for act in page.buttons.offered()
    )
    assert not any(act.isEnabled() for act in page.buttons.offered())
    write(qtbot, page.head.day, "2025-01-01")
    page.figures.choose(CAP)
    assert page.details.value.text() == "¥2,000.00"
    assert page.details.facts.isVisible()


def test_another_row_and_another_region_begin_at_their_first_line(
    qtbot: QtBot, in_taiyuan: PolicyPage, window: MainWindow
) -> None:
    page = in_taiyuan
    window.resize(1100, 560)
    area = page.details.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    press(qtbot, page, Qt.Key.Key_Down)
    assert bar.value() == 0
    page.figures.choose(CAP)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.head.region.setFocus()
    qtbot.keyClicks(page.head.region, "Bei")
    assert page.head.region.value() == "beijing"
    assert bar.value() == 0


def test_another_region_is_looked_at_without_changing_the_person(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    before = book.memberships(ME)
    page.head.region.setFocus()
    qtbot.keyClicks(page.head.region, "Tai")
    assert page.head.region.value() == "taiyuan"
    assert page.head.sentence.text().startswith(
        "You are looking at Taiyuan, Employee, "
    )
    assert line(page, CAP)[1] == "¥2,500.00"
    assert not page.check.isVisible()
    assert book.memberships(ME) == before
    click(qtbot, page.head, "Back to 我")
    assert line(page, CAP)[1] == "¥2,000.00"


def test_the_details_say_who_says_so_since_when_and_how_sure(page: PolicyPage) -> None:
    page.figures.choose(CAP)
    details = page.details
    assert details.heading.text() == "Outpatient cap of the year"
    assert details.value.text() == "¥2,000.00"
    assert details.standing.text().startswith("Unverified")
    told = details.facts.texts()
    assert "2023-01-01" in told
    assert "Stated for Xi'an itself" in told
    assert "Unverified · fair source" in told
    (sure,) = (
        text
        for text in details.facts.findChildren(QLabel)
        if text.text() == "Unverified · fair source"
    )
    assert sure.toolTip() == "One decent source, or several alike"
    assert any("shenfucn.com" in text for text in told)


def test_the_past_is_a_table_and_steps_where_numbers_change(
    in_taiyuan: PolicyPage,
) -> None:
    details = in_taiyuan.details
    past = details.past.lines
    days = [past.index(row, 0).data() for row in range(past.rowCount())]
    assert days == ["2023-01-01", "2024-01-01"]
    assert details.chart.isVisible()
    assert "¥1,800.00" in details.chart.accessibleDescription()
    in_taiyuan.figures.choose("outpatient.kind")
    assert not details.chart.isVisible()


def test_arrows_pass_over_the_headings_of_the_parts(
    qtbot: QtBot, page: PolicyPage
) -> None:
    seen = set()
    for _step in range(len(names(page))):
        row = page.figures.row()
        assert row is not None
        seen.add(row.group)
        press(qtbot, page, Qt.Key.Key_Down)
    assert {"outpatient", "account", "tax"} <= seen


def test_figures_not_known_are_shown_on_demand_and_can_be_entered(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    assert "Cap of a month" not in names(page)
    qtbot.mouseClick(page.figures.unknown, Qt.MouseButton.LeftButton)
    assert line(page, "outpatient.cap_month")[1] == "Not known"
    press(qtbot, page, Qt.Key.Key_Return)
    form = form_of(qtbot, page, OverrideForm)
    assert form.status.value() == Status.employee
    qtbot.keyClicks(form.value, "300")
    qtbot.keyClick(form.value, Qt.Key.Key_Return)
    assert line(page, "outpatient.cap_month")[1] == "¥300.00"
    assert line(page, "outpatient.cap_month")[5] == "Your own value"
    assert book.next_steps()[0] == "edit_override"


def test_confirming_marks_the_figure_with_its_day_and_changes_no_number(
    qtbot: QtBot, page: PolicyPage, book: Book, window: MainWindow
) -> None:
    before = book.summary(ME)
    page.figures.choose(CAP)
    press(qtbot, page, Qt.Key.Key_Return, ctrl=True)
    form = form_of(qtbot, page, ConfirmForm)
    assert form.day.value() == TODAY
    qtbot.keyClicks(form.note, "hotline")
    qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert line(page, CAP)[5] == "Confirmed 2025-06-15"
    (kept,) = book.confirmations()
    assert (kept.figure, kept.value, kept.note) == (CAP, "2000.00", "hotline")
    assert book.summary(ME) == before
    assert window.notice.text == (
        "Outpatient cap of the year: ¥2,000.00 is confirmed. No number changed."
    )
    qtbot.mouseClick(window.notice.button, Qt.MouseButton.LeftButton)
    assert line(page, CAP)[5] == "Unverified"


def test_nobody_can_have_asked_the_bureau_tomorrow(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    page.figures.choose(CAP)
    click(qtbot, page.details, "I checked with the bureau…")
    form = form_of(qtbot, page, ConfirmForm)
    write(qtbot, form.day, "2025-06-16")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.fields["day"].problem() != ""
    assert book.confirmations() == ()


def test_a_confirmation_is_taken_back(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    page.figures.choose(CAP)
    click(qtbot, page.details, "I checked with the bureau…")
    form = form_of(qtbot, page, ConfirmForm)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert "confirmed this with the bureau" in page.details.standing.text()
    click(qtbot, page.details, "Take the check back")
    assert book.confirmations() == ()
    assert page.details.standing.text().startswith("Unverified")


def test_ones_own_cap_counts_beside_the_shipped_one_and_one_key_brings_that_back(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    shipped = cap(book)
    page.figures.choose(CAP)
    press(qtbot, page, Qt.Key.Key_Return)
    form = form_of(qtbot, page, OverrideForm)
    qtbot.keyClicks(form.value, "2,600")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert cap(book) == 2600_00
    assert line(page, CAP)[5] == "Your own value"
    assert any(
        text.startswith("¥2,000.00 since") for text in page.details.facts.texts()
    )
    press(qtbot, page, Qt.Key.Key_Backspace, ctrl=True)
    assert cap(book) == shipped
    book.undo()
    assert cap(book) == 2600_00


def test_ones_own_value_is_changed_and_not_added_to(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    for text in ("2600", "2700"):
        page.figures.choose(CAP)
        press(qtbot, page, Qt.Key.Key_Return)
        form = form_of(qtbot, page, OverrideForm)
        assert isinstance(form.value, AmountEdit)
        write(qtbot, form.value, text)
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.findChild(OverrideForm) is None)
    (own,) = book.overrides()
    assert own.value == "2700.00"


def test_a_figure_in_dispute_is_asked_about_until_somebody_settles_it(
    qtbot: QtBot, in_taiyuan: PolicyPage, book: Book
) -> None:
    page = in_taiyuan
    assert page.check.isVisible()
    assert line(page, CAP)[5] == "In dispute"
    page.figures.choose("outpatient.kind")
    click(qtbot, page.check, "Show what they say")
    row = page.figures.row()
    assert row is not None
    assert row.name == CAP
    click(qtbot, page.details, "Use ¥3,500.00")
    assert not page.check.isVisible()
    assert cap(book) == 3500_00
    (own,) = book.overrides()
    assert (own.status, own.since) == (Status.employee, date(2024, 1, 1))
    book.undo()
    assert page.check.isVisible()
    click(qtbot, page.details, "I checked with the bureau…")
    form = form_of(qtbot, page, ConfirmForm)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert not page.check.isVisible()
    assert cap(book) == 2500_00


def test_several_figures_in_dispute_are_asked_about_one_at_a_time(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    (membership,) = book.memberships(ME)
    assert book.edit("edit_membership", [replace(membership, region="beijing")]) == []

    count = len(to_check(book.policy("beijing"), page.head.view()))
    assert count > 1
    seen = []
    for place in range(count):
        click(qtbot, page.check, f"Show number {place + 1} of {count}")
        row = page.figures.row()
        assert row is not None
        seen.append(row.key)
    assert len(set(seen)) == count
    assert page.check.show_it.text() == f"Show number 1 of {count}"


def test_the_line_about_a_dispute_is_one_line(in_taiyuan: PolicyPage) -> None:
    check = in_taiyuan.check
    assert check.isVisible()
    assert check.height() < 60


@pytest.mark.parametrize(("width", "height", "rows"), [(1366, 768, 7), (900, 560, 3)])
def test_rows_are_seen_beside_a_dispute(  # noqa: PLR0917  # a window's case
    qtbot: QtBot,
    window: MainWindow,
    in_taiyuan: PolicyPage,
    width: int,
    height: int,
    rows: int,
) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    table = in_taiyuan.figures.table
    area = in_taiyuan.findChild(QScrollArea)
    assert area is not None
    table.scrollToTop()
    seen = [
        place
        for place in range(table.lines.rowCount())
        if table.visualRect(table.lines.index(place, 0)).bottom()
        <= table.visibleRegion().boundingRect().bottom()
    ]
    assert len(seen) >= rows


def test_long_texts_are_wrapped_and_never_cut(
    qtbot: QtBot, window: MainWindow, in_taiyuan: PolicyPage
) -> None:
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.width() == 1366)
    page, table = in_taiyuan, in_taiyuan.figures.table
    page.head.region.setFocus()
    qtbot.keyClicks(page.head.region, "Xi")
    assert page.head.region.value() == "xian"
    metrics, several = table.fontMetrics(), 0
    for place in range(table.lines.rowCount()):
        if table.lines.is_heading(place):
            continue
        for column in (0, 1, 2):
            text = str(table.lines.index(place, column).data())
            lines = table.rowHeight(place) // metrics.lineSpacing()
            room = lines * (table.columnWidth(column) - 22)
            assert metrics.horizontalAdvance(text) <= room, text
            several += metrics.horizontalAdvance(text) > table.columnWidth(column)
    assert several > 0


def test_ones_own_value_begins_with_the_shipped_one_and_names_it(
    qtbot: QtBot, in_taiyuan: PolicyPage, book: Book
) -> None:
    page = in_taiyuan
    press(qtbot, page, Qt.Key.Key_Return)
    form = form_of(qtbot, page, OverrideForm)
    assert form.status.value() == Status.employee
    assert isinstance(form.value, AmountEdit)
    assert form.value.text() == "2,500.00"
    hint = form.fields["value"].notice.text()
    assert hint.startswith("Shipped value: ¥2,500.00, from ")
    qtbot.keyClicks(form.value, "2600")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert cap(book) == 2600_00


def test_the_keys_are_told_by_the_tips_and_the_menu(page: PolicyPage) -> None:
    page.figures.choose(CAP)
    tips = [page.buttons.button(act).toolTip() for act in page.buttons.offered()]
    assert tips[:2] == ["Ctrl+Return in the table", "Return in the table"]
    menu = [act for act in page.figures.table.actions() if act.isVisible()]
    assert [act.text() for act in menu] == [
        "I checked with the bureau…",
        "Enter my own value…",
    ]


@pytest.mark.parametrize("region", ["taiyuan", "beijing"])
@pytest.mark.parametrize(("width", "height"), [(900, 560), (1366, 768)])
def test_nothing_is_wider_than_its_room(  # noqa: PLR0917  # a window's case
    qtbot: QtBot,
    book: Book,
    window: MainWindow,
    page: PolicyPage,
    width: int,
    height: int,
    region: str,
) -> None:
    (membership,) = book.memberships(ME)
    assert book.edit("edit_membership", [replace(membership, region=region)]) == []
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    for area in page.findChildren(QScrollArea):
        inside, room = area.widget(), area.viewport()
        assert inside is not None
        assert room is not None
        assert inside.width() <= room.width()
    for table in (page.figures.table, page.details.past):
        assert table.horizontalHeader().length() <= table.viewport().width()


def test_the_limit_and_the_settings_lead_to_the_figures(
    qtbot: QtBot, window: MainWindow
) -> None:
    for place, text in (
        ("limit", "Enter your own figures…"),
        ("settings", "Show the policy figures"),
    ):
        window.show_place(place)
        shown = window.pages.currentWidget()
        assert shown is not None
        click(qtbot, shown, text)
        assert window.pages.current == "policy"


def test_figures_that_an_action_leaves_alone_are_not_laid_out_again(
    qtbot: QtBot, page: PolicyPage, book: Book
) -> None:
    before = page.figures.row()
    with qtbot.assertNotEmitted(page.figures.table.lines.modelReset):
        bill = Spending(
            person_id=ME,
            day=TODAY,
            kind=SpendingKind.pharmacy,
            total=500,
            account=500,
        )
        assert book.edit("add_spending", [bill]) == []
    assert page.figures.row() == before
    with qtbot.waitSignal(page.figures.table.lines.modelReset):
        (membership,) = book.memberships(ME)
        moved = replace(membership, region="taiyuan")
        assert book.edit("edit_membership", [moved]) == []
