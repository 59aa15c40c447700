"""What a place usually means: kind, tier and counting of the last bill there."""

from PySide6.QtCore import QObject, Signal

from desktop.book import Book
from desktop.views.panels.bill_form import BillForm


class UsualSplit(QObject):
    """Fills in what the last bill of a place says, never over what was chosen.

    Signals:
        filled: something was filled in.
    """

    filled = Signal()

    def __init__(self, book: Book, form: BillForm) -> None:
        super().__init__()
        self._book = book
        self._form = form
        self._new = False
        self._chosen: set[str] = set()
        self._place = ""
        for name in ("kind", "tier", "counts"):
            edit = form.fields[name].edit
            edit.changed.connect(lambda name=name: self._chosen.add(name))
        form.place.taken.connect(self._fill)
        form.place.editingFinished.connect(self._fill)

    def begin(self, *, new: bool) -> None:
        """Begin another bill; only a new one is filled in."""
        self._new = new
        self._chosen.clear()
        self._place = self._form.place.value()

    def _fill(self) -> None:
        place = self._form.place.value()
        if not self._new or not place or place == self._place:
            return
        self._place = place
        last = self._book.last_bill_at(place, self._form.person.value())
        if last is None:
            return
        if "kind" not in self._chosen:
            self._form.kind.set_value(last.kind)
        if "tier" not in self._chosen:
            self._form.tier.set_value(last.tier)
        if "counts" not in self._chosen:
            self._form.counts.set_value(last.counts_toward_limit)
        self.filled.emit()
