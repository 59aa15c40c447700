"""What is seen of a book with a password before it is given: a field, and ways out."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.password_words import forgotten_sentence
from desktop.views.cards import Card, label
from desktop.views.fields import Notice
from desktop.views.secret_edit import SecretEdit
from desktop.words import translate

SECOND = 1000
"""Milliseconds."""
WIDE = 460


class UnlockView(QWidget):
    """Asks for the password of a book; after wrong ones it makes people wait.

    Signals:
        tried: this password was given.
        other_wanted: another book is to be opened.
        backup_wanted: a backup is to be looked for.
    """

    tried = Signal(str)
    other_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, book: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._left = 0
        text = translate("password", "“{0}” is locked")
        self.title = label(text.format(book.stem), "title")
        self.place = label(str(book), "muted", selectable=True)
        self.field = SecretEdit(translate("password", "Password"))
        self.field.setPlaceholderText(translate("password", "Password"))
        self.button = QPushButton(translate("password", "&Unlock"))
        self.button.setProperty("role", "primary")
        self.notice = Notice()
        self.capitals = label(translate("password", "Caps Lock is on."), "warning")
        self.capitals.hide()
        self.forgotten = QPushButton(translate("password", "&Forgotten the password?"))
        self.about = label(forgotten_sentence(), selectable=True)
        self.about.hide()
        self.backup = QPushButton(translate("password", "&Restore a backup…"))
        self.backup.hide()
        self.other = QPushButton(translate("password", "&Open another book…"))
        self._pause = QTimer(self, interval=SECOND)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.field)

    def ask(self) -> None:
        """Take the next password."""
        self._enable(enabled=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, said: str, seconds: int) -> None:
        """Say that the password was wrong; take the next one after some seconds."""
        self.notice.say(said)
        self._left = seconds
        if not seconds:
            self.ask()
            return
        self._tell_left()
        self._pause.start()

    def try_it(self) -> None:
        """Hand on what was typed."""
        if not self.button.isEnabled() or not self.field.text():
            return
        self._enable(enabled=False)
        self.notice.say(translate("password", "Opening the book…"), "muted")
        self.tried.emit(self.field.take())

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_left()
            return
        self._pause.stop()
        self.notice.say(translate("password", "Please try again."), "muted")
        self.ask()

    def _tell_left(self) -> None:
        text = translate(
            "password",
            "This is not the password. Please wait {0} seconds before the next try.",
        )
        self.notice.say(text.format(self._left))

    def _enable(self, *, enabled: bool) -> None:
        self.field.setEnabled(enabled)
        self.button.setEnabled(enabled)

    def _explain(self) -> None:
        self.about.show()
        self.backup.show()

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.try_it)
        self.field.capitals.connect(self.capitals.setVisible)
        self.button.clicked.connect(self.try_it)
        self.forgotten.clicked.connect(self._explain)
        self.other.clicked.connect(self.other_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self._pause.timeout.connect(self._tick)

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(WIDE)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        card.body.addWidget(self.title)
        card.body.addWidget(self.place)
        card.body.addLayout(row)
        for widget in (self.capitals, self.notice, self.about):
            card.body.addWidget(widget)
        ways = QHBoxLayout()
        ways.addWidget(self.forgotten)
        ways.addStretch()
        ways.addWidget(self.backup)
        ways.addWidget(self.other)
        card.body.addLayout(ways)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 4)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(2)
