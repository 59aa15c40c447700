"""A table is imported by keys alone: looked at, chosen, recorded, undone."""

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from db.queries.entries import Filter
from db.rules.codes import SpendingKind
from db.rules.records import Spending
from db.store import Edit, Store
from desktop.book import Book
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.ask import KnownFile, NewFile
from desktop.views.importing.comparing import CompareDialog
from desktop.views.importing.dialog import ImportDialog
from desktop.views.window import MainWindow
from tests.desktop.views.conftest import ME, MOTHER
from tests.desktop.views.opened import finish, open_window

LINES = (
    "结算日期,医疗机构,总费用,统筹支付,个人账户支付,现金支付,票据号码",
    "2024-03-05,市第一医院,500.00,150.00,300.00,50.00,A1",
    "2024-03-06,市第一医院,60.00,30.00,30.00,0,",
    "2024-03-06,市第一医院,60.00,30.00,30.00,0,",
    "2024-02-30,市第一医院,12.345,0,0,12.345,A3",
    "合计,,620.00,,,,",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "医保结算.csv"
    path.write_bytes("\r\n".join(LINES).encode("gb18030"))
    return path


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for the worker, which other work may keep busy first."""
    qtbot.waitUntil(condition, timeout=20_000)


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """Give the dialog that is open, once it has looked at its file."""

    def found() -> list[QDialog]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]

    wait(qtbot, lambda: len(found()) == 1)
    return found()[0]


def ready(qtbot: QtBot, dialog: QDialog) -> ImportDialog:
    assert isinstance(dialog, ImportDialog)
    wait(qtbot, lambda: "rows:" in dialog.state.text())
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, book: Book, file: Path, tmp_path: Path) -> ImportDialog:
    """Open the import of the file beside no window."""
    tasks = Tasks()
    made = ImportDialog(
        file,
        file.read_bytes(),
        book,
        Settings(tmp_path / "s.ini"),
        tasks,
        lambda then: then(),
        ME,
    )
    tasks.setParent(made)
    qtbot.addWidget(made, before_close_func=lambda _dialog: finish(tasks))
    made.show()
    return ready(qtbot, made)


def bills(book: Book) -> int:
    return sum(each.kind == "spending" for each in book.page(Filter(), 100))


def test_a_file_is_imported_by_keys_and_undone_in_one_step(  # noqa: PLR0917  # fixtures
    qtbot: QtBot,
    book: Book,
    scope: Scope,
    tmp_path: Path,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    backed_up: list[int] = []

    def first(then: Callable[[], None]) -> None:
        backed_up.append(bills(book))
        then()

    window.back_up_first = first
    monkeypatch.setattr(KnownFile, "ask", lambda *_args: file)
    qtbot.keyClick(
        window,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = ready(qtbot, shown(qtbot, ImportDialog))
    assert "5 rows: 3 to be recorded, 0 in the book already, 1 refused" in (
        dialog.state.text()
    )
    assert dialog.record.text() == "&Record 3 entries"
    dialog.record.setFocus()
    qtbot.keyClick(dialog.record, Qt.Key.Key_Space)
    wait(qtbot, lambda: bills(book) == 3)
    assert backed_up == [0]
    wait(qtbot, lambda: "Recorded 3 entries from" in window.notice.text)
    assert window.notice.button.isVisible()
    window.notice.button.click()
    wait(qtbot, lambda: bills(book) == 0)


def test_no_two_letters_of_the_import_are_the_same(dialog: ImportDialog) -> None:
    labels = [each for each in dialog.findChildren(QLabel) if each.buddy() is not None]
    texts = [each.text() for each in labels]
    texts += [each.text() for each in dialog.findChildren(QAbstractButton)]
    letters = [QKeySequence.mnemonic(text).toString() for text in texts]
    taken = sorted(letter for letter in letters if letter)
    assert "Alt+R" in taken
    assert taken == sorted(set(taken))


def test_the_doubtful_rows_are_listed_and_decided_with_the_space_bar(
    qtbot: QtBot, dialog: ImportDialog
) -> None:
    table = dialog.part.table
    listed = [
        [str(table.model().index(row, column).data() or "") for column in range(1, 4)]
        for row in range(table.model().rowCount())
    ]
    assert [cells[0] for cells in listed] == ["4", "5", "6"]
    assert "The same as row 3" in listed[0][2]
    assert "结算日期 “2024-02-30”: The calendar has no such day" in listed[1][2]
    assert listed[2][2] == "No entry: a sum of other rows."
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert dialog.record.text() == "&Record 2 entries"
    assert "1 left out by you" in dialog.state.text()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert dialog.record.text() == "&Record 3 entries"


def test_columns_chosen_by_hand_are_used_and_kept_under_a_name(
    qtbot: QtBot, dialog: ImportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("医院的表", True))
    total = dialog.columns.boxes["total"]
    total.setFocus()
    QTest.keyClick(total, Qt.Key.Key_Home)
    wait(qtbot, lambda: dialog.record.text() == "&Record 0 entries")
    assert "Please choose the column for: Amount" in dialog.columns.missing.text()
    assert not dialog.record.isEnabled()
    for _step in range(3):
        QTest.keyClick(total, Qt.Key.Key_Down)
    wait(qtbot, lambda: dialog.record.text() == "&Record 3 entries")
    dialog.columns.keep.click()
    preset = dialog.columns.preset
    assert preset.itemText(1) == "医院的表"
    dialog.columns.boxes["place"].setCurrentIndex(0)
    preset.setCurrentIndex(1)
    assert dialog.columns.boxes["place"].currentText() == "B  医疗机构"


def test_refused_rows_are_saved_with_their_reasons(
    dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "refused.csv"
    monkeypatch.setattr(NewFile, "ask", lambda *_args: out)
    dialog.part.save.click()
    head, row = out.read_text("utf-8-sig").splitlines()
    assert head.startswith("Row,Why not,结算日期")
    assert row.startswith("5,")
    assert "2024-02-30,市第一医院,12.345" in row


def test_a_guessed_code_must_be_looked_at_first(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    tasks = Tasks()
    data = "Date;Place;Amount\n2024-03-05;Hôpital;1\n".encode("cp1252")
    settings = Settings(tmp_path / "s.ini")
    path = tmp_path / "list.csv"
    made = ImportDialog(path, data, book, settings, tasks, lambda then: then(), MOTHER)
    tasks.setParent(made)
    qtbot.addWidget(made, before_close_func=lambda _dialog: finish(tasks))
    made.show()
    ready(qtbot, made)
    assert made.file.right.isVisible()
    assert not made.record.isEnabled()
    made.file.code.setCurrentIndex(4)
    wait(qtbot, lambda: not made.record.isEnabled() and "rows:" in made.state.text())
    wait(qtbot, lambda: made.file.rows.index(1, 1).data() == "Hôpital")
    made.file.right.setFocus()
    qtbot.keyClick(made.file.right, Qt.Key.Key_Space)
    wait(qtbot, made.record.isEnabled)
    made.file.code.setCurrentIndex(0)
    wait(qtbot, lambda: "cannot be read as utf-8" in made.state.text())
    assert not made.record.isEnabled()


def test_escape_leaves_and_writes_nothing(
    qtbot: QtBot, dialog: ImportDialog, book: Book
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert bills(book) == 0


def test_everything_that_takes_the_focus_has_a_name(dialog: ImportDialog) -> None:
    kinds = (QAbstractButton, QComboBox, QSpinBox, QTableView)
    inputs = [each for kind in kinds for each in dialog.findChildren(kind)]
    assert len(inputs) > 20
    nameless = [
        each
        for each in inputs
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []


def drop(window: MainWindow, path: Path) -> QDropEvent:
    """Let go of a file over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    return event


def test_a_dropped_table_is_looked_at_and_a_picture_is_not(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path, file: Path
) -> None:
    window = open_window(qtbot, book, scope, tmp_path)
    drop(window, tmp_path / "photo.png")
    drop(window, file)
    dialog = ready(qtbot, shown(qtbot, ImportDialog))
    dialog.reject()
    page = tmp_path / "page.xls"
    page.write_text("<html><table>", "utf-8")
    drop(window, page)
    wait(qtbot, lambda: "web page under another name" in window.notice.text)


def test_another_copy_is_compared_and_taken_over(
    qtbot: QtBot, book: Book, scope: Scope, tmp_path: Path
) -> None:
    copy = tmp_path / "family (conflicted copy).yibao"
    shutil.copyfile(book.path, copy)
    bill = Spending(
        person_id=ME,
        day=date(2024, 3, 5),
        kind=SpendingKind.outpatient,
        place="市第一医院",
        total=100,
        cash=100,
    )
    with Store(copy, lambda: datetime(2025, 6, 16).astimezone()) as store:
        store.apply(Edit("add_spending", [bill]))
    window = open_window(qtbot, book, scope, tmp_path)
    window.import_file(copy)
    dialog = shown(qtbot, CompareDialog)
    assert isinstance(dialog, CompareDialog)
    wait(qtbot, lambda: "Only in the other copy: 1." in dialog.state.text())
    assert dialog.take.text() == "&Take over 1 rows"
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.take.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: bills(book) == 1)
    wait(qtbot, lambda: "Taken over from family" in window.notice.text)
