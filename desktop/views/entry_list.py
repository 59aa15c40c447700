"""The table of entries with its sums; a refresh keeps what is selected."""

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.queries.entries import NEWEST, Entry, Filter, Totals, key_of
from desktop.book import Book
from desktop.tasks import Tasks
from desktop.views.entry_columns import AFTER
from desktop.views.entry_model import EntryModel
from desktop.views.entry_search import Answer, EntrySearch, Request, appeared
from desktop.views.entry_table import EntryTable
from desktop.views.sums_line import SumsLine

HEAD = 200
"""The newest rows, shown before a large book has been searched to its end."""
FEW = 200
"""So many rows are selected again after a change; more would take too long."""


class EntryList(QFrame):
    """Shows what a filter leaves.

    Signals:
        shown: the rows are others now, or may be.
        selected: other rows are selected now.
        failed: the book could not be read; a sentence says why.
    """

    shown = Signal()
    selected = Signal()
    failed = Signal(str)

    def __init__(self, book: Book, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._book = book
        self.model = EntryModel(self)
        self.table = EntryTable(self.model)
        self.sums = SumsLine()
        self.search = EntrySearch(book, tasks, self)
        self.wanted = Filter()
        self._found = Totals()
        self._wanted_before: Filter | None = None
        self._known: array[int] | None = None
        self._new: Sequence[int] = ()
        self._going = False
        self._lay_out()
        self._connect()

    def show_only(self, wanted: Filter) -> None:
        """Show what a filter leaves, as the book holds it now."""
        self.wanted = wanted
        shows_balance = not self.table.isColumnHidden(AFTER)
        account = wanted.person_id if shows_balance else None
        if self._wanted_before != wanted:
            self._known = None
        self._wanted_before = wanted
        request = Request(wanted, self.table.order, account, self._known)
        if not self.search.ask(request) and self._head_helps(request):
            head = self._book.page(wanted, HEAD)
            keys = array("q", [key_of(entry.kind, entry.id) for entry in head])
            known = None if self._known is None else self._known[: 2 * HEAD]
            self._show(keys, {}, appeared(known, keys))

    def again(self) -> None:
        """Show the same anew, as in another order or with another column."""
        self.show_only(self.wanted)

    def chosen(self) -> list[Entry]:
        """Give the entries selected, from top to bottom."""
        return self._book.by_keys(self.table.chosen_keys())

    def current(self) -> Entry | None:
        """Give the entry that the keyboard is at."""
        index = self.table.currentIndex()
        found = (
            self._book.by_keys([self.model.keys[index.row()]])
            if index.isValid()
            else []
        )
        return found[0] if found else None

    def first(self) -> Entry | None:
        """Give the entry at the top."""
        keys = self.model.keys[:1]
        return next(iter(self._book.by_keys(keys)), None) if len(keys) else None

    def go_to_new(self) -> None:
        """Make what has just come the selection, so that keys act on it."""
        self._going = self.search.busy and not self._new
        if not self._new:
            return
        self.table.clearSelection()
        self.table.choose(self._new[:FEW], self._new[0])
        self.table.scrollTo(self.table.currentIndex())
        self._new = ()

    def rows(self, entries: Sequence[Entry]) -> None:
        """Show rows that are known already, before the book is asked."""
        self.model.rows(entries)
        self.shown.emit()

    def _head_helps(self, request: Request) -> bool:
        """Tell whether the newest rows are known at once and nobody looks elsewhere."""
        wanted = request.wanted
        plain = wanted == Filter(wanted.person_id, wanted.first, wanted.last)
        return (
            plain
            and request.order == NEWEST
            and self.table.currentIndex().row() < HEAD // 2
        )

    def _take(self, answer: Answer) -> None:
        self._found = answer.found.totals
        self._show(answer.found.keys, answer.after, answer.new)
        self._known = answer.found.keys
        if self._going:
            self.go_to_new()

    def _show(
        self, keys: "array[int]", after: Mapping[int, int], new: Sequence[int]
    ) -> None:
        few = self.table.chosen_count() <= FEW
        chosen = self.table.chosen_keys() if few else []
        row = self.table.currentIndex().row()
        current = self.model.keys[row] if row >= 0 else None
        top = self.table.verticalScrollBar().value()
        self.model.show(keys, self._book.by_keys, after)
        self.table.choose(chosen, current)
        self.table.verticalScrollBar().setValue(top)
        self.table.stay_at_end()
        self._new = new
        self.shown.emit()
        self._sum_up()

    def _sum_up(self) -> None:
        """Sum what is selected where that is more than one row, else what is found."""
        count = self.table.chosen_count()
        if 1 < count < self._found.rows:
            self.search.sum_up(self.table.chosen_keys())
            return
        self.search.forget_sums()
        self.sums.show_totals(self._found, selected=count > 1)

    def _show_sums(self, sums: Totals) -> None:
        self.sums.show_totals(sums, selected=True)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.setSpacing(0)
        inside.addWidget(self.table)
        inside.addWidget(self.sums)

    def _connect(self) -> None:
        self.search.found.connect(self._take)
        self.search.summed.connect(self._show_sums)
        self.search.failed.connect(self.failed)
        self.table.order_wanted.connect(self.again)
        changed = self.table.selectionModel().selectionChanged
        # Once for all the changes of one key: a refresh selects row by row.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._sum_up)
        changed.connect(self.selected)
        changed.connect(self._pause.start)
