"""What was done when, what each action changed, and the way back to any point."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from db.errors import BookError
from db.queries.history import MOST, Operation, Wanted
from desktop.book import Book
from desktop.history_words import lines, operation_words, table_name
from desktop.problems import book_sentence
from desktop.views.cards import Card, label
from desktop.views.choices import CodeBox
from desktop.views.figure_table import Rows
from desktop.views.history.plain import plain_table
from desktop.views.history.steps import Steps
from desktop.words import translate


class StepsView(QWidget):
    """The list of actions above, what the chosen one changed below.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.person = CodeBox[int | None]()
        self.kind = CodeBox[str | None](_kinds())
        self.steps = Steps()
        self.table = _table(self.steps)
        self.what = label("", selectable=True)
        self.rows = Rows(
            (
                translate("history", "Row"),
                translate("history", "Field"),
                translate("history", "Before"),
                translate("history", "After"),
            ),
            texts=4,
        )
        self.details = _details(self.rows)
        self.back = QPushButton(translate("history", "Go &back to here…"))
        self._lay_out()
        self.person.changed.connect(self.read)
        self.kind.changed.connect(self.read)
        self.back.clicked.connect(self.ask_back)
        self.table.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_details()
        )

    def refresh(self) -> None:
        """Read the people, then the actions."""
        people = [(person.id, person.name) for person in self._book.people()]
        before = self.person.value() if self.person.count() else None
        everybody = translate("history", "Everybody")
        with QSignalBlocker(self.person):
            self.person.set_choices([(None, everybody), *people])
            if self.person.offers(before):
                self.person.set_value(before)
        self.read()

    def read(self) -> None:
        """Read the actions that the choices leave."""
        wanted = Wanted(self.person.value(), self.kind.value())
        self.steps.read(partial(self._book.operations, wanted))
        with QSignalBlocker(self.table.selectionModel()):
            self.table.selectRow(0)
        self._show_details()

    def chosen(self) -> Operation | None:
        """Give the action chosen."""
        index = self.table.currentIndex()
        known = index.isValid() and index.row() < self.steps.rowCount()
        return self.steps.operation(index.row()) if known else None

    def ask_back(self) -> None:
        """Ask, then put the book back to the end of the chosen action."""
        operation = self.chosen()
        if operation is None:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(translate("history", "Go back to here"))
        box.setText(
            translate(
                "history",
                "The whole book will be as it was right after “{0}”. Everything done "
                "since is taken back in one action, and one Undo brings it all again.",
            ).format(operation_words(operation))
        )
        go = box.addButton(
            translate("history", "Go back"), QMessageBox.ButtonRole.AcceptRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(partial(self.go_back, operation.id))
        box.open()

    def go_back(self, operation: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's signal
        """Put the book back to the end of an action."""
        try:
            self._book.back_to(operation)
        except BookError as error:
            self.said.emit(book_sentence(error))

    def _show_details(self) -> None:
        operation = self.chosen()
        is_newest = self.table.currentIndex().row() == 0 and not self._is_filtered()
        self.back.setEnabled(operation is not None and not is_newest)
        if operation is None:
            self.what.setText(translate("history", "Nothing was done yet."))
            self.rows.show([])
            return
        names = {person.id or 0: person.name for person in self._book.people()}
        found = list(lines(self._book.changes(operation.id), names))
        self.what.setText(operation_words(operation) + _more(operation.rows))
        self.rows.show(found)

    def _is_filtered(self) -> bool:
        return self.person.value() is not None or self.kind.value() is not None

    def _lay_out(self) -> None:
        self.person.setAccessibleName(translate("history", "Whose rows"))
        self.kind.setAccessibleName(translate("history", "Which rows"))
        tools = QHBoxLayout()
        for box in (self.person, self.kind):
            box.setMinimumContentsLength(12)
            tools.addWidget(box)
        tools.addStretch()
        tools.addWidget(self.back)
        below = Card()
        below.body.addWidget(self.what)
        below.body.addWidget(self.details, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(below)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(parts, 1)


def _kinds() -> list[tuple[str | None, str]]:
    tables = ("spending", "posting", "transfer", "checkpoint", "person", "membership")
    everything = translate("history", "Everything")
    named = [(name, table_name(name)) for name in (*tables, "override", "confirmation")]
    return [(None, everything), *named]


def _more(rows: int) -> str:
    if rows <= MOST:
        return ""
    text = translate("history", " (the first {0} of {1} rows are shown)")
    return text.format(MOST, rows)


def _table(model: Steps) -> QTableView:
    table = plain_table(model, translate("history", "What was done to the book"))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.resizeSection(0, 190)
    header.resizeSection(2, 130)
    return table


def _details(model: Rows) -> QTableView:
    """Make the table of fields; its columns never measure their texts."""
    table = plain_table(model, translate("history", "What it changed"))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in ((1, 120), (2, 140), (3, 140)):
        header.resizeSection(column, width)
    return table
