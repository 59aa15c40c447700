from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import Purpose, Relation, SpendingKind, Status, TransferState
from db.rules.records import (
    Filing,
    Membership,
    Override,
    Person,
    Record,
    Spending,
    Transfer,
)
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.day_edit import DayEdit
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.bill_form import BillForm
from desktop.views.panels.refunding import refund_of
from tests.desktop.views.conftest import ME, MOTHER, TODAY, press, show, write

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
FATHER = 3


@pytest.fixture
def panel(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[BillPanel]:
    panel = BillPanel(book, scope)
    panel.resize(940, 700)
    show(qtbot, panel)
    yield panel
    panel.hide()


def pay(qtbot: QtBot, panel: BillPanel, **amounts: str) -> None:
    for name, text in amounts.items():
        write(qtbot, panel.form.amounts[name], text)


def text(panel: BillPanel, name: str) -> str:
    return panel.form.amounts[name].text()


def choose(qtbot: QtBot, box: QComboBox, key: Qt.Key) -> None:
    box.setFocus()
    qtbot.keyClick(box, key)


def bills(book: Book) -> list[Spending]:
    found = [e.id for e in book.page(Filter(), 100) if e.kind == "spending"]
    return [book.record(Spending, number) for number in sorted(found)]


def mothers_bill(book: Book) -> Spending:
    """Keep a bill of 妈妈 of which the account of 我 paid 80.50."""
    bill = Spending(
        id=-1,
        person_id=MOTHER,
        day=date(2025, 5, 9),
        kind=SpendingKind.outpatient,
        total=230_50,
        fund=100_00,
        cash=50_00,
    )
    paid = Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=bill.day,
        purpose=Purpose.bill,
        amount=80_50,
        spending_id=-1,
    )
    assert book.edit("add_spending", [bill, paid]) == []
    return bills(book)[-1]


def test_typical_visit_is_kept_by_keys_alone(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    panel.go_to_first()
    for edit, typed in (
        (panel.form.person, ""),
        (panel.form.day, "3-5"),
        (panel.form.kind, "Out"),
        (panel.form.place, "Clinic"),
        (panel.form.tier, ""),
        (panel.form.amounts["total"], "500"),
    ):
        assert edit.hasFocus()
        qtbot.keyClicks(edit, typed)
        qtbot.keyClick(edit, KEY.Key_Return)
    panel.form.amounts["fund"].setFocus()
    qtbot.keyClicks(panel.form.amounts["fund"], "150")
    qtbot.keyClick(panel.form.amounts["fund"], KEY.Key_Return)
    qtbot.keyClick(panel.form.amounts["other_fund"], KEY.Key_Return)
    qtbot.keyClicks(panel.form.amounts["account"], "350")
    qtbot.keyClick(panel.form.amounts["account"], KEY.Key_Return, CONTROL)
    (kept,) = bills(book)
    assert kept == Spending(
        id=kept.id,
        person_id=ME,
        day=date(2025, 3, 5),
        kind=SpendingKind.outpatient,
        place="Clinic",
        total=500_00,
        fund=150_00,
        account=350_00,
    )
    assert book.next_steps()[0] == "add_spending"


def test_cash_follows_what_is_typed(qtbot: QtBot, panel: BillPanel) -> None:
    pay(qtbot, panel, total="500")
    assert text(panel, "cash") == "500.00"
    pay(qtbot, panel, fund="150")
    assert text(panel, "cash") == "350.00"
    pay(qtbot, panel, account="300")
    assert text(panel, "cash") == "50.00"
    assert panel.state.text() == "The bill adds up."


def test_parts_make_a_total_nobody_typed(qtbot: QtBot, panel: BillPanel) -> None:
    pay(qtbot, panel, fund="150", account="350")
    assert text(panel, "total") == "500.00"


def test_typed_cash_is_kept_and_the_rest_goes_elsewhere(
    qtbot: QtBot, panel: BillPanel
) -> None:
    pay(qtbot, panel, total="500", cash="100")
    assert (text(panel, "cash"), text(panel, "account")) == ("100", "400.00")
    pay(qtbot, panel, account="250")
    assert (text(panel, "cash"), text(panel, "account")) == ("100.00", "250")
    assert text(panel, "fund") == "150.00"


def test_typed_amount_taken_out_is_filled_again(qtbot: QtBot, panel: BillPanel) -> None:
    pay(qtbot, panel, total="500", cash="100")
    pay(qtbot, panel, cash="")
    qtbot.keyClick(panel.form.amounts["cash"], KEY.Key_Tab)
    assert (text(panel, "cash"), text(panel, "account")) == ("500.00", "")


@pytest.mark.parametrize(
    ("cash", "said"), [("20", "¥30.00 still missing"), ("90", "¥40.00 too much")]
)
def test_bill_that_does_not_add_up_says_by_how_much_and_is_not_kept(
    qtbot: QtBot, book: Book, panel: BillPanel, cash: str, said: str
) -> None:
    pay(qtbot, panel, total="500", fund="150", account="300", cash=cash)
    assert panel.state.text() == said
    qtbot.mouseClick(panel.save_button, LEFT)
    assert "do not add up" in panel.fields["total"].problem()
    assert panel.record() is None
    assert bills(book) == []
    pay(qtbot, panel, cash="50")
    assert panel.state.text() == "The bill adds up."
    assert panel.save()
    assert len(bills(book)) == 1


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("total", "", "fill this in"),
        ("total", "0.00", "must not be zero"),
        ("total", "-500.00", "is a refund"),
        ("total", "12.345", "two decimals"),
        ("total", "99999999", "too large"),
        ("fund", "-5.00", "greater than zero"),
        ("fund", "600.00", "more than the whole bill"),
        ("account", "x", "in figures"),
        ("eligible", "501.00", "more than the whole bill"),
        ("balance_after", "99999999", "too large"),
    ],
)
def test_bad_amount_is_told_beside_its_field_and_not_kept(
    qtbot: QtBot, panel: BillPanel, name: str, typed: str, said: str
) -> None:
    panel.unfold.setChecked(True)
    if name != "total":
        pay(qtbot, panel, total="500")
    pay(qtbot, panel, **{name: typed})
    assert not panel.save()
    assert said in panel.fields[name].problem()
    assert panel.form.amounts[name].text() == typed
    assert bills(panel.book) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1980-01-01", "before the person was born"),
        ("2031-01-01", "too far ahead"),
        ("9999-12-31", "too far ahead"),
        ("0001-01-01", "too long ago"),
        ("2025-02-30", "a day like"),
        ("", "fill this in"),
    ],
)
def test_bad_day_is_told_beside_it_and_not_kept(
    qtbot: QtBot, book: Book, panel: BillPanel, typed: str, said: str
) -> None:
    pay(qtbot, panel, total="500")
    write(qtbot, panel.form.day, typed)
    assert not panel.save()
    assert said in panel.fields["day"].problem()
    assert bills(book) == []


def test_nobody_chosen_is_told_and_not_kept(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    pay(qtbot, panel, total="500")
    choose(qtbot, panel.form.person, KEY.Key_Home)
    assert not panel.save()
    assert panel.fields["person"].problem() == "Please fill this in."
    assert bills(book) == []


def test_both_ledgers_are_shown_as_they_will_be(qtbot: QtBot, panel: BillPanel) -> None:
    pay(qtbot, panel, total="500", fund="150", account="350")
    balance, limit = panel.aside.lines
    assert (balance.figure, balance.word) == ("¥4,250.00", "−¥350.00")
    assert (limit.figure, limit.word) == ("¥1,850.00", "¥150.00 of ¥2,000.00 used")
    choose(qtbot, panel.form.kind, KEY.Key_Down)
    assert panel.form.kind.value() is SpendingKind.pharmacy
    assert panel.aside.lines[1].figure == "¥2,000.00"


def test_balance_below_zero_warns_and_saves(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    pay(qtbot, panel, total="5000", account="5000")
    assert "below zero" in panel.aside.warning.text()
    assert panel.save()
    assert bills(book)[0].account == 5000_00


def test_what_is_left_of_the_limit_names_the_patient(
    qtbot: QtBot, panel: BillPanel
) -> None:
    choose(qtbot, panel.form.person, KEY.Key_End)
    pay(qtbot, panel, total="100", fund="60")
    captions = [line.caption for line in panel.aside.lines]
    assert "妈妈 · limit of 2025 left after this" in captions


def test_resident_has_no_account_to_pay_from(qtbot: QtBot, panel: BillPanel) -> None:
    pay(qtbot, panel, account="20")
    choose(qtbot, panel.form.person, KEY.Key_End)
    assert panel.form.person.value() == MOTHER
    account = panel.form.amounts["account"]
    assert not account.isEnabled()
    hint = "Residents' insurance has no personal account."
    assert panel.fields["account"].notice.text() == hint
    choose(qtbot, panel.form.person, KEY.Key_Up)
    assert (account.isEnabled(), account.text()) == (True, "20.00")


def test_shared_part_makes_its_transfer_in_the_same_action(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    choose(qtbot, panel.form.person, KEY.Key_End)
    pay(qtbot, panel, total="230.50", fund="100", shared="80.50")
    assert panel.form.payer.value() == ME
    assert text(panel, "cash") == "50.00"
    assert panel.aside.lines[0].figure == "¥4,519.50"
    assert panel.save()
    (bill,) = bills(book)
    (paid,) = book.transfers_of(bill.id or 0)
    assert (paid.owner_id, paid.beneficiary_id) == (ME, MOTHER)
    assert (paid.purpose, paid.amount, paid.day) == (Purpose.bill, 80_50, TODAY)
    assert bill.paid == 150_00
    book.undo()
    assert bills(book) == []
    assert not [e for e in book.page(Filter(), 9) if e.kind == "transfer"]
    book.redo()
    assert bills(book) == [bill]
    assert book.transfers_of(bill.id or 0) == (paid,)


def test_shared_part_needs_somebody_whose_account_paid(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    choose(qtbot, panel.form.person, KEY.Key_End)
    pay(qtbot, panel, total="230.50", shared="80.50")
    choose(qtbot, panel.form.payer, KEY.Key_Home)
    panel.form.amounts["cash"].setFocus()
    panel.form.payer.set_value(None)
    assert not panel.save()
    assert "whose account" in panel.fields["shared"].problem()
    assert bills(book) == []


def test_nobody_to_share_closes_the_field(panel: BillPanel) -> None:
    assert panel.form.person.value() == ME
    assert not panel.form.amounts["shared"].isEnabled()
    assert "No relative" in panel.fields["shared"].notice.text()


def test_change_of_a_shared_bill_changes_its_transfer(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    panel.load(bill)
    pay(qtbot, panel, shared="90.50", cash="40")
    write(qtbot, panel.form.day, "2025-05-10")
    assert panel.save()
    assert book.next_steps()[0] == "edit_spending"
    (paid,) = book.transfers_of(bill.id or 0)
    assert (paid.amount, paid.day) == (90_50, date(2025, 5, 10))
    book.undo()
    assert bills(book) == [bill]


def test_shared_part_taken_out_takes_its_transfer_away(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    panel.load(bill)
    pay(qtbot, panel, shared="", cash="130.50")
    panel.form.payer.set_value(None)
    panel.touched()
    assert panel.save()
    assert book.transfers_of(bill.id or 0) == ()
    assert bills(book)[0].cash == 130_50
    book.undo()
    assert len(book.transfers_of(bill.id or 0)) == 1


def test_bill_opened_and_saved_unchanged_makes_no_action(
    book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    before = book.next_steps()
    panel.load(bill)
    assert panel.form.receipt.text() == ""
    assert panel.save()
    assert book.next_steps() == before
    assert bills(book) == [bill]


def father(book: Book) -> None:
    """Add 爸爸, a retiree with an account of his own."""
    rows: list[Record] = [
        Person(id=-1, name="爸爸", relation=Relation.parent),
        Membership(
            person_id=-1,
            since=date(2023, 1, 1),
            region="xian",
            status=Status.retiree,
        ),
    ]
    assert book.edit("add_person", rows) == []


def test_several_relatives_pay_a_bill_in_one_action(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    father(book)
    panel.refresh()
    choose(qtbot, panel.form.person, KEY.Key_Down)
    assert not panel.fields["shared_2"].isVisible()
    pay(qtbot, panel, total="230.50", fund="100", shared="80.50")
    choose(qtbot, panel.form.payer, KEY.Key_Down)
    assert panel.form.payer.value() == ME
    assert panel.fields["shared_2"].isVisible()
    pay(qtbot, panel, shared_2="20")
    choose(qtbot, panel.form.shares.payers["shared_2"], KEY.Key_End)
    assert text(panel, "cash") == "30.00"
    captions = [line.caption for line in panel.aside.lines]
    assert [c for c in captions if "爸爸" in c]
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    (bill,) = bills(book)
    paid = book.transfers_of(bill.id or 0)
    assert [(t.owner_id, t.amount) for t in paid] == [(ME, 80_50), (FATHER, 20_00)]
    book.undo()
    assert bills(book) == []


def test_part_of_one_of_several_relatives_is_changed(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    father(book)
    bill = mothers_bill(book)
    mine = book.transfers_of(bill.id or 0)[0]
    his = Transfer(
        owner_id=FATHER,
        beneficiary_id=MOTHER,
        day=bill.day,
        purpose=Purpose.bill,
        amount=20_00,
        spending_id=bill.id,
    )
    less = Spending(**{**vars(bill), "cash": 30_00})
    assert book.edit("edit_spending", [less, his]) == []
    panel.load(bills(book)[0])
    assert (text(panel, "shared"), text(panel, "shared_2")) == ("80.50", "20.00")
    pay(qtbot, panel, shared_2="25", cash="25")
    assert panel.save()
    paid = book.transfers_of(bill.id or 0)
    assert [t.amount for t in paid] == [80_50, 25_00]
    assert mine in paid


def test_receipt_number_known_already_is_told(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    panel.unfold.setChecked(True)
    for _time in range(2):
        pay(qtbot, panel, total="10")
        write(qtbot, panel.form.receipt, "A1")
        panel.save(another=True)
    assert "already has a bill" in panel.fields["receipt"].problem()
    assert len(bills(book)) == 1


def test_problem_among_extra_lines_unfolds_them(qtbot: QtBot, panel: BillPanel) -> None:
    panel.unfold.setChecked(True)
    pay(qtbot, panel, total="10", eligible="20")
    panel.unfold.setChecked(False)
    assert panel.save() is False
    assert panel.more.isVisible()


def test_save_and_next_keeps_patient_day_and_place(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    write(qtbot, panel.form.day, "2025-03-05")
    write(qtbot, panel.form.place, "Clinic")
    pay(qtbot, panel, total="10")
    with qtbot.assertNotEmitted(panel.closed):
        qtbot.keyClick(panel.form.amounts["total"], KEY.Key_Return, CONTROL | SHIFT)
    assert len(bills(book)) == 1
    assert panel.form.person.value() == ME
    assert panel.form.day.text() == "2025-03-05"
    assert panel.form.place.text() == "Clinic"
    assert (text(panel, "total"), text(panel, "cash")) == ("", "")
    assert panel.form.amounts["total"].hasFocus()


def test_place_fills_in_what_its_last_bill_says_but_never_over_a_choice(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    earlier = Spending(
        person_id=ME,
        day=date(2025, 3, 5),
        kind=SpendingKind.pharmacy,
        place="长春大药房",
        tier="药店",
        total=10_00,
        cash=10_00,
    )
    assert book.edit("add_spending", [earlier]) == []
    for chosen in (False, True):
        panel.load(None)
        if chosen:
            choose(qtbot, panel.form.kind, KEY.Key_End)
        last = panel.form.kind.value()
        panel.form.place.setFocus()
        for key in (KEY.Key_C, KEY.Key_C, KEY.Key_D, KEY.Key_Y):
            press(qtbot, key)
        QApplication.processEvents()
        press(qtbot, KEY.Key_Return)
        assert panel.form.place.value() == "长春大药房"
        assert panel.form.tier.value() == "药店"
        kind = panel.form.kind.value()
        assert kind is (last if chosen else SpendingKind.pharmacy)
    assert last is not SpendingKind.pharmacy


def test_tiers_are_the_words_of_the_region(panel: BillPanel) -> None:
    tier = panel.form.tier
    assert [tier.itemText(n) for n in range(tier.count())] == [
        "一级",
        "二级",
        "三级",
        "药店",
    ]


def test_refund_begins_with_its_whole_bill_and_counts_on_its_day(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    original = Spending(
        person_id=ME,
        day=date(2025, 3, 5),
        kind=SpendingKind.outpatient,
        total=500_00,
        fund=150_00,
        account=350_00,
    )
    assert book.edit("add_spending", [original]) == []
    panel.load(None)
    panel.unfold.setChecked(True)
    choose(qtbot, panel.form.refund_of, KEY.Key_End)
    assert [text(panel, n) for n in ("total", "fund", "account")] == [
        "-500.00",
        "-150.00",
        "-350.00",
    ]
    assert [line.figure for line in panel.aside.lines] == ["¥4,600.00", "¥2,000.00"]
    assert panel.save()
    assert bills(book)[-1].refund_of == bills(book)[0].id


def test_refund_returns_what_a_relative_paid(book: Book, panel: BillPanel) -> None:
    bill = mothers_bill(book)
    panel.begin(refund_of(bill, [], TODAY))
    assert (text(panel, "total"), text(panel, "shared")) == ("-230.50", "-80.50")
    assert panel.form.payer.value() == ME
    assert panel.state.text() == "The bill adds up."
    assert panel.aside.lines[0].figure == "¥4,600.00"
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    refund = bills(book)[-1]
    assert (refund.total, refund.paid) == (-230_50, -150_00)
    (paid,) = book.transfers_of(bill.id or 0)
    assert (paid.state, paid.returned_on) == (TransferState.returned, TODAY)
    book.undo()
    assert book.transfers_of(bill.id or 0)[0].state is TransferState.accepted


def test_refund_returns_a_part_of_what_a_relative_paid(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    panel.begin(refund_of(bill, [], TODAY))
    pay(qtbot, panel, total="-30", fund="", cash="", shared="-30")
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    paid = book.transfers_of(bill.id or 0)
    shown = [(t.amount, t.state) for t in paid]
    assert shown == [
        (50_50, TransferState.accepted),
        (30_00, TransferState.returned),
    ]
    panel.begin(refund_of(bill, book.refunds_of(bill.id or 0), TODAY))
    assert (text(panel, "total"), text(panel, "shared")) == ("-200.50", "-50.50")
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    states = {t.state for t in book.transfers_of(bill.id or 0)}
    assert states == {TransferState.returned}


def test_relative_gets_back_no_more_than_was_paid(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    panel.begin(refund_of(bill, [], TODAY))
    pay(qtbot, panel, total="-100", fund="", cash="", shared="-100")
    assert not panel.save()
    assert "paid only ¥80.50" in panel.fields["shared"].problem()
    assert len(bills(book)) == 1


def test_refund_of_money_marked_returned_before_returns_it_no_second_time(
    book: Book, panel: BillPanel
) -> None:
    bill = mothers_bill(book)
    (paid,) = book.transfers_of(bill.id or 0)
    back = Transfer(
        **{**vars(paid), "state": TransferState.returned, "returned_on": bill.day}
    )
    assert book.edit("edit_transfer", [back]) == []
    panel.begin(refund_of(bill, [], TODAY))
    assert text(panel, "shared") == "-80.50"
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    assert book.transfers_of(bill.id or 0) == (back,)
    panel.load(bills(book)[-1])
    assert panel.form.amounts["shared"].isReadOnly()
    before = book.next_steps()
    assert panel.save(), [panel.say(problem) for problem in panel.problems()]
    assert book.next_steps() == before


def test_limit_year_of_the_patient_bounds_the_keys_of_the_day(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    own = Override(
        region="xian", figure="limit.year_start", since=date(2020, 1, 1), value="07-01"
    )
    assert book.edit("edit_override", [own]) == []
    panel.form.day.setFocus()
    qtbot.keyClicks(panel.form.day, "y")
    assert panel.form.day.value() == date(2024, 7, 1)
    qtbot.keyClicks(panel.form.day, "r")
    assert panel.form.day.value() == date(2025, 6, 30)


@settings(max_examples=40, deadline=None)
@given(
    st.permutations(["total", "fund", "account", "cash"]),
    st.lists(st.integers(0, 900), min_size=4, max_size=4),
    st.integers(1, 4),
)
def test_typed_amounts_are_never_overwritten_in_any_order(
    names: list[str], amounts: list[int], count: int
) -> None:
    form = BillForm(DayEdit(TODAY))
    form.payer.set_people([])
    typed: dict[str, str] = {}
    for name, amount in list(zip(names, amounts, strict=True))[:count]:
        typed[name] = f"{amount}.00"
        form.amounts[name].clear()
        QTest.keyClicks(form.amounts[name], typed[name])
        form.fill()
        assert {n: form.amounts[n].text() for n in typed} == typed
        assert all(form.amounts[n].typed for n in typed)
    whole = form.balanced()
    assert [getattr(whole, n) for n in typed] == [
        round(float(text) * 100) for text in typed.values()
    ]
    parts = whole.fund + whole.account + whole.shared + whole.other_fund + whole.cash
    assert parts + whole.missing == whole.total


def test_typed_text_stays_when_the_book_changes(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    pay(qtbot, panel, total="1234.5", fund="x")
    mothers_bill(book)
    panel.refresh()
    assert text(panel, "total") == "1,234.50"
    assert text(panel, "fund") == "x"
    assert panel.form.amounts["fund"].hasFocus()


def test_a_bill_that_a_relative_pays_says_whose_limit_it_uses_and_what_is_not_filed(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    panel.form.person.set_value(MOTHER)
    panel.form.person.changed.emit()
    write(qtbot, panel.form.amounts["total"], "200")
    panel.form.payer.set_value(ME)
    panel.form.payer.changed.emit()
    write(qtbot, panel.form.amounts["shared"], "100")
    said = panel.fields["shared"].notice.text()
    assert said == "The bill uses 妈妈's limit and deductible, never 我's."
    assert any("妈妈" in line.caption for line in panel.aside.lines[1:])
    assert "must be filed first" in panel.rules.text()
    filed = Filing(owner_id=ME, beneficiary_id=MOTHER, since=TODAY)
    book.edit("add_filing", [filed])
    panel.refresh()
    assert panel.rules.text() == ""
    write(qtbot, panel.form.amounts["shared"], "")
    panel.form.payer.set_value(None)
    panel.form.payer.changed.emit()
    assert "limit and deductible" not in panel.fields["shared"].notice.text()
