"""The words on the form for family-shared money."""

from db.rules.codes import Purpose
from desktop.words import translate


def part_of_bill() -> str:
    """Say that this money is a part of a bill."""
    return translate(
        "transfer",
        "This paid a part of a bill. Mark here that it came back; what the bill says "
        "is changed there.",
    )


def about_purposes() -> dict[Purpose, str]:
    """Say of each purpose what it is."""
    return {
        Purpose.bill: translate(
            "transfer", "If the bill itself is in the book, write this part there."
        ),
        Purpose.wallet: translate(
            "transfer",
            "It leaves this account at once and is on its way until it is accepted; "
            "if it is not, it comes back.",
        ),
        Purpose.resident_premium: translate(
            "transfer",
            "The yearly premium of somebody in the residents' scheme; it fills no "
            "account there.",
        ),
        Purpose.commercial: translate(
            "transfer",
            "A city's own health insurance. Where an account may pay it, it must "
            "usually hold the whole price.",
        ),
        Purpose.long_term_care: translate(
            "transfer",
            "The yearly part of long-term care insurance, where an account may pay it.",
        ),
    }
