"""The people of the book and how each is insured, to be changed in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
from desktop.views.person_form import MembershipForm, PersonForm
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
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.add = QPushButton(translate("settings", "Add a person…"))
        self.add.clicked.connect(lambda: PersonForm(book, None, self).open())
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show everybody in the book."""
        empty_layout(self._list)
        for person in self._book.people():
            self._show_person(person)

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

    def _show_person(self, person: Person) -> None:
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
                (new, lambda: MembershipForm(self._book, person, None, self).open()),
                (change, lambda: PersonForm(self._book, person, self).open()),
                (delete, lambda: self.delete_person(person)),
            ],
            person.name,
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
                    lambda: MembershipForm(self._book, person, membership, self).open(),
                ),
                (delete, lambda: self._remove("edit_membership", [membership])),
            ],
            sentence,
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
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(left, 0 if middle else 1)
        if middle is not None:
            row.addWidget(middle, 1)
        for text, call in buttons:
            row.addWidget(_button(text, about, call))
        self._list.addLayout(row)


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
