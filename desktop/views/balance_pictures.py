"""The pictures of an account: its balance over time, or the flow of one year."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from db.rules.official import OfficialBalance, official_balances
from db.rules.summary import Summary
from desktop.book import Book
from desktop.scope import Scope
from desktop.tasks import Tasks
from desktop.views import drawings
from desktop.views.cards import label
from desktop.views.chart_view import ChartView
from desktop.views.forecast_words import forecast_sentences
from desktop.words import translate

FLOW = 1
"""The picture of a year's flow, in the chooser; before it the balance of all years."""


class BalancePictures(QWidget):
    """One chart, what it shows, and the switch of the estimate to the year's end."""

    def __init__(
        self, book: Book, scope: Scope, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._scope = book, scope
        self._said = ""
        name = translate("balance", "Balance over time")
        self.chart = ChartView(tasks, name, height=280)
        self.picture = QComboBox()
        self.picture.setAccessibleName(translate("balance", "Chart shown"))
        self.picture.addItem(name)
        self.picture.addItem(translate("balance", "What came in and went out"))
        self.estimate = QCheckBox(translate("balance", "&Estimate to the year's end"))
        self.estimated = label("", "muted", selectable=True)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addStretch()
        row.addWidget(self.estimate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.estimated)
        self.picture.currentIndexChanged.connect(self._show)
        self.estimate.toggled.connect(self._show)

    def show_person(self, said: str) -> None:
        """Draw the account of the person looked at; `said` tells it in words."""
        self._said = said
        self._show()

    def _show(self, _changed: object = None) -> None:
        """Draw the balance, estimated on where that is wanted, or the year's flow."""
        person_id = self._scope.person_id
        if person_id is None:
            return
        summary = self._book.summary(person_id)
        moved = summary.account is not None and bool(summary.account.days)
        of_year = moved and self.picture.currentIndex() == FLOW
        self.picture.setVisible(moved)
        self.estimate.setVisible(moved and not of_year)
        wanted = moved and not of_year and self.estimate.isChecked()
        forecast = self._book.forecast(person_id) if wanted else None
        words = " ".join(forecast_sentences(forecast)) if wanted else ""
        self.estimated.setText(words)
        self.estimated.setVisible(wanted)
        drawing = (
            _flow(summary, self._scope.label)
            if of_year
            else drawings.balance(summary, self._official(summary), forecast)
        )
        self.chart.show_drawing(drawing, " ".join(filter(None, (self._said, words))))

    def _official(self, summary: Summary) -> tuple[OfficialBalance, ...]:
        points = self._book.checkpoints(summary.person.id or 0)
        account = summary.account
        return official_balances(points, account, summary.as_of) if account else ()


def _flow(summary: Summary, label_of_year: str) -> drawings.Make:
    """Draw what came in and went out in a year, from its opening to its closing."""
    years = summary.account.years if summary.account else ()
    labels = [row.year.label for row in years]
    place = labels.index(label_of_year) if label_of_year in labels else None
    row = None if place is None else years[place]
    first, until = place == 0, summary.as_of
    return drawings.flow(row, summary.person.id, first=first, until=until)
