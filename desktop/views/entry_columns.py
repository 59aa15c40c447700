"""What the columns of the table of entries say."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from db.queries.entries import Entry
from db.queries.entries.filters import Column
from db.rules.codes import Purpose
from desktop.amounts import show_amount, show_change
from desktop.codes import posting_kind, purpose, spending_kind
from desktop.views.day_words import show_day
from desktop.words import translate

COLUMNS = 12
MONEY = {4, 5, 6, 8, 9}
AFTER = 9
"""The column of what the account held after an entry; only one account has it."""
MARKED = 3
"""The column that shows whether files are kept with a bill."""
WORD = 2
"""The column that says what an entry is."""
HIDDEN = (8, 9, 10, 11)
"""Columns that are shown when somebody asks for them."""
SHOWN_ORDER = (0, 1, 2, 3, 4, 5, 9, 6, 8, 10, 11, 7)
"""How the columns stand before somebody moves them: the note last."""
SORTS: dict[int, Column] = {
    0: "day",
    1: "person",
    2: "code",
    3: "place",
    4: "total",
    5: "balance",
    6: "fund",
    7: "note",
    8: "cash",
    10: "receipt",
    11: "tier",
}
"""What the columns are sorted by; the balance after an entry has no order."""


def headings() -> list[str]:
    """Name the columns of the table."""
    return [
        translate("entries", "Day"),
        translate("entries", "Who"),
        translate("entries", "What"),
        translate("entries", "Place or relative"),
        translate("entries", "Total"),
        translate("entries", "Account"),
        translate("entries", "Paid by the fund"),
        translate("entries", "Note"),
        translate("entries", "Cash"),
        translate("entries", "Balance after"),
        translate("entries", "Receipt"),
        translate("entries", "Tier"),
    ]


def cells(entry: Entry, after: int | None = None) -> list[str]:
    """Write an entry as the texts of its row; `after`: what the account held then."""
    word = {
        "posting": posting_kind,
        "spending": spending_kind,
        "transfer": purpose,
    }[entry.kind](entry.code)
    to = translate("entries", "to {0}").format(entry.other) if entry.other else ""
    return [
        entry.day.isoformat(),
        entry.person,
        word,
        entry.place or to,
        show_amount(entry.total),
        show_change(entry.balance) if entry.balance else "",
        show_amount(entry.fund) if entry.fund else "",
        _note(entry),
        show_amount(entry.cash) if entry.cash else "",
        "" if after is None else show_amount(after),
        entry.receipt,
        entry.tier,
    ]


def _note(entry: Entry) -> str:
    """Give the note; before it when money came back, which the balance shows too."""
    if entry.returned_on is None:
        return entry.note
    text = translate("entries", "Came back in full on {0}")
    said = text.format(show_day(date.fromisoformat(entry.returned_on)))
    return f"{said} · {entry.note}" if entry.note else said


def whose_limit(entry: Entry) -> str:
    """Say whose limit a bill uses, whoever's account pays it; empty for the rest."""
    patient = entry.person if entry.kind == "spending" else ""
    if entry.kind == "transfer" and entry.code == Purpose.bill:
        patient = entry.other
    text = translate("entries", "Limit and deductible: those of {0}")
    return text.format(patient) if patient else ""


def files_words(count: int) -> str:
    """Say how many files are kept with a bill."""
    return translate("entries", "Receipt files: {0}").format(count)


def alignment(column: int) -> Qt.AlignmentFlag:
    """Put money at the right and words at the left."""
    middle = Qt.AlignmentFlag.AlignVCenter
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    return (right if column in MONEY else left) | middle


def common_words() -> Sequence[str]:
    """Give the words of every day; their column is wide enough for them."""
    return [
        purpose("resident_premium"),
        posting_kind("contribution"),
        spending_kind("outpatient"),
        spending_kind("chronic"),
    ]
