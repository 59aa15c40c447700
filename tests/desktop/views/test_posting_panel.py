from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import PostingKind
from db.rules.records import Override, Posting
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.panels.months import Series, each_month
from desktop.views.panels.posting import PostingPanel
from tests.desktop.views.conftest import (
    BALANCE,
    ME,
    MOTHER,
    TODAY,
    show,
    sign_of,
    write,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[PostingPanel]:
    panel = PostingPanel(book, scope)
    show(qtbot, panel)
    yield panel
    panel.hide()


def newest(book: Book, count: int = 1) -> list[Posting]:
    found = [e for e in book.page(Filter(), 100) if e.kind == "posting"]
    found.sort(key=lambda entry: -entry.id)
    return [book.record(Posting, entry.id) for entry in found[:count]]


def test_form_goes_into_the_book_by_keys_alone(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    panel.go_to_first()
    qtbot.keyClicks(panel.kind, "Int")
    qtbot.keyClick(panel.kind, Qt.Key.Key_Return)
    qtbot.keyClick(panel.person, Qt.Key.Key_Return)
    assert panel.day.hasFocus()
    qtbot.keyClicks(panel.day, "3-31")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return)
    assert panel.amount.hasFocus()
    qtbot.keyClicks(panel.amount, "12.5")
    qtbot.keyClick(panel.amount, Qt.Key.Key_Return, CONTROL)
    (kept,) = newest(book)
    assert kept == Posting(
        id=kept.id,
        person_id=ME,
        day=date(2025, 3, 31),
        kind=PostingKind.interest,
        amount=12_50,
    )
    assert book.next_steps()[0] == "add_posting"


def test_balance_after_follows_each_key(qtbot: QtBot, panel: PostingPanel) -> None:
    write(qtbot, panel.amount, "120")
    assert panel.aside.lines[0].figure == "¥4,720.00"
    assert panel.aside.lines[0].word == "+¥120.00"


def test_money_that_leaves_is_kept_below_zero(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    panel.kind.setFocus()
    qtbot.keyClicks(panel.kind, "Withheld")
    write(qtbot, panel.amount, "50")
    assert panel.fields["amount"].notice.text() == "This money leaves the account."
    assert panel.save()
    assert newest(book)[0].amount == -50_00


def test_balance_below_zero_warns_and_saves(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    panel.kind.setFocus()
    qtbot.keyClicks(panel.kind, "Withheld")
    write(qtbot, panel.amount, "99999")
    assert "below zero" in panel.aside.warning.text()
    assert panel.save()
    assert newest(book)[0].amount == -99999_00


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("amount", "-5.00", "greater than zero"),
        ("amount", "0.00", "greater than zero"),
        ("amount", "", "fill this in"),
        ("amount", "five", "in figures"),
        ("amount", "1.234", "two decimals"),
        ("amount", "99999999", "too large"),
        ("day", "", "fill this in"),
        ("day", "2025-02-30", "a day like"),
        ("day", "1980-01-01", "before the person was born"),
        ("day", "2022-12-31", ""),
        ("day", "2031-01-01", "too far ahead"),
        ("day", "9999-12-31", "too far ahead"),
        ("day", "0001-01-01", "too long ago"),
    ],
)
def test_bad_input_is_told_beside_its_field_and_not_kept(
    qtbot: QtBot, panel: PostingPanel, field: str, text: str, said: str
) -> None:
    before = panel.book.count(Filter())
    write(qtbot, panel.amount, "120")
    edit = {"amount": panel.amount, "day": panel.day}[field]
    write(qtbot, edit, text)
    qtbot.mouseClick(panel.save_button, LEFT)
    place = field if said else "person"
    shown = panel.fields[place]
    assert (said or "no personal account") in shown.problem()
    assert shown.edit.accessibleDescription() == shown.problem()
    assert sign_of(shown.notice)
    assert edit.text() == text
    assert panel.book.count(Filter()) == before


def test_nobody_chosen_is_told_and_not_kept(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    before = book.count(Filter())
    write(qtbot, panel.amount, "120")
    panel.person.setFocus()
    qtbot.keyClick(panel.person, Qt.Key.Key_Home)
    assert not panel.save()
    assert panel.fields["person"].problem() == "Please fill this in."
    assert book.count(Filter()) == before


def test_person_without_account_gets_no_account_money(
    qtbot: QtBot, panel: PostingPanel
) -> None:
    write(qtbot, panel.amount, "120")
    panel.person.setFocus()
    qtbot.keyClick(panel.person, Qt.Key.Key_End)
    assert panel.person.value() == MOTHER
    assert not panel.save()
    assert "no personal account" in panel.fields["person"].problem()


def test_problem_waits_until_the_field_is_left(
    qtbot: QtBot, panel: PostingPanel
) -> None:
    write(qtbot, panel.amount, "1.234")
    assert panel.fields["amount"].problem() == ""
    qtbot.keyClick(panel.amount, Qt.Key.Key_Tab)
    assert "two decimals" in panel.fields["amount"].problem()
    write(qtbot, panel.amount, "1.23")
    assert panel.fields["amount"].problem() == ""


def test_month_follows_the_day_until_it_is_chosen(
    qtbot: QtBot, panel: PostingPanel
) -> None:
    write(qtbot, panel.day, "2025-03-10")
    assert panel.month.value() == "2025-03"
    panel.month.setFocus()
    qtbot.keyClick(panel.month, Qt.Key.Key_Down)
    assert panel.month.value() == "2025-02"
    write(qtbot, panel.day, "2025-04-10")
    assert panel.month.value() == "2025-02"


def test_same_each_month_fills_the_year_in_one_action(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    before = book.count(Filter())
    write(qtbot, panel.day, "2025-05-10")
    write(qtbot, panel.amount, "130")
    panel.each.setFocus()
    qtbot.keyClick(panel.each, Qt.Key.Key_Space)
    assert "2025-05, 2025-06" in panel.months.text()
    with qtbot.waitSignal(panel.saved) as saved:
        qtbot.keyClick(panel.amount, Qt.Key.Key_Return, CONTROL)
    assert "Kept 6 times" in saved.args[0]
    assert "2025-05, 2025-06" in saved.args[0]
    assert book.next_steps()[0] == "add_postings"
    months = sorted(posting.month or "" for posting in newest(book, 6))
    assert months == [f"2025-{month:02}" for month in range(7, 13)]
    book.undo()
    assert book.count(Filter()) == before


def test_year_whose_months_are_all_there_is_not_kept_twice(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    before = book.count(Filter())
    write(qtbot, panel.day, "2024-03-10")
    write(qtbot, panel.amount, "120")
    panel.each.setChecked(True)
    assert not panel.save()
    assert "has one already" in panel.fields["month"].problem()
    assert book.count(Filter()) == before


def test_month_that_has_one_already_is_pointed_out(
    qtbot: QtBot, panel: PostingPanel
) -> None:
    write(qtbot, panel.amount, "120")
    assert "2025-06 already has" in panel.months.text()
    write(qtbot, panel.day, "2025-07-10")
    assert panel.months.text() == ""


def test_save_and_next_keeps_kind_person_and_day(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    panel.kind.setFocus()
    qtbot.keyClicks(panel.kind, "Int")
    write(qtbot, panel.day, "2025-03-31")
    write(qtbot, panel.amount, "1")
    qtbot.keyClick(panel.amount, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert book.next_steps()[0] == "add_posting"
    assert panel.isVisible()
    assert panel.kind.value() is PostingKind.interest
    assert panel.day.value() == date(2025, 3, 31)
    assert panel.amount.text() == ""
    assert panel.amount.hasFocus()
    assert panel.fields["amount"].problem() == ""


def test_change_is_kept_under_its_own_name_and_undone(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    (posting,) = newest(book)
    panel.load(posting)
    write(qtbot, panel.amount, "125")
    assert panel.aside.lines[0].figure == "¥4,605.00"
    qtbot.keyClick(panel.amount, Qt.Key.Key_Return, CONTROL)
    assert book.record(Posting, posting.id or 0).amount == 125_00
    assert book.next_steps()[0] == "edit_posting"
    book.undo()
    assert book.record(Posting, posting.id or 0) == posting


def test_unchanged_entry_makes_no_action(book: Book, panel: PostingPanel) -> None:
    before = book.next_steps()
    panel.load(newest(book)[0])
    assert panel.save()
    assert book.next_steps() == before


def test_typed_text_stays_when_the_book_changes(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    write(qtbot, panel.amount, "12.")
    extra = Posting(person_id=ME, day=TODAY, kind=PostingKind.interest, amount=1_00)
    book.edit("add_posting", [extra])
    panel.refresh()
    assert panel.amount.text() == "12."
    assert panel.amount.hasFocus()
    assert panel.aside.lines[0].figure == "¥4,613.00"


def test_entry_undone_while_it_is_changed_becomes_a_new_one(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    extra = Posting(person_id=ME, day=TODAY, kind=PostingKind.interest, amount=1_00)
    book.edit("add_posting", [extra])
    panel.load(newest(book)[0])
    write(qtbot, panel.amount, "2")
    book.undo()
    panel.refresh()
    assert panel.editing is None
    assert panel.amount.text() == "2"
    assert panel.save()
    assert newest(book)[0].amount == 2_00


def test_series_never_leaves_its_month() -> None:
    posting = Posting(
        person_id=ME,
        day=date(2025, 10, 31),
        kind=PostingKind.contribution,
        amount=1,
        month="2025-09",
    )
    series = each_month(posting, date(2025, 12, 31), {"2025-10"})
    assert [(p.day, p.month) for p in series.postings] == [
        (date(2025, 10, 31), "2025-09"),
        (date(2025, 12, 31), "2025-11"),
    ]
    assert series == Series(series.postings, ("2025-10",))


def test_balance_of_the_fixture_is_what_tests_say(book: Book) -> None:
    account = book.summary(ME).account
    assert account is not None
    assert account.days[-1].total == BALANCE


LEGACY = Override(
    region="xian", figure="account.legacy", since=date(2001, 1, 1), value="passbook"
)
ENDED = replace(LEGACY, since=date(2022, 9, 1), value="none")


def kind_of_passbook(qtbot: QtBot, panel: PostingPanel) -> None:
    panel.kind.setFocus()
    qtbot.keyClicks(panel.kind, "Passb")
    assert panel.kind.value() is PostingKind.passbook


def test_passbook_money_is_offered_only_where_it_ever_was(
    book: Book, panel: PostingPanel
) -> None:
    assert not panel.kind.offers(PostingKind.passbook)
    book.edit("edit_override", [LEGACY, ENDED])
    panel.refresh()
    assert panel.kind.offers(PostingKind.passbook)


def test_passbook_rows_without_such_a_region_can_still_be_changed(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    row = Posting(person_id=ME, day=TODAY, kind=PostingKind.passbook, amount=-1_00)
    book.edit("add_posting", [row])
    panel.load(newest(book)[0])
    assert panel.amount.text() == "-1.00"
    write(qtbot, panel.amount, "-2")
    assert panel.save()
    assert newest(book)[0].amount == -2_00


def test_passbook_money_shows_its_own_total_and_not_the_balance(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    book.edit("edit_override", [LEGACY, ENDED])
    panel.refresh()
    kind_of_passbook(qtbot, panel)
    write(qtbot, panel.day, "2022-05-10")
    write(qtbot, panel.amount, "300")
    (line,) = panel.aside.lines
    assert line.caption == "On the passbook after this · 我"
    assert (line.figure, line.word) == ("¥300.00", "+¥300.00")
    assert "not part of the account's balance" in panel.fields["amount"].notice.text()
    qtbot.keyClick(panel.amount, Qt.Key.Key_Return, CONTROL)
    summary = book.summary(ME)
    assert summary.passbook is not None
    assert summary.passbook.total == 300_00
    assert summary.account is not None
    assert summary.account.days[-1].total == BALANCE


def test_more_taken_from_a_passbook_than_recorded_warns_and_saves(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    book.edit("edit_override", [LEGACY, ENDED])
    panel.refresh()
    kind_of_passbook(qtbot, panel)
    write(qtbot, panel.amount, "-50")
    assert "not recorded yet" in panel.aside.warning.text()
    assert panel.save()
    assert newest(book)[0].amount == -50_00


def test_money_paid_to_a_passbook_after_its_end_is_told_beside_the_day(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    book.edit("edit_override", [LEGACY, ENDED])
    panel.refresh()
    kind_of_passbook(qtbot, panel)
    write(qtbot, panel.day, "2022-09-01")
    write(qtbot, panel.amount, "300")
    qtbot.mouseClick(panel.save_button, LEFT)
    assert "From 2022-09-01 on" in panel.fields["day"].problem()
    write(qtbot, panel.day, "2022-08-31")
    assert panel.fields["day"].problem() == ""
    assert panel.save()


def test_choosing_somebody_without_a_passbook_goes_back_to_a_credit(
    qtbot: QtBot, book: Book, panel: PostingPanel
) -> None:
    row = Posting(person_id=ME, day=TODAY, kind=PostingKind.passbook, amount=1_00)
    book.edit("add_posting", [row])
    panel.refresh()
    kind_of_passbook(qtbot, panel)
    panel.person.setFocus()
    qtbot.keyClick(panel.person, Qt.Key.Key_Down)
    assert panel.person.value() == MOTHER
    assert panel.kind.value() is PostingKind.contribution
    assert not panel.kind.offers(PostingKind.passbook)
