"""The table of figures in parts, and a table whose long texts end in dots."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.views.dress import worn

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
ROW = 32
"""Pixels of a row's height."""
GAP = 8
PADDING = 24
"""Pixels of a cell's width that its text does not have."""
BETWEEN = 10
"""Pixels between the texts of two rows."""


def fitted(room: int, hints: Sequence[int], least: Mapping[int, int]) -> list[int]:
    """Give columns the widths they ask for; the elastic ones give way or take more.

    `least` is how narrow each elastic column can be. What is missing is taken from
    them by what they can give; what is left over goes to the last of them.
    """
    widths = list(hints)
    spare = room - sum(widths)
    if spare >= 0:
        widths[max(least, default=-1)] += spare
        return widths
    can_give = {place: max(widths[place] - low, 0) for place, low in least.items()}
    whole = sum(can_give.values()) or 1
    missing = min(-spare, whole)
    for place, given in can_give.items():
        widths[place] -= -(-missing * given // whole)
    return widths


class Lines(QAbstractTableModel):
    """Rows of text; one of a single text is the heading of those below it.

    `colour` tells of a row and column in which of the theme's colours it is written.
    """

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._rows: Sequence[Sequence[str]] = ()
        self._colour: Callable[[int, int], str] = lambda _row, _column: ""
        self._strong: frozenset[int] = frozenset()

    def show(
        self,
        rows: Sequence[Sequence[str]],
        colour: Callable[[int, int], str],
        strong: frozenset[int] = frozenset(),
    ) -> None:
        """Show other rows; those in `strong` stand out."""
        self.beginResetModel()
        self._rows, self._colour, self._strong = rows, colour, strong
        self.endResetModel()

    def is_heading(self, row: int) -> bool:
        """Tell whether a row is the heading of those below it."""
        return len(self._rows[row]) == 1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keys pass over headings."""
        if self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give a cell's text or its look; the first cell is read out as the row."""
        texts, column = self._rows[index.row()], index.column()
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return texts[column] if column < len(texts) else None
        if role == Role.AccessibleTextRole and column == 0:
            return ", ".join(filter(None, texts))
        if role == Role.ForegroundRole:
            return self._pen(index.row(), column)
        if role == Role.FontRole and (
            self.is_heading(index.row()) or index.row() in self._strong
        ):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _pen(self, row: int, column: int) -> QColor | None:
        name = "muted" if self.is_heading(row) else self._colour(row, column)
        return QColor(getattr(worn(), name)) if name else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading, at the left."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._headings[section]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class LinesTable(QTableView):
    """Lines to read and to choose from; never wider than its room."""

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        least: Mapping[int, int],
        *,
        wraps: bool = False,
    ) -> None:
        """Make it; `least` is how narrow each column that gives way can be.

        Long texts end in dots, or a row that `wraps` grows higher.
        """
        super().__init__()
        self._wraps = wraps
        self._least = dict(least)
        self._hints: dict[int, int] = {}
        self._high: tuple[object, ...] = ()
        self.lines = Lines(headings)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(wraps)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)

    def show_lines(
        self,
        rows: Sequence[Sequence[str]],
        colour: Callable[[int, int], str] = lambda _row, _column: "",
        strong: frozenset[int] = frozenset(),
    ) -> None:
        """Show rows under headings of their own; see `Lines`."""
        self.clearSpans()
        self._forget()
        self.lines.show(rows, colour, strong)
        for row in range(self.lines.rowCount()):
            if self.lines.is_heading(row):
                self.setSpan(row, 0, 1, self.lines.columnCount())
        self.spread()

    def spread(self) -> None:
        """Share the width out among the columns that are seen."""
        header = self.horizontalHeader()
        seen = [c for c in range(header.count()) if not self.isColumnHidden(c)]
        hints = [self._hint(c) for c in seen]
        least = {
            place: max(self._least[column], header.sectionSizeHint(column))
            for place, column in enumerate(seen)
            if column in self._least
        }
        room = self.viewport().width()
        for column, width in zip(seen, fitted(room, hints, least), strict=True):
            header.resizeSection(column, width)
        if self._wraps:
            self._grow()

    def _forget(self) -> None:
        """Measure the texts again when the width is shared out next."""
        self._hints.clear()
        self._high = ()

    def _hint(self, column: int) -> int:
        """Give the width in pixels that a column asks for; texts are measured once."""
        if column not in self._hints:
            heading = self.horizontalHeader().sectionSizeHint(column)
            widest = max(self.sizeHintForColumn(column), heading)
            self._hints[column] = widest + GAP
        return self._hints[column]

    def _grow(self) -> None:
        """Let rows be as high as their texts; headings have the whole width.

        Qt's own hint leaves out the padding that the theme gives to cells.
        """
        columns = [c for c in range(self.lines.columnCount()) if self.columnWidth(c)]
        wide = tuple(self.columnWidth(c) for c in range(self.lines.columnCount()))
        if wide == self._high:
            return
        self._high = wide
        for row in range(self.lines.rowCount()):
            cells = [] if self.lines.is_heading(row) else columns
            height = max((self._text_height(row, c) for c in cells), default=0)
            self.setRowHeight(row, max(ROW, height + BETWEEN))

    def _text_height(self, row: int, column: int) -> int:
        """Give the height in pixels of a cell's text, wrapped in its column."""
        text = str(self.lines.index(row, column).data() or "")
        room = QRect(0, 0, max(self.columnWidth(column) - PADDING, 1), 1000)
        wrapped = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, wrapped, text).height()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again what is written in another font or dress."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._forget()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again what was measured before the theme dressed the table."""
        super().showEvent(event)
        self._forget()
        self.spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self.spread()
