"""The numbers of a chart as tables, in place of its picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.charts.marks import Panel, View
from desktop.charts.telling import headings, rows
from desktop.views.cards import label
from desktop.views.figure_table import FigureTable

FEW = 200
"""So many rows are measured one by one."""
AROUND = 22
"""Pixels that a cell has around its text."""


class Numbers(FigureTable):
    """A table of figures that may have thousands of rows."""

    def __init__(self, name: str, panel: Panel, view: View) -> None:
        super().__init__(name, headings(panel, view))
        found = list(rows(panel, view))
        columns = zip(*found, strict=True) if len(found) > FEW else ()
        self._longest = [max(texts, key=len) for texts in columns]
        self.show_rows(found)

    def sizeHintForColumn(self, column: int) -> int:
        """Measure the longest text alone where there are many."""
        if column >= len(self._longest):
            return super().sizeHintForColumn(column)
        longest = self._longest[column]
        return self.fontMetrics().horizontalAdvance(longest) + AROUND


class Tables(QScrollArea):
    """One table for each part of a picture, with the marks in sight."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tables: list[FigureTable] = []
        self._name = name
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_marks(self, panels: Sequence[Panel], view: View) -> None:
        """Show the numbers of these panels; the focus stays in the tables."""
        had_focus = any(table.hasFocus() for table in self.tables)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        seen = [panel for panel in panels if panel.marks]
        self.tables = []
        for panel in seen:
            if len(seen) > 1:
                column.addWidget(label(panel.title, "muted"))
            table = Numbers(self._name, panel, view)
            column.addWidget(table)
            self.tables.append(table)
        column.addStretch()
        self.setWidget(inside)
        for surface in (self.viewport(), inside):
            surface.setAutoFillBackground(True)
            surface.setBackgroundRole(QPalette.ColorRole.Base)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus into the first table."""
        for table in self.tables[:1]:
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """Give the rows selected in the table that has the focus, or else all."""
        chosen = [table for table in self.tables if table.selectedIndexes()]
        return "\n\n".join(table.text() for table in chosen[:1] or self.tables)
