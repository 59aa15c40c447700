"""The table of entries: rows in, cells out, more of them when somebody scrolls."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from db.queries.entries import Entry
from desktop.amounts import show_amount, show_change
from desktop.codes import posting_kind, purpose, spending_kind
from desktop.words import translate

PAGE = 200
ALL = 10**9
MONEY = {4, 5, 6}
COLUMNS = 8

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[Entry]]
"""Gives entries, the newest first: (how many, after how many)."""


class EntryModel(QAbstractTableModel):
    """Entries as a table; pages are fetched one by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []
        self._fetch: Fetch | None = None
        self._more = False

    def rows(self, entries: Sequence[Entry]) -> None:
        """Show these entries and no more, as for the first paint."""
        self.beginResetModel()
        self._rows, self._fetch, self._more = list(entries), None, False
        self.endResetModel()

    def show(self, fetch: Fetch) -> None:
        """Show what is fetched, again as many rows as were loaded before."""
        count = max(PAGE, -(-len(self._rows) // PAGE) * PAGE)
        self.beginResetModel()
        self._fetch = fetch
        self._rows = list(fetch(count, 0))
        self._more = len(self._rows) == count
        self.endResetModel()

    def entries(self) -> Sequence[Entry]:
        """Give the entries loaded so far."""
        return self._rows

    def is_whole(self) -> bool:
        """Tell whether every row is loaded."""
        return not self._more

    def entry(self, row: int) -> Entry:
        """Give the entry of a row."""
        return self._rows[row]

    def row_of(self, kind: str, row_id: int) -> int | None:
        """Find a loaded entry."""
        wanted = (kind, row_id)
        places = (n for n, e in enumerate(self._rows) if (e.kind, e.id) == wanted)
        return next(places, None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows loaded so far."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are rows that are not loaded."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Load another page."""
        if not parent.isValid():
            self.load(PAGE)

    def load(self, count: int = ALL) -> None:
        """Load so many rows more."""
        if self._fetch is None:
            return
        rows, first = self._fetch(count, len(self._rows)), len(self._rows)
        self._more = len(rows) == count
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell: its text, where it stands, and the whole text as a tip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cells(self._rows[index.row()])[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return headings()[section] if role == Qt.ItemDataRole.DisplayRole else None


def headings() -> list[str]:
    """Name the columns of the table."""
    return [
        translate("entries", "Day"),
        translate("entries", "Who"),
        translate("entries", "What"),
        translate("entries", "Place or relative"),
        translate("entries", "Total"),
        translate("entries", "Account"),
        translate("entries", "Paid by the fund"),
        translate("entries", "Note"),
    ]


def cells(entry: Entry) -> list[str]:
    """Write an entry as the texts of its row."""
    word = {
        "posting": posting_kind,
        "spending": spending_kind,
        "transfer": purpose,
    }[entry.kind](entry.code)
    to = translate("entries", "to {0}").format(entry.other) if entry.other else ""
    return [
        entry.day.isoformat(),
        entry.person,
        word,
        entry.place or to,
        show_amount(entry.total),
        show_change(entry.balance) if entry.balance else "",
        show_amount(entry.fund) if entry.fund else "",
        entry.note,
    ]


def _alignment(column: int) -> Qt.AlignmentFlag:
    middle = Qt.AlignmentFlag.AlignVCenter
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    return (right if column in MONEY else left) | middle


WIDTHS = {0: 100, 1: 68, 2: 136, 4: 104, 5: 104, 6: 100}
"""In pixels; places and notes share the rest."""
WORD = 2
"""The column of words; it is wide enough for those of every day."""
STRETCHED = (3, 7)


class EntryTable(QTableView):
    """The view of the entries: whole rows, read only."""

    def __init__(self, model: EntryModel) -> None:
        super().__init__()
        self._entries = model
        self.setModel(model)
        self.setAccessibleName(translate("entries", "Entries"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        words = max(self.fontMetrics().horizontalAdvance(word) for word in _common())
        self.setColumnWidth(WORD, max(self.columnWidth(WORD), words + 24))
        for column in STRETCHED:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last row by Home and End."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.MoveToStartOfLine):
            self._go_to(0)
        elif event.matches(keys.MoveToEndOfLine):
            self._entries.load()
            self._go_to(self._entries.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _go_to(self, row: int) -> None:
        if 0 <= row < self._entries.rowCount():
            self.selectRow(row)
            self.scrollTo(self._entries.index(row, 0))


def _common() -> list[str]:
    return [
        purpose("resident_premium"),
        posting_kind("contribution"),
        spending_kind("outpatient"),
        spending_kind("chronic"),
    ]
