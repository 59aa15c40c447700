"""Files of a bill in its form: added by dialog, paste and drop, kept in one action."""

from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

import pytest
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMimeData,
    QPoint,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
)
from pytestqt.qtbot import QtBot

from db.rules.records import Attachment, Spending
from desktop.book import Book
from desktop.scope import Scope
from desktop.views import ask
from desktop.views.panels.bill import BillPanel
from desktop.views.receipt_picture import ReceiptPicture, small
from tests.desktop.views.conftest import TODAY, show, write
from tests.desktop.views.test_bill_panel import bills

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
PDF = b"%PDF-1.7 receipt"


def picture(colour: str = "red") -> QImage:
    made = QImage(40, 30, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def png(colour: str = "red") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture(colour))
    return bytes(buffer.data().data())


@pytest.fixture
def panel(qtbot: QtBot, book: Book, scope: Scope) -> Iterator[BillPanel]:
    panel = BillPanel(book, scope)
    panel.resize(1000, 700)
    book.changed.connect(panel.refresh)
    show(qtbot, panel)
    yield panel
    panel.hide()


@pytest.fixture
def receipts(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "票据.pdf", tmp_path / "photo.png"]
    paths[0].write_bytes(PDF)
    paths[1].write_bytes(png())
    return paths


def choose(monkeypatch: pytest.MonkeyPatch, paths: list[Path]) -> None:
    """Answer the question for files."""
    monkeypatch.setattr(ask.KnownFiles, "ask", lambda *_args: paths)


def kept(book: Book) -> list[Attachment]:
    return [file for bill in bills(book) for file in book.attachments_of(bill.id or 0)]


def names(panel: BillPanel) -> list[str]:
    rows = panel.files.list
    return [rows.item(n).text().partition("  ")[0] for n in range(rows.count())]


def test_files_are_kept_with_a_new_bill_in_one_action(
    qtbot: QtBot,
    book: Book,
    panel: BillPanel,
    receipts: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(monkeypatch, receipts)
    write(qtbot, panel.form.amounts["total"], "80")
    panel.files_fold.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.files_fold, KEY.Key_Space)
    panel.files.add_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.files.add_button, KEY.Key_Return)
    assert names(panel) == ["票据.pdf", "photo.png"]
    assert "(2)" in panel.files_fold.text()
    assert panel.dirty
    qtbot.keyClick(panel.form.place, KEY.Key_Return, CONTROL)
    assert [file.name for file in kept(book)] == ["票据.pdf", "photo.png"]
    assert [book.content_of(file.sha256) for file in kept(book)] == [PDF, png()]
    assert book.next_steps()[0] == "add_spending"
    book.undo()
    assert bills(book) == []
    book.redo()
    assert len(kept(book)) == 2
    assert names(panel) == []


def with_file(book: Book, panel: BillPanel, *contents: bytes) -> Spending:
    """Keep a bill with files, and open it."""
    panel.form.amounts["total"].set_value(80_00)
    for number, content in enumerate(contents):
        panel.files.add(f"{number}.png", content)
    assert panel.save()
    (bill,) = bills(book)
    panel.load(bill)
    return bill


def test_a_file_is_removed_by_a_key_and_undo_brings_it_back(
    qtbot: QtBot, book: Book, panel: BillPanel
) -> None:
    bill = with_file(book, panel, png(), PDF)
    assert panel.files_fold.isChecked()
    panel.files.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.files.list, KEY.Key_Delete)
    assert names(panel) == ["1.png"]
    qtbot.keyClick(panel.files.list, KEY.Key_Return, CONTROL)
    assert [file.name for file in kept(book)] == ["1.png"]
    assert book.next_steps()[0] == "edit_spending"
    panel.load(bill)
    book.undo()
    assert [file.name for file in kept(book)] == ["0.png", "1.png"]
    assert names(panel) == ["0.png", "1.png"]


def test_a_bill_whose_files_stay_is_not_kept_anew(book: Book, panel: BillPanel) -> None:
    with_file(book, panel, PDF)
    before = book.generation
    assert panel.save()
    assert book.generation == before


def test_a_picture_is_pasted_from_anywhere_in_the_form(
    qtbot: QtBot, panel: BillPanel
) -> None:
    QGuiApplication.clipboard().setImage(picture())
    write(qtbot, panel.form.amounts["total"], "80")
    qtbot.keyClick(panel.form.amounts["total"], KEY.Key_V, CONTROL | SHIFT)
    assert names(panel) == [f"Picture of {TODAY.isoformat()}.png"]
    assert panel.files.isVisible()
    assert not panel.files.preview.icon().isNull()
    panel.files.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.files.list, KEY.Key_V, CONTROL)
    assert "kept with this bill already" in panel.files.notice.text()
    QGuiApplication.clipboard().setText("80.00")
    qtbot.keyClick(panel.files.list, KEY.Key_V, CONTROL)
    assert "neither a picture nor a file" in panel.files.notice.text()
    assert len(names(panel)) == 1


def test_files_are_dropped_on_the_form_and_bad_ones_are_told(
    panel: BillPanel, receipts: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "setup.exe"
    bad.write_bytes(b"MZ\x90\x00")
    offered = QMimeData()
    offered.setUrls([QUrl.fromLocalFile(str(path)) for path in [*receipts, bad]])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        offered,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(drop)
    assert drop.isAccepted()
    assert names(panel) == ["票据.pdf", "photo.png"]
    assert "“setup.exe” is neither a picture" in panel.files.notice.text()


def test_a_refused_file_is_told_where_the_files_begin(
    qtbot: QtBot, panel: BillPanel
) -> None:
    panel.files.add("a.pdf", PDF)
    panel.files.add("a.pdf", PDF)
    files = panel.files
    assert files.notice.text()
    layout = files.layout()
    assert layout is not None
    qtbot.waitUntil(lambda: files.notice.isVisibleTo(files))
    layout.activate()
    assert files.notice.geometry().bottom() < files.list.geometry().top()
    assert files.list.geometry().bottom() < files.add_button.geometry().top()


def test_a_file_is_opened_from_a_private_copy_that_goes_again(
    qtbot: QtBot, book: Book, panel: BillPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def view(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", view)
    with_file(book, panel, PDF)
    panel.files.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.files.list, KEY.Key_Return)
    (copy,) = opened
    assert copy.read_bytes() == PDF
    assert copy.suffix == ".pdf"
    assert S_IMODE(copy.stat().st_mode) == 0o600
    assert S_IMODE(copy.parent.stat().st_mode) == 0o700
    panel.load(None)
    assert not copy.parent.exists()


def test_a_copy_is_saved_where_somebody_wants_it(
    book: Book, panel: BillPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, proposed: str, _kinds: str) -> Path:
        asked.append(proposed)
        return tmp_path / "copy.pdf"

    monkeypatch.setattr(ask.NewFile, "ask", answer)
    with_file(book, panel, PDF)
    panel.files.save_button.click()
    assert asked == ["0.png.pdf"]
    assert (tmp_path / "copy.pdf").read_bytes() == PDF
    monkeypatch.setattr(ask.NewFile, "ask", lambda *_a: tmp_path / "none" / "copy.pdf")
    panel.files.save_button.click()
    assert "cannot be written there" in panel.files.notice.text()


def test_a_refund_keeps_files_of_its_own(book: Book, panel: BillPanel) -> None:
    bill = with_file(book, panel, PDF)
    back = Spending(
        person_id=bill.person_id,
        day=bill.day,
        kind=bill.kind,
        total=-bill.total,
        cash=-bill.total,
        refund_of=bill.id,
    )
    panel.begin(back)
    assert names(panel) == []
    panel.files.add("refund.pdf", PDF)
    assert panel.save()
    refund = bills(book)[-1]
    assert [f.name for f in book.attachments_of(refund.id or 0)] == ["refund.pdf"]
    assert len({file.sha256 for file in kept(book)}) == 1


def test_save_and_next_begins_without_files(book: Book, panel: BillPanel) -> None:
    panel.form.amounts["total"].set_value(80_00)
    panel.files.add("a.pdf", PDF)
    assert panel.save(another=True)
    assert len(kept(book)) == 1
    assert names(panel) == []
    assert not panel.files.isVisible()


def test_a_picture_is_read_no_larger_than_there_is_room() -> None:
    shown = small(png(), QSize(20, 20))
    assert shown is not None
    assert (shown.width(), shown.height()) == (20, 15)
    unread = (PDF, b"\x89PNG\r\n\x1a\n torn")
    assert [small(content, QSize(20, 20)) for content in unread] == [None, None]


def test_a_file_without_a_picture_shows_what_it_is(qtbot: QtBot) -> None:
    shown = ReceiptPicture(60)
    qtbot.addWidget(shown)
    shown.show_file(PDF)
    assert shown.text() == "PDF"
    assert shown.icon().isNull()
    shown.show_file(png())
    assert not shown.icon().isNull()
    shown.show_file(None)
    assert not shown.isEnabled()
    assert shown.accessibleName() == "No file is chosen"
