"""The table of the steps of an estimate, each row as high as its sentences."""

from PySide6.QtCore import QRect, Qt

from db.rules.reasons import estimates
from db.rules.reimbursement import Estimate
from desktop.views.figure_table import GAP, ROW, FigureTable, Index, Role, Rows
from desktop.views.visit_steps import BETWEEN, LINE, headings, rows
from desktop.words import translate

HOW, BASIS = 1, 3
"""The columns that share the room that is left."""
PADDING, ABOVE_AND_BELOW = 24, 12
"""Pixels beside and around the text of a cell."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StepRows(Rows):
    """Steps as rows; what they rest on is text, though it stands after an amount."""

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give a cell's text or its side."""
        if role == Role.TextAlignmentRole and index.column() == BASIS:
            return LEFT
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading, on the side of its column."""
        if role == Role.TextAlignmentRole and section == BASIS:
            return LEFT
        return super().headerData(section, orientation, role)


class StepTable(FigureTable):
    """The steps, each as high as its sentences; Ctrl+C copies them."""

    def __init__(self) -> None:
        super().__init__(translate("visit", "Step by step"), headings(), texts=2)
        self.rows = StepRows(headings(), texts=2)
        self.setModel(self.rows)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def show_steps(self, estimate: Estimate) -> None:
        """Show how an estimate was reckoned."""
        self.show_rows(
            rows(estimate), why=lambda row, _column: estimates.step(estimate, row)
        )

    def text(self) -> str:
        """Give the steps as text that a spreadsheet takes, one line each."""
        return super().text().replace(LINE, BETWEEN)

    def _spread(self) -> None:
        """Let the sentences share what room the short columns leave."""
        header = self.horizontalHeader()
        short = [n for n in range(self.rows.columnCount()) if n not in {HOW, BASIS}]
        left = self.viewport().width()
        for column in short:
            hints = self.sizeHintForColumn(column), header.sectionSizeHint(column)
            header.resizeSection(column, max(hints) + GAP)
            left -= max(hints) + GAP
        header.resizeSection(HOW, left * 2 // 5)
        header.resizeSection(BASIS, left - left * 2 // 5)
        heights = [self._height(row) for row in range(self.rows.rowCount())]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        self.setFixedHeight(header.sizeHint().height() + sum(heights) + 4)

    def _height(self, row: int) -> int:
        """Measure a row's longest sentence; Qt's own hint forgets the padding."""
        wrap = Qt.TextFlag.TextWordWrap
        heights = (
            self.fontMetrics()
            .boundingRect(
                QRect(0, 0, self.columnWidth(column) - PADDING, 9999),
                wrap,
                str(self.rows.index(row, column).data()).replace(LINE, "\n"),
            )
            .height()
            for column in (HOW, BASIS)
        )
        return max(ROW, max(heights) + ABOVE_AND_BELOW)
