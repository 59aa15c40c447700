"""The yearly statement: its key figures to look at, on paper, and as a file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from db.errors import BookError
from db.rules.reasons import Reason
from db.rules.records import Person
from desktop.book import Book
from desktop.exports.keyfigures import Fact
from desktop.problems import book_sentence
from desktop.reader import Reader
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.cards import scrolling
from desktop.views.page import Page
from desktop.views.printers import Printers
from desktop.views.questions import of_fact
from desktop.views.statement_sheet import STRONG, StatementSheet
from desktop.views.statement_tools import KINDS, StatementTools
from desktop.views.statement_work import Asked, facts_of
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.exports.paper import Paper
    from desktop.views.preview import Preview


class StatementPage(Page):
    """A sheet with the key figures, and buttons for paper and each kind of file."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self._tasks = tasks
        self._reader = Reader(book, tasks, self)
        self._facts: tuple[Fact, ...] = ()
        self.shown: Preview | None = None
        self.tools = StatementTools()
        self.tools.file_wanted.connect(self.export)
        self.tools.preview.clicked.connect(self.show_preview)
        self.tools.print.clicked.connect(self.print_pages)
        self._sheet = StatementSheet(self._why)
        layout = scrolling(self)
        layout.addWidget(self.tools)
        paper = QHBoxLayout()
        paper.addStretch(1)
        paper.addWidget(self._sheet, 20)
        paper.addStretch(1)
        layout.addLayout(paper)
        layout.addStretch()

    @classmethod
    def ask(cls, parent: QWidget, proposed: str, kind: str) -> Path | None:
        """Ask where the statement shall be written."""
        title = translate("statement", "Save the statement")
        return NewFile.ask(parent, title, proposed, kind)

    def refresh(self) -> None:
        """Show the key figures of the person and year looked at."""
        person_id, year = self.scope.person_id, self.scope.label
        self.tools.offer(has_year=bool(year), is_family=len(self.book.people()) > 1)
        if person_id is None:
            self._show(" ", ())
            return
        person = self.book.record(Person, person_id)
        text = translate("statement", "Medical insurance statement {year} · {name}")
        title = text.format(year=year, name=person.name)
        if not year or title != self._sheet.heading.text():
            self._show(title, ())
        if year:
            question = partial(facts_of, self.book.summary(person_id), year)
            self._reader.ask(question, partial(self._show, title))

    def _show(self, title: str, facts: tuple[Fact, ...]) -> None:
        self._reader.forget()
        self._facts = facts
        self._sheet.show_facts(title, facts)

    def reason(self) -> Reason | None:
        """Explain the closing balance, or the first number that there is."""
        numbers = [fact for fact in self._facts if isinstance(fact.value, int)]
        first = [fact for fact in numbers if fact.key in STRONG] or numbers
        return self._why(first[0]) if first else None

    def _why(self, fact: Fact) -> Reason | None:
        person_id = self.scope.person_id
        if person_id is None:
            return None
        year = self.book.summary(person_id).year(self.scope.label)
        asked = of_fact(person_id, year, fact.key)
        return None if asked is None else self.book.why(asked)

    def export(self, suffix: str) -> None:
        """Ask for a place and write the statement there, beside the window."""
        asked = self._asked()
        if asked is None:
            return
        path = self.ask(self, asked.name + suffix, KINDS[suffix])
        if path is None:
            return
        self.tools.say(translate("statement", "Writing the statement…"))
        text = translate("statement", "Writing {0}").format(path.name)
        done = partial(self._done, path)
        work = partial(asked.write, path)
        self._tasks.run_long(text, work, done, self._failed, self._stopped)

    def show_preview(self) -> None:
        """Lay the pages out beside the window, and show them."""
        asked = self._asked()
        if asked is None:
            return
        text = translate("statement", "Laying out the pages")
        self._tasks.run_long(
            text, asked.lay_out, self._preview, self._failed, self._stopped
        )

    def print_pages(self) -> None:
        """Ask for a printer and print the pages; say so where there is none."""
        asked = self._asked()
        if asked is None:
            return
        if not Printers.are_there():
            text = translate(
                "statement",
                "No printer is set up on this computer. Save the statement as a PDF "
                "and print it where there is one.",
            )
            self.tools.say(text)
            return
        printer = Printers.ask(self)
        if printer is None:
            return
        self.tools.say(translate("statement", "Printing…"))
        text = translate("statement", "Printing the statement")
        work = partial(asked.print_on, printer)
        self._tasks.run_long(
            text, work, self._printed, self._not_printed, self._stopped
        )

    def _asked(self) -> Asked | None:
        person_id, book = self.scope.person_id, self.book
        if person_id is None or not self.scope.label:
            return None
        is_whole = self.tools.is_family
        person = None if is_whole else book.record(Person, person_id)
        return Asked(book.path, book.key, book.today, person, self.scope.label)

    def _preview(self, paper: "Paper") -> None:
        if not isValid(self):
            return
        from desktop.views.preview import Preview  # noqa: PLC0415  # asked for

        self.shown = Preview(paper, self)
        self.shown.print_wanted.connect(self.print_pages)
        self.shown.save_wanted.connect(lambda: self.export(".pdf"))
        self.shown.open()

    def _done(self, path: Path, lost: int) -> None:
        if isValid(self):
            self.tools.say_saved(path, lost)

    def _printed(self, _none: None) -> None:
        if isValid(self):
            self.tools.say(
                translate("statement", "The statement was sent to the printer.")
            )

    def _stopped(self) -> None:
        if isValid(self):
            text = translate("statement", "Cancelled. No file was written or changed.")
            self.tools.say(text)

    def _failed(self, error: Exception) -> None:
        text = translate(
            "statement",
            "The statement could not be written there. Please choose another folder, "
            "or close the file if it is open in another program.",
        )
        self._tell(error, text)

    def _not_printed(self, error: Exception) -> None:
        text = translate(
            "statement",
            "The printer did not take the statement. Please look whether it is on and "
            "connected, or save the statement as a PDF.",
        )
        self._tell(error, text)

    def _tell(self, error: Exception, sentence: str) -> None:
        if not isinstance(error, OSError | BookError | ValueError):
            raise error
        if isValid(self):
            self.tools.say(
                book_sentence(error) if isinstance(error, BookError) else sentence
            )
