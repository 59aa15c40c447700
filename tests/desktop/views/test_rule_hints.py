"""What the form for family-shared money says of the rules, and that it refuses none."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db import policies
from db.rules.codes import Purpose, Relation, Status
from db.rules.records import Filing, Override, Person, Transfer
from db.rules.uses import Lookup
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.panels.rule_hints import Hint, Known, basis, hints
from desktop.views.panels.transfer import TransferPanel
from tests.desktop.views.conftest import ME, MOTHER, TODAY, show, write

DAY = date(2025, 10, 8)
ME_ROW = Person(id=ME, name="我", relation=Relation.self)
HER_ROW = Person(id=MOTHER, name="妈妈", relation=Relation.parent)
SENT = Transfer(
    owner_id=ME, beneficiary_id=MOTHER, day=DAY, purpose=Purpose.wallet, amount=100_00
)


def rules(region: str, status: Status, day: date = DAY) -> Lookup:
    return Lookup(policies.load(region), status, None, day)


def known(region: str = "xian", **more: object) -> Known:
    usual = Known(
        owner=ME_ROW,
        to=HER_ROW,
        rules=rules(region, Status.employee),
        theirs=rules(region, Status.resident),
        filings=(),
        balance=4600_00,
        sent=0,
        now=datetime(2025, 10, 8, 12, 0, tzinfo=UTC),
    )
    return replace(usual, **more)  # type: ignore[arg-type]  # by name


def warned(transfer: Transfer, about: Known) -> list[str]:
    return [hint.text for hint in hints(transfer, about) if hint.tone == "warning"]


def test_wallet_rules_are_told_with_their_day_source_and_mark() -> None:
    found = list(hints(SENT, known()))
    assert [hint.tone for hint in found] == ["muted"] * 3
    text = " ".join(hint.text for hint in found)
    assert "¥2,000.00" in text
    assert "At most 3 a day; this is number 1" in text
    assert "22:00–06:00" in text
    assert "since 2025-09-18 · Unverified" in basis(found)


def test_nothing_is_told_of_days_before_the_rule_is_known() -> None:
    early = replace(SENT, day=date(2025, 6, 15))
    before = rules("xian", Status.employee, early.day)
    assert list(hints(early, known(rules=before))) == []


@pytest.mark.parametrize(("amount", "says"), [(2000_00, []), (2000_01, ["in parts"])])
def test_more_than_the_wallet_takes_gives_pause(amount: int, says: list[str]) -> None:
    found = warned(replace(SENT, amount=amount), known())
    assert len(found) == len(says)
    assert all(word in one for word, one in zip(says, found, strict=True))


@pytest.mark.parametrize(("sent", "count"), [(2, 0), (3, 1)])
def test_the_fourth_transfer_of_a_day_gives_pause(sent: int, count: int) -> None:
    assert len(warned(SENT, known(sent=sent))) == count


@pytest.mark.parametrize(
    ("hour", "day", "count"),
    [(21, DAY, 0), (22, DAY, 1), (5, DAY, 1), (6, DAY, 0), (23, date(2025, 10, 7), 0)],
)
def test_night_hours_give_pause_only_today(hour: int, day: date, count: int) -> None:
    now = datetime(2025, 10, 8, hour, 0, tzinfo=UTC)
    assert len(warned(replace(SENT, day=day), known(now=now))) == count


def test_a_wallet_that_is_not_open_gives_pause() -> None:
    assert "not open" in warned(SENT, known("guangzhou"))[0]
    assert "tested" in warned(SENT, known("beijing"))[0]


def test_a_payment_before_its_filing_gives_pause_and_one_after_it_none() -> None:
    paid = replace(SENT, purpose=Purpose.bill)
    (said,) = warned(paid, known())
    assert "must be filed first" in said
    assert "2025-10-08" in said
    filed = Filing(owner_id=ME, beneficiary_id=MOTHER, since=DAY)
    assert warned(paid, known(filings=[filed])) == []
    tomorrow = replace(filed, since=date(2025, 10, 9))
    assert len(warned(paid, known(filings=[tomorrow]))) == 1


def test_where_no_filing_is_needed_none_is_missed() -> None:
    own = Override(region="xian", figure="sharing.filing", since=DAY, value="none")
    free = policies.load("xian").with_overrides([own])
    about = known(rules=Lookup(free, Status.employee, None, DAY))
    assert warned(replace(SENT, purpose=Purpose.bill), about) == []


def test_somebody_too_far_related_gives_pause() -> None:
    filed = [Filing(owner_id=ME, beneficiary_id=MOTHER, since=DAY)]
    cousin = replace(HER_ROW, relation=Relation.other)
    (said,) = warned(
        replace(SENT, purpose=Purpose.bill), known(to=cousin, filings=filed)
    )
    assert "not among those who may share" in said
    assert "Unverified" in said


def test_only_earlier_money_is_told_where_that_is_the_rule() -> None:
    found = hints(replace(SENT, purpose=Purpose.bill), known("hangzhou"))
    assert any("earlier years" in hint.text for hint in found)


def test_the_premium_of_the_year_is_told_with_its_source() -> None:
    paid = replace(SENT, purpose=Purpose.resident_premium)
    found = [h for h in hints(paid, known()) if "premium of a year" in h.text]
    assert "¥400.00" in found[0].text
    assert "since 2025-01-01" in basis(found)


def test_what_rests_on_the_same_is_said_once() -> None:
    found = list(hints(SENT, known()))
    assert basis(found) == basis([found[0], *found])
    assert basis([Hint("Filed.")]) == ""


@pytest.fixture
def panel(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[TransferPanel]:
    panel = TransferPanel(book, scope)
    show(qtbot, panel)
    yield panel
    panel.hide()


def test_the_form_tells_of_a_missing_filing_and_keeps_the_payment_all_the_same(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    panel.purpose.set_value(Purpose.resident_premium)
    panel.purpose.changed.emit()
    write(qtbot, panel.amount, "400")
    assert "must be filed first" in panel.rules.text()
    assert "Unverified" in panel.rules.text()
    filed = Filing(owner_id=ME, beneficiary_id=MOTHER, since=TODAY)
    book.edit("add_filing", [filed])
    panel.refresh()
    assert "is filed to pay for 妈妈 since 2025-06-15" in panel.rules.text()
    book.undo()
    panel.refresh()
    assert "must be filed first" in panel.rules.text()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel.amount, Qt.Key.Key_Return, control)
    assert book.next_steps()[0] == "add_transfer"


def test_wallet_transfers_of_the_day_are_counted_but_not_the_one_being_changed(
    qtbot: QtBot, book: Book, panel: TransferPanel
) -> None:
    own = Override(region="xian", figure="wallet.times", since=TODAY, value="2")
    sent = replace(SENT, day=TODAY)
    book.edit("add", [own, sent, sent])
    panel.refresh()
    write(qtbot, panel.amount, "10")
    assert "would be number 3" in panel.rules.text()
    panel.load(book.wallet_sent(ME, TODAY)[0])
    assert "this is number 2" in panel.rules.text()
