"""The entries as rows of a table: all keys are known, rows are read when seen."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from db.queries.entries import Entry, key_of
from desktop.icons import icon
from desktop.views.dress import worn
from desktop.views.entry_columns import (
    COLUMNS,
    MARKED,
    WORD,
    alignment,
    cells,
    files_words,
    headings,
    whose_limit,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

PAGE = 100
"""Rows read at once."""
KEPT = 30
"""Pages that stay in memory."""

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], Sequence[Entry]]
"""Gives the entries that keys name; one that is gone by now is left out."""


class EntryModel(QAbstractTableModel):
    """Entries as a table; of any number of them only the pages seen are held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: array[int] = array("q")
        self._read: Read | None = None
        self._after: Mapping[int, int] = {}
        self._pages: dict[int, dict[int, Entry]] = {}
        self._signs: dict[str, QIcon] = {}

    def rows(self, entries: Sequence[Entry]) -> None:
        """Show these entries and no more, as for the first paint."""
        known = {key_of(entry.kind, entry.id): entry for entry in entries}
        self.show(array("q", known), lambda keys: [known[key] for key in keys])

    def show(
        self, keys: "array[int]", read: Read, after: Mapping[int, int] | None = None
    ) -> None:
        """Show the rows that keys name; more of the same keep the selection."""
        before = len(self._keys)
        self._read, self._after = read, after or {}
        self._pages.clear()
        if not before or keys[:before] != self._keys:
            self.beginResetModel()
            self._keys = keys
            self.endResetModel()
            return
        if len(keys) > before:
            self.beginInsertRows(QModelIndex(), before, len(keys) - 1)
            self._keys = keys
            self.endInsertRows()
        end = self.index(before - 1, COLUMNS - 1)
        self.dataChanged.emit(self.index(0, 0), end)

    @property
    def keys(self) -> "array[int]":
        """The keys of all rows, from top to bottom."""
        return self._keys

    def entries(self) -> Sequence[Entry]:
        """Read every row; meant for few of them."""
        return self._read(self._keys) if self._read else ()

    def entry(self, row: int) -> Entry:
        """Give the entry of a row; IndexError when it is there no longer."""
        entry = self._entry(row)
        if entry is None:
            raise IndexError(row)
        return entry

    def row_of_key(self, key: int) -> int | None:
        """Find the row that a key names."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell: its text, where it stands, and the whole text as a tip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(index.row(), index.column(), role)
        if index.column() == MARKED:
            return self._mark(index.row(), role)
        return None

    def _text(self, row: int, column: int, role: int) -> str:
        """Give the text of a cell; as a tip it says what the mark means, too."""
        entry = self._entry(row)
        if entry is None:
            return ""
        text = cells(entry, self._after.get(self._keys[row]))[column]
        more = ""
        if role == Qt.ItemDataRole.ToolTipRole and column == WORD:
            more = whose_limit(entry)
        elif role == Qt.ItemDataRole.ToolTipRole and column == MARKED and entry.files:
            more = files_words(entry.files)
        return f"{text}\n{more}" if more else text

    def _mark(self, row: int, role: int) -> object:
        """Mark a bill with which files are kept, to be seen and to be heard."""
        entry = self._entry(row)
        if entry is None or not entry.files:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            colour = worn().muted
            if colour not in self._signs:
                self._signs[colour] = icon("clip", colour)
            return self._signs[colour]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cells(entry)[MARKED]} {files_words(entry.files)}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section)
        return headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _entry(self, row: int) -> Entry | None:
        key = self._keys[row]
        place = row // PAGE
        if place not in self._pages:
            self._read_page(place)
        return self._pages[place].get(key)

    def _read_page(self, place: int) -> None:
        if len(self._pages) >= KEPT:
            del self._pages[next(iter(self._pages))]
        keys = self._keys[place * PAGE : (place + 1) * PAGE]
        found = self._read(keys) if self._read else ()
        self._pages[place] = {key_of(one.kind, one.id): one for one in found}
