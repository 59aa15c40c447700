"""The yearly statement: its key figures to look at, and as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from db import connection
from db.errors import BookError
from db.rules.reasons import Reason
from db.rules.records import Person
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.exports.keyfigures import Fact, key_figures
from desktop.problems import book_sentence
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.cards import Card, empty_layout, label, scrolling
from desktop.views.page import Page
from desktop.views.questions import of_fact
from desktop.views.why_button import WhyButton
from desktop.words import translate

KINDS = {
    ".xlsx": "Excel (*.xlsx)",
    ".pdf": "PDF (*.pdf)",
    ".csv": "CSV (*.csv)",
    ".html": "HTML (*.html)",
    ".zip": "ZIP (*.zip)",
}
STRONG = {"closing", "limit1.left"}
"""The key figures that people look for first."""


class StatementPage(Page):
    """A sheet with the key figures, and a button for each kind of file."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self._tasks = tasks
        self._saved: Path | None = None
        self._facts: tuple[Fact, ...] = ()
        self.buttons = {suffix: self._button(suffix) for suffix in KINDS}
        self.outcome = label("", selectable=True)
        self.open = QPushButton(translate("statement", "Open"))
        self.open.clicked.connect(self._open_saved)
        self.open.hide()
        self._sheet = QGridLayout()
        layout = scrolling(self)
        layout.addWidget(self._files_card())
        paper = QHBoxLayout()
        paper.addStretch(1)
        paper.addWidget(self._sheet_card(), 20)
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
        empty_layout(self._sheet)
        for button in self.buttons.values():
            button.setEnabled(bool(year))
        if person_id is None:
            return
        person = self.book.record(Person, person_id)
        text = translate("statement", "Medical insurance statement {year} · {name}")
        self._card.heading.setText(text.format(year=year, name=person.name))
        self._facts = self._read(person_id, year) if year else ()
        for fact in self._facts:
            self._show_fact(fact)

    def _read(self, person_id: int, year: str) -> tuple[Fact, ...]:
        return key_figures(self.book.statement(person_id, year))

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
        person_id, year = self.scope.person_id, self.scope.label
        if person_id is None:
            return
        person = self.book.record(Person, person_id)
        text = translate("statement", "Statement {year} {name}")
        proposed = text.format(year=year, name=person.name) + suffix
        path = self.ask(self, proposed, KINDS[suffix])
        if path is not None:
            self._write(path, person, year)

    def _write(self, path: Path, person: Person, year: str) -> None:
        book, today = self.book.path, self.book.today
        self._say(translate("statement", "Writing the statement…"))

        def work() -> None:
            from desktop.exports.statement import export  # noqa: PLC0415  # heavy

            opened = connection.open_book(book)
            try:
                export(path, opened, person, year, today)
            finally:
                opened.close()

        self._tasks.run(work, lambda _none: self._done(path), self._failed)

    def _done(self, path: Path) -> None:
        if isValid(self):
            self._saved = path
            self._say(translate("statement", "Saved to {0}.").format(path), done=True)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError | BookError | ValueError):
            raise error
        if not isValid(self):
            return
        if isinstance(error, BookError):
            self._say(book_sentence(error))
            return
        text = translate(
            "statement",
            "The statement could not be written there. Please choose another folder, "
            "or close the file if it is open in another program.",
        )
        self._say(text)

    def _say(self, sentence: str, *, done: bool = False) -> None:
        self.outcome.setText(sentence)
        self.outcome.show()
        self.open.setVisible(done)

    def _open_saved(self) -> None:
        saved = self._saved
        if saved is None or QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved))):
            return
        text = translate(
            "statement", "No program opened the file by itself; it lies at {0}."
        )
        self._say(text.format(saved))

    def _button(self, suffix: str) -> QPushButton:
        words = {
            ".xlsx": translate("statement", "Save as Excel…"),
            ".pdf": translate("statement", "Save as PDF…"),
            ".csv": translate("statement", "Save as CSV…"),
            ".html": translate("statement", "Save as web page…"),
            ".zip": translate("statement", "Save all as one pack…"),
        }
        button = QPushButton(words[suffix])
        if suffix == ".xlsx":
            button.setProperty("role", "primary")
        button.clicked.connect(lambda: self.export(suffix))
        return button

    def _files_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        text = translate(
            "statement", "The same figures in each kind of file, with every entry."
        )
        row.addWidget(label(text, "muted"), 1)
        for button in self.buttons.values():
            row.addWidget(button)
        said = QHBoxLayout()
        said.addWidget(self.outcome, 1)
        said.addWidget(self.open)
        self.outcome.hide()
        card.body.addLayout(row)
        card.body.addLayout(said)
        return card

    def _sheet_card(self) -> Card:
        self._card = Card(" ")
        self._card.body.setContentsMargins(36, 28, 36, 32)
        self._card.body.setSpacing(14)
        self._card.setMaximumWidth(920)
        self._card.heading.setProperty("role", "title")
        self._sheet.setHorizontalSpacing(24)
        self._sheet.setVerticalSpacing(8)
        self._sheet.setColumnStretch(2, 1)
        self._card.body.addLayout(self._sheet)
        return self._card

    def _show_fact(self, fact: Fact) -> None:
        if fact.key in {"person", "label"}:
            return
        heading = section(fact.key)
        if heading:
            self._show_heading(heading)
        is_amount = isinstance(fact.value, int)
        value = show_amount(fact.value) if isinstance(fact.value, int) else fact.value
        item, shown = label(fact.item, "muted"), label(value, selectable=True)
        side = Qt.AlignmentFlag.AlignRight if is_amount else Qt.AlignmentFlag.AlignLeft
        shown.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        for widget in (item, shown):
            widget.setWordWrap(False)
        if fact.key in STRONG:
            font = shown.font()
            font.setBold(True)
            shown.setFont(font)
        row = self._sheet.rowCount()
        button, note = WhyButton(), label(fact.note, "muted")
        parts: tuple[QWidget, ...] = (item, shown, note, button)
        for column, part in enumerate(parts):
            self._sheet.addWidget(part, row, column)
        if is_amount:
            button.explain(partial(self._why, fact), fact.item)

    def _show_heading(self, text: str) -> None:
        heading = label(text)
        heading.setContentsMargins(0, 14, 0, 0)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._sheet.addWidget(heading, self._sheet.rowCount(), 0, 1, 3)


def section(key: str) -> str:
    """Name the part of the sheet that begins with a key figure."""
    if key in {"opening", "account"}:
        return translate("statement", "Personal account: carries over each year")
    if key == "limit" or key.endswith(".kind"):
        return translate("statement", "Outpatient limit: starts anew each year")
    if key.startswith("tax."):
        return translate("statement", "Income tax: apart from both")
    return ""
