"""The smallest window: everything that leads somewhere is wholly to be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.book import Book
from desktop.frame import Frame
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.entries import EntriesPage
from desktop.views.parts_bar import Legend
from desktop.views.places import PLACES
from desktop.views.window import SMALLEST, MainWindow
from desktop.words import use_language
from tests.desktop.views.conftest import show
from tests.desktop.views.opened import finish, open_window

ARROW = 24
"""Pixels of a box that are no words."""


def room(frame: Frame, widget: QWidget) -> QRect:
    """Give where a widget is in the window, as far as nothing cuts it."""
    whole = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    seen = widget.visibleRegion().boundingRect()
    assert seen.size() == widget.size(), widget
    return whole


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_page_and_both_boxes_are_wholly_visible(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path, language: str
) -> None:
    use_language("en" if language == "en" else "zh_CN")
    tasks = Tasks()
    window = MainWindow(book, scope, Settings(tmp_path / "s.ini"), tasks)
    frame = Frame(Settings(tmp_path / "s.ini").geometry)
    tasks.setParent(frame)
    qtbot.addWidget(frame, before_close_func=lambda _frame: finish(tasks))
    frame.hold(window)
    frame.resize(*SMALLEST)
    with qtbot.waitExposed(frame):
        frame.show()
    inside = QRect(0, 0, *SMALLEST)
    for place in PLACES:
        button = window.navigation.button(place)
        assert inside.contains(room(frame, button))
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words + button.iconSize().width() + 2 * 14
    for box in (window.bar.people, window.bar.years):
        assert isinstance(box, QComboBox)
        assert inside.contains(room(frame, box))
        words = box.fontMetrics().horizontalAdvance(box.currentText())
        assert box.width() >= words + ARROW


def test_a_legend_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    legend = Legend(
        [("Left ¥1,629.35 of ¥2,000.00", "accent"), ("Used ¥370.65", "danger")]
    )
    legend.resize(legend.sizeHint().width() - 40, 100)
    show(qtbot, legend)
    first, second = (label for label in legend.findChildren(QLabel) if label.text())
    assert second.mapTo(legend, QPoint(0, 0)).y() > first.mapTo(legend, QPoint()).y()
    for label in (first, second):
        assert label.width() >= label.sizeHint().width()


def test_undo_in_a_field_with_nothing_to_undo_reaches_the_book(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("visit")
    window.activateWindow()
    page = window.pages.page("visit")
    qtbot.waitUntil(
        lambda: any(edit.hasFocus() for edit in page.findChildren(QLineEdit))
    )
    field = next(edit for edit in page.findChildren(QLineEdit) if edit.hasFocus())
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    override.ignore()
    QApplication.sendEvent(field, override)
    assert not override.isAccepted()
    qtbot.keyClicks(field, "5")
    QApplication.sendEvent(field, override)
    assert override.isAccepted()


def test_a_form_has_the_whole_page_of_a_low_window_and_gives_it_back(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    window.resize(*SMALLEST)
    window.start_entry("spending")
    page = window.pages.page("entries")
    assert isinstance(page, EntriesPage)
    panel = page.panels.shown
    assert panel is not None
    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert panel.save_button.visibleRegion().boundingRect().size() == (
        panel.save_button.size()
    )
    assert not panel.area.horizontalScrollBar().maximum()
    panel.close_button.click()
    assert page.table.isVisible()
    window.resize(1366, 768)
    window.start_entry("posting")
    assert page.table.isVisible()
