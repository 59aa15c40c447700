"""The door between windows and data: summaries that are always those of the file."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.rules.codes import PostingKind
from db.rules.figures import format_value
from db.rules.records import Confirmation, Posting
from db.store import Edit, Store
from desktop import sample
from desktop.book import Book


def clock() -> datetime:
    return sample.moment()


@pytest.fixture
def book(tmp_path: Path, qapp: object) -> Iterator[Book]:  # noqa: ARG001  # Qt must run
    sample.make(tmp_path / "sample.yibao")
    book = Book(tmp_path / "sample.yibao", clock)
    yield book
    book.close()


def interest(amount: int, day: date) -> Posting:
    return Posting(person_id=1, day=day, kind=PostingKind.interest, amount=amount)


def closing(book: Book) -> int:
    account = book.summary(1).account
    assert account is not None
    return account.years[-1].closing


def test_a_saved_entry_is_in_the_next_summary(book: Book, qtbot: QtBot) -> None:
    before = closing(book)
    with qtbot.waitSignal(book.changed):
        book.edit("add_posting", [interest(100, date(2024, 5, 5))])
    assert closing(book) == before + 100
    book.undo()
    assert closing(book) == before


def test_what_another_program_wrote_is_in_the_next_summary(book: Book) -> None:
    before = closing(book)
    with Store(book.path, clock) as other:
        other.apply(Edit("add_posting", [interest(5000, date(2023, 2, 2))]))
    assert closing(book) == before + 5000


def test_a_save_after_another_program_wrote_shows_both(book: Book) -> None:
    before = closing(book)
    with Store(book.path, clock) as other:
        other.apply(Edit("add_posting", [interest(5000, date(2023, 2, 2))]))
    book.edit("add_posting", [interest(100, date(2026, 6, 1))])
    assert closing(book) == before + 5100


def test_a_figure_confirmed_is_marked_until_it_is_taken_back(book: Book) -> None:
    (cap, *_) = book.policy("xian").figures["outpatient.cap"]
    heard = Confirmation(
        region="xian",
        figure="outpatient.cap",
        min_age=cap.min_age,
        since=cap.since,
        value=format_value(cap.value),
        day=book.today,
    )
    assert not book.edit("confirm_figure", [heard])
    assert book.policy("xian").figures["outpatient.cap"][0].confirmed == book.today
    book.edit("confirm_figure", remove=book.confirmations())
    assert book.confirmations() == ()
    assert book.policy("xian").figures["outpatient.cap"][0].confirmed is None


def test_what_a_book_expects_and_estimates_moves_no_money(book: Book) -> None:
    before = book.summary(1)
    assert [credit.state for credit in book.credits(1)] == ["arrived"] * 12
    assert book.interest(1) == ()
    assert book.serious_illness(1, 2025).deductible == 0
    assert book.summary(1) == before
