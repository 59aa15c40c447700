"""Forms about people: who they are, and how they are insured."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from db import policies
from db.rules.checks import Problem
from db.rules.codes import Relation, Status
from db.rules.insured import Insured
from db.rules.records import Membership, Person
from desktop import codes
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.views.fields import AmountEdit, CodeBox, DayEdit, Field, TextEdit
from desktop.views.form_dialog import FormDialog
from desktop.views.region_box import NONE, RegionBox
from desktop.words import translate


def relations() -> list[tuple[Relation, str]]:
    """Offer every relation."""
    return [(relation, codes.relation(relation)) for relation in Relation]


def statuses() -> list[tuple[Status, str]]:
    """Offer every way of being insured."""
    return [(status, codes.status(status)) for status in Status]


def regions() -> list[tuple[str, str]]:
    """Offer every region with figures, a city with its province; any other last."""
    known = [region for region in policies.regions() if region != "custom"]
    return [(region, whole_name(region)) for region in (*known, "custom")]


def whole_name(region: str) -> str:
    """Name a region with the province in which it lies, where that is known."""
    province = policies.province(region)
    if province is None:
        return region_name(region)
    text = translate("settings", "{city} ({province})")
    return text.format(city=region_name(region), province=region_name(province))


def usual_region(book: Book, person_id: int | None = None) -> str:
    """Give the region of a person today, else the keeper's, else none."""
    keeper = next((p.id for p in book.people()), None)
    for known in (person_id, keeper):
        membership = Insured.of(book.memberships(known or 0)).nearest(book.today)
        if membership is not None:
            return membership.region
    return NONE


def add_person(book: Book, parent: QWidget) -> "PersonForm":
    """Ask for a new person, then at once for how they are insured."""
    form = PersonForm(book, None, parent)

    def ask_insurance() -> None:
        newest = max(book.people(), key=lambda person: person.id or 0)
        MembershipForm(book, newest, None, parent).open()

    form.accepted.connect(ask_insurance)
    form.open()
    return form


class PersonForm(FormDialog):
    """Adds or changes a person."""

    def __init__(self, book: Book, person: Person | None, parent: QWidget) -> None:
        self._person = person
        self.name = TextEdit()
        self.relation = CodeBox(relations())
        self.born = DayEdit(book.today)
        title = translate("settings", "Add a person")
        if person is not None:
            title = translate("settings", "Change a person")
            self.name.set_value(person.name)
            self.relation.set_value(person.relation)
            self.born.set_value(person.born)
        else:
            self.relation.set_value(Relation.parent if book.people() else Relation.self)
        fields = {
            "name": Field(translate("settings", "&Name"), self.name),
            "relation": Field(translate("settings", "&Relation"), self.relation),
            "born": Field(translate("settings", "&Birthday"), self.born),
        }
        super().__init__(book, title, fields, parent)
        fields["born"].set_hint(
            translate("settings", "Optional; some figures depend on the age.")
        )

    def save(self) -> Sequence[Problem]:
        """Keep the person; the name must be theirs alone."""
        person = Person(
            id=self._person.id if self._person else None,
            name=self.name.value(),
            relation=self.relation.value(),
            born=self.born.value(),
        )
        if name_taken(person, self.book.people()):
            return [Problem("name", "known_name")]
        action = "edit_person" if self._person else "add_person"
        return self.book.edit(action, [person])


def name_taken(person: Person, people: Iterable[Person]) -> bool:
    """Tell whether somebody else in the book has this name."""
    return any(p.name == person.name and p.id != person.id for p in people)


class MembershipForm(FormDialog):
    """Adds or changes how a person is insured from a day on."""

    def __init__(
        self, book: Book, person: Person, membership: Membership | None, parent: QWidget
    ) -> None:
        self._person, self._membership = person, membership
        self.since = DayEdit(book.today)
        self.region = RegionBox(regions())
        self.status = CodeBox(statuses())
        self.base = AmountEdit()
        self.since.set_value(date(book.today.year, 1, 1))
        self.region.set_value(usual_region(book, person.id))
        if membership is not None:
            self.since.set_value(membership.since)
            self.region.set_value(membership.region)
            self.status.set_value(membership.status)
            self.base.set_value(membership.base)
        fields = {
            "since": Field(translate("settings", "&Since"), self.since),
            "region": Field(translate("settings", "R&egion"), self.region),
            "status": Field(translate("settings", "&Insured as"), self.status),
            "base": Field(translate("settings", "Monthly &base"), self.base),
        }
        title = translate("settings", "How {0} is insured").format(person.name)
        super().__init__(book, title, fields, parent)
        fields["base"].set_hint(
            translate(
                "settings", "Optional: the contribution base of a month, in yuan."
            )
        )
        self.status.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Ask only those with an account for the base it is credited by."""
        self.fields["base"].setVisible(self.status.value().has_account)

    def save(self) -> Sequence[Problem]:
        """Keep the membership; a person has one from a day on."""
        since, person_id = self.since.value(), self._person.id
        if since is None or person_id is None:
            return [Problem("since", "empty")]
        kept = self._membership
        membership = Membership(
            id=kept.id if kept else None,
            person_id=person_id,
            since=since,
            region=self.region.value(),
            status=self.status.value(),
            base=self.base.value() if self.status.value().has_account else None,
        )
        others = self.book.memberships(person_id)
        if any(m.since == since and m.id != membership.id for m in others):
            return [Problem("since", "known_day")]
        action = "edit_membership" if kept else "add_membership"
        return self.book.edit(action, [membership])
