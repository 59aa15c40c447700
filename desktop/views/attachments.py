"""The files of a bill in its form: added, looked at, saved elsewhere, removed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rules.records import Attachment
from desktop.backup_words import size_words
from desktop.book import Book
from desktop.held_files import HeldFiles
from desktop.receipt_files import (
    FileError,
    NewFile,
    new_file,
    proposed_name,
    read_file,
)
from desktop.views import ask
from desktop.views import attachment_words as words
from desktop.views.fields import Notice
from desktop.views.receipt_picture import ReceiptPicture
from desktop.views.receipt_viewer import ReceiptViewer
from desktop.words import translate

HEIGHT = 104
"""Pixels of the list and the picture beside it."""


class Attachments(QWidget):
    """The files kept with a bill, and those that saving the bill will keep.

    Signals:
        changed: another file is here now, or one less.
    """

    changed = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.held = HeldFiles()
        self._viewer = ReceiptViewer(self)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("files", "Files of this bill"))
        self.list.setFixedHeight(HEIGHT)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.preview = ReceiptPicture(HEIGHT)
        self.notice = Notice()
        self.add_button = _button(translate("files", "Add files…"))
        self.paste_button = _button(translate("files", "Paste a picture"))
        self.open_button = _button(translate("files", "Open"))
        self.save_button = _button(translate("files", "Save as…"))
        self.remove_button = _button(translate("files", "Remove"))
        self._lay_out()
        self._connect()

    def begin(self, kept: Sequence[Attachment]) -> None:
        """Show the files of a bill; nothing is added yet."""
        self.held = HeldFiles(kept)
        self.notice.say("")
        self._viewer.throw_away()
        self._show()

    def follow(self, kept: Sequence[Attachment]) -> None:
        """Take what the book keeps now; what is added here stays."""
        if tuple(kept) != self.held.kept:
            self.held.kept = tuple(kept)
            self._show()

    def take(self, offered: QMimeData, today: date) -> bool:
        """Take files or a picture that were dropped or pasted; tell whether any."""
        local = [url.toLocalFile() for url in offered.urls() if url.isLocalFile()]
        if local:
            self.add_paths([Path(name) for name in local])
            return True
        if not offered.hasImage():
            return False
        name = translate("files", "Picture of {0}.png").format(today.isoformat())
        self.add(name, _png(QImage(offered.imageData())))
        return True

    def paste(self) -> None:
        """Take what is in the clipboard, or say that there is nothing of use."""
        offered = QGuiApplication.clipboard().mimeData()
        if not self.take(offered, self._book.today):
            self.notice.say(words.nothing_there(), "warning")

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files from the disk; say of each that is refused why."""
        self._add([(path.name, partial(read_file, path)) for path in paths])

    def add(self, name: str, content: bytes) -> None:
        """Add one file by its bytes, or say why not."""
        self._add([(name, partial(new_file, name, content))])

    def remove(self) -> None:
        """Take the chosen file away from the bill; saving makes it so."""
        row = self.list.currentRow()
        if row >= 0:
            self.held.remove(row)
            self._show(row)
            self.changed.emit()

    def open(self) -> None:
        """Show the chosen file in the system's viewer."""
        found = self._chosen()
        if found is None:
            return
        try:
            shown = self._viewer.open(found[1])
        except OSError:
            shown = False
        self.notice.say("" if shown else words.no_viewer(), "warning")

    def save_as(self) -> None:
        """Write a copy of the chosen file where somebody wants it."""
        found = self._chosen()
        if found is None:
            return
        name, content = found
        proposed = proposed_name(name, content)
        title = translate("files", "Save a copy")
        suffix = Path(proposed).suffix or ".bin"
        path = ask.NewFile.ask(self, title, proposed, f"{suffix[1:]} (*{suffix})")
        if path is None:
            return
        try:
            path.write_bytes(content)
        except OSError:
            self.notice.say(words.not_written(path.name), "danger")

    def _add(self, files: Sequence[tuple[str, Callable[[], NewFile]]]) -> None:
        said, before = [], len(self.held)
        for name, read in files:
            try:
                self.held.add(read())
            except FileError as error:
                said.append(words.refused(name, error.code))
        if len(self.held) > before:
            self._show(len(self.held) - 1)
            self.changed.emit()
        self.notice.say(" ".join(said), "warning")

    def _show(self, row: int = 0) -> None:
        """List every file, with the one at a place chosen."""
        blocked = self.list.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.list.clear()
        for file in self.held.rows(0):
            item = QListWidgetItem(f"{file.name}  ·  {size_words(file.size)}")
            item.setToolTip(file.name)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(blocked)
        self._choose()

    def _choose(self) -> None:
        """Show a picture of the file chosen; buttons rest while none is."""
        there = self.list.currentRow() >= 0
        for button in (self.open_button, self.save_button, self.remove_button):
            button.setEnabled(there)
        found = self._chosen() if there else None
        self.preview.show_file(None if found is None else found[1])

    def _chosen(self) -> tuple[str, bytes] | None:
        """Give the name and the bytes of the chosen file; say that they are missing."""
        row = self.list.currentRow()
        if row < 0:
            return None
        file = self.held.at(row)
        if isinstance(file, NewFile):
            return file.name, file.content
        try:
            return file.name, self._book.content_of(file.sha256)
        except KeyError:
            self.notice.say(words.missing(file.name), "danger")
            return None

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._ask)
        self.paste_button.clicked.connect(self.paste)
        self.open_button.clicked.connect(self.open)
        self.save_button.clicked.connect(self.save_as)
        self.remove_button.clicked.connect(self.remove)
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(self.open)
        self.preview.clicked.connect(self.open)
        for key, call in (
            ("Return", self.open),
            ("Enter", self.open),
            ("Del", self.remove),
            ("Ctrl+V", self.paste),
        ):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)

    def _ask(self) -> None:
        title = translate("files", "Add files to this bill")
        self.add_paths(ask.KnownFiles.ask(self, title, words.kinds()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.list, 1)
        row.addWidget(self.preview)
        buttons = QHBoxLayout()
        for button in (self.add_button, self.paste_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.open_button, self.save_button, self.remove_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        # Below the buttons a refusal would stand under the edge of a low window.
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addLayout(buttons)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "flat")
    return button


def _png(picture: QImage) -> bytes:
    """Write a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
