"""The pages of the window: their names, words, icons and order."""

from desktop.words import translate

PLACES = (
    "overview",
    "entries",
    "balance",
    "limit",
    "family",
    "statement",
    "settings",
)
"""In the order of the navigation; each is also the name of its icon."""


def place_name(place: str) -> str:
    """Name a page."""
    return {
        "overview": translate("window", "Overview"),
        "entries": translate("window", "Entries"),
        "balance": translate("window", "Balance"),
        "limit": translate("window", "Outpatient limit"),
        "family": translate("window", "Family sharing"),
        "statement": translate("window", "Yearly statement"),
        "settings": translate("window", "Settings"),
    }[place]
