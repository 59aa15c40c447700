"""The outpatient limit: year by year, the chosen year's pace, the figures used."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from db.rules.limit import LimitYear
from db.rules.reasons import Reason
from db.rules.reasons.others import of_figure
from desktop.amounts import show_amount
from desktop.book import Book
from desktop.charts.names import region_name
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import answers, drawings
from desktop.views.asked_label import AskedLabel
from desktop.views.cards import Card, label, scrolling
from desktop.views.chart_view import ChartView
from desktop.views.dress import text_share
from desktop.views.figure_table import FigureTable
from desktop.views.figure_words import (
    figure_cells,
    figure_headings,
    looked_sentence,
)
from desktop.views.page import Page
from desktop.views.questions import LIMIT, of_limit
from desktop.words import translate

if TYPE_CHECKING:
    from db.rules.statement import FigureUsed

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
TWO_CHARTS = 980
"""Pixels of a page on which two charts with text of the usual size fit in a row."""


def headings() -> tuple[str, ...]:
    """Name the columns of the limit years."""
    return (
        translate("limit", "Year"),
        translate("limit", "Region"),
        translate("limit", "Cap"),
        translate("limit", "Used"),
        translate("limit", "Left"),
        translate("limit", "Over"),
        translate("limit", "Lapsed"),
        translate("limit", "Deductible"),
        translate("limit", "Deductible") + "\n" + translate("limit", "used"),
    )


def cells(row: LimitYear) -> tuple[str, ...]:
    """Write one limit year; without a cap nothing can be left or lapse."""
    cap = translate("limit", "No cap") if row.cap is None else show_amount(row.cap)
    return (
        row.year.label,
        region_name(row.region),
        cap,
        show_amount(row.used),
        _amount(row.left if row.lapsed is None else None),
        _amount(row.over or None),
        _amount(row.lapsed),
        _amount(row.deductible),
        show_amount(row.deductible_used),
    )


def _amount(fen: int | None) -> str:
    return "—" if fen is None else show_amount(fen)


class LimitPage(Page):
    """What is used and left, and by which figures.

    Signals:
        place_wanted: another page is wanted, by its name.
    """

    place_wanted = Signal(str)

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(book, scope, parent)
        self.asked = AskedLabel()
        self.sentence = self.asked.words
        self.years = ChartView(tasks, translate("limit", "Limit by year"), height=250)
        self.pace = ChartView(tasks, translate("limit", "Pace of the year"), height=250)
        self.table = FigureTable(translate("limit", "Limit years"), headings(), texts=2)
        self.figures = FigureTable(
            translate("limit", "Figures used"), figure_headings(), texts=5, wide=4
        )
        self.looked = label("", "muted", selectable=True)
        layout = scrolling(self)
        layout.addWidget(self.asked)
        layout.addLayout(self._charts(), 1)
        self._rows = Card(translate("limit", "Year by year"))
        self._rows.body.addWidget(self.table)
        layout.addWidget(self._rows)
        self._sources = self._figures_card()
        layout.addWidget(self._sources)

    def refresh(self) -> None:
        """Show the limit of the person and year looked at."""
        if self.scope.person_id is None:
            return
        summary = self.book.summary(self.scope.person_id)
        rows = summary.limits
        of_year = [r for r in rows if r.year.label == self.scope.label]
        row = of_year[-1] if of_year else None
        answer = answers.limit(row, summary.as_of)
        words = [text for _fen, _colour, text in answer.parts]
        chosen = rows.index(row) if row in rows else None
        why = partial(self._why, rows)
        left = None if chosen is None else partial(why, chosen, LIMIT.index("left"))
        self.asked.say(" · ".join((*words, " ".join(answer.sentences))), left)
        self.table.show_rows([cells(r) for r in rows], chosen, why)
        self._rows.setVisible(bool(rows))
        self.years.show_drawing(drawings.limits(summary), self.sentence.text())
        self._pace_card.setVisible(row is not None)
        if row is not None:
            drawing = drawings.pace(row, summary.as_of, self.scope.person_id)
            self.pace.show_drawing(drawing, self.sentence.text())
        self._show_figures()

    def reason(self) -> Reason | None:
        """Explain what is left of the year looked at."""
        return self.asked.reason()

    def _why(self, rows: Sequence[LimitYear], row: int, column: int) -> Reason | None:
        person_id, subject = self.scope.person_id, LIMIT[column]
        if person_id is None or not subject:
            return None
        return self.book.why(of_limit(person_id, rows[row], subject))

    def _charts(self) -> QBoxLayout:
        row = self._both = QBoxLayout(BESIDE)
        row.setSpacing(14)
        left = Card(translate("limit", "Year by year, each from zero"))
        left.body.addWidget(self.years, 1)
        self._pace_card = Card(translate("limit", "This year against an even pace"))
        self._pace_card.body.addWidget(self.pace, 1)
        row.addWidget(left, 1)
        row.addWidget(self._pace_card, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts below each other where both cannot be read side by side."""
        super().resizeEvent(event)
        roomy = self.width() >= TWO_CHARTS * text_share()
        self._both.setDirection(BESIDE if roomy else BELOW)

    def _figures_card(self) -> Card:
        card = Card(translate("limit", "Figures used"))
        change = QPushButton(translate("limit", "Enter your own figures…"))
        change.clicked.connect(lambda: self.place_wanted.emit("policy"))
        foot = QHBoxLayout()
        foot.addWidget(self.looked, 1)
        foot.addWidget(change)
        card.body.addWidget(self.figures)
        card.body.addLayout(foot)
        return card

    def _show_figures(self) -> None:
        used: tuple[FigureUsed, ...] = ()
        if self.scope.person_id is not None and self.scope.label:
            used = self.book.year(self.scope.person_id, self.scope.label).figures
        rows = [figure_cells(row) for row in used]
        self.figures.show_rows(rows, why=lambda row, _column: of_figure(used[row]))
        self._sources.setVisible(bool(used))
        self.looked.setText(looked_sentence(used))
