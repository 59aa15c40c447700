from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.rules.records import Override
from desktop.book import Book
from desktop.views.override_form import OverrideForm
from tests.desktop.views.conftest import show

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    show(qtbot, window)
    return window


def choose(qtbot: QtBot, form: OverrideForm, tier: str) -> None:
    """Go down the kinds of hospital by key until this one stands there."""
    form.tier.setFocus()
    for _ in range(form.tier.count()):
        if form.tier.value() == tier:
            return
        qtbot.keyClick(form.tier, Qt.Key.Key_Down)
    assert form.tier.value() == tier


def test_an_own_ratio_may_concern_one_kind_of_hospital(
    qtbot: QtBot, window: QWidget, book: Book
) -> None:
    form = OverrideForm(book, "xian", "outpatient.ratio", None, window)
    form.open()
    qtbot.keyClicks(form.value, "55%")
    choose(qtbot, form, "三级")
    qtbot.mouseClick(form.save_button, LEFT)
    (own,) = book.overrides()
    assert (own.figure, own.tier, own.value) == ("outpatient.ratio", "三级", "0.55")
    policy = book.policy("xian")
    day = own.since
    third = policy.find("outpatient.ratio", day=day, status="employee", tier="三级")
    first = policy.find("outpatient.ratio", day=day, status="employee", tier="一级")
    assert third is not None
    assert first is not None
    assert (third.own, first.own) == (True, False)


def test_an_own_value_opens_with_its_kind_of_hospital(
    qtbot: QtBot, window: QWidget, book: Book
) -> None:
    own = Override(
        region="xian",
        figure="outpatient.ratio",
        tier="村卫生室",
        since=date(2025, 1, 1),
        value="0.80",
    )
    book.edit("edit_override", [own])
    form = OverrideForm(book, "xian", own.figure, book.overrides()[0], window)
    form.open()
    assert form.tier.value() == "村卫生室"
    choose(qtbot, form, "村卫生室")
    qtbot.mouseClick(form.save_button, LEFT)
    assert [row.tier for row in book.overrides()] == ["村卫生室"]


def test_a_figure_that_is_the_same_everywhere_asks_for_no_kind_of_hospital(
    window: QWidget, book: Book
) -> None:
    form = OverrideForm(book, "xian", "outpatient.cap", None, window)
    form.open()
    assert not form.tier.isVisible()
    assert form.tier.value() is None
