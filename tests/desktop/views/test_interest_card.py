"""Interest is estimated on the balance page once somebody switches it on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting
from db.store import Edit, Store
from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.balance import BalancePage


def clock() -> datetime:
    """Be the last day of 2024."""
    return datetime(2024, 12, 31, 9, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path, qapp: object) -> Iterator[Book]:
    """Give the book of somebody in Wuhan with 5000.00 since the start of 2024."""
    assert qapp is not None
    start = date(2024, 1, 1)
    with Store.create(tmp_path / "w.yibao", clock) as store:
        store.apply(Edit("add", [Person(name="我", relation=Relation.self)]))
        insured = Membership(
            person_id=1, since=start, region="wuhan", status=Status.employee
        )
        opening = Posting(
            person_id=1, day=start, kind=PostingKind.opening, amount=5000_00
        )
        store.apply(Edit("add", [insured, opening]))
    opened = Book(tmp_path / "w.yibao", clock)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, book: Book) -> BalancePage:
    shown = BalancePage(book, Scope(1, "2024"), Tasks())
    qtbot.addWidget(shown)
    shown.refresh()
    shown.show()
    return shown


def test_nothing_is_estimated_until_it_is_switched_on(page: BalancePage) -> None:
    assert not page.interest.switch.isChecked()
    assert not page.interest.table.isVisible()
    assert not page.interest.sentence.isVisible()


def test_a_year_shows_its_parts_its_rates_and_their_sources(
    qtbot: QtBot, page: BalancePage
) -> None:
    qtbot.keyClick(page.interest.switch, Qt.Key.Key_Space)
    # 5000.00 × 366 days × 1.10 % / 360 = 55.92
    (row,) = [line.split("\t") for line in page.interest.table.text().splitlines()]
    assert row == ["2024", "—", "—", "¥55.92", "1.1%", "¥55.92"]
    assert "鄂医保办〔2024〕10号" in page.interest.sources.text()
    assert "Unverified" in page.interest.sentence.text()
    reason = page.interest.reason()
    assert reason is not None
    assert (reason.result, [line.amount for line in reason.lines]) == (55_92, [55_92])


def test_recorded_interest_always_wins(
    qtbot: QtBot, page: BalancePage, book: Book
) -> None:
    qtbot.keyClick(page.interest.switch, Qt.Key.Key_Space)
    paid = Posting(
        person_id=1, day=date(2024, 12, 31), kind=PostingKind.interest, amount=56_00
    )
    assert book.edit("add", [paid]) == []
    page.refresh()
    assert not page.interest.table.isVisible()
    assert "There is nothing to estimate" in page.interest.sentence.text()


def test_the_estimate_moves_no_balance(qtbot: QtBot, page: BalancePage) -> None:
    before = page.table.text()
    qtbot.keyClick(page.interest.switch, Qt.Key.Key_Space)
    page.refresh()
    assert page.table.text() == before


def test_the_switch_is_remembered_and_off_at_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    assert settings.interest_estimates is False
    settings.interest_estimates = True
    assert Settings(tmp_path / "s.ini").interest_estimates is True
    settings.interest_estimates = False
    assert Settings(tmp_path / "s.ini").interest_estimates is False
