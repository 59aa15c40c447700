"""What was spent on care in the year looked at: by month, kind, place and day."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from db.queries.entries import Filter
from db.queries.spending import spent
from db.rules.months import month_of
from db.rules.period import Period
from db.rules.reasons import Reason
from db.rules.reasons.spendings import of_bills
from db.rules.spending import (
    PARTS,
    REST,
    Spent,
    SpentSum,
    by_day,
    by_kind,
    by_month,
    by_place,
)
from db.sqlite import Connection
from desktop.book import Book
from desktop.reader import Reader
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import spending_drawings
from desktop.views.cards import Card, label
from desktop.views.chart_view import ChartView
from desktop.views.drawings import Make
from desktop.views.figure_table import FigureTable
from desktop.views.scope_bar import year_name
from desktop.views.spending_table import described, headings, named, table_rows
from desktop.words import translate

Asked = tuple[tuple[Spent, ...], tuple[SpentSum, ...]]
"""Bills by day, kind and place, and what they are added up to."""
CHOICES = ("months", "kinds", "places", "days")
"""The pictures of spending, in the order of their chooser."""
MOST = 12
"""Places shown at the most; what is beyond them is added up in the last."""
FIRST_PART = 2
"""The first column of money."""
MOST_ROWS = 40
"""Rows that the table below the picture shows at the most."""


class SpendingCard(Card):
    """Pictures of a year's bills with their numbers below; one is chosen."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("spending", "Spending on care"), parent)
        self._book, self._scope = book, scope
        self._reader = Reader(book, tasks, self)
        name = translate("spending", "Spending on care")
        self.picture, self.whose = QComboBox(), QComboBox()
        for text in (
            translate("spending", "By month"),
            translate("spending", "By kind"),
            translate("spending", "By place"),
            translate("spending", "Calendar"),
        ):
            self.picture.addItem(text)
        self.picture.setAccessibleName(translate("spending", "How bills are added up"))
        self.whose.addItem(translate("spending", "This person"))
        self.whose.addItem(translate("spending", "Whole family"))
        self.whose.setAccessibleName(translate("spending", "Whose bills"))
        self.chart = ChartView(tasks, name, height=300)
        self.table = FigureTable(name, headings("months"))
        self.none = label(translate("spending", "No bill is recorded in this year."))
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addWidget(self.whose)
        row.addStretch()
        self.body.addLayout(row)
        for widget in (self.none, self.chart, self.table):
            self.body.addWidget(widget)
        self.picture.currentIndexChanged.connect(self.refresh)
        self.whose.currentIndexChanged.connect(self.refresh)

    @property
    def choice(self) -> str:
        """The picture chosen."""
        return CHOICES[self.picture.currentIndex()]

    def choose(self, choice: str) -> None:
        """Show another picture."""
        self.picture.setCurrentIndex(CHOICES.index(choice))

    def refresh(self, _changed: object = None) -> None:
        """Show the year looked at of the person, or of the whole family."""
        person_id, label_of_year = self._scope.person_id, self._scope.label
        self.setVisible(person_id is not None and bool(label_of_year))
        if person_id is None or not label_of_year:
            return
        text = translate("spending", "Spending on care · {0}")
        self.heading.setText(text.format(year_name(label_of_year)))
        days = Period.of(self._book.summary(person_id), label_of_year)
        whose = None if self.whose.currentIndex() else person_id
        period = Filter(whose, days.first, days.until)
        question = partial(asked, self.choice, days, whose)
        self._reader.ask(question, partial(self._answer, days, period))

    def _answer(self, days: Period, period: Filter, found: Asked) -> None:
        """Show what the bills were added up to, or say that there are none."""
        bills, rows = found
        self.chart.setVisible(bool(bills))
        self.table.setVisible(bool(bills))
        self.none.setVisible(not bills)
        if bills:
            self._show(bills, rows, days, period)

    def _show(
        self,
        spent: Sequence[Spent],
        rows: tuple[SpentSum, ...],
        days: Period,
        period: Filter,
    ) -> None:
        choice = self.choice
        names = named(choice, rows)
        self.table.rows.rename(headings(choice))
        shown = [row.key for row in rows if row.times]
        self.table.show_rows(
            table_rows(rows, names), why=partial(self._why, spent, shown)
        )
        # The chart has a table of its own for a year full of bills.
        self.table.setVisible(len(rows) <= MOST_ROWS)
        self.chart.show_drawing(
            drawing(choice, rows, days, period, spent), described(names, rows)
        )

    def _why(
        self, spent: Sequence[Spent], keys: Sequence[str], row: int, column: int
    ) -> Reason | None:
        """Explain a cell by its bills; the row below the last is of all of them."""
        if column < FIRST_PART:
            return None
        mine = spent
        if row < len(keys):
            mine = [one for one in spent if key_of(self.choice, one, keys) == keys[row]]
        part = PARTS[column - FIRST_PART] if column < FIRST_PART + len(PARTS) else None
        return of_bills(mine, part, self._scope.label)


def asked(
    choice: str, days: Period, person_id: int | None, connection: Connection
) -> Asked:
    """Give a patient's bills, or everybody's, and what they are added up to."""
    found = spent(connection, days.first, days.until, person_id)
    return found, summed(choice, found, days)


def key_of(choice: str, row: Spent, keys: Sequence[str]) -> str:
    """Tell in which of the rows shown some bills are added up."""
    if choice == "places":
        return row.place if row.place in keys else REST
    keyed = {"months": month_of(row.day), "kinds": row.kind.value}
    return keyed.get(choice, row.day.isoformat())


def summed(choice: str, spent: Sequence[Spent], days: Period) -> tuple[SpentSum, ...]:
    """Add bills up as a picture needs them."""
    if choice == "months":
        return by_month(spent, days.first, days.last)
    if choice == "kinds":
        return by_kind(spent)
    return by_place(spent, MOST) if choice == "places" else by_day(spent)


def drawing(
    choice: str,
    rows: tuple[SpentSum, ...],
    days: Period,
    period: Filter,
    spent: Sequence[Spent],
) -> Make:
    """Give the drawing of a picture of some bills."""
    if choice == "days":
        return spending_drawings.days(rows, days.first, days.last, period)
    if choice == "places":
        return spending_drawings.places(rows, period, spent)
    bars = {
        "months": spending_drawings.months,
        "kinds": spending_drawings.kinds,
    }
    return bars[choice](rows, period)
