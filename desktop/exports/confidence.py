"""How good the sources of a policy figure are: one word everywhere, and its meaning."""

from db.rules.policy import Figure
from desktop.words import translate


def confidence_word(figure: Figure) -> str:
    """Say in a word how good the sources of a shipped figure are."""
    return {
        "H": translate("figures", "good sources"),
        "M": translate("figures", "fair source"),
        "L": translate("figures", "weak source"),
    }[figure.confidence]


def confidence_meaning(figure: Figure) -> str:
    """Say what that word stands for."""
    return {
        "H": translate("figures", "Several sources agree, or an official text says it"),
        "M": translate("figures", "One decent source, or several alike"),
        "L": translate("figures", "One weak source, or sources disagree"),
    }[figure.confidence]


def standing(figure: Figure) -> str:
    """Say whether a shipped figure is confirmed, and how good its sources are."""
    word = confidence_word(figure)
    if figure.confirmed is not None:
        return word
    return translate("figures", "Unverified · {0}").format(word)
