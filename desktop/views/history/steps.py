"""The table of actions: read from the book page by page while it is scrolled."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from db.queries.history import Operation
from desktop.backup_words import moment_words
from desktop.history_words import operation_words
from desktop.views.dress import worn
from desktop.words import translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
PAGE = 60
"""Actions read at once."""
More = Callable[[int, int | None], list[Operation]]
"""Reads a page of actions: how many, and the last one seen."""


class Steps(QAbstractTableModel):
    """Actions, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._more: More | None = None
        self._rows: list[Operation] = []
        self._whole = True

    def read(self, more: More) -> None:
        """Read the newest actions anew."""
        self.beginResetModel()
        self._more = more
        self._rows = more(PAGE, None)
        self._whole = len(self._rows) < PAGE
        self.endResetModel()

    def operation(self, row: int) -> Operation:
        """Give the action in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the actions read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else 3

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the book may hold older actions."""
        return not parent.isValid() and not self._whole

    def fetchMore(self, _parent: Index) -> None:
        """Read older actions."""
        if self._more is None:
            return
        found = self._more(PAGE, self._rows[-1].id)
        self._whole = len(found) < PAGE
        if found:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(found) - 1)
            self._rows += found
            self.endInsertRows()

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give a cell's text; what was only turned back looks quieter."""
        row = self._rows[index.row()]
        if role == Role.ForegroundRole and row.kind == "undo":
            return QColor(worn().muted)
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        cells = moment_words(row.at), operation_words(row), str(row.rows)
        return cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading."""
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (
            translate("history", "When"),
            translate("history", "What was done"),
            translate("history", "Rows touched"),
        )[section]
