"""The policy figures of a person or of any region, on any day, with their past."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from db.errors import BookError
from db.rules.figures import FIGURES, format_value
from db.rules.policy import Dispute, Policy
from db.rules.reasons import Reason
from db.rules.reasons.others import of_figure
from db.rules.records import Override, Person, Record
from db.rules.statement import figure_in
from desktop.book import Book
from desktop.problems import book_sentence, sentence
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views.cards import scrolling
from desktop.views.override_form import OverrideForm
from desktop.views.page import Page
from desktop.views.policies import rows, sentences
from desktop.views.policies.buttons import Buttons
from desktop.views.policies.check_card import CheckCard
from desktop.views.policies.confirm_form import ConfirmForm
from desktop.views.policies.details import Details
from desktop.views.policies.figures_card import FiguresCard
from desktop.views.policies.head import Head
from desktop.views.policies.rows import Row
from desktop.views.policies.shown import shown_of

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
TWO_PANES = 960
"""Pixels of a page from which on the details stand beside the table."""
LEAST_HIGH = 330
"""Pixels of height that table and details have at least."""
ALONE_HIGH = 480
"""Pixels of height of the details where they stand below the table."""


class PolicyPage(Page):
    """Figures in force, the chosen one in full, and what can be done with it.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self.head = Head(book.today)
        self.check = CheckCard()
        self.buttons = Buttons()
        self.figures = FiguresCard(self.buttons)
        self.details = Details(tasks, self.buttons)
        self._policy: Policy | None = None
        layout = scrolling(self)
        layout.addWidget(self.head)
        layout.addWidget(self.check)
        layout.addLayout(self._panes(), 1)
        self._connect()

    def refresh(self) -> None:
        """Show the figures of the person looked at, or of the region chosen."""
        if self.scope.person_id is None:
            return
        person = self.book.record(Person, self.scope.person_id)
        memberships = self.book.memberships(self.scope.person_id)
        self.head.show_person(person, memberships, self.book.today)
        self._show()

    def reason(self) -> Reason | None:
        """Say who states the chosen value, and since when."""
        row = self.figures.row()
        if row is None or row.figure is None:
            return None
        policy = self.book.policy(self.head.view().region)
        return of_figure(figure_in(policy, row.name, row.figure))

    def confirm(self, row: Row) -> None:
        """Ask when and where the bureau confirmed a value."""
        if row.figure is not None and not row.figure.own:
            form = ConfirmForm(self.book, self.head.view(), row, self)
            form.accepted.connect(
                lambda: self.said.emit(sentences.confirmed_sentence(row))
            )
            form.open()

    def take_back(self, row: Row) -> None:
        """Forget that a value was confirmed."""
        given = rows.confirmed_by(self.book.confirmations(), self.head.view(), row)
        self._keep("confirm_figure", sentences.doubted_sentence(row), remove=given)

    def enter_own(self, row: Row) -> None:
        """Ask for a value of one's own, or change the one that counts."""
        view, own = self.head.view(), self._own(row)
        newest = max(own, key=lambda o: o.since, default=None)
        is_own = row.figure is not None and row.figure.own
        form = OverrideForm(
            self.book, view.region, row.name, newest if is_own else None, self
        )
        if not is_own:
            tier = next(iter(row.tiers), None)
            form.suggest(view.status, tier, date(view.day.year, 1, 1))
        policy = self.book.policy(view.region)
        preset = rows.preset_of(policy, view, row)
        if preset is not None:
            form.show_shipped(preset, policy.sources.get(preset.source))
        form.open()

    def go_back(self, row: Row) -> None:
        """Take one's own values of a figure away, so that the shipped one counts."""
        preset = rows.preset_of(
            self.book.policy(self.head.view().region), self.head.view(), row
        )
        told = sentences.back_sentence(row, preset)
        self._keep("edit_override", told, remove=self._own(row))

    def take_dispute(self, row: Row, dispute: Dispute) -> None:
        """Keep the value that another source states as one's own."""
        view = self.head.view()
        since = row.figure.since if row.figure else date(view.day.year, 1, 1)
        source = self.book.policy(view.region).sources.get(dispute.source)
        own = [
            Override(
                region=view.region,
                figure=row.name,
                status=None if FIGURES[row.name].for_everybody else view.status,
                tier=tier,
                since=since,
                value=format_value(dispute.value),
                note=source.title if source else "",
            )
            for tier in row.tiers or (None,)
        ]
        told = sentences.taken_sentence(row, dispute)
        self._keep("edit_override", told, put=own)

    def _own(self, row: Row) -> list[Override]:
        return rows.own_of(self.book.overrides(), self.head.view(), row)

    def _keep(
        self,
        name: str,
        told: str,
        put: Sequence[Record] = (),
        remove: Sequence[Record] = (),
    ) -> None:
        """Keep an action and tell what it means, or what is wrong with it."""
        try:
            problems = self.book.edit(name, put, remove)
        except BookError as error:
            self.said.emit(book_sentence(error))
            return
        self.said.emit(" ".join(map(sentence, problems)) or told)

    def _show(self) -> None:
        view = self.head.view()
        policy = self._policy = self.book.policy(view.region)
        self.head.show_policy(policy)
        self.check.show_rows(rows.to_check(policy, view) if self.head.is_own else ())
        shown = tuple(rows.rows(policy, view))
        disputed = {r.name for r in shown if rows.other_values(policy, view, r)}
        self.figures.show_rows(policy, shown, disputed)

    def _show_details(self) -> None:
        row, policy = self.figures.row(), self._policy
        if row is None or policy is None:
            self.details.show_nothing()
            return
        view, own = self.head.view(), bool(self._own(row))
        self.details.show_figure(shown_of(policy, view, row, has_own=own))

    def _go_to(self, row: Row) -> None:
        """Choose a row and bring what is said of it into sight."""
        self.figures.choose_row(row)
        self.figures.table.setFocus()
        area = self.findChild(QScrollArea, options=DIRECT)
        if area is not None:
            area.ensureWidgetVisible(self.details.disputes)

    def _connect(self) -> None:
        self.head.changed.connect(self._show)
        self.figures.chosen.connect(self._show_details)
        self.details.dispute_taken.connect(self.take_dispute)
        self.check.row_wanted.connect(self._go_to)
        for act, call in (
            (self.buttons.confirm, self.confirm),
            (self.buttons.own, self.enter_own),
            (self.buttons.take_back, self.take_back),
            (self.buttons.back, self.go_back),
        ):
            act.triggered.connect(partial(self._with_row, call))

    def _with_row(self, call: Callable[[Row], None], _checked: object = None) -> None:
        row = self.figures.row()
        if row is not None:
            call(row)

    def _panes(self) -> QBoxLayout:
        self._both = QBoxLayout(BESIDE)
        self._both.setSpacing(14)
        for pane, share in ((self.figures, 3), (self.details, 2)):
            pane.setMinimumHeight(LEAST_HIGH)
            self._both.addWidget(pane, share)
        return self._both

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the table where both have no room side by side."""
        super().resizeEvent(event)
        beside = self.width() >= TWO_PANES
        self._both.setDirection(BESIDE if beside else BELOW)
        self.details.setMinimumHeight(LEAST_HIGH if beside else ALONE_HIGH)
