"""The rows of balance, limit and family in words and amounts."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.rules.codes import Purpose
from db.rules.records import Filing
from db.rules.statement import FamilyUse
from desktop.book import Book
from desktop.views import balance, family, limit
from desktop.views.figure_table import FigureTable
from tests.desktop.views.conftest import ME


def test_the_closing_of_a_year_is_the_opening_of_the_next(book: Book) -> None:
    account = book.summary(ME).account
    assert account is not None
    rows = [balance.cells(row) for row in account.years]
    assert [row[0] for row in rows] == ["2023", "2024", "2025"]
    assert [row[-1] for row in rows[:-1]] == [row[1] for row in rows[1:]]


def test_the_sentence_says_that_nothing_is_lost(book: Book) -> None:
    account = book.summary(ME).account
    assert account is not None
    said = balance.carried_sentence(account.years[0], ended=True)
    assert "¥1,440.00 was carried over" in said
    assert "not a fen was lost" in said


def test_an_ended_limit_year_has_lapsed_and_nothing_left(book: Book) -> None:
    ended, *_between, running = book.summary(ME).limits
    assert limit.cells(ended)[4] == "—"
    assert limit.cells(ended)[6] == "¥2,000.00"
    assert limit.cells(running)[4] == "¥2,000.00"
    assert limit.cells(running)[6] == "—"


def test_a_limit_without_cap_says_so_and_leaves_nothing(book: Book) -> None:
    row = replace(book.summary(ME).limits[-1], cap=None, left=None, lapsed=None)
    assert limit.cells(row)[2] == "No cap"
    assert limit.cells(row)[4] == "—"


def test_returned_money_is_not_counted_as_used() -> None:
    use = FamilyUse(1, "我", 2, "妈妈", Purpose.wallet, 2, 300_00, 100_00)
    assert family.cells(use) == (
        "我",
        "妈妈",
        "Insurance wallet",
        "2",
        "¥300.00",
        "¥100.00",
        "¥200.00",
        "—",
    )


def test_use_tells_since_when_sharing_is_filed() -> None:
    use = FamilyUse(1, "我", 2, "妈妈", Purpose.bill, 1, 300_00, 0)
    ended = Filing(owner_id=1, beneficiary_id=2, since=date(2023, 5, 1))
    ended = replace(ended, until=date(2023, 12, 31))
    other = Filing(owner_id=2, beneficiary_id=1, since=date(2024, 1, 1))
    today = date(2025, 6, 15)
    assert family.cells(use, [other], today)[-1] == "—"
    assert family.cells(use, [ended, other], today)[-1] == "2023-05-01, ended"
    again = replace(ended, since=date(2025, 1, 1), until=None)
    assert family.cells(use, [ended, again], today)[-1] == "2025-01-01"


def test_rows_can_be_copied_into_a_spreadsheet(qtbot: QtBot) -> None:
    table = FigureTable("Table", ("A", "B"))
    qtbot.addWidget(table)
    table.show_rows([("1", "2"), ("3", "4")])
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "1\t2\n3\t4"
