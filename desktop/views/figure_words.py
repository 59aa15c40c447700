"""How sure a policy figure is, where it was read, and what it can be."""

from collections.abc import Iterable
from datetime import date

from db.rules.figures import FIGURES
from db.rules.policy import Figure, Source
from db.rules.statement import FigureUsed
from desktop.exports.confidence import standing
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.day_words import show_day
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
    if figure.confirmed is not None:
        text = translate("figures", "You confirmed it on {0}")
        return text.format(show_day(figure.confirmed))
    return standing(figure)


def figure_headings() -> tuple[str, ...]:
    """Name the columns of a table of figures; the source is the last."""
    return (
        translate("limit", "Figure"),
        translate("limit", "Value"),
        translate("limit", "Since"),
        translate("limit", "How sure"),
        translate("limit", "Source"),
    )


def figure_cells(used: FigureUsed) -> tuple[str, ...]:
    """Write one figure of such a table."""
    return (
        figure_name(used.name, used.tier),
        figure_value(used.name, used.figure),
        show_day(used.figure.since),
        confidence_text(used.figure),
        source_text(used.figure, used.source),
    )


def looked_sentence(figures: Iterable[FigureUsed]) -> str:
    """Say when somebody last looked and what that is worth; empty if all is vouched."""
    looked = [
        used.last_looked
        for used in figures
        if not used.figure.own and used.figure.confirmed is None
    ]
    if not looked:
        return ""
    text = translate(
        "figures",
        "Last looked up on {0} on public pages. Unverified until you confirm it with "
        "the bureau, whose word counts.",
    )
    return text.format(show_day(max(looked)))


def source_text(figure: Figure, source: Source | None) -> str:
    """Say where a figure was read."""
    if figure.own or source is None:
        return note_text(figure)
    return f"{source.title} · {source_kind(source)}"


def source_kind(source: Source) -> str:
    """Name the kind of page that a figure was read on."""
    return {
        "official": translate("figures", "government page"),
        "reproduced": translate("figures", "reproduced text"),
        "press": translate("figures", "newspaper"),
        "page": translate("figures", "web page"),
    }[source.kind]


def note_text(figure: Figure) -> str:
    """Give what a pack, or the user, says about a figure."""
    return figure.note_en if current_language() == "en" else figure.note_zh
