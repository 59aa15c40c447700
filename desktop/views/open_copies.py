"""Older copies without the password that the book has: what becomes of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.book import Book
from desktop.relocking import open_copies, relock, remove
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.cards import label
from desktop.words import translate


class OpenCopies(QWidget):
    """Asks whether older copies shall be encrypted too, deleted, or kept as they are.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(self, book: Book, settings: Settings, tasks: Tasks) -> None:
        super().__init__()
        self._book, self._settings, self._tasks = book, settings, tasks
        self._found: tuple[Path, ...] = ()
        self.text = label("", "warning")
        self.encrypt = QPushButton(translate("password", "&Encrypt them too"))
        self.delete = QPushButton(translate("password", "&Delete them"))
        self.keep = QPushButton(translate("password", "Keep them as they are"))
        self.encrypt.clicked.connect(self._encrypt)
        self.delete.clicked.connect(self._delete)
        self.keep.clicked.connect(self._keep)
        row = QHBoxLayout()
        for button in (self.encrypt, self.delete, self.keep):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def refresh(self) -> None:
        """Look for such copies; ask once only about those there are."""
        book = self._book
        second = self._settings.second_folder
        self._found = () if book.key is None else open_copies(book.path, second)
        asked = bool(self._found) and self._mark() not in self._settings.told(book.path)
        text = translate(
            "password",
            "Copies of this book from before it had a password: {0}. Anybody who finds "
            "them can still read them. What shall become of them?",
        )
        self.text.setText(text.format(len(self._found)))
        self.setVisible(asked)
        for button in (self.encrypt, self.delete, self.keep):
            button.setEnabled(True)

    def _encrypt(self) -> None:
        key, copies = self._book.key, self._found
        if key is None:
            return
        self._rest()
        named = translate("password", "Encrypting older copies")
        text = translate(
            "password", "Older copies that have the password of the book now: {0}."
        )
        self._tasks.run_long(
            named,
            lambda progress: relock(copies, key, progress.step),
            partial(self._done, text),
            cancelled=self._look_again,
        )

    def _delete(self) -> None:
        copies = self._found
        self._rest()
        text = translate("password", "Older copies deleted: {0}.")
        self._tasks.run(lambda: remove(copies), partial(self._done, text))

    def _keep(self) -> None:
        self._settings.tell(self._book.path, self._mark())
        self.refresh()

    def _mark(self) -> str:
        return f"open-copies/{len(self._found)}"

    def _rest(self) -> None:
        for button in (self.encrypt, self.delete, self.keep):
            button.setEnabled(False)

    def _look_again(self) -> None:
        if isValid(self) and self._book.key is not None:
            self.refresh()

    def _done(self, text: str, failed: tuple[Path, ...]) -> None:
        if not isValid(self):
            return
        self.said.emit(text.format(len(self._found) - len(failed)))
        self._look_again()
