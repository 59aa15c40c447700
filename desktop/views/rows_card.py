"""A card of rows that each have buttons of their own, kept to the keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import BookError
from db.rules.records import Record
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.views.cards import Card, empty_layout
from desktop.views.icon_button import IconButton
from desktop.words import translate

Press = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class RowsCard(Card):
    """Rows made anew whenever the book changes, and a button that adds one.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(
        self, book: Book, heading: str, add: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self.book = book
        self._buttons: dict[str, QWidget] = {}
        self._pressed = ""
        self.list = QVBoxLayout()
        self.list.setSpacing(4)
        self.body.addLayout(self.list)
        self.add = QPushButton(add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show what the book holds now; the focus goes back to where it was."""
        empty_layout(self.list)
        self._buttons.clear()
        self.show_all()
        self._wait_to_go_back()

    def show_all(self) -> None:
        """Add every row."""
        raise NotImplementedError

    def row(
        self,
        left: QWidget,
        middle: QWidget | None,
        buttons: Sequence[Press],
        about: str,
        place: str = "",
    ) -> None:
        """Show a row; its `place` says which of its buttons was pressed."""
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(left, 0 if middle else 1)
        if middle is not None:
            row.addWidget(middle, 1)
        for text, call in buttons:
            row.addWidget(self._remembered(text, about, call, f"{place} {text}"))
        self.list.addLayout(row)

    def open_form(self, form: QDialog) -> None:
        """Open a form over the page."""
        # Not a lambda: the card may be gone before a form that is still open.
        form.destroyed.connect(self._wait_to_go_back)
        form.open()

    def remove(self, action: str, rows: Sequence[Record]) -> None:
        """Take rows out in one action; say why not."""
        try:
            refused = self.book.edit(action, remove=rows)
        except BookError as error:
            self.said.emit(book_sentence(error))
            return
        if refused:
            self.said.emit(sentence(refused[0]))

    def _wait_to_go_back(self) -> None:
        QTimer.singleShot(0, self, self._go_back)

    def _go_back(self) -> None:
        """Give the focus back to the button that led to what was done.

        Its row was made anew, and while a form is open the form has the focus.
        """
        if not self._pressed or self.findChild(QDialog) is not None:
            return
        button = self._buttons.get(self._pressed, self.add)
        self._pressed = ""
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remembered(
        self, text: str, about: str, call: Callable[[], object], place: str
    ) -> QWidget:
        def press() -> None:
            self._pressed = place
            call()

        self._buttons[place] = _button(text, about, press)
        return self._buttons[place]


def _button(text: str, about: str, call: Callable[[], None]) -> QWidget:
    """Make a quiet button: a sign for what every row has, words for the rest."""
    signs = {
        translate("settings", "Change"): "edit",
        translate("settings", "Delete"): "delete",
    }
    name = f"{text}: {about}"
    if text in signs:
        sign = IconButton(signs[text], name)
        sign.clicked.connect(call)
        return sign
    button = QPushButton(text)
    button.setProperty("role", "flat")
    button.setAccessibleName(name)
    button.clicked.connect(call)
    return button
