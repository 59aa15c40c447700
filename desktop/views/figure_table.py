"""A small table of figures as high as its rows: to be read, copied, never edited."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QTableView,
)

from db.rules.reasons import Reason
from desktop.views.dress import worn
from desktop.views.why_button import KEY, show_reason
from desktop.words import translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
WhyCell = Callable[[int, int], Reason | None]
"""Explains the number in a cell, by row and column."""

ROW = 32
"""Pixels of a row's height."""
GAP = 6
"""Pixels that a column gets beyond its longest text."""
WIDE = 160
"""Pixels that a wide column has at least; longer text ends in dots."""


class Rows(QAbstractTableModel):
    """Rows of text under headings; `texts` is how many columns are words."""

    def __init__(self, headings: Sequence[str], texts: int = 1) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._texts = texts
        self._rows: tuple[Sequence[str], ...] = ()
        self._chosen: int | None = None
        self.link: int | None = None
        """The column whose texts look as if they lead somewhere."""
        self.hint = ""
        """What a tip says below a sum of money."""

    def show(self, rows: Sequence[Sequence[str]], chosen: int | None = None) -> None:
        """Show other rows; the chosen one stands out."""
        self.beginResetModel()
        self._rows, self._chosen = tuple(rows), chosen
        self.endResetModel()

    def rename(self, headings: Sequence[str]) -> None:
        """Call the columns, as many as they are, something else."""
        self._headings = tuple(headings)
        last = len(self._headings) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give a cell's text, its side, or how the chosen row stands out."""
        text = self._rows[index.row()][index.column()]
        if role == Role.ToolTipRole:
            return f"{text}\n{self.hint}" if self.hint and "¥" in text else text
        if role == Role.DisplayRole:
            return text
        if role == Role.ForegroundRole and index.column() == self.link:
            return QColor(worn().accent)
        if role == Role.TextAlignmentRole:
            return self._side(index.column())
        return self._standing_out(role) if index.row() == self._chosen else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading, on the side of its column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._headings[section]
        return self._side(section) if role == Role.TextAlignmentRole else None

    def _standing_out(self, role: int) -> object:
        if role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return QColor(worn().raised) if role == Role.BackgroundRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        flag = Qt.AlignmentFlag
        side = flag.AlignLeft if column < self._texts else flag.AlignRight
        return side | flag.AlignVCenter


class FigureTable(QTableView):
    """A table as high as its rows; Ctrl+C copies those selected, or all."""

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        texts: int = 1,
        wide: int | None = None,
    ) -> None:
        """Make it; `wide` takes what room is left, which else all columns share."""
        super().__init__()
        self._wide = wide
        self._why: WhyCell | None = None
        self.rows = Rows(headings, texts)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.doubleClicked.connect(lambda _index: show_reason(self, self.reason()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)

    def show_rows(
        self,
        rows: Sequence[Sequence[str]],
        chosen: int | None = None,
        why: WhyCell | None = None,
    ) -> None:
        """Show rows, of which the chosen one stands out; be as high as they are.

        `why` explains the number in a cell, by its row and column.
        """
        self._why = why
        hint = translate("why", "Double-click, or press {0} on it, to ask why.")
        self.rows.hint = hint.format(KEY) if why else ""
        self.rows.show(rows, chosen)
        self._spread()

    def reason(self) -> Reason | None:
        """Explain the number in the current cell."""
        index = self.currentIndex()
        return self.reason_at(index.row(), index.column()) if index.isValid() else None

    def reason_at(self, row: int, column: int) -> Reason | None:
        """Explain the number in a cell; None where none is computed."""
        return None if self._why is None else self._why(row, column)

    def text(self) -> str:
        """Give the selected rows, or all, as text that a spreadsheet takes."""
        found = sorted({index.row() for index in self.selectedIndexes()})
        chosen = found or range(self.rows.rowCount())
        width = range(self.rows.columnCount())
        return "\n".join(
            "\t".join(str(self.rows.index(row, column).data()) for column in width)
            for row in chosen
        )

    def _spread(self) -> None:
        """Give each column what its texts need, and the rest to all or to one."""
        header = self.horizontalHeader()
        widths = [
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + GAP
            for column in range(self.rows.columnCount())
        ]
        left = self.viewport().width() - sum(widths)
        if self._wide is not None:
            widths[self._wide] = max(WIDE, widths[self._wide] + left)
        elif left > 0:
            widths = [width + left // len(widths) for width in widths]
        for column, width in enumerate(widths):
            header.resizeSection(column, width)
        bar = 12 if sum(widths) > self.viewport().width() else 0
        height = header.sizeHint().height() + ROW * self.rows.rowCount() + bar
        self.setFixedHeight(height + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._spread()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the number below the pointer."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        reason = (
            self.reason_at(index.row(), index.column()) if index.isValid() else None
        )
        if reason is None:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask = menu.addAction(translate("why", "Why is it this number?"))
        ask.triggered.connect(lambda: show_reason(self, reason))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
            return
        super().keyPressEvent(event)
