"""Backups that make themselves: when, of what, and how a failure is told."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.backups import backups
from db.rules.codes import Relation
from db.rules.records import Person
from db.store import Store
from desktop.backing_up import own_folder
from desktop.backup_state import remembered
from desktop.book import Book
from desktop.safekeeping import HALF_HOUR, Safekeeping
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.words import use_language


def noon() -> datetime:
    return datetime(2025, 6, 15, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english() -> None:
    use_language("en")


@pytest.fixture
def book(tmp_path: Path, qapp: object) -> Iterator[Book]:
    assert qapp is not None
    path = tmp_path / "book.yibao"
    Store.create(path, noon).close()
    book = Book(path, noon)
    yield book
    book.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def safe(settings: Settings, book: Book) -> Iterator[Safekeeping]:
    tasks = Tasks(book)
    yield Safekeeping(tasks, settings, book)
    assert tasks.wait()


def change(book: Book, name: str = "我") -> None:
    born = date(1985, 3, 1)
    relation = Relation.self if name == "我" else Relation.other
    assert not book.edit(
        "add_person", [Person(name=name, relation=relation, born=born)]
    )


def known(book: Book) -> list[int]:
    return [backup.generation for backup in backups(own_folder(book.path))]


def test_a_change_is_backed_up_half_an_hour_later(
    qtbot: QtBot, safe: Safekeeping, book: Book
) -> None:
    safe.watch(book)
    assert not safe.due.isActive()
    change(book)
    assert safe.due.isActive()
    assert safe.due.interval() == HALF_HOUR == 1_800_000
    with qtbot.waitSignal(safe.finished):
        safe.due.timeout.emit()
    assert known(book) == [1]
    assert not safe.due.isActive()


def test_more_changes_do_not_put_the_backup_off(safe: Safekeeping, book: Book) -> None:
    safe.watch(book)
    change(book)
    running = safe.due.timerId()
    change(book, "妈妈")
    assert safe.due.timerId() == running


def test_what_follows_a_backup_waits_for_it(
    qtbot: QtBot, safe: Safekeeping, book: Book
) -> None:
    safe.watch(book)
    change(book)
    seen = list[list[int]]()
    safe.back_up(lambda: seen.append(known(book)))
    assert seen == []
    qtbot.waitUntil(lambda: seen == [[1]])


def test_the_last_state_is_backed_up_when_the_book_is_left(
    qtbot: QtBot, safe: Safekeeping, book: Book
) -> None:
    safe.watch(book)
    change(book)
    safe.leave()
    qtbot.waitUntil(lambda: known(book) == [1])
    change(book, "妈妈")
    assert not safe.due.isActive()


def test_the_sample_book_is_never_backed_up(safe: Safekeeping, book: Book) -> None:
    book.is_sample = True
    safe.watch(book)
    change(book)
    assert not safe.due.isActive()
    gone_on = list[bool]()
    safe.back_up(lambda: gone_on.append(True))
    safe.leave()
    assert gone_on == [True]
    assert known(book) == []


def test_a_failure_is_said_once_and_remembered_until_a_backup_succeeds(
    qtbot: QtBot,
    safe: Safekeeping,
    book: Book,
    backup_root: Path,
    settings: Settings,
) -> None:
    said = list[str]()
    safe.said.connect(said.append)
    safe.watch(book)
    backup_root.write_text("in the way", "utf-8")
    for _ in range(2):
        with qtbot.waitSignal(safe.finished):
            safe.back_up()
    assert len(said) == 1
    assert said[0].startswith("No backup could be written into")
    assert remembered(settings, book.path) is not None
    backup_root.unlink()
    with qtbot.waitSignal(safe.finished):
        safe.back_up()
    assert remembered(settings, book.path) is None
    assert len(said) == 1


def test_a_failure_at_the_very_end_is_remembered_for_the_next_start(
    safe: Safekeeping, book: Book, backup_root: Path, settings: Settings
) -> None:
    safe.watch(book)
    backup_root.write_text("in the way", "utf-8")
    safe.leave()
    tasks = book.findChild(Tasks)
    assert isinstance(tasks, Tasks)
    assert tasks.wait()
    safe.remember()
    trouble = remembered(settings, book.path)
    assert trouble is not None
    assert trouble.code == "unwritable"


def test_a_second_folder_gets_its_copies_too(
    qtbot: QtBot, safe: Safekeeping, book: Book, settings: Settings, tmp_path: Path
) -> None:
    settings.second_folder = tmp_path / "disk"
    (tmp_path / "disk").mkdir()
    safe.watch(book)
    change(book)
    with qtbot.waitSignal(safe.finished):
        safe.back_up()
    assert len(list((tmp_path / "disk").glob("*/*.yibao"))) == 1


def test_what_is_risky_waits_for_the_backup_only_while_the_book_is_watched(
    qtbot: QtBot, safe: Safekeeping, book: Book
) -> None:
    done: list[list[int]] = []
    book.safe_first(lambda: done.append(known(book)))
    assert done == [[]]
    safe.watch(book)
    change(book)
    book.safe_first(lambda: done.append(known(book)))
    assert len(done) == 1
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done[1] == [1]
    safe.leave()
    book.safe_first(lambda: done.append([]))
    assert len(done) == 3
