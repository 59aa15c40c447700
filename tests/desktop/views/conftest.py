"""A family's book to look at: 我 with an account since 2023, 妈妈 without one."""

import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting, Record
from db.store import Edit, Store
from desktop.book import Book
from desktop.scope import Scope
from desktop.words import use_language
from tests.desktop.closed import let_go

ME, MOTHER = 1, 2
TODAY = date(2025, 6, 15)
MONTHS = [date(2023 + n // 12, n % 12 + 1, 10) for n in range(30)]
"""The days of the monthly credits: January 2023 to June 2025."""
BALANCE = 1000_00 + 30 * 120_00
"""What the account of 我 holds today, in fen."""


def noon() -> datetime:
    """Be the clock of every test."""
    return datetime(2025, 6, 15, 12, 0, tzinfo=UTC)


HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let windows be shown on the offscreen platform, which warns of sizes."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget as the window that has the keyboard."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def write(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    """Click into a field and write over what stands there, key by key."""
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    edit.selectAll()
    if text:
        qtbot.keyClicks(edit, text)
    else:
        qtbot.keyClick(edit, Qt.Key.Key_Delete)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard goes: an open list first."""
    there = QApplication.activePopupWidget() or QApplication.focusWidget()
    qtbot.keyClick(there, key)


def sign_of(widget: QWidget) -> bool:
    """Tell whether a picture is to be seen in a widget, so not colour alone speaks."""
    pictures = (one for one in widget.findChildren(QLabel) if one.isVisible())
    return any(not one.pixmap().isNull() for one in pictures)


def family() -> list[Record]:
    """Give the first rows of the book."""
    credit = PostingKind.contribution
    return [
        Person(id=-1, name="我", relation=Relation.self, born=date(1985, 3, 1)),
        Person(id=-2, name="妈妈", relation=Relation.parent, born=date(1955, 5, 5)),
        Membership(
            person_id=-1, since=date(2023, 1, 1), region="xian", status=Status.employee
        ),
        Membership(
            person_id=-2, since=date(2023, 1, 1), region="xian", status=Status.resident
        ),
        Posting(
            person_id=-1,
            day=date(2023, 1, 1),
            kind=PostingKind.opening,
            amount=1000_00,
        ),
        *(
            Posting(
                person_id=-1, day=day, kind=credit, amount=120_00, month=f"{day:%Y-%m}"
            )
            for day in MONTHS
        ),
    ]


@pytest.fixture(autouse=True, scope="session")
def few_objects_to_collect() -> None:
    """Leave what the modules hold out of the collections below: they are many."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English, so that a test can compare what is said."""
    use_language("en")
    yield
    use_language(None)
    let_go()
    # Widgets must not be left for a collection that happens in a worker thread.
    gc.collect()


@pytest.fixture
def empty_book(tmp_path: Path, qapp: object) -> Iterator[Book]:
    """Give an open book without anybody in it."""
    assert qapp is not None
    path = tmp_path / "empty.yibao"
    Store.create(path, noon).close()
    book = Book(path, noon)
    yield book
    book.close()


@pytest.fixture
def book(tmp_path: Path, qapp: object) -> Iterator[Book]:
    """Give the open book of the family."""
    assert qapp is not None
    path = tmp_path / "family.yibao"
    with Store.create(path, noon) as store:
        store.apply(Edit("first_start", family()))
    book = Book(path, noon)
    yield book
    book.close()


@pytest.fixture
def scope() -> Scope:
    """Look at 我 in 2025."""
    return Scope(ME, "2025")
