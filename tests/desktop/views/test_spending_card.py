"""Spending on care: four pictures of the same bills, each with its numbers."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.rules.codes import SpendingKind
from db.rules.records import Spending
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.family import FamilyPage
from desktop.views.spending import CHOICES, SpendingCard
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import open_window


def bill(person_id: int, day: date, place: str, fund: int, account: int) -> Spending:
    """Make an outpatient bill."""
    return Spending(
        person_id=person_id,
        day=day,
        kind=SpendingKind.outpatient,
        place=place,
        total=fund + account,
        fund=fund,
        account=account,
    )


BILLS = (
    bill(ME, date(2025, 2, 3), "协和医院", 60_00, 40_00),
    bill(ME, date(2025, 4, 9), "社区医院", 10_00, 10_00),
    bill(MOTHER, date(2025, 4, 9), "社区医院", 5_00, 0),
    bill(ME, date(2024, 4, 9), "社区医院", 99_00, 0),
)


@pytest.fixture
def card(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> SpendingCard:
    book.edit("add", BILLS)
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("family")
    page = window.pages.page("family")
    assert isinstance(page, FamilyPage)
    return page.spending


def rows(card: SpendingCard) -> list[list[str]]:
    """Read the table."""
    return [line.split("\t") for line in card.table.text().splitlines()]


@pytest.mark.parametrize("choice", CHOICES)
def test_every_picture_is_drawn_and_its_table_ends_with_the_same_sum(
    qtbot: QtBot, card: SpendingCard, choice: str
) -> None:
    card.choose(choice)
    qtbot.waitUntil(lambda: card.chart.is_settled, timeout=30_000)
    (panel,) = card.chart.look.panels
    assert sum(1 for mark in panel.marks if mark.values[-1].amount) in {1, 2}
    assert rows(card)[-1][-1] == "¥120.00"
    assert "¥120.00 in 2 bills" in card.chart.accessibleDescription()


def test_the_whole_family_is_one_choice_away(qtbot: QtBot, card: SpendingCard) -> None:
    card.choose("places")
    card.whose.setFocus()
    qtbot.keyClick(card.whose, Qt.Key.Key_Down)
    assert [(row[0], row[-1]) for row in rows(card)[-3:]] == [
        ("协和医院", "¥100.00"),
        ("社区医院", "¥25.00"),
        ("Together", "¥125.00"),
    ]


def test_the_first_column_is_named_after_what_is_chosen(card: SpendingCard) -> None:
    for choice, name in zip(CHOICES, ("Month", "Kind", "Place", "Day"), strict=True):
        card.choose(choice)
        heading = card.table.rows.headerData(0, Qt.Orientation.Horizontal)
        assert heading == name


def test_a_year_without_bills_says_so_in_words(
    card: SpendingCard, scope: Scope
) -> None:
    scope.look_at(ME, "2023")
    assert card.none.isVisible()
    assert not card.chart.isVisible()
    assert not card.table.isVisible()


@pytest.mark.parametrize("choice", CHOICES)
def test_each_sum_names_the_bills_that_make_it(card: SpendingCard, choice: str) -> None:
    card.choose(choice)
    for row, cells in enumerate(rows(card)[-card.table.rows.rowCount() :]):
        for column, text in enumerate(cells):
            reason = card.table.reason_at(row, column)
            if text.startswith("¥"):
                assert reason is not None
                assert show_amount(reason.result) == text
                assert sum(line.amount for line in reason.lines) == reason.result
