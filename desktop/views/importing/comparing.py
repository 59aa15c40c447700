"""Compares the book with another copy of it, and takes over what the user chooses."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from db.comparing.difference import Comparison, Difference
from db.comparing.taking import ACTION, NotTaken
from db.errors import BookError
from db.password import Key
from desktop.backing_up import is_locked
from desktop.book import Book
from desktop.comparing_words import names_of, problem_words, summary_words
from desktop.problems import book_sentence
from desktop.tasks import Tasks
from desktop.views.ask_key import ask_key
from desktop.views.cards import label
from desktop.views.importing.dialog import First
from desktop.views.importing.differences import Differences, difference_table
from desktop.views.importing.two_books import look, take
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


class CompareDialog(QDialog):
    """Lists by row what another copy did; rows ticked are taken over as one action.

    Signals:
        taken: rows were taken over (the sentence that says so).
    """

    taken = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917  # both books, and where it lives
        self,
        path: Path,
        key: Key | None,
        book: Book,
        tasks: Tasks,
        first: First,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._key, self._book = path, key, book
        self._tasks, self._first = tasks, first
        self._names = {person.id or 0: person.name for person in book.people()}
        self._found: Comparison | None = None
        self.state = label(translate("compare", "Comparing the two copies…"))
        self.rows = Differences()
        self.table = difference_table(self.rows)
        self.all = QPushButton(translate("compare", "Tick &all"))
        self.none = QPushButton(translate("compare", "Tick &none"))
        self.take = QPushButton()
        self.leave = QPushButton(translate("compare", "Close"))
        self._lay_out()
        self._connect()
        self._count()
        tasks.run(partial(look, book.store, path, key), self._show, self._failed)

    def take_now(self) -> None:
        """Back the book up, then take over the rows ticked in the worker."""
        wanted = self.rows.ticked()
        if wanted:
            self.take.setEnabled(False)
            self._first(partial(self._go_on, wanted))

    def _go_on(self, wanted: Sequence[Difference]) -> None:
        if isValid(self):
            work = partial(take, self._book.store, self._path, self._key, wanted)
            self._tasks.run(work, self._done, self._failed)

    def _show(self, found: Comparison) -> None:
        if not isValid(self):
            return
        self._found, self._names = found, names_of(found, self._names)
        self.state.setText(summary_words(found))
        self.rows.show(found.found, self._names)
        self.table.resizeColumnToContents(1)
        self._count()

    def _done(self, number: int) -> None:
        self._book.announce("do", ACTION)
        text = translate("compare", "Taken over from {0}: {1} rows.")
        if isValid(self):
            self.taken.emit(text.format(self._path.name, number))
            self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, BookError | NotTaken):
            raise error
        if not isValid(self):
            return
        if isinstance(error, BookError):
            self.state.setText(book_sentence(error))
        else:
            said = [problem_words(r, p, self._names) for r, p in error.problems[:5]]
            text = translate("compare", "Nothing was taken over:")
            self.state.setText(" ".join([text, *said]))
        self._count()

    def _count(self) -> None:
        number = len(self.rows.ticked())
        text = translate("compare", "&Take over {0} rows")
        self.take.setText(text.format(number))
        self.take.setEnabled(number > 0)
        some = self.rows.rowCount() > 0
        self.all.setEnabled(some)
        self.none.setEnabled(some)

    def _connect(self) -> None:
        self.rows.decided.connect(self._count)
        self.all.clicked.connect(lambda _on: self.rows.tick_all(on=True))
        self.none.clicked.connect(lambda _on: self.rows.tick_all(on=False))
        self.take.clicked.connect(lambda _on: self.take_now())
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        text = translate("compare", "Compare with {0}")
        self.setWindowTitle(text.format(self._path.name))
        self.resize(1000, 620)
        about = translate(
            "compare",
            "Ticked rows are taken over into this book as one step, which can be "
            "undone. The other file stays as it is, and nothing of this book is lost.",
        )
        foot = QHBoxLayout()
        for button in (self.all, self.none):
            foot.addWidget(button)
        foot.addStretch()
        for button in (self.take, self.leave):
            foot.addWidget(button)
        for button in (self.all, self.none, self.take, self.leave):
            button.setAutoDefault(False)
        self.take.setProperty("role", "primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 14)
        whole.setSpacing(10)
        whole.addWidget(self.state)
        whole.addWidget(label(about, "muted"))
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)


def open_comparison(
    window: "MainWindow",
    tasks: Tasks,
    path: Path,
    ask: Callable[..., Key | None] = ask_key,
) -> None:
    """Compare the window's book with another copy; ask for that one's password."""
    key = window.book.key
    if is_locked(path, key):
        key = ask(window, path)
        if key is None:
            return
    dialog = CompareDialog(path, key, window.book, tasks, window.back_up_first, window)
    dialog.taken.connect(window.say)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
