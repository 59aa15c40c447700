"""The command palette: one field that finds pages, people, actions and entries."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from db.connection import reading
from db.queries import entries
from db.queries.entries import Entry, Filter, Word
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.cards import label
from desktop.views.commands import Command, commands, entry_commands, found
from desktop.views.entry_columns import cells
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow

ENTRIES = 8
"""Entries that are offered at once."""
LEAST = 2
"""Characters from which entries are searched."""
PAUSE = 120
"""Milliseconds without a key before entries are searched."""
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Palette(QDialog):
    """Enter does what is marked, Escape closes; both leave the book as it is."""

    def __init__(self, window: "MainWindow", settings: Settings, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._settings, self._tasks = window, settings, tasks
        self._commands = commands(window)
        self._shown: list[Command] = []
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("palette", "Find and do"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            translate("palette", "A page, a person, an action, an entry; pinyin works")
        )
        self.field.setAccessibleName(translate("palette", "What to find"))
        self.list = _list()
        self.nothing = label(
            translate("palette", "Nothing fits. Fewer characters find more."), "muted"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self.resize(QSize(620, 420).boundedTo(window.window().size()))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self.do())
        self._find()

    def do(self) -> None:
        """Close, then do what is marked."""
        place = self._place()
        if place < 0:
            return
        command = self._shown[place]
        if not command.key.startswith("entry/"):
            recent = (key for key in self._settings.chosen if key != command.key)
            self._settings.chosen = (command.key, *recent)
        self.close()
        command.do()

    def _find(self) -> None:
        self._asked += 1
        self._show(found(self._commands, self.field.text(), self._settings.chosen))
        if len(self.field.text().strip()) >= LEAST:
            self._pause.start()

    def _search(self) -> None:
        """Search entries in the worker: a large book takes its time."""
        words = tuple(Word(word) for word in self.field.text().split())
        book, asked = self._window.book, self._asked
        path, key = book.path, book.key

        def work() -> list[Entry]:
            with reading(path, key) as opened:
                return entries.page(opened, Filter(words=words), ENTRIES)

        self._tasks.run(work, partial(self._add, asked))

    def _add(self, asked: int, rows: list[Entry]) -> None:
        if isValid(self) and asked == self._asked:
            place = self._place()
            self._show([*self._shown, *entry_commands(self._window, rows, entry_words)])
            self._mark(max(place, 0))

    def _show(self, rows: list[Command]) -> None:
        self._shown = rows
        self.list.clear()
        self.list.addTopLevelItems(
            [QTreeWidgetItem([row.words, row.group, row.keys]) for row in rows]
        )
        self.nothing.setVisible(not rows)
        self._mark(0)

    def _mark(self, place: int) -> None:
        last = self.list.topLevelItemCount() - 1
        if last >= 0:
            item = self.list.topLevelItem(min(max(place, 0), last))
            if item is not None:
                self.list.setCurrentItem(item)

    def _place(self) -> int:
        """Give the row marked; -1 where none is."""
        item: QTreeWidgetItem | None = self.list.currentItem()
        return -1 if item is None else self.list.indexOfTopLevelItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move the mark, and Enter do it, while the field is typed in."""
        if watched is self.field and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in STEPS:
                self._mark(self._place() + STEPS[key])
                return True
            if event.type() == QEvent.Type.KeyPress and key in {
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            }:
                self.do()
                return True
        return super().eventFilter(watched, event)


def entry_words(entry: Entry) -> str:
    """Say an entry in one line."""
    return " · ".join(part for part in cells(entry)[:5] if part)


def _list() -> QTreeWidget:
    made = QTreeWidget()
    made.setColumnCount(3)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setStyleSheet("QTreeWidget::item { padding: 4px 6px; }")
    made.setAccessibleName(translate("palette", "What fits"))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return made
