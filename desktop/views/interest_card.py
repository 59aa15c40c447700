"""Interest that an account would earn, by year; shown once somebody asks for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from db.rules.interest import Interest
from db.rules.reasons import Reason, interests
from desktop.amounts import show_amount
from desktop.exports.figure_words import figure_value
from desktop.views import why_text
from desktop.views.cards import Card, label
from desktop.views.figure_table import FigureTable
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns."""
    return (
        translate("interest", "Account year"),
        translate("interest", "This year's money"),
        translate("interest", "Rate"),
        translate("interest", "Earlier years' money"),
        translate("interest", "Rate"),
        translate("interest", "Together"),
    )


def cells(row: Interest) -> tuple[str, ...]:
    """Write one year; where the whole balance has one rate there is one part."""
    parts = (
        (row.current, row.sum_current, "interest.rate_current"),
        (row.prior, row.sum_prior, "interest.rate_prior"),
    )
    shown: list[str] = []
    for amount, held, name in parts:
        shown += [show_amount(amount), rate(row, name)] if held else ["—", "—"]
    return (row.year.label, *shown, show_amount(row.total))


def rate(row: Interest, name: str) -> str:
    """Write the rates of a year, one after the other where they changed."""
    values = [figure_value(name, u.figure) for u in row.figures if u.name == name]
    return " → ".join(dict.fromkeys(values)) or "—"


def sentence(years: Sequence[Interest]) -> str:
    """Say what these figures are worth, or why there are none."""
    if not years:
        return translate(
            "interest",
            "There is nothing to estimate: either the bureau's interest is recorded "
            "for each year, or how this region reckons interest is not known. You can "
            "enter the method yourself on the policy page.",
        )
    return translate(
        "interest",
        "Only an estimate, and in no balance. Interest that you record always wins: "
        "then nothing is estimated for that year. Unverified until you confirm the "
        "rates.",
    )


class InterestCard(Card):
    """A switch, and below it the estimate of each year while it is on.

    Signals:
        switched: somebody turned the estimate on or off.
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("interest", "Interest (estimate)"), parent)
        self._read: Callable[[], Sequence[Interest]] = tuple
        self._years: Sequence[Interest] = ()
        self.switch = QCheckBox(translate("interest", "Estimate &interest"))
        self.sentence = label("", "muted", selectable=True)
        name = translate("interest", "Interest (estimate)")
        self.table = FigureTable(name, headings())
        self.sources = label("", "muted", selectable=True)
        for widget in (self.switch, self.sentence, self.table, self.sources):
            self.body.addWidget(widget)
        self.switch.toggled.connect(self._switch)
        self._show()

    def show_interest(self, read: Callable[[], Sequence[Interest]] | None) -> None:
        """Show what `read` gives while the switch is on; None: there is no account."""
        self.setVisible(read is not None)
        self._read = read or tuple
        self._show()

    def reason(self) -> Reason | None:
        """Explain the newest year."""
        return interests.of_year(self._years[-1]) if self._years else None

    def _switch(self, on: bool) -> None:  # noqa: FBT001  # a signal's argument
        self._show()
        self.switched.emit(on)

    def _show(self) -> None:
        on = self.switch.isChecked()
        self._years = self._read() if on else ()
        self.sentence.setText(sentence(self._years))
        self.sentence.setVisible(on)
        self.table.show_rows([cells(row) for row in self._years], why=self._why)
        figures = [used for row in self._years for used in row.figures]
        self.sources.setText(why_text.sources(list(dict.fromkeys(figures))))
        for widget in (self.table, self.sources):
            widget.setVisible(bool(self._years))

    def _why(self, row: int, column: int) -> Reason | None:
        return interests.of_year(self._years[row]) if column else None
