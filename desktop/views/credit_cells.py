"""The cells of the strip of credits: one row or more, walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from db.rules.credits import Credit
from desktop.views.credit_cell import WIDTH, CreditCell

ROWS_OF = (12, 6, 4, 3, 2)
"""So many cells can stand in a row, by what room there is."""
GAP = 6


class CreditCells(QWidget):
    """A cell for each credit, of which one is looked at: the only tab stop.

    Signals:
        chosen: another one is looked at.
        entered: Enter was pressed on the one looked at.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[CreditCell] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    @property
    def current(self) -> CreditCell | None:
        """The cell looked at; None while there is none."""
        return next((cell for cell in self.cells if cell.isChecked()), None)

    def show_credits(self, found: Sequence[Credit]) -> None:
        """Show other credits; nobody looks at one of them yet."""
        for cell in self.cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [
            CreditCell(credit, self, dated=_begins_a_year(found, place))
            for place, credit in enumerate(found)
        ]
        for place, cell in enumerate(self.cells):
            cell.installEventFilter(self)
            cell.clicked.connect(lambda _on, place=place: self.look_at(place))
            # Else it could not take the keyboard before the next turn of events.
            cell.show()
        self._columns = 0
        self._arrange()

    def look_at(self, place: int) -> None:
        """Look at one of the cells."""
        focus = Qt.FocusPolicy
        for other, cell in enumerate(self.cells):
            here = other == place
            cell.setChecked(here)
            cell.setFocusPolicy(focus.StrongFocus if here else focus.ClickFocus)
        self.chosen.emit()

    def has_focus(self) -> bool:
        """Tell whether the keyboard is at one of the cells."""
        return any(cell.hasFocus() for cell in self.cells)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrow keys, act with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event.key())
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> bool:
        """Do what a key asks for; tell whether it asked for anything."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            return True
        place = self._target(key)
        if place is None:
            return False
        self.look_at(place)
        self.cells[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _target(self, key: int) -> int | None:
        cell, last = self.current, len(self.cells) - 1
        here = 0 if cell is None else self.cells.index(cell)
        wanted = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Up: here - self._columns,
            Qt.Key.Key_Down: here + self._columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(key))
        return None if wanted is None else min(max(wanted, 0), last)

    def _arrange(self) -> None:
        """Put as many beside each other as the width holds, in even rows."""
        most = max(1, (self.width() + GAP) // (WIDTH + GAP))
        columns = next((n for n in ROWS_OF if n <= most), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self.cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(ROWS_OF[0]):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def minimumSizeHint(self) -> QSize:
        """Allow to become so narrow that the cells stand in more rows."""
        return QSize(2 * WIDTH + GAP, self._grid.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cells in the new width."""
        super().resizeEvent(event)
        self._arrange()


def _begins_a_year(found: Sequence[Credit], place: int) -> bool:
    """Tell whether a credit is the first shown of its year."""
    return not place or found[place - 1].month[:4] != found[place].month[:4]
