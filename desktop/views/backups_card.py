"""The backups of the book: how safe it is now, and the way back to an earlier one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from db.backups import backups, folder_of
from desktop.backing_up import Kept, keep, own_folder, standing
from desktop.backup_state import remember, remembered
from desktop.backup_words import (
    holding_words,
    shrunk_sentence,
    standing_sentence,
    trouble_sentence,
)
from desktop.book import Book
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.ask import KnownFolder
from desktop.views.cards import Card, label, set_role
from desktop.views.restore_dialog import RestoreDialog
from desktop.words import translate


class BackupsCard(Card):
    """Says when the last good backup was made; loudly when that is too long ago.

    Signals:
        restore_wanted: this backup is to take the place of the book (Path).
        said: a sentence for the line below the pages.
    """

    restore_wanted = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        book: Book,
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("backups", "Backups"), parent)
        self._book, self._settings, self._tasks = book, settings, tasks
        self.state = label(selectable=True)
        self.trouble = label("", "danger", selectable=True)
        self.place = label("", "muted", selectable=True)
        self.second = label("", "muted", selectable=True)
        self.now = QPushButton(translate("backups", "&Back up now"))
        self.folder = QPushButton(translate("backups", "Open the backup folder"))
        self.choose = QPushButton(translate("backups", "Choose a second folder…"))
        self.leave = QPushButton(translate("backups", "Leave the second folder"))
        self.restore = QPushButton(translate("backups", "&Restore a backup…"))
        self._lay_out()
        self.now.clicked.connect(self.back_up)
        self.folder.clicked.connect(self._open_folder)
        self.choose.clicked.connect(self._choose_second)
        self.leave.clicked.connect(partial(self._set_second, None))
        self.restore.clicked.connect(self.ask_restore)

    def refresh(self) -> None:
        """Show how the book stands with its backups now."""
        for widget in (self.now, self.folder, self.choose, self.leave, self.restore):
            widget.setVisible(not self._book.is_sample)
        self.trouble.hide()
        self.place.setVisible(not self._book.is_sample)
        self.second.setVisible(not self._book.is_sample)
        if self._book.is_sample:
            text = translate("backups", "The sample book is never backed up.")
            self.state.setText(text)
            return
        self._show_state()
        self._show_places()

    def back_up(self) -> None:
        """Back the book up in the worker, and say what came of it."""
        self.now.setEnabled(False)
        path, second = self._book.path, self._settings.second_folder
        work = partial(keep, path, second, self._book.now, self._book.key)
        self._tasks.run(work, self._done)

    def ask_restore(self) -> None:
        """Show what there is to restore."""
        dialog = RestoreDialog(
            self._book.path,
            self._folders(),
            self._tasks,
            self,
            key=self._book.key,
        )
        dialog.chosen.connect(self.restore_wanted)
        dialog.open()

    def _done(self, kept: Kept) -> None:
        if not isValid(self):
            return
        remember(self._settings, self._book.path, kept)
        self.now.setEnabled(True)
        self.refresh()
        self.said.emit(_outcome(kept))

    def _show_state(self) -> None:
        book = self._book
        known = backups(own_folder(book.path))
        found = standing(known, book.generation, book.now)
        trouble = remembered(self._settings, book.path)
        self.state.setText(standing_sentence(found))
        set_role(self.state, "danger" if found.is_old else "")
        self.trouble.setText("" if trouble is None else trouble_sentence(trouble))
        self.trouble.setVisible(trouble is not None)

    def _show_places(self) -> None:
        folder, second = own_folder(self._book.path), self._settings.second_folder
        text = translate(
            "backups",
            "Backups are made by themselves, half an hour after a change and when you "
            "close the book. They lie in {0}.",
        )
        self.place.setText(text.format(folder))
        none = translate(
            "backups",
            "A second folder, best on another disk, keeps them safe when this disk "
            "fails.",
        )
        some = translate("backups", "Each backup is copied into {0} as well.")
        self.second.setText(none if second is None else some.format(second))
        self.leave.setVisible(second is not None)

    def _folders(self) -> tuple[Path, ...]:
        second = self._settings.second_folder
        own = own_folder(self._book.path)
        return (own,) if second is None else (own, folder_of(self._book.path, second))

    def _choose_second(self) -> None:
        title = translate("backups", "A second folder for backups")
        chosen = KnownFolder.ask(self, title)
        if chosen is not None:
            self._set_second(chosen)
            self.back_up()

    def _set_second(self, folder: Path | None, _down: object = None) -> None:
        self._settings.second_folder = folder
        self.refresh()

    def _open_folder(self) -> None:
        folder = own_folder(self._book.path)
        opened = folder.is_dir() and QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder))
        )
        if not opened:
            text = translate(
                "settings", "No program opened the folder by itself; it is {0}."
            )
            self.said.emit(text.format(folder))

    def _lay_out(self) -> None:
        self._row(self.state, self.now)
        self.body.addWidget(self.trouble)
        self._row(self.place, self.folder)
        self._row(self.second, self.choose, self.leave)
        foot = QHBoxLayout()
        foot.addWidget(self.restore)
        foot.addStretch()
        self.body.addLayout(foot)

    def _row(self, words: QWidget, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.addWidget(words, 1)
        for button in buttons:
            row.addWidget(button)
        self.body.addLayout(row)


def _outcome(kept: Kept) -> str:
    if kept.trouble is not None or kept.made is None:
        return "" if kept.trouble is None else trouble_sentence(kept.trouble)
    if kept.made.shrunk:
        return shrunk_sentence()
    text = translate("backups", "Backed up and proven: {0}.")
    if not kept.made.is_new:
        text = translate("backups", "The newest backup holds everything already: {0}.")
    return text.format(holding_words(kept.made.holding))
