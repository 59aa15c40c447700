"""Delete or change many entries as one action, after a question if they are many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import BookError
from db.queries.entries import Entry
from desktop.book import Book
from desktop.bulk import Field, Row, changed
from desktop.problems import book_sentence, sentence
from desktop.views.entry_panels import stored
from desktop.words import translate

MANY = 20
"""More rows than can be seen at a glance are asked about first."""


def when_sure(
    parent: QWidget, count: int, question: str, word: str, go_on: Callable[[], None]
) -> None:
    """Go on at once with a few entries; ask first when they are many."""
    if count <= MANY:
        go_on()
        return
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question.format(f"{count:,}"))
    box.setInformativeText(
        translate("entries", "It is one action: Undo takes all of it back.")
    )
    yes = box.addButton(word, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(
        translate("entries", "Leave them as they are"),
        QMessageBox.ButtonRole.RejectRole,
    )
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(go_on)
    box.open()


def change(book: Book, chosen: Sequence[Entry], field: Field, value: str) -> str:
    """Change entries in one action; give the sentence that says so, or why not."""
    rows: list[Row] = [stored(book, entry) for entry in chosen]
    found = [(row, changed(row, field, value)) for row in rows]
    put = [new for old, new in found if new is not None and new != old]
    unfit = sum(new is None for _old, new in found)
    if not put:
        return _nothing(unfit)
    try:
        refused = book.edit("edit_entries", put)
    except BookError as error:
        return book_sentence(error)
    return sentence(refused[0]) if refused else _done(len(put), unfit)


def _nothing(unfit: int) -> str:
    if unfit:
        return translate("entries", "None of the entries selected has that field.")
    return translate("entries", "They say so already; nothing was changed.")


def _done(count: int, unfit: int) -> str:
    text = translate(
        "entries", "{0} entries changed. Undo brings back what stood there."
    )
    if unfit:
        text = translate(
            "entries",
            "{0} entries changed; {1} have no such field and stay as they are. "
            "Undo brings back what stood there.",
        )
    return text.format(count, unfit)
