"""The columns and sections of a statement, and what they are called."""

from datetime import date
from typing import Literal

from desktop.words import translate

Cell = str | int | date | None
"""In a column of money an int is fen; text stands where there is no amount."""
Kind = Literal["text", "day", "count", "money"]
Section = Literal[
    "summary", "postings", "bills", "months", "family", "limit", "entries", "notes"
]

KINDS: dict[str, Kind] = {
    "item": "text",
    "section": "text",
    "person": "text",
    "day": "day",
    "place": "text",
    "other": "text",
    "tier": "text",
    "times": "count",
    "amount": "money",
    "eligible": "money",
    "fund": "money",
    "other_fund": "money",
    "account": "money",
    "shared": "money",
    "cash": "money",
    "used": "money",
    "returned": "money",
    "change": "money",
    "files": "count",
    "source": "text",
    "note": "text",
    "receipt": "text",
    "month": "text",
    "state": "text",
    "returned_on": "day",
    "counts": "text",
    "refunded": "day",
    "self_paid": "money",
    "out_of_scope": "money",
    "deductible": "money",
    "balance_after": "money",
    "fund_ytd": "money",
}
"""Every column that a table can have, in the order of the one CSV table."""


def column_title(field: str) -> str:
    """Name a column."""
    return {
        "item": translate("exports", "Item"),
        "section": translate("exports", "Section"),
        "person": translate("exports", "Person"),
        "day": translate("exports", "Day"),
        "place": translate("exports", "Place"),
        "other": translate("exports", "Relative"),
        "tier": translate("exports", "Hospital level"),
        "times": translate("exports", "Times"),
        "amount": translate("exports", "Amount"),
        "eligible": translate("exports", "Eligible expense"),
        "fund": translate("exports", "Paid by the fund"),
        "other_fund": translate("exports", "Paid by other funds"),
        "account": translate("exports", "Paid from the account"),
        "shared": translate("exports", "Paid by relatives"),
        "cash": translate("exports", "Paid in cash"),
        "used": translate("exports", "Used so far"),
        "returned": translate("exports", "Came back"),
        "change": translate("exports", "Change of the balance"),
        "files": translate("exports", "Receipts kept"),
        "source": translate("exports", "Source"),
        "note": translate("exports", "Note"),
        "receipt": translate("exports", "Receipt number"),
        "month": translate("exports", "For the month"),
        "state": translate("exports", "State"),
        "returned_on": translate("exports", "Came back on"),
        "counts": translate("exports", "Counts toward the limit"),
        "refunded": translate("exports", "Day of the bill refunded"),
        "self_paid": translate("exports", "Own share in scope"),
        "out_of_scope": translate("exports", "Out of scope"),
        "deductible": translate("exports", "Deductible taken"),
        "balance_after": translate("exports", "Balance afterwards"),
        "fund_ytd": translate("exports", "Fund this year"),
    }[field]


def yes_or_no(said: int | None) -> str:
    """Write what was said of a thing; empty where nothing was."""
    if said is None:
        return ""
    yes, no = translate("exports", "Yes"), translate("exports", "No")
    return yes if said else no


def section_title(section: Section) -> str:
    """Name a section, which is also the sheet of a workbook."""
    return {
        "summary": translate("exports", "Summary"),
        "postings": translate("exports", "Paid in"),
        "bills": translate("exports", "Bills"),
        "months": translate("exports", "Bills by month"),
        "family": translate("exports", "Family sharing"),
        "limit": translate("exports", "Outpatient limit"),
        "entries": translate("exports", "Entries"),
        "notes": translate("exports", "Notes"),
    }[section]
