"""The bin: deleted entries, read-only, and the button that brings them back."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import BookError
from db.queries.history import Deleted, together
from desktop.backup_words import moment_words
from desktop.book import Book
from desktop.history_words import row_words
from desktop.problems import book_sentence, sentence
from desktop.settings import Settings
from desktop.views.cards import label
from desktop.views.choices import CodeBox
from desktop.views.figure_table import Rows
from desktop.views.history.plain import plain_table
from desktop.words import translate

MOST = 300
"""Deleted entries that are shown at once."""
KEPT = (30, 90, 365, 0)
"""Days for which deleted entries are shown; 0: always."""


class BinView(QWidget):
    """Deleted entries, the newest first; nothing in here can be changed.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(
        self, book: Book, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._settings = book, settings
        self._rows: list[Deleted] = []
        self.kept = CodeBox([(days, _kept_words(days)) for days in KEPT])
        if self.kept.offers(settings.bin_days):
            self.kept.set_value(settings.bin_days)
        self.kept.setAccessibleName(translate("history", "How long they are shown"))
        self.restore = QPushButton(translate("history", "&Restore"))
        self.rows = Rows(
            (translate("history", "Deleted on"), translate("history", "Entry")),
            texts=2,
        )
        self.table = plain_table(self.rows, translate("history", "Deleted entries"))
        self.table.horizontalHeader().resizeSection(0, 190)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.empty = label(
            translate(
                "history",
                "The bin is empty. What you delete in the table of entries comes here.",
            ),
            "muted",
        )
        self._lay_out()
        self.kept.changed.connect(self._keep)
        self.restore.clicked.connect(self.restore_chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._fit())

    def refresh(self) -> None:
        """Read what is deleted now."""
        days = self._settings.bin_days
        since = self._book.now - timedelta(days=days) if days else None
        self._rows = self._book.deleted(MOST, since)
        names = {person.id or 0: person.name for person in self._book.people()}
        self.rows.show(
            [
                (moment_words(row.at), row_words(row.table, row.row, names))
                for row in self._rows
            ]
        )
        self.table.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self._fit()

    def restore_chosen(self) -> None:
        """Bring the chosen entries back in one action, with what belongs to them."""
        places = {index.row() for index in self.table.selectedIndexes()}
        chosen = {self._rows[place].change for place in places}
        if not chosen:
            return
        try:
            refused = self._book.restore(together(self._rows, chosen))
        except BookError as error:
            self.said.emit(book_sentence(error))
            return
        if refused:
            text = translate("history", "It cannot come back like this: {0}")
            self.said.emit(text.format(sentence(refused[0])))

    def _fit(self) -> None:
        self.restore.setEnabled(bool(self.table.selectedIndexes()))

    def _keep(self) -> None:
        self._settings.bin_days = self.kept.value()
        self.refresh()

    def _lay_out(self) -> None:
        told = label(
            translate(
                "history",
                "Deleted entries count in no sum. Restoring brings those chosen back "
                "with the payments and refunds that belong to them. The choice of days "
                "only hides older ones from this list; the history keeps every row.",
            ),
            "muted",
        )
        tools = QHBoxLayout()
        self.kept.setMinimumContentsLength(14)
        tools.addWidget(self.kept)
        tools.addStretch()
        tools.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addWidget(told)
        column.addLayout(tools)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addStretch()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeft)


def _kept_words(days: int) -> str:
    if not days:
        return translate("history", "Show all of them")
    return translate("history", "Show those of {0} days").format(days)
