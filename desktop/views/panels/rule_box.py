"""The sentences below a form that say what the rules are; they refuse nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.rules.preview import balance_now
from db.rules.records import Transfer
from desktop.book import Book
from desktop.views.fields import Notice, Tone
from desktop.views.filing_words import rules_of
from desktop.views.panels.rule_hints import Hint, Known, basis


class RuleBox(QWidget):
    """Some sentences, those that give pause with a sign, and what they rest on."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._lines: list[Notice] = []

    def say(self, hints: Sequence[Hint]) -> None:
        """Show sentences, those that give pause first."""
        ordered = sorted(hints, key=lambda hint: hint.tone != "warning")
        shown: list[tuple[str, Tone]] = [(hint.text, hint.tone) for hint in ordered]
        rests = basis(ordered)
        if rests:
            shown.append((rests, "muted"))
        while len(self._lines) < len(shown):
            self._lines.append(Notice())
            self._column.addWidget(self._lines[-1])
        for line in self._lines[len(shown) :]:
            line.say("")
        for line, (text, tone) in zip(self._lines, shown, strict=False):
            line.say(text, tone)
        self.setVisible(bool(shown))
        self.setAccessibleDescription(self.text())

    def text(self) -> str:
        """Give all that is said."""
        return "\n".join(line.text() for line in self._lines if line.text())


def known_of(book: Book, transfer: Transfer) -> Known | None:
    """Gather what the book knows about a transfer; None for somebody unknown."""
    people = {person.id: person for person in book.people()}
    owner = people.get(transfer.owner_id)
    to = people.get(transfer.beneficiary_id)
    if owner is None or to is None:
        return None
    sent = book.wallet_sent(transfer.owner_id, transfer.day)
    return Known(
        owner=owner,
        to=to,
        rules=rules_of(book, owner, transfer.day),
        theirs=rules_of(book, to, transfer.day),
        filings=book.filings(),
        balance=balance_now(book.summary(transfer.owner_id)),
        sent=sum(one.id != transfer.id for one in sent),
        now=book.now,
    )
