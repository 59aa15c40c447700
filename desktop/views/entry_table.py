"""The view of the entries: whole rows, columns as the user wants them."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from db.queries.entries import NEWEST, Order
from desktop.search_words import words_of_codes
from desktop.views.entry_columns import (
    AFTER,
    COLUMNS,
    HIDDEN,
    MONEY,
    SHOWN_ORDER,
    SORTS,
    cells,
    common_words,
    headings,
)
from desktop.views.entry_model import PAGE, EntryModel
from desktop.words import translate

__all__ = ["PAGE", "EntryModel", "EntryTable", "cells", "headings"]

LINE = 16
"""Pixels of a line of text at which the widths below fit."""
WIDTHS = {0: 100, 1: 68, 2: 136, 4: 104, 5: 104, 6: 100, 8: 92, 9: 112, 10: 120, 11: 80}
"""In pixels; places and notes share the rest."""
WORD = 2
"""The column of words; it is wide enough for those of every day."""
DAY = 0
ROOM = 24
"""Pixels of a cell that its text cannot use."""
STRETCHED = (3, 7)
NARROWEST = 68
"""Pixels of any column; in a narrow window the table goes on to the right."""


class EntryTable(QTableView):
    """The view of the entries: whole rows, read only.

    Signals:
        order_wanted: the rows are wanted in another order (Order).
        arranged: the columns stand in another way now.
        columns_wanted: the choice of columns is to be opened there (QPoint).
        balance_wanted: the balances after the entries are shown now.
    """

    order_wanted = Signal(object)
    arranged = Signal()
    columns_wanted = Signal(QPoint)
    balance_wanted = Signal()

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self._entries = model
        self._at_end = False
        self.order = NEWEST
        self.setModel(model)
        self.setAccessibleName(translate("entries", "Entries"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(max(32, line + 15))
        self._set_up_header()

    def chosen_keys(self) -> list[int]:
        """Give the keys of the rows selected, from top to bottom."""
        keys = self._entries.keys
        return [key for first, end in self._ranges() for key in keys[first:end]]

    def chosen_count(self) -> int:
        """Count the rows selected."""
        return sum(end - first for first, end in self._ranges())

    def choose(self, keys: Iterable[int], current: int | None) -> None:
        """Add the rows of keys to those selected, and go to one of them."""
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        for key in keys:
            row = self._entries.row_of_key(key)
            if row is not None:
                there = self._entries.index(row, 0)
                selection.select(there, flags.Select | flags.Rows)
        row = None if current is None else self._entries.row_of_key(current)
        if row is not None:
            selection.setCurrentIndex(self._entries.index(row, 0), flags.NoUpdate)

    def sort_by(self, column: int, *, down: bool | None = None) -> None:
        """Ask for another order; the same column again turns it round."""
        if column not in SORTS:
            return
        name = SORTS[column]
        if down is None:
            down = not self.order.down if name == self.order.column else column == 0
        ranks: tuple[str, ...] = ()
        if name == "code":
            said = words_of_codes()
            ranks = tuple(sorted(said, key=lambda code: said[code]))
        self.order = Order(name, down, ranks)
        self._mark_order()
        self.order_wanted.emit(self.order)

    def move_column(self, column: int, step: int) -> None:
        """Move a column past its neighbour that is shown."""
        header = self.horizontalHeader()
        place = header.visualIndex(column) + step
        while 0 <= place < COLUMNS and self.isColumnHidden(header.logicalIndex(place)):
            place += step
        if 0 <= place < COLUMNS:
            header.moveSection(header.visualIndex(column), place)

    def show_column(self, column: int, *, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        left = [c for c in range(COLUMNS) if not self.isColumnHidden(c)]
        if shown or left != [column]:
            self.setColumnHidden(column, not shown)
            self.arranged.emit()
        if shown and column == AFTER:
            self.balance_wanted.emit()

    def arrange(self, kept: QByteArray) -> None:
        """Put the columns as they were kept, wide enough for the words of today."""
        header = self.horizontalHeader()
        least = header.minimumSectionSize()
        if not kept.isEmpty() and header.restoreState(kept):
            header.setMinimumSectionSize(least)
            for column in range(COLUMNS):
                wide = max(header.sectionSizeHint(column), self._readable(column))
                if 0 < self.columnWidth(column) < wide:
                    self.setColumnWidth(column, wide)
        self._mark_order()

    def arrangement(self) -> QByteArray:
        """Give how the columns stand, to be kept."""
        return self.horizontalHeader().saveState()

    def stay_at_end(self) -> None:
        """Follow to the last row when rows came after somebody asked for it."""
        if self._at_end:
            self._go_to(self._entries.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last row by Home and End."""
        keys = QKeySequence.StandardKey
        self._at_end = event.matches(keys.MoveToEndOfLine)
        if event.matches(keys.MoveToStartOfLine):
            self._go_to(0)
        elif self._at_end:
            self._go_to(self._entries.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # To paint a heading, Qt would ask every row whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self._entries, header))
        header.sectionPressed.disconnect()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        scale = self.fontMetrics().height() / LINE
        header.setMinimumSectionSize(round(NARROWEST * max(1.0, scale)))
        for column, pixels in WIDTHS.items():
            width = round(pixels * max(1.0, scale))
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        words = max(self.fontMetrics().horizontalAdvance(w) for w in common_words())
        self.setColumnWidth(WORD, max(self.columnWidth(WORD), words + 24))
        for place, column in enumerate(SHOWN_ORDER):
            header.moveSection(header.visualIndex(column), place)
        for column in HIDDEN:
            self.setColumnHidden(column, True)  # noqa: FBT003  # Qt's own signature
        for column in STRETCHED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._mark_order()
        header.sectionClicked.connect(self.sort_by)
        header.sectionMoved.connect(self.arranged)
        header.sectionResized.connect(self.arranged)
        header.customContextMenuRequested.connect(
            lambda spot: self.columns_wanted.emit(header.mapToGlobal(spot))
        )

    def _readable(self, column: int) -> int:
        """Give the pixels without which a day or an amount is cut; 0 for words."""
        if column not in MONEY | {DAY}:
            return 0
        text = "2026-12-31" if column == DAY else "−¥9,999.99"
        return self.fontMetrics().horizontalAdvance(text) + ROOM

    def _mark_order(self) -> None:
        column = next(c for c, name in SORTS.items() if name == self.order.column)
        ways = Qt.SortOrder
        way = ways.DescendingOrder if self.order.down else ways.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, way)

    def _ranges(self) -> list[tuple[int, int]]:
        """Give the rows selected as ranges that do not overlap; the ends are open.

        One row can be in several ranges once columns were moved.
        """
        selection = self.selectionModel().selection()
        found: list[tuple[int, int]] = []
        ranges = [selection.at(place) for place in range(selection.count())]
        for first, end in sorted({(one.top(), one.bottom() + 1) for one in ranges}):
            start = max(first, found[-1][1]) if found else first
            if start < end:
                found.append((start, end))
        return found

    def _go_to(self, row: int) -> None:
        if 0 <= row < self._entries.rowCount():
            self.selectRow(row)
            self.scrollTo(self._entries.index(row, 0))
