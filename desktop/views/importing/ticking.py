"""Tables whose rows have ticks: the space bar turns those of the selection round."""

from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from desktop.views.history.plain import plain_table


class Ticked(Protocol):
    """Rows with ticks."""

    def toggle(self, row: int) -> None:
        """Turn the tick of a row round."""


class _Space(QObject):
    """Watches a table for the space bar."""

    def __init__(self, table: QTableView, rows: Ticked) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the ticks of the rows selected round."""
        space = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        if not space:
            return super().eventFilter(watched, event)
        for index in self._table.selectionModel().selectedRows():
            self._rows.toggle(index.row())
        return True


def tick_table(rows: QAbstractTableModel, name: str) -> QTableView:
    """Make a table of rows that have ticks and a `toggle`."""
    table = plain_table(rows, name)
    if hasattr(rows, "toggle"):
        _Space(table, rows)
    return table
