"""Delete or change many entries as one action, after a question if they are many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import BookError
from db.queries.entries import Entry, key_of
from desktop.beside import Beside, Writer
from desktop.book import Book
from desktop.bulk import Field, Plan, RowsBeside, plan_change
from desktop.problems import book_sentence, sentence
from desktop.progress import Progress
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
    keys = [key_of(entry.kind, entry.id) for entry in chosen]
    plan = plan_change(book, keys, field, value)
    if not plan.put:
        return _nothing(plan.unfit)
    try:
        refused = book.edit("edit_entries", plan.put)
    except BookError as error:
        return book_sentence(error)
    return sentence(refused[0]) if refused else _done(len(plan.put), plan.unfit)


def change_many(beside: Beside, keys: Sequence[int], field: Field, value: str) -> None:
    """Change the entries that keys name in the worker; say what came of it."""

    def work(writer: Writer, progress: Progress) -> Plan:
        with beside.book.reading() as connection:
            rows = RowsBeside(connection)
            plan = plan_change(rows, keys, field, value, progress.step)
        if plan.put:
            writer.keep("edit_entries", plan.put)
        return plan

    def done(plan: Plan) -> None:
        if not plan.put:
            beside.say(_nothing(plan.unfit))
            return
        beside.book.announce("do", "edit_entries")
        beside.say(_done(len(plan.put), plan.unfit))

    label = translate("entries", "Changing {0} entries").format(f"{len(keys):,}")
    beside.run(label, work, done)


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
