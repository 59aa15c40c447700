"""Every control of every page, form and dialog: a name, a key path, a visible focus."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import theme, words
from desktop.book import Book
from desktop.charts.colours import CONTRAST_LIGHT
from desktop.scope import Scope
from desktop.views.entries import EntriesPage
from desktop.views.entries_tools import KINDS
from desktop.views.places import PLACES
from desktop.views.window import MainWindow
from desktop.words import use_language
from tests.desktop.closed import let_go
from tests.desktop.views.opened import open_window

INPUTS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
)
MOST_STEPS = 250


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Wear the theme: it is what shows the focus."""
    before = qapp.palette(), qapp.styleSheet(), qapp.style().name(), qapp.font()
    theme.apply(qapp, "light")
    yield
    let_go()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[2])
    qapp.setFont(before[3])


def opened(qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path) -> MainWindow:
    """Give the window as large as a small screen."""
    window = open_window(qtbot, book, scope, tmp_path)
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give every page, form and dialog of the window, and how to come to it."""
    for place in PLACES:
        yield place, partial(window.show_place, place)
    for kind in KINDS:
        yield f"form {kind}", partial(window.start_entry, kind)
    yield "palette", window.show_palette
    yield "keys", window.show_keys


def root_of(window: MainWindow) -> QWidget:
    """Give the dialog that is open, else the window."""
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return dialogs[-1] if dialogs else window


def controls(root: QWidget) -> list[QWidget]:
    """Give what takes input and can be seen, without the insides of a control."""
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, INPUTS)
        and one.isVisible()
        and one.isEnabled()
        and one.window() is root.window()
        and not isinstance(one.parentWidget(), (*INPUTS, QAbstractItemView))
        and one.objectName() != "qt_calendar_calendarview"
    ]


def name_of(control: QWidget) -> str:
    """Give what a screen reader says of a control."""
    if control.accessibleName():
        return control.accessibleName()
    return control.text() if isinstance(control, QAbstractButton) else ""


def said(control: QWidget) -> str:
    return f"{type(control).__name__} {name_of(control)!r}"


def reached(root: QWidget) -> set[QWidget]:
    """Press Tab until the focus is where it was before; give where it went."""
    start = QApplication.focusWidget() or root
    found: list[QWidget] = []
    for _step in range(MOST_STEPS):
        there = QApplication.focusWidget() or start
        if there in found:
            break
        found.append(there)
        there.window().focusNextPrevChild(True)  # noqa: FBT003  # Qt's own
    everything = set(found)
    for one in found:
        everything |= {w for w in (one.focusProxy(), one.parentWidget()) if w}
    return everything


def close(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
    page = window.pages.page("entries")
    if isinstance(page, EntriesPage) and page.panels.shown is not None:
        page.panels.shown.close_button.click()


def nameless(root: QWidget) -> list[str]:
    return [said(one) for one in controls(root) if not name_of(one)]


def missed(root: QWidget) -> list[str]:
    """Give the controls that Tab does not come to, as it is in a trap before."""
    there = reached(root)
    return [
        said(one)
        for one in controls(root)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one not in there
    ]


def unseen(root: QWidget, known: set[tuple[type[QWidget], object]]) -> list[str]:
    """Give the controls, one of a kind, that look the same with the focus."""
    found = []
    for one in controls(root):
        kind = type(one), one.property("role")
        if kind in known or not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        known.add(kind)
        one.clearFocus()
        # As the Tab key does: the style shows it from then on.
        one.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        plain = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.grab().toImage() == plain:
            found.append(said(one))
    return found


def test_every_control_has_a_name_a_way_by_tab_and_a_focus_that_is_seen(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    use_language("zh_CN")
    window = opened(qtbot, book, scope, tmp_path)
    wrong: dict[str, list[str]] = {}
    known: set[tuple[type[QWidget], object]] = set()
    for scene, go in scenes(window):
        go()
        qtbot.wait(1)
        root = root_of(window)
        wrong[f"no name: {scene}"] = nameless(root)
        wrong[f"no way: {scene}"] = missed(root)
        wrong[f"no focus: {scene}"] = unseen(root, known)
        close(window)
    assert {where: found for where, found in wrong.items() if found} == {}
    assert len(known) > len(INPUTS)


def test_longer_sentences_are_not_clipped_and_every_control_has_an_english_name(
    qtbot: QtBot,
    book: Book,
    scope: Scope,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Say everything two fifths longer: no label or button may be cut off."""
    plain = words.translate
    monkeypatch.setattr(words, "catalogue", lambda _language: Longer())
    use_language("zh_CN")
    assert plain("window", "Overview") == "Overview~~~~"
    window = opened(qtbot, book, scope, tmp_path)
    cut: dict[str, list[str]] = {}
    wrong: dict[str, list[str]] = {}
    for scene, go in scenes(window):
        go()
        qtbot.wait(1)
        # The names are the English ones, only longer.
        if unnamed := nameless(root_of(window)):
            wrong[scene] = unnamed
        found = cut_for_good(qtbot, root_of(window))
        if found:
            cut[scene] = found
        close(window)
    assert wrong == {}
    assert cut == {}


def cut_for_good(qtbot: QtBot, root: QWidget) -> list[str]:
    """Give the texts still cut once labels that wrap have been laid out."""
    found: list[str] = []
    for _time in range(20):
        found = [text for text in texts_cut(root) if "~" in text]
        if not found:
            break
        qtbot.wait(20)
    return found


class Longer(dict[tuple[str, str], str]):
    """Makes every sentence two fifths longer."""

    def get(self, key: tuple[str, str], default: str | None = None) -> str:  # type: ignore[override]  # what the program asks for
        """Lengthen a sentence; what is between braces stays as it is."""
        source = key[1]
        return source + "~" * (-(-len(source) * 2 // 5)) if default else source


def texts_cut(root: QWidget) -> Iterator[str]:
    """Give the texts of labels and buttons that have less room than they need."""
    for one in root.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QLabel | QAbstractButton):
            continue
        text, room = one.text(), one.contentsRect().width()
        if isinstance(one, QLabel) and one.wordWrap():
            needed = one.heightForWidth(one.width()) > one.height() + 1
        else:
            lines = text.replace("&", "").split("\n")
            widest = max(one.fontMetrics().horizontalAdvance(line) for line in lines)
            needed = widest > room + 1
        if needed and text:
            yield text


def test_high_contrast_is_worn_by_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.apply(qapp, "contrast")
    colour = window.palette().window().color().name()
    assert colour in {CONTRAST_LIGHT.window, "#000000"}
    theme.apply(qapp, "light")
