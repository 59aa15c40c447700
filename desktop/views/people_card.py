"""The people of the book and how each is insured, to be changed in place."""

from PySide6.QtWidgets import QLabel, QWidget

from db.queries.entries import Filter
from db.rules.insured import Insured
from db.rules.records import Membership, Person, Record
from desktop import codes
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.views.cards import label
from desktop.views.day_words import show_day
from desktop.views.filing_form import FilingForm
from desktop.views.filings_card import show_filing
from desktop.views.person_form import MembershipForm, PersonForm, add_person
from desktop.views.rows_card import Press, RowsCard
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


class PeopleCard(RowsCard):
    """A block for each person: how they are insured, for whom their account pays."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        heading = translate("settings", "People")
        super().__init__(book, heading, translate("settings", "Add a person…"), parent)
        self.add.clicked.connect(lambda: add_person(book, self))

    def show_all(self) -> None:
        """Add everybody in the book."""
        for person in self.book.people():
            self._show_person(person)

    def delete_person(self, person: Person) -> None:
        """Take a person out who has no entries; undo brings them back."""
        if person.id is None:
            return
        entries = self.book.count(Filter(person.id))
        if entries:
            text = translate(
                "settings",
                "{name} has {count} entries; please delete those or give them to "
                "somebody else first.",
            )
            self.said.emit(text.format(name=person.name, count=entries))
            return
        remove: list[Record] = [*self.book.checkpoints(person.id)]
        remove += [*self.book.memberships(person.id), person]
        self.remove("delete_person", remove)

    def _show_person(self, person: Person) -> None:
        book = self.book
        name = QLabel(person.name)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        about = codes.relation(person.relation)
        if person.born is not None:
            about += " · " + translate("settings", "born {0}").format(
                show_day(person.born)
            )
        about_row = label(about, "muted")
        place = f"person {person.id}"
        self.row(name, about_row, self._presses(person), person.name, place)
        memberships = self.book.memberships(person.id) if person.id else ()
        for membership in memberships:
            self._show_membership(person, membership)
        if not memberships:
            text = translate("settings", "It is not entered yet how they are insured.")
            self.row(label(text, "warning"), None, [], person.name)
        for filing in book.filings():
            if filing.owner_id == person.id:
                show_filing(self, filing)
        self.list.addSpacing(8)

    def _presses(self, person: Person) -> list[Press]:
        """Give the buttons of a person; only an account can be shared."""
        book, insured = self.book, Insured.of(self.book.memberships(person.id or 0))
        share = translate("sharing", "Shares with…")
        new = translate("settings", "New insurance status…")
        change = translate("settings", "Change")
        remove = translate("settings", "Delete")

        def file() -> None:
            self.open_form(FilingForm(book, None, self, owner_id=person.id or 0))

        return [
            *([(share, file)] if insured.has_account(book.today) else []),
            (new, lambda: self.open_form(MembershipForm(book, person, None, self))),
            (change, lambda: self.open_form(PersonForm(book, person, self))),
            (remove, lambda: self.delete_person(person)),
        ]

    def _show_membership(self, person: Person, membership: Membership) -> None:
        change, delete = (
            translate("settings", "Change"),
            translate("settings", "Delete"),
        )
        sentence = membership_sentence(membership)
        self.row(
            label(sentence, "muted"),
            None,
            [
                (
                    change,
                    lambda: self.open_form(
                        MembershipForm(self.book, person, membership, self)
                    ),
                ),
                (delete, lambda: self.remove("edit_membership", [membership])),
            ],
            sentence,
            f"membership {membership.id}",
        )
