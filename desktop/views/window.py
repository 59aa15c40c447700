"""The main window: pages, the bar above them, and what was done last."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.errors import BookError
from db.queries.entries import Filter
from desktop.amounts import hide_amounts
from desktop.beside import MANY, Beside
from desktop.book import Book
from desktop.icons import app_icon
from desktop.keys import Keys, show_tip
from desktop.problems import book_sentence
from desktop.scope import Scope
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.banner import GuardBanner, SampleBanner
from desktop.views.book_files import dropped_file
from desktop.views.cards import label
from desktop.views.hide_button import HideButton
from desktop.views.history_buttons import HistoryButtons
from desktop.views.makers import load_pages, page_makers
from desktop.views.menus import fill_menus
from desktop.views.navigation import Navigation
from desktop.views.notice import Notice
from desktop.views.pages import Pages
from desktop.views.places import PLACES, place_name
from desktop.views.progress_bar import ProgressBar
from desktop.views.scope_bar import ScopeBar
from desktop.views.turning import turn_beside
from desktop.views.undo_keys import UndoKeys
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.queries.entries import Entry as Found
    from db.store import Store
    from desktop.views.entries import EntriesPage
    from desktop.views.entries_tools import Kind
    from desktop.views.panels.panel import Entry

SMALLEST = 900, 560
LEAST = 560, 320
AROUND = 12, 44
"""Pixels that the system's frame and title take."""
MARGIN = 40
ROOMY = 1180
"""Pixels of width from which undo and redo are shown in words."""
FELT = 300
"""Milliseconds from which on numbers that come later are spoken of."""
LATER = 600
"""Milliseconds after which there is time for what nobody sees."""


class MainWindow(QMainWindow):
    """Shows a book; what goes beyond it is asked of the application.

    Signals:
        language_chosen: the window is wanted in this language.
        theme_chosen: "system", "light", "dark" or "contrast" is wanted.
        font_size_chosen: text of this size is wanted, in per cent.
        book_wanted: this book is to be opened (Path).
        new_book_wanted: a book is to be made there (Path).
        import_wanted: this interchange file is to be imported (Path).
        export_wanted: the whole book is to be written there (Path).
        sample_wanted: the sample book is wanted.
        own_book_wanted: the user's own book is wanted instead of the sample.
        restore_wanted: this backup is to take the place of the book (Path).
        password_wanted: the book shall have this password; "" for none.
        lock_wanted: the book shall be locked now.
        idle_chosen: it shall be locked by itself after so many minutes.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    font_size_chosen = Signal(int)
    book_wanted = Signal(object)
    new_book_wanted = Signal(object)
    import_wanted = Signal(object)
    export_wanted = Signal(object)
    sample_wanted = Signal()
    own_book_wanted = Signal()
    restore_wanted = Signal(object)
    password_wanted = Signal(str)
    lock_wanted = Signal()
    idle_chosen = Signal(int)

    def __init__(
        self, book: Book, scope: Scope, settings: Settings, tasks: Tasks
    ) -> None:
        super().__init__()
        self.book, self.scope = book, scope
        self._settings, self._tasks = settings, tasks
        self.keys = Keys(settings, self)
        self.back_up_first: Callable[[Callable[[], None]], None] = lambda then: then()
        self.setAcceptDrops(True)
        self.setMinimumSize(smallest(self.screen().availableSize()))
        self.navigation = Navigation()
        self.bar = ScopeBar(book, scope)
        self.history = HistoryButtons()
        self.hide_button = HideButton(hidden=settings.hide_amounts)
        hide_amounts(hidden=settings.hide_amounts)
        if scope.person_id is None:
            scope.look_at(*settings.looked_at(book.path))
        self.notice = Notice()
        self.progress = ProgressBar(tasks)
        self.banner = SampleBanner()
        self.guard = GuardBanner()
        self.pages = Pages(page_makers(self, settings, tasks), settings.page)
        self._title = label("", "title")
        self._stale = label(translate("window", "Working out the numbers…"), "muted")
        self._stale.setWordWrap(False)
        self._stale.hide()
        self._whole = QStackedWidget()
        self._whole.addWidget(self._workspace())
        self.setCentralWidget(self._whole)
        self.menus = self.menuBar()
        fill_menus(self)
        self._tell_keys()
        self._connect()
        UndoKeys(self)
        self._read()

    def show_place(self, place: str) -> None:
        """Show a page."""
        self.pages.show_page(place)

    def start_entry(self, kind: "Kind") -> None:
        """Show the entries and open the form for a new one."""
        if page := self._entries():
            page.start(kind)

    def begin_entry(self, draft: "Entry") -> None:
        """Show the entries and open the form with a new one to be looked over."""
        if page := self._entries():
            page.begin(draft)

    def open_entry(self, record: "Entry") -> None:
        """Show the entries and open one of them in its form."""
        if page := self._entries():
            page.open(record)

    def show_entries(self, wanted: Filter) -> None:
        """Show just the entries of a person and a period."""
        if page := self._entries():
            page.show_only(wanted)

    def find_entries(self) -> None:
        """Show the entries and go to their search."""
        if page := self._entries():
            page.go_to_search()

    def edit_entry(self) -> None:
        """Show the entries and open the current one."""
        if page := self._entries():
            page.edit_selected()

    def refund_entry(self) -> None:
        """Show the entries and begin a refund of the current bill."""
        if page := self._entries():
            page.refund_selected()

    def delete_entries(self) -> None:
        """Delete the entries selected; elsewhere only show them first."""
        seen = self.pages.current == "entries"
        page = self._entries()
        if page is not None and seen:
            page.delete_selected()

    def _entries(self) -> "EntriesPage | None":
        """Show the page of entries; None while nobody is in the book."""
        from desktop.views.entries import EntriesPage  # noqa: PLC0415  # seen later

        if self.scope.person_id is None:
            return None
        self.show_place("entries")
        page = self.pages.page("entries")
        return page if isinstance(page, EntriesPage) else None

    def show_next(self) -> None:
        """Show the next page, after the last one the first."""
        self._step_place(1)

    def show_before(self) -> None:
        """Show the page before, before the first one the last."""
        self._step_place(-1)

    def be_dismissed(self) -> None:
        """Keep what is half typed, and close what stands before the window."""
        from desktop.views.dismissing import close_what_is_over  # noqa: PLC0415  # seldom
        from desktop.views.entry_panels import EntryPanels  # noqa: PLC0415  # seen later

        for panels in self.findChildren(EntryPanels):
            panels.keep_drafts()
        close_what_is_over()

    def say(self, sentence: str) -> None:
        """Say a sentence in the line below the pages."""
        self.notice.say(sentence)

    def import_file(self, path: Path) -> None:
        """Open what fits a file: a table, a whole book, or a copy of this one."""
        from desktop.views.importing.opening import open_import  # noqa: PLC0415  # seldom

        open_import(self, self._settings, self._tasks, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that can be imported."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.import_file(path))

    def show_palette(self) -> None:
        """Open the command palette."""
        from desktop.views.palette import Palette  # noqa: PLC0415  # asked for

        Palette(self, self._settings, self._tasks).open()

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from desktop.views.keys_sheet import KeysSheet  # noqa: PLC0415  # asked for

        if self.scope.person_id is not None:
            self.pages.page("entries")
        KeysSheet(self).open()

    def show_entry(self, entry: "Found") -> None:
        """Open an entry that was found; say so when it is gone."""
        from desktop.views.entry_panels import record_of  # noqa: PLC0415  # seen later

        try:
            self.open_entry(record_of(self.book, entry))
        except KeyError:
            self.say(translate("palette", "This entry is no longer in the book."))

    def show_about(self) -> None:
        """Tell the version and where the data lies."""
        text = translate(
            "window",
            "Your book lies at {0}. It stays on this computer: "
            "this program sends nothing anywhere.",
        )
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(translate("window", "About Yibao Ledger"))
        box.setIconPixmap(app_icon().pixmap(48, 48))
        name = translate("window", "Yibao Ledger")
        box.setText(f"{name} {installed_version()}".strip())
        box.setInformativeText(text.format(self.book.path))
        box.open()

    def turn_back(self, kind: str) -> None:
        """Undo or redo one action; say so when the book cannot be written."""
        try:
            if self.book.rows_of_step(kind) > MANY:
                turn_beside(Beside(self.book, self._tasks, self, self.say), kind)
            elif kind == "undo":
                self.book.undo()
            else:
                self.book.redo()
        except BookError as error:
            self.say(book_sentence(error))

    def _workspace(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 4)
        head.setSpacing(12)
        self._title.setWordWrap(False)
        for widget in (
            self._title,
            self._stale,
            self.bar,
            self.history,
            self.hide_button,
        ):
            head.addWidget(widget)
        head.insertStretch(2)
        strip = QVBoxLayout()
        strip.setContentsMargins(24, 4, 24, 4)
        strip.addWidget(self.banner)
        strip.addWidget(self.guard)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(strip)
        column.addWidget(self.pages, 1)
        status = QHBoxLayout()
        status.setSpacing(0)
        status.addWidget(self.notice, 1)
        status.addWidget(self.progress)
        column.addLayout(status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)
        return whole

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_place)
        self.pages.shown.connect(self._tell_place)
        self.notice.back_wanted.connect(self.turn_back)
        self._tasks.stopped.connect(self._say_stopped)
        self.history.undo.triggered.connect(lambda: self.turn_back("undo"))
        self.history.redo.triggered.connect(lambda: self.turn_back("redo"))
        self.hide_button.action.toggled.connect(self._hide_amounts)
        self.banner.own_wanted.connect(self.own_book_wanted)
        self.book.changed.connect(self._read)
        self.book.changed.connect(self._show_steps)
        self.book.done.connect(self.notice.say_done)
        self.book.summaries.settled.connect(self._settled)
        self.scope.changed.connect(self.pages.mark_stale)
        self.scope.changed.connect(self._remember_scope)

    def _tell_keys(self) -> None:
        """Say the present keys on what stands in the window all the time."""
        for place in PLACES:
            button = self.navigation.button(place)
            say = partial(show_tip, button, place_name(place))
            self.keys.follow(f"page/{place}", say)
        for name, arrow in (
            ("year_before", self.bar.earlier),
            ("year_after", self.bar.later),
        ):
            say = partial(show_tip, arrow, arrow.accessibleName())
            self.keys.follow(name, say)
        self.keys.changed.connect(self._show_steps)

    def _read(self) -> None:
        """Read again what the book holds: its people first, then the page seen."""
        self.setWindowTitle(
            f"{self.book.path.stem} - {translate('window', 'Yibao Ledger')}"
        )
        self.banner.setVisible(self.book.is_sample)
        if self.book.summaries.pending:
            QTimer.singleShot(FELT, self, self._say_stale)
        self.bar.refresh()
        if self.scope.person_id is None:
            self._show_first_run()
            return
        self._whole.setCurrentIndex(0)
        self.pages.mark_stale()

    def _say_stale(self) -> None:
        """Say that the numbers are from before a change, once that can be felt."""
        self._stale.setVisible(self.book.summaries.pending)

    def _settled(self) -> None:
        """Show the numbers that were worked out in the worker meanwhile."""
        self._stale.hide()
        self.bar.refresh()
        self.pages.mark_stale()

    def _remember_scope(self) -> None:
        if not self.book.is_sample:
            scope = self.scope
            self._settings.look_at(self.book.path, scope.person_id, scope.label)

    def _hide_amounts(self, hidden: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Mask every amount on screen, or show them again."""
        self._settings.hide_amounts = hidden
        hide_amounts(hidden=hidden)
        self.notice.be_quiet()
        self.pages.mark_stale()

    def _show_first_run(self) -> None:
        if self._whole.count() == 1:
            from desktop.views.first_run import FirstRun  # noqa: PLC0415  # once a book

            first_run = FirstRun(self.book)
            first_run.sample_wanted.connect(self.sample_wanted)
            self._whole.addWidget(first_run)
        self._whole.setCurrentIndex(1)

    def _tell_place(self, place: str) -> None:
        self._settings.page = place
        self._title.setText(place_name(place))
        self.navigation.show_place(place)
        self.bar.setVisible(place not in {"checks", "settings"})

    def _step_place(self, step: int) -> None:
        place = PLACES.index(self.pages.current) + step
        self.show_place(PLACES[place % len(PLACES)])

    def _say_stopped(self, label: str) -> None:
        self.say(translate("progress", "Cancelled: {0}.").format(label))

    def _show_steps(self) -> None:
        if self.isVisible():
            self.history.show_steps(*self.book.next_steps())

    def _load_writing(self) -> None:
        """Load what writes beside the window; then name what undo would do."""
        book = self.book

        def done(store: "Store") -> None:
            book.take_writing(store)
            if isValid(self):
                self._show_steps()

        def failed(error: Exception) -> None:
            if not book.summaries.is_closed:
                raise error

        self._tasks.run(book.load_writing, done, failed)
        self._tasks.run(load_pages, lambda _none: None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room there is to the boxes of person and year."""
        super().resizeEvent(event)
        width = event.size().width()
        self.history.be_short(short=width < ROOMY)
        self.navigation.be_narrow(narrow=width < SMALLEST[0] - MARGIN)

    def showEvent(self, event: QShowEvent) -> None:
        """Load what writes only after the numbers and the first chart."""
        super().showEvent(event)
        QTimer.singleShot(LATER, self, self._load_writing)


def smallest(screen: QSize) -> QSize:
    """Give the least size of the window: less on a small screen drawn twice as large.

    All of it must be reachable there, so pages scroll and the navigation narrows.
    """
    frame = QSize(*AROUND)
    return QSize(*SMALLEST).boundedTo(screen - frame).expandedTo(QSize(*LEAST))


def installed_version() -> str:
    """Give the version that is installed; empty in a checkout that never was."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # slow

    try:
        return version("yibao-ledger")
    except PackageNotFoundError:
        return ""
