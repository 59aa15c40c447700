"""The words of the charts and tables of spending; no Qt, no matplotlib."""

from db.rules.spending import REST, Part
from desktop.words import translate


def part_name(part: Part) -> str:
    """Name who paid."""
    return {
        "fund": translate("charts", "The fund paid"),
        "account": translate("charts", "Own account"),
        "shared": translate("charts", "Relatives' accounts"),
        "cash": translate("charts", "Cash"),
    }[part]


def place_name(key: str) -> str:
    """Name a place, one that is not known, or all that are beyond the dearest."""
    if key == REST:
        return translate("charts", "Other places")
    return key or translate("charts", "No place given")
