"""The pages of the window: their names, words, icons and order."""

from desktop.words import translate

PLACES = (
    "overview",
    "entries",
    "balance",
    "limit",
    "visit",
    "family",
    "statement",
    "policy",
    "checks",
    "history",
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
        "visit": translate("window", "Cost of a visit"),
        "family": translate("window", "Family sharing"),
        "statement": translate("window", "Yearly statement"),
        "policy": translate("window", "Policy"),
        "checks": translate("window", "Checks"),
        "history": translate("window", "History"),
        "settings": translate("window", "Settings"),
    }[place]


def place_key(place: str) -> str:
    """Give the key that shows a page: Alt with its number while there are digits."""
    kept = {"history": "Ctrl+Shift+H", "settings": "Alt+0"}
    return kept.get(place) or f"Alt+{PLACES.index(place) + 1}"
