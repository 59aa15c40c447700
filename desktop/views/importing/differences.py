"""The rows in which two copies differ, each with a tick."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QTableView

from db.comparing.difference import Difference
from desktop.comparing_words import detail_words, record_words, way_words
from desktop.views.figure_table import NOWHERE, Index, Role
from desktop.views.importing.review import tick_words
from desktop.views.importing.ticking import tick_table
from desktop.words import translate

TICK, ROW, WAY, DETAIL = range(4)


class Differences(QAbstractTableModel):
    """Differences as rows; what only the other copy has is ticked from the start.

    Signals:
        decided: a tick was set or taken away.
    """

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Difference] = ()
        self._names: Mapping[int, str] = {}
        self._on: set[int] = set()

    def show(self, rows: Sequence[Difference], names: Mapping[int, str]) -> None:
        """Show differences."""
        self.beginResetModel()
        self._rows, self._names = rows, names
        self._on = {n for n, each in enumerate(rows) if each.way == "added"}
        self.endResetModel()

    def ticked(self) -> list[Difference]:
        """Give what is to be taken over."""
        return [each for n, each in enumerate(self._rows) if n in self._on]

    def tick_all(self, *, on: bool) -> None:
        """Tick every row, or none."""
        self.beginResetModel()
        self._on = set(range(len(self._rows))) if on else set()
        self.endResetModel()
        self.decided.emit()

    def toggle(self, row: int) -> None:
        """Turn the tick of a row round."""
        self._on ^= {row}
        place = self.index(row, TICK)
        self.dataChanged.emit(place, place)
        self.decided.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else DETAIL + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give the tick, the row, what the other copy did, and how they differ."""
        each, on = self._rows[index.row()], index.row() in self._on
        if index.column() == TICK and role == Role.CheckStateRole:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if index.column() == TICK and role == Role.AccessibleTextRole:
            return tick_words(can=True, on=on)
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        return {
            TICK: lambda: None,
            ROW: lambda: record_words(each.row, self._names),
            WAY: lambda: way_words(each),
            DETAIL: lambda: detail_words(each, self._names),
        }[index.column()]()

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take a tick."""
        if role != Role.CheckStateRole or index.column() != TICK:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        if wanted != (index.row() in self._on):
            self.toggle(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return (
            usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else usual
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading."""
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (
            translate("compare", "Take over"),
            translate("compare", "Row"),
            translate("compare", "What happened"),
            translate("compare", "Details"),
        )[section]


def difference_table(rows: Differences) -> QTableView:
    """Make the table of differences."""
    table = tick_table(rows, translate("compare", "How the copies differ"))
    table.horizontalHeader().setStretchLastSection(True)
    for column, width in ((TICK, 90), (ROW, 360), (WAY, 170)):
        table.setColumnWidth(column, width)
    return table
