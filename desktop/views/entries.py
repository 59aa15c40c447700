"""The page of entries: buttons, search, the table, and the form below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.queries.entries import Entry, Filter
from db.rules.reasons import Reason
from db.rules.years import Year
from desktop.beside import MANY, Beside
from desktop.book import Book
from desktop.bulk import Field
from desktop.looking import Looking, filter_of, read_views, views_text
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.bulk_bar import BulkBar
from desktop.views.columns_menu import ColumnsMenu
from desktop.views.deleting import delete, delete_many
from desktop.views.entries_empty import NothingYet
from desktop.views.entries_only import OnlyThese
from desktop.views.entries_split import EntriesSplit
from desktop.views.entries_tools import EntriesTools, Kind
from desktop.views.entry_changes import MANY as BULK
from desktop.views.entry_changes import change, change_many, when_sure
from desktop.views.entry_list import EntryList
from desktop.views.entry_panels import EntryPanels, Stored, bill_of, record_of
from desktop.views.entry_reason import reason_of
from desktop.views.page import Page
from desktop.views.panels.after import reason_after
from desktop.views.search_bar import SearchBar
from desktop.words import translate

TABLE, FORM = 150, 170
"""Pixels below which the table and a form cannot be read."""
ABOVE = 220
"""Pixels that the buttons, the search and a few rows take above a form."""
SETTLED = 400
"""Milliseconds after which columns that were moved are remembered."""


class EntriesPage(Page):
    """Everything recorded, and the forms to record more.

    Signals:
        said: a sentence about what was just done.
        import_wanted: a table from elsewhere is to be imported.
    """

    said = Signal(str)
    import_wanted = Signal()

    def __init__(
        self,
        book: Book,
        scope: Scope,
        tasks: Tasks | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(book, scope)
        self.setProperty("role", "page")
        self._settings = settings
        tasks = tasks or Tasks(self)
        self._beside = Beside(book, tasks, self, self.said.emit)
        self.list = EntryList(book, tasks)
        self.model, self.table = self.list.model, self.list.table
        self.tools = EntriesTools()
        self.search = SearchBar(book.today)
        self.bulk = BulkBar()
        self.import_button = QPushButton(translate("entries", "Import a table…"))
        self.import_button.clicked.connect(lambda _on: self.import_wanted.emit())
        buttons = [*self.tools.again.values(), self.import_button]
        self.empty = NothingYet(buttons)
        self.panels = EntryPanels(book, scope)
        self.only = OnlyThese()
        self.columns = ColumnsMenu(self.table)
        self._recall()
        self._lay_out()
        self._connect()
        self._connect_keys()
        self._selection_changed()

    def refresh(self) -> None:
        """Show what the book holds now; what is typed and selected stays."""
        self.search.set_people(self.book.people())
        self._look()
        self.panels.refresh()

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Show rows that are known already, before the book is asked."""
        self.list.rows(rows)

    def show_only(self, wanted: Filter) -> None:
        """Show just the entries behind a number, until all are asked for."""
        names = {person.id: person.name for person in self.book.people()}
        self.only.narrow(wanted, names.get(wanted.person_id, ""))
        self.search.look_for(Looking())
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Show the entries of the person looked at again."""
        self.only.narrow(None)
        self.search.look_for(Looking())
        self.refresh()

    def go_to_search(self) -> None:
        """Go to the search."""
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()

    def step_back(self) -> None:
        """Take away the text, then the filters, then what a number narrowed."""
        if self.search.step_back():
            return
        if self.only.wanted is not None:
            self.show_all()
        self.table.setFocus()

    def reason(self) -> Reason | None:
        """Explain what the form will do while it is open, else the current entry."""
        panel = self.panels.shown
        focused: QWidget | None = self.focusWidget()
        if panel is not None and focused and self.panels.isAncestorOf(focused):
            return reason_after(self.book, panel.rows())
        entry = self.list.current() or self.list.first()
        return None if entry is None else reason_of(self.book, entry)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the table, unless a form is being filled in."""
        super().showEvent(event)
        if self.panels.shown is None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self, kind: Kind) -> None:
        """Open the form for a new entry; one half typed is still there."""
        self.panels.start(kind)
        self._share_page()

    def begin(self, draft: Stored) -> None:
        """Open the form with a new entry filled in, to be looked over and saved."""
        if self.panels.begin(draft):
            text = translate(
                "entries",
                "Filled in from the estimate and not kept yet: please correct it by "
                "the receipt, then save.",
            )
            self.said.emit(text)
        else:
            self._say_busy()
        self._share_page()

    def selected(self) -> list[Entry]:
        """Give the entries selected, from top to bottom."""
        return self.list.chosen()

    def edit_selected(self) -> None:
        """Open the current entry in its form; for several the bar that changes all."""
        if self.table.chosen_count() > 1:
            self.bulk.start(self.table.chosen_count())
            return
        entry = self.list.current()
        if entry is not None:
            self.open(record_of(self.book, entry))

    def refund_selected(self) -> None:
        """Begin a refund of the current bill; a relative's part stands for its bill."""
        entry = self.list.current()
        bill = None if entry is None else bill_of(self.book, entry)
        if bill is None:
            self.said.emit(
                translate("entries", "Please choose the bill that was refunded first.")
            )
            return
        said = self.panels.refund(bill)
        if said:
            self.said.emit(said)
        self._share_page()

    def open(self, record: Stored) -> None:
        """Open an entry in its form."""
        if not self.panels.open(record):
            self._say_busy()
        self._share_page()

    def delete_selected(self) -> None:
        """Delete the entries selected; undo brings them back."""
        question = translate("entries", "Delete {0} entries?")
        word = translate("entries", "Delete them")
        when_sure(self, self.table.chosen_count(), question, word, self._delete)

    def change_selected(self, field: Field, value: str) -> None:
        """Give all entries selected the same value."""
        question = translate("entries", "Change {0} entries?")
        word = translate("entries", "Change them")
        count = self.table.chosen_count()
        when_sure(self, count, question, word, lambda: self._change(field, value))

    def _delete(self) -> None:
        """Delete what is chosen; many rows only once a backup is made."""
        keys = self.table.chosen_keys()
        if len(keys) > BULK:
            self.book.safe_first(partial(self._delete_rows, keys))
        else:
            self._delete_rows(keys)

    def _delete_rows(self, keys: Sequence[int]) -> None:
        if len(keys) > MANY and isValid(self):
            delete_many(self._beside, keys)
            return
        # A backup takes a moment in which the window may go.
        chosen = self.book.by_keys(keys) if keys and isValid(self) else []
        if not chosen:
            return
        row = self.table.currentIndex().row()
        self.said.emit(delete(self.book, chosen))
        if self.model.rowCount() and not self.table.chosen_count():
            self.table.selectRow(min(row, self.model.rowCount() - 1))

    def _change(self, field: Field, value: str) -> None:
        if self.table.chosen_count() > MANY:
            change_many(self._beside, self.table.chosen_keys(), field, value)
            return
        self.said.emit(change(self.book, self.selected(), field, value))

    def _say_busy(self) -> None:
        self.said.emit(
            translate(
                "entries",
                "There is a change not saved yet; save it or close the form first.",
            )
        )

    def _saved(self, text: str) -> None:
        self.list.go_to_new()
        self.said.emit(text)

    def _turned(self, kind: str, _name: str) -> None:
        """Go to what undo or redo brought back."""
        if kind != "do" and self.isVisible():
            self.list.go_to_new()

    def _closed(self) -> None:
        self._split.forget_hand()
        self._share_page()
        self.table.setFocus()

    def _close_bulk(self) -> None:
        self.bulk.hide()
        self.table.setFocus()

    def _look(self, _looking: object = None) -> None:
        self.list.show_only(filter_of(self.search.looking, self._base()))

    def _base(self) -> Filter:
        """Give what is shown before anything is looked for."""
        if self.only.wanted is not None:
            return self.only.wanted
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
        self._stack.setCurrentWidget(self.list if has_rows else self.empty)
        ready = has_rows or bool(self.book.people())
        if not has_rows:
            narrowed = self.search.looking != Looking()
            year = self.tools.only_year.isChecked()
            self.empty.say_why(ready=ready, year=year, narrowed=narrowed)
        self.tools.offer(ready=ready)
        self._selection_changed()

    def _selection_changed(self) -> None:
        count = self.table.chosen_count()
        self.tools.fit(count)
        self.bulk.say(count)

    def _recall(self) -> None:
        """Take the columns and the views from the settings."""
        if self._settings is not None:
            self.table.arrange(self._settings.entry_columns)
            self.search.saved = read_views(self._settings.entry_views)

    def keep_columns(self) -> None:
        """Remember how the columns stand."""
        if self._settings is not None:
            self._settings.entry_columns = self.table.arrangement()

    def _keep_views(self) -> None:
        if self._settings is not None:
            self._settings.entry_views = views_text(self.search.saved)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._split = EntriesSplit(self._stack, self.panels)
        inside = QWidget()
        inside.setProperty("role", "page")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._give_height()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 8, 24, 14)
        column.setSpacing(10)
        column.addWidget(self.tools)
        column.addWidget(self.search)
        column.addWidget(self.only)
        column.addWidget(self._split, 1)
        column.addWidget(self.bulk)

    def _give_height(self) -> None:
        """Keep table and form readable: in a low window the page scrolls."""
        form = FORM if self.panels.shown is not None else 0
        table = 0 if self._stack.isHidden() else TABLE
        self._split.setMinimumHeight(table + form)

    def _share_page(self) -> None:
        """Leave the whole page to a form where a low window cannot show both."""
        form = self.panels.wanted_height() if self.panels.shown is not None else 0
        alone = form > 0 and self.height() < form + ABOVE
        for part in (self.tools, self.search, self._stack):
            part.setVisible(not alone)
        self._give_height()
        self._split.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the page out anew, once the form has its new width."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._share_page)

    def _connect(self) -> None:
        self.tools.wanted.connect(self.start)
        self.tools.only_year.toggled.connect(self._year_toggled)
        self.only.all_wanted.connect(self.show_all)
        self.empty.all_wanted.connect(self.show_all)
        self.scope.changed.connect(self.only.widen)
        self.tools.edit.clicked.connect(self.edit_selected)
        self.tools.delete.clicked.connect(self.delete_selected)
        self.search.changed.connect(self._look)
        self.search.views_changed.connect(self._keep_views)
        self.search.columns.setMenu(self.columns)
        self.table.columns_wanted.connect(self._open_columns)
        self.table.doubleClicked.connect(self.edit_selected)
        self.list.shown.connect(self._show_state)
        self.list.selected.connect(self._selection_changed)
        self.list.failed.connect(self.said)
        self.bulk.wanted.connect(self.change_selected)
        self.bulk.closed.connect(self._close_bulk)
        self.panels.saved.connect(self._saved)
        self.panels.said.connect(self.said)
        self.panels.closed.connect(self._closed)
        self.panels.grown.connect(self._split.make_room)
        self.panels.grown.connect(self._give_height)
        self.book.done.connect(self._turned)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self.keep_columns)
        self.table.arranged.connect(self._settling.start)
        self.table.balance_wanted.connect(self.list.again)

    def _connect_keys(self) -> None:
        for key in ("Return", "Enter"):
            _on(self.table, key, self.edit_selected)
        _on(self.table, "Del", self.delete_selected)
        _on(self.table, "Esc", self.step_back)
        _on(self.search.edit, "Esc", self.step_back)
        for key in ("Down", "Return", "Enter"):
            _on(self.search.edit, key, self._go_to_rows)

    def _go_to_rows(self) -> None:
        """Go from the search to what it found."""
        if self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(max(self.table.currentIndex().row(), 0))

    def _year_toggled(self, _on: bool) -> None:  # noqa: FBT001  # what Qt's signal carries
        self.only.narrow(None)
        self._look()

    def _open_columns(self, spot: QPoint) -> None:
        self.columns.popup(spot)


def _on(widget: QWidget, key: str, action: Callable[[], None]) -> None:
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(action)
