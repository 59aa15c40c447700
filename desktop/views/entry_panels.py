"""The forms of the entries page, one at a time, made when first wanted."""

from collections.abc import Callable
from contextlib import suppress
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from db.queries.entries import Entry
from db.rules.records import Posting, Spending, Transfer
from desktop.book import Book
from desktop.scope import Scope
from desktop.views.draft_offer import DraftOffer
from desktop.views.entries_tools import Kind, new_words
from desktop.views.panels.bill import BillPanel
from desktop.views.panels.drafts import Drafts
from desktop.views.panels.panel import Panel
from desktop.views.panels.posting import PostingPanel
from desktop.views.panels.refunding import refund_of
from desktop.views.panels.transfer import TransferPanel
from desktop.words import translate

PANELS: dict[str, Callable[[Book, Scope], Panel]] = {
    "posting": PostingPanel,
    "spending": BillPanel,
    "transfer": TransferPanel,
}
Stored = Posting | Spending | Transfer
KINDS: dict[str, type[Stored]] = {
    "posting": Posting,
    "spending": Spending,
    "transfer": Transfer,
}
PAUSE = 400
"""Milliseconds without a key after which what is half typed is kept."""


def stored(book: Book, entry: Entry) -> Stored:
    """Give the row that a line of the table stands for."""
    return book.record(KINDS[entry.kind], entry.id)


def record_of(book: Book, entry: Entry) -> Stored:
    """Give the row to change for a line; a relative's part of a bill is its own."""
    return stored(book, entry)


def bill_of(book: Book, entry: Entry) -> Spending | None:
    """Give the bill of a line that can be refunded, or that a line paid a part of."""
    row = stored(book, entry)
    if isinstance(row, Transfer) and row.spending_id is not None:
        row = book.record(Spending, row.spending_id)
    return row if isinstance(row, Spending) and row.total > 0 else None


class EntryPanels(QFrame):
    """A card that holds the forms and shows at most one.

    Signals:
        saved: an entry was kept; carries a sentence that says which.
        closed: no form is open any more.
        grown: the open form would like to have another height.
        said: a sentence about what a form has begun.
    """

    saved = Signal(str)
    closed = Signal()
    grown = Signal()
    said = Signal(str)

    def __init__(self, book: Book, scope: Scope) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._book = book
        self._scope = scope
        self._panels: dict[str, Panel] = {}
        self.shown: Panel | None = None
        self._drafts = Drafts(book.path, book.key)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep_drafts)
        self.offer = DraftOffer()
        self.offer.wanted.connect(self._go_on)
        self.offer.dropped.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.offer)
        self.hide()
        self._offer_draft()

    def panel(self, kind: str) -> Panel:
        """Give a form, made when it is first wanted."""
        if kind not in self._panels:
            panel = PANELS[kind](self._book, self._scope)
            panel.saved.connect(self.saved)
            panel.closed.connect(self._close)
            panel.grown.connect(self.grown)
            panel.typed.connect(self._pause.start)
            self._link(panel)
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
        elif not self._restore(kind):
            panel.load(None)
        self._show(panel)

    def open(self, record: Stored) -> bool:
        """Open a row in its form; refuse while a change is not saved."""
        kind = type(record).__name__.lower()
        panel = self.panel(kind)
        free = not panel.dirty and not self._restore(kind)
        if free:
            panel.load(record)
        self._show(panel)
        return free

    def begin(self, draft: Stored) -> bool:
        """Open a form filled in with a new entry; refuse while one is half typed."""
        kind = type(draft).__name__.lower()
        panel = self.panel(kind)
        free = not panel.dirty and not self._restore(kind)
        if free:
            panel.begin(draft)
        self._show(panel)
        return free

    def refund(self, bill: Spending) -> str:
        """Open a refund of what is left of a bill; say so, or why not."""
        back = refund_of(bill, self._book.refunds_of(bill.id or 0), self._book.today)
        if back.total == 0:
            return translate("entries", "This bill was refunded in full already.")
        if not self.begin(back):
            return translate(
                "entries",
                "There is a change not saved yet; save it or close the form first.",
            )
        return translate(
            "entries",
            "The whole bill is filled in as a refund; please correct it if only a "
            "part came back, then save.",
        )

    def keep_drafts(self) -> None:
        """Keep what is half typed, so that it survives the end of the program."""
        for kind, panel in self._panels.items():
            self._drafts.put(kind, panel.half_typed())

    def refresh(self) -> None:
        """Let the open form read the book again."""
        if self.shown is not None:
            self.shown.refresh()

    def wanted_height(self) -> int:
        """Tell how high the open form would like to be, in pixels."""
        offer = 0 if self.offer.isHidden() else self.offer.sizeHint().height()
        form = 0 if self.shown is None else self.shown.wanted_height() + 16
        return offer + form

    def showEvent(self, event: QShowEvent) -> None:
        """Take no more room than the strip needs that offers a draft."""
        super().showEvent(event)
        if self.shown is None:
            QTimer.singleShot(0, self, self.grown.emit)

    def _show(self, panel: Panel) -> None:
        self.shown = panel
        for other in self._panels.values():
            other.setVisible(other is panel)
        panel.refresh()
        self.show()
        panel.go_to_first()

    def _close(self) -> None:
        self.shown = None
        self.setVisible(not self.offer.isHidden())
        for panel in self._panels.values():
            panel.hide()
        self.closed.emit()

    def _link(self, panel: Panel) -> None:
        """Let a form lead to what belongs to its entry."""
        panel.settled.connect(lambda: self._settled(panel))
        if isinstance(panel, BillPanel):
            panel.refund_wanted.connect(self._refund_shown)
        if isinstance(panel, TransferPanel):
            panel.bill_wanted.connect(self._open_bill)

    def _refund_shown(self, bill: Spending) -> None:
        self.said.emit(self.refund(bill))

    def _open_bill(self, number: int) -> None:
        self.open(self._book.record(Spending, number))

    def _settled(self, panel: Panel) -> None:
        kind = next((k for k, known in self._panels.items() if known is panel), None)
        if kind is not None:
            self._drafts.put(kind, None)

    def _restore(self, kind: str) -> bool:
        """Put back what was half typed before the program ended, if anything was."""
        draft = self._drafts.get(kind)
        if draft is None:
            return False
        self.offer.hide()
        record = None
        if draft.row_id is not None:
            with suppress(KeyError):
                record = self._book.record(KINDS[kind], draft.row_id)
        self.panel(kind).restore(record, draft)
        self.keep_drafts()
        return True

    def _offer_draft(self) -> None:
        for kind in self._drafts.kinds():
            if kind in PANELS:
                self.offer.offer(new_words()[cast("Kind", kind)])
                self.show()
                return
        self.offer.hide()

    def _go_on(self) -> None:
        kind = next(kind for kind in self._drafts.kinds() if kind in PANELS)
        self.start(kind)
        self.grown.emit()

    def _drop(self) -> None:
        for kind in self._drafts.kinds():
            self._drafts.put(kind, None)
        self.offer.hide()
        self.setVisible(self.shown is not None)
