"""The list of backups, each with what it holds, to put one back."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.backups import holds
from db.password import Key
from desktop.backing_up import Listed, is_locked, listed
from desktop.backup_words import holding_words, moment_words, size_words
from desktop.tasks import Tasks
from desktop.views.ask import KnownFile
from desktop.views.cards import label, scrolling
from desktop.views.day_words import show_day
from desktop.views.figure_table import FigureTable
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns."""
    return (
        translate("backups", "Made on"),
        translate("backups", "Last entry"),
        translate("backups", "People"),
        translate("backups", "Entries"),
        translate("backups", "Size"),
    )


def cells(row: Listed) -> tuple[str, ...]:
    """Write one backup; dashes where it does not open."""
    made, size = moment_words(row.backup.made_at), size_words(row.size)
    held = row.holding
    if held is None:
        damaged = translate("backups", "does not open")
        if row.locked:
            damaged = translate("backups", "has a password of its own")
        return made, damaged, "—", "—", size
    last = "—" if held.last_day is None else show_day(date.fromisoformat(held.last_day))
    return made, last, str(held.people), str(held.entries), size


class RestoreDialog(QDialog):
    """Lets one backup be chosen, and asks once more before it is.

    Signals:
        chosen: this backup is to take the place of the book (Path).
    """

    chosen = Signal(object)

    def __init__(  # noqa: PLR0913  # what there is to choose from, and why
        self,
        book: Path,
        folders: Sequence[Path],
        tasks: Tasks,
        parent: QWidget,
        reason: str = "",
        *,
        key: Key | None = None,
    ) -> None:
        """Make it; `reason` is why somebody must choose who did not ask for it.

        `key` is that of the book.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("backups", "Restore a backup"))
        self.resize(720, 480)
        self._book, self._wanted, self._key = book, Path(), key
        self._rows: tuple[Listed, ...] = ()
        self._asked = False
        self.reason = label(reason, "danger", selectable=True)
        self.reason.setVisible(bool(reason))
        self.about = label(translate("backups", "Looking at the backups…"))
        name = translate("backups", "Backups, the newest first")
        self.table = FigureTable(name, headings(), texts=2, wide=0)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.question = label("", "warning")
        self.restore = QPushButton(translate("backups", "&Restore this one"))
        self.other = QPushButton(translate("backups", "From another &file…"))
        self.close_button = QPushButton(translate("backups", "Close"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._look_at)
        self.table.activated.connect(lambda _index: self.ask_or_do())
        self.restore.clicked.connect(self.ask_or_do)
        self.other.clicked.connect(self._ask_file)
        self.close_button.clicked.connect(self.reject)
        tasks.run(partial(listed, tuple(folders), key), self._show)

    def ask_or_do(self) -> None:
        """Ask whether the backup looked at shall be restored; when asked, do it."""
        if self._wanted == Path():
            return
        if self._asked:
            self.accept()
            self.chosen.emit(self._wanted)
        else:
            self._ask()

    def _show(self, rows: tuple[Listed, ...]) -> None:
        if not isValid(self):
            return
        self._rows = rows
        self.table.show_rows([cells(row) for row in rows])
        none = translate(
            "backups", "There is no backup of this book yet. You can choose a file."
        )
        some = translate(
            "backups",
            "Choose the backup to go back to. The book as it is now is kept as well, "
            "so you can come back to it.",
        )
        self.about.setText(some if rows else none)
        if rows:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, index: QModelIndex) -> None:
        row = self._rows[index.row()] if index.isValid() else None
        opens = row is not None and (row.holding is not None or row.locked)
        self._wanted = row.backup.path if row is not None and opens else Path()
        self._ask_no_more()

    def _ask_no_more(self) -> None:
        self._asked = False
        self.question.hide()
        self.restore.setText(translate("backups", "&Restore this one"))
        self.restore.setEnabled(self._wanted != Path())

    def _ask(self) -> None:
        self._asked, held = True, holds(self._wanted, self._key)
        text = translate(
            "backups",
            "“{book}” becomes again what the backup {backup} holds: {held}. The book "
            "as it is now is kept as well. Press once more to do it.",
        )
        own = translate("backups", "its own password is asked for next")
        said = own if held is None else holding_words(held)
        which = self._which()
        self.question.setText(
            text.format(book=self._book.stem, backup=which, held=said)
        )
        self.question.show()
        self.restore.setText(translate("backups", "Yes, &restore it"))

    def _which(self) -> str:
        """Name the backup wanted: by its moment or, from elsewhere, by its file."""
        moments = {row.backup.path: row.backup.made_at for row in self._rows}
        at = moments.get(self._wanted)
        return self._wanted.name if at is None else moment_words(at)

    def _ask_file(self) -> None:
        kinds = translate("window", "Books of Yibao Ledger (*.yibao)")
        path = KnownFile.ask(self, translate("backups", "Restore a backup"), kinds)
        if path is None:
            return
        if holds(path, self._key) is None and not is_locked(path, self._key):
            self._ask_no_more()
            text = translate(
                "backups", "{0} is no book that opens; nothing was changed."
            )
            self.question.setText(text.format(path.name))
            self.question.show()
            return
        self._wanted = path
        self.restore.setEnabled(True)
        self._ask()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = scrolling(inside)
        column.addWidget(self.reason)
        column.addWidget(self.about)
        column.addWidget(self.table)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 0)
        foot.addWidget(self.other)
        foot.addStretch()
        for button in (self.restore, self.close_button):
            foot.addWidget(button)
        for button in (self.other, self.restore, self.close_button):
            button.setAutoDefault(False)
        self.restore.setProperty("role", "primary")
        self.restore.setEnabled(False)
        self.question.setContentsMargins(24, 0, 24, 0)
        self.question.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 14)
        whole.addWidget(inside, 1)
        whole.addWidget(self.question)
        whole.addLayout(foot)
