"""Whose account is filed to pay for whom (共济备案), to be changed in place."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from db.rules.records import Filing
from desktop.book import Book
from desktop.views.cards import label
from desktop.views.filing_form import FilingForm
from desktop.views.filing_words import pair, period
from desktop.views.rows_card import Press, RowsCard
from desktop.words import translate


class FilingsCard(RowsCard):
    """A row for each filing, the newest last."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        heading = translate("sharing", "Filings of family sharing")
        add = translate("sharing", "File family sharing…")
        super().__init__(book, heading, add, parent)
        self.add.clicked.connect(lambda: self.open_form(FilingForm(book, None, self)))

    def show_all(self) -> None:
        """Add every filing, or say what filing is for."""
        filings = self.book.filings()
        for filing in filings:
            show_filing(self, filing)
        if not filings:
            self.row(label(none_yet(), "muted"), None, [], "")


def show_filing(card: RowsCard, filing: Filing) -> None:
    """Add the row of a filing to a card."""
    names = {person.id or 0: person.name for person in card.book.people()}
    who, when = pair(filing, names), period(filing, card.book.today)
    about = f"{who} {when}"
    place = f"filing {filing.id}"
    middle = label(when, "muted")
    card.row(label(who), middle, _presses(card, filing), about, place)


def _presses(card: RowsCard, filing: Filing) -> list[Press]:
    def opening(*, ending: bool) -> Callable[[], object]:
        return lambda: card.open_form(
            FilingForm(card.book, filing, card, ending=ending)
        )

    found: list[Press] = []
    if filing.until is None:
        found.append((translate("sharing", "It ended…"), opening(ending=True)))
    found.append((translate("settings", "Change"), opening(ending=False)))
    remove = translate("settings", "Delete")
    found.append((remove, lambda: card.remove("delete_filing", [filing])))
    return found


def none_yet() -> str:
    """Say what a filing is for, and what to do."""
    return translate(
        "sharing",
        "No filing is recorded yet. An account pays for a relative only from the day "
        "on which that was filed; write it down here, so that a payment of an earlier "
        "day stands out.",
    )
