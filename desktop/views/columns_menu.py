"""The menu of the table's columns: which are shown, where, and what sorts the rows."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.views.entry_columns import SORTS, headings
from desktop.views.entry_table import EntryTable
from desktop.views.staying_menu import StayingMenu
from desktop.words import translate


class ColumnsMenu(StayingMenu):
    """Everything that the mouse can do to the heading, for the keyboard too."""

    def __init__(self, table: EntryTable) -> None:
        super().__init__(table)
        self._table = table
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        header = self._table.horizontalHeader()
        names = headings()
        in_order = [header.logicalIndex(place) for place in range(len(names))]
        for column in in_order:
            self._add_column(column, names[column])
        self.addSeparator()
        self._fill_sorts(self.addMenu(translate("entries", "Sort by")), in_order)
        self._fill_moves(self.addMenu(translate("entries", "Move to the left")), -1)
        self._fill_moves(self.addMenu(translate("entries", "Move to the right")), 1)

    def _add_column(self, column: int, name: str) -> None:
        act = self.addAction(name)
        act.setCheckable(True)
        act.setChecked(not self._table.isColumnHidden(column))
        act.toggled.connect(lambda on: self._show(column, shown=on))

    def _show(self, column: int, *, shown: bool) -> None:
        self._table.show_column(column, shown=shown)

    def _fill_sorts(self, menu: QMenu, in_order: list[int]) -> None:
        group = QActionGroup(menu)
        for column in in_order:
            if column in SORTS:
                act = menu.addAction(headings()[column])
                act.setCheckable(True)
                act.setChecked(SORTS[column] == self._table.order.column)
                group.addAction(act)
                act.triggered.connect(lambda _on, c=column: self._table.sort_by(c))

    def _fill_moves(self, menu: QMenu, step: int) -> None:
        header = self._table.horizontalHeader()
        for place in range(header.count()):
            column = header.logicalIndex(place)
            if not self._table.isColumnHidden(column):
                act = menu.addAction(headings()[column])
                act.triggered.connect(
                    lambda _on, c=column: self._table.move_column(c, step)
                )
