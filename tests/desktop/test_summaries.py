"""Summaries of a large book come from the worker; the one before stands meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from db.queries.entries import Filter, key_of
from db.rules.codes import SpendingKind
from db.rules.records import Record, Spending
from db.store import Edit, Store
from desktop import summaries
from desktop.beside import Beside
from desktop.book import Book
from desktop.tasks import Tasks
from desktop.views.deleting import delete_many
from desktop.views.entry_changes import change_many
from desktop.views.turning import turn_beside
from desktop.words import use_language
from tests.desktop.views.conftest import BALANCE, ME, family, noon

BILLS = 40


def bills() -> Iterator[Record]:
    for number in range(BILLS):
        yield Spending(
            person_id=-1,
            day=date(2024, 1, 1) + timedelta(days=number),
            kind=SpendingKind.pharmacy,
            total=100,
            account=100,
        )


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    assert qapp is not None
    use_language("en")
    yield
    use_language(None)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    """Give a book that counts as large from its thirtieth entry on."""
    monkeypatch.setattr(summaries, "LARGE", 30)
    path = tmp_path / "large.yibao"
    with Store.create(path, noon) as store:
        store.apply(Edit("first_start", [*family(), *bills()]))
    book = Book(path, noon)
    yield book
    book.close()


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp is not None
    tasks = Tasks()
    yield tasks
    assert tasks.wait()


def balance(book: Book) -> int | None:
    account = book.summary(ME).account
    return None if account is None else account.years[-1].closing


def ready(qtbot: QtBot, book: Book, tasks: Tasks) -> None:
    told: list[bool] = []
    book.summaries.prepare(tasks, lambda: told.append(True))
    qtbot.waitUntil(lambda: bool(told))


def old_bill() -> Spending:
    return Spending(
        person_id=ME,
        day=date(2023, 3, 3),
        kind=SpendingKind.pharmacy,
        total=700,
        account=700,
    )


def test_a_large_book_is_ready_only_when_everything_is_known(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    told: list[bool] = []
    book.summaries.prepare(tasks, lambda: told.append(book.summaries.pending))
    assert told == []
    assert book.summaries.pending
    qtbot.waitUntil(lambda: bool(told))
    assert told == [False]
    assert balance(book) == BALANCE - BILLS * 100


def test_a_small_book_is_ready_at_once(
    book: Book, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summaries, "LARGE", 1000)
    told: list[bool] = []
    book.summaries.prepare(tasks, lambda: told.append(True))
    assert told == [True]


def test_the_summary_before_stands_until_the_new_one_is_there(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    ready(qtbot, book, tasks)
    before = balance(book)
    with qtbot.waitSignal(book.summaries.settled):
        assert book.edit("add_spending", [old_bill()]) == []
        assert balance(book) == before
    assert balance(book) == BALANCE - BILLS * 100 - 700


def test_what_changes_while_it_is_computed_is_in_what_is_shown(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    ready(qtbot, book, tasks)
    with qtbot.waitSignal(book.summaries.settled):
        book.edit("add_spending", [old_bill()])
        book.edit("add_spending", [old_bill()])
        member = book.memberships(ME)[0]
        book.edit("edit_membership", [replace(member, base=700000)])
    assert balance(book) == BALANCE - BILLS * 100 - 1400


def test_a_book_closed_meanwhile_takes_no_more_results(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    ready(qtbot, book, tasks)
    book.edit("add_spending", [old_bill()])
    book.close()
    assert tasks.wait()
    qtbot.wait(1)
    assert book.summaries.pending


def keys_of_bills(book: Book) -> list[int]:
    found = book.page(Filter(ME, kinds=("pharmacy",)), 1000)
    return [key_of(entry.kind, entry.id) for entry in found]


def test_many_entries_are_changed_undone_and_deleted_in_the_worker(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    ready(qtbot, book, tasks)
    said: list[str] = []
    beside = Beside(book, tasks, book, said.append)
    change_many(beside, keys_of_bills(book), "note", "checked")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].startswith("40 entries changed")
    assert book.record(Spending, 1).note == "checked"
    assert book.next_steps()[0] == "edit_entries"
    with qtbot.waitSignal(book.done):
        turn_beside(beside, "undo")
    assert book.record(Spending, 1).note == ""
    delete_many(beside, keys_of_bills(book))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith("40 entries deleted")
    assert keys_of_bills(book) == []
    qtbot.waitUntil(lambda: not book.summaries.pending)
    assert balance(book) == BALANCE


def test_nothing_else_changes_the_book_while_many_entries_are(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    said: list[str] = []
    beside = Beside(book, tasks, book, said.append)
    change_many(beside, keys_of_bills(book), "note", "checked")
    change_many(beside, keys_of_bills(book), "note", "again")
    assert said[0].startswith("Many entries are being changed just now")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert book.record(Spending, 1).note == "checked"


def test_a_change_ends_well_when_the_page_that_began_it_is_gone(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    page, said = QObject(), list[str]()
    beside = Beside(book, tasks, page, said.append)
    with qtbot.waitSignal(book.done):
        change_many(beside, keys_of_bills(book), "note", "checked")
        delete(page)
    assert book.record(Spending, 1).note == "checked"
    change_many(beside, keys_of_bills(book), "note", "again")
    with qtbot.waitSignal(tasks.long_changed):
        tasks.cancel_long()
    assert (said, book.edit("add_spending", [old_bill()])) == ([], [])


def test_a_change_that_is_cancelled_changes_nothing(
    qtbot: QtBot, book: Book, tasks: Tasks
) -> None:
    said: list[str] = []
    beside = Beside(book, tasks, book, said.append)
    generation = book.generation
    change_many(beside, keys_of_bills(book), "note", "checked")
    tasks.cancel_long()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Cancelled: Changing 40 entries. Nothing was changed."]
    assert book.generation == generation
    assert book.edit("add_spending", [old_bill()]) == []
