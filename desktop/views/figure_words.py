"""How sure a policy figure is, where it was read, and what it can be."""

from datetime import date

from db.rules.figures import FIGURES
from db.rules.policy import Figure, Source
from desktop.exports.figure_words import figure_value
from desktop.words import current_language, translate


def choices(name: str) -> tuple[tuple[str, str], ...]:
    """Give the codes that a figure can have, with their words."""
    return tuple(
        (code, figure_value(name, Figure(value=code, since=date.min)))
        for code in FIGURES[name].choices
    )


def confidence_text(figure: Figure) -> str:
    """Say how sure a figure is; only the bureau's word would make it verified."""
    if figure.own:
        return translate("figures", "Entered by you")
    return {
        "H": translate("figures", "Unverified · several sources agree"),
        "M": translate("figures", "Unverified · fairly sure"),
        "L": translate("figures", "Unverified · unsure"),
    }[figure.confidence]


def source_text(figure: Figure, source: Source | None) -> str:
    """Say where a figure was read."""
    if figure.own or source is None:
        return note_text(figure)
    kind = {
        "official": translate("figures", "government page"),
        "reproduced": translate("figures", "reproduced text"),
        "press": translate("figures", "newspaper"),
        "page": translate("figures", "web page"),
    }[source.kind]
    return translate("figures", "{0} ({1})").format(source.title, kind)


def note_text(figure: Figure) -> str:
    """Give what a pack, or the user, says about a figure."""
    return figure.note_en if current_language() == "en" else figure.note_zh
