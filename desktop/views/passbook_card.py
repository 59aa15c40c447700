"""The passbook ledger: what is on it, and year by year what went in and out."""

from functools import partial

from PySide6.QtWidgets import QWidget

from db.rules.passbook import Passbook, PassbookYear
from db.rules.reasons import Reason, passbooks
from desktop.amounts import show_amount
from desktop.views.cards import Card, label
from desktop.views.figure_table import FigureTable
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns."""
    return (
        translate("passbook", "Year"),
        translate("passbook", "Paid in"),
        translate("passbook", "Taken out"),
        translate("passbook", "Left on the passbook"),
    )


def cells(row: PassbookYear) -> tuple[str, ...]:
    """Write one year; money that leaves has a minus."""
    moved = (show_amount(n) if n else "—" for n in (row.paid_in, -row.taken_out))
    return (str(row.year), *moved, show_amount(row.total))


def sentence(passbook: Passbook) -> str:
    """Say what this money is, and what it is not."""
    text = translate(
        "passbook",
        "{0} is on the passbook: account money that was paid out to it and that can be "
        "taken out at any time. It is kept here apart and is not part of the account's "
        "balance.",
    )
    return text.format(show_amount(passbook.total))


def warning(passbook: Passbook) -> str:
    """Say where amounts seem to be missing, empty where none do."""
    below = passbook.below_zero
    if below is None:
        return ""
    text = translate(
        "passbook",
        "By {0} more was taken out than is recorded as paid in. Perhaps an earlier "
        "amount is not recorded yet; the balance of the account does not depend on it.",
    )
    return text.format(below.day.isoformat())


class PassbookCard(Card):
    """What is recorded of a passbook; it hides where nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("passbook", "Passbook money"), parent)
        self.sentence = label(selectable=True)
        self.warning = label("", "warning", selectable=True)
        self.table = FigureTable(translate("passbook", "Passbook money"), headings())
        for widget in (self.sentence, self.warning, self.table):
            self.body.addWidget(widget)
        self.hide()

    def show_passbook(self, passbook: Passbook | None) -> None:
        """Show a passbook, or hide for a person without one."""
        self.setVisible(passbook is not None)
        if passbook is None:
            return
        self.sentence.setText(sentence(passbook))
        self.warning.setText(warning(passbook))
        self.warning.setVisible(bool(self.warning.text()))
        self.why.explain(partial(passbooks.left, passbook))
        why = partial(_why, passbook)
        self.table.show_rows([cells(row) for row in passbook.years], why=why)


def _why(passbook: Passbook, row: int, column: int) -> Reason | None:
    makers = (None, passbooks.paid_in, passbooks.taken_out, passbooks.at_end)
    explain = makers[column]
    return None if explain is None else explain(passbook, passbook.years[row].year)
