"""The settings: language, look, people and figures of one's own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from db.rules.codes import Relation, Status
from db.rules.figures import FIGURES
from db.rules.policy import parse_value
from db.rules.records import Person
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.form_dialog import FormDialog
from desktop.views.override_form import plain_value
from desktop.views.person_form import MembershipForm, PersonForm
from desktop.views.settings_page import SettingsPage
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import open_window


@pytest.fixture
def page(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> Iterator[SettingsPage]:
    """Give the page of a window that is open."""
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("settings")
    shown = window.pages.currentWidget()
    assert isinstance(shown, SettingsPage)
    yield shown
    window.close()


def press(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    """Click the one button that screen readers know by this name."""

    def found() -> list[QAbstractButton]:
        buttons = page.findChildren(QAbstractButton)
        return [b for b in buttons if b.accessibleName() == name and b.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


F = TypeVar("F", bound=FormDialog)


def opened(page: SettingsPage, kind: type[F]) -> F:
    """Give the form that is open."""
    found = page.findChild(kind)
    assert isinstance(found, kind)
    assert found.isVisible()
    return found


def test_language_and_look_are_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.language_chosen) as language:
        page.language.setCurrentIndex(1)
    assert language.args == ["en"]
    with qtbot.waitSignal(page.theme_chosen) as theme:
        page.theme.setCurrentIndex(2)
    assert theme.args == ["dark"]


def test_a_person_is_added_and_undone(
    qtbot: QtBot, page: SettingsPage, book: Book
) -> None:
    qtbot.mouseClick(page.people.add, Qt.MouseButton.LeftButton)
    form = opened(page, PersonForm)
    qtbot.keyClicks(form.name, "Mimi")
    form.relation.set_value(Relation.child)
    qtbot.keyClicks(form.born, "2018-9-1")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert [p.name for p in book.people()] == ["我", "妈妈", "Mimi"]
    assert book.people()[-1].born == date(2018, 9, 1)
    assert book.next_steps()[0] == "add_person"
    assert "Mimi" in opened(page, MembershipForm).windowTitle()
    book.undo()
    assert len(book.people()) == 2


def test_the_focus_comes_back_to_the_button_after_saving(
    qtbot: QtBot, page: SettingsPage
) -> None:
    wanted = "New insurance status…: 我"
    press(qtbot, page, wanted)
    form = opened(page, MembershipForm)
    form.since.set_value(date(2025, 2, 1))
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)

    def came_back() -> bool:
        focused = page.window().focusWidget()
        return getattr(focused, "accessibleName", str)() == wanted

    qtbot.waitUntil(came_back)


def test_two_people_cannot_have_one_name(
    qtbot: QtBot, page: SettingsPage, book: Book
) -> None:
    qtbot.mouseClick(page.people.add, Qt.MouseButton.LeftButton)
    form = opened(page, PersonForm)
    form.name.set_value("妈妈")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert "already" in form.fields["name"].problem()
    assert len(book.people()) == 2


def test_somebody_without_entries_is_deleted_with_how_they_are_insured(
    qtbot: QtBot, page: SettingsPage, book: Book
) -> None:
    press(qtbot, page, "Delete: 妈妈")
    assert [p.name for p in book.people()] == ["我"]
    book.undo()
    assert len(book.memberships(MOTHER)) == 1


def test_somebody_with_entries_stays_and_the_reason_is_said(
    qtbot: QtBot, page: SettingsPage, book: Book
) -> None:
    with qtbot.waitSignal(page.said) as said:
        press(qtbot, page, "Delete: 我")
    assert said.args == [
        "我 has 31 entries; please delete those or give them to somebody else first."
    ]
    assert len(book.people()) == 2


def test_a_new_status_begins_on_its_day(
    qtbot: QtBot, page: SettingsPage, book: Book
) -> None:
    press(qtbot, page, "New insurance status…: 我")
    form = opened(page, MembershipForm)
    form.status.set_value(Status.retiree)
    form.region.set_value("xian")
    form.since.set_value(date(2025, 3, 1))
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert [m.status for m in book.memberships(ME)] == [
        Status.employee,
        Status.retiree,
    ]


def test_one_day_cannot_begin_two_statuses(qtbot: QtBot, page: SettingsPage) -> None:
    press(qtbot, page, "New insurance status…: 我")
    form = opened(page, MembershipForm)
    form.since.set_value(date(2023, 1, 1))
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert "already recorded" in form.fields["since"].problem()


@pytest.mark.parametrize(
    ("figure", "typed"),
    [
        ("account.rate", "2%"),
        ("account.rate", " 2 % "),
        ("account.rate", "0.02"),
        ("limit.year_start", "7-1"),
        ("limit.year_start", "7月1日"),
        ("limit.year_start", "07-01"),
    ],
)
def test_a_value_is_read_as_people_type_it(figure: str, typed: str) -> None:
    plain = plain_value(FIGURES[figure], typed)
    expected = {"account.rate": "0.02", "limit.year_start": "07-01"}[figure]
    assert parse_value(figure, plain) == parse_value(figure, expected)


def test_the_region_offered_is_that_of_the_keeper(
    qtbot: QtBot, book: Book, page: SettingsPage
) -> None:
    father = Person(name="Father", relation=Relation.parent)
    assert book.edit("add_person", [father]) == []
    press(qtbot, page, "New insurance status…: Father")
    form = opened(page, MembershipForm)
    assert form.region.value() == "xian"
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert book.next_steps()[0] == "add_membership"


def test_a_status_without_an_account_is_not_asked_for_a_base(
    qtbot: QtBot, page: SettingsPage
) -> None:
    press(qtbot, page, "New insurance status…: 妈妈")
    form = opened(page, MembershipForm)
    assert form.fields["base"].isVisible()
    form.status.setCurrentIndex(list(Status).index(Status.resident))
    assert not form.fields["base"].isVisible()
    form.status.setCurrentIndex(list(Status).index(Status.retiree))
    assert form.fields["base"].isVisible()


def test_what_is_wrong_goes_when_its_field_is_corrected(
    qtbot: QtBot, page: SettingsPage
) -> None:
    qtbot.mouseClick(page.people.add, Qt.MouseButton.LeftButton)
    form = opened(page, PersonForm)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.fields["name"].problem() != ""
    qtbot.keyClicks(form.name, "F")
    assert form.fields["name"].problem() == ""
