"""A book with a password in the window: set, locked, opened again, changed, removed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db.backups import opens_as
from db.connection import reading
from db.password import Key
from db.password_file import is_encrypted, unlock
from db.rules.codes import Relation, Status
from db.rules.records import Membership, Person
from db.store import Edit, Store
from desktop import app
from desktop.backing_up import own_folder
from desktop.exports import recovery_sheet
from desktop.frame import Frame
from desktop.program import Program
from desktop.relocking import open_copies
from desktop.settings import Settings
from desktop.tries import pause_after
from desktop.views.ask import NewFile
from desktop.views.ask_key import KeyDialog
from desktop.views.entry_panels import EntryPanels
from desktop.views.password_card import PasswordCard
from desktop.views.password_form import PasswordForm
from desktop.views.restore_dialog import RestoreDialog
from desktop.views.secret_edit import SecretEdit
from desktop.views.settings_page import SettingsPage
from desktop.views.unlock import UnlockView
from desktop.views.window import MainWindow
from desktop.words import use_language

WORD = "four odd horses sing 2026"
MARKER = "欧阳标记"
TYPED = "markerclinic"
LEFT = Qt.MouseButton.LeftButton


def clock() -> datetime:
    return datetime(2026, 6, 18, 9).astimezone()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path / "kept" / "settings.ini")
    kept.language = "en"
    return kept


@pytest.fixture
def program(
    qapp: QApplication,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setattr("desktop.crash.install", lambda *_anything: None)
    monkeypatch.setattr("desktop.dumps.forbid", lambda: None)
    frame = app.make_frame(settings, [])
    qtbot.addWidget(frame)
    program = Program(qapp, settings, clock, frame)
    frame.show()
    frame.activateWindow()
    yield program
    program.close()
    use_language(None)
    qapp.setStyleSheet("")


def make(path: Path, key: Key | None = None) -> Path:
    with Store.create(path, clock, key) as store:
        me = Person(id=-1, name=MARKER, relation=Relation.self)
        since = date(2024, 1, 1)
        how = Membership(
            person_id=-1, since=since, region="xian", status=Status.employee
        )
        store.apply(Edit("add", [me, how]))
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    (tmp_path / "book").mkdir()
    return make(tmp_path / "book" / "book.yibao")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reckon keys fast; that they are right is tested with the storage."""
    monkeypatch.setattr("db.password.ROUNDS", 1000)


@pytest.fixture
def key() -> Key:
    return Key.new(WORD)


@pytest.fixture
def locked(tmp_path: Path, key: Key) -> Path:
    (tmp_path / "book").mkdir()
    return make(tmp_path / "book" / "book.yibao", key)


def window_of(program: Program, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    window = program.window
    assert window is not None
    return window


def frame_of(program: Program) -> Frame:
    frame = program.parent()
    assert isinstance(frame, Frame)
    return frame


def view_of(program: Program, qtbot: QtBot) -> UnlockView:
    frame = frame_of(program)
    qtbot.waitUntil(lambda: bool(visible(frame.findChildren(UnlockView))))
    (view,) = visible(frame.findChildren(UnlockView))
    qtbot.waitUntil(view.field.isEnabled)
    return view


def visible(views: list[UnlockView]) -> list[UnlockView]:
    return [view for view in views if view.isVisible()]


def type_password(qtbot: QtBot, view: UnlockView, word: str) -> None:
    qtbot.keyClicks(view.field, word)
    qtbot.keyClick(view.field, Qt.Key.Key_Return)


def card_of(program: Program, qtbot: QtBot) -> PasswordCard:
    window = window_of(program, qtbot)
    window.show_place("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page.password


def write(qtbot: QtBot, field: SecretEdit, word: str) -> None:
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClicks(field, word)


def open_files(path: Path) -> list[str]:
    found = []
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(link.readlink()))
    return [name for name in found if name.startswith(str(path))]


def test_a_locked_book_shows_nothing_until_its_password_is_given(
    program: Program, qtbot: QtBot, locked: Path
) -> None:
    assert program.open_book(locked)
    view = view_of(program, qtbot)
    assert program.window is None
    assert view.field.hasFocus()
    type_password(qtbot, view, "not it")
    qtbot.waitUntil(lambda: "not the password" in view.notice.text())
    qtbot.waitUntil(view.field.isEnabled)
    assert view.field.text() == ""
    type_password(qtbot, view, WORD)
    window = window_of(program, qtbot)
    assert window.bar.people.currentText() == MARKER


def test_three_wrong_passwords_make_people_wait(
    program: Program,
    qtbot: QtBot,
    locked: Path,
    key: Key,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.views.unlock.SECOND", 10)
    # The reckoning itself is tested elsewhere and takes its time on purpose.
    other = Key(bytes(32), key.salt)
    monkeypatch.setattr(Key, "of", lambda word, _salt: key if word == WORD else other)
    program.open_book(locked)
    view = view_of(program, qtbot)
    for number in range(3):
        type_password(qtbot, view, f"wrong{number}")
        qtbot.waitUntil(lambda: "not the password" in view.notice.text())
        if number < 2:
            qtbot.waitUntil(view.field.isEnabled)
    assert not view.field.isEnabled()
    assert "seconds" in view.notice.text()
    qtbot.waitUntil(view.field.isEnabled)
    type_password(qtbot, view, WORD)
    window_of(program, qtbot)


def test_locking_closes_everything_and_comes_back_to_the_same_place(
    program: Program, qtbot: QtBot, locked: Path, key: Key
) -> None:
    program.open_book(locked)
    type_password(qtbot, view_of(program, qtbot), WORD)
    window = window_of(program, qtbot)
    window.start_entry("spending")
    panels = window.findChildren(EntryPanels)[0]
    place = panels.panel("spending").inputs()["place"]
    qtbot.mouseClick(place, LEFT)
    qtbot.keyClicks(place, TYPED)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    view = view_of(program, qtbot)
    assert program.window is None
    frame = frame_of(program)
    assert frame.findChildren(QMenu) == []
    del window, panels, place
    qtbot.waitUntil(lambda: bool(gone))
    if sys.platform.startswith("linux"):
        qtbot.waitUntil(lambda: open_files(locked) == [])
    everything = [file for file in locked.parent.iterdir() if file.is_file()]
    assert any(file.name.endswith("-draft") for file in everything)
    for marker in (MARKER, TYPED):
        assert all(marker.encode() not in file.read_bytes() for file in everything)
    type_password(qtbot, view, WORD)
    again = window_of(program, qtbot)
    assert again.pages.current == "entries"
    offer = again.findChildren(EntryPanels)[0].offer
    qtbot.mouseClick(offer.go_on, LEFT)
    typed = again.findChildren(EntryPanels)[0].panel("spending").inputs()["place"]
    assert isinstance(typed, QLineEdit)
    assert typed.text() == TYPED
    assert unlock(locked, WORD) == key


def test_nobody_being_there_locks_the_book(
    program: Program, qtbot: QtBot, locked: Path, settings: Settings
) -> None:
    program.open_book(locked)
    type_password(qtbot, view_of(program, qtbot), WORD)
    window_of(program, qtbot)
    absence = program._absence  # noqa: SLF001  # nobody waits five minutes
    assert absence.timer.interval() == 5 * 60_000
    assert absence.timer.isActive()
    absence.timer.timeout.emit()
    view_of(program, qtbot)
    assert not absence.timer.isActive()
    settings.idle_minutes = 0
    type_password(qtbot, view_of(program, qtbot), WORD)
    window_of(program, qtbot)
    assert not absence.timer.isActive()
    absence.hear_screen(locked=True)
    view_of(program, qtbot)


@pytest.mark.skipif(os.name != "posix", reason="modes of files are of POSIX")
def test_what_is_remembered_is_the_owners_alone(
    tmp_path: Path, settings: Settings
) -> None:
    settings.page = "entries"
    again = Settings(tmp_path / "kept" / "settings.ini")
    assert again.page == "entries"
    del settings, again
    file = tmp_path / "kept" / "settings.ini"
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


def test_an_open_dialog_goes_when_the_book_is_locked(
    program: Program, qtbot: QtBot, locked: Path
) -> None:
    program.open_book(locked)
    type_password(qtbot, view_of(program, qtbot), WORD)
    window = window_of(program, qtbot)
    window.show_palette()
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)))
    program.lock()
    view_of(program, qtbot)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert not any(dialog.isVisible() for dialog in dialogs)


def test_a_book_without_a_password_is_never_locked(
    program: Program, qtbot: QtBot, plain: Path
) -> None:
    program.open_book(plain)
    window = window_of(program, qtbot)
    program.lock()
    assert program.window is window
    assert "no password" in window.notice.text


def test_a_password_is_set_changed_and_removed_by_keys(
    program: Program, qtbot: QtBot, plain: Path, settings: Settings
) -> None:
    program.open_book(plain)
    card = card_of(program, qtbot)
    qtbot.mouseClick(card.set, LEFT)
    write(qtbot, card.form.new, "123456")
    qtbot.waitUntil(lambda: "guessed at once" in card.form.strength.text())
    assert card.form.advice.isVisible()
    write(qtbot, card.form.again, "123457")
    qtbot.mouseClick(card.form.keep, LEFT)
    assert "differ" in card.form.notice.text()
    card.form.new.clear()
    card.form.again.clear()
    write(qtbot, card.form.new, WORD)
    write(qtbot, card.form.again, WORD)
    qtbot.keyClick(card.form.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_encrypted(plain), timeout=10_000)
    card = card_of(program, qtbot)
    assert "encrypted" in card.state.text()
    assert settings.password_day(plain) == clock().date()
    assert unlock(plain, WORD) is not None
    assert card.copies.isVisible()
    assert len(open_copies(plain, None)) == 1
    qtbot.mouseClick(card.copies.encrypt, LEFT)
    qtbot.waitUntil(lambda: open_copies(plain, None) == ())
    folder = own_folder(plain)
    for file in folder.iterdir():
        assert MARKER.encode() not in file.read_bytes()
    qtbot.waitUntil(lambda: not card.copies.isVisible())

    qtbot.mouseClick(card.change, LEFT)
    for field, word in zip(card.form.fields, ("wrong", "neu", "neu"), strict=True):
        write(qtbot, field, word)
    qtbot.keyClick(card.form.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the present password" in card.form.notice.text())
    card.form.present.clear()
    write(qtbot, card.form.present, WORD)
    qtbot.keyClick(card.form.present, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window is None, timeout=10_000)
    card = card_of(program, qtbot)
    new = unlock(plain, "neu")
    assert new is not None

    qtbot.mouseClick(card.remove, LEFT)
    write(qtbot, card.form.present, "neu")
    qtbot.keyClick(card.form.present, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opens_as(plain, None), timeout=10_000)
    card = card_of(program, qtbot)
    assert "no password" in card.state.text()
    with reading(plain) as book:
        assert book.execute("SELECT name FROM person").fetchall() == [(MARKER,)]


def test_a_forgotten_password_is_answered_in_words_and_with_a_backup(
    program: Program, qtbot: QtBot, locked: Path, tmp_path: Path
) -> None:
    before = locked.read_bytes()
    old = make(tmp_path / "older.yibao")
    program.open_book(locked)
    view = view_of(program, qtbot)
    qtbot.mouseClick(view.forgotten, LEFT)
    assert "There is no second key" in view.about.text()
    words = " ".join(b.text().lower() for b in (view.backup, view.other, view.button))
    assert "erase" not in words
    assert "new" not in words.split()
    qtbot.mouseClick(view.backup, LEFT)
    (dialog,) = frame_of(program).findChildren(RestoreDialog)
    dialog.chosen.emit(old)
    dialog.reject()
    window_of(program, qtbot)
    assert opens_as(locked, None)
    (aside,) = [f for f in locked.parent.iterdir() if "-locked-" in f.name]
    assert aside.read_bytes() == before


def test_another_book_can_be_opened_from_the_locked_one(
    program: Program, qtbot: QtBot, locked: Path, tmp_path: Path
) -> None:
    other = make(tmp_path / "other.yibao")
    program.open_book(locked)
    view_of(program, qtbot)
    program._unlocking.other_wanted.emit(other)  # noqa: SLF001  # the system's question
    window = window_of(program, qtbot)
    assert window.book.path == other


def test_the_eye_shows_what_is_typed_and_caps_lock_is_noticed(
    program: Program, qtbot: QtBot, locked: Path
) -> None:
    program.open_book(locked)
    view = view_of(program, qtbot)
    hidden = view.field.echoMode()
    view.field.eye.trigger()
    assert view.field.echoMode() != hidden
    qtbot.keyClick(view.field, "A")
    assert view.capitals.isVisible() != bool(
        QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
    )


def test_tab_and_enter_lead_from_one_password_field_to_the_next(qtbot: QtBot) -> None:
    form = PasswordForm()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.start(has=False, wants=True)
    form.activateWindow()
    qtbot.waitUntil(form.new.hasFocus)
    qtbot.keyClicks(form.new, WORD)
    qtbot.keyClick(form.new, Qt.Key.Key_Tab)
    assert form.again.hasFocus()
    form.new.setFocus()
    qtbot.keyClick(form.new, Qt.Key.Key_Return)
    assert form.again.hasFocus()
    assert not form.notice.text()
    qtbot.keyClicks(form.again, WORD)
    with qtbot.waitSignal(form.given) as given:
        qtbot.keyClick(form.again, Qt.Key.Key_Return)
    assert given.args == ["", WORD]


@pytest.mark.parametrize("code", ["wrong", "differ"])
def test_a_refused_password_is_typed_again_where_it_was_wrong(
    qtbot: QtBot, code: str
) -> None:
    form, after = PasswordForm(), QLineEdit()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(form)
    column.addWidget(after)
    form.start(has=True, wants=True)
    window.show()
    window.activateWindow()
    for field in form.fields:
        field.setText("first words")
    form.rest(resting=True)
    after.setFocus()
    form.refuse(code)
    wrong = form.present if code == "wrong" else form.again
    qtbot.waitUntil(wrong.hasFocus)
    qtbot.keyClicks(wrong, "other")
    assert wrong.text() == "other"
    assert not after.text()


def test_a_key_shows_what_stands_in_a_password_field(qtbot: QtBot) -> None:
    field = SecretEdit("password")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    hidden = field.echoMode()
    qtbot.keyClick(field, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert field.echoMode() != hidden


HEAR = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.locking import Absence
application = QCoreApplication([])
absence = Absence()
absence.noticed.connect(lambda: application.exit(7))
absence.watch(0)
signal = "org.freedesktop.ScreenSaver.ActiveChanged"
told = ["dbus-send", "--type=signal", "/ScreenSaver", signal, "boolean:true"]
QTimer.singleShot(0, lambda: subprocess.run(told))
QTimer.singleShot(20_000, application.quit)
sys.exit(application.exec())
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no bus")
def test_a_locked_screen_is_heard_of() -> None:
    done = subprocess.run(  # noqa: S603  # our own program
        ["dbus-run-session", "--", sys.executable, "-c", HEAR],  # noqa: S607  # found above
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 7


def test_a_backup_with_another_password_asks_for_it(
    program: Program,
    qtbot: QtBot,
    locked: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = make(tmp_path / "older.yibao", Key.new("old word"))
    program.open_book(locked)
    type_password(qtbot, view_of(program, qtbot), WORD)
    window = window_of(program, qtbot)

    def answer(dialog: KeyDialog) -> None:
        qtbot.keyClicks(dialog.field, "wrong")
        dialog.button.click()
        assert "not the password" in dialog.notice.text()
        qtbot.keyClicks(dialog.field, "old word")
        dialog.button.click()

    monkeypatch.setattr(KeyDialog, "exec", answer)
    window.restore_wanted.emit(old)
    qtbot.waitUntil(lambda: program.window is None)
    again = window_of(program, qtbot)
    assert "Restored" in again.notice.text
    assert unlock(locked, WORD) is not None


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(0, 0), (2, 0), (3, 5), (4, 10), (9, 300), (10**9, 300)]
)
def test_the_pause_grows_with_every_wrong_password(wrong: int, seconds: int) -> None:
    assert pause_after(wrong) == seconds


def test_a_recovery_sheet_has_room_for_the_password_and_not_the_password(
    program: Program,
    qtbot: QtBot,
    locked: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program.open_book(locked)
    type_password(qtbot, view_of(program, qtbot), WORD)
    card, sheet = card_of(program, qtbot), tmp_path / "sheet.pdf"
    monkeypatch.setattr(NewFile, "ask", lambda *_asked: sheet)
    qtbot.mouseClick(card.sheet, LEFT)
    assert sheet.read_bytes().startswith(b"%PDF")
    text = recovery_sheet.page(locked, clock().date())
    assert locked.name in text
    assert "2026-06-18" in text
    assert WORD not in text
