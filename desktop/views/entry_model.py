"""The entries as rows of a table: all keys are known, rows are read when seen."""

from array import array
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from db.queries.entries import Entry, EntryKind, key_of
from desktop.views.entry_columns import COLUMNS, alignment, cells, headings

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

    def row_of(self, kind: EntryKind, row_id: int) -> int | None:
        """Find the row of an entry."""
        return self.row_of_key(key_of(kind, row_id))

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
            entry = self._entry(index.row())
            if entry is None:
                return ""
            after = self._after.get(self._keys[index.row()])
            return cells(entry, after)[index.column()]
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
