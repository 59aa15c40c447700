"""The line under the table: how many entries, their sums and averages."""

from PySide6.QtWidgets import QGridLayout, QWidget

from db.queries.entries import Totals
from desktop.amounts import show_amount, show_change
from desktop.views.cards import label
from desktop.words import translate


class SumsLine(QWidget):
    """Counts and sums what is selected, else everything that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("entries", "Sums"))
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 2)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(0)
        self.count, self._of = label(), label("", "muted")
        self.sums = [label(selectable=True) for _ in range(4)]
        self.averages = [label("", "muted", selectable=True) for _ in range(4)]
        for row, cells in enumerate((self.sums, self.averages)):
            for place, cell in enumerate(cells, 1):
                cell.setWordWrap(False)
                grid.addWidget(cell, row, place)
        grid.addWidget(self.count, 0, 0)
        grid.addWidget(self._of, 1, 0)
        grid.setColumnStretch(5, 1)

    def text(self) -> str:
        """Give all that is said."""
        cells = (self.count, *self.sums, self._of, *self.averages)
        return " ".join(cell.text() for cell in cells if cell.text())

    def show_totals(self, sums: Totals, *, selected: bool) -> None:
        """Say the sums of what is found, or of what is selected of it."""
        several = translate("entries", "{0} entries")
        if selected:
            several = translate("entries", "{0} selected")
        self.count.setText(several.format(f"{sums.rows:,}"))
        self._of.setText(translate("entries", "on average") if sums.rows else "")
        for place, amount in enumerate(sums[1:]):
            name = _names()[place]
            write = show_change if place == 1 and amount else show_amount
            self.sums[place].setText(f"{name} {write(amount)}")
            mean = average(amount, sums.rows)
            self.averages[place].setText(write(mean) if sums.rows else "")
        self.setAccessibleDescription(self.text())


def average(amount: int, count: int) -> int:
    """Divide fen, rounded half-up, away from zero below it; nothing of none is 0."""
    if not count:
        return 0
    mean = (2 * abs(amount) + count) // (2 * count)
    return mean if amount >= 0 else -mean


def _names() -> tuple[str, ...]:
    return (
        translate("entries", "Total"),
        translate("entries", "Account"),
        translate("entries", "Fund"),
        translate("entries", "Cash"),
    )
