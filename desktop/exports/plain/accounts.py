"""Names of plain-text accounts: valid in beancount and hledger, the same in both."""

import unicodedata

from db.rules.records import Person

ACCOUNT = "Assets:Account"
WALLET = "Assets:Wallet"
PASSBOOK = "Assets:Passbook"
POSTINGS = {
    "opening": "Equity:Opening",
    "contribution": "Income:Credited",
    "prepaid": "Income:Credited-Ahead",
    "back_pay": "Income:Back-Payment",
    "claw_back": "Income:Taken-Back",
    "interest": "Income:Interest",
    "withheld": "Expenses:Withheld",
    "moved_in": "Equity:Moved",
    "moved_out": "Equity:Moved",
    "settlement": "Equity:Settled",
    "correction": "Equity:Correction",
    "passbook": "Equity:Passbook",
}
"""Where the money of a posting comes from or goes to, by its kind."""
CARE = {
    "outpatient": "Expenses:Care:Outpatient",
    "pharmacy": "Expenses:Care:Pharmacy",
    "inpatient": "Expenses:Care:Inpatient",
    "chronic": "Expenses:Care:Chronic",
    "emergency": "Expenses:Care:Emergency",
    "other": "Expenses:Care:Other",
}
FUND = "Income:Fund"
OTHER_FUND = "Income:Other-Funds"
CASH = "Equity:Cash"
RELATIVES = "Equity:Paid-By-Relatives"
FAMILY = {
    "bill": "Expenses:Family:Bill",
    "wallet": "Expenses:Family:Wallet",
    "resident_premium": "Expenses:Family:Resident-Premium",
    "commercial": "Expenses:Family:Commercial",
    "long_term_care": "Expenses:Family:Long-Term-Care",
}


def leaf(person: Person) -> str:
    """Name a person in an account: "P1-我"; the number alone tells people apart.

    Both programs take letters and digits of any script after a capital letter; any
    other sign of a name is left out.
    """
    kept = "".join(sign for sign in person.name if _is_valid(sign))
    return f"P{person.id}-{kept}" if kept else f"P{person.id}"


def _is_valid(sign: str) -> bool:
    return unicodedata.category(sign) in {"Lu", "Ll", "Lo", "Nd"}
