"""The password of the book: what it protects, set, change, remove, and when to lock."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from desktop.book import Book
from desktop.password_words import protects_sentence
from desktop.relocking import is_password
from desktop.settings import IDLE_MINUTES, Settings
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.cards import Card, label
from desktop.views.day_words import show_day
from desktop.views.fields import CodeBox, Field
from desktop.views.open_copies import OpenCopies
from desktop.views.password_form import PasswordForm
from desktop.words import translate


class PasswordCard(Card):
    """Shows how the book is protected, and changes it.

    Signals:
        password_wanted: the book shall have this password; "" for none.
        lock_wanted: the book shall be locked now.
        idle_chosen: minutes after which it is locked by itself; 0: never.
        said: a sentence for the line below the pages.
    """

    password_wanted = Signal(str)
    lock_wanted = Signal()
    idle_chosen = Signal(int)
    said = Signal(str)

    def __init__(self, book: Book, settings: Settings, tasks: Tasks) -> None:
        super().__init__(translate("password", "Password"))
        self._book, self._settings, self._tasks = book, settings, tasks
        self.state = label()
        self.about = label(protects_sentence(), "muted")
        self.set = QPushButton(translate("password", "&Set a password…"))
        self.change = QPushButton(translate("password", "&Change it…"))
        self.remove = QPushButton(translate("password", "Re&move it…"))
        self.lock = QPushButton(translate("password", "&Lock now"))
        self.sheet = QPushButton(translate("password", "Recovery s&heet…"))
        self.form = PasswordForm()
        self.copies = OpenCopies(book, settings, tasks)
        self.copies.said.connect(self.said)
        self.idle = CodeBox([(minutes, _minutes(minutes)) for minutes in IDLE_MINUTES])
        self.idle.set_value(settings.idle_minutes)
        self._idle = Field(translate("password", "Lock by it&self"), self.idle)
        self._idle.setMaximumWidth(420)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show how the book is protected now."""
        book, locked = self._book, self._book.key is not None
        self.state.setText(self._state_words())
        usable = not (book.is_sample or book.read_only)
        self.set.setVisible(usable and not locked)
        for button in (self.change, self.remove):
            button.setVisible(usable and locked)
        for widget in (self.lock, self.sheet, self._idle):
            widget.setVisible(locked)
        self.copies.refresh()

    def _state_words(self) -> str:
        book = self._book
        if book.is_sample:
            return translate("password", "The sample book has no password.")
        if book.key is None:
            return translate(
                "password",
                "This book has no password: whoever can open the file can read it.",
            )
        day = self._settings.password_day(book.path)
        if day is None:
            return translate("password", "This book and its backups are encrypted.")
        text = translate(
            "password",
            "This book and its backups are encrypted. The password was set on {0}.",
        )
        return text.format(show_day(day))

    def _start(self, has: bool, wants: bool) -> None:  # noqa: FBT001  # for partial
        self._show_buttons(shown=False)
        self.form.start(has=has, wants=wants)

    def _check(self, present: str, new: str) -> None:
        """Look in the worker whether the present password is right; then change it."""
        key = self._book.key
        if key is None:
            self._hand_on(new, right=True)
            return

        def done(right: bool) -> None:  # noqa: FBT001  # what the worker gives
            self._hand_on(new, right=right)

        self._tasks.run(partial(is_password, present, key), done, self._fail)

    def _fail(self, _error: Exception) -> None:
        self._hand_on("", right=False)

    def _hand_on(self, new: str, *, right: bool) -> None:
        if not isValid(self):
            return
        if not right:
            self.form.refuse("wrong")
            return
        self.form.close_form()
        self.password_wanted.emit(new)

    def _show_buttons(self, *, shown: bool) -> None:
        if shown:
            self.refresh()
            return
        for button in (self.set, self.change, self.remove):
            button.hide()

    def _choose_idle(self) -> None:
        self._settings.idle_minutes = self.idle.value()
        self.idle_chosen.emit(self.idle.value())

    def _write_sheet(self) -> None:
        """Write the sheet on which the owner notes the password by hand."""
        title = translate("password", "Recovery sheet")
        proposed = f"{title} {self._book.path.stem}.pdf"
        path = NewFile.ask(self, title, proposed, "PDF (*.pdf)")
        if path is None:
            return
        from desktop.exports.recovery_sheet import write  # noqa: PLC0415  # seldom

        try:
            write(path, self._book.path, self._settings.password_day(self._book.path))
        except OSError:
            text = translate("window", "{0} cannot be written.")
        else:
            text = translate(
                "password",
                "The sheet was written to {0}. Print it, write the password on it by "
                "hand, and keep it where you keep your papers.",
            )
        self.said.emit(text.format(path))

    def _connect(self) -> None:
        self.set.clicked.connect(partial(self._start, False, True))  # noqa: FBT003  # as above
        self.change.clicked.connect(partial(self._start, True, True))  # noqa: FBT003  # as above
        self.remove.clicked.connect(partial(self._start, True, False))  # noqa: FBT003  # as above
        self.form.given.connect(self._check)
        self.form.left.connect(partial(self._show_buttons, shown=True))
        self.lock.clicked.connect(self.lock_wanted)
        self.sheet.clicked.connect(self._write_sheet)
        self.idle.changed.connect(self._choose_idle)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.set, self.change, self.remove, self.lock, self.sheet):
            row.addWidget(button)
        row.addStretch()
        parts: tuple[QWidget, ...] = (self.state, self.about, self.copies)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.form)
        self.body.addWidget(self._idle)


def _minutes(minutes: int) -> str:
    if not minutes:
        return translate("password", "Never")
    if minutes == 1:
        return translate("password", "After 1 minute")
    return translate("password", "After {0} minutes").format(minutes)
