"""The form for a filing: whose account pays for whom, and from when to when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db.rules.checks import Problem
from db.rules.insured import Insured
from db.rules.records import Filing
from db.rules.sharing import in_force
from desktop.book import Book
from desktop.views import filing_words
from desktop.views.fields import DayEdit, Field, PersonBox, TextEdit
from desktop.views.form_dialog import FormDialog
from desktop.words import translate


class FilingForm(FormDialog):
    """Adds or changes a filing; `ending` goes at once to its last day."""

    def __init__(
        self,
        book: Book,
        filing: Filing | None,
        parent: QWidget,
        *,
        owner_id: int = 0,
        ending: bool = False,
    ) -> None:
        """Begin with a kept filing or, for a new one, with the owner given."""
        self._filing = filing
        self.owner, self.beneficiary = PersonBox(), PersonBox()
        self.since, self.until = DayEdit(book.today), DayEdit(book.today)
        self.note = TextEdit()
        fields = {
            "from": Field(translate("sharing", "Account &of"), self.owner),
            "to": Field(translate("sharing", "Pays &for"), self.beneficiary),
            "since": Field(translate("sharing", "Filed &since"), self.since),
            "until": Field(translate("sharing", "&Until"), self.until),
            "note": Field(translate("sharing", "&Note"), self.note),
        }
        title = translate("sharing", "File family sharing")
        if filing is not None:
            title = translate("sharing", "Change a filing")
        super().__init__(book, title, fields, parent)
        self._show(filing or self._usual(owner_id))
        for edit in (self.owner, self.beneficiary, self.since):
            edit.changed.connect(self._hint)
        self._hint()
        if ending:
            self.until.set_value(book.today)
            self.until.setFocus()
            self.until.selectAll()

    def save(self) -> Sequence[Problem]:
        """Keep the filing; of a pair only one is in force on a day."""
        owner, other = self.owner.value(), self.beneficiary.value()
        since = self.since.value()
        missing = {"from": owner, "to": other, "since": since}
        if owner is None or other is None or since is None:
            return [Problem(k, "empty") for k, v in missing.items() if v is None]
        kept = self._filing
        filing = Filing(
            id=kept.id if kept else None,
            owner_id=owner,
            beneficiary_id=other,
            since=since,
            until=self.until.value(),
            note=self.note.value(),
        )
        if overlaps(filing, self.book.filings()):
            return [Problem("since", "known_filing")]
        action = "add_filing" if kept is None else "edit_filing"
        return self.book.edit(action, [filing])

    def _show(self, shown: Filing) -> None:
        people = self.book.people()
        for box in (self.owner, self.beneficiary):
            box.set_people(people)
        self.owner.set_value(shown.owner_id or None)
        self.beneficiary.set_value(shown.beneficiary_id or None)
        self.since.set_value(shown.since)
        self.until.set_value(shown.until)
        self.note.set_value(shown.note)
        self.fields["until"].set_hint(
            translate("sharing", "Empty while it holds; the last day once it ended.")
        )

    def _usual(self, owner_id: int = 0) -> Filing:
        """Take the first person with an account, and the only other one."""
        ids = [person.id or 0 for person in self.book.people()]
        owner = owner_id or next(filter(self._has_account, ids), 0)
        others = [number for number in ids if number != owner]
        other = others[0] if owner and len(others) == 1 else 0
        return Filing(owner_id=owner, beneficiary_id=other, since=self.book.today)

    def _has_account(self, person_id: int) -> bool:
        insured = Insured.of(self.book.memberships(person_id))
        return insured.has_account(self.book.today)

    def _hint(self) -> None:
        """Say who may be filed for by the rules of the owner's region that day."""
        people = {person.id: person for person in self.book.people()}
        owner = people.get(self.owner.value())
        other = people.get(self.beneficiary.value())
        text = ""
        if owner is not None:
            day = self.since.value() or self.book.today
            rules = filing_words.rules_of(self.book, owner, day)
            text = filing_words.who_may(rules)
            if other is not None:
                text = filing_words.not_among(rules, owner, other) or text
        self.fields["to"].set_hint(text)


def overlaps(filing: Filing, others: Sequence[Filing]) -> bool:
    """Tell whether another filing of the same pair holds on one of its days."""
    pair = filing.owner_id, filing.beneficiary_id
    rest = [one for one in others if one.id != filing.id]
    begun = in_force(rest, *pair, filing.since) is not None
    return begun or any(
        in_force([filing], *pair, one.since) is not None
        for one in rest
        if (one.owner_id, one.beneficiary_id) == pair
    )
