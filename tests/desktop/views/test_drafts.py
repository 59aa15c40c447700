import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.records import Posting
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.entry_panels import EntryPanels
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.posting import PostingPanel
from tests.desktop.views.conftest import ME, show, write

LEFT = Qt.MouseButton.LeftButton
TYPING = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.entry_panels import EntryPanels
from desktop.words import use_language
from tests.desktop.views.conftest import noon

application = QApplication([])
use_language("en")
panels = EntryPanels(Book(Path(sys.argv[1]), noon), Scope(1, "2025"))
panels.show()
panels.start("spending")
form = panels.panel("spending").form
QTest.keyClicks(form.place, "Corner clinic")
QTest.keyClicks(form.amounts["total"], "16.9*3")
QTest.keyClicks(form.amounts["account"], "20,")
print("typed", flush=True)
application.exec()
"""


def opened(qtbot: QtBot, book: Book) -> EntryPanels:
    """Show the forms as a new window does."""
    panels = EntryPanels(book, Scope(ME, "2025"))
    panels.resize(940, 700)
    show(qtbot, panels)
    return panels


@pytest.fixture
def panels(qtbot: QtBot, book: Book) -> Iterator[EntryPanels]:
    panels = opened(qtbot, book)
    yield panels
    panels.hide()


def draft(book: Book) -> Path:
    return book.path.with_name(f"{book.path.name}-draft")


def bill_of(panels: EntryPanels) -> BillPanel:
    assert isinstance(panels.shown, BillPanel)
    return panels.shown


def test_what_is_half_typed_survives_kill_9(qtbot: QtBot, book: Book) -> None:
    typing = subprocess.Popen(  # noqa: S603  # the test's own program
        [sys.executable, "-c", TYPING, str(book.path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert typing.stdout is not None
    assert typing.stdout.readline() == b"typed\n"
    qtbot.waitUntil(lambda: draft(book).exists(), timeout=20_000)
    typing.send_signal(signal.SIGKILL)
    typing.wait()
    typing.stdout.close()
    panels = opened(qtbot, book)
    assert "half typed" in panels.offer.text()
    qtbot.mouseClick(panels.offer.go_on, LEFT)
    form = bill_of(panels).form
    assert form.place.value() == "Corner clinic"
    assert form.amounts["total"].value() == 50_70
    assert form.amounts["account"].text() == "20,"
    assert not panels.offer.isVisible()


def test_draft_is_the_owners_alone_and_goes_when_the_entry_is_saved(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    panels.start("spending")
    write(qtbot, bill_of(panels).form.amounts["total"], "500")
    qtbot.waitUntil(lambda: draft(book).exists(), timeout=20_000)
    assert stat.S_IMODE(draft(book).stat().st_mode) == 0o600
    assert bill_of(panels).save()
    assert not draft(book).exists()


def test_form_cleared_leaves_no_draft(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    panels.start("spending")
    write(qtbot, bill_of(panels).form.amounts["total"], "500")
    panels.keep_drafts()
    assert draft(book).exists()
    qtbot.mouseClick(bill_of(panels).empty_button, LEFT)
    assert not draft(book).exists()


def test_draft_is_dropped_when_asked(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    panels.start("spending")
    write(qtbot, bill_of(panels).form.amounts["total"], "500")
    panels.keep_drafts()
    again = opened(qtbot, book)
    qtbot.mouseClick(again.offer.drop, LEFT)
    assert not again.isVisible()
    assert not draft(book).exists()


def test_change_half_made_goes_on_as_a_change(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    entry = next(e for e in book.page(Filter(), 9) if e.kind == "posting")
    panels.open(book.record(Posting, entry.id))
    assert isinstance(panels.shown, PostingPanel)
    write(qtbot, panels.shown.amount, "77")
    panels.keep_drafts()
    again = opened(qtbot, book)
    again.start("posting")
    assert isinstance(again.shown, PostingPanel)
    assert again.shown.save()
    assert book.record(Posting, entry.id).amount == 77_00


def test_unanswered_draft_is_not_lost_when_another_entry_is_opened(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    panels.start("posting")
    assert isinstance(panels.shown, PostingPanel)
    write(qtbot, panels.shown.amount, "77")
    panels.keep_drafts()
    again = opened(qtbot, book)
    entry = next(e for e in book.page(Filter(), 9) if e.kind == "posting")
    assert not again.open(book.record(Posting, entry.id))
    assert isinstance(again.shown, PostingPanel)
    assert again.shown.amount.value() == 77_00
    assert draft(book).exists()


@pytest.mark.parametrize("text", ["", "{", "[1]", json.dumps({"spending": 3})])
def test_spoilt_draft_is_no_trouble(qtbot: QtBot, book: Book, text: str) -> None:
    draft(book).write_text(text, "utf-8")
    panels = opened(qtbot, book)
    panels.start("spending")
    assert bill_of(panels).form.amounts["total"].text() == ""


def test_draft_that_cannot_be_kept_stops_nobody(
    qtbot: QtBot, book: Book, panels: EntryPanels
) -> None:
    blocked = draft(book).with_name(f"{draft(book).name}-new")
    blocked.mkdir()
    panels.start("spending")
    write(qtbot, bill_of(panels).form.amounts["total"], "500")
    panels.keep_drafts()
    assert bill_of(panels).save()
