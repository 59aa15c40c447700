"""What a visit is: day, kind of hospital and amounts, read at each key."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from db.rules.checks import Problem
from db.rules.reimbursement import Visit
from desktop.problems import sentence
from desktop.views.cards import Card, label
from desktop.views.fields import AmountEdit, DayEdit, Field, align
from desktop.views.tier_choice import TierChoice
from desktop.words import translate


class VisitForm(Card):
    """The inputs; nothing of them is ever kept in the book.

    Signals:
        changed: something else stands here now.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(translate("visit", "Before you go"), parent)
        self.day = DayEdit(today)
        self.day.set_value(today)
        self.tier = TierChoice()
        self.eligible, self.total = AmountEdit(), AmountEdit()
        self._fields = {
            "day": Field(translate("visit", "&Day"), self.day),
            "eligible": Field(translate("visit", "&Amount in scope"), self.eligible),
            "total": Field(translate("visit", "Who&le bill"), self.total),
        }
        self._where = QLabel(translate("visit", "&Where to"))
        self._where.setBuddy(self.tier)
        self._explained = label("", "muted", selectable=True)
        self._lay_out()
        for field in self._fields.values():
            field.edit.changed.connect(self._read)
        self.tier.changed.connect(self.changed)

    def begin(self) -> None:
        """Put the cursor where the amount is typed."""
        self.eligible.setFocus()

    def on(self) -> date:
        """Give the day of the visit; today while none can be read."""
        return self.day.value() or self.day.today

    def offer(self, words: tuple[str, ...], usual: str, note: str = "") -> None:
        """Offer the kinds of hospital of a region on the day; a note explains them."""
        self._explained.setText(note)
        self._explained.setVisible(bool(words and note))
        self.tier.setAccessibleDescription(note)
        self.tier.offer(words, usual)
        for widget in (self._where, self.tier):
            widget.setVisible(bool(words))

    def visit(self, tier: str | None = None) -> Visit | None:
        """Give the visit, at another kind of hospital if asked; None if unreadable."""
        day, eligible = self.day.value(), self.eligible.value()
        if day is None or not eligible or list(self._problems()):
            return None
        return Visit(
            day=day,
            tier=self.tier.value() if tier is None else tier,
            eligible=eligible,
            total=self._whole() or eligible,
        )

    def problem(self) -> str:
        """Give what is shown to be wrong, empty if nothing is."""
        found = (field.problem() for field in self._fields.values())
        return next((text for text in found if text), "")

    def _whole(self) -> int | None:
        """Give the whole bill in fen; what is in scope until another is typed."""
        return self.total.value() if self.total.typed else self.eligible.value()

    def _problems(self) -> Iterator[Problem]:
        for name, field in self._fields.items():
            if (fault := field.edit.fault()) is not None:
                yield Problem(name, fault)
        eligible, whole = self.eligible.value(), self._whole()
        if eligible is not None and eligible < 0:
            yield Problem("eligible", "negative")
        elif eligible is not None and whole is not None and whole < eligible:
            yield Problem("eligible", "more_than_total", whole)

    def _read(self) -> None:
        self.total.fill(self.eligible.value())
        found = {problem.field: problem for problem in self._problems()}
        for name, field in self._fields.items():
            problem = found.get(name)
            field.show_problem("" if problem is None else sentence(problem))
        self.changed.emit()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(self._where)
        where.addWidget(self.tier, 1)
        hint = translate("visit", "May stay empty: only if part of it is out of scope.")
        self._fields["total"].set_hint(hint)
        self.body.addWidget(self._fields["day"])
        self.body.addLayout(where)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._fields["eligible"])
        self.body.addWidget(self._fields["total"])
        self.body.addStretch()
        align(self._fields.values())
        self._where.setMinimumWidth(self._fields["day"].label.minimumWidth())
