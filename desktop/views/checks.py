"""The page of checks: what is wrong with the book, and one press to mend it."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from db.checking import SEVERITIES, Finding, Fix, Ref, Report, check_file
from db.errors import BookError
from db.queries.entries import Filter
from db.rules.codes import Purpose
from db.rules.records import Posting, Spending, Transfer
from desktop import findings
from desktop.backup_words import moment_words
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views.cards import Card, empty_layout, label, scrolling, set_role
from desktop.views.page import Page
from desktop.views.questions import of_finding
from desktop.views.why_button import WhyButton
from desktop.words import translate

MOST = 30
"""Findings of one group that are shown at once."""
PLACES = {
    "damaged": "settings",
    "reference": "settings",
    "no_membership": "settings",
    "rule_gap": "policy",
}
"""Where something can be done about what no entry is the cause of."""


class ChecksPage(Page):
    """Looks the whole book over in the worker; shows the last result meanwhile.

    Signals:
        entries_wanted: these entries are to be shown (Filter).
        entry_wanted: this entry is to be opened (a record).
        place_wanted: another page is wanted, by its name.
        said: a sentence for the line below the pages.
    """

    entries_wanted = Signal(object)
    entry_wanted = Signal(object)
    place_wanted = Signal(str)
    said = Signal(str)

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self._tasks = tasks
        self._asked, self._mended = 0, False
        self.report: Report | None = None
        self.state = label(selectable=True)
        self.checked = label("", "muted")
        self.again = QPushButton(translate("checks", "&Check again"))
        self.again.clicked.connect(self.refresh)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(14)
        self._lay_out()

    def refresh(self) -> None:
        """Look the book over anew; buttons rest until the result is there."""
        self._asked += 1
        self._rest()
        self.checked.setText(translate("checks", "Looking the book over…"))
        path, today, at = self.book.path, self.book.today, self.book.now
        key = self.book.key
        self._tasks.run(
            partial(check_file, path, today, key),
            partial(self._show, self._asked, at),
            partial(self._fail, self._asked),
        )

    def fix(self, finding: Finding) -> None:
        """Do the one action that mends a finding; undo takes it back."""
        self._do(finding.fix)

    def keep_both(self, finding: Finding) -> None:
        """Remember that nothing is wrong here, in one action that undo takes back."""
        self._do(finding.real)

    def _do(self, fix: Fix | None) -> None:
        if fix is None:
            return
        try:
            self._mended = True
            refused = self.book.edit(fix.name, fix.put, fix.remove)
        except BookError as error:
            self.said.emit(book_sentence(error))
            return
        if refused:
            self.said.emit(sentence(refused[0]))

    def show_entries(self, finding: Finding) -> None:
        """Lead to what a finding is about: one entry, a period, another page."""
        if finding.code in PLACES:
            self.place_wanted.emit(PLACES[finding.code])
        elif len(finding.entries) == 1:
            self._open(finding.entries[0])
        elif finding.person_id is not None:
            self.entries_wanted.emit(_period(finding))

    def _open(self, ref: Ref) -> None:
        try:
            record = self._record(ref)
        except KeyError:
            self.refresh()
        else:
            self.entry_wanted.emit(record)

    def _record(self, ref: Ref) -> Posting | Spending | Transfer:
        """Give what is opened: what paid a part of a bill is changed with the bill."""
        if ref.kind == "posting":
            return self.book.record(Posting, ref.id)
        if ref.kind == "spending":
            return self.book.record(Spending, ref.id)
        paid = self.book.record(Transfer, ref.id)
        if paid.spending_id is None:
            return paid
        return self.book.record(Spending, paid.spending_id)

    def _show(self, asked: int, at: datetime, report: Report) -> None:
        if not isValid(self) or asked != self._asked:
            return
        self.report = report
        self.state.setText(findings.conclusion(report))
        set_role(self.state, _role(report))
        text = translate("checks", "Looked over on {0}.")
        self.checked.setText(text.format(moment_words(at)))
        self._show_groups(report)
        if self._mended:
            self._mended = False
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, asked: int, error: Exception) -> None:
        if not isinstance(error, BookError):
            raise error
        if isValid(self) and asked == self._asked:
            empty_layout(self._groups)
            self.state.setText(book_sentence(error))
            set_role(self.state, "danger")
            self.checked.clear()

    def _show_groups(self, report: Report) -> None:
        empty_layout(self._groups)
        names = {person.id or 0: person.name for person in self.book.people()}
        for severity in SEVERITIES:
            found = report.of(severity)
            if not found:
                continue
            card = Card(findings.heading(severity))
            for finding in found[:MOST]:
                card.body.addLayout(self._row(finding, names))
            if len(found) > MOST:
                text = translate("checks", "… and {0} more, shown once these are done.")
                card.body.addWidget(label(text.format(len(found) - MOST), "muted"))
            self._groups.addWidget(card)

    def _row(self, finding: Finding, names: dict[int, str]) -> QHBoxLayout:
        said = findings.sentence(finding, names)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(said, selectable=True), 1)
        row.addWidget(self._why(finding), 0, Qt.AlignmentFlag.AlignTop)
        if finding.fix is not None:
            mend = _button(findings.fix_words(finding), said)
            mend.clicked.connect(lambda: self.fix(finding))
            row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        if finding.real is not None:
            both = _button(findings.real_words(), said)
            both.clicked.connect(lambda: self.keep_both(finding))
            row.addWidget(both, 0, Qt.AlignmentFlag.AlignTop)
        show = _button(_show_words(finding), said)
        show.clicked.connect(lambda: self.show_entries(finding))
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _why(self, finding: Finding) -> WhyButton:
        """Make the button that explains the numbers of a finding, if it has any."""
        button = WhyButton(self)
        if finding.person_id is not None:
            summary = self.book.summary(finding.person_id)
            asked = of_finding(finding, summary)
            if asked is not None:
                button.explain(partial(self.book.why, asked))
        return button

    def _rest(self) -> None:
        """Let nobody mend what may have changed since it was found."""
        for place in range(self._groups.count()):
            item = self._groups.itemAt(place)
            card = None if item is None else item.widget()
            if card is not None:
                for button in card.findChildren(QPushButton):
                    button.setEnabled(False)

    def _lay_out(self) -> None:
        head = Card()
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.state)
        words.addWidget(self.checked)
        row.addLayout(words, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        head.body.addLayout(row)
        layout = scrolling(self)
        layout.addWidget(head)
        layout.addLayout(self._groups)
        layout.addStretch()


def _role(report: Report) -> str:
    if not report.is_sound:
        return "danger"
    return "" if report.findings else "good"


def _show_words(finding: Finding) -> str:
    place = PLACES.get(finding.code)
    if place == "settings":
        return translate("checks", "Open the settings")
    if place == "policy":
        return translate("checks", "Show the figures")
    if len(finding.entries) == 1:
        return translate("checks", "Open the entry")
    return translate("checks", "Show the entries")


def _period(finding: Finding) -> Filter:
    """Give the person's entries of the days concerned; at least those of the year."""
    last = finding.last or date.max
    first = finding.first or last.replace(month=1, day=1)
    found = Filter(finding.person_id, first, last)
    if finding.code == "no_filing":
        shared = tuple(p for p in Purpose if p is not Purpose.wallet)
        return found._replace(purposes=shared)
    return found


def _button(text: str, about: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(f"{text}: {about}")
    return button
