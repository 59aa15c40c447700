"""What a visit will cost: answered at each key, explained, and never kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import SpendingKind, Status
from db.rules.records import Membership, Person, Posting, Spending
from desktop.book import Book
from desktop.scope import Scope
from desktop.views import visit_words, why_words
from desktop.views.entries import EntriesPage
from desktop.views.panels.bill import BillPanel
from desktop.views.places import PLACES
from desktop.views.step_table import StepTable
from desktop.views.visit import VisitPage
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import ME, MOTHER, TODAY, show, write
from tests.desktop.views.opened import open_window

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[VisitPage]:
    """Give the page for 我, insured in Xi'an as an employee, with 4,600.00."""
    page = VisitPage(book, scope)
    page.resize(1180, 900)
    page.refresh()
    show(qtbot, page)
    yield page
    page.hide()


def go_to(page: VisitPage, tier: str) -> None:
    """Choose a kind of hospital."""
    page.form.tier.buttons[tier].click()


def paid(page: VisitPage) -> tuple[str, ...]:
    """Give what fund, account and cash pay, as shown."""
    return tuple(label.text() for label in page.result.amounts.values())


def rows(page: VisitPage) -> list[list[str]]:
    """Give the steps as shown."""
    return [line.split("\t") for line in page.steps.text().split("\n")]


def move(book: Book, region: str, status: Status = Status.employee) -> None:
    """Insure 我 elsewhere from the start of the year."""
    since = date(2025, 1, 1)
    row = Membership(person_id=ME, since=since, region=region, status=status)
    assert book.edit("add_membership", [row]) == []


def kept_visit(book: Book, tier: str, day: date, eligible: int, fund: int) -> None:
    """Keep a visit that the account paid with the fund."""
    bill = Spending(
        person_id=ME,
        day=day,
        kind=SpendingKind.outpatient,
        tier=tier,
        total=eligible,
        eligible=eligible,
        fund=fund,
        account=eligible - fund,
    )
    assert book.edit("add_spending", [bill]) == []


def test_a_visit_at_a_third_grade_hospital_is_answered(
    qtbot: QtBot, page: VisitPage
) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    assert paid(page) == ("¥150.00", "¥350.00", "¥0.00")
    assert "limit left after it: ¥1,850.00" in page.result.text()
    assert "deductible is reached" in page.result.text()


def test_the_answer_follows_every_key(qtbot: QtBot, page: VisitPage) -> None:
    go_to(page, "三级")
    page.form.eligible.setFocus()
    seen = []
    for key in "500":
        qtbot.keyClicks(page.form.eligible, key)
        seen.append(paid(page)[0])
    assert seen == ["¥0.00", "¥0.00", "¥150.00"]
    qtbot.keyClicks(page.form.eligible, "+100")
    assert paid(page)[0] == "¥200.00"


def test_nothing_is_ever_kept(qtbot: QtBot, book: Book, page: VisitPage) -> None:
    before = book.count(Filter()), book.next_steps(), book.path.read_bytes()
    write(qtbot, page.form.eligible, "500")
    go_to(page, "二级")
    write(qtbot, page.form.day, "2025-03-01")
    write(qtbot, page.form.total, "600")
    assert (book.count(Filter()), book.next_steps(), book.path.read_bytes()) == before


def test_arrow_keys_choose_where_to_go(qtbot: QtBot, page: VisitPage) -> None:
    write(qtbot, page.form.eligible, "500")
    go_to(page, "一级")
    page.form.tier.buttons["一级"].setFocus()
    qtbot.keyClick(page.form.tier.buttons["一级"], KEY.Key_Right)
    assert page.form.tier.value() == "二级"
    assert paid(page)[0] == "¥180.00"


def test_every_kind_of_hospital_is_compared(qtbot: QtBot, page: VisitPage) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    assert page.compare.text().split("\n") == [
        "一级\t¥210.00\t¥290.00",
        "二级\t¥180.00\t¥320.00",
        "三级\t¥150.00\t¥350.00",
        "药店\t¥210.00\t¥290.00",
    ]
    assert page.cheapest.text() == ("At 一级 you pay ¥60.00 less for the same amount.")


def test_a_click_on_the_comparison_chooses_where_to_go(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    index = page.compare.model().index(2, 0)
    middle = page.compare.visualRect(index).center()
    qtbot.mouseClick(page.compare.viewport(), LEFT, pos=middle)
    assert page.form.tier.value() == "三级"
    assert "You pay least" not in page.cheapest.text()


def test_it_begins_where_the_last_visit_was(
    qtbot: QtBot, book: Book, scope: Scope
) -> None:
    kept_visit(book, "二级", date(2025, 5, 2), 300_00, 60_00)
    page = VisitPage(book, scope)
    qtbot.addWidget(page)
    page.refresh()
    assert page.form.tier.value() == "二级"


def test_recorded_visits_of_the_year_count(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    kept_visit(book, "二级", date(2025, 5, 2), 300_00, 60_00)
    page.refresh()
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    assert paid(page)[0] == "¥250.00"
    assert "limit left after it: ¥1,690.00" in page.result.text()


def test_what_is_out_of_scope_is_paid_by_oneself(qtbot: QtBot, page: VisitPage) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    assert page.form.total.text() == "500.00"
    write(qtbot, page.form.total, "620")
    assert paid(page) == ("¥150.00", "¥470.00", "¥0.00")


def test_more_in_scope_than_in_all_is_asked_about(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    write(qtbot, page.form.total, "400")
    assert page.estimate is None
    assert page.result.bill.isHidden()
    assert "whole bill (¥400.00)" in page.form.problem()


def test_the_steps_say_how_and_by_which_figure(qtbot: QtBot, page: VisitPage) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    ratio = next(row for row in rows(page) if "50%" in row[0])
    assert ratio[:3] == [
        "三级: the fund's share 50%",
        "(500.00 − 200.00) × 50% = 150.00",
        "¥150.00",
    ]
    assert "since 2023-01-01" in ratio[3]
    assert "Unverified" in ratio[3]


def test_the_steps_can_be_copied(qtbot: QtBot, page: VisitPage) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    page.steps.setFocus()
    qtbot.keyClick(page.steps, KEY.Key_C, CTRL)
    assert "(500.00 − 200.00) × 50% = 150.00" in QGuiApplication.clipboard().text()


def test_a_cap_that_cuts_says_what_was_left(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    kept_visit(book, "二级", date(2025, 3, 5), 1783_33, 950_00)
    page.refresh()
    go_to(page, "一级")
    write(qtbot, page.form.eligible, "2000")
    cap = next(row for row in rows(page) if row[0] == "Cap of the year")
    fund = next(row for row in rows(page) if row[0] == "The fund pays")
    assert cap[1] == "only 1,050.00 is left: 350.00 less"
    assert fund[1] == "1,400.00 − 350.00 = 1,050.00"
    assert "limit left after it: ¥0.00" in page.result.text()


def test_the_steps_that_are_reckonings_come_out_right(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    for region in ("xian", "beijing", "tianjin", "shanghai", "taiyuan"):
        if region != "xian":
            move(book, region)
        page.refresh()
        for amount in ("88.88", "3000", "30000"):
            write(qtbot, page.form.eligible, amount)
            for _name, reckoned, result, *_basis in rows(page):
                if " = " in reckoned:
                    _check(reckoned, result)
        if region != "xian":
            book.undo()


def _check(reckoned: str, result: str) -> None:
    """Reckon "(500.00 − 200.00) × 50% = 150.00" again, to within a fen."""
    left, right = reckoned.replace(",", "").split(" = ")
    value, _times, share = left.partition(" × ")
    whole, *less = value.strip("()").split(" − ")
    total = sum((Decimal(part) for part in whole.split(" + ")), Decimal())
    total -= sum((Decimal(part) for part in less), Decimal())
    total *= Decimal(share.rstrip("%")) / 100 if share else 1
    assert abs(total - Decimal(right)) <= Decimal("0.01")
    assert result.replace(",", "") == f"¥{right}"


def test_a_region_without_a_cap_says_so(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    move(book, "beijing")
    page.refresh()
    write(qtbot, page.form.eligible, "3000")
    assert "There is no yearly cap here." in page.result.text()
    assert list(page.form.tier.buttons) == ["社区", "一级", "二级", "三级"]


def test_an_expense_band_says_what_it_counts(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    move(book, "tianjin")
    page.refresh()
    write(qtbot, page.form.eligible, "3000")
    assert "counted by the amount in scope" in page.result.text()


def test_shanghai_uses_this_years_account_money_first(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    move(book, "shanghai")
    page.refresh()
    write(qtbot, page.form.eligible, "3000")
    assert "account money is used first" in page.result.text()


def test_a_resident_sees_no_account_and_what_is_not_known(
    qtbot: QtBot, book: Book
) -> None:
    page = VisitPage(book, Scope(MOTHER, "2025"))
    qtbot.addWidget(page)
    page.refresh()
    qtbot.keyClicks(page.form.eligible, "500")
    assert "Share that the fund pays" in page.result.text()
    assert page.result.bill.isHidden()
    with qtbot.waitSignal(page.place_wanted) as wanted:
        page.result.figures.click()
    assert wanted.args == ["policy"]
    assert "policy" in PLACES


def test_a_gap_warns_and_says_that_the_balance_stays_usable(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    gone = [e for e in book.page(Filter(ME), 100) if e.day >= date(2024, 10, 1)]
    rows = [book.record(Posting, entry.id) for entry in gone]
    assert book.edit("delete", remove=rows) == []
    page.refresh()
    write(qtbot, page.form.eligible, "500")
    assert "may not pay" in page.result.warning.text()
    assert "balance stays usable" in page.result.warning.text()


def test_a_day_before_any_insurance_is_said_kindly(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    write(qtbot, page.form.day, "2020-01-01")
    assert "我 is not insured anywhere on that day" in page.result.text()
    assert not page.steps.isVisible()


class TestMakingABill:
    """The one way from an estimate into the book: a form to be looked over."""

    @pytest.fixture
    def window(
        self, qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
    ) -> MainWindow:
        """Give the window at the page of the estimate."""
        return open_window(qtbot, book, scope, tmp_path)

    def test_keys_alone_lead_from_the_amount_to_the_saved_bill(
        self, qtbot: QtBot, book: Book, window: MainWindow
    ) -> None:
        number = str(PLACES.index("visit") + 1)
        qtbot.keyClick(window, number, Qt.KeyboardModifier.AltModifier)
        page = window.pages.page("visit")
        assert isinstance(page, VisitPage)
        qtbot.waitUntil(page.form.eligible.hasFocus)
        go_to(page, "三级")
        qtbot.keyClicks(page.form.eligible, "500")
        page.result.bill.setFocus()
        qtbot.keyClick(page.result.bill, KEY.Key_Space)
        panel = _bill_panel(window)
        before = book.count(Filter())
        assert window.pages.current == "entries"
        assert panel.form.amounts["fund"].text() == "150.00"
        assert panel.form.amounts["account"].text() == "350.00"
        assert panel.form.amounts["eligible"].text() == "500.00"
        assert "correct it by the receipt" in panel.form.note.value()
        assert "not kept yet" in window.notice.text
        qtbot.keyClick(panel.form.place, KEY.Key_Return, CTRL)
        assert book.count(Filter()) == before + 1
        newest = book.page(Filter(ME), 1)[0]
        kept = book.record(Spending, newest.id)
        assert (kept.day, kept.tier, kept.total) == (TODAY, "三级", 500_00)
        assert (kept.fund, kept.account, kept.cash) == (150_00, 350_00, 0)

    def test_a_bill_half_typed_is_not_written_over(
        self, qtbot: QtBot, window: MainWindow
    ) -> None:
        window.start_entry("spending")
        panel = _bill_panel(window)
        write(qtbot, panel.form.amounts["total"], "88")
        window.show_place("visit")
        page = window.pages.page("visit")
        assert isinstance(page, VisitPage)
        write(qtbot, page.form.eligible, "500")
        qtbot.mouseClick(page.result.bill, LEFT)
        assert panel.form.amounts["total"].value() == 88_00
        assert "not saved yet" in window.notice.text


def _bill_panel(window: MainWindow) -> BillPanel:
    entries = window.pages.page("entries")
    assert isinstance(entries, EntriesPage)
    panel = entries.panels.shown
    assert isinstance(panel, BillPanel)
    return panel


def test_the_steps_settle_after_every_change_of_width(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = StepTable()
    qtbot.addWidget(table)
    resized: list[int] = []
    resize = StepTable.resizeEvent

    def counted(self: StepTable, event: QResizeEvent) -> None:
        resized.append(event.size().height())
        resize(self, event)

    monkeypatch.setattr(StepTable, "resizeEvent", counted)
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(table)
    holder.show()
    long = "一类医院的费用先自己付一部分，其余由统筹基金按比例支付。" * 3
    table.show_rows([("起付线", long, "¥80.00", long)] * 4)
    for width in (1366, 1050, 960, 920, 700):
        holder.resize(width, 600)
        QApplication.processEvents()
        resized.clear()
        for _ in range(20):
            QApplication.processEvents()
        assert resized == []


def test_only_residents_are_called_residents(page: VisitPage, book: Book) -> None:
    """单建统筹: insured without an account, and yet no resident."""
    move(book, "xian", Status.flexible_pooled)
    page.form.eligible.set_value(100_00)
    page.refresh()
    assert page.estimate is not None
    (said,) = visit_words.remarks(page.estimate, has_account=False)
    assert "Residents" not in said
    assert "no personal account" in said


def test_the_steps_say_that_their_figures_are_unverified(page: VisitPage) -> None:
    page.form.eligible.set_value(100_00)
    page.refresh()
    assert "Unverified until you confirm it" in page.looked.text()


def test_kinds_of_hospital_that_are_no_grades_are_explained(
    page: VisitPage, book: Book
) -> None:
    assert "price classes" not in page.form.tier.accessibleDescription()
    move(book, "taiyuan")
    page.refresh()
    note = page.form.tier.accessibleDescription()
    assert "price classes, not hospital grades" in note
    seen = [text for text in page.form.findChildren(QLabel) if text.text() == note]
    assert [text.isVisible() for text in seen] == [True]


def test_a_deductible_by_visit_says_what_is_paid_this_time(
    qtbot: QtBot, book: Book
) -> None:
    assert book.edit("edit_membership", [_resident_of("taiyuan", book)]) == []
    page = VisitPage(book, Scope(MOTHER, "2025"))
    qtbot.addWidget(page)
    page.refresh()
    go_to(page, "一类")
    write(qtbot, page.form.eligible, "500")
    assert page.estimate is not None
    assert page.estimate.deductible == 80_00
    assert "counted by visit: this time you pay ¥80.00" in page.result.text()
    assert "not known" not in page.result.text()


def _resident_of(region: str, book: Book) -> Membership:
    """Give 妈妈's first membership, moved to a region."""
    return replace(book.memberships(MOTHER)[0], region=region)


def test_a_makeup_deductible_names_the_tier_reached_and_the_rest_elsewhere(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    move(book, "hohhot")
    page.refresh()
    go_to(page, "一级")
    write(qtbot, page.form.eligible, "500")
    said = page.result.text()
    assert "The deductible for 一级 is reached; going elsewhere later" in said
    assert "二级 ¥100.00, 三级 ¥300.00" in said


def test_what_is_out_of_scope_is_a_step_of_its_own(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    write(qtbot, page.form.total, "620")
    step = next(row for row in rows(page) if row[0] == "Out of scope")
    assert "all of it is your own" in step[1]
    assert step[2] == "¥120.00"


def test_a_far_day_says_that_the_figures_may_change(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    far = "by then they may be others"
    assert far not in page.result.text()
    write(qtbot, page.form.day, "2027-01-01")
    assert far in page.result.text()


def test_an_unknown_birthday_is_said_where_a_figure_hangs_on_age(
    qtbot: QtBot, book: Book, page: VisitPage
) -> None:
    move(book, "tianjin", Status.retiree)
    me = book.record(Person, ME)
    said = "No birthday is recorded"
    for born in (date(1950, 1, 1), None):
        assert book.edit("edit_person", [replace(me, born=born)]) == []
        page.refresh()
        write(qtbot, page.form.eligible, "5000")
        assert (said in page.result.text()) == (born is None)


def test_a_red_field_is_asked_about_instead_of_the_amount(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "5x")
    assert page.result.text() == "Please correct the field marked red first."


def test_each_amount_step_and_comparison_answers_for_itself(
    qtbot: QtBot, page: VisitPage
) -> None:
    go_to(page, "三级")
    write(qtbot, page.form.eligible, "500")
    write(qtbot, page.form.total, "620")
    found = page.estimate
    assert found is not None
    assert page.reason() == page.result.whys["fund"].reason()
    for part, button in page.result.whys.items():
        reason = button.reason()
        assert button.isVisible()
        assert reason is not None
        assert reason.result == getattr(found, part)
    for row, step in enumerate(found.steps):
        reason = page.steps.reason_at(row, 2)
        assert reason is not None
        assert reason.result == step.amount
        assert sum(line.amount for line in reason.lines) == step.amount
        assert why_words.answer(reason)
        assert why_words.subject(reason)
    for row in range(4):
        for column in (1, 2):
            reason = page.compare.reason_at(row, column)
            assert reason is not None
            shown = str(page.compare.rows.index(row, column).data())
            assert why_words.result(reason) == shown


def test_the_bill_of_a_pharmacy_counts_as_the_region_says(
    qtbot: QtBot, page: VisitPage
) -> None:
    write(qtbot, page.form.eligible, "500")
    for tier, kind in (
        ("三级", SpendingKind.outpatient),
        ("药店", SpendingKind.pharmacy),
    ):
        go_to(page, tier)
        assert page.estimate is not None
        bill = visit_words.bill_of(page.estimate, ME, counts=True)
        assert (bill.kind, bill.deductible) == (kind, 200_00)
        assert bill.counts_toward_limit is (tier == "药店" or None)
