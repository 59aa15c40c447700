"""What the three forms have in common: problems beside fields, and saving."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal

from db.errors import BookError
from db.rules.checks import Problem
from desktop.book import Book
from desktop.problems import book_sentence
from desktop.scope import Scope
from desktop.views.fields import Field
from desktop.views.panels.drafts import Draft
from desktop.views.panels.form import Entry, Form
from desktop.views.panels.rows import Rows
from desktop.views.panels.typed import put_back, taken

__all__ = ["Entry", "Panel"]


class Panel(Form):
    """A form for one entry, opened, followed, kept and put away.

    Signals:
        saved: an entry was kept; carries a sentence that says which.
        closed: the form is done or was put away.
        typed: somebody typed.
        settled: what was typed is kept, dropped, or not begun.
    """

    saved = Signal(str)
    typed = Signal()
    settled = Signal()
    closed = Signal()
    again_at = "amount"
    """The field where the next entry begins."""

    def __init__(self, book: Book, scope: Scope, fields: dict[str, Field]) -> None:
        super().__init__(book, scope, fields)
        self.dirty = False
        self._tried = False
        self.save_wanted.connect(lambda another: self.save(another=another))
        self.empty_wanted.connect(lambda: self.load(None))
        self.close_wanted.connect(self.put_away)
        for field in fields.values():
            field.edit.changed.connect(self.touched)
            field.left.connect(self.check)

    def load(self, record: Entry | None) -> None:
        """Show an entry to change it, or an empty form."""
        self._load(record, None)

    def begin(self, draft: Entry) -> None:
        """Show a new entry filled in, which nobody has kept yet."""
        self._load(None, None)
        self.put_in(draft, None)
        self.set_up()
        self.check()

    def refresh(self) -> None:
        """Read the book again; what is typed stays as it is."""
        if self.editing is not None:
            self._follow(self.editing)
        self.set_up()
        self.check()

    def check(self) -> None:
        """Show problems beside the fields left so far, and what the entry will do."""
        self.show_problems(self.problems())
        self.show_after()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show problems beside their fields, those of no field at the bottom."""
        first: dict[str, str] = {}
        for problem in problems:
            first.setdefault(problem.field, self.say(problem))
        for name, field in self.fields.items():
            text = first.pop(name, "")
            field.show_problem(text if self._tried or field.was_left else "")
        self.notice.say(next(iter(first.values()), "") if self._tried else "")

    def save(self, *, another: bool = False) -> bool:
        """Keep the entry and close, or go on to another; tell whether it was kept."""
        self._tried = True
        self.check()
        if self.problems():
            self._go_to_problem()
            return False
        draft, rows = self.draft(), self.rows()
        if rows.put != rows.replaced and not self._keep(rows):
            return False
        if another:
            self.fields[self.again_at].edit.setFocus()
        self._load(None, draft if another else None)
        if not another:
            self.closed.emit()
        return True

    def put_away(self) -> None:
        """Close; a new entry half typed stays, a change half made is dropped."""
        if self.editing is not None:
            self.load(None)
        self.closed.emit()

    def take_up(self) -> None:
        """Go on with what is half typed; problems show once it is tried again."""
        self._tried = False
        for field in self.fields.values():
            field.start_afresh()
        self.check()

    def go_to_first(self) -> None:
        """Put the cursor where typing begins."""
        edits = (field.edit for field in self.fields.values())
        first = next(edit for edit in edits if edit.isEnabled())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def touched(self) -> None:
        """Take note that somebody typed."""
        self.dirty = True
        self.set_up()
        self.check()
        self.typed.emit()

    def half_typed(self) -> Draft | None:
        """Give what is typed and not kept, None if nothing is."""
        if not self.dirty:
            return None
        return Draft(
            None if self.editing is None else self.editing.id, taken(self.inputs())
        )

    def restore(self, record: Entry | None, draft: Draft) -> None:
        """Go on with what was half typed before the program ended."""
        self.load(record)
        for _time in range(2):
            put_back(self.inputs(), draft.texts)
            self.set_up()
        self.touched()

    def _keep(self, rows: Rows) -> bool:
        text = self.said()
        try:
            refused = self.book.edit(
                self.operation(), rows.put, rows.removed, self.contents()
            )
        except BookError as error:
            self.notice.say(book_sentence(error))
            return False
        if refused:
            self.show_problems(refused)
            return False
        self.saved.emit(text)
        return True

    def _load(self, record: Entry | None, kept: Entry | None) -> None:
        self.editing = record
        self._tried = self.dirty = False
        self._name()
        self.set_up()
        self.put_in(record, kept)
        self.set_up()
        for field in self.fields.values():
            field.start_afresh()
        self.check()
        self.settled.emit()

    def _follow(self, editing: Entry) -> None:
        """Follow the entry being changed when undo changes or removes it."""
        try:
            now = self.book.record(type(editing), editing.id or 0)
        except KeyError:
            self.editing = None
            self._name()
            return
        if now != editing and not self.dirty:
            self.load(now)
        self.editing = now

    def _name(self) -> None:
        self.title.setText(self.heading())
        self.next_button.setVisible(self.editing is None)
        self.empty_button.setVisible(self.editing is None)

    def _go_to_problem(self) -> None:
        names = {problem.field for problem in self.problems()}
        wrong = [field for name, field in self.fields.items() if name in names]
        if wrong:
            wrong[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(wrong[0])
