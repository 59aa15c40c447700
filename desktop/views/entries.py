"""The page of entries: buttons, the table, and the form below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from db.queries.entries import Entry, Filter
from db.rules.years import Year
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.appeared import appeared, key_of
from desktop.views.deleting import delete
from desktop.views.entries_empty import NothingYet
from desktop.views.entries_tools import EntriesTools, Kind
from desktop.views.entry_panels import EntryPanels, record_of
from desktop.views.entry_table import EntryModel, EntryTable
from desktop.views.page import Page
from desktop.words import translate

ROWS = 112
"""So many pixels stay for the table, unless that were more than half of the page."""


class EntriesPage(Page):
    """Everything recorded, and the forms to record more.

    Signals:
        said: a sentence about what was just done.
    """

    said = Signal(str)

    def __init__(self, book: Book, scope: Scope) -> None:
        super().__init__(book, scope)
        self.setProperty("role", "page")
        self.model = EntryModel()
        self.table = EntryTable(self.model)
        self.tools = EntriesTools()
        self.empty = NothingYet(list(self.tools.again.values()))
        self.panels = EntryPanels(book, scope)
        self._sized_by_hand = False
        self._shown: Filter | None = None
        self._new: list[Entry] = []
        self._lay_out()
        self._connect()
        self._selection_changed()

    def refresh(self) -> None:
        """Show what the book holds now; what is typed and selected stays."""
        wanted, chosen = self._filter(), self.selected()
        current = self._current()
        top = self.table.verticalScrollBar().value()
        before = {key_of(entry) for entry in self.model.entries()}
        whole = self.model.is_whole()
        self.model.show(lambda limit, offset: self.book.page(wanted, limit, offset))
        same, self._shown = wanted == self._shown, wanted
        whole = whole and self.model.is_whole()
        now = self.model.entries() if same else ()
        self._new = appeared(before, now, whole=whole)
        self._select(chosen, current)
        self.table.verticalScrollBar().setValue(top)
        self._show_state()
        self.panels.refresh()

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Show rows that are known already, before the book is asked."""
        self.model.rows(rows)
        self._show_state()

    def start(self, kind: Kind) -> None:
        """Open the form for a new entry; one half typed is still there."""
        self.panels.start(kind)
        self._make_room()

    def selected(self) -> list[Entry]:
        """Give the entries selected, from top to bottom."""
        places = sorted(i.row() for i in self.table.selectionModel().selectedRows())
        return [self.model.entry(place) for place in places]

    def edit_selected(self) -> None:
        """Open the current entry in its form."""
        entry = self._current()
        if entry is None:
            return
        if not self.panels.open(record_of(self.book, entry)):
            self.said.emit(
                translate(
                    "entries",
                    "There is a change not saved yet; save it or close the form first.",
                )
            )
        self._make_room()

    def delete_selected(self) -> None:
        """Delete the entries selected; undo brings them back."""
        chosen = self.selected()
        if not chosen:
            return
        row = self.table.currentIndex().row()
        self.said.emit(delete(self.book, chosen))
        if self.model.rowCount() and not self.selected():
            self.table.selectRow(min(row, self.model.rowCount() - 1))

    def _saved(self, text: str) -> None:
        self._go_to_new()
        self.said.emit(text)

    def _turned(self, kind: str, _name: str) -> None:
        """Go to what undo or redo brought back."""
        if kind != "do" and self.isVisible():
            self._go_to_new()

    def _go_to_new(self) -> None:
        """Make what has just come the selection, so that keys act on it."""
        if not self._new:
            return
        self.table.clearSelection()
        self._select(self._new, self._new[0])
        self.table.scrollTo(self.table.currentIndex())
        self._new = []

    def _closed(self) -> None:
        self._sized_by_hand = False
        self.table.setFocus()

    def _current(self) -> Entry | None:
        index = self.table.currentIndex()
        return self.model.entry(index.row()) if index.isValid() else None

    def _select(self, chosen: Sequence[Entry], current: Entry | None) -> None:
        selection = self.table.selectionModel()
        flag = selection.SelectionFlag
        for entry in chosen:
            row = self.model.row_of(entry.kind, entry.id)
            if row is not None:
                index = self.model.index(row, 0)
                selection.select(index, flag.Select | flag.Rows)
        if current is None:
            return
        row = self.model.row_of(current.kind, current.id)
        if row is not None:
            selection.setCurrentIndex(self.model.index(row, 0), flag.NoUpdate)

    def _filter(self) -> Filter:
        year = self._year() if self.tools.only_year.isChecked() else None
        person = self.scope.person_id
        return Filter(person) if year is None else Filter(person, year.start, year.end)

    def _year(self) -> Year | None:
        """Give the benefit year looked at."""
        person = self.scope.person_id
        if person is None or not self.scope.label:
            return None
        looked_at = self.book.summary(person).year(self.scope.label)
        rows = (looked_at.account, *looked_at.limits)
        return next((row.year for row in rows if row is not None), None)

    def _show_state(self) -> None:
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self._card if has_rows else self.empty)
        ready = has_rows or bool(self.book.people())
        if not has_rows:
            title, text = _nothing(ready=ready, year=self.tools.only_year.isChecked())
            self.empty.say(title, text, ready=ready)
        self.tools.offer(ready=ready)
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.tools.fit(len(self.table.selectionModel().selectedRows()))

    def _make_room(self) -> None:
        """Give the form the height it asks for, and leave the table some rows."""
        if self._sized_by_hand or self.panels.isHidden():
            return
        whole = sum(self._splitter.sizes())
        wanted = min(self.panels.wanted_height(), max(whole - ROWS, whole // 2))
        self._splitter.setSizes([whole - wanted, wanted])

    def _keep_sizes(self) -> None:
        self._sized_by_hand = True

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._card)
        self._stack.addWidget(self.empty)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(10)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.panels)
        self._splitter.setCollapsible(0, False)  # noqa: FBT003  # Qt's own signature
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.tools)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self.tools.wanted.connect(self.start)
        self.tools.only_year.toggled.connect(self.refresh)
        self.tools.edit.clicked.connect(self.edit_selected)
        self.tools.delete.clicked.connect(self.delete_selected)
        self.table.doubleClicked.connect(self.edit_selected)
        chosen = self.table.selectionModel().selectionChanged
        chosen.connect(self._selection_changed)
        for key in ("Return", "Enter"):
            self._on_table(key, self.edit_selected)
        self._on_table("Del", self.delete_selected)
        self.panels.saved.connect(self._saved)
        self.panels.closed.connect(self._closed)
        self.book.done.connect(self._turned)
        self.panels.grown.connect(self._make_room)
        self._splitter.splitterMoved.connect(self._keep_sizes)

    def _on_table(self, key: str, action: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(action)


def _nothing(*, ready: bool, year: bool) -> tuple[str, str]:
    if not ready:
        return (
            translate("entries", "Nobody is in the book yet"),
            translate(
                "entries", "Add yourself or a relative on the family page first."
            ),
        )
    if year:
        return (
            translate("entries", "Nothing was recorded in this year"),
            translate("entries", "Untick “Only this year” to see the other years."),
        )
    return (
        translate("entries", "Nothing is recorded yet"),
        translate(
            "entries",
            "Begin with the opening balance or a monthly credit, or copy a receipt.",
        ),
    )
