"""What a card asks of a whole book: at once of a small one, else in the worker."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.errors import BookError
from db.queries.spending import spent
from db.rules.codes import SpendingKind
from db.rules.records import Record, Spending
from db.sqlite import Connection
from db.store import Edit, Store
from desktop import summaries
from desktop.book import Book
from desktop.reader import Reader
from desktop.tasks import Tasks
from tests.desktop.views.conftest import ME, TODAY, family, noon

BILLS: list[Record] = [
    Spending(person_id=-1, day=day, kind=SpendingKind.pharmacy, total=100, account=100)
    for day in (date(2024, 1, 1), date(2024, 1, 1), date(2024, 1, 2))
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("asked") / "b.yibao"
    with Store.create(path, noon) as store:
        store.apply(Edit("first_start", [*family(), *BILLS]))
    return path


@pytest.fixture
def book(qapp: object, made: Path) -> Iterator[Book]:
    assert qapp is not None
    book = Book(made, noon)
    yield book
    book.close()


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp is not None
    tasks = Tasks()
    yield tasks
    assert tasks.wait()


def times(connection: Connection) -> tuple[bool, int]:
    """Count the bills, and tell whether the window's own thread did so."""
    found = spent(connection, date.min, TODAY, ME)
    return current_thread() is main_thread(), sum(row.times for row in found)


def test_a_small_book_answers_at_once(book: Book, tasks: Tasks) -> None:
    said: list[tuple[bool, int]] = []
    Reader(book, tasks, book).ask(times, said.append)
    assert said == [(True, 3)]


def test_a_large_book_answers_from_the_worker_and_only_the_newest_question(
    qtbot: QtBot, book: Book, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summaries, "LARGE", 10)
    said: list[object] = []
    reader = Reader(book, tasks, book)
    reader.ask(times, lambda found: said.append(("older", found)))
    reader.ask(times, lambda found: said.append(("newest", found)))
    assert (said, reader.busy) == ([], True)
    qtbot.waitUntil(lambda: not reader.busy)
    assert said == [("newest", (False, 3))]


def test_a_book_closed_meanwhile_shows_nothing_any_more(
    qtbot: QtBot, book: Book, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summaries, "LARGE", 10)
    page, said = QObject(), list[object]()
    reader = Reader(book, tasks, page)
    reader.ask(times, said.append)
    book.close()
    qtbot.waitUntil(lambda: not reader.busy)
    assert said == []


def test_what_the_worker_made_writes_and_is_let_go_where_the_book_is_closed(
    book: Book, made: Path
) -> None:
    store = book.load_writing()
    book.take_writing(store)
    assert book.store is store
    late = book.load_writing()
    book.take_writing(late)
    assert book.store is store
    book.close()
    assert made.exists()


def test_a_damaged_book_is_refused_by_the_worker_and_by_the_first_save(
    tmp_path: Path, made: Path, qapp: object
) -> None:
    assert qapp is not None
    path = tmp_path / "damaged.yibao"
    path.write_bytes(made.read_bytes())
    book = Book(path, noon)
    with closing(sqlite3.connect(path)) as outside, outside:
        outside.execute("UPDATE control SET money = money + 1")
    with pytest.raises(BookError, match="damaged"):
        book.load_writing()
    with pytest.raises(BookError, match="damaged"):
        book.edit("add_spending", BILLS)
    book.close()
