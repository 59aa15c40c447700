"""The people of the book and how each is insured, to be changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import BookError
from db.queries.entries import Filter
from db.rules.records import Membership, Person, Record
from desktop import codes
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.problems import book_sentence
from desktop.views.cards import Card, empty_layout, label
from desktop.views.day_words import show_day
from desktop.views.icon_button import IconButton
from desktop.views.person_form import MembershipForm, PersonForm, add_person
from desktop.words import translate


def membership_sentence(membership: Membership) -> str:
    """Write how somebody is insured from a day on."""
    text = translate("settings", "Since {day}: {region} · {status}").format(
        day=show_day(membership.since),
        region=region_name(membership.region),
        status=codes.status(membership.status),
    )
    if membership.base is None:
        return text
    base = translate("settings", "base {0}").format(show_amount(membership.base))
    return f"{text} · {base}"


class PeopleCard(Card):
    """A block for each person.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(translate("settings", "People"), parent)
        self._book = book
        self._buttons: dict[str, QWidget] = {}
        self._pressed = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.add = QPushButton(translate("settings", "Add a person…"))
        self.add.clicked.connect(lambda: add_person(book, self))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show everybody in the book."""
        empty_layout(self._list)
        self._buttons.clear()
        for person in self._book.people():
            self._show_person(person)
        self._wait_to_go_back()

    def delete_person(self, person: Person) -> None:
        """Take a person out who has no entries; undo brings them back."""
        if person.id is None:
            return
        entries = self._book.count(Filter(person.id))
        if entries:
            text = translate(
                "settings",
                "{name} has {count} entries; please delete those or give them to "
                "somebody else first.",
            )
            self.said.emit(text.format(name=person.name, count=entries))
            return
        remove: list[Record] = [*self._book.checkpoints(person.id)]
        remove += [*self._book.memberships(person.id), person]
        self._remove("delete_person", remove)

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

    def _open(self, form: QDialog) -> None:
        # Not a lambda: the card may be gone before a form that is still open.
        form.destroyed.connect(self._wait_to_go_back)
        form.open()

    def _show_person(self, person: Person) -> None:
        book = self._book
        name = QLabel(person.name)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        about = codes.relation(person.relation)
        if person.born is not None:
            about += " · " + translate("settings", "born {0}").format(
                show_day(person.born)
            )
        change, delete = (
            translate("settings", "Change"),
            translate("settings", "Delete"),
        )
        new = translate("settings", "New insurance status…")
        self._row(
            name,
            label(about, "muted"),
            [
                (new, lambda: self._open(MembershipForm(book, person, None, self))),
                (change, lambda: self._open(PersonForm(book, person, self))),
                (delete, lambda: self.delete_person(person)),
            ],
            person.name,
            f"person {person.id}",
        )
        memberships = self._book.memberships(person.id) if person.id else ()
        for membership in memberships:
            self._show_membership(person, membership)
        if not memberships:
            text = translate("settings", "It is not entered yet how they are insured.")
            self._row(label(text, "warning"), None, [], person.name)
        self._list.addSpacing(8)

    def _show_membership(self, person: Person, membership: Membership) -> None:
        change, delete = (
            translate("settings", "Change"),
            translate("settings", "Delete"),
        )
        sentence = membership_sentence(membership)
        self._row(
            label(sentence, "muted"),
            None,
            [
                (
                    change,
                    lambda: self._open(
                        MembershipForm(self._book, person, membership, self)
                    ),
                ),
                (delete, lambda: self._remove("edit_membership", [membership])),
            ],
            sentence,
            f"membership {membership.id}",
        )

    def _remove(self, action: str, rows: Sequence[Record]) -> None:
        try:
            self._book.edit(action, remove=rows)
        except BookError as error:
            self.said.emit(book_sentence(error))

    def _row(
        self,
        left: QWidget,
        middle: QWidget | None,
        buttons: list[tuple[str, Callable[[], None]]],
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
        self._list.addLayout(row)

    def _remembered(
        self, text: str, about: str, call: Callable[[], None], place: str
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
