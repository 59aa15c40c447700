"""The credits of twelve months: seen at a glance, mended with one key."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import PostingKind, Status
from db.rules.records import Membership, Posting
from desktop.book import Book
from desktop.scope import Scope
from desktop.views import credit_words
from desktop.views.balance import BalancePage
from desktop.views.credit_strip import CreditStrip
from desktop.views.entries import EntriesPage
from desktop.views.overview import OverviewPage
from desktop.views.panels.posting import PostingPanel
from desktop.views.person_form import MembershipForm
from tests.desktop.views.conftest import ME, MOTHER, TODAY, show
from tests.desktop.views.opened import open_window

KEY = Qt.Key
MISSING = "2025-03"
BASE = 6000_00
"""Makes 120.00 a month at 2 %."""


def credit_of(book: Book, month: str) -> Posting:
    """Give the posting of a month."""
    rows = [
        book.record(Posting, entry.id)
        for entry in book.page(Filter(ME), 200)
        if entry.kind == "posting"
    ]
    return next(row for row in rows if row.month == month)


def with_base(book: Book, base: int | None = BASE, region: str = "xian") -> None:
    """Say what base 我 pays on, and where."""
    (kept,) = book.memberships(ME)
    row = replace(kept, base=base, region=region)
    assert book.edit("edit_membership", [row]) == []


@pytest.fixture
def incomplete(book: Book) -> Book:
    """Give a book without March's credit, in which May's is 10.00 short."""
    with_base(book)
    assert book.edit("delete", remove=[credit_of(book, MISSING)]) == []
    may = replace(credit_of(book, "2025-05"), amount=110_00)
    assert book.edit("edit_posting", [may]) == []
    return book


@pytest.fixture
def strip(qtbot: QtBot, incomplete: Book) -> Iterator[CreditStrip]:
    """Give the strip of 我."""
    strip = CreditStrip(incomplete)
    strip.resize(1100, 320)
    strip.refresh(ME)
    incomplete.changed.connect(lambda: strip.refresh(ME))
    show(qtbot, strip)
    yield strip
    strip.hide()


def states(strip: CreditStrip) -> dict[str, str]:
    """Give the state of each month."""
    return {c.credit.month: c.credit.state for c in strip.cells.cells}


def look_at(strip: CreditStrip, month: str) -> None:
    """Put the keyboard on a month."""
    months = [cell.credit.month for cell in strip.cells.cells]
    strip.cells.look_at(months.index(month))
    strip.cells.cells[months.index(month)].setFocus()


def press(qtbot: QtBot, strip: CreditStrip, key: Qt.Key) -> None:
    """Press a key on the month looked at."""
    assert strip.cells.current is not None
    qtbot.keyClick(strip.cells.current, key)


def test_the_last_twelve_months_each_have_a_cell(strip: CreditStrip) -> None:
    found = states(strip)
    assert list(found) == [
        *(f"2024-{month:02}" for month in range(7, 13)),
        *(f"2025-{month:02}" for month in range(1, 7)),
    ]
    assert found[MISSING] == "missing"
    assert found["2025-05"] == "different"
    assert set(found.values()) == {"arrived", "missing", "different"}


def test_a_missing_month_is_said_kindly(strip: CreditStrip) -> None:
    assert (
        "No credit has been seen for 2025-03; the balance stays usable."
        in strip.summary.text()
    )


def test_it_looks_first_at_the_newest_month_that_needs_it(strip: CreditStrip) -> None:
    assert strip.credit is not None
    assert strip.credit.month == "2025-05"


def test_arrow_keys_walk_from_month_to_month(qtbot: QtBot, strip: CreditStrip) -> None:
    look_at(strip, "2025-05")
    seen = []
    for key in (KEY.Key_Left, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End):
        press(qtbot, strip, key)
        assert strip.credit is not None
        seen.append(strip.credit.month)
    assert seen == ["2025-04", "2025-03", "2025-04", "2024-07", "2025-06"]
    last = strip.credit
    press(qtbot, strip, KEY.Key_Right)
    assert strip.credit == last


def test_tab_leads_only_to_the_month_looked_at(strip: CreditStrip) -> None:
    tab = Qt.FocusPolicy.TabFocus
    stops = [c.credit.month for c in strip.cells.cells if c.focusPolicy() & tab]
    assert stops == ["2025-05"]


def test_enter_records_the_missing_month_and_undo_takes_it_back(
    qtbot: QtBot, incomplete: Book, strip: CreditStrip
) -> None:
    look_at(strip, MISSING)
    with qtbot.waitSignal(strip.said) as said:
        press(qtbot, strip, KEY.Key_Return)
    kept = credit_of(incomplete, MISSING)
    assert kept.kind is PostingKind.contribution
    assert kept.amount == 120_00
    assert kept.day == date(2025, 3, 10)
    assert said.args == ["Recorded the credit for 2025-03: ¥120.00 on 2025-03-10."]
    assert states(strip)[MISSING] == "arrived"
    assert strip.cells.current is not None
    assert strip.cells.current.hasFocus()
    incomplete.undo()
    assert states(strip)[MISSING] == "missing"


def test_a_click_alone_records_nothing(
    qtbot: QtBot, incomplete: Book, strip: CreditStrip
) -> None:
    before = incomplete.count(Filter())
    cell = next(c for c in strip.cells.cells if c.credit.month == MISSING)
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert incomplete.count(Filter()) == before
    assert strip.act.text() == "&Record 2025-03: ¥120.00"
    qtbot.mouseClick(strip.act, Qt.MouseButton.LeftButton)
    assert incomplete.count(Filter()) == before + 1


def test_enter_on_a_differing_month_opens_its_posting(
    qtbot: QtBot, incomplete: Book, strip: CreditStrip
) -> None:
    look_at(strip, "2025-05")
    with qtbot.waitSignal(strip.entry_wanted) as wanted:
        press(qtbot, strip, KEY.Key_Return)
    assert wanted.args == [credit_of(incomplete, "2025-05")]


def test_enter_on_a_month_that_arrived_does_nothing(
    qtbot: QtBot, incomplete: Book, strip: CreditStrip
) -> None:
    before = incomplete.count(Filter())
    look_at(strip, "2025-06")
    press(qtbot, strip, KEY.Key_Return)
    assert incomplete.count(Filter()) == before
    assert strip.act.isHidden()


def test_a_cell_says_how_the_expected_credit_is_reckoned(strip: CreditStrip) -> None:
    cell = next(c for c in strip.cells.cells if c.credit.month == "2025-05")
    text = cell.accessibleDescription()
    assert cell.toolTip() == text
    assert "¥110.00 arrived, ¥120.00 was expected (−¥10.00)" in text
    assert "Base ¥6,000.00 × 2% = ¥120.00" in text
    assert "Unverified" in text


def test_every_state_looks_different_without_colour(
    strip: CreditStrip, qapp: QApplication
) -> None:
    assert qapp is not None
    grey = {}
    for cell in strip.cells.cells:
        image = cell.grab().toImage()
        image = image.convertToFormat(image.Format.Format_Mono)
        grey[cell.credit.state] = bytes(image.constBits())
    assert len(set(grey.values())) == 3


def test_the_months_stand_in_two_rows_where_there_is_little_room(
    qtbot: QtBot, strip: CreditStrip
) -> None:
    strip.resize(640, 420)
    cells = strip.cells.cells
    qtbot.waitUntil(lambda: cells[6].y() > cells[0].y())
    assert cells[6].x() == cells[0].x()
    look_at(strip, cells[0].credit.month)
    press(qtbot, strip, KEY.Key_Down)
    assert strip.credit == cells[6].credit


def test_without_a_base_a_button_asks_for_it(qtbot: QtBot, book: Book) -> None:
    strip = CreditStrip(book)
    qtbot.addWidget(strip)
    strip.refresh(ME)
    assert "fill in the contribution base" in strip.summary.text()
    assert not strip.base.isHidden()
    qtbot.mouseClick(strip.base, Qt.MouseButton.LeftButton)
    form = strip.findChild(MembershipForm)
    assert form is not None
    assert form.focusWidget() is form.base
    qtbot.keyClicks(form.base, "6000")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    strip.refresh(ME)
    assert set(states(strip).values()) == {"arrived"}
    assert strip.base.isHidden()


def test_shanghai_has_one_cell_for_the_credit_of_the_year(
    qtbot: QtBot, book: Book
) -> None:
    with_base(book, region="shanghai")
    gone = [credit_of(book, f"{day:%Y-%m}") for day in _months()]
    assert book.edit("delete", remove=gone) == []
    strip = CreditStrip(book)
    qtbot.addWidget(strip)
    strip.refresh(ME)
    assert states(strip) == {"2024-07": "missing"}
    assert "× 12 months = ¥1,440.00" in strip.detail.text()
    strip.do()
    kept = credit_of(book, "2024-07")
    assert (kept.kind, kept.amount) == (PostingKind.prepaid, 1440_00)


def _months() -> list[date]:
    """Give the months from July 2024 to today's."""
    return [date(2024 + n // 12, n % 12 + 1, 1) for n in range(6, 18)]


def test_a_resident_has_no_strip(qtbot: QtBot, book: Book) -> None:
    assert all(m.status is Status.resident for m in book.memberships(MOTHER))
    strip = CreditStrip(book)
    qtbot.addWidget(strip)
    strip.refresh(MOTHER)
    assert strip.isHidden()


def test_the_overviews_credit_card_leads_to_the_strip_and_on_to_the_entry(
    qtbot: QtBot, incomplete: Book, scope: Scope, tmp_path: Path
) -> None:
    window = open_window(qtbot, incomplete, scope, tmp_path)
    overview = window.pages.page("overview")
    assert isinstance(overview, OverviewPage)
    qtbot.keyClick(overview.credit, KEY.Key_Space)
    page = window.pages.page(window.pages.current)
    assert isinstance(page, BalancePage)
    look_at(page.credits, MISSING)
    press(qtbot, page.credits, KEY.Key_Return)
    assert window.notice.text.startswith("Recorded the credit for 2025-03")
    look_at(page.credits, "2025-05")
    press(qtbot, page.credits, KEY.Key_Return)
    entries = window.pages.page("entries")
    assert isinstance(entries, EntriesPage)
    panel = entries.panels.shown
    assert isinstance(panel, PostingPanel)
    assert panel.amount.text() == "110.00"
    assert incomplete.today == TODAY


def test_what_is_withheld_is_recorded_with_the_credit(qtbot: QtBot, book: Book) -> None:
    since = date(2025, 1, 1)
    row = Membership(
        person_id=ME,
        since=since,
        region="chongqing",
        status=Status.employee,
        base=BASE,
    )
    assert book.edit("add_membership", [row]) == []
    assert book.edit("delete", remove=[credit_of(book, MISSING)]) == []
    strip = CreditStrip(book)
    qtbot.addWidget(strip)
    strip.refresh(ME)
    look_at(strip, MISSING)
    assert strip.credit is not None
    withheld = strip.credit.withheld
    before = book.count(Filter())
    strip.do()
    assert withheld > 0
    assert book.count(Filter()) == before + 2
    book.undo()
    assert book.count(Filter()) == before


def test_without_the_regions_rate_a_button_leads_to_the_policy_page(
    qtbot: QtBot, book: Book
) -> None:
    with_base(book, region="baise")
    strip = CreditStrip(book)
    qtbot.addWidget(strip)
    strip.refresh(ME)
    assert "The rate of credit of Baise is not known" in strip.summary.text()
    assert strip.base.isHidden()
    with qtbot.waitSignal(strip.place_wanted) as wanted:
        qtbot.mouseClick(strip.rate, Qt.MouseButton.LeftButton)
    assert wanted.args == ["policy"]


def test_the_heading_counts_the_cells_and_each_year_is_written(
    strip: CreditStrip,
) -> None:
    cells = strip.cells.cells
    assert strip.heading.text() == f"Credits of the last {len(cells)} months"
    assert [cells[0].month, cells[6].month] == ["2024-07", "2025-01"]


def test_months_that_follow_one_another_are_said_as_a_stretch() -> None:
    months = ["2025-11", "2025-12", "2026-01", "2026-03", "2026-04", "2026-06"]
    assert credit_words.stretches(months) == [
        "2025-11 to 2026-01",
        "2026-03 to 04",
        "2026-06",
    ]
