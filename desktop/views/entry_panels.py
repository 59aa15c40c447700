"""The forms of the entries page, one at a time, made when first wanted."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.queries.entries import Entry
from db.rules.records import Posting, Spending, Transfer
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.panel import Panel
from desktop.views.panels.posting import PostingPanel
from desktop.views.panels.transfer import TransferPanel

PANELS: dict[str, Callable[[Book, Scope], Panel]] = {
    "posting": PostingPanel,
    "spending": BillPanel,
    "transfer": TransferPanel,
}
Stored = Posting | Spending | Transfer


def stored(book: Book, entry: Entry) -> Stored:
    """Give the row that a line of the table stands for."""
    kinds: dict[str, type[Stored]] = {
        "posting": Posting,
        "spending": Spending,
        "transfer": Transfer,
    }
    return book.record(kinds[entry.kind], entry.id)


def record_of(book: Book, entry: Entry) -> Stored:
    """Give the row to change for a line: for a part of a bill, the bill."""
    row = stored(book, entry)
    if isinstance(row, Transfer) and row.spending_id is not None:
        return book.record(Spending, row.spending_id)
    return row


class EntryPanels(QFrame):
    """A card that holds the forms and shows at most one.

    Signals:
        saved: an entry was kept; carries a sentence that says which.
        closed: no form is open any more.
        grown: the open form would like to have another height.
    """

    saved = Signal(str)
    closed = Signal()
    grown = Signal()

    def __init__(self, book: Book, scope: Scope) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._book = book
        self._scope = scope
        self._panels: dict[str, Panel] = {}
        self.shown: Panel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        self.hide()

    def panel(self, kind: str) -> Panel:
        """Give a form, made when it is first wanted."""
        if kind not in self._panels:
            panel = PANELS[kind](self._book, self._scope)
            panel.saved.connect(self.saved)
            panel.closed.connect(self._close)
            panel.grown.connect(self.grown)
            self._panels[kind] = panel
            layout = self.layout()
            if layout is not None:
                layout.addWidget(panel)
        return self._panels[kind]

    def start(self, kind: str) -> None:
        """Open a form for a new entry, or as it was left half typed."""
        panel = self.panel(kind)
        if panel.dirty:
            panel.take_up()
        else:
            panel.load(None)
        self._show(panel)

    def open(self, record: Stored) -> bool:
        """Open a row in its form; refuse while a change is not saved."""
        panel = self.panel(type(record).__name__.lower())
        free = not panel.dirty
        if free:
            panel.load(record)
        self._show(panel)
        return free

    def refresh(self) -> None:
        """Let the open form read the book again."""
        if self.shown is not None:
            self.shown.refresh()

    def wanted_height(self) -> int:
        """Tell how high the open form would like to be, in pixels."""
        return 0 if self.shown is None else self.shown.wanted_height() + 16

    def _show(self, panel: Panel) -> None:
        self.shown = panel
        for other in self._panels.values():
            other.setVisible(other is panel)
        panel.refresh()
        self.show()
        panel.go_to_first()

    def _close(self) -> None:
        self.shown = None
        self.hide()
        self.closed.emit()
