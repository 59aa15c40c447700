"""A small form over the page: fields, what is wrong beside them, save or cancel."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import BookError
from db.rules.checks import Problem
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.views.cards import label
from desktop.views.fields import Field, Notice, align
from desktop.words import translate


class FormDialog(QDialog):
    """Asks for one thing; subclasses say in `save` how it is kept."""

    def __init__(
        self, book: Book, title: str, fields: Mapping[str, Field], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.book, self.fields = book, dict(fields)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.notice = Notice()
        self.save_button = QPushButton(translate("forms", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.try_to_save)
        cancel = QPushButton(translate("forms", "Cancel"))
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(label(title, "title"))
        layout.addSpacing(6)
        for field in self.fields.values():
            layout.addWidget(field)
        layout.addWidget(self.notice)
        layout.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        align(self.fields.values())
        forget_when_changed(self.fields, self.notice)

    def save(self) -> Sequence[Problem]:
        """Keep what the fields say; give what is wrong instead."""
        raise NotImplementedError

    def try_to_save(self) -> None:
        """Save and close, or say beside the fields what is wrong."""
        show_problems(self.fields, self.notice, ())
        try:
            problems = unreadable(self.fields) or self.save()
        except BookError as error:
            self.notice.say(book_sentence(error))
            return
        if problems:
            show_problems(self.fields, self.notice, problems)
        else:
            self.accept()


def unreadable(fields: Mapping[str, Field]) -> list[Problem]:
    """List the fields whose text cannot be read."""
    faults = ((name, field.edit.fault()) for name, field in fields.items())
    return [Problem(name, code) for name, code in faults if code is not None]


def show_problems(
    fields: Mapping[str, Field], notice: Notice, problems: Sequence[Problem]
) -> None:
    """Say each problem beside its field, what has no field below; go to the first."""
    said: dict[str, str] = {}
    for problem in problems:
        said.setdefault(problem.field, _sentence(problem))
    for name, field in fields.items():
        field.show_problem(said.pop(name, ""))
    notice.say(" ".join(said.values()))
    first = next((f for f in fields.values() if f.problem()), None)
    if first is not None:
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def forget_when_changed(fields: Mapping[str, Field], notice: Notice) -> None:
    """Take back what was said of a field once somebody changes it."""
    for field in fields.values():
        field.edit.changed.connect(partial(field.show_problem, ""))
        field.edit.changed.connect(partial(notice.say, ""))


def _sentence(problem: Problem) -> str:
    if problem.code == "known_name":
        return translate("forms", "Somebody in the book already has this name.")
    if problem.code == "known_filing":
        return translate(
            "forms",
            "For these days it is already filed that this account pays for them; "
            "please change that filing instead.",
        )
    return sentence(problem)
