"""The window reads while the worker writes: nobody is locked out."""

import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import open_book
from db.queries import entries, people, touched
from db.queries.entries import Filter
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind
from db.rules.records import Posting
from db.store import Edit, Store
from db.totals import disagreeing
from tests.db.random_books import clock
from tests.faults.conftest import Many, Report

pytestmark = pytest.mark.faults
TODAY = clock().date()
ROW = Posting(person_id=1, day=TODAY, kind=PostingKind.contribution, amount=100)


def write(path: Path, until: float, done: list[int], wrong: list[Exception]) -> None:
    """Keep, undo and redo actions as fast as it goes."""
    try:
        with Store(path, clock) as store:
            while time.monotonic() < until:
                store.apply(Edit("add", [ROW] * (1 + len(done) % 40)))
                if len(done) % 5 == 0:
                    store.undo()
                    store.redo()
                done.append(1)
    except Exception as error:  # noqa: BLE001  # whatever it is, the test tells it
        wrong.append(error)


def look(path: Path, until: float, done: list[int], wrong: list[Exception]) -> None:
    """Read as pages do, each look in one go, as often as it goes."""
    try:
        with closing(open_book(path)) as book:
            person = people.people(book)[0]
            seen = 0
            while time.monotonic() < until:
                generation = touched.generation(book)
                assert generation >= seen
                seen = generation
                summary_of(book, person, TODAY)
                assert entries.page(book, Filter(), 50)
                done.append(1)
    except Exception as error:  # noqa: BLE001  # whatever it is, the test tells it
        wrong.append(error)


def test_readers_and_the_writer_never_lock_one_another_out(
    many: Many, report: Report, path: Path
) -> None:
    seconds = many(3, 600)
    until = time.monotonic() + seconds
    written: list[int] = []
    looked: list[int] = []
    wrong: list[Exception] = []
    threads = [threading.Thread(target=write, args=(path, until, written, wrong))]
    threads += [
        threading.Thread(target=look, args=(path, until, looked, wrong))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds + 60)
        assert not thread.is_alive()
    assert wrong == []
    assert written
    assert looked
    with closing(open_book(path)) as book:
        assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert disagreeing(book) == []
    actions, looks = len(written), len(looked)
    figure = f"0 locked out, 0 of a wrong thread ({actions} actions, {looks} looks)"
    report(f"readers beside the writer, {seconds} s", actions + looks, figure)
