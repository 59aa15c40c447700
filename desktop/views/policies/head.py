"""The head of the policy page: whose figures, on which day, of which region."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.policy import Policy
from db.rules.records import Membership, Person
from db.rules.uses import age_on
from desktop.views.cards import Card, label, set_role
from desktop.views.day_words import show_day
from desktop.views.fields import CodeBox, DayEdit, Field
from desktop.views.person_form import regions, statuses
from desktop.views.policies.rows import View
from desktop.views.policies.words import other_sentence, person_sentence, region_note
from desktop.words import translate

_WHOLE = re.compile(r"\d{4}\D\d{2}\D\d{2}|\d{8}")


class Head(Card):
    """Chooses what is looked at: a person's own figures, or others for a while.

    Signals:
        changed: something else is looked at now.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = self._day = today
        self._person: Person | None = None
        self._insured = Insured(())
        self._others = False
        self.day = DayEdit(today)
        self.day.set_value(today)
        self.region = CodeBox(regions())
        self.status = CodeBox(statuses())
        self._day_field = Field(translate("policy", "&Day"), self.day)
        self.sentence = label(selectable=True)
        self.note = label("", "muted", selectable=True)
        self.back = QPushButton()
        self.body.addLayout(self._first_line())
        self.body.addLayout(self._fields())
        self.body.addWidget(self.note)
        self.day.changed.connect(self._look_at_day)
        self.day.editingFinished.connect(self._finish_day)
        for box in (self.region, self.status):
            box.changed.connect(self._look_at_others)
        self.back.clicked.connect(self.look_at_own)

    @property
    def is_own(self) -> bool:
        """Tell whether the figures shown are the person's."""
        return not self._others

    def show_person(
        self, person: Person, memberships: Sequence[Membership], today: date
    ) -> None:
        """Look at somebody; of somebody else first at their own figures."""
        if self._person is None or self._person.id != person.id:
            self._others = False
        if self._day == self._today:
            self._day = today
            self.day.set_value(today)
        self._today = self.day.today = today
        self._person, self._insured = person, Insured.of(memberships)
        self._follow()

    def view(self) -> View:
        """Give what is looked at; the person's age only for their own figures."""
        born = self._person.born if self._person else None
        age = age_on(self._day, born) if self.is_own else None
        return View(self._day, self.region.value(), self.status.value(), age)

    def show_policy(self, policy: Policy) -> None:
        """Say what the region's pack says about itself, and what is looked at."""
        self.note.setText(region_note(policy))
        if self.day.fault() is None:
            self.sentence.setText(self._sentence())

    def look_at_own(self) -> None:
        """Go back to the person's region and status."""
        self._others = False
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Put the person's region and status in, unless others are looked at."""
        membership = self._insured.nearest(self._day)
        if self.is_own and membership is not None:
            self._offer_unknown(membership.region)
            self.region.set_value(membership.region)
            self.status.set_value(Status(membership.status))
        name = self._person.name if self._person else ""
        self.back.setText(translate("policy", "Back to {0}").format(name))
        self.back.setVisible(self._others)

    def _offer_unknown(self, region: str) -> None:
        """Offer a region too whose figures this version does not have."""
        if not self.region.offers(region):
            self.region.set_choices([*regions(), (region, region)])

    def _look_at_day(self) -> None:
        """Follow a day once it is written in full; half of one may be another's."""
        self._mark("")
        self.sentence.setText(self._sentence())
        if _WHOLE.fullmatch(self.day.text().strip()):
            self._follow_day()

    def _follow_day(self) -> None:
        day = self.day.value()
        if day is not None and day != self._day:
            self._day = day
            self._follow()
            self.changed.emit()

    def _finish_day(self) -> None:
        """Follow a day written in short; say of no day that the last one still holds.

        It is said in the line that is there anyway, so that nothing slips down.
        """
        self._follow_day()
        if self.day.fault() is not None:
            text = translate(
                "policy",
                "“{0}” is no day; please write one like 2025-03-05. These are still "
                "the figures of {1}.",
            )
            self._mark(text.format(self.day.text().strip(), show_day(self._day)))
            self.sentence.setText(self.day.accessibleDescription())

    def _mark(self, wrong: str) -> None:
        """Mark the day as wrong, in red and for screen readers, or as right again."""
        self.day.setAccessibleDescription(wrong)
        role = "danger" if wrong else ""
        if role != (self.day.property("role") or ""):
            set_role(self.day, role)
            set_role(self.sentence, role)

    def _look_at_others(self) -> None:
        own = self._insured.nearest(self._day)
        chosen = self.region.value(), self.status.value()
        self._others = own is None or chosen != (own.region, own.status)
        self._follow()
        self.changed.emit()

    def _sentence(self) -> str:
        name, view = self._person.name if self._person else "", self.view()
        if self._others:
            return other_sentence(name, view)
        membership = self._insured.nearest(view.day)
        return person_sentence(name, membership, view.day, self._today)

    def _first_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.back)
        return row

    def _fields(self) -> QHBoxLayout:
        region = Field(translate("policy", "Re&gion"), self.region)
        status = Field(translate("policy", "&Insured as"), self.status)
        row = QHBoxLayout()
        row.setSpacing(16)
        for field, share in ((self._day_field, 5), (region, 5), (status, 7)):
            row.addWidget(field, share)
        row.addStretch(1)
        return row
