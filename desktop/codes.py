"""The words for every code that a record can hold."""

from desktop.words import translate


def posting_kind(code: str) -> str:
    """Name what the bureau did to an account."""
    return {
        "opening": translate("codes", "Opening balance"),
        "contribution": translate("codes", "Monthly credit"),
        "prepaid": translate("codes", "Credit in advance"),
        "back_pay": translate("codes", "Back payment"),
        "claw_back": translate("codes", "Taken back"),
        "interest": translate("codes", "Interest"),
        "withheld": translate("codes", "Withheld premium"),
        "moved_in": translate("codes", "Moved in from another region"),
        "moved_out": translate("codes", "Moved out to another region"),
        "settlement": translate("codes", "Settlement (account closed)"),
        "correction": translate("codes", "Correction"),
        "passbook": translate("codes", "Passbook money (kept apart)"),
    }[code]


def spending_kind(code: str) -> str:
    """Name a kind of bill."""
    return {
        "outpatient": translate("codes", "Outpatient visit"),
        "pharmacy": translate("codes", "Pharmacy"),
        "inpatient": translate("codes", "Hospital stay"),
        "chronic": translate("codes", "Chronic or special disease"),
        "emergency": translate("codes", "Emergency"),
        "other": translate("codes", "Other bill"),
    }[code]


def purpose(code: str) -> str:
    """Name what family-shared money is for."""
    return {
        "bill": translate("codes", "A relative's bill"),
        "wallet": translate("codes", "Insurance wallet"),
        "resident_premium": translate("codes", "Residents' premium"),
        "commercial": translate("codes", "Commercial health insurance"),
        "long_term_care": translate("codes", "Long-term care insurance"),
    }[code]


def transfer_state(code: str) -> str:
    """Name how far family-shared money has come."""
    return {
        "sent": translate("codes", "On its way"),
        "accepted": translate("codes", "Accepted"),
        "returned": translate("codes", "Returned"),
    }[code]


def status(code: str) -> str:
    """Name how a person is insured."""
    return {
        "employee": translate("codes", "Employee"),
        "retiree": translate("codes", "Retired employee"),
        "flexible": translate("codes", "Flexible worker with an account"),
        "flexible_pooled": translate("codes", "Flexible worker without an account"),
        "resident": translate("codes", "Resident (no account)"),
    }[code]


def relation(code: str) -> str:
    """Name what somebody is to the keeper of the book."""
    return {
        "self": translate("codes", "Myself"),
        "spouse": translate("codes", "Spouse"),
        "parent": translate("codes", "Parent"),
        "child": translate("codes", "Child"),
        "sibling": translate("codes", "Brother or sister"),
        "grandparent": translate("codes", "Grandparent"),
        "grandchild": translate("codes", "Grandchild"),
        "other": translate("codes", "Other relative"),
    }[code]


def limit_kind(code: str) -> str:
    """Name what sort of yearly limit a region has."""
    return {
        "fund_cap": translate("codes", "Cap on what the fund pays"),
        "expense_band": translate("codes", "Cap on eligible expense"),
        "tier_no_cap": translate("codes", "No cap; a second rate above a threshold"),
        "none": translate("codes", "No outpatient cap"),
    }[code]


def action(name: str) -> str:
    """Name what an operation did, as undo and redo show it."""
    return {
        "first_start": translate("actions", "Set up the book"),
        "import": translate("actions", "Import"),
        "import_table": translate("actions", "Import a table"),
        "take_over": translate("actions", "Take over from another copy"),
        "add_person": translate("actions", "Add a person"),
        "edit_person": translate("actions", "Change a person"),
        "delete_person": translate("actions", "Delete a person"),
        "add_membership": translate("actions", "Enter how a person is insured"),
        "edit_membership": translate("actions", "Change how a person is insured"),
        "edit_override": translate("actions", "Change a figure of the region"),
        "confirm_figure": translate("actions", "Confirm a figure of the region"),
        "add_posting": translate("actions", "Record money in or out"),
        "add_postings": translate("actions", "Record the same each month"),
        "record_credit": translate("actions", "Record a missing credit"),
        "edit_posting": translate("actions", "Change money in or out"),
        "add_spending": translate("actions", "Record a bill"),
        "edit_spending": translate("actions", "Change a bill"),
        "add_transfer": translate("actions", "Record a family transfer"),
        "edit_transfer": translate("actions", "Change a family transfer"),
        "add_filing": translate("actions", "Record a family filing"),
        "edit_filing": translate("actions", "Change a family filing"),
        "delete_filing": translate("actions", "Delete a family filing"),
        "add_attachment": translate("actions", "Keep a file with a bill"),
        "edit_attachment": translate("actions", "Change a file of a bill"),
        "delete_attachment": translate("actions", "Take a file from a bill"),
        "add_distinct": translate("actions", "Say that alike bills are both real"),
        "delete": translate("actions", "Delete entries"),
        "edit_entries": translate("actions", "Change several entries"),
        "back_to": translate("actions", "Go back to an earlier state"),
        "restore": translate("actions", "Restore deleted entries"),
    }.get(name, name)
