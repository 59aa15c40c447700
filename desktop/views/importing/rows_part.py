"""What becomes of the rows: the sums, those that need a look, and the refused ones."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox

from db.imports.judging import NEAR, Judged
from db.imports.keeping import Counts
from desktop.views.cards import Card
from desktop.views.importing.review import ENTRY, ROW, TICK, ReviewRows
from desktop.views.importing.ticking import tick_table
from desktop.words import translate

HIGH = 8
"""Rows that are seen at once."""
MOST_DAYS = 31


class RowsPart(Card):
    """Counts every row, and lists those that are not simply recorded.

    Signals:
        decided: the user decided about a row.
        days_changed: entries so many days apart may be one.
        save_wanted: the refused rows are to be saved.
    """

    decided = Signal()
    days_changed = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("import", "What becomes of the rows"))
        self.rows = ReviewRows()
        name = translate("import", "Rows that need a look")
        self.table = tick_table(self.rows, name)
        self.table.setFixedHeight(32 * (HIGH + 1))
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in ((TICK, 70), (ROW, 60), (ENTRY, 380)):
            self.table.setColumnWidth(column, width)
        self.days = QSpinBox()
        self.days.setRange(0, MOST_DAYS)
        self.days.setValue(NEAR)
        text = QLabel(translate("import", "May be the same up to so many &days apart"))
        text.setBuddy(self.days)
        self.days.setAccessibleName(text.text().replace("&", ""))
        self.save = QPushButton(translate("import", "Save the re&fused rows…"))
        foot = QHBoxLayout()
        for widget in (text, self.days):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(self.save)
        self.body.addWidget(self.table)
        self.body.addLayout(foot)
        self.rows.decided.connect(self.decided)
        self.days.valueChanged.connect(lambda _days: self.days_changed.emit())
        self.save.clicked.connect(lambda _checked: self.save_wanted.emit())

    def show_rows(self, judged: Sequence[Judged], names: Mapping[int, str]) -> None:
        """List the rows that need a look."""
        self.rows.show(judged, names)
        self.table.setVisible(self.rows.rowCount() > 0)
        self.save.setVisible(any(each.state == "refused" for each in judged))


def counts_words(made: Counts) -> str:
    """Say the sums of an import; every row is in exactly one of them."""
    text = translate(
        "import",
        "{rows} rows: {kept} to be recorded, {known} in the book already, {refused} "
        "refused, {skipped} left out by you, {left_out} no entries.",
    )
    return text.format(
        rows=made.rows,
        kept=made.kept,
        known=made.known,
        refused=made.refused,
        skipped=made.skipped,
        left_out=made.left_out,
    )
