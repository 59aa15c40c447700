"""The columns and sections of a statement, and what they are called."""

from typing import Literal

from desktop.words import translate

Kind = Literal["text", "day", "count", "money"]
Section = Literal["summary", "postings", "bills", "family", "limit", "entries", "notes"]

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
    }[field]


def section_title(section: Section) -> str:
    """Name a section, which is also the sheet of a workbook."""
    return {
        "summary": translate("exports", "Summary"),
        "postings": translate("exports", "Paid in"),
        "bills": translate("exports", "Bills"),
        "family": translate("exports", "Family sharing"),
        "limit": translate("exports", "Outpatient limit"),
        "entries": translate("exports", "Entries"),
        "notes": translate("exports", "Notes"),
    }[section]
