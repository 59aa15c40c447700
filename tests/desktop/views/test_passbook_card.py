from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from db.rules.codes import PostingKind
from db.rules.passbook import passbook
from db.rules.records import Posting
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.balance import BalancePage
from desktop.views.passbook_card import PassbookCard
from tests.desktop.views.conftest import ME, MOTHER, show
from tests.desktop.views.opened import open_window

MAY, JUNE, LATER = date(2021, 5, 1), date(2021, 6, 1), date(2023, 2, 3)


def test_a_passbook_is_told_in_a_sentence_and_by_year(qtbot: QtBot) -> None:
    card = PassbookCard()
    show(qtbot, card)
    card.show_passbook(passbook([(MAY, 100_00), (JUNE, 50_00), (LATER, -30_00)]))
    assert card.sentence.text().startswith("¥120.00 is on the passbook")
    assert "not part of the account's balance" in card.sentence.text()
    assert card.table.text().splitlines() == [
        "2021\t¥150.00\t—\t¥150.00",
        "2023\t—\t\u2212¥30.00\t¥120.00",
    ]
    assert card.warning.isHidden()


def test_amounts_that_seem_to_be_missing_are_a_warning(qtbot: QtBot) -> None:
    card = PassbookCard()
    show(qtbot, card)
    card.show_passbook(passbook([(MAY, -30_00)]))
    assert not card.warning.isHidden()
    assert card.warning.text().startswith("By 2021-05-01 more was taken out")


def test_the_balance_page_has_the_card_only_for_whom_it_concerns(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    kind = PostingKind.passbook
    window = open_window(qtbot, book, scope, tmp_path)
    window.show_place("balance")
    page = window.pages.currentWidget()
    assert isinstance(page, BalancePage)
    assert page.passbook.isHidden()
    row = Posting(person_id=ME, day=MAY, kind=kind, amount=70_00)
    book.edit("add_posting", [row])
    assert not page.passbook.isHidden()
    assert "¥70.00" in page.passbook.sentence.text()
    book.undo()
    assert page.passbook.isHidden()
    assert book.summary(MOTHER).passbook is None
    window.close()
