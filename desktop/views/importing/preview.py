"""The first rows of a table as they stand in the file, the heads marked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor, QFont

from db.imports import Row
from desktop.views.dress import worn
from desktop.views.figure_table import NOWHERE, Index, Role

SHOWN = 50
LONG = 80
"""Signs of a cell that are shown."""


class PreviewRows(QAbstractTableModel):
    """Rows as text; the row of the heads is bold, columns that are used are tinted."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._width = 0
        self._header: int | None = None
        self._used: frozenset[int] = frozenset()

    def show(self, rows: Sequence[Row]) -> None:
        """Show the first rows of another table."""
        self.beginResetModel()
        self._rows = rows[:SHOWN]
        self._width = max((len(row.cells) for row in self._rows), default=0)
        self.endResetModel()

    def mark(self, header: int | None, used: frozenset[int]) -> None:
        """Mark the row of the heads, and the columns that mean something."""
        self._header, self._used = header, used
        if self._rows and self._width:
            last = self.index(len(self._rows) - 1, self._width - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns of the widest row."""
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give a cell's text and how it stands out."""
        cells = self._rows[index.row()].cells
        text = cells[index.column()] if index.column() < len(cells) else ""
        if role == Role.DisplayRole:
            return " ".join(text.split())[:LONG]
        if role == Role.ToolTipRole:
            return text[: LONG * 10] or None
        if role == Role.FontRole and index.row() == self._header:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.BackgroundRole and index.column() in self._used:
            return QColor(worn().raised)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Name columns by letters, as spreadsheets do, and rows by their numbers."""
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section].number)
        return letters(section)


def letters(column: int) -> str:
    """Name a column as spreadsheets do: A, B, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
